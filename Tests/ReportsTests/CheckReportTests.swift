import Documents
import Findings
import Languages
import Syntax
import Testing
import Wording

@testable import Reports

@Suite("What a check found, for programs")
struct CheckReportTests {
    private static let facts: [String: BatchProblem] = [
        "w": .notAnObject, "e": .noFlows, "f": .twoKindsOfRate,
    ]

    private static func diagnostic(_ code: String, _ severity: Diagnostic.Severity, in file: String) -> Diagnostic {
        Diagnostic(
            severity: severity, fact: facts[code] ?? .notAnObject, file: file, position: Position(line: 2, column: 3))
    }

    private static let report = CheckReport(
        [
            .init(
                name: "a", diagnostics: [diagnostic("w", .warning, in: "a"), diagnostic("e", .error, in: "a")],
                sound: nil),
            .init(name: "b", problem: .notFound("b")),
            .init(name: "c", diagnostics: [diagnostic("f", .error, in: "c")], sound: nil),
        ], words: Words(in: .portuguese))

    @Test("Files that cannot be read come first, then all errors, then all warnings")
    func order() {
        let codes = Self.report.json["findings"]?.elements?.compactMap { $0["code"]?.text }
        #expect(codes == ["notFound", "noFlows", "twoKindsOfRate", "notAnObject"])
        #expect(Self.report.diagnostics.map(\.fact.code) == ["noFlows", "twoKindsOfRate", "notAnObject"])
    }

    @Test("What has no place in a file has none in the answer")
    func places() throws {
        let findings = try #require(Self.report.json["findings"]?.elements)
        #expect(findings[0]["line"]?.isNull == true && findings[0]["column"]?.isNull == true)
        let rows = CSVRenderer().render(Self.report.table).split(separator: "\r\n")
        #expect(rows[0] == "file,line,column,severity,code,says")
        #expect(rows[1].hasPrefix("b,,,error,notFound,"))
        #expect(rows[4].hasPrefix("a,2,3,warning,notAnObject,"))
    }

    @Test("A file that cannot be read counts as an error")
    func counts() {
        #expect(Self.report.files.map(\.errors) == [1, 1, 1])
        #expect(Self.report.files.map(\.warnings) == [1, 0, 0])
    }
}

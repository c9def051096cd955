import Findings
import Syntax
import Testing

/// Files in which nothing is right: what is kept and told of them has a bound.
@Suite("Many findings")
struct ManyFindingsTests {
    @Test("Of more than a hundred findings the first are listed, errors before warnings, and the rest is counted")
    func manyFindings() {
        let log = DiagnosticLog(SourceText(name: "a", text: String(repeating: "x", count: 10_000)))
        for offset in 0..<5000 {
            let severity: Diagnostic.Severity = offset.isMultiple(of: 5) ? .error : .warning
            log.note(JSONProblem.notUTF8, at: offset, severity: severity)
            // The same thing at the same place is found twice by two readers, and told once.
            log.note(JSONProblem.notUTF8, at: offset, severity: severity)
        }
        let diagnostics = log.diagnostics
        #expect(diagnostics.count == 101)
        #expect(diagnostics.dropLast().allSatisfy { $0.severity == .error })
        #expect(diagnostics.last?.fact == .more(MoreFindings(errors: 900, warnings: 4000)))
        #expect(diagnostics.total(.error) == 1000)
        #expect(diagnostics.total(.warning) == 4000)
    }

    @Test("An error behind a thousand warnings keeps the file from being used, and is listed")
    func lateError() {
        let log = DiagnosticLog(SourceText(name: "a", text: String(repeating: "x", count: 10_000)))
        for offset in 0..<1500 { log.note(JSONProblem.notUTF8, at: offset, severity: .warning) }
        #expect(!log.hasErrors)
        log.note(JSONProblem.notUTF8, at: 9000)
        #expect(log.hasErrors)
        let diagnostics = log.diagnostics
        // 99 warnings, the error, and how many warnings there are besides.
        #expect(diagnostics.count == 101)
        #expect(diagnostics[99].severity == .error)
        #expect(diagnostics[99].position?.column == 9001)
        #expect(diagnostics[100].fact == .more(MoreFindings(errors: 0, warnings: 1401)))
        #expect(diagnostics[100].severity == .warning)
    }

    @Test("A hundred findings are listed whole")
    func hundred() {
        let log = DiagnosticLog(SourceText(name: "a", text: String(repeating: "x", count: 100)))
        for offset in 0..<100 { log.note(JSONProblem.notUTF8, at: offset) }
        #expect(log.diagnostics.count == 100)
        #expect(log.diagnostics.allSatisfy { $0.fact == .json(.notUTF8) })
    }
}

import Foundation
import Testing

/// What the README shows is what a newcomer gets.
@Suite("The README, word for word")
struct ReadmeTests {
    private let text: String

    init() throws {
        text = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    }

    /// The fenced blocks of a language, in order.
    private func blocks(_ language: String) -> [String] {
        let parts = text.components(separatedBy: "```")
        return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
            .filter { $0.hasPrefix(language + "\n") }
            .map { String($0.dropFirst(language.count + 1)) }
    }

    @Test("The table of the eleven cases is the one that is printed")
    func table() async throws {
        let shown = try #require(blocks("").first { $0.hasPrefix("Cases side by side") })
        let outcome = try await Workplace().run("valor compare")
        #expect(outcome.code == 0)
        #expect(outcome.outputText.hasPrefix(shown), "make record does not write the README: paste the table")
    }

    @Test("The project of one's own appraises, as text and as the budget office's table")
    func project() async throws {
        let project = try #require(blocks("json").first)
        let workplace = try Workplace()
        let outcome = try await workplace.run(
            """
            cat > permits.json <<'END'
            \(project)END
            valor appraise permits.json && valor appraise permits.json -o years.csv && cat years.csv
            """)
        #expect(outcome.code == 0)
        #expect(outcome.outputText.hasPrefix("Permits online · 10 years at 12"))
        #expect(outcome.outputText.contains("cumulative_present_value"))
        #expect(outcome.errorText == "valor: wrote years.csv and years.datapackage.json\n")
    }

    @Test("The two slips are reported as shown")
    func slips() async throws {
        let project = try #require(blocks("json").first)
        let shown = try #require(blocks("").first { $0.hasPrefix("permits.json:") })
        let broken =
            project.replacing("\"operationalFrom\"", with: "\"operatonalFrom\"").replacing(
                "400000", with: "\"400.000\"")
        let outcome = try await Workplace().run("cat > permits.json <<'END'\n\(broken)END\nvalor appraise permits.json")
        #expect(outcome.code == 1)
        #expect(outcome.outputText.isEmpty)
        #expect(outcome.errorText == shown)
    }
}

import Findings
import Syntax
import Testing

@Suite("The log of what is found in a file")
struct DiagnosticLogTests {
    private func fact(_ code: String) -> ShapeProblem { .emptyText(key: code) }

    @Test("The log is in the order of the file, and at one place in the order of finding")
    func order() {
        let log = DiagnosticLog(SourceText(name: "a", text: "abc\ndef"))
        for (offset, code) in [(5, "e"), (0, "x"), (5, "d"), (0, "y"), (4, "z")] {
            log.note(fact(code), at: offset)
        }
        #expect(log.diagnostics.map(\.fact) == ["x", "y", "z", "e", "d"].map { fact($0).fact })
        #expect(log.diagnostics.map(\.excerpt) == ["abc", "abc", "def", "def", "def"])
        #expect(log.diagnostics.allSatisfy { $0.file == "a" })
    }

    @Test("The same fact at the same place is said once, elsewhere again; a warning is no error")
    func dedupe() {
        let log = DiagnosticLog(SourceText(name: "a", text: "abc"))
        log.note(fact("w"), at: 1, severity: .warning)
        #expect(!log.hasErrors)
        for offset in [1, 2, 1, 2] { log.note(fact("x"), at: offset) }
        #expect(log.diagnostics.map(\.fact) == ["w", "x", "x"].map { fact($0).fact })
        #expect(log.hasErrors)
    }
}

import Testing

@testable import Syntax

/// Texts of megabytes, and files in which nothing is right: what is kept and told of them has a bound.
@Suite("Long lines and many findings")
struct LongTextTests {
    @Test("Places in a line of megabytes are those of a short one, and the excerpt is the part around them")
    func longLine() throws {
        // 1 000 characters of two bytes each, then 2 000 000 of one.
        let text = "a\n" + String(repeating: "ñ", count: 1000) + String(repeating: "x", count: 2_000_000) + "!"
        let source = SourceText(name: "a", text: text)
        let place = 2 + 2000 + 1_500_000
        #expect(source.position(at: place) == Position(line: 2, column: 1_501_001))
        let excerpt = source.excerpt(around: place)
        #expect(excerpt.text == String(repeating: "x", count: 4096))
        // The excerpt starts 2 048 characters before the place.
        #expect(excerpt.charactersBefore == 1_501_000 - 2048)
        #expect(source.excerpt(around: source.bytes.count - 1).text.last == "!")
        #expect(source.excerpt(around: 0).text == "a")
        // No character is cut in two, wherever the window falls.
        for offset in 2..<12 {
            let start = source.excerpt(around: offset + 2048).text
            #expect(start.unicodeScalars.allSatisfy { $0 == "ñ" || $0 == "x" }, "\(offset)")
        }
    }

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
        #expect(diagnostics.last?.fact as? MoreFindings == MoreFindings(errors: 900, warnings: 4000))
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
        #expect(diagnostics[100].fact as? MoreFindings == MoreFindings(errors: 0, warnings: 1401))
        #expect(diagnostics[100].severity == .warning)
    }

    @Test("A hundred findings are listed whole")
    func hundred() {
        let log = DiagnosticLog(SourceText(name: "a", text: String(repeating: "x", count: 100)))
        for offset in 0..<100 { log.note(JSONProblem.notUTF8, at: offset) }
        #expect(log.diagnostics.count == 100)
        #expect(log.diagnostics.allSatisfy { $0.fact is JSONProblem })
    }

    @Test("No name is near to a word of megabytes")
    func longWord() {
        #expect(nearest(to: String(repeating: "x", count: 3_000_000), among: ["amount"]) == nil)
        #expect(nearest(to: "amuont", among: [String(repeating: "x", count: 3_000_000), "amount"]) == "amount")
    }
}

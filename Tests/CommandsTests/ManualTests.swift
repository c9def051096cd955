import Documents
import Languages
import Reports
import Testing
import Wording

@testable import Commands

@Suite("The manual")
struct ManualTests {
    @Test("It tells of every command, option, variable and exit status", arguments: Language.allCases)
    func everything(language: Language) {
        let manual = Manual(words: Words(in: language))
        let text = manual.page.document
        let sections = ManualHeading.allCases.filter { $0 != .name }.map { manual.section($0) }
        #expect(sections.allSatisfy { !$0.blocks.isEmpty })
        #expect(text.blocks.count > sections.count)
        #expect(manual.section(.commands).blocks.count == CommandName.allCases.count)
        #expect(manual.section(.options).blocks.count == OptionName.allCases.count)
        #expect(manual.section(.environment).blocks.count == EnvironmentVariable.allCases.count)
        #expect(manual.section(.exitStatus).blocks.count == ExitStatus.allCases.count)
    }

    @Test("It is plain ASCII without a date, and no line is long", arguments: Language.allCases)
    func roff(language: Language) {
        let page = RoffRenderer().render(Manual(words: Words(in: language)).page)
        #expect(page.hasPrefix(".TH \"VALOR\" 1 \"\" \"valor \(Version.number)\"\n"))
        for line in page.split(separator: "\n") {
            #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(line)")
            // Command lines stand on one line each.
            if !line.hasPrefix(#"\fB"#) && !line.hasPrefix(".") { #expect(line.utf8.count <= 80, "\(line)") }
        }
    }

    @Test("An option whose values differ is told command by command")
    func differing() {
        let manual = Manual(words: Words(in: .english))
        let tables = manual.section(.options).blocks.compactMap { block -> [String]? in
            guard case .item(let term, let texts) = block, term.first == .literal("--table") else { return nil }
            return texts
        }
        #expect(
            tables == [
                [
                    "which table the CSV holds",
                    "show: figures, quantities, years, results, claims or answers (default: figures)",
                    "appraise: years, results, lines or options (default: years)",
                    "simulate: results or figures (default: results)",
                    "sensitivity: figures, two-way, rates or delays (default: figures)",
                    "budget: lines or years (default: lines)",
                    "rates: rates or registers (default: rates)",
                ]
            ])
    }
}

import Findings
import Languages
import Reports
import Syntax
import Testing
import Wording

@Suite("Long messages")
struct LongMessageTests {
    @Test("What a message quotes is cut, with how many characters are left out", arguments: Language.allCases)
    func cut(language: Language) {
        let words = Words(in: language)
        let text = String(repeating: "x", count: 1_000_000)
        let said = words.say(ShapeProblem.notARate(text).fact)
        #expect(said.unicodeScalars.count < 900)
        let rest = words.say(ShapeProblem.notARate("").fact).unicodeScalars.count
        // 400 characters stand on either side.
        #expect(said.contains("… [\(words.style.integer(1_000_000 + rest - 800))"))
        #expect(said.hasPrefix(String(words.say(ShapeProblem.notARate(text).fact).prefix(300))))
        let file = words.cut(words.say(FileProblem.notFound(text)))
        #expect(file.unicodeScalars.count < 900)
        #expect(words.say(BatchProblem.notARate(text).fact).unicodeScalars.count < 900)
    }

    @Test("A message of a screen's length stays whole")
    func whole() {
        let words = Words(in: .english)
        let text = String(repeating: "x", count: 1400)
        #expect(words.say(ShapeProblem.notARate(text).fact).contains(text))
    }

    @Test("How much more there is says errors and warnings apart")
    func more() {
        let style = { (language: Language, errors: Int, warnings: Int) in
            Words(in: language).say(MoreFindings(errors: errors, warnings: warnings).fact)
        }
        #expect(style(.english, 1, 0) == "and 1 more error")
        #expect(style(.english, 900, 4000) == "and 900 more errors and 4,000 more warnings")
        #expect(style(.spanish, 0, 2) == "y 2 advertencias más")
        #expect(style(.portuguese, 3, 1) == "e mais 3 erros e 1 aviso")
    }
}

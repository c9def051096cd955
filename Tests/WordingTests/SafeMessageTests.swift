import Findings
import Languages
import Syntax
import Testing
import Wording

@Suite("No message passes on what steers a terminal or turns text")
struct SafeMessageTests {
    private func holdsSteering(_ text: String) -> Bool {
        // Line feeds are line ends here.
        text.unicodeScalars.contains {
            SafeText.steers($0) && !SafeText.isLineEnd($0) || ["\u{2028}", "\u{2029}"].contains($0)
        }
    }

    @Test("A name with a line end in it makes no message of its own")
    func messages() {
        let words = Words(in: .english)
        let diagnostic = Diagnostic(
            fact: JSONProblem.strangeWord("x\u{9B}\ny"), file: "a\nb.json: sound\u{202E}",
            position: Position(line: 1, column: 3),
            excerpt: "\u{1B}[ x\r")
        let said = words.say(diagnostic)
        #expect(said.split(separator: "\n").count == 3)
        #expect(!holdsSteering(said))
        #expect(said.hasPrefix("a\u{FFFD}b.json: sound\u{FFFD}:1:3: error: "))
        // The caret stands under the x.
        #expect(said.hasSuffix("\n    \u{FFFD}[ x\n      ^") || said.hasSuffix("\n    \u{FFFD}[ x\n      ^"))
    }
}

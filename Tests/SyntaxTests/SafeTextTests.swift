import Syntax
import Testing

@Suite("Text from outside is safe to show")
struct SafeTextTests {
    /// Every character there is.
    private static var scalars: [Unicode.Scalar] { (0...0x10FFFF).compactMap { Unicode.Scalar($0 as UInt32) } }

    @Test("Every control but the tab and line ends is an instruction, and so is all that orders text")
    func categories() {
        for scalar in Self.scalars {
            let properties = scalar.properties
            switch properties.generalCategory {
            case .control: #expect(SafeText.steers(scalar) == !["\t", "\n", "\r"].contains(scalar), "\(scalar.value)")
            case .lineSeparator, .paragraphSeparator: #expect(SafeText.steers(scalar), "\(scalar.value)")
            case .format: #expect(SafeText.steers(scalar) == !Self.isRead(scalar), "\(scalar.value)")
            // What is set aside to be ignored, and what is to be no character.
            case .unassigned:
                let isNone = properties.isNoncharacterCodePoint
                let isIgnored = properties.isDefaultIgnorableCodePoint
                #expect(SafeText.steers(scalar) == (isNone || isIgnored), "\(scalar.value)")
            default: #expect(!SafeText.steers(scalar), "\(scalar.value)")
            }
            if properties.isBidiControl { #expect(SafeText.steers(scalar), "\(scalar.value)") }
        }
    }

    /// The format characters that are part of what is read: soft hyphen, joiners, number signs of Arabic and of other
    /// scripts, and the layout of hieroglyphs.
    private static func isRead(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200C, 0x200D: true
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: true
        case 0x13430...0x1343F: true
        default: false
        }
    }

    @Test("No character that steers is left in what is shown, and every other stays")
    func shown() {
        for scalar in Self.scalars {
            let lines = SafeText.lines("a\(scalar)b")
            let line = SafeText.line("a\(scalar)b")
            if SafeText.isLineEnd(scalar) {
                #expect(lines.unicodeScalars.elementsEqual("a\nb".unicodeScalars), "\(scalar.value)")
                #expect(line.unicodeScalars.elementsEqual("a\u{FFFD}b".unicodeScalars), "\(scalar.value)")
            } else {
                let expected = SafeText.steers(scalar) ? "a\u{FFFD}b" : "a\(scalar)b"
                #expect(lines.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(scalar.value)")
                #expect(line.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(scalar.value)")
            }
        }
    }

    @Test(
        "What hides or turns text is shown as U+FFFD",
        arguments: [
            // Overrides and embeddings, isolates, marks.
            "\u{202E}", "\u{202D}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
            "\u{200E}", "\u{200F}", "\u{061C}",
            // A byte order mark inside, no width, tags.
            "\u{FEFF}", "\u{200B}", "\u{2060}", "\u{E0001}", "\u{E0041}", "\u{E007F}",
            // NUL, BEL, ESC, DEL, CSI, OSC.
            "\0", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{9D}",
        ])
    func hidden(character: String) {
        #expect(SafeText.lines("x\(character)y") == "x\u{FFFD}y")
        #expect(SafeText.line("x\(character)y") == "x\u{FFFD}y")
    }

    @Test(
        "Letters, signs and emoji stay as they are",
        arguments: [
            "Añasco, São Tomé", "US$\u{A0}5\u{202F}M", "−1 ≥ 2 … “x” ₲", "👩‍💻 ☎️ 🇧🇷", "می‌خواهم", "民願24", "a\tb",
        ])
    func kept(text: String) {
        #expect(SafeText.lines(text).unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(SafeText.line(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("A return with its line feed is one line end")
    func returns() {
        #expect(SafeText.lines("a\r\nb\rc\n\nd\u{2028}e\u{85}f") == "a\nb\nc\n\nd\ne\nf")
        #expect(SafeText.line("a.json\nb.json: sound") == "a.json\u{FFFD}b.json: sound")
    }
}

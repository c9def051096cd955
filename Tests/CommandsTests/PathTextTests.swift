import Testing

@testable import Commands

@Suite("Paths as texts")
struct PathTextTests {
    @Test("Every sequence of bytes comes back as it was")
    func roundTrip() {
        var bytes: [[UInt8]] = (0...255).map { [$0] }
        for first in stride(from: UInt8(0xC0), through: 0xF8, by: 1) {
            for second in [UInt8(0x2E), 0x80, 0xBF, 0xC3, 0xFF] {
                bytes += [[first, second], [first, second, 0x80], [0x61, first, second, 0x80, 0x80, 0x62]]
            }
        }
        // The scalars that carry bytes may stand in a name themselves.
        bytes += [0x10FE00, 0x10FEE9, 0x10FEFF, 0x10FF00].compactMap { Unicode.Scalar($0) }.map {
            Array(String($0).utf8)
        }
        for path in bytes { #expect(PathText.bytes(of: PathText.text(of: path)) == path, "\(path)") }
    }

    @Test(
        "Names in UTF-8 are the texts that they are", arguments: ["plan.json", "año/ção.csv", "日本.csv", "👩‍💻.json", ""])
    func plain(name: String) {
        #expect(PathText.text(of: Array(name.utf8)) == name)
        #expect(PathText.shown(name) == name)
    }

    @Test("A byte that is no part of a character is shown by its number")
    func shown() {
        #expect(PathText.shown(PathText.text(of: Array("a\u{F1}o".utf8))) == "año")
        #expect(PathText.shown(PathText.text(of: [0x61, 0xF1, 0x6F])) == "a\\xF1o")
        #expect(PathText.shown(PathText.text(of: [0x80, 0x0A])) == "\\x80\n")
        // The start of a character whose end is missing.
        #expect(PathText.shown(PathText.text(of: [0xE2, 0x82, 0x61])) == "\\xE2\\x82a")
    }
}

import Syntax
import Testing

@Suite("A text in a text")
struct TextSearchTests {
    @Test("The first place where a text stands is found, by characters")
    func first() {
        let text = "2027-01 to 2028-06 to 2029"
        let range = text.firstRange(ofText: " to ")
        #expect(range.map { String(text[..<$0.lowerBound]) } == "2027-01")
        #expect(range.map { String(text[$0.upperBound...]) } == "2028-06 to 2029")
        let rest = text[text.index(text.startIndex, offsetBy: 9)...]
        #expect(rest.firstRange(ofText: " to ").map { String(rest[$0.upperBound...]) } == "2029")
        #expect(text.firstRange(ofText: "to2") == nil)
        #expect("aab".firstRange(ofText: "ab").map { String("aab"[..<$0.lowerBound]) } == "a")
        #expect("a".firstRange(ofText: "ab") == nil)
        #expect("".firstRange(ofText: "a") == nil)
        #expect("a".firstRange(ofText: "")?.isEmpty == true)
    }

    @Test("A letter with an accent that is a character of its own is another one, and so is half of a line break")
    func characters() {
        #expect(
            "cafe\u{301} cafe".firstRange(ofText: "cafe").map { String("cafe\u{301} cafe"[..<$0.lowerBound]) }
                == "café ")
        #expect("cafe\u{301}".firstRange(ofText: "e") == nil)
        #expect("cafe\u{301}".contains(text: "fé"))
        #expect(!"\r\n".contains(text: "\n"))
        #expect("\r\n\n".firstRange(ofText: "\n").map { String("\r\n\n"[..<$0.lowerBound]) } == "\r\n")
        #expect("de enero a março".contains(text: "março"))
    }

    @Test("Megabytes are searched in the time of a look at each byte", .timeLimit(.minutes(1)))
    func long() {
        let text = String(repeating: "x", count: 20_000_000)
        for word in ["y", "depreciation", "xy", " to "] { #expect(!text.contains(text: word)) }
        #expect((text + "y").contains(text: "xy"))
    }
}

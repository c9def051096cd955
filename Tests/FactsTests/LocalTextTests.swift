import Facts
import Testing

@Suite("A text in one language or in several")
struct LocalTextTests {
    @Test("A language has its own words, else English ones, else those of no language, else the first by tag")
    func standIns() {
        let all = LocalText(["en": "certificate", "es": "acta", "": "Urkunde"])
        #expect(all.text(in: "es") == "acta")
        #expect(all.text(in: "pt") == "certificate")
        #expect(LocalText(["": "Urkunde", "es": "acta"]).text(in: "pt") == "Urkunde")
        #expect(LocalText(["pt": "certidão", "es": "acta"]).text(in: "en") == "acta")
        #expect(LocalText([:]).text(in: "en") == "")
    }

    @Test("A text alone is in a language that is not stated, and is said in every one")
    func alone() {
        let text = LocalText("Portal")
        #expect(text.languages == [LocalText.unspecified])
        #expect(["en", "es", "pt"].allSatisfy { text.text(in: $0) == "Portal" })
        #expect(text == LocalText(["": "Portal"]) && text != LocalText(["en": "Portal"]))
    }

    @Test("Variants come in the order of their tags, however they were written")
    func order() {
        let text = LocalText(["pt": "c", "en": "a", "es": "b"])
        #expect(text.languages == ["en", "es", "pt"])
        #expect(text.all == ["a", "b", "c"])
    }
}

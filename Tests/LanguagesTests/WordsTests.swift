import Facts
import Languages
import Testing

@Suite("Phrases that sentences share")
struct WordsTests {
    private static let english = Words(in: .english)
    private static let spanish = Words(in: .spanish)
    private static let portuguese = Words(in: .portuguese)

    @Test("Of three texts the one is said that is in the language, and only that one is made")
    func side() {
        for (language, said) in [(Language.english, "e"), (.spanish, "s"), (.portuguese, "p")] {
            var made = 0
            func text(_ text: String) -> String {
                made += 1
                return text
            }
            #expect(Words(in: language).say(en: text("e"), es: text("s"), pt: text("p")) == said)
            #expect(made == 1)
        }
    }

    @Test("A text without facts is there in every language")
    func constant() {
        let text = Text(en: "Payback", es: "Recuperación", pt: "Retorno")
        #expect(Language.allCases.map { text[$0] } == ["Payback", "Recuperación", "Retorno"])
        #expect(Language.allCases.map { Words(in: $0).say(text) } == ["Payback", "Recuperación", "Retorno"])
    }

    @Test("A text that somebody wrote is said in the language, or in English where it has none")
    func written() {
        let text = LocalText(["en": "Birth certificate", "es": "Acta de nacimiento"])
        #expect(Self.spanish.text(text) == "Acta de nacimiento")
        #expect(Self.portuguese.text(text) == "Birth certificate")
    }

    @Test("Lists join their last two with the language's conjunction")
    func lists() {
        let all = [Self.english, Self.spanish, Self.portuguese]
        #expect(all.map { $0.list(["a", "b", "c"]) } == ["a, b and c", "a, b y c", "a, b e c"])
        #expect(all.map { $0.oneOf(["a", "b"]) } == ["a or b", "a o b", "a ou b"])
        #expect(all.map { $0.choices(["x", "y"]) } == ["\"x\" or \"y\"", "\"x\" o \"y\"", "\"x\" ou \"y\""])
        #expect(all.map { $0.list(["a"]) } == ["a", "a", "a"])
        #expect(all.map { $0.list([]) } == ["", "", ""])
        #expect(all.map { $0.list(["a", "b"], and: "/") } == ["a / b", "a / b", "a / b"])
    }

    @Test(
        "Spanish alone changes its conjunctions before their own sound",
        arguments: ["INR", "hilo", "ítem", "\"id\""])
    func euphony(word: String) {
        #expect(Self.spanish.list(["a", word]) == "a e \(word)")
        #expect(Self.english.list(["a", word]) == "a and \(word)")
        #expect(Self.portuguese.list(["a", word]) == "a e \(word)")
    }

    @Test("It does not before a diphthong, and reads figures aloud")
    func euphonyOfOthers() {
        #expect(Self.spanish.list(["a", "hielo"]) == "a y hielo")
        #expect(Self.spanish.oneOf(["7", "8"]) == "7 u 8")
        #expect(Self.spanish.oneOf(["10", "11"]) == "10 u 11")
        #expect(Self.spanish.oneOf(["10", "110"]) == "10 o 110")
        #expect(Self.spanish.oneOf(["siete", "ocho"]) == "siete u ocho")
    }

    @Test("One is one")
    func plurals() {
        #expect([0, 1, 2].map { Self.english.count($0, "field") } == ["0 fields", "1 field", "2 fields"])
        #expect([0, 1, 2].map { Self.spanish.count($0, "mes", "meses") } == ["0 meses", "1 mes", "2 meses"])
    }

    @Test("Behind a question a new sentence begins, and without one the advice goes on")
    func questions() {
        #expect(Self.english.didYouMean(nil).isEmpty)
        #expect(Self.english.didYouMean("a") == "; did you mean \"a\"?")
        #expect(Self.spanish.didYouMean("a", then: "escriba b") == "; ¿quiso decir \"a\"? Escriba b")
        #expect(Self.portuguese.didYouMean(nil, then: "escreva b") == "; escreva b")
    }

    @Test("A message becomes a sentence with a capital and one end")
    func sentences() {
        #expect(Self.english.sentence("no rate") == "No rate.")
        #expect(Self.spanish.sentence("¿cuál? Ninguna.") == "¿cuál? Ninguna.")
        #expect(Self.portuguese.sentence("é isso?") == "É isso?")
    }

    @Test("A bare rate is exact in percent, and what is no number is multiplied on paper")
    func bareRates() {
        #expect(Self.english.percentOf("12") == "1200\u{A0}%")
        #expect(Self.spanish.percentOf("1.15") == "115\u{A0}%")
        #expect(Self.portuguese.percentOf("12.5") == "1250%")
        #expect(Self.spanish.percentOf("x") == "x × 100 %")
        #expect(Self.portuguese.percentOf("x") == "x × 100%")
    }
}

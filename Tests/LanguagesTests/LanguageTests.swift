import Languages
import Testing

@Suite("The language people are addressed in")
struct LanguageTests {
    @Test(
        "A tag or a locale name tells the language, whatever its case and country",
        arguments: [
            ("es", Language.spanish), ("es-PY", .spanish), ("es_PY.UTF-8", .spanish), ("ES-419", .spanish),
            ("pt", .portuguese), ("pt_BR", .portuguese), ("pt_BR@euro", .portuguese), ("PT-br", .portuguese),
            ("en", .english), ("en_GB.ISO-8859-1", .english),
        ])
    func known(tag: String, language: Language) {
        #expect(Language(tag: tag) == language)
    }

    @Test(
        "Other languages, names of languages and nothing at all are nil",
        arguments: ["", "fr", "est", "Spanish", "_PY", "C"])
    func unknown(tag: String) {
        #expect(Language(tag: tag) == nil)
    }
}

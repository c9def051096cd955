import Languages
import Testing

@testable import Commands

@Suite("The language that the environment asks for")
struct LanguageEnvironmentTests {
    @Test("LC_ALL comes before LC_MESSAGES, and that before LANG; empty is unset")
    func order() {
        #expect(
            Language.from(environment: ["LC_ALL": "es_PY.UTF-8", "LC_MESSAGES": "pt_BR", "LANG": "en_US"]) == .spanish)
        #expect(Language.from(environment: ["LC_MESSAGES": "pt_BR", "LANG": "es_ES"]) == .portuguese)
        #expect(Language.from(environment: ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "es_ES"]) == .spanish)
        #expect(Language.from(environment: ["LC_ALL": "en_US", "LANG": "es_ES"]) == .english)
    }

    @Test("Without a locale, with the C locale and with a language that is not ours it is English")
    func english() {
        #expect(Language.from(environment: [:]) == .english)
        #expect(Language.from(environment: ["LANG": "C"]) == .english)
        #expect(Language.from(environment: ["LANG": "es_PY", "LC_ALL": "POSIX"]) == .english)
        #expect(Language.from(environment: ["LANG": "es_PY", "LC_ALL": "C.UTF-8"]) == .english)
        #expect(Language.from(environment: ["LANG": "fr_FR.UTF-8"]) == .english)
    }

    @Test("GNU's LANGUAGE wins over the locale, unless the locale is C")
    func preference() {
        #expect(Language.from(environment: ["LANGUAGE": "pt:es", "LANG": "es_PY"]) == .portuguese)
        #expect(Language.from(environment: ["LANGUAGE": "gn:es", "LANG": "en_US"]) == .spanish)
        #expect(Language.from(environment: ["LANGUAGE": "gn", "LANG": "es_PY"]) == .spanish)
        #expect(Language.from(environment: ["LANGUAGE": "", "LANG": "es_PY"]) == .spanish)
        #expect(Language.from(environment: ["LANGUAGE": "C:es", "LANG": "es_PY"]) == .english)
        #expect(Language.from(environment: ["LANGUAGE": "es", "LANG": "C"]) == .english)
        #expect(Language.from(environment: ["LANGUAGE": "es"]) == .english)
    }

    @Test("The country of a language or a locale is its two letters behind the language")
    func region() {
        #expect(Language.region(ofTag: "es-MX") == "MX")
        #expect(Language.region(ofTag: "pt_BR.UTF-8@euro") == "BR")
        #expect(Language.region(ofTag: "es") == nil)
        #expect(Language.region(ofTag: "es-419") == nil)
        #expect(Language.region(environment: ["LANG": "es_PY", "LC_NUMERIC": "es_MX.UTF-8"]) == "MX")
        #expect(Language.region(environment: ["LANG": "es_PY", "LC_ALL": "C"]) == nil)
    }
}

import Languages
import Testing

@Suite("Names in the order of a language")
struct CollationTests {
    private func sorted(_ names: [String], in language: Language) -> [String] {
        let collation = Collation(of: language)
        return names.sorted { collation.key($0) < collation.key($1) }
    }

    // The orders of `LC_ALL=… sort` with the locales of glibc and of ICU.
    @Test("Accents and case do not part what starts with the same letter")
    func accents() {
        for language in Language.allCases {
            #expect(
                sorted(["Zona", "árbol", "Ácido", "agua", "Éxito", "zanja"], in: language)
                    == ["Ácido", "agua", "árbol", "Éxito", "zanja", "Zona"])
        }
    }

    @Test("Of the same letters the plain ones come first, then the small ones")
    func ties() {
        #expect(
            sorted(["résumé", "Resume", "resume", "resumé"], in: .english) == ["resume", "Resume", "resumé", "résumé"])
        #expect(sorted(["côté", "cote", "coté", "côte"], in: .portuguese) == ["cote", "coté", "côte", "côté"])
    }

    @Test("Ñ is a letter behind n in Spanish, and an n with a tilde elsewhere")
    func enye() {
        let names = ["ñandú", "nube", "obra", "Ñuñoa", "nada"]
        #expect(sorted(names, in: .spanish) == ["nada", "nube", "ñandú", "Ñuñoa", "obra"])
        #expect(sorted(names, in: .portuguese) == ["nada", "ñandú", "nube", "Ñuñoa", "obra"])
    }

    @Test("A letter with its accent behind it is the same letter")
    func decomposed() {
        #expect(sorted(["a\u{301}rbol", "banco", "ártico"], in: .spanish) == ["a\u{301}rbol", "ártico", "banco"])
        #expect(sorted(["n\u{303}andu", "nube"], in: .spanish) == ["nube", "n\u{303}andu"])
    }

    @Test("Spaces come before marks, marks before figures, figures before letters")
    func marks() {
        #expect(
            sorted(["plans", "plan 2", "plan-2", "plan2", "plan", "Plan 10"], in: .english)
                == ["plan", "Plan 10", "plan 2", "plan-2", "plan2", "plans"])
        #expect(
            sorted(["Straße", "Strasse", "strate", "Æther", "afar"], in: .english) == [
                "Æther", "afar", "Strasse", "Straße", "strate",
            ])
    }
}

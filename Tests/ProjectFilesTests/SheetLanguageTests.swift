import Testing

@testable import ProjectFiles
@testable import Projects

@Suite("The language of a table")
struct SheetLanguageTests {
    @Test(
        "It is that of most of its words; keys of a project file are English",
        arguments: [
            (["tipo", "concepto", "monto"], SheetLanguage.spanish), (["tipo", "descrição", "valor"], .portuguese),
            (["kind", "what", "amount"], .english), (["tipo", "concepto", "monto", "discountRate"], .spanish),
            (["x"], .english),
            (["tipo", "conceito", "valor", "economia"], .portuguese),
        ])
    func language(words: [String], language: SheetLanguage) {
        #expect(SheetLanguage(of: words) == language)
    }

    @Test("A word that it names is understood where it stands", arguments: SheetLanguage.allCases)
    func understood(language: SheetLanguage) {
        for kind in SheetKind.allCases { #expect(SheetKind(word: language.word(kind.rawValue)) == kind) }
        for fact in SheetFact.allCases { #expect(SheetFact(word: language.word(fact.rawValue)) == fact) }
        for column in SheetColumn.allCases { #expect(SheetColumn(header: language.word(column.rawValue)) == column) }
        for party in Party.allCases { #expect(LocalWords.party(language.word(party.rawValue)) == party) }
        for period in Period.allCases { #expect(LocalWords.period(language.word(period.rawValue)) == period) }
        for noun in Shapes.countables { #expect(LocalWords.countable(language.word(noun)) == noun) }
        for unknown in Shapes.unknownWords { #expect(LocalWords.unknown(language.word(unknown)) == unknown) }
    }

    @Test(
        "Headers and kinds of rows are known as reports and people call them, in every language",
        arguments: [
            ("libera caja", "cashable"), ("Ahorro de caja", "cashable"), ("monetizable", "cashable"),
            ("Economia financeira", "cashable"), ("frees cash", "cashable"), ("¿Quién gana?", "to"),
            ("Quem ganha", "to"),
            ("A cargo de", "by"), ("Who pays", "by"), ("Cuándo", "on"), ("Quando", "on"),
            ("Crecimiento anual", "growth"),
            ("Em bens ou serviços", "inKind"), ("Quantia", "amount"),
        ])
    func called(header: String, key: String) { #expect(SheetColumn(header: header)?.rawValue == key) }

    @Test("A kind of row is known in the plural too, and by the words for running costs")
    func kinds() {
        for word in ["Inversiones", "investimentos", "investments"] { #expect(SheetKind(word: word) == .investment) }
        for word in ["Costos de operación", "custos operacionais", "operating cost"] {
            #expect(SheetKind(word: word) == .operating)
        }
        for word in ["Transferencias", "transfers"] { #expect(SheetKind(word: word) == .transfer) }
        for word in ["Beneficios", "benefícios"] { #expect(SheetKind(word: word) == .benefit) }
        for word in ["Supuestos", "premissas"] { #expect(SheetKind(word: word) == .assumption) }
        #expect(SheetKind(word: "costo") == nil)
    }
}

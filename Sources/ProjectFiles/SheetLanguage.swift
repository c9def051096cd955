import Languages
import Syntax

/// The language in which a table is written, so that what is said of it names its own words.
///
/// ```swift
/// SheetLanguage(of: ["tipo", "conceito", "valor"]).word("saving")     // "economia"
/// ```
package enum SheetLanguage: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case spanish = "es"
    case portuguese = "pt"

    /// The language of which a table has most words; English where it has none.
    init(of texts: some Sequence<String>) {
        var scores: [SheetLanguage: Int] = [:]
        for text in texts {
            let folded = LocalWords.folded(text)
            for language in Self.allCases where language.foldedWords.contains(folded) {
                scores[language, default: 0] += 1
            }
        }
        // English last: its keys may stand in any table.
        let order: [SheetLanguage] = [.spanish, .portuguese, .english]
        let most = scores.values.max() ?? 0
        self = most == 0 ? .english : order.first { scores[$0] == most } ?? .english
    }

    /// The language of a table.
    init(of source: SourceText, separator: CSVSeparator?) {
        var reader = CSVReader(source, separator: separator)
        var texts: [String] = []
        while texts.count < 500, let row = reader.next() {
            if row[0].hasPrefix("#") { continue }
            texts += (0..<row.count).map { row[$0] }.filter { $0.utf8.count < 40 }
        }
        self.init(of: texts)
    }

    /// The language in which valor itself writes a table.
    package init(_ language: Language) {
        self =
            switch language {
            case .english: .english
            case .spanish: .spanish
            case .portuguese: .portuguese
            }
    }

    /// Whether there are words for what a project file calls by a key or a word in English.
    package static func names(_ key: String) -> Bool { local[key] != nil }

    /// A word of the table for what a project file calls by a key or a word in English.
    package func word(_ key: String) -> String {
        switch self {
        case .english: Self.local[key]?.en ?? key
        case .spanish: Self.local[key]?.es ?? key
        case .portuguese: Self.local[key]?.pt ?? key
        }
    }

    private var foldedWords: Set<String> {
        switch self {
        case .english: Self.englishWords
        case .spanish: Self.spanishWords
        case .portuguese: Self.portugueseWords
        }
    }

    private static let englishWords = Set(local.keys.map { LocalWords.folded($0) })
    private static let spanishWords = Set(local.values.map { LocalWords.folded($0.es) })
    private static let portugueseWords = Set(local.values.map { LocalWords.folded($0.pt) })

    /// The words of a table for what a project file calls by a key or a word in English: those of its columns, of the facts
    /// of a project, and all others.
    private static let local: [String: Text] = {
        var local: [String: Text] = [:]
        for column in SheetColumn.allCases { local[column.rawValue] = column.words }
        for fact in SheetFact.allCases { local[fact.rawValue] = fact.words }
        for (key, words) in others { local[key] = words }
        return local
    }()

    private static let others: [String: Text] = [
        // Kinds of rows.
        "project": Text(en: "project", es: "proyecto", pt: "projeto"),
        "investment": Text(en: "investment", es: "inversión", pt: "investimento"),
        "operating": Text(en: "operating", es: "operación", pt: "operação"),
        "saving": Text(en: "saving", es: "ahorro", pt: "economia"),
        "transfer": Text(en: "transfer", es: "transferencia", pt: "transferência"),
        "residual": Text(en: "residual", es: "valor residual", pt: "valor residual"),
        "benefit": Text(en: "benefit", es: "beneficio", pt: "benefício"),
        "assumption": Text(en: "assumption", es: "supuesto", pt: "premissa"),
        "numbers": Text(en: "numbers", es: "números", pt: "números"),
        // Words in cells.
        "work": Text(en: "work", es: "trabajo", pt: "trabalho"),
        "leisure": Text(en: "leisure", es: "ocio", pt: "lazer"),
        "any": Text(en: "any", es: "cualquiera", pt: "qualquer"),
        "year": Text(en: "year", es: "año", pt: "ano"), "month": Text(en: "month", es: "mes", pt: "mês"),
        "yes": Text(en: "yes", es: "sí", pt: "sim"), "no": Text(en: "no", es: "no", pt: "não"),
        "none": Text(en: "none", es: "ninguno", pt: "nenhum"),
        "not stated": Text(en: "not stated", es: "no consta", pt: "não consta"),
        "not quantified": Text(en: "not quantified", es: "sin cuantificar", pt: "sem quantificação"),
        "not separable": Text(en: "not separable", es: "no separable", pt: "não separável"),
        "government": Text(en: "government", es: "gobierno", pt: "governo"),
        "citizens": Text(en: "citizens", es: "ciudadanía", pt: "cidadãos"),
        "businesses": Text(en: "businesses", es: "empresas", pt: "empresas"),
        "society": Text(en: "society", es: "sociedad", pt: "sociedade"),
        "transactions": Text(en: "transactions", es: "trámites", pt: "transações"),
        "procedures": Text(en: "procedures", es: "procedimientos", pt: "procedimentos"),
        "visits": Text(en: "visits", es: "visitas", pt: "visitas"),
        "people": Text(en: "people", es: "personas", pt: "pessoas"),
        "households": Text(en: "households", es: "hogares", pt: "domicílios"),
        "sites": Text(en: "sites", es: "sitios", pt: "locais"),
        "institutions": Text(en: "institutions", es: "instituciones", pt: "instituições"),
        "documents": Text(en: "documents", es: "documentos", pt: "documentos"),
        "units": Text(en: "units", es: "unidades", pt: "unidades"),
    ]
}

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

    /// A word of the table for what a project file calls by a key or a word in English.
    package func word(_ key: String) -> String {
        switch self {
        case .english: Self.spaced[key] ?? key
        case .spanish: Self.local[key]?.spanish ?? key
        case .portuguese: Self.local[key]?.portuguese ?? key
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
    private static let spanishWords = Set(local.values.map { LocalWords.folded($0.spanish) })
    private static let portugueseWords = Set(local.values.map { LocalWords.folded($0.portuguese) })

    private static let spaced = [
        "inKind": "in kind", "valueOfHour": "value of hour", "priceYear": "price year",
        "operationalFrom": "operational from", "discountRate": "discount rate", "includesTax": "includes tax",
        "includesTransfers": "includes transfers",
    ]

    private static let local: [String: (spanish: String, portuguese: String)] = [
        // Columns.
        "kind": ("tipo", "tipo"), "what": ("concepto", "descrição"), "amount": ("monto", "valor"),
        "low": ("mínimo", "mínimo"), "high": ("máximo", "máximo"), "per": ("por", "por"), "on": ("fecha", "data"),
        "from": ("desde", "desde"), "until": ("hasta", "até"), "over": ("durante", "durante"),
        "weights": ("ponderaciones", "ponderações"), "by": ("paga", "paga"), "to": ("para", "para"),
        "cashable": ("libera efectivo", "libera caixa"), "inKind": ("en especie", "in natura"),
        "growth": ("crecimiento", "crescimento"), "uptake": ("adopción", "adesão"), "volume": ("volumen", "volume"),
        "unit": ("unidad", "unidade"), "hours": ("horas", "horas"),
        "valueOfHour": ("valor de la hora", "valor da hora"),
        "trips": ("viajes", "deslocamentos"), "fare": ("pasaje", "passagem"), "money": ("dinero", "dinheiro"),
        "includesTax": ("incluye impuesto", "inclui imposto"),
        "includesTransfers": ("incluye transferencias", "inclui transferências"), "source": ("fuente", "fonte"),
        "note": ("nota", "observação"),
        // Kinds of rows.
        "project": ("proyecto", "projeto"), "investment": ("inversión", "investimento"),
        "operating": ("operación", "operação"), "saving": ("ahorro", "economia"),
        "transfer": ("transferencia", "transferência"), "residual": ("valor residual", "valor residual"),
        "benefit": ("beneficio", "benefício"), "assumption": ("supuesto", "premissa"),
        "numbers": ("números", "números"),
        // Facts of the project.
        "name": ("nombre", "nome"), "about": ("descripción", "descrição"),
        "institution": ("institución", "instituição"),
        "country": ("país", "país"), "currency": ("moneda", "moeda"), "priceYear": ("año de precios", "ano de preços"),
        "start": ("inicio", "início"), "operationalFrom": ("en operación desde", "em operação desde"),
        "horizon": ("horizonte", "horizonte"), "life": ("vida útil", "vida útil"),
        "discountRate": ("tasa de descuento", "taxa de desconto"), "prices": ("precios", "preços"),
        "inflation": ("inflación", "inflação"),
        // Words in cells.
        "year": ("año", "ano"), "month": ("mes", "mês"), "yes": ("sí", "sim"), "no": ("no", "não"),
        "none": ("ninguno", "nenhum"), "not stated": ("no consta", "não consta"),
        "not quantified": ("sin cuantificar", "sem quantificação"), "not separable": ("no separable", "não separável"),
        "government": ("gobierno", "governo"), "citizens": ("ciudadanía", "cidadãos"),
        "businesses": ("empresas", "empresas"), "society": ("sociedad", "sociedade"),
        "transactions": ("trámites", "transações"), "procedures": ("procedimientos", "procedimentos"),
        "visits": ("visitas", "visitas"), "people": ("personas", "pessoas"), "households": ("hogares", "domicílios"),
        "sites": ("sitios", "locais"), "institutions": ("instituciones", "instituições"),
        "documents": ("documentos", "documentos"), "units": ("unidades", "unidades"),
    ]
}

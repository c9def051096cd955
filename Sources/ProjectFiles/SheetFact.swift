import Syntax

/// A fact of a project as a whole, as a table states it in a row of its own.
enum SheetFact: String, CaseIterable {
    case name, about, institution
    case country, currency
    case priceYear, priceYearIsOurs
    case start, operationalFrom
    case horizon, life, discountRate, timing
    case prices, inflation

    /// The fact that a word names, in any of the three languages.
    init?(word: String) {
        let folded = LocalWords.folded(word)
        guard let fact = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
        self = fact
    }

    /// The year from which a rate holds, where a word names a discount rate and such a year: "discount rate from year 31".
    static func yearOfRate(word: String) -> String? {
        let folded = LocalWords.folded(word)
        let links = [
            "fromyear", "from", "desdeelano", "desdeano", "desde", "apartirdelano", "apartirdoano", "apartirdeano",
        ]
        for name in discountRate.names {
            for link in links where folded.hasPrefix(name + link) {
                let year = folded.dropFirst(name.count + link.count)
                if !year.isEmpty, year.allSatisfy({ $0.isNumber }) { return String(year) }
            }
        }
        return nil
    }

    /// The fact that a misspelt word may mean.
    static func nearest(to word: String) -> SheetFact? {
        let near = Syntax.nearest(to: LocalWords.folded(word), among: allCases.flatMap { $0.names })
        return near.flatMap { name in allCases.first { $0.names.contains(name) } }
    }

    private var names: [String] { [LocalWords.folded(rawValue)] + synonyms }

    private var synonyms: [String] {
        switch self {
        case .name: ["nombre", "nome"]
        case .about: ["description", "descripcion", "descricao"]
        case .institution: ["institucion", "instituicao", "entidad", "entidade", "organismo", "orgao"]
        case .country: ["pais"]
        case .currency: ["moneda", "moeda"]
        case .priceYear: ["anodeprecios", "anodelosprecios", "anodeprecos", "anodosprecos"]
        case .priceYearIsOurs: []
        case .start: ["inicio"]
        case .operationalFrom:
            [
                "enoperaciondesde", "operativodesde", "emoperacaodesde", "operacionaldesde", "enserviciodesde",
                "emservicodesde",
            ]
        case .horizon: ["horizonte"]
        case .life: ["vidautil", "vida", "usefullife"]
        case .discountRate: ["tasadedescuento", "taxadedesconto"]
        case .timing: []
        case .prices: ["precios", "precos"]
        case .inflation: ["inflacion", "inflacao"]
        }
    }

    /// What its value is.
    enum Content {
        case text, code, number, month, timing, prices, boolean
    }

    var content: Content {
        switch self {
        case .name, .about, .institution: .text
        case .country, .currency: .code
        case .priceYear, .horizon, .life, .discountRate, .inflation: .number
        case .start, .operationalFrom: .month
        case .timing: .timing
        case .prices: .prices
        case .priceYearIsOurs: .boolean
        }
    }

    var holdsNumber: Bool { content == .number }
}

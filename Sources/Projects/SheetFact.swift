/// A fact of a project as a whole, as a table states it in a row of its own.
enum SheetFact: String, CaseIterable {
    case name, about, institution
    case country, currency
    case priceYear, priceYearIsOurs
    case start, operationalFrom
    case horizon, life, discountRate, timing

    /// The fact that a word names, in any of the three languages.
    init?(word: String) {
        let folded = LocalWords.folded(word)
        guard let fact = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
        self = fact
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
        }
    }

    /// What its value is.
    enum Content {
        case text, code, number, month, timing, boolean
    }

    var content: Content {
        switch self {
        case .name, .about, .institution: .text
        case .country, .currency: .code
        case .priceYear, .horizon, .life, .discountRate: .number
        case .start, .operationalFrom: .month
        case .timing: .timing
        case .priceYearIsOurs: .boolean
        }
    }

    var holdsNumber: Bool { content == .number }
}

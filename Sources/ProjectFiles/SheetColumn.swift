import Syntax

/// A column of a project that is written as a table, one row a flow.
enum SheetColumn: String, CaseIterable {
    case kind, what, amount, low, high
    case per, on, from, until, over, weights
    case by, to, cashable, inKind
    case growth, uptake
    case volume, unit, hours, valueOfHour, trips, fare, money
    case hoursBefore, hoursAfter, tripsBefore, tripsAfter, moneyBefore, moneyAfter
    case includesTax, includesTransfers, id, source, note

    /// The column that a header names, in any of the three languages.
    init?(header: String) {
        let folded = LocalWords.folded(header)
        guard let column = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
        self = column
    }

    /// The column that a misspelt header may mean.
    static func nearest(to header: String) -> SheetColumn? {
        let folded = LocalWords.folded(header)
        let near = Syntax.nearest(to: folded, among: allCases.flatMap { $0.names })
        return near.flatMap { name in allCases.first { $0.names.contains(name) } }
    }

    private var names: [String] {
        [LocalWords.folded(rawValue)] + synonyms
    }

    private var synonyms: [String] {
        switch self {
        case .kind: ["tipo", "clase", "classe"]
        case .what: ["item", "concepto", "conceito", "descripcion", "descricao", "description", "que", "oque"]
        case .amount: ["monto", "importe", "valor", "montante"]
        case .low: ["minimo", "bajo", "baixo"]
        case .high: ["maximo", "alto"]
        case .per: ["por", "period", "periodo", "periodicidad", "periodicidade"]
        case .on: ["date", "fecha", "data", "em", "en"]
        case .from: ["desde", "apartirde"]
        case .until: ["hasta", "ate"]
        case .over: ["durante", "repartidoen", "aolongode"]
        case .weights: ["pesos", "ponderaciones", "ponderacoes"]
        case .by: ["paidby", "paga", "pagador", "quienpaga", "quempaga"]
        case .to: ["for", "para", "beneficiary", "beneficiario"]
        case .cashable: ["cash", "efectivo", "liberaefectivo", "caixa", "liberacaixa"]
        case .inKind: ["enespecie", "innatura"]
        case .growth: ["crecimiento", "crescimento"]
        case .uptake: ["adopcion", "adocao", "adesao"]
        case .volume: ["volumen", "cantidad", "quantidade"]
        case .unit: ["unidad", "unidade", "units"]
        case .hours: ["horas"]
        case .valueOfHour: ["valordelahora", "valorhora", "valordahora"]
        case .trips: ["viajes", "viagens", "deslocamentos"]
        case .fare: ["pasaje", "passagem"]
        case .money: ["dinero", "dinheiro"]
        case .hoursBefore: ["horasantes"]
        case .hoursAfter: ["horasdespues", "horasdepois"]
        case .tripsBefore: ["viajesantes", "viagensantes", "deslocamentosantes"]
        case .tripsAfter: ["viajesdespues", "viagensdepois", "deslocamentosdepois"]
        case .moneyBefore: ["dineroantes", "dinheiroantes"]
        case .moneyAfter: ["dinerodespues", "dinheirodepois"]
        case .includesTransfers: ["incluyetransferencias", "incluitransferencias"]
        case .includesTax: ["incluyeimpuesto", "incluiimposto"]
        case .id: []
        case .source: ["fuente", "fonte"]
        case .note: ["nota", "observacion", "observacao"]
        }
    }

    /// What its cells hold.
    enum Content {
        case text, number, month, window, weights, period, party, boolean, uptake, countable
    }

    /// Of a column that holds one end of a change, the column of the change as a whole, and the other end.
    var change: (whole: SheetColumn, other: SheetColumn, key: String)? {
        switch self {
        case .hoursBefore: (.hours, .hoursAfter, "before")
        case .hoursAfter: (.hours, .hoursBefore, "after")
        case .tripsBefore: (.trips, .tripsAfter, "before")
        case .tripsAfter: (.trips, .tripsBefore, "after")
        case .moneyBefore: (.money, .moneyAfter, "before")
        case .moneyAfter: (.money, .moneyBefore, "after")
        default: nil
        }
    }

    var content: Content {
        switch self {
        case .kind, .what, .id, .source, .note: .text
        case .amount, .low, .high, .growth, .volume, .hours, .valueOfHour, .trips, .fare, .money, .hoursBefore,
            .hoursAfter, .tripsBefore, .tripsAfter, .moneyBefore, .moneyAfter, .includesTax, .includesTransfers:
            .number
        case .per: .period
        case .on, .from, .until: .month
        case .over: .window
        case .weights: .weights
        case .by, .to: .party
        case .cashable, .inKind: .boolean
        case .uptake: .uptake
        case .unit: .countable
        }
    }
}

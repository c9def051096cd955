import Syntax

/// What a row of a table says something about.
enum SheetKind: String, CaseIterable {
    case project
    case investment, operating, saving, transfer, residual
    case benefit, assumption
    /// The row that declares how the table writes its numbers.
    case numbers

    /// The kind that a word names, in any of the three languages.
    init?(word: String) {
        guard let kind = Self.words[LocalWords.folded(word)] else { return nil }
        self = kind
    }

    /// The kind that a misspelt word may mean.
    static func nearest(to word: String) -> SheetKind? {
        Syntax.nearest(to: LocalWords.folded(word), among: words.keys.sorted()).flatMap { words[$0] }
    }

    private static let words: [String: SheetKind] = [
        "project": .project, "proyecto": .project, "projeto": .project, "investment": .investment,
        "inversion": .investment, "investimento": .investment, "operating": .operating, "operation": .operating,
        "operacion": .operating, "operacao": .operating, "saving": .saving, "savings": .saving, "ahorro": .saving,
        "ahorros": .saving, "economia": .saving, "economias": .saving, "transfer": .transfer,
        "transferencia": .transfer, "residual": .residual, "residualvalue": .residual, "valorresidual": .residual,
        "benefit": .benefit, "beneficio": .benefit, "assumption": .assumption, "supuesto": .assumption,
        "suposicao": .assumption, "premissa": .assumption, "numbers": .numbers, "numeros": .numbers,
    ]

    /// The list of the project that its rows go into; none for facts of the project as a whole.
    var list: String? {
        switch self {
        case .investment: "investment"
        case .operating: "operating"
        case .saving: "savings"
        case .transfer: "transfers"
        case .residual: "residual"
        case .benefit: "benefits"
        case .assumption: "assumptions"
        case .project, .numbers: nil
        }
    }

    /// Whether its rows are lines of the business case, with amounts.
    var isFlow: Bool {
        switch self {
        case .investment, .operating, .saving, .transfer, .residual: true
        case .project, .benefit, .assumption, .numbers: false
        }
    }

    /// The key of the line that a column's cells go to; none where such a row has nothing there.
    func key(of column: SheetColumn) -> String? {
        guard isFlow else {
            return column == .what || (column == .amount && list == nil) ? column.rawValue : nil
        }
        let isCost = self == .investment || self == .operating
        switch column {
        case .kind, .what, .amount, .low, .high, .id, .source, .note: return column.rawValue
        case .per, .on, .until, .over, .weights, .growth, .uptake, .volume, .unit, .hours, .valueOfHour, .trips, .fare,
            .money, .hoursBefore, .hoursAfter, .tripsBefore, .tripsAfter, .moneyBefore, .moneyAfter:
            return self == .residual ? nil : column.rawValue
        // In a transfer's JSON, `from` names the party that pays.
        case .from: return self == .residual ? nil : self == .transfer ? "since" : "from"
        case .by: return isCost ? "by" : self == .transfer ? "from" : nil
        case .to: return isCost ? nil : self == .residual ? "of" : "to"
        case .cashable: return self == .saving ? "cashable" : nil
        case .inKind: return isCost ? "inKind" : nil
        case .includesTax: return self == .transfer ? nil : "includesTax"
        case .includesTransfers: return self == .saving ? "includesTransfers" : nil
        }
    }
}

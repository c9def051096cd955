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

    private static let words: [String: SheetKind] = {
        let names: [(kind: SheetKind, words: String)] = [
            (.project, "project proyecto projeto"),
            (.investment, "investment investments inversion inversiones investimento investimentos"),
            (
                .operating,
                """
                operating operation operatingcost operatingcosts operacion costodeoperacion costosdeoperacion operacao \
                custodeoperacao custosdeoperacao custooperacional custosoperacionais
                """
            ), (.saving, "saving savings ahorro ahorros economia economias"),
            (.transfer, "transfer transfers transferencia transferencias"),
            (.residual, "residual residualvalue valorresidual"),
            (.benefit, "benefit benefits beneficio beneficios"),
            (.assumption, "assumption assumptions supuesto supuestos suposicao premissa premissas"),
            (.numbers, "numbers numeros"),
        ]
        var kinds: [String: SheetKind] = [:]
        for (kind, words) in names {
            for word in words.split(whereSeparator: { $0.isWhitespace }) { kinds[String(word)] = kind }
        }
        return kinds
    }()

    /// The list of the project that its rows go into; none for facts of the project as a whole.
    var list: Key? {
        switch self {
        case .investment: ProjectKey.investment
        case .operating: ProjectKey.operating
        case .saving: ProjectKey.savings
        case .transfer: ProjectKey.transfers
        case .residual: ProjectKey.residual
        case .benefit: ProjectKey.benefits
        case .assumption: ProjectKey.assumptions
        case .project, .numbers: nil
        }
    }

    /// What a line of its list looks like; nothing where its rows are no lines of the business case, with amounts.
    private var line: Shape? { list?.kind.shape }

    /// Whether its rows are lines of the business case, with amounts.
    var isFlow: Bool { line != nil }

    /// The key of the line that a column's cells go to; none where such a row has nothing there.
    func key(of column: SheetColumn) -> String? {
        guard let line else {
            // In a table of years without a column of amounts a fact stands in the first that is at hand.
            let isValue = column == .amount || column.isYear
            return column == .what || (isValue && list == nil) ? column.rawValue : nil
        }
        let isCost = self == .investment || self == .operating
        switch column {
        case .kind: return column.rawValue
        case _ where column.isYear: return line[LineKey.amounts] == nil ? nil : column.rawValue
        // In a transfer's JSON, `from` names the party that pays.
        case .from where self == .transfer: return LineKey.since.name
        case .by where self == .transfer: return LineKey.transferFrom.name
        // In a cost's JSON, `to` is the month in which it ends.
        case .to where isCost: return nil
        case .to where self == .residual: return LineKey.of.name
        case .volume, .unit, .hours, .valueOfHour, .trips, .fare, .money, .hoursBefore, .hoursAfter, .tripsBefore,
            .tripsAfter, .moneyBefore, .moneyAfter:
            return line[LineKey.volume] == nil ? nil : column.rawValue
        default: return line[column.rawValue] == nil ? nil : column.rawValue
        }
    }
}

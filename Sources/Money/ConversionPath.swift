/// How an amount came from one currency and price year to another: each step with the figures it rests on.
///
/// ```swift
/// let path = try converter.path(from: PriceLevel("BRL@1998")!, to: PriceLevel("USD@2017")!)
/// path.amount(of: 1_000_000)      // 1042247.3…
/// path.steps.count                // 2: moved in Brazil, exchanged
/// ```
///
/// Every conversion is a multiplication, so that one path serves all amounts at the same level.
package struct ConversionPath: Sendable, Hashable {
    /// What the amount was in.
    package let from: PriceLevel
    /// What it is in.
    package let to: PriceLevel
    /// On which terms.
    package let terms: ConversionTerms
    /// The steps, in order.
    package let steps: [ConversionStep]
    /// What must be said beside them.
    package let remarks: [ConversionRemark]

    /// A path by its steps.
    package init(
        from: PriceLevel, to: PriceLevel, terms: ConversionTerms, steps: [ConversionStep],
        remarks: [ConversionRemark] = []
    ) {
        self.from = from
        self.to = to
        self.terms = terms
        self.steps = steps
        self.remarks = remarks
    }

    /// By how much an amount is multiplied.
    package var factor: Double { steps.reduce(1) { $0 * $1.factor } }

    /// An amount, converted.
    package func amount(of amount: Double) -> Double { steps.reduce(amount) { $0 * $1.factor } }

    /// An amount behind each step.
    package func amounts(of amount: Double) -> [Double] {
        var amount = amount
        return steps.map { step in
            amount *= step.factor
            return amount
        }
    }

    /// Whether the order of the steps makes a difference.
    package var hasOrder: Bool {
        from.year != to.year && steps.contains { if case .renamed = $0 { false } else { $0.isExchange } }
    }

    /// The ids of the sources of all figures, each once.
    package var sources: [String] {
        var found: [String] = []
        for source in steps.flatMap({ $0.figures }).map({ $0.source }) where !found.contains(source) {
            found.append(source)
        }
        return found
    }
}

/// One step of a conversion.
package enum ConversionStep: Sendable, Hashable {
    /// Moved through time in an economy: × the index of `to` ÷ that of `from`.
    case moved(economy: String, Currency, PriceMeasure, from: Int, Observation, to: Int, Observation)
    /// Exchanged at the rates of a year in units per US dollar, × the second ÷ the first; nothing for the dollar itself.
    case exchanged(Currency, Observation?, Currency, Observation?, year: Int, RateKind)
    /// Exchanged at the purchasing-power parities of a year, × the second ÷ the first.
    case atParity(economy: String, Currency, Observation, economyOf: String, Currency, Observation, year: Int)
    /// Stated in another unit of the same money: so many of the first make one of the second.
    case renamed(Currency, Currency, ratio: Double)

    /// By how much it multiplies.
    package var factor: Double {
        switch self {
        case .moved(_, _, _, _, let from, _, let to): to.value / from.value
        case .exchanged(_, let from, _, let to, _, _): (to?.value ?? 1) / (from?.value ?? 1)
        case .atParity(_, _, let from, _, _, let to, _): to.value / from.value
        case .renamed(_, _, let ratio): 1 / ratio
        }
    }

    /// The figures it rests on.
    package var figures: [Observation] {
        switch self {
        case .moved(_, _, _, _, let from, _, let to): [from, to]
        case .exchanged(_, let from, _, let to, _, _): [from, to].compactMap { $0 }
        case .atParity(_, _, let from, _, _, let to, _): [from, to]
        case .renamed: []
        }
    }

    /// Whether the currency changes in it.
    package var isExchange: Bool { if case .moved = self { false } else { true } }

    /// The level behind it.
    package func level(behind level: PriceLevel) -> PriceLevel {
        switch self {
        case .moved(_, let currency, _, _, _, let year, _): PriceLevel(currency, year)
        case .exchanged(_, _, let currency, _, _, _), .atParity(_, _, _, _, let currency, _, _),
            .renamed(_, let currency, _):
            PriceLevel(currency, level.year)
        }
    }
}

/// What must be said of a conversion beside its steps.
package enum ConversionRemark: Sendable, Hashable {
    /// Exchanged in this year, since the economy's prices are not known, or not reliable, up to the year asked for.
    case exchangedEarlier(Int, economy: String, PriceMeasure, asked: Int, isUnreliable: Bool)
    /// Exchanged in the amount's own year, since the currency gave way to another economy's.
    case gaveWay(Currency, to: Currency, year: Int)
    /// The deflator was taken, since consumer prices of these years are understated.
    case understated(economy: String, years: ClosedRange<Int>)
    /// Consumer prices were taken as asked, though those of these years are understated.
    case understatedTaken(economy: String, years: ClosedRange<Int>)
    /// The official rate of the year went apart from what was paid.
    case diverged(economy: String, year: Int)
    /// The rate of the year stands in for one that is still to come.
    case provisional(economy: String, year: Int)
    /// The user's own rate is the mean of only some of the year's days or months.
    case partialYear(Currency, year: Int, count: Int)
    /// The last year's figures of a series stand for those of a later year.
    case beyondData(SeriesKind, of: String, asked: Int, taken: Int)
    /// The prices of the issuer stand for those of the country, of which none are known in this money.
    case issuersPrices(country: String, Currency, economy: String)
}

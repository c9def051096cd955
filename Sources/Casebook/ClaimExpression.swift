import Money
import Projects

/// How a figure is computed from others.
///
/// ```json
/// { "sum": ["stipends", "staff"] }
/// { "ratio": ["citizens-saving", { "product": ["reports-online", 2] }] }
/// ```
package indirect enum ClaimExpression: Sendable, Hashable {
    /// A figure of a document.
    case figure(ClaimFigure)
    /// A number that is exact by its nature: 12 months, 60 minutes.
    case number(Double)
    case sum([ClaimExpression])
    case product([ClaimExpression])
    /// The first less the second.
    case difference(ClaimExpression, ClaimExpression)
    /// The first divided by the second.
    case ratio(ClaimExpression, ClaimExpression)
    /// The first as a percentage of the second.
    case share(ClaimExpression, of: ClaimExpression)
    /// By how many percent the second is above the first.
    case growth(from: ClaimExpression, to: ClaimExpression)
    /// So much in each unit of time, over so many of them.
    case rate(ClaimExpression, per: ClaimPeriod, units: Double)
    /// An amount of money in another currency, or in the prices of another year.
    case conversion(ClaimExpression, from: PriceLevel, to: PriceLevel, order: ConversionOrder?)

    /// The expressions that it is made of.
    var operands: [ClaimExpression] {
        switch self {
        case .figure, .number: []
        case .sum(let operands), .product(let operands): operands
        case .difference(let one, let other), .ratio(let one, let other), .share(let one, let other),
            .growth(let one, let other):
            [one, other]
        case .rate(let rate, _, _): [rate]
        case .conversion(let amount, _, _, _): [amount]
        }
    }

    /// Whether money is converted in it.
    var converts: Bool {
        if case .conversion = self { true } else { operands.contains(where: { $0.converts }) }
    }

    /// Every figure of a document that stands in it, from the left.
    package var figures: [ClaimFigure] {
        if case .figure(let figure) = self { [figure] } else { operands.flatMap({ $0.figures }) }
    }
}

/// The unit of time of a rate.
package enum ClaimPeriod: String, Sendable, Hashable, CaseIterable {
    case year
    case month
    case day
    case hour

    /// How many of them a period of months has: days and hours are those of the calendar where the project has a start,
    /// else those of average years of 365.25 days.
    func count(in months: Range<Int>, from start: CalendarMonth?) -> Double {
        switch self {
        case .year: Double(months.count) / 12
        case .month: Double(months.count)
        case .day: start.map { Double($0.days(in: months)) } ?? Double(months.count) * 365.25 / 12
        case .hour: 24 * ClaimPeriod.day.count(in: months, from: start)
        }
    }
}

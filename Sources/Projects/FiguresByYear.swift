import Facts
import Numerics

/// A figure for each of several years, as guides and spreadsheets have it: sums of money, or how many of what a volume counts.
///
/// A range belongs to one year, or to all of them together, in proportion: what is 10 % more in one is 10 % more in each.
public struct FiguresByYear: Sendable, Hashable {
    /// The figure of a year.
    public struct Year: Sendable, Hashable {
        /// The year of the calendar, or the number of a year of the project: 0 is its start, 1 the first year.
        public let year: Int
        /// The figure, or why there is none.
        public let figure: Stated<Estimate>

        /// A figure with its year.
        public init(year: Int, figure: Stated<Estimate>) {
            self.year = year
            self.figure = figure
        }
    }

    /// The years, in order.
    public let years: [Year]
    /// All that is known of them together, with the range that moves them all alike; why nothing is, where that is so.
    ///
    /// Where each year has a range of its own, the low ends together and the high ends together.
    package let total: Stated<Estimate>
    /// Whether a year has a range of its own.
    package let hasOwnRanges: Bool

    /// Figures of several years; `range` makes the estimate of all of them together out of their sum.
    public init(_ years: [Year], range: (Double) -> Estimate = { Estimate($0) }) {
        self.years = years
        let known = years.compactMap { $0.figure.value }
        hasOwnRanges = known.contains { $0.isRanged }
        func sum(_ end: Estimate.End) -> Double { compensatedSum(known.map { $0[end] }) }
        if known.isEmpty, let unknown = years.lazy.compactMap({ $0.figure.unknown }).first {
            total = .unknown(unknown)
        } else {
            total = .stated(
                hasOwnRanges ? Estimate(sum(.likely), low: sum(.low), high: sum(.high)) : range(sum(.likely)))
        }
    }

    private init(years: [Year], total: Stated<Estimate>, hasOwnRanges: Bool) {
        (self.years, self.total, self.hasOwnRanges) = (years, total, hasOwnRanges)
    }

    /// Why part of it is unknown, if it is.
    package var unknown: Unknown? { years.lazy.compactMap { $0.figure.unknown }.first }

    /// The same with every figure changed in proportion.
    func map(_ change: (Estimate) -> Estimate) -> FiguresByYear {
        FiguresByYear(
            years: years.map { Year(year: $0.year, figure: $0.figure.map(change)) }, total: total.map(change),
            hasOwnRanges: hasOwnRanges)
    }

    /// The figure of each year, at the ends that a range of all of them together gives it.
    var ofEachYear: [Stated<Estimate>] {
        guard !hasOwnRanges, let total = total.value, total.isRanged, total.value != 0 else {
            return years.map { $0.figure }
        }
        return years.map { year in
            year.figure.map { own in
                Estimate(
                    own.value, low: total.low.map { own.value * ($0 / total.value) },
                    high: total.high.map { own.value * ($0 / total.value) })
            }
        }
    }
}

/// Which year of a line it is, where that has a figure for each of several.
package struct YearOfLine: Sendable, Hashable {
    /// The year of the calendar or of the project.
    package let year: Int
    /// The figure of all years together, where one range moves them all; nothing where each has its own.
    package let whole: Estimate?
}

extension Flow {
    /// What it is called; of one of several years, with the year: `Licences (2029)`, of a year of the project `Licences (t = 3)`.
    package var nameWithYear: LocalText {
        guard let year = drivers.yearOfLine?.year else { return what }
        let mark = CalendarMonth.years.contains(year) ? " (\(year))" : " (t = \(year))"
        return LocalText(what.languages.reduce(into: [:]) { $0[$1] = what.text(in: $1) + mark })
    }

    /// Its figures year by year, where it has such: amounts, or numbers of what its volume counts.
    package var figuresByYear: FiguresByYear? {
        switch worth {
        case .byYear(let figures): figures
        case .driver(let driver): driver.byYear
        case .money: nil
        }
    }

    /// Why part or all of what it amounts to is unknown, if it is.
    package var unknown: Unknown? { amount().unknown ?? figuresByYear?.unknown }

    /// The years of a line that has a figure for each, as lines that have one figure and fall in one year; any other line
    /// alone.
    package var yearByYear: [Flow] {
        guard let figures = figuresByYear, case .byYear(let months) = schedule else { return [self] }
        let whole = figures.hasOwnRanges ? nil : figures.total.value
        return zip(zip(figures.years, figures.ofEachYear), months).map { year, months in
            var flow = self
            flow.worth =
                if case .driver(let driver) = worth { .driver(driver.counting(year.1)) } else { .money(year.1) }
            flow.schedule = .byYear([months])
            flow.drivers.yearOfLine = YearOfLine(year: year.0.year, whole: whole)
            if let total = figures.total.value?.value, total != 0, let own = year.1.value?.value {
                flow.includedTransfers = includedTransfers.map { $0.map { $0 * (own / total) } }
            }
            return flow
        }
    }
}

extension [Flow] {
    /// Every line, those with a figure for each of several years year by year.
    package var yearByYear: [Flow] { contains { $0.figuresByYear != nil } ? flatMap { $0.yearByYear } : self }
}

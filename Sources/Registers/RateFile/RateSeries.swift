import Money
import Syntax

/// The rates of one currency as a file has them, and what they come to by year.
struct RateSeries {
    /// What a rate is a rate of.
    enum Quotation: Hashable {
        /// Units of the currency per US dollar.
        case localPerDollar
        /// US dollars per unit of the currency: averaged in this direction, and then turned over.
        case dollarsPerLocal
    }

    /// How often there is a rate.
    enum Frequency: Hashable {
        case daily, monthly, yearly
    }

    let currency: Currency
    let quotation: Quotation
    /// How often, where the file says so.
    var frequency: Frequency?
    private(set) var values: [CalendarDay: Double] = [:]

    init(_ currency: Currency, _ quotation: Quotation, frequency: Frequency? = nil) {
        self.currency = currency
        self.quotation = quotation
        self.frequency = frequency
    }

    /// Sets the rate of a date.
    mutating func set(_ value: Double, on date: CalendarDay) { values[date] = value }

    /// The means of the years, in units of the currency per US dollar.
    func averages(source: String) -> [Int: Observation] {
        years { values in
            let sum = values.reduce(0) { $0 + $1.value }
            let count = isWhole(values.map { $0.key }) ? nil : values.count
            return Observation(
                perDollar(sum / Double(values.count)), currency: currency, source: source, method: .own,
                partialCount: count)
        }
    }

    /// The last rates of the years that reach their end.
    func ends(source: String) -> [Int: Observation] {
        guard found == .daily else { return [:] }
        return years { values in
            guard let last = values.last, Self.isEnd(last.key) else { return nil }
            return Observation(perDollar(last.value), currency: currency, source: source, method: .own)
        }
    }

    /// The last rates of the years, of a series of rates at the end of its periods: those of December.
    func lasts(source: String) -> [Int: Observation] {
        years { values in
            guard let last = values.last, found == .yearly || last.key.month == 12 else { return nil }
            return Observation(perDollar(last.value), currency: currency, source: source, method: .own)
        }
    }

    private func years(_ make: ([(key: CalendarDay, value: Double)]) -> Observation?) -> [Int: Observation] {
        Dictionary(grouping: values.map { $0 }) { $0.key.year }
            .compactMapValues { make($0.sorted { $0.key < $1.key }) }
    }

    private func perDollar(_ value: Double) -> Double { quotation == .localPerDollar ? value : 1 / value }

    /// How often there is a rate: as the file says, or as its dates look.
    var found: Frequency {
        if let frequency { return frequency }
        let counts = Dictionary(grouping: values.keys) { $0.year }.values.map { $0.count }
        let isOnEdge = values.keys.allSatisfy { $0.isOnEdge }
        let isOfYear = values.keys.allSatisfy { ($0.month == 1 && $0.day == 1) || ($0.month == 12 && $0.day == 31) }
        if isOfYear, counts.allSatisfy({ $0 == 1 }) { return .yearly }
        return isOnEdge && counts.allSatisfy { $0 <= 12 } ? .monthly : .daily
    }

    /// Whether the dates of a year, in order, make up a whole one: trading stops for holidays at both ends.
    private func isWhole(_ dates: [CalendarDay]) -> Bool {
        switch found {
        case .yearly: return true
        case .monthly: return dates.count == 12
        case .daily:
            guard let first = dates.first, let last = dates.last else { return false }
            return first.month == 1 && first.day <= 10 && Self.isEnd(last) && dates.count >= 200
        }
    }

    private static func isEnd(_ date: CalendarDay) -> Bool { date.month == 12 && date.day >= 20 }
}

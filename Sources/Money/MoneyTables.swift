/// Everything that conversion rests on: exchange rates, prices, parities, legal tender, and what replaced what.
///
/// Made by `Registers` from files; a converter only looks things up in it.
package struct MoneyTables: Sendable {
    /// What took a currency's place.
    package struct Succession: Sendable, Hashable {
        /// The currency that did.
        package let successor: Currency
        /// How many make one of it; nothing where each year had its own rate.
        package let ratio: Double?

        /// A succession at a ratio.
        package init(_ successor: Currency, ratio: Double?) {
            self.successor = successor
            self.ratio = ratio
        }
    }

    /// Averages of years, in units of local currency per US dollar: by economy, currency and year.
    package var rates: [String: [Currency: [Int: Observation]]] = [:]
    /// The user's own rates, which win: by kind, currency and year.
    package var ownRates: [RateKind: [Currency: [Int: Observation]]] = [:]
    /// Rates of the user's that cannot be used, by currency and year: whoever asks for one is told why.
    package var refusedRates: [Currency: [Int: RefusedRate]] = [:]
    /// Rates of the user's that cannot be used and may be of any year.
    package var refusedRatesOfAnyYear: [Currency: RefusedRate] = [:]
    /// Price indices: by measure, economy and year; each figure says in which money the prices are.
    package var prices: [PriceMeasure: [String: [Int: Observation]]] = [:]
    /// Units of local currency per international dollar, by economy and year.
    package var parities: [String: [Int: Observation]] = [:]
    /// Today's legal tender, by economy.
    package var tenders: [String: [Currency]] = [:]
    /// The economy that issues a currency.
    package var issuers: [Currency: String] = [:]
    /// What took the place of currencies.
    package var successions: [Currency: Succession] = [:]
    /// What must be known of the series.
    package var reservations: [Reservation] = []

    /// Empty tables.
    package init() {}

    /// The reservations of a kind on a series that touch some years.
    package func reservations(
        _ kind: Reservation.Kind, on series: SeriesKind, of economy: String, in years: ClosedRange<Int>
    ) -> [Reservation] {
        reservations.filter {
            $0.kind == kind && $0.series == series && $0.economy == economy && $0.years.overlaps(years)
        }
    }

    /// How many of a currency make one of another, where one follows the other at ratios that hold for all years.
    ///
    /// ```swift
    /// tables.ratio(of: peseta, to: euro)    // 166.386
    /// tables.ratio(of: euro, to: peseta)    // 1 / 166.386
    /// ```
    package func ratio(of currency: Currency, to other: Currency) -> Double? {
        func forward(_ from: Currency, _ to: Currency) -> Double? {
            var (place, ratio) = (from, 1.0)
            // No currency has as many successors as that.
            for _ in 0..<9 {
                if place == to { return ratio }
                guard let next = successions[place], let step = next.ratio else { return nil }
                (place, ratio) = (next.successor, ratio * step)
            }
            return nil
        }
        return forward(currency, other) ?? forward(other, currency).map { 1 / $0 }
    }

    /// The currencies that are a currency in another unit, itself first.
    func units(of currency: Currency) -> [Currency] {
        let others = Set(successions.keys).union(successions.values.map { $0.successor })
            .filter { $0 != currency && ratio(of: currency, to: $0) != nil }
        return [currency] + others.sorted { $0.code < $1.code }
    }

    /// Whether a currency was legal tender of an economy in a year, as far as the tables know.
    ///
    /// A currency that is tender today counts for all years, unless the economy's rates say that it took the place of
    /// another: the dollar in Ecuador from 2000 on, in Panama always.
    package func isTender(_ currency: Currency, in economy: String, _ year: Int) -> Bool {
        let own = rates[economy] ?? [:]
        if tenders[economy]?.contains(currency) == true {
            let first = own[currency]?.keys.min()
            let earliest = own.values.compactMap { $0.keys.min() }.min()
            return first.map { $0 == earliest || $0 <= year } ?? true
        }
        return own[currency]?[year] != nil
    }

    /// The ids of the sources of everything there is, or of all that concerns an economy, in the order of the alphabet.
    package func sources(of economy: String? = nil) -> [String] {
        func isMeant(_ other: String) -> Bool { economy == nil || economy == other }
        var figures: [Observation] = rates.filter { isMeant($0.key) }.values.flatMap { $0.values.flatMap { $0.values } }
        figures += prices.values.flatMap { $0.filter { isMeant($0.key) }.values.flatMap { $0.values } }
        figures += parities.filter { isMeant($0.key) }.values.flatMap { $0.values }
        figures += (ownRates[.average] ?? [:]).filter { isMeant(issuers[$0.key] ?? $0.key.code) }.values.flatMap(
            { $0.values })
        return Set(figures.map { $0.source }).sorted()
    }

    /// The years that are nearest to one for which there is nothing: the last before and the first behind.
    static func nearest(to year: Int, among years: some Collection<Int>) -> [Int] {
        [years.filter { $0 < year }.max(), years.filter { $0 > year }.min()].compactMap { $0 }
    }
}

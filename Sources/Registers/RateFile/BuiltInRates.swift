import Money

/// The rates built in, as something to hold those of a file against.
struct BuiltInRates {
    private let series: [Currency: [Int: Double]]

    init(_ tables: MoneyTables) {
        var series: [Currency: [Int: Double]] = [:]
        // Some figures do not measure what was paid.
        let unreliable = tables.reservations.filter { $0.kind == .unreliable && $0.series == .exchangeRate }
        for (economy, rates) in tables.rates.sorted(by: { $0.key < $1.key }) {
            for (currency, figures) in rates where currency.code != "USD" {
                let isIssuer = tables.issuers[currency] == economy
                for (year, figure) in figures where isIssuer || series[currency]?[year] == nil {
                    guard !unreliable.contains(where: { $0.economy == economy && $0.years.contains(year) }) else {
                        continue
                    }
                    series[currency, default: [:]][year] = figure.value
                }
            }
        }
        self.series = series
    }

    /// Units of a currency per US dollar in the nearest year there is, how far away that is, and whether
    /// the year asked for is later.
    func nearest(_ currency: Currency, _ year: Int) -> (value: Double, away: Int, isLater: Bool)? {
        if currency.code == "USD" { return (1, 0, false) }
        guard let figures = series[currency] else { return nil }
        let near = figures.keys.min { (abs($0 - year), $0) < (abs($1 - year), $1) }
        return near.flatMap { near in figures[near].map { ($0, abs(near - year), near < year) } }
    }

    /// Units of a currency for one of another, in or near a year.
    func cross(_ currency: Currency, per base: Currency, _ year: Int) -> Double? {
        guard let first = nearest(currency, year), let second = nearest(base, year),
            max(first.away, second.away) <= 15
        else { return nil }
        return first.value / second.value
    }
}

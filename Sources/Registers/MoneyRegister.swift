import Money
import Syntax

/// All that is built in on the worth of money: rates, prices, parities, and the reservations on them.
///
/// ```swift
/// let register = try MoneyRegister(countries: countries, currencies: currencies, files: files)
/// Converter(register.tables)
/// ```
package struct MoneyRegister: Sendable {
    /// The files it is read from, inside the folder `reference`.
    package enum File: String, Sendable, CaseIterable {
        case exchangeRates = "exchange-rates.csv"
        case consumerPrices = "consumer-prices.csv"
        case deflators = "gdp-deflators.csv"
        case parities = "purchasing-power-parities.csv"
        case reservations = "reservations.csv"
    }

    /// What a converter looks things up in.
    package let tables: MoneyTables
    /// What must be known of the series, in words.
    package let reservations: ReservationRegister

    /// Makes a register of its files; throws ``InvalidRegister`` with what is wrong with the first bad one.
    package init(
        countries: CountryRegister, currencies: CurrencyRegister, files: [File: SourceText]
    ) throws(InvalidRegister) {
        func series(_ file: File) throws(InvalidRegister) -> SeriesRegister? {
            guard let source = files[file] else { return nil }
            return try SeriesRegister(source)
        }
        var tables = MoneyTables()
        if let rates = try series(.exchangeRates) {
            for economy in rates.economies {
                for entry in rates[economy] {
                    tables.rates[economy, default: [:]][entry.figure.currency, default: [:]][entry.year] = entry.figure
                }
            }
        }
        tables.prices[.consumerPrices] = try series(.consumerPrices)?.byYear
        tables.prices[.deflator] = try series(.deflators)?.byYear
        tables.parities = try series(.parities)?.byYear ?? [:]
        for code in countries.codes {
            tables.tenders[code] = countries[code]?.currencies.compactMap { Currency($0) }
        }
        for code in currencies.codes {
            guard let currency = currencies[code] else { continue }
            tables.issuers[currency.currency] = currency.issuer
            if let succession = currency.succession, let successor = Currency(succession.successor) {
                tables.successions[currency.currency] = .init(successor, ratio: succession.ratio)
            }
        }
        var reservations: ReservationRegister?
        if let source = files[.reservations] { reservations = try ReservationRegister(source) }
        self.reservations = reservations ?? .none
        tables.reservations = self.reservations.entries.map { $0.reservation }
        self.tables = tables
    }
}

extension ReservationRegister {
    /// A register without any.
    fileprivate static let none = ReservationRegister(entries: [])

    private init(entries: [Entry]) { self.entries = entries }
}

import Findings
import Money
import Syntax

/// The exchange rates, or prices, of a file that the user brought.
///
/// ```swift
/// let log = DiagnosticLog(SourceText(name: "eurofxref-hist.csv", bytes: bytes))
/// let file = RateFile.read(log, countries: countries, currencies: currencies, tables: tables)
/// file?.family                     // .europeanCentralBank
/// file?.applied(to: tables)        // the tables, in which these rates win
/// ```
///
/// Daily and monthly rates are averaged by year; a year that is not whole is noted. Rates in US dollars per unit are
/// averaged so, and turned over then. Numbers and dates are read as their whole column tells, else as the rates built in
/// do. A rate that cannot be used does not spoil the others: whoever asks for it is told why.
package struct RateFile: Sendable {
    /// Which family the file is of.
    package let family: RateFamily
    /// Averages of years, in units of the currency per US dollar.
    package internal(set) var averages: [Currency: [Int: Observation]] = [:]
    /// Rates at the end of years.
    package internal(set) var ends: [Currency: [Int: Observation]] = [:]
    /// Price indices, which the World Bank's files can hold in place of rates.
    package internal(set) var prices: [PriceMeasure: [String: [Int: Observation]]] = [:]
    /// Purchasing-power parities.
    package internal(set) var parities: [String: [Int: Observation]] = [:]
    /// Rates that cannot be used, by currency and year.
    package internal(set) var refused: [Currency: [Int: RefusedRate]] = [:]
    /// Rates that cannot be used and may be of any year.
    package internal(set) var refusedOfAnyYear: [Currency: RefusedRate] = [:]

    init(family: RateFamily) { self.family = family }

    /// Whether there is anything that can be used.
    var isEmpty: Bool { averages.isEmpty && ends.isEmpty && prices.isEmpty && parities.isEmpty }

    /// The tables with what the file has, which wins: a rate by its year, an index or parities by the whole economy.
    package func applied(to tables: MoneyTables) -> MoneyTables {
        var tables = tables
        for (kind, rates) in [(RateKind.average, averages), (.endOfYear, ends)] {
            for (currency, figures) in rates {
                for (year, figure) in figures {
                    tables.ownRates[kind, default: [:]][currency, default: [:]][year] = figure
                }
            }
        }
        for (measure, economies) in prices {
            for (economy, years) in economies { tables.prices[measure, default: [:]][economy] = years }
        }
        for (economy, years) in parities { tables.parities[economy] = years }
        for (currency, years) in refused {
            for (year, rate) in years { tables.refusedRates[currency, default: [:]][year] = rate }
        }
        for (currency, rate) in refusedOfAnyYear { tables.refusedRatesOfAnyYear[currency] = rate }
        return tables
    }

    /// Reads a file; nothing where it cannot be used, which the log then says.
    ///
    /// - Parameter asked: which of a year's rates is asked for: a file that has these alone lacks nothing.
    package static func read(
        _ log: DiagnosticLog, countries: CountryRegister, currencies: CurrencyRegister, tables: MoneyTables,
        asked: RateKind = .average
    ) -> RateFile? {
        let names = CurrencyNames(currencies: currencies, countries: countries)
        guard let sheet = RateSheet(log.source, names: names, note: { log.note($0.problem, at: $0.offset) }) else {
            var first = CSVReader(log.source)
            let row = first.next()
            let line = row.map { log.source.line($0.line) } ?? ""
            let shown = line.count > 60 ? line.prefix(60) + "…" : line
            log.note(RateFileProblem.unknownFormat(shown), at: row?.offset(of: 0) ?? 0)
            return nil
        }
        var reader = RateReader(
            sheet: sheet, names: names, log: log, countries: countries, currencies: currencies, tables: tables)
        reader.read()
        if log.hasErrors { return nil }
        return RateSummary(reader, asked: asked).file
    }
}

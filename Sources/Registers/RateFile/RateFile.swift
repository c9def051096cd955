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
/// Daily and monthly rates are averaged by year; a year that is not whole is noted. Rates in US dollars per unit are averaged so, and turned over then. Rates that are the wrong way round
/// are told by those built in, and refused.
public struct RateFile: Sendable {
    /// Which family the file is of.
    public let family: RateFamily
    /// Averages of years, in units of the currency per US dollar.
    public internal(set) var averages: [Currency: [Int: YearFigure]] = [:]
    /// Rates at the end of years.
    public internal(set) var ends: [Currency: [Int: YearFigure]] = [:]
    /// Price indices, which the World Bank's files can hold in place of rates.
    public internal(set) var prices: [PriceMeasure: [String: [Int: YearFigure]]] = [:]
    /// Purchasing-power parities.
    public internal(set) var parities: [String: [Int: YearFigure]] = [:]

    init(family: RateFamily) { self.family = family }

    /// The tables with what the file has, which wins: a rate by its year, an index or parities by the whole economy.
    public func applied(to tables: MoneyTables) -> MoneyTables {
        var tables = tables
        for (kind, rates) in [(RateKind.average, averages), (.endOfYear, ends)] {
            for (currency, figures) in rates {
                tables.ownRates[kind, default: [:]][currency, default: [:]].merge(figures) { $1 }
            }
        }
        for (measure, economies) in prices {
            tables.prices[measure, default: [:]].merge(economies) { $1 }
        }
        tables.parities.merge(parities) { $1 }
        return tables
    }

    /// Reads a file; nothing where it cannot be used, which the log then says.
    public static func read(
        _ log: DiagnosticLog, countries: CountryRegister, currencies: CurrencyRegister, tables: MoneyTables
    ) -> RateFile? {
        var first = CSVReader(log.source)
        guard let row = first.next() else {
            log.note(RateFileProblem.unknownFormat(""), at: 0)
            return nil
        }
        guard let family = RateFamily(header: row) else {
            let line = log.source.line(row.line)
            log.note(
                RateFileProblem.unknownFormat(line.count > 60 ? line.prefix(60) + "…" : line), at: row.offset(of: 0))
            return nil
        }
        var reader = RateReader(
            family: family, log: log, countries: countries, currencies: currencies, tables: tables)
        reader.read()
        let file = reader.file
        if log.hasErrors { return nil }
        if file.averages.isEmpty, file.prices.isEmpty, file.parities.isEmpty, reader.leftOut == 0 {
            log.note(RateFileProblem.noRates, at: 0)
            return nil
        }
        RateCheck(file: file, tables: tables, log: log).run()
        return log.hasErrors ? nil : file
    }
}

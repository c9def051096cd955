import Findings
import Money
import Numerics
import Syntax

// The World Bank's files: a country and an indicator to a row, a year to a column.
extension RateReader {
    /// The indicators that are read, by what they hold.
    private static let indicators: [(code: String, name: String, series: SeriesKind)] = [
        ("PA.NUS.FCRF", "official exchange rate", .exchangeRate),
        ("PA.NUS.FCRF", "tasa de cambio oficial", .exchangeRate),
        ("PA.NUS.FCRF", "taxa de cambio oficial", .exchangeRate),
        ("FP.CPI.TOTL", "consumer price index", .consumerPrices),
        ("NY.GDP.DEFL.ZS.AD", "gdp deflator linked series", .gdpDeflator),
        ("NY.GDP.DEFL.ZS", "gdp deflator base year", .gdpDeflator),
        ("PA.NUS.PPP", "ppp conversion factor gdp", .purchasingPower),
    ]

    private static let codes = indicators.map { $0.code }.reduce(into: [String]()) { codes, code in
        if !codes.contains(code) { codes.append(code) }
    }

    /// What is no country of the register is a group of them, or a note at the end.
    mutating func readWorldBank() {
        guard let columns = WorldBankColumns(sheet.header) else {
            return log.note(RateFileProblem.noIndicator, at: sheet.header.offset(of: 0))
        }
        // The Fund's tables have a row of remarks beside each of figures.
        let attribute = sheet.names.firstIndex(of: "attribute")
        let rows = sheet.rows.filter { row in
            country(of: row, columns) != nil && (attribute.map { row[$0].plainName == "value" } ?? true)
        }
        let known = rows.map { row -> SeriesKind? in
            let text = row[columns.indicator].trimmed
            let name = text.plainName
            if text == Self.fundsAverage { return .exchangeRate }
            return Self.indicators.first { $0.code == text || (columns.isNamed && name.hasPrefix($0.name)) }?.series
        }
        for (row, series) in zip(rows, known) where series == nil {
            let indicator = row[columns.indicator].trimmed
            passOver(
                indicator, .unknownIndicator(indicator, known: Self.codes), row, columns.indicator)
        }
        for kind in Set(known.compactMap { $0 }) {
            let own = zip(rows, known).filter { $0.1 == kind }.map { $0.0 }
            let numbers = own.flatMap { row in columns.years.compactMap { RateNumber(row[$0.column].trimmed) } }
            let convention = RateNumber.convention(of: numbers)
            for row in own { readCountry(row, columns, kind, convention) }
        }
    }

    /// The rates of the International Monetary Fund that are averages of their year in units per dollar.
    private static let fundsAverage = "ENDA_XDC_USD_RATE"

    /// The code of a row's country, by its name where the file has codes of its own as the Fund's has.
    private func country(of row: CSVRow, _ columns: WorldBankColumns) -> String? {
        let code = row[columns.country].trimmed
        if countries[code] != nil { return code }
        guard code.isDigits, let column = sheet.names.firstIndex(of: "country name")
        else { return nil }
        return names.country(row[column].trimmed)?.code
    }

    private mutating func readCountry(
        _ row: CSVRow, _ columns: WorldBankColumns, _ series: SeriesKind, _ convention: NumberConvention?
    ) {
        guard let code = country(of: row, columns) else { return }
        for (column, year) in columns.years {
            let text = row[column].trimmed
            if Self.isMissing(text) { continue }
            let number = RateNumber(text)
            guard let currency = unit(of: code, year, series, near: number) else { continue }
            do throws(RateFault) {
                guard let number else { throw .malformedRate(text) }
                let value = try number.value(in: convention, near: expected(code, currency, year, series))
                let figure = Observation(value, currency: currency, source: log.source.name, method: .own)
                keep(figure, of: code, year, series, row, column)
            } catch {
                if series == .exchangeRate {
                    fault(error, of: currency, year, row, column)
                } else {
                    note(.fault(error), row, column)
                }
            }
        }
    }

    private mutating func keep(
        _ figure: Observation, of code: String, _ year: Int, _ series: SeriesKind, _ row: CSVRow, _ column: Int
    ) {
        switch series {
        case .exchangeRate:
            // Of several economies with one currency, the one that issues it speaks for all.
            let isIssuer = tables.issuers[figure.currency] == code
            if let other = byYear.averages[figure.currency]?[year], !isIssuer {
                let isSame = abs(other.value - figure.value) <= 1e-4 * figure.value
                if isSame || issued.contains(figure.currency) { return }
                let fault = RateFault.duplicateRate(
                    figure.currency.code, date: String(year), values: [other.value, figure.value], firstLine: row.line)
                return self.fault(fault, of: figure.currency, year, row, column)
            }
            if isIssuer { issued.insert(figure.currency) }
            byYear.averages[figure.currency, default: [:]][year] = figure
        case .consumerPrices: byYear.prices[.consumerPrices, default: [:]][code, default: [:]][year] = figure
        case .gdpDeflator: byYear.prices[.deflator, default: [:]][code, default: [:]][year] = figure
        case .purchasingPower: byYear.parities[code, default: [:]][year] = figure
        }
    }

    /// What a figure should be near to.
    private func expected(_ country: String, _ currency: Currency, _ year: Int, _ series: SeriesKind) -> Double? {
        func near(_ figures: [Int: Observation]?) -> Double? {
            guard let figures, let year = figures.keys.min(by: { (abs($0 - year), $0) < (abs($1 - year), $1) }) else {
                return nil
            }
            return figures[year]?.value
        }
        return switch series {
        case .exchangeRate: builtIn.nearest(currency, year).flatMap { $0.away <= 15 ? $0.value : nil }
        case .consumerPrices: near(tables.prices[.consumerPrices]?[country])
        case .gdpDeflator: near(tables.prices[.deflator]?[country])
        case .purchasingPower: near(tables.parities[country])
        }
    }

    /// The money that a country's rate of a year is in, where it is one of its own or the issuer's.
    func money(of country: String, _ year: Int?, near number: RateNumber?) -> Currency? {
        guard let year else { return tables.tenders[country]?.first }
        return unit(of: country, year, .exchangeRate, near: number)
            ?? (tables.rates[country]?[.usDollar]?[year] == nil ? nil : .usDollar)
    }

    /// In which money a country's figure of a year is: as those built in are, else today's.
    private func unit(of country: String, _ year: Int, _ series: SeriesKind, near number: RateNumber?) -> Currency? {
        let builtIn: Observation?
        switch series {
        case .exchangeRate:
            let rates = (tables.rates[country] ?? [:]).compactMap { $0.value[year] }
            let values = [number?.point, number?.comma].compactMap { $0 }
            func distance(_ figure: Observation) -> Double {
                values.map { max(figure.value / $0, $0 / figure.value) }.min() ?? 1
            }
            builtIn = rates.min { (distance($0), $0.currency.code) < (distance($1), $1.currency.code) }
        case .consumerPrices: builtIn = tables.prices[.consumerPrices]?[country]?[year]
        case .gdpDeflator: builtIn = tables.prices[.deflator]?[country]?[year]
        case .purchasingPower: builtIn = tables.parities[country]?[year]
        }
        if let builtIn { return series == .exchangeRate && builtIn.currency == .usDollar ? nil : builtIn.currency }
        guard let today = tables.tenders[country]?.first else { return nil }
        // Before a country had today's money its rates were in another: members of the euro joined at different dates.
        let isShared = tables.issuers[today] != country
        return series == .exchangeRate && isShared ? nil : today
    }
}

import Money
import Syntax

// Files with a column for each currency or year.
extension RateReader {
    /// The European Central Bank's rates are units per euro, so that the dollar of the same day makes them comparable.
    ///
    /// Currencies that the register does not have are those that gave way to the euro before it.
    mutating func readEuropeanCentralBank() {
        var reader = CSVReader(log.source)
        guard let header = reader.readHeader() else { return }
        let columns = (1..<header.count).map { header[$0].trimmed }
        guard let dollar = columns.firstIndex(of: "USD"), let euro = Currency("EUR") else { return }
        let known = columns.map { currencies[$0]?.kind == .currency ? Currency($0) : nil }
        while let row = reader.next() {
            note(row.findings)
            guard row.findings.isEmpty, !row.isBlank, let date = date(row, 0) else { continue }
            guard let perEuro = rate(row, dollar + 1) else { continue }
            add(perEuro, of: euro, on: date, .dollarsPerLocal, .daily, row: row, column: 0)
            for (index, currency) in known.enumerated() where index != dollar {
                guard let currency, let value = rate(row, index + 1) else { continue }
                add(value / perEuro, of: currency, on: date, .localPerDollar, .daily, row: row, column: index + 1)
            }
        }
    }

    /// The indicators that are read, by what they hold.
    private static let indicators: [(code: String, series: SeriesKind)] = [
        ("PA.NUS.FCRF", .exchangeRate), ("FP.CPI.TOTL", .consumerPrices), ("NY.GDP.DEFL.ZS.AD", .gdpDeflator),
        ("NY.GDP.DEFL.ZS", .gdpDeflator), ("PA.NUS.PPP", .purchasingPower),
    ]

    /// The World Bank's indicators stand a country to a row; what is no country of the register is a group of them.
    mutating func readWorldBank() {
        var reader = CSVReader(log.source)
        while let header = reader.next() {
            guard header[0].trimmed == "Country Name" else { continue }
            reader.width = header.count
            let years = (4..<max(4, header.count)).compactMap { column in
                Int(header[column].trimmed.prefix(4)).map { (column: column, year: $0) }
            }
            while let row = reader.next() {
                note(row.findings)
                if row.findings.isEmpty, !row.isBlank { readCountry(row, years) }
            }
        }
    }

    private mutating func readCountry(_ row: CSVRow, _ years: [(column: Int, year: Int)]) {
        let code = row[1].trimmed
        guard countries[code] != nil else { return }
        let indicator = row[3].trimmed
        guard let series = Self.indicators.first(where: { $0.code == indicator })?.series else {
            return note(.unknownIndicator(indicator, known: Self.indicators.map(\.code)), row, 3)
        }
        for (column, year) in years {
            guard let value = rate(row, column), let currency = unit(of: code, year, series, near: value) else {
                continue
            }
            let figure = YearFigure(value, currency: currency, source: log.source.name, method: .own)
            switch series {
            case .exchangeRate:
                // Of several economies with one currency, the one that issues it speaks for all.
                let isIssuer = tables.issuers[currency] == code
                if isIssuer || byYear.averages[currency]?[year] == nil {
                    byYear.averages[currency, default: [:]][year] = figure
                }
            case .consumerPrices: byYear.prices[.consumerPrices, default: [:]][code, default: [:]][year] = figure
            case .gdpDeflator: byYear.prices[.deflator, default: [:]][code, default: [:]][year] = figure
            case .purchasingPower: byYear.parities[code, default: [:]][year] = figure
            }
        }
    }

    /// In which money a country's figure of a year is: as those built in are, else today's.
    private func unit(of country: String, _ year: Int, _ series: SeriesKind, near value: Double) -> Currency? {
        let builtIn: YearFigure?
        switch series {
        case .exchangeRate:
            let rates = (tables.rates[country] ?? [:]).compactMap { $0.value[year] }
            func distance(_ figure: YearFigure) -> Double { max(figure.value / value, value / figure.value) }
            builtIn = rates.min { (distance($0), $0.currency.code) < (distance($1), $1.currency.code) }
        case .consumerPrices: builtIn = tables.prices[.consumerPrices]?[country]?[year]
        case .gdpDeflator: builtIn = tables.prices[.deflator]?[country]?[year]
        case .purchasingPower: builtIn = tables.parities[country]?[year]
        }
        if let builtIn { return series == .exchangeRate && builtIn.currency.code == "USD" ? nil : builtIn.currency }
        guard let today = tables.tenders[country]?.first else { return nil }
        // Before a country had today's money its rates were in another: members of the euro joined at different dates.
        let isShared = tables.issuers[today] != country
        return series == .exchangeRate && isShared ? nil : today
    }
}

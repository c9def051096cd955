import Money
import Syntax

// Files with a row for each rate.
extension RateReader {
    /// The Federal Reserve's daily, monthly and yearly series are named DEX, EX and AEX, two letters of a country, and
    /// US; or US and the letters, where they are dollars per unit.
    private static let federalReserve: [(letters: String, currency: String, isTurned: Bool)] = [
        ("AL", "AUD", true), ("BZ", "BRL", false), ("CA", "CAD", false), ("CH", "CNY", false), ("DN", "DKK", false),
        ("EU", "EUR", true), ("HK", "HKD", false), ("IN", "INR", false), ("JP", "JPY", false), ("KO", "KRW", false),
        ("MA", "MYR", false), ("MX", "MXN", false), ("NO", "NOK", false), ("NZ", "NZD", true), ("SD", "SEK", false),
        ("SF", "ZAR", false), ("SI", "SGD", false), ("SL", "LKR", false), ("SZ", "CHF", false), ("TA", "TWD", false),
        ("TH", "THB", false), ("UK", "GBP", true), ("VZ", "VEF", false),
    ]

    mutating func readFederalReserve() {
        var reader = CSVReader(log.source)
        guard let header = reader.readHeader() else { return }
        let name = header[1].trimmed.uppercased()
        let known = Self.federalReserve.map { "DEX" + ($0.isTurned ? "US" + $0.letters : $0.letters + "US") }
        let daily =
            name.hasPrefix("DEX") ? name : "DEX" + (name.hasPrefix("AEX") ? name.dropFirst(3) : name.dropFirst(2))
        guard let index = known.firstIndex(of: daily), let currency = Currency(Self.federalReserve[index].currency)
        else {
            return note(.unknownSeries(header[1].trimmed, nearest: nearest(to: name, among: known)), header, 1)
        }
        let frequency: RateSeries.Frequency =
            name.hasPrefix("DEX") ? .daily : name.hasPrefix("AEX") ? .yearly : .monthly
        let quotation: RateSeries.Quotation =
            Self.federalReserve[index].isTurned ? .dollarsPerLocal : .localPerDollar
        while let row = reader.next() {
            note(row.findings)
            guard row.findings.isEmpty, !row.isBlank, let date = date(row, 0), let value = rate(row, 1) else {
                continue
            }
            add(value, of: currency, on: date, quotation, frequency, row: row, column: 1)
        }
    }

    mutating func readLong() {
        var reader = CSVReader(log.source)
        guard let header = reader.readHeader(),
            let columns = LongColumns((0..<header.count).map { header[$0].trimmed.lowercased() })
        else {
            return
        }
        let isComma = reader.separator == .semicolon
        while let row = reader.next() {
            note(row.findings)
            guard row.findings.isEmpty, !row.isBlank, let date = date(row, columns.date) else { continue }
            guard let currency = currency(row, columns) else { continue }
            let frequency: RateSeries.Frequency? =
                switch columns.frequency.map({ row[$0].trimmed.uppercased() }) {
                case "A"?: .yearly
                case "M"?: .monthly
                case "D"?: .daily
                default: row[columns.date].trimmed.count == 4 ? .yearly : nil
                }
            if let value = rate(row, columns.rate, comma: isComma) {
                add(value, of: currency, on: date, .localPerDollar, frequency, row: row, column: columns.rate)
            }
            if let end = columns.end, let value = rate(row, end, comma: isComma) {
                _ = endSeries[currency, default: RateSeries(currency, .localPerDollar, frequency: .yearly)]
                    .add(value, on: date)
            }
        }
    }

    /// Whose rate a row has: a currency by its code, or that of a country.
    private func currency(_ row: CSVRow, _ columns: LongColumns) -> Currency? {
        guard let column = columns.currency else { return countrysCurrency(row, columns) }
        let code = row[column].trimmed
        guard let known = currencies[code] else {
            note(.unknownCurrency(code, nearest: currencies.nearest(to: code)), row, column)
            return nil
        }
        switch known.kind {
        case .currency, .legacy: return known.currency
        default:
            // The International Monetary Fund's data have the peso of Uruguay under the code of a unit of its wages.
            guard columns.country != nil || columns.countryName != nil, let currency = countrysCurrency(row, columns)
            else {
                note(.indexUnit(code), row, column)
                return nil
            }
            note(.readAs(code, currency: currency.code), row, column)
            return currency
        }
    }

    private func countrysCurrency(_ row: CSVRow, _ columns: LongColumns) -> Currency? {
        guard let column = columns.country ?? columns.countryName else { return nil }
        let text = row[column].trimmed
        if text.lowercased() == "euro" { return Currency("EUR") }
        let all = countries.codes.compactMap { countries[$0] }
        let small = text.lowercased()
        let found = all.first { country in
            country.code == text || country.shortCode == text || country.name.all.contains { $0.lowercased() == small }
        }
        guard let found, let currency = found.currencies.first.flatMap({ Currency($0) }) else {
            let near = nearest(to: text, among: text.count <= 3 ? countries.codes : all.flatMap(\.name.all))
            note(.unknownCountry(text, nearest: near), row, column)
            return nil
        }
        return currency
    }
}

import Findings
import Money
import Syntax

// Files with a column for each currency or series.
extension RateReader {
    /// The European Central Bank's rates are units per euro, so that the dollar of the same day makes them comparable.
    ///
    /// Currencies that the register does not have are those that gave way to the euro before it. A file of this shape
    /// with the euro among its currencies is per something else, which the dollar tells.
    mutating func readEuropeanCentralBank() {
        let columns = sheet.names.indices.dropFirst().filter { !sheet.names[$0].isEmpty }
        let euro = Currency("EUR") ?? .none
        let base = sheet.names.contains("eur") ? RateObservation.unnamed : euro
        for column in columns {
            let code = sheet.names[column].uppercased()
            guard let known = currencies[code], [.currency, .legacy].contains(known.kind) else { continue }
            for row in sheet.rows {
                add(row, rate: column, date: 0, of: known.currency, per: base) { $0.frequency = .daily }
            }
        }
    }

    /// The series of a central bank that its titles or codes tell; what is no rate is passed over.
    mutating func readCentralBank() {
        if sheet.names == SeriesTitle.rowHeader { return readSeriesRows() }
        guard let columns = CentralBankColumns(sheet.header, above: sheet.above, names: names) else { return }
        for column in columns.others { passOver(sheet.header[column].trimmed, nil, sheet.header, column) }
        for (column, title) in columns.series {
            if title.use == .passedOver {
                passOver(sheet.header[column].trimmed, nil, sheet.header, column)
                continue
            }
            for row in sheet.rows {
                add(row, rate: column, date: 0, of: title.local, per: title.base) {
                    $0.frequency = title.frequency
                    $0.use = title.use
                }
            }
        }
    }

    /// The same with a row for each date and series, as the Bank of England has it where it is asked for columns.
    private mutating func readSeriesRows() {
        for row in sheet.rows {
            guard let title = SeriesTitle(row[1], context: row[1], names: names), title.use != .passedOver else {
                passOver(row[1].trimmed, nil, row, 1)
                continue
            }
            add(row, rate: 2, date: 0, of: title.local, per: title.base) {
                $0.frequency = title.frequency
                $0.use = title.use
            }
        }
    }

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
        guard let dollar = Currency("USD") else { return }
        let known = Self.federalReserve.map { "DEX" + ($0.isTurned ? "US" + $0.letters : $0.letters + "US") }
        for column in 1..<sheet.header.count where !sheet.header[column].trimmed.isEmpty {
            let name = sheet.header[column].trimmed.uppercased()
            let daily =
                name.hasPrefix("DEX") ? name : "DEX" + (name.hasPrefix("AEX") ? name.dropFirst(3) : name.dropFirst(2))
            guard let index = known.firstIndex(of: daily), let currency = Currency(Self.federalReserve[index].currency)
            else {
                let near = nearest(to: name, among: known)
                passOver(name, .unknownSeries(sheet.header[column].trimmed, nearest: near), sheet.header, column)
                continue
            }
            let frequency: RateSeries.Frequency =
                name.hasPrefix("DEX") ? .daily : name.hasPrefix("AEX") ? .yearly : .monthly
            let isTurned = Self.federalReserve[index].isTurned
            for row in sheet.rows {
                add(
                    row, rate: column, date: 0, of: isTurned ? dollar : currency, per: isTurned ? currency : dollar
                ) { $0.frequency = frequency }
            }
        }
    }
}

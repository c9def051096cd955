import Money
import Syntax

// The files of the Banco Central do Brasil: selling rates, since contracts in dollars are settled at them.
extension RateReader {
    /// The first day of the real: what is older is in other currencies.
    private static let firstDay = 1994_07_01

    private var real: Currency? { Currency("BRL") }

    /// PTAX, a row for each currency and day: date, number, type, code, buying, selling, and both against the dollar.
    ///
    /// Of other currencies than the dollar the parity is taken: type A is units per dollar, type B dollars per unit.
    mutating func readClosing() {
        var reader = CSVReader(log.source)
        while let row = reader.next() {
            note(row.findings)
            guard row.findings.isEmpty, !row.isBlank, let date = date(row, 0), let real else { continue }
            let code = row[3].trimmed
            if code == "USD" {
                if let value = rate(row, 5, comma: true) { addReal(value, real, date, .daily, row, 5) }
            } else if let currency = Currency(code), currencies[code]?.kind == .currency,
                let value = rate(row, 7, comma: true)
            {
                let quotation: RateSeries.Quotation = row[2].trimmed == "B" ? .dollarsPerLocal : .localPerDollar
                add(value, of: currency, on: date, quotation, .daily, row: row, column: 7)
            }
        }
    }

    /// A series of the time-series service: date and value, and no word on what it is.
    mutating func readSeries() {
        readPairs(date: 0, rate: 1, frequency: nil)
    }

    /// The Olinda service: buying, selling, and the time of the quotation.
    mutating func readOlinda() {
        var reader = CSVReader(log.source)
        guard let header = reader.readHeader() else { return }
        let names = (0..<header.count).map { header[$0].trimmed.lowercased() }
        guard let date = names.firstIndex(of: "datahoracotacao"), let rate = names.firstIndex(of: "cotacaovenda") else {
            return
        }
        readPairs(date: date, rate: rate, frequency: .daily)
    }

    private mutating func readPairs(date dateColumn: Int, rate rateColumn: Int, frequency: RateSeries.Frequency?) {
        var reader = CSVReader(log.source)
        guard reader.readHeader() != nil, let real else { return }
        while let row = reader.next() {
            note(row.findings)
            guard row.findings.isEmpty, !row.isBlank, let date = date(row, dateColumn),
                let value = rate(row, rateColumn, comma: true)
            else {
                continue
            }
            addReal(value, real, date, frequency, row, rateColumn)
        }
    }

    private mutating func addReal(
        _ value: Double, _ real: Currency, _ date: RateDate, _ frequency: RateSeries.Frequency?, _ row: CSVRow,
        _ column: Int
    ) {
        if date.number < Self.firstDay {
            leftOut += 1
        } else {
            add(value, of: real, on: date, .localPerDollar, frequency, row: row, column: column)
        }
    }
}

import Findings
import Money
import Syntax

// The files of the Banco Central do Brasil: selling rates, since contracts in dollars are settled at them.
extension RateReader {
    /// The first day of the real: what is older is in other currencies.
    private static let firstDay = 1994_07_01

    /// PTAX, a row for each currency and day: date, number, type, code, buying, selling, and both against the dollar.
    ///
    /// Of other currencies than the dollar the parity is taken: type A is units per dollar, type B dollars per unit.
    mutating func readClosing() {
        for row in sheet.rows {
            let code = row[3].trimmed.uppercased()
            if code == "USD" {
                guard isOne(row[7].trimmed) else {
                    fault(.malformedUnit(row[7].trimmed), of: .real, nil, row, 7)
                    continue
                }
                add(row, rate: 5, date: 0, of: .real, per: .usDollar) {
                    $0.firstDay = Self.firstDay
                    $0.frequency = .daily
                }
            } else if let currency = Currency(code), currencies[code]?.kind == .currency {
                let type = row[2].trimmed.uppercased()
                guard type == "A" || type == "B" else {
                    fault(.unknownKind(row[2].trimmed), of: currency, nil, row, 2)
                    continue
                }
                let (local, base): (Currency, Currency) = type == "A" ? (currency, .usDollar) : (.usDollar, currency)
                add(row, rate: 7, date: 0, of: local, per: base) { $0.frequency = .daily }
            } else {
                passOver(code, nil, row, 3)
            }
        }
    }

    private func isOne(_ text: String) -> Bool {
        let number = RateNumber(text)
        return Self.isMissing(text) || number?.point == 1 || number?.comma == 1
    }

    /// A series of the time-series service: date and value, and no word on what it is.
    mutating func readSeries() {
        for row in sheet.rows {
            add(row, rate: 1, date: 0, of: .real, per: .usDollar) { $0.firstDay = Self.firstDay }
        }
    }

    /// The Olinda service: buying, selling, and the time of the quotation; of other currencies also their parity
    /// with the dollar, and the bulletins of a day, of which the closing one counts.
    mutating func readOlinda() {
        guard let date = sheet.names.firstIndex(of: "datahoracotacao"),
            let rate = sheet.names.firstIndex(of: "cotacaovenda")
        else { return }
        let rows = closing()
        let factors = parityFactors(rows, rate)
        for row in rows {
            guard let factor = factors[row.line] ?? (factors.isEmpty ? 1 : nil) else { continue }
            add(row, rate: rate, date: date, of: .real, per: .usDollar) {
                $0.firstDay = Self.firstDay
                $0.frequency = .daily
                $0.scale = factor
            }
        }
    }

    /// The rows of closing bulletins, where the file says which bulletin a row is of.
    private mutating func closing() -> [CSVRow] {
        guard let column = sheet.names.firstIndex(of: "tipoboletim") else { return sheet.rows }
        let names = sheet.rows.map { $0[column].plainName }
        let last = names.contains("fechamento ptax") ? "fechamento ptax" : "fechamento"
        for (row, name) in zip(sheet.rows, names) where !name.hasPrefix(last) {
            passOver(row[column].trimmed, name.hasPrefix("fechamento") ? nil : .noClosing, row, column)
        }
        return zip(sheet.rows, names).filter { $0.1.hasPrefix(last) }.map { $0.0 }
    }

    /// What the reals for another currency are to be multiplied by to become reals per dollar: by its parity where that
    /// is units per dollar, and divided by it where it is dollars per unit, which the rates built in tell.
    ///
    /// Nothing where the file has no parity but 1; a row is missing where nothing tells.
    private mutating func parityFactors(_ rows: [CSVRow], _ rate: Int) -> [Int: Double] {
        guard let column = sheet.names.firstIndex(of: "paridadevenda"),
            rows.contains(where: { !isOne($0[column].trimmed) })
        else { return [:] }
        let pairs = rows.compactMap { row in
            RateNumber(row[rate].trimmed).flatMap { rate in RateNumber(row[column].trimmed).map { (row, rate, $0) } }
        }
        let convention = RateNumber.convention(of: pairs.flatMap { [$0.1, $0.2] })
        var (divided, multiplied) = (0.0, 0.0)
        var found: [Int: Double] = [:]
        for (row, rate, parity) in pairs {
            guard let years = date(row).map({ Set($0.dates.map { $0.year }) }), let year = years.first,
                let expected = builtIn.nearest(.real, year)?.value,
                let value = try? rate.value(in: convention, near: nil),
                let parity = try? parity.value(in: convention, near: nil)
            else { continue }
            divided += Self.distance(value / parity / expected)
            multiplied += Self.distance(value * parity / expected)
            found[row.line] = parity
        }
        let isDivided = divided < multiplied
        let isClear = min(divided, multiplied) * 3 < max(divided, multiplied)
        guard isClear, found.count == rows.count else {
            for row in rows { fault(.unclearParity(row[column].trimmed), of: .real, nil, row, column) }
            return [-1: 1]
        }
        return isDivided ? found.mapValues { 1 / $0 } : found
    }

    private func date(_ row: CSVRow) -> WrittenDate? {
        sheet.names.firstIndex(of: "datahoracotacao").flatMap { WrittenDate(row[$0].trimmed) }
    }

    private static func distance(_ ratio: Double) -> Double { max(ratio, 1 / ratio) - 1 }
}

extension Currency {
    static let real = Currency("BRL") ?? .none
    static let usDollar = Currency("USD") ?? .none
}

import Findings
import Money
import Syntax

// Files of one country's own money, which no column names.

/// Which column of Colombia's open data holds what.
struct MarketRateColumns {
    let rate: Int
    let from: Int
    let until: Int?
    let unit: Int?

    /// The columns of a header in plain names: `VALOR, UNIDAD, VIGENCIADESDE, VIGENCIAHASTA`.
    init?(_ cells: [String]) {
        guard let rate = cells.firstIndex(of: "valor"),
            let from = cells.firstIndex(where: { ["vigenciadesde", "vigencia desde"].contains($0) })
        else { return nil }
        self.rate = rate
        self.from = from
        until = cells.firstIndex { ["vigenciahasta", "vigencia hasta"].contains($0) }
        unit = cells.firstIndex(of: "unidad")
    }
}

extension RateReader {
    /// Colombia's market rate: pesos per dollar, on every day for which a row holds, weekends and holidays among them.
    ///
    /// The open data write days before months, or as ISO 8601 does.
    mutating func readMarketRate() {
        guard let columns = MarketRateColumns(sheet.names), let peso = Currency("COP") else { return }
        for row in sheet.rows {
            let text = row[columns.rate].trimmed.filter { $0 != "$" }
            if Self.isMissing(text) { continue }
            if let unit = columns.unit, !["", "cop"].contains(row[unit].plainName) {
                passOver(row[unit].trimmed, nil, row, unit)
                continue
            }
            guard let first = day(row, columns.from) else {
                fault(.malformedDate(row[columns.from].trimmed), of: peso, nil, row, columns.from)
                continue
            }
            guard let number = RateNumber(text) else {
                fault(.malformedRate(row[columns.rate].trimmed), of: peso, first.year, row, columns.rate)
                continue
            }
            let last = columns.until.flatMap { day(row, $0) } ?? first
            for day in days(from: first, to: last) {
                guard let date = WrittenDate(day.iso) else { continue }
                var observation = RateObservation(
                    currency: peso, base: .usDollar, number: number, date: date, offset: row.offset(of: columns.rate),
                    dateOffset: row.offset(of: columns.from))
                observation.frequency = .daily
                observations.append(observation)
            }
        }
    }

    private func day(_ row: CSVRow, _ column: Int) -> CalendarDay? {
        WrittenDate(row[column].trimmed).flatMap { $0[.dayFirst] ?? $0.dates.first }
    }

    /// The days from one to another; of more than a month the first, since none of these rates holds so long.
    private func days(from first: CalendarDay, to last: CalendarDay) -> [CalendarDay] {
        var days = [first]
        while let day = days.last, day < last, days.count <= 31 {
            let next =
                CalendarDay(day.year, day.month, day.day + 1) ?? CalendarDay(day.year, day.month + 1, 1)
                ?? CalendarDay(day.year + 1, 1, 1)
            guard let next else { break }
            days.append(next)
        }
        return days.last == last ? days : [first]
    }

    /// The Banco Central del Uruguay's quotations: pesos per dollar in notes, which is the one that contracts name, and per
    /// whatever else the currencies' names tell.
    mutating func readQuotations() {
        func place(_ name: String) -> Int { sheet.names.firstIndex(of: name) ?? 0 }
        guard let peso = Currency("UYU") else { return }
        let (date, name, rate) = (place("fecha"), place("moneda"), place("venta"))
        for row in sheet.rows {
            let text = row[name].trimmed
            let base: Currency? =
                text.plainName == "dls usa billete" ? .usDollar : names.currency(text).map { $0.currency }
            guard let base, base != peso else {
                passOver(text, nil, row, name)
                continue
            }
            add(row, rate: rate, date: date, of: peso, per: base) { $0.frequency = .daily }
        }
    }
}

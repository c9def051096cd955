import Facts
import Findings
import Money
import Syntax

// Files with a row for each rate.
extension RateReader {
    mutating func readLong() {
        guard let columns = RateColumns(sheet.names) else { return }
        for row in sheet.rows {
            guard let sides = sides(row, columns) else { continue }
            guard let scale = scale(row, columns, sides) else { continue }
            guard let use = use(row, columns, sides) else { continue }
            let frequency: RateSeries.Frequency? =
                switch columns.frequency.map({ code(row, $0).plainName.prefix(1) }) {
                case "a"?, "y"?: .yearly
                case "m"?: .monthly
                case "d"?, "b"?: .daily
                default: nil
                }
            add(row, rate: columns.rate, date: columns.date, of: sides.currency, per: sides.base) {
                $0.scale = scale
                $0.use = use
                $0.speaks = sides.speaks
                $0.frequency = frequency ?? ($0.date.isYear ? .yearly : nil)
            }
            if let end = columns.end {
                add(row, rate: end, date: columns.date, of: sides.currency, per: sides.base) {
                    $0.scale = scale
                    $0.use = .end
                    $0.speaks = sides.speaks
                    $0.frequency = .yearly
                }
            }
        }
    }

    /// The two currencies of a row, and whether it is the issuer's own.
    private typealias Sides = (currency: Currency, base: Currency, speaks: Bool)

    /// What a row's rate is of, and what it is per.
    private mutating func sides(_ row: CSVRow, _ columns: RateColumns) -> Sides? {
        func cell(_ column: Int?) -> String? {
            column.map { code(row, $0) }.flatMap { RateReader.isMissing($0) ? nil : $0 }
        }
        let (own, quote, base) = (cell(columns.currency), cell(columns.quote), cell(columns.base))
        let ownColumn = columns.currency ?? columns.quote ?? columns.base ?? columns.date
        if let quote, let base = base ?? own {
            // So many of the quoted currency for one of the base.
            guard let first = known(quote, row, columns.quote ?? ownColumn),
                let second = known(base, row, columns.base ?? ownColumn)
            else { return nil }
            return (first, second, true)
        }
        let found = if let own { ofCode(own, row, columns) } else { ofCountry(row, columns) }
        guard let (currency, speaks) = found else { return nil }
        // The Treasury's rates are units per dollar.
        if columns.pair != nil { return (currency, .usDollar, true) }
        if let quote { return known(quote, row, columns.quote ?? ownColumn).map { ($0, currency, true) } }
        guard let base else { return (currency, RateObservation.unnamed, speaks) }
        guard let known = names.currency(base)?.currency else {
            fault(.unknownBase(base), of: currency, year(row, columns), row, columns.base ?? ownColumn)
            return nil
        }
        return (currency, known, speaks)
    }

    private func year(_ row: CSVRow, _ columns: RateColumns) -> Int? {
        let years = Set(WrittenDate(row[columns.date].trimmed)?.dates.map { $0.year } ?? [])
        return years.count == 1 ? years.first : nil
    }

    private mutating func known(_ code: String, _ row: CSVRow, _ column: Int) -> Currency? {
        guard let found = names.currency(code), [.currency, .legacy].contains(found.kind) else {
            passOver(code, unknown(code), row, column)
            return nil
        }
        return found.currency
    }

    /// What is wrong with a code that is none of a currency; once is enough, since looking for its nearest takes time.
    private mutating func unknown(_ code: String) -> RateFileProblem? {
        if firstPassedOver != nil { return nil }
        return names.currency(code) == nil
            ? .unknownCurrency(code, nearest: currencies.nearest(to: code)) : .indexUnit(code)
    }

    /// Of how many units a row's rate is the price, as a factor; nothing where that cannot be read.
    private mutating func scale(_ row: CSVRow, _ columns: RateColumns, _ sides: Sides) -> Double? {
        var scale = 1.0
        let concerned = sides.currency.code == "USD" ? sides.base : sides.currency
        if let column = columns.unit, !Self.isMissing(row[column].trimmed) {
            let text = code(row, column)
            if let number = RateNumber(text), !number.isAmbiguous, let units = number.point ?? number.comma {
                scale /= units
            } else if names.currency(text)?.currency != sides.currency {
                fault(.malformedUnit(text), of: concerned, year(row, columns), row, column)
                return nil
            }
        }
        if let column = columns.power, !Self.isMissing(row[column].trimmed) {
            guard let power = Int(code(row, column)), (-12...12).contains(power) else {
                fault(.malformedUnit(row[column].trimmed), of: concerned, year(row, columns), row, column)
                return nil
            }
            for _ in 0..<abs(power) { scale = power > 0 ? scale * 10 : scale / 10 }
        }
        return scale
    }

    /// What kind of rate a row has, by all of its columns that say so.
    private mutating func use(_ row: CSVRow, _ columns: RateColumns, _ sides: Sides) -> RateUse? {
        // The Treasury reports the rates at the end of quarters.
        var found = columns.pair == nil ? RateUse.average : .end
        for column in columns.kinds {
            let text = code(row, column)
            guard let use = RateUse(text) else {
                let concerned = sides.currency.code == "USD" ? sides.base : sides.currency
                fault(.unknownKind(text), of: concerned, year(row, columns), row, column)
                return nil
            }
            if use == .passedOver {
                passOver(text, nil, row, column)
                return nil
            }
            if use == .end { found = .end }
        }
        return found
    }

    /// Whose rate a row with a currency's code has.
    private mutating func ofCode(_ text: String, _ row: CSVRow, _ columns: RateColumns) -> (Currency, Bool)? {
        let column = columns.currency ?? columns.quote ?? 0
        let country = (columns.country ?? columns.countryName).flatMap { names.country(code(row, $0)) }
        let hasCountry = columns.country != nil || columns.countryName != nil
        guard let known = names.currency(text) else {
            passOver(text, unknown(text), row, column)
            return nil
        }
        switch known.kind {
        case .currency, .legacy:
            return (known.currency, !hasCountry || country.map { tables.issuers[known.currency] == $0.code } ?? false)
        default:
            // The International Monetary Fund's data have the peso of Uruguay under the code of a unit of its wages.
            guard let country, let own = country.currencies.first.flatMap({ Currency($0) }) else {
                passOver(text, .indexUnit(text), row, column)
                return nil
            }
            let problem = RateFileProblem.readAs(text, currency: own.code)
            if !readAs.contains(text) { note(problem, row, column) }
            readAs.insert(text)
            return (own, true)
        }
    }

    /// Whose rate a row of a country has: the money of its year.
    private mutating func ofCountry(_ row: CSVRow, _ columns: RateColumns) -> (Currency, Bool)? {
        guard let column = columns.country ?? columns.countryName else { return nil }
        var text = code(row, column)
        // Below their tables publishers say where these are from, and when they were brought up to date.
        if text.isEmpty, columns.countryName.map({ row[$0].trimmed.isEmpty }) ?? true { return nil }
        if columns.pair != nil, let mark = text.lastIndex(of: "-") { text = String(text[..<mark]) }
        guard let country = names.country(text) ?? columns.countryName.flatMap({ names.country(row[$0].trimmed) })
        else {
            // The nearest name of thousands takes its time, and one is enough.
            var problem: RateFileProblem?
            if firstPassedOver == nil {
                let names =
                    text.count <= 3 ? countries.codes : countries.codes.flatMap { countries[$0]?.name.all ?? [] }
                problem = .unknownCountry(text, nearest: nearest(to: text, among: names))
            }
            passOver(text, problem, row, column)
            return nil
        }
        let number = RateNumber(row[columns.rate].trimmed)
        let year = year(row, columns)
        guard let currency = money(of: country.code, year, near: number) else {
            passOver(text, nil, row, column)
            return nil
        }
        return (currency, tables.issuers[currency] == country.code)
    }
}

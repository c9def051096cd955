import Syntax

/// The families of files of exchange rates, told apart by their first line.
public enum RateFamily: String, Sendable, Hashable, CaseIterable {
    /// The European Central Bank's reference rates, a column a currency, per euro.
    case europeanCentralBank
    /// An indicator of the World Bank, a column a year.
    case worldBank
    /// The Banco Central do Brasil's PTAX of a period or a day, without a header.
    case bancoCentralClosing
    /// A series of the Banco Central do Brasil, which does not say what it holds.
    case bancoCentralSeries
    /// The Banco Central do Brasil's Olinda service.
    case bancoCentralOlinda
    /// A series of the Federal Reserve, two columns.
    case federalReserve
    /// A row for each currency and date.
    case long

    /// The family of a file by its first row; nothing where it is of none.
    init?(header row: CSVRow) {
        let cells = (0..<row.count).map { row[$0].trimmed.lowercased() }
        let filled = cells.filter { !$0.isEmpty }
        if ["data source", "country name"].contains(cells[0]) {
            self = .worldBank
        } else if cells[0] == "date", filled.dropFirst().allSatisfy({ $0.count == 3 }), filled.contains("usd") {
            self = .europeanCentralBank
        } else if cells == ["data", "valor"] {
            self = .bancoCentralSeries
        } else if cells.contains("cotacaovenda"), cells.contains("datahoracotacao") {
            self = .bancoCentralOlinda
        } else if cells.count >= 6, RateDate(cells[0]) != nil, cells[3].count == 3 {
            self = .bancoCentralClosing
        } else if cells.count == 2, ["observation_date", "date"].contains(cells[0]) {
            self = .federalReserve
        } else if LongColumns(cells) != nil {
            self = .long
        } else {
            return nil
        }
    }
}

extension String {
    /// Without the blanks at both ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}

/// Which column of a long file holds what.
struct LongColumns {
    let date: Int
    let rate: Int
    var currency: Int?
    var country: Int?
    var countryName: Int?
    var end: Int?
    var frequency: Int?

    /// The columns of a header in small letters; nothing where a date, a rate, or whose rate it is are not among them.
    init?(_ cells: [String]) {
        func place(_ names: String...) -> Int? { cells.firstIndex { names.contains($0) } }
        guard let date = place("year", "date"),
            let rate = place("lcu_per_usd_avg", "lcu_per_usd", "value", "rate", "exchange rate")
        else {
            return nil
        }
        self.date = date
        self.rate = rate
        currency = place("currency_iso4217", "currency")
        country = place("country_iso3", "country code", "economy")
        countryName = place("country")
        end = place("lcu_per_usd_end")
        frequency = place("frequency")
        if currency == nil, country == nil, countryName == nil { return nil }
    }
}

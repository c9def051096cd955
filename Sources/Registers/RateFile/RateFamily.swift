import Money
import Syntax

/// The families of files of exchange rates, told apart by their header.
package enum RateFamily: String, Sendable, Hashable, CaseIterable {
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
    /// Colombia's market rate in its government's open data: a row for the days for which a rate holds.
    case marketRateOfColombia
    /// The quotations of the Banco Central del Uruguay: a row for each day and currency, in its own pesos.
    case bancoCentralDelUruguay
    /// Series of another central bank, a column each, told by their titles or codes.
    case centralBank
    /// Series of the Federal Reserve, a column each.
    case federalReserve
    /// A row for each currency and date.
    case long

    /// The family of a file by its header; nothing where it is of none.
    ///
    /// - Parameter above: the rows above it; where there are none it is the first, which in a file without a header is one
    ///   of rates.
    init?(header row: CSVRow, above: [CSVRow], names: CurrencyNames) {
        let cells = (0..<row.count).map { RateSheet.columnName(row[$0]) }
        let filled = cells.filter { !$0.isEmpty }
        let years = cells.filter { WorldBankColumns.year(of: $0) != nil }
        if cells.contains(where: WorldBankColumns.countryNames.contains), !years.isEmpty,
            WorldBankColumns(row) != nil || cells.contains("country code")
        {
            self = .worldBank
        } else if ["date", "fecha", "data"].contains(cells[0]), filled.count > 1,
            filled.dropFirst().allSatisfy({ $0.count == 3 }),
            filled.contains("usd")
        {
            self = .europeanCentralBank
        } else if filled == ["data", "valor"], cells.prefix(2) == ["data", "valor"] {
            self = .bancoCentralSeries
        } else if cells.contains("cotacaovenda"), cells.contains("datahoracotacao") {
            self = .bancoCentralOlinda
        } else if above.isEmpty, cells.count >= 8, WrittenDate(row[0]) != nil, Currency(cells[3].uppercased()) != nil {
            self = .bancoCentralClosing
        } else if MarketRateColumns(cells) != nil {
            self = .marketRateOfColombia
        } else if ["fecha", "moneda", "venta", "compra", "arbitraje"].allSatisfy(cells.contains) {
            self = .bancoCentralDelUruguay
        } else if cells == SeriesTitle.rowHeader {
            self = .centralBank
        } else if CentralBankColumns(row, above: above, names: names) != nil {
            self = .centralBank
        } else if filled.count >= 2, ["observation date", "date"].contains(cells[0]), RateColumns(cells) == nil,
            Self.isCode(row[1].trimmed)
        {
            self = .federalReserve
        } else if RateColumns(cells) != nil {
            self = .long
        } else {
            return nil
        }
    }

    /// Whether a name is a code of a series, as `DEXBZUS`, and no word.
    private static func isCode(_ name: String) -> Bool {
        name.count >= 6
            && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}

/// Which column of a file of the World Bank holds what; a year has a column of its own.
struct WorldBankColumns {
    let country: Int
    let indicator: Int
    /// Whether indicators are named in place of their codes.
    let isNamed: Bool
    let years: [(column: Int, year: Int)]

    /// What the column of countries' codes is called.
    static let countryNames = ["country code", "codigo del pais", "codigo pais", "codigo de pais", "codigo do pais"]
    private static let codeNames = [
        "indicator code", "series code", "codigo del indicador", "codigo de la serie", "codigo de serie",
        "codigo do indicador", "codigo da serie", "codigo de serie",
    ]
    private static let indicatorNames = [
        "indicator name", "series name", "nombre del indicador", "nombre de la serie", "nome do indicador",
        "nome da serie",
    ]

    init?(_ header: CSVRow) {
        let cells = (0..<header.count).map { header[$0].plainName }
        guard let country = cells.firstIndex(where: Self.countryNames.contains) else { return nil }
        let names = Self.codeNames + Self.indicatorNames
        guard let indicator = names.lazy.compactMap({ cells.firstIndex(of: $0) }).first else { return nil }
        self.country = country
        self.indicator = indicator
        isNamed = Self.indicatorNames.contains(cells[indicator])
        years = cells.indices.compactMap { column in Self.year(of: cells[column]).map { (column, $0) } }
    }

    /// The year in a header: `2017`, `2017 [YR2017]`, `YR2017`.
    static func year(of name: String) -> Int? {
        let parts = name.split(separator: " ")
        guard (1...2).contains(parts.count) else { return nil }
        let years = parts.map { Int($0.hasPrefix("yr") ? $0.dropFirst(2) : $0) }
        guard let year = years[0], (1900...2200).contains(year), years.allSatisfy({ $0 == year }) else { return nil }
        return year
    }
}

import Findings
import Money
import Syntax

/// Reads the rows of a file of a known family into the rates it has.
struct RateReader {
    let sheet: RateSheet
    let log: DiagnosticLog
    let countries: CountryRegister
    let currencies: CurrencyRegister
    let tables: MoneyTables
    let builtIn: BuiltInRates
    var observations: [RateObservation] = []
    var faults: [RateFaultAt] = []
    /// Rows and cells that nobody can ask for, with the first reason; by what they are of.
    var passedOver: [String: Int] = [:]
    var firstPassedOver: (problem: RateFileProblem, offset: Int)?
    /// The currencies whose rates a World Bank's file has from their issuer.
    var issued: Set<Currency> = []
    /// The units that were taken for their country's currency, and said.
    var readAs: Set<String> = []
    /// What the World Bank's files hold is by year already.
    var byYear: RateFile
    let names: CurrencyNames

    init(
        sheet: RateSheet, names: CurrencyNames, log: DiagnosticLog, countries: CountryRegister,
        currencies: CurrencyRegister, tables: MoneyTables
    ) {
        self.sheet = sheet
        self.names = names
        self.log = log
        self.countries = countries
        self.currencies = currencies
        self.tables = tables
        builtIn = BuiltInRates(tables)
        byYear = RateFile(family: sheet.family)
    }

    mutating func read() {
        switch sheet.family {
        case .europeanCentralBank: readEuropeanCentralBank()
        case .worldBank: readWorldBank()
        case .bancoCentralClosing: readClosing()
        case .bancoCentralSeries: readSeries()
        case .bancoCentralOlinda: readOlinda()
        case .marketRateOfColombia: readMarketRate()
        case .bancoCentralDelUruguay: readQuotations()
        case .centralBank: readCentralBank()
        case .federalReserve: readFederalReserve()
        case .long: readLong()
        }
    }

    /// Whether the file says that what it holds is rates.
    var isNamedRate: Bool {
        switch sheet.family {
        case .bancoCentralSeries: false
        case .long:
            RateColumns(sheet.names).map { $0.isNamedRate || $0.base != nil || !$0.kinds.isEmpty } ?? false
        default: true
        }
    }

    // MARK: Cells

    /// What stands in a cell of codes; of a code with its label, as `BR: Brazil`, the code.
    func code(_ row: CSVRow, _ column: Int) -> String {
        let text = row[column].trimmed
        guard sheet.isLabelled, let colon = text.firstIndex(of: ":") else { return text }
        let code = text[..<colon]
        return code.isEmpty || code.contains(" ") ? text : String(code)
    }

    func note(_ problem: RateFileProblem, _ row: CSVRow, _ column: Int) {
        log.note(problem, at: row.offset(of: column), severity: problem.severity)
    }

    /// Passes a row or cell over that nobody can ask for.
    mutating func passOver(_ name: String, _ problem: RateFileProblem?, _ row: CSVRow, _ column: Int) {
        passedOver[name, default: 0] += 1
        if firstPassedOver == nil, let problem { firstPassedOver = (problem, row.offset(of: column)) }
    }

    mutating func fault(_ fault: RateFault, of currency: Currency, _ year: Int?, _ row: CSVRow, _ column: Int) {
        faults.append(RateFaultAt(currency: currency, year: year, fault: fault, offset: row.offset(of: column)))
    }

    /// What files write where there is no rate.
    static func isMissing(_ text: String) -> Bool {
        missing.contains(text.lowercased()) || text.allSatisfy { $0 == "." || $0 == "-" || $0 == "–" || $0 == "—" }
    }

    private static let missing: Set<String> = [
        "", "n/a", "na", "nd", "n.d.", "n.a.", "n/d", "n/e", "s/d", "#n/a", "#n/d", "null", "nan", "none", "bd", "*",
    ]

    /// Adds the rate in a cell, where there is one; a cell or date that is none is a fault of the currency.
    ///
    /// - Parameter currency: whose rate it is, for whoever asks; of the two, the one that is not the dollar.
    mutating func add(
        _ row: CSVRow, rate column: Int, date dateColumn: Int, of currency: Currency,
        per base: Currency = RateObservation.unnamed,
        _ change: (inout RateObservation) -> Void = { _ in }
    ) {
        let text = row[column].trimmed
        if Self.isMissing(text) { return }
        let concerned = currency.code == "USD" ? base : currency
        guard let date = WrittenDate(row[dateColumn].trimmed) else {
            return fault(.malformedDate(row[dateColumn].trimmed), of: concerned, nil, row, dateColumn)
        }
        guard let number = RateNumber(text) else {
            let years = Set(date.dates.map { $0.year })
            for year in years { self.fault(.malformedRate(text), of: concerned, year, row, column) }
            return
        }
        var observation = RateObservation(
            currency: currency, base: base, number: number, date: date, offset: row.offset(of: column),
            dateOffset: row.offset(of: dateColumn))
        change(&observation)
        observations.append(observation)
    }
}

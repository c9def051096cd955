import Money
import Syntax

/// Reads the rows of a file of a known family.
struct RateReader {
    let family: RateFamily
    let log: DiagnosticLog
    let countries: CountryRegister
    let currencies: CurrencyRegister
    let tables: MoneyTables
    var series: [Currency: RateSeries] = [:]
    var endSeries: [Currency: RateSeries] = [:]
    /// What the World Bank's files hold is by year already.
    var byYear: RateFile
    /// How many figures stood in another currency than today's.
    var leftOut = 0

    init(
        family: RateFamily, log: DiagnosticLog, countries: CountryRegister, currencies: CurrencyRegister,
        tables: MoneyTables
    ) {
        self.family = family
        self.log = log
        self.countries = countries
        self.currencies = currencies
        self.tables = tables
        byYear = RateFile(family: family)
    }

    /// What was read, by year.
    var file: RateFile {
        var file = byYear
        for (currency, series) in series {
            file.averages[currency] = series.averages(source: log.source.name)
            let ends = series.ends(source: log.source.name)
            if !ends.isEmpty { file.ends[currency] = ends }
        }
        for (currency, series) in endSeries { file.ends[currency] = series.averages(source: log.source.name) }
        return file
    }

    mutating func read() {
        switch family {
        case .europeanCentralBank: readEuropeanCentralBank()
        case .worldBank: readWorldBank()
        case .bancoCentralClosing: readClosing()
        case .bancoCentralSeries: readSeries()
        case .bancoCentralOlinda: readOlinda()
        case .federalReserve: readFederalReserve()
        case .long: readLong()
        }
        if leftOut > 0 {
            let problem = RateFileProblem.beforeCurrency("BRL", since: "1994-07", count: leftOut)
            log.note(problem, at: 0, severity: problem.severity)
        }
    }

    // MARK: Cells

    func note(_ problem: RateFileProblem, _ row: CSVRow, _ column: Int) {
        log.note(problem, at: row.offset(of: column), severity: problem.severity)
    }

    func note(_ findings: [CSVFinding]) {
        for finding in findings { log.note(finding.problem, at: finding.offset) }
    }

    /// The date in a cell.
    func date(_ row: CSVRow, _ column: Int) -> RateDate? {
        let text = row[column].trimmed
        if let date = RateDate(text) { return date }
        note(.malformedDate(text), row, column)
        return nil
    }

    /// The rate in a cell; nothing where the file says that there is none.
    func rate(_ row: CSVRow, _ column: Int, comma: Bool = false) -> Double? {
        let text = row[column].trimmed
        if ["", ".", "N/A", "n/a", "NA", ".."].contains(text) { return nil }
        let value = WrittenNumber(text)?.value(in: comma ? .comma : .point)
        if let value, value > 0, value.isFinite { return value }
        note(.malformedRate(text), row, column)
        return nil
    }

    /// Adds a rate to the series of its currency.
    mutating func add(
        _ value: Double, of currency: Currency, on date: RateDate, _ quotation: RateSeries.Quotation = .localPerDollar,
        _ frequency: RateSeries.Frequency? = nil, row: CSVRow, column: Int
    ) {
        if currency.code == "USD" { return }
        if !series[currency, default: RateSeries(currency, quotation, frequency: frequency)].add(value, on: date) {
            note(.duplicateRate(currency.code, date: date.iso), row, column)
        }
    }
}

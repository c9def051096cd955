import Appraisal
import Casebook
import Facts
import Findings
import Foundation
import Money
import ProjectFiles
import Projects
import Registers
import Syntax
import Testing
import Valuation

/// The cases as they stand in the repository's `Cases/`.
enum CaseShelf {
    /// The eleven, in the order of the document.
    static let ids = [
        "brazil-vehicle-tax", "panama-311", "uruguay-gub-uy", "ecuador-civil-registry", "brazil-crime-report",
        "spain-data-intermediation", "korea-data-exchange", "spain-auctions", "mexico-birth-certificate",
        "el-salvador-single-registry", "argentina-digital-inclusion",
    ]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases")

    static func source(_ path: String) throws -> SourceText {
        SourceText(name: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }

    /// The names of a folder's files that have an ending.
    static func names(in inner: String, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: inner).path).sorted()
            .filter { $0.hasSuffix(ending) }
    }

    /// The rates, prices and parities that are built in; read once.
    static let money = Result { () throws -> MoneyTables in
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases { files[file] = try source("reference/\(file.rawValue)") }
        return try MoneyRegister(
            countries: CountryRegister(source("reference/countries.csv")),
            currencies: CurrencyRegister(source("reference/currencies.csv")), files: files
        ).tables
    }

    /// The codes of the registers; read once.
    private static let codes = Result { () throws -> Vocabulary in
        let countries = try CountryRegister(source("reference/countries.csv"))
        let currencies = try CurrencyRegister(source("reference/currencies.csv"))
        var vocabulary = Vocabulary(
            currencies: Set(currencies.codes(of: .currency) + currencies.codes(of: .legacy)),
            indexUnits: Set(currencies.codes(of: .indexUnit)), countries: Set(countries.codes))
        let times = try FigureRegister(valuesOfTime: source("reference/value-of-time.csv"))
        for country in times.countries {
            for purpose in TimePurpose.allCases {
                vocabulary.valuesOfTime[country, default: [:]][purpose] = times[country]?[purpose.rawValue]
            }
        }
        let prices = try FigureRegister(shadowPrices: source("reference/shadow-prices.csv"))
        for country in prices.countries { vocabulary.shadowPrices[country] = prices[country] }
        return vocabulary
    }

    /// The eleven by their ids; read once.
    private static let items = Result {
        let pairs = try ids.compactMap { id in
            try read(source("value-of-digital-government/\(id).json")).item.map { (id, $0) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// A case read out of a text, and what was found wrong with it.
    static func read(_ source: SourceText) throws -> (item: Case?, log: DiagnosticLog) {
        let log = DiagnosticLog(source)
        let vocabulary = try codes.get()
        let reader = CaseReader(vocabulary: vocabulary, log: log)
        var item = JSONReader.read(log).flatMap(reader.readAsPrinted)
        if !reader.foreign.isEmpty { item = reader.foreign.bringing(item, by: Converter(try money.get()), log) }
        return (item, log)
    }

    /// A project read out of a text, and what was found wrong with it.
    static func readProject(_ source: SourceText) throws -> (project: Project?, log: DiagnosticLog) {
        let log = DiagnosticLog(source)
        let vocabulary = try codes.get()
        let node = source.name.hasSuffix(".csv") ? ProjectSheet.read(log) : JSONReader.read(log)
        let project = node.flatMap { ProjectReader(vocabulary: vocabulary, log: log).read($0) }
        return (project, log)
    }

    /// One of the eleven.
    static func item(_ id: String) throws -> Case {
        try #require(try items.get()[id])
    }

    /// A view of one of the eleven: by default ten years, 12 %, the end of the year, everybody.
    static func view(
        _ id: String, reading: String..., perspective: Perspective = .social, years: Int = 10, rate: Double = 0.12,
        timing: Timing = .end
    ) throws -> Account {
        let terms = AppraisalTerms(horizonYears: years, rate: try DiscountRate(constant: rate), timing: timing)
        return Account(of: try item(id).project(in: reading), perspective: perspective, terms: terms)
    }
}

/// That every metric of a view is what it should be: a number to nine digits, or the reason why there is none.
func expectEveryMetric(
    of view: Account, _ numbers: [Metric: Double], _ reasons: [Metric: Reason] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(Set(numbers.keys).union(reasons.keys) == Set(Metric.allCases), sourceLocation: sourceLocation)
    expect(view, numbers, reasons, sourceLocation: sourceLocation)
}

/// That some metrics of a view are what they should be.
func expect(
    _ view: Account, _ numbers: [Metric: Double], _ reasons: [Metric: Reason] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    for (metric, number) in numbers {
        let found = view[metric]
        let distance = found.value.map { ($0 - number).magnitude }
        #expect(
            distance.map { $0 <= 1e-9 * number.magnitude } == true, "\(metric): \(found), not \(number)",
            sourceLocation: sourceLocation)
    }
    for (metric, reason) in reasons {
        #expect(view[metric] == .notComputable(reason), "\(metric)", sourceLocation: sourceLocation)
    }
}

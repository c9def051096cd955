import Casebook
import Findings
import Foundation
import Money
import ProjectFiles
import Projects
import Registers
import Syntax
import Valuation

/// The folder of broken files: each named for the code of the problem it has, beside it the whole text shown for it.
enum Gallery {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Errors")

    /// The names of the broken and doubtful files, without their ending: JSON, and tables of flows.
    static let names = (fileNames(ending: "json") + tables).sorted()
    private static let tables = fileNames(ending: "csv")

    static func fileNames(ending: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == ending }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }

    static func url(_ name: String, _ ending: String) -> URL { folder.appending(path: "\(name).\(ending)") }

    /// What the readers say of a broken file, and a check of one that can be read.
    static func diagnostics(_ name: String) throws -> [Diagnostic] {
        let ending = tables.contains(name) ? "csv" : "json"
        let bytes = Array(try Data(contentsOf: url(name, ending)))
        let log = DiagnosticLog(SourceText(name: "\(name).\(ending)", bytes: bytes))
        if let root = ending == "csv" ? ProjectSheet.read(log) : JSONReader.read(log) {
            let vocabulary = try Self.vocabulary.get()
            if CaseReader.isCase(root) {
                _ = CaseReader(vocabulary: vocabulary, log: log).read(root)
            } else if let project = ProjectReader(vocabulary: vocabulary, log: log).read(root), !log.hasErrors {
                try ProjectCheck.note(project, root: root, in: log) { project throws(AppraisalTermsProblem) in
                    let asked = AppraisalTerms(
                        horizonYears: project.horizonYears ?? AppraisalTerms.usualHorizon,
                        discounting: project.discountRate ?? .real(AppraisalTerms.usualRate),
                        timing: project.timing ?? .end)
                    return (try asked.matching(project.prices, inflation: project.inflation), nil)
                }
            }
        }
        return log.diagnostics
    }

    private static let vocabulary = Result { () throws -> Vocabulary in
        let cases = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Cases/reference")
        func source(_ name: String) throws -> SourceText {
            SourceText(name: name, bytes: Array(try Data(contentsOf: cases.appending(path: name))))
        }
        let currencies = try CurrencyRegister(source("currencies.csv"))
        let countries = try CountryRegister(source("countries.csv"))
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases { files[file] = try source(file.rawValue) }
        let money = try MoneyRegister(countries: countries, currencies: currencies, files: files)
        var vocabulary = Vocabulary(
            currencies: Set(currencies.codes(of: .currency) + currencies.codes(of: .legacy)),
            indexUnits: Set(currencies.codes(of: .indexUnit)),
            countries: Set(countries.codes))
        vocabulary.converter = { Converter(money.tables) }
        let times = try FigureRegister(valuesOfTime: source("value-of-time.csv"))
        for country in times.countries {
            for purpose in TimePurpose.allCases {
                vocabulary.valuesOfTime[country, default: [:]][purpose] = times[country]?[purpose.rawValue]
            }
        }
        let prices = try FigureRegister(shadowPrices: source("shadow-prices.csv"))
        for country in prices.countries { vocabulary.shadowPrices[country] = prices[country] }
        return vocabulary
    }
}

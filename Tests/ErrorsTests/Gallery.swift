import Casebook
import Findings
import Foundation
import Money
import ProjectFiles
import Projects
import Registers
import Syntax
import Testing
import Valuation

/// A broken or doubtful file, `Tests/Data/Errors/<module>/<code>.json` or `.csv`: in the folder of the module that finds
/// its problem and named for that problem's code, beside it the whole text shown for it.
struct BrokenFile: Sendable, CustomTestStringConvertible {
    let module: String
    /// The code, and what tells files of one code apart behind a hyphen.
    let name: String
    let ending: String

    /// The code of the problem that the file has.
    var code: String { name.split(separator: "-").first.map(String.init) ?? name }
    var testDescription: String { "\(module)/\(name)" }

    private var folder: URL { Gallery.folder.appending(path: module) }
    /// Where the text stands that is shown for it.
    var answer: URL { folder.appending(path: "\(name).txt") }

    func source() throws -> SourceText {
        let file = "\(name).\(ending)"
        return SourceText(name: file, bytes: Array(try Data(contentsOf: folder.appending(path: file))))
    }

    /// Every broken file of a module, and the names of the texts there are.
    static func all(of module: String, ending: String) -> [BrokenFile] {
        let folder = Gallery.folder.appending(path: module)
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == ending }.map { $0.deletingPathExtension().lastPathComponent }
            .sorted().map { BrokenFile(module: module, name: $0, ending: ending) }
    }
}

/// The broken files of projects and cases: JSON, and tables of flows.
enum Gallery {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Data/Errors")
    private static let cases = folder.appending(path: "../../../Cases/reference").standardizedFileURL

    /// The modules that find problems in them.
    static let modules = ["Syntax", "ProjectFiles", "Casebook"]

    static let files = ["csv", "json"].flatMap { ending in
        modules.flatMap { BrokenFile.all(of: $0, ending: ending) }
    }

    static func reference(_ name: String) throws -> SourceText {
        SourceText(name: name, bytes: Array(try Data(contentsOf: cases.appending(path: name))))
    }

    /// What the readers say of a broken file, and a check of one that can be read.
    static func diagnostics(_ file: BrokenFile) throws -> [Diagnostic] {
        let log = DiagnosticLog(try file.source())
        if let root = file.ending == "csv" ? ProjectSheet.read(log) : JSONReader.read(log) {
            let (vocabulary, converter) = try Self.known.get()
            let cases = CaseReader(vocabulary: vocabulary, log: log)
            let projects = ProjectReader(vocabulary: vocabulary, log: log)
            if CaseReader.isCase(root) {
                _ = cases.foreign.bringing(cases.readAsPrinted(root), by: converter, log)
            } else if let project = projects.foreign.bringing(projects.readAsPrinted(root), by: converter, log) {
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

    private static let known = Result { () throws -> (Vocabulary, Converter) in
        let currencies = try CurrencyRegister(reference("currencies.csv"))
        let countries = try CountryRegister(reference("countries.csv"))
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases { files[file] = try reference(file.rawValue) }
        let money = try MoneyRegister(countries: countries, currencies: currencies, files: files)
        var vocabulary = Vocabulary(
            currencies: Set(currencies.codes(of: .currency) + currencies.codes(of: .legacy)),
            indexUnits: Set(currencies.codes(of: .indexUnit)),
            countries: Set(countries.codes))
        vocabulary.currenciesSharing = { currencies.codes(sharing: $0) }
        let times = try FigureRegister(valuesOfTime: reference("value-of-time.csv"))
        for country in times.countries {
            for purpose in TimePurpose.allCases {
                vocabulary.valuesOfTime[country, default: [:]][purpose] = times[country]?[purpose.rawValue]
            }
        }
        let prices = try FigureRegister(shadowPrices: reference("shadow-prices.csv"))
        for country in prices.countries { vocabulary.shadowPrices[country] = prices[country] }
        vocabulary.economicClasses = Set(
            try CodeListRegister(reference("economic-classes.csv")).entries.map(\.code))
        vocabulary.functionsOfGovernment = Set(
            try CodeListRegister(reference("functions-of-government.csv")).entries.map(\.code))
        return (vocabulary, Converter(money.tables))
    }
}

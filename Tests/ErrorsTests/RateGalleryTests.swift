import Findings
import Foundation
import Languages
import Money
import Registers
import Syntax
import Testing
import Wording

/// The folder of broken and doubtful rate files, each named for the code of the problem it has, beside it the text.
@Suite("The gallery of broken rate files")
struct RateGalleryTests {
    private static let isRecording = ProcessInfo.processInfo.environment["VALOR_RECORD"] == "1"
    private static let folder = Gallery.folder.appending(path: "Rates")
    private static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "csv" }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }()

    private static let registers = Result { () throws -> (CountryRegister, CurrencyRegister, MoneyTables) in
        let cases = Gallery.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Cases/reference")
        func source(_ name: String) throws -> SourceText {
            SourceText(name: name, bytes: Array(try Data(contentsOf: cases.appending(path: name))))
        }
        let countries = try CountryRegister(source("countries.csv"))
        let currencies = try CurrencyRegister(source("currencies.csv"))
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases { files[file] = try source(file.rawValue) }
        return (
            countries, currencies, try MoneyRegister(countries: countries, currencies: currencies, files: files).tables
        )
    }

    private func read(_ name: String) throws -> (log: DiagnosticLog, file: RateFile?) {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: "\(name).csv")))
        let log = DiagnosticLog(SourceText(name: "\(name).csv", bytes: bytes))
        let (countries, currencies, tables) = try Self.registers.get()
        return (log, RateFile.read(log, countries: countries, currencies: currencies, tables: tables))
    }

    @Test("Each file is answered with the whole text that stands beside it", arguments: names)
    func wholeText(name: String) throws {
        let said = try read(name).log.diagnostics.map { Words(in: .english).say($0) }.joined(separator: "\n") + "\n"
        let place = Self.folder.appending(path: "\(name).txt")
        if Self.isRecording {
            try Data(said.utf8).write(to: place)
            Issue.record("recorded \(name).txt; run again without VALOR_RECORD")
            return
        }
        let expected = try #require(try? Data(contentsOf: place), "\(name).txt is missing: run with VALOR_RECORD=1")
        #expect(said == String(decoding: expected, as: UTF8.self))
    }

    @Test(
        "A problem has the code its file is named for, a place, and a sentence of its own in each language",
        arguments: names)
    func oneMessage(name: String) throws {
        let (log, file) = try read(name)
        let code = name.split(separator: "-").first.map(String.init) ?? name
        #expect(log.diagnostics.contains { $0.fact.code == code })
        #expect((file == nil) == log.diagnostics.contains { $0.severity == .error })
        for diagnostic in log.diagnostics {
            #expect(diagnostic.position != nil)
            let said = Language.allCases.map { Words(in: $0).say(diagnostic.fact) }
            #expect(Set(said).count == said.count && said.allSatisfy { !$0.isEmpty }, "\(said)")
        }
    }

    @Test("Every problem of rate files is in the gallery")
    func complete() throws {
        let shown = Set(try Self.names.flatMap { try read($0).log.diagnostics.map(\.fact.code) })
        let all: [RateFileProblem] = [
            .unknownFormat(""), .noRates, .unknownCountry("", nearest: nil), .unknownCurrency("", nearest: nil),
            .indexUnit(""), .unknownSeries("", nearest: nil), .unknownIndicator("", known: []), .noIndicator,
            .noClosing,
            .fault(.malformedDate("")), .fault(.ambiguousDate("", readings: [])), .fault(.malformedRate("")),
            .fault(.ambiguousRate("", readings: [])), .fault(.malformedUnit("")), .fault(.unknownBase("")),
            .fault(.unknownKind("")), .fault(.unclearParity("")),
            .fault(.duplicateRate("", date: "", values: [], firstLine: 1)), .fault(.noDollar("", base: "", date: "")),
            .fault(.baseNotStated("", dollar: 1)), .fault(.swapped("", year: 0, found: 1, builtIn: 1)),
            .fault(.notTheseRates("", year: 0, found: 1, builtIn: 1)), .far("", year: 0, found: 1, builtIn: 1),
            .partialYear(0, currencies: [], count: 1), .readAs("", currency: ""),
            .beforeCurrency("", since: "", count: 1), .unlabelled(""), .passedOver(count: 1, names: []),
        ]
        for problem in all { #expect(shown.contains(problem.code), "\(problem.code)") }
    }
}

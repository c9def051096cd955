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
    private static let files = BrokenFile.all(of: "Registers", ending: "csv")

    private static let registers = Result { () throws -> (CountryRegister, CurrencyRegister, MoneyTables) in
        let countries = try CountryRegister(Gallery.reference("countries.csv"))
        let currencies = try CurrencyRegister(Gallery.reference("currencies.csv"))
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases { files[file] = try Gallery.reference(file.rawValue) }
        return (
            countries, currencies, try MoneyRegister(countries: countries, currencies: currencies, files: files).tables
        )
    }

    private func read(_ file: BrokenFile) throws -> (log: DiagnosticLog, rates: RateFile?) {
        let log = DiagnosticLog(try file.source())
        let (countries, currencies, tables) = try Self.registers.get()
        return (log, RateFile.read(log, countries: countries, currencies: currencies, tables: tables))
    }

    @Test("Each file is answered with the whole text that stands beside it", arguments: files)
    func wholeText(file: BrokenFile) throws {
        let said = try read(file).log.diagnostics.map { Words(in: .english).say($0) }.joined(separator: "\n") + "\n"
        if Self.isRecording {
            try Data(said.utf8).write(to: file.answer)
            Issue.record("recorded \(file.name).txt; run again without VALOR_RECORD")
            return
        }
        let expected = try #require(
            try? Data(contentsOf: file.answer), "\(file.name).txt is missing: run with VALOR_RECORD=1")
        #expect(said == String(decoding: expected, as: UTF8.self))
    }

    @Test(
        "A problem has the code its file is named for, a place, and a sentence of its own in each language",
        arguments: files)
    func oneMessage(file: BrokenFile) throws {
        let (log, rates) = try read(file)
        #expect(log.diagnostics.contains { $0.fact.code == file.code })
        #expect((rates == nil) == log.diagnostics.contains { $0.severity == .error })
        for diagnostic in log.diagnostics {
            #expect(diagnostic.position != nil)
            let said = Language.allCases.map { Words(in: $0).say(diagnostic.fact) }
            #expect(Set(said).count == said.count && said.allSatisfy { !$0.isEmpty }, "\(said)")
        }
    }

    @Test("Every problem of rate files is in the gallery")
    func complete() throws {
        let shown = Set(try Self.files.flatMap { try read($0).log.diagnostics.map(\.fact.code) })
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
            .beforeCurrency("", since: "", count: 1), .unlabelled(""), .endsOnly, .passedOver(count: 1, names: []),
        ]
        for problem in all { #expect(shown.contains(problem.code), "\(problem.code)") }
    }
}

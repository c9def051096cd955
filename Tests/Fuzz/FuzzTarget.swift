// What libFuzzer feeds with bytes: each reader of what others wrote. `make fuzz` builds it; it is no part of the package's
// usual targets.

import Appraisal
import Casebook
import Documents
import Findings
import Glibc
import Languages
import Money
import ProjectFiles
import Projects
import Registers
import Reports
import Risk
import Syntax
import Valuation
import Wording

@testable import Batch
@testable import Commands

/// The readers that are fuzzed, by the names that `VALOR_FUZZ` chooses among.
enum FuzzTarget: String, CaseIterable {
    case json, csv, sheet, project, rates, lines, rows, shard, inflate, book

    static let chosen: FuzzTarget = {
        let name = getenv("VALOR_FUZZ").map { String(cString: $0) } ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            fatalError("VALOR_FUZZ is one of \(allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return target
    }()

    func read(_ bytes: [UInt8]) {
        switch self {
        case .json:
            let log = DiagnosticLog(SourceText(name: "a.json", bytes: bytes))
            _ = JSONReader.read(log)
            say(log)
        case .csv:
            var reader = CSVReader(bytes)
            var rows = 0
            while let row = reader.next() {
                for field in 0..<row.count { _ = row[field] }
                rows += 1
            }
            precondition(rows <= bytes.count + 1)
        case .sheet: project(SourceText(name: "a.csv", bytes: bytes))
        case .project: project(SourceText(name: "a.json", bytes: bytes))
        case .rates:
            let log = DiagnosticLog(SourceText(name: "rates.csv", bytes: bytes))
            let (countries, currencies, tables) = Self.registers
            let rates = RateFile.read(log, countries: countries, currencies: currencies, tables: tables)
            precondition(rates != nil || log.hasErrors || log.source.isBlank)
            _ = rates?.applied(to: tables)
            say(log)
        case .lines, .rows:
            // The pieces in which a text comes change nothing, nor do threads.
            precondition(answers(bytes, pieces: .max, threads: 1) == answers(bytes, pieces: 7, threads: 1))
        case .shard:
            do throws(Failure) {
                _ = try SimulationShard.outcomes(
                    in: bytes, path: "a.ndjson", Self.compiled, Self.settings, views: [.social])
            } catch {
                _ = error.status
            }
        case .inflate:
            if let once = try? Inflate.bytes(bytes, atMost: 1 << 20) { precondition(once.count <= 1 << 20) }
        case .book:
            // What is an archive, and else the parts of one: a checksum that no chance finds would keep the rest unread.
            let archive = Book.mayBe(bytes) ? bytes : Self.archive(of: bytes)
            do throws(BookFault) {
                project(try ProjectBook.source(name: "a.xlsx", bytes: archive))
            } catch {
                for language in Language.allCases { precondition(!Words(in: language).say(error).isEmpty) }
            }
        }
    }

    /// Whatever is found can be said, in every language.
    private func say(_ log: DiagnosticLog) {
        for diagnostic in log.diagnostics {
            for language in Language.allCases { precondition(!Words(in: language).say(diagnostic).isEmpty) }
        }
    }

    private func project(_ source: SourceText) {
        let reading = ProjectReading(source, vocabulary: Self.vocabulary) { Converter(Self.registers.2) }
        say(reading.log)
        guard let project = reading.project, !reading.log.hasErrors else {
            return precondition(reading.log.hasErrors)
        }
        let asked = AppraisalTerms(for: project)
        guard let terms = try? asked.matching(project.prices, inflation: project.inflation) else { return }
        for perspective in Perspective.allCases {
            let account = Account(of: project, perspective: perspective, terms: terms)
            for metric in Metric.allCases {
                if let value = account[metric].value { precondition(!value.isNaN, "\(metric) is no number") }
            }
        }
    }

    private func answers(_ bytes: [UInt8], pieces: Int, threads: Int) -> [UInt8] {
        var rest = bytes[...]
        var written: [UInt8] = []
        do {
            let text = try BatchText(name: "a") { () throws(FileProblem) in
                defer { rest = rest.dropFirst(pieces) }
                return rest.isEmpty ? nil : Array(rest.prefix(pieces))
            }
            let words = Words(in: .english)
            if self == .lines {
                var batch = LineBatch(
                    of: text, words: words, perspective: .social, timing: .end, rate: nil,
                    vocabulary: Self.vocabulary, threads: threads, terms: { AppraisalTerms(for: $0) },
                    converter: { Converter(Self.registers.2) })
                _ = try batch.run { written += $0 }
            } else {
                var batch = RowBatch(
                    of: text, words: words, perspective: .social,
                    terms: AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end),
                    currencies: Self.vocabulary.currencies, threads: threads)
                _ = try batch.run(warn: { _ in }, write: { written += $0 })
            }
        } catch {
            written += "refused".utf8
        }
        return written
    }

    /// A workbook of parts with a NUL between them; one alone is that of an OpenDocument.
    private static func archive(of bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
        let names =
            parts.count == 1
            ? ["content.xml"]
            : [
                "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                "xl/styles.xml", "xl/worksheets/sheet2.xml",
            ]
        var archive = ZIPWriter()
        if parts.count == 1 {
            archive.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        }
        for (name, part) in zip(names, parts) { archive.add(name, Array(part)) }
        return archive.bytes
    }

    // MARK: What readers know

    private static let registers: (CountryRegister, CurrencyRegister, MoneyTables) = {
        let folder = getenv("VALOR_REFERENCE").map { String(cString: $0) } ?? "Cases/reference"
        func file(_ name: String) -> SourceText {
            do throws(FileProblem) {
                return SourceText(name: name, bytes: try FileText.bytes(of: folder + "/" + name))
            } catch { fatalError("\(folder)/\(name) cannot be read") }
        }
        do {
            let countries = try CountryRegister(file("countries.csv"))
            let currencies = try CurrencyRegister(file("currencies.csv"))
            var files: [MoneyRegister.File: SourceText] = [:]
            for name in MoneyRegister.File.allCases { files[name] = file(name.rawValue) }
            let money = try MoneyRegister(countries: countries, currencies: currencies, files: files)
            return (countries, currencies, money.tables)
        } catch { fatalError("the registers cannot be read") }
    }()

    private static let vocabulary = Vocabulary(
        currencies: Set(registers.1.codes), indexUnits: [], countries: Set(registers.0.codes))

    private static let settings = SimulationSettings(draws: 100, seed: 1)

    private static let compiled: CompiledProject = {
        let text = """
            {"name":"P","currency":"USD","investment":[{"what":"W","amount":100,"low":80,"high":150,"on":"month 1"}],
             "operating":[],"savings":[{"what":"T","to":"citizens","amount":50,"per":"year"}]}
            """
        let reading = ProjectReading(SourceText(name: "p.json", text: text), vocabulary: vocabulary) {
            Converter(registers.2)
        }
        guard let project = reading.project else { fatalError("the sample is no project") }
        return CompiledProject(of: project, beyond: nil, on: AppraisalTerms(for: project), fixing: [])
    }()
}

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    FuzzTarget.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

import Appraisal
import Documents
import Languages
import Money
import ProjectFiles
import Reports
import Testing
import Valuation
import Wording

@testable import Batch

@Suite("A batch that is gone on with")
struct ResumeTests {
    private static let usual = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)

    /// Blocks are cut by their bytes, and a text that passes through has most of them.
    private static let rows =
        "id,investment,government_saving,years,discount_rate,ministry\n"
        + (0..<1500).map { number in
            let ministry = String(repeating: "m", count: 150 + number % 50)
            return switch number % 7 {
            case 0: "\"a\n\(number)\",1000,x,10,0.1,\(ministry)\n"
            case 1: "b\(number),1e3,300,5,12%,\(ministry)\n"
            default: "c\(number),\(1000 + number),\(300 + number % 11),10,0.1,\(ministry)\n"
            }
        }.joined()
    private static let lines = (0..<4000).map { number in
        number % 5 == 0
            ? "{\"id\":\(number),\"flows\":[\n"
            : "{\"id\":\(number),\"flows\":[-100,\(number),70,\(number % 9)],\"rate\":0.1}\n"
    }.joined()

    /// Computes a batch of either kind from a mark on; `told` gets each mark, and how much was written at it.
    private func run(
        _ text: String, isLines: Bool, _ format: BatchFormat, from mark: BatchMark? = nil, pieces: Int = 5000,
        threads: Int = 2, told: (BatchMark, Int) -> Void = { _, _ in }
    ) throws -> (bytes: [UInt8], tally: BatchTally) {
        let all = Array(text.utf8)
        var place = 0
        let input = try BatchText(name: "a") { () throws(FileProblem) in
            defer { place += pieces }
            return place < all.count ? Array(all[place..<min(place + pieces, all.count)]) : nil
        }
        let words = Words(in: .english)
        var source: BatchSource =
            isLines
            ? .lines(
                LineBatch(
                    of: input, words: words, perspective: .social, timing: .end, rate: nil,
                    vocabulary: Vocabulary(currencies: [], indexUnits: [], countries: []), format: format,
                    threads: threads, terms: { _ in Self.usual }, converter: { Converter(MoneyTables()) }))
            : .rows(
                RowBatch(
                    of: input, words: words, perspective: .social, terms: Self.usual, currencies: [], format: format,
                    threads: threads))
        var written: [UInt8] = []
        let tally = try source.run(
            warn: { _ in }, from: mark, resumable: true,
            tell: { (mark) throws(FileProblem) in told(mark, written.count) }, write: { written += $0 })
        return (written, tally)
    }

    @Test(
        "From any mark on the rest is the rest of an uninterrupted run, to the byte",
        arguments: [
            (false, BatchFormat.csv), (false, .ndjson), (false, .json), (true, .ndjson), (true, .csv), (true, .json),
        ])
    func marks(isLines: Bool, format: BatchFormat) throws {
        let text = isLines ? Self.lines : Self.rows
        var marks: [(mark: BatchMark, count: Int)] = []
        let whole = try run(text, isLines: isLines, format, told: { marks.append(($0, $1)) })
        #expect(marks.count > 2)
        for (mark, count) in [marks[0], marks[marks.count / 2], marks[marks.count - 1]] {
            let rest = try run(text, isLines: isLines, format, from: mark, pieces: 777, threads: 1)
            #expect(Array(whole.bytes[..<count]) + rest.bytes == whole.bytes)
            #expect((rest.tally.rows, rest.tally.unsound) == (whole.tally.rows, whole.tally.unsound))
        }
    }

    @Test("What no longer begins as it did is refused, and so is what ended before the mark", arguments: [false, true])
    func otherInput(isLines: Bool) throws {
        let text = isLines ? Self.lines : Self.rows
        let format: BatchFormat = isLines ? .ndjson : .csv
        var last = BatchMark()
        _ = try run(text, isLines: isLines, format, told: { mark, _ in if mark.blocks == 2 { last = mark } })
        #expect(last.blocks == 2)
        let changed = text.replacing("300", with: "301", maxReplacements: 1).replacing("-100,1,", with: "-100,2,")
        for other in [changed, String(text.prefix(3000))] {
            do {
                _ = try run(other, isLines: isLines, format, from: last)
                Issue.record("another input is gone on with")
            } catch BatchFailure.otherInput {
            }
        }
        // What comes behind the mark may be another: a file that grew.
        let grown = isLines ? text + "{\"id\":1,\"flows\":[-1,2]}\n" : text + "z,1,2,3,0.1\n"
        #expect(try run(grown, isLines: isLines, format, from: last).tally.rows > (isLines ? 3200 : 1200))
    }
}

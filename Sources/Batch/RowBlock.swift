import Appraisal
import Findings
import Numerics
import Reports
import Syntax
import Valuation

/// Rows of a batch that are read, computed and written together, by one thread.
///
/// A row whose numbers are plain ones is read from its bytes; every other row as a whole, as ``RowProject`` has it. Level
/// projects are computed side by side in columns, whichever way they were read, and others one by one. A class, since a
/// thread keeps its room from block to block.
final class RowBlock: TextBlock {
    /// Their lines.
    let output = ByteRoom(capacity: 1 << 18)
    /// How many there were, and how many are unsound.
    private(set) var tally = BatchTally()

    private let plan: RowPlan
    private let reader: PlainRows
    private let projects = LevelProjects(capacity: RowBlock.rows)
    /// What stands in front of the results of a level project, and the whole line of another one.
    private let texts = ByteRoom(capacity: 1 << 16)
    private var lines: [Line] = []
    /// What stands around the numbers of level projects; nothing where closed forms do not hold.
    private let frame: LevelFrame?

    /// So many rows are computed at once, so that their columns stay near.
    private static let rows = 512

    /// A row between being read and being written.
    private struct Line {
        /// Where its texts are.
        let start, count: Int
        /// Where it stands in the input.
        let row: Int
        let kind: Kind
    }

    private enum Kind {
        case level, levelWithoutCost
        /// Its texts are all of it.
        case whole
    }

    init(_ plan: RowPlan) {
        self.plan = plan
        reader = PlainRows(plan)
        frame = LevelFrame(plan, projects)
        lines.reserveCapacity(Self.rows)
    }

    /// Computes what is in the input.
    func work() {
        output.count = 0
        tally = BatchTally()
        if isTooLong {
            if let row = row(UnsafePointer(input.start), input.end) {
                output.append(plan.line(ofTooLong: row))
                tally.count(isSound: false)
            }
            return
        }
        var place = UnsafePointer(input.start)
        let end = UnsafePointer(input.end)
        while place < end {
            place = read(from: place, to: end)
            projects.compute(rows: lines.count)
            for (index, line) in lines.enumerated() { write(line, index) }
        }
    }

    // MARK: Reading

    private func read(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        lines.removeAll(keepingCapacity: true)
        texts.count = 0
        texts.reserve(input.count + PlainRows.margin)
        var place = start
        while place < end, lines.count < Self.rows {
            if place[0] == UInt8(ascii: "\n") || place[0] == UInt8(ascii: "\r") {
                place += 1
                continue
            }
            let (from, row) = (texts.count, place - UnsafePointer(input.start))
            texts.reserve(PlainRows.margin + (end - place))
            if frame != nil, let next = reader.read(place, into: projects, row: lines.count, texts) {
                lines.append(
                    Line(
                        start: from, count: texts.count - from, row: row,
                        kind: reader.knowsCost ? .level : .levelWithoutCost))
                place = min(next, end)
            } else {
                let next = reader.ends.end(of: place, end)
                readWhole(place, next)
                place = next
            }
        }
        return place
    }

    /// A row with all its care.
    private func readWhole(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        guard let row = row(start, end), !row.isBlank else { return }
        let (from, place, index) = (texts.count, start - UnsafePointer(input.start), lines.count)
        var kind = Kind.whole
        do throws(BatchProblem) {
            let project = try plan.project(of: row)
            if frame != nil,
                let level = LevelAmounts(of: project.project, perspective: plan.perspective, terms: project.terms),
                projects.take(level, row: index)
            {
                texts.append(plan.start(of: row))
                kind = level.cost == nil ? .levelWithoutCost : .level
            } else {
                texts.append(plan.line(row, .success(project)))
                tally.count(isSound: true)
            }
        } catch {
            texts.append(plan.line(row, .failure(error)))
            tally.count(isSound: false)
        }
        lines.append(Line(start: from, count: texts.count - from, row: place, kind: kind))
    }

    private func row(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> CSVRow? {
        var rows = CSVReader(
            rows: Array(UnsafeBufferPointer(start: start, count: end - start)), separator: plan.separator,
            width: plan.roles.count)
        return rows.next()
    }

    // MARK: Writing

    private func write(_ line: Line, _ index: Int) {
        if line.kind == .whole {
            output.append(texts.start + line.start, count: line.count)
            return
        }
        tally.count(isSound: true)
        output.append(texts.start + line.start, count: line.count)
        let isWritten = frame?.write(index, knowsCost: line.kind == .level, to: output) ?? false
        if isWritten { return }
        // Of a kind that has no frame: as any other project.
        output.count -= line.count
        let start = UnsafePointer(input.start) + line.row
        guard let row = row(start, reader.ends.end(of: start, input.end)) else { return }
        output.append(
            plan.line(row, Result { () throws(BatchProblem) in try plan.project(of: row) }))
    }
}

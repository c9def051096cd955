import Appraisal
import Documents
import Reports

/// Lines of a batch that are read, computed and answered together, by one thread.
///
/// A line that holds little beside a net cash flow is read from its bytes; every other line as a whole, as ``LinePlan`` has
/// it. Conventional flows, by period or by date, are computed side by side, whichever way they were read, and others one by
/// one.
final class LineBlock: TextBlock {
    /// The answers.
    let output = ByteRoom(capacity: 1 << 18)
    /// How many lines there were, and how many are unsound.
    private(set) var tally = BatchTally()
    /// What stops the whole batch.
    private(set) var failure: BatchFailure?

    private let plan: LinePlan
    private let reader: PlainLines?
    private let flows = ConventionalFlows(rows: LineBlock.rows, periods: LineBlock.periods)
    private let dated = ConventionalFlows(rows: LineBlock.rows, periods: LineBlock.periods, isByDate: true)
    private let frame, datedFrame: FlowFrame
    /// How many rows are taken of each.
    private var (rows, datedRows) = (0, 0)
    /// Ids that were read as a whole, and whole answers.
    private let texts = ByteRoom(capacity: 1 << 14)
    private var lines: [Line] = []

    /// So many lines are computed at once, of so many periods at most, so that their columns stay near.
    private static let (rows, periods) = (128, 64)

    private enum Line {
        /// A flow in a row, with the bytes of its id: in the input, or else among the texts.
        case flow(row: Int, isDated: Bool, line: Int, id: Int, length: Int, isInput: Bool)
        /// An answer among the texts.
        case answer(start: Int, length: Int)
    }

    init(_ plan: LinePlan) {
        self.plan = plan
        // A schedule of rates as the usual one is for the other path.
        let usual = plan.rate.map { $0.constant ?? .infinity } ?? .nan
        reader =
            !plan.writer.simulates && plan.timing == .end
                && (usual.isNaN || ConventionalFlows.isUsualRate(usual))
            ? PlainLines(usualRate: usual) : nil
        frame = FlowFrame(flows, plan.writer)
        datedFrame = FlowFrame(dated, plan.writer)
        lines.reserveCapacity(Self.rows)
    }

    /// Answers what is in the input.
    func work() {
        (output.count, tally, failure) = (0, BatchTally(), nil)
        if isTooLong {
            output.append(plan.tooLong)
            tally.count(isSound: false)
            return
        }
        var place = UnsafePointer(input.start)
        let end = UnsafePointer(input.end)
        while place < end, failure == nil {
            place = read(from: place, to: end)
            flows.compute(rows: rows)
            dated.compute(rows: datedRows)
            for line in lines { write(line) }
        }
    }

    private func read(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        lines.removeAll(keepingCapacity: true)
        (texts.count, rows, datedRows) = (0, 0, 0)
        var place = start
        while place < end, lines.count < Self.rows {
            if place[0] == UInt8(ascii: "\n") {
                place += 1
            } else if let line = reader?.read(place, into: flows, row: rows, dated: dated, datedRow: datedRows) {
                let isInput = plan.writer.format != .csv && line.idLength > 0
                let id = isInput ? line.id - UnsafePointer(input.start) : texts.count
                if !isInput { appendID(line) }
                add(
                    isDated: line.isDated, at: place, id: id, length: isInput ? line.idLength : texts.count - id,
                    isInput: isInput)
                place = min(line.next, end)
            } else {
                place = readWhole(place, end)
            }
        }
        return place
    }

    /// Adds the next row of flows by period, or by date.
    private func add(isDated: Bool, at line: UnsafePointer<UInt8>, id: Int, length: Int, isInput: Bool) {
        lines.append(
            .flow(
                row: isDated ? datedRows : rows, isDated: isDated, line: line - UnsafePointer(input.start), id: id,
                length: length, isInput: isInput))
        if isDated { datedRows += 1 } else { rows += 1 }
    }

    /// Adds the id of a plain line to the texts: without quotes where a table takes it as it stands.
    private func appendID(_ line: PlainLines.Line) {
        guard plan.writer.format == .csv else { return texts.append(Array("null".utf8)) }
        let quoted = line.idLength > 0 && line.id[0] == UInt8(ascii: "\"") ? 1 : 0
        let text = UnsafeBufferPointer(start: line.id + quoted, count: line.idLength - 2 * quoted)
        let isPlain = text.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        if isPlain, let start = text.baseAddress { return texts.append(start, count: text.count) }
        texts.append(Array(plan.writer.dialect.field(.text(String(decoding: text, as: UTF8.self))).utf8))
    }

    /// A line with all its care; answers where the next one starts.
    private func readWhole(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        let line = line(start, end)
        let next = min(start + line.count + 1, end)
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return next }
        let text = texts.count
        do throws(BatchFailure) {
            switch try plan.answer(to: line) {
            case .whole(let answer, let isSound):
                texts.append(answer)
                tally.count(isSound: isSound)
                lines.append(.answer(start: text, length: texts.count - text))
            case .flow(let id, let flow):
                if set(flow) {
                    append(id, to: texts)
                    add(
                        isDated: flow.times != nil, at: start, id: text, length: texts.count - text, isInput: false)
                } else {
                    try append(alone: line, to: texts)
                    lines.append(.answer(start: text, length: texts.count - text))
                }
            }
        } catch {
            failure = error
        }
        return next
    }

    private func line(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> [UInt8] {
        let rest = UnsafeBufferPointer(start: start, count: end - start)
        return Array(rest[..<(rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count)])
    }

    /// Puts a flow that was read as a whole into the next row of its kind.
    private func set(_ flow: FlowLine.Plain) -> Bool {
        guard let times = flow.times else { return flows.set(rows, flow.amounts, rate: flow.rate) }
        return dated.set(datedRows, flow.amounts, times: times, rate: flow.rate)
    }

    private func write(_ line: Line) {
        switch line {
        case .answer(let start, let length): output.append(texts.start + start, count: length)
        case .flow(let row, let isDated, let place, let id, let length, let isInput):
            let base = isInput ? UnsafePointer(input.start) : UnsafePointer(texts.start)
            let frame = isDated ? datedFrame : frame
            if frame.write(row, id: base + id, idLength: length, to: output) {
                tally.count(isSound: true)
                return
            }
            do throws(BatchFailure) {
                try append(alone: self.line(UnsafePointer(input.start) + place, input.end), to: output)
            } catch {
                failure = error
            }
        }
    }

    private func append(alone line: [UInt8], to room: ByteRoom) throws(BatchFailure) {
        guard case .whole(let answer, let isSound) = try plan.answer(to: line, alone: true) else { return }
        room.append(answer)
        tally.count(isSound: isSound)
    }

    private func append(_ id: JSONOutput, to room: ByteRoom) {
        var bytes: [UInt8] = []
        if plan.writer.format == .csv {
            bytes = Array(plan.writer.dialect.field(id.cell).utf8)
        } else {
            id.append(to: &bytes)
        }
        room.append(bytes)
    }
}

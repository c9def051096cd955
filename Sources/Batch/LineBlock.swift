import Appraisal
import Documents
import Reports

/// Lines of a batch that are read, computed and answered together, by one thread.
///
/// A line that holds little beside a net cash flow is read from its bytes; every other line as a whole, as ``LinePlan`` has
/// it. Conventional flows are computed side by side, whichever way they were read, and others one by one.
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
    private let frame: FlowFrame
    /// Ids that were read as a whole, and whole answers.
    private let texts = ByteRoom(capacity: 1 << 14)
    private var lines: [Line] = []

    /// So many lines are computed at once, of so many periods at most, so that their columns stay near.
    private static let (rows, periods) = (128, 64)

    private enum Line {
        /// A flow, with the bytes of its id: in the input, or else among the texts.
        case flow(line: Int, id: Int, length: Int, isInput: Bool)
        /// An answer among the texts.
        case answer(start: Int, length: Int)
    }

    init(_ plan: LinePlan) {
        self.plan = plan
        // A schedule of rates as the usual one is for the other path.
        let usual = plan.rate.map { $0.constant ?? .infinity } ?? .nan
        reader =
            plan.writer.format != .csv && !plan.writer.simulates && plan.timing == .end
                && (usual.isNaN || ConventionalFlows.isUsualRate(usual))
            ? PlainLines(usualRate: usual) : nil
        frame = FlowFrame(flows, plan.writer)
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
            flows.compute(rows: lines.count)
            for (row, line) in lines.enumerated() { write(line, row) }
        }
    }

    private func read(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        lines.removeAll(keepingCapacity: true)
        texts.count = 0
        var place = start
        while place < end, lines.count < Self.rows {
            if place[0] == UInt8(ascii: "\n") {
                place += 1
            } else if let line = reader?.read(place, into: flows, row: lines.count) {
                let isGiven = line.idLength > 0
                let id = isGiven ? line.id - UnsafePointer(input.start) : texts.count
                if !isGiven { texts.append(Array("null".utf8)) }
                lines.append(
                    .flow(
                        line: place - UnsafePointer(input.start), id: id, length: isGiven ? line.idLength : 4,
                        isInput: isGiven))
                place = min(line.next, end)
            } else {
                place = readWhole(place, end)
            }
        }
        return place
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
            case .flow(let id, let net, let rate):
                if flows.set(lines.count, net, rate: rate) {
                    append(id, to: texts)
                    let place = start - UnsafePointer(input.start)
                    lines.append(.flow(line: place, id: text, length: texts.count - text, isInput: false))
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

    private func write(_ line: Line, _ row: Int) {
        switch line {
        case .answer(let start, let length): output.append(texts.start + start, count: length)
        case .flow(let place, let id, let length, let isInput):
            let base = isInput ? UnsafePointer(input.start) : UnsafePointer(texts.start)
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
        id.append(to: &bytes)
        room.append(bytes)
    }
}

import Appraisal
import Languages
import Numerics
import Reports
import Wording

/// What stands around the numbers of conventional flows in their answers, and these numbers.
///
/// The answer to a flow of each kind is made as any other's; what is in it beside numbers stands in every answer of that kind.
final class FlowFrame {
    /// Without a payback, without one of present values, without a discount rate.
    private static let (noPayback, noDiscounted, noRate) = (1, 2, 4)

    private let flows: ConventionalFlows
    private var frames: [Frame?] = []
    private let pieces = ByteRoom(capacity: 1 << 13)

    /// The pieces of an answer, each with the numbers behind it.
    private struct Frame {
        /// What stands in front of the id.
        let start: Range<Int>
        let pieces: [(piece: Range<Int>, column: UnsafeMutablePointer<Double>?)]
        let length: Int
    }

    init(_ flows: ConventionalFlows, _ writer: ResultWriter) {
        self.flows = flows
        let samples: [Int: ([Double], rate: Double?)] = [
            0: ([-1, 2], 0), Self.noDiscounted: ([-1, 1.2], 0.5), Self.noPayback: ([-1.5, 1], -0.5),
            Self.noPayback | Self.noDiscounted: ([-2, 1], 0), Self.noRate: ([-1, 2], nil),
            Self.noRate | Self.noPayback: ([-2, 1], nil),
        ]
        frames = (0..<8).map { pattern in
            guard let (net, rate) = samples[pattern] else { return nil }
            let constant = rate.flatMap { try? DiscountRate<ConstantPrices>(constant: $0) }
            let indicators = Indicators(
                of: CashFlow<ConstantPrices>(PeriodFlows(net: net), timing: .end), at: constant)
            guard writer.format != .csv else { return nil }
            return frame(writer.line(id: .null, .flow(indicators)).dropLast())
        }
    }

    /// Cuts an answer where its numbers stand; nothing where one is told of that has no column here.
    private func frame(_ answer: ArraySlice<UInt8>) -> Frame? {
        let head = Array("{\"id\":null".utf8)
        guard answer.starts(with: head) else { return nil }
        let start = add(answer[..<(head.count - 4)])
        var cuts: [(piece: Range<Int>, column: UnsafeMutablePointer<Double>?)] = []
        var (piece, place, length) = (head.count, head.count, head.count)
        var (key, text) = ("", "")
        while place < answer.count {
            switch answer[place] {
            case UInt8(ascii: "\""):
                let first = place + 1
                place = first
                while place < answer.count, answer[place] != UInt8(ascii: "\"") {
                    place += answer[place] == UInt8(ascii: "\\") ? 2 : 1
                }
                text = String(decoding: answer[first..<min(place, answer.count)], as: UTF8.self)
                place += 1
            case UInt8(ascii: ":"):
                key = text
                place += 1
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let first = place
                while place < answer.count, "-+.eE0123456789".utf8.contains(answer[place]) { place += 1 }
                // Every conventional flow falls through zero.
                if key == "slope" { continue }
                guard let column = column(key) else { return nil }
                cuts.append((add(answer[piece..<first]), column))
                length += first - piece
                piece = place
            default: place += 1
            }
        }
        cuts.append((add(answer[piece...] + [UInt8(ascii: "\n")]), nil))
        return Frame(start: start, pieces: cuts, length: length + answer.count + cuts.count * MachineNumber.room)
    }

    private func add(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
        let start = pieces.count
        pieces.append(Array(bytes))
        return start..<pieces.count
    }

    private func column(_ key: String) -> UnsafeMutablePointer<Double>? {
        switch key {
        case "netPresentValue": flows.netPresentValues
        case "paybackYears", "finalPaybackYears": flows.paybacks
        case "discountedPaybackYears": flows.discountedPaybacks
        case "rate": flows.internalRates
        case "logGrowth": flows.logGrowths
        case "modifiedInternalRate": flows.modifiedRates
        case "returnOnInvestment": flows.returns
        case "profitabilityIndex": flows.indices
        default: nil
        }
    }

    /// Writes the answer to a row under an id; false where it is of a kind that has no frame, or was not computed.
    func write(_ row: Int, id: UnsafePointer<UInt8>, idLength: Int, to output: ByteRoom) -> Bool {
        guard flows.isComputed(row) else { return false }
        var pattern = flows.paybacks[row].isNaN ? Self.noPayback : 0
        if flows.netPresentValues[row].isNaN {
            pattern |= Self.noRate
        } else if flows.discountedPaybacks[row].isNaN {
            pattern |= Self.noDiscounted
        }
        guard let frame = frames[pattern] else { return false }
        output.reserve(frame.length + idLength)
        var end = output.end
        func put(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
            end.update(from: bytes, count: count)
            end += count
        }
        put(pieces.start + frame.start.lowerBound, frame.start.count)
        put(id, idLength)
        for (piece, column) in frame.pieces {
            put(pieces.start + piece.lowerBound, piece.count)
            if let column { end += MachineNumber.write(column[row], at: end) }
        }
        output.count = end - output.start
        return true
    }
}

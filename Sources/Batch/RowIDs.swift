import Findings
import ProjectFiles
import Syntax

/// The ids of a batch, as far as memory allows, and what is doubtful about them.
///
/// Of the first hundred thousand rows it is told which id stands before; behind them memory does not grow.
struct RowIDs {
    static let most = 100_000
    private static let mostTold = 5

    /// The line of each id, by a hash of its bytes.
    private var lines: [UInt64: Int] = [:]
    private var repeated = 0
    private var totals = 0

    /// Takes up an id; what is doubtful about it, where that is worth a word.
    mutating func note(_ id: String, line: Int) -> BatchProblem? {
        if id.utf8.count < 40, totals < Self.mostTold, TotalRow.isNamed(id) {
            totals += 1
            return .looksLikeTotal(id, line: line)
        }
        let key = Self.hash(id)
        if let first = lines[key] {
            repeated += 1
            return repeated <= Self.mostTold ? .repeatedID(id, line: line, first: first) : nil
        }
        if lines.count < Self.most { lines[key] = line }
        return nil
    }

    /// How many more repeat an id than were told.
    var rest: BatchProblem? { repeated > Self.mostTold ? .moreRepeatedIDs(repeated - Self.mostTold) : nil }

    /// The hash of Fowler, Noll and Vo: the same on every machine.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

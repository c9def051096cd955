import Findings
import ProjectFiles
import Syntax

/// What is doubtful about the ids of a batch's first rows or lines: one that stands twice, and one that is called as a sum is.
enum RowIDs {
    private static let mostTold = 5

    /// What is doubtful about the ids of rows.
    static func doubts(of rows: [CSVRow], at place: Int) -> [BatchProblem] {
        doubts(of: rows.map { ($0[place].trimmed, $0.line) })
    }

    /// What is doubtful about ids, and the lines that they stand in; an empty one is none.
    static func doubts(of ids: [(id: String, line: Int)]) -> [BatchProblem] {
        var lines: [String: Int] = [:]
        var totals: [BatchProblem] = []
        var repeated: [BatchProblem] = []
        for (id, line) in ids where !id.isEmpty {
            if TotalRow.isNamed(id) { totals.append(.looksLikeTotal(id, line: line)) }
            if let first = lines[id] {
                repeated.append(.repeatedID(id, line: line, first: first))
            } else {
                lines[id] = line
            }
        }
        let rest = repeated.count - mostTold
        return totals.prefix(mostTold) + repeated.prefix(mostTold) + (rest > 0 ? [.moreRepeatedIDs(rest)] : [])
    }
}

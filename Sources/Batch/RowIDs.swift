import Findings
import ProjectFiles
import Syntax

/// What is doubtful about the ids of a batch's first rows, from which it is learnt how numbers are written too: one that
/// stands twice, and one that is called as a sum is.
enum RowIDs {
    private static let mostTold = 5

    static func doubts(of rows: [CSVRow], at place: Int) -> [BatchProblem] {
        var lines: [String: Int] = [:]
        var totals: [BatchProblem] = []
        var repeated: [BatchProblem] = []
        for row in rows {
            let id = row[place].trimmed
            if id.isEmpty { continue }
            if TotalRow.isNamed(id) { totals.append(.looksLikeTotal(id, line: row.line)) }
            if let first = lines[id] {
                repeated.append(.repeatedID(id, line: row.line, first: first))
            } else {
                lines[id] = row.line
            }
        }
        let rest = repeated.count - mostTold
        return totals.prefix(mostTold) + repeated.prefix(mostTold) + (rest > 0 ? [.moreRepeatedIDs(rest)] : [])
    }
}

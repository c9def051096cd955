/// Something wrong with a row of CSV, and where.
package struct CSVFinding: Sendable, Hashable {
    /// What is wrong.
    package let problem: CSVProblem
    /// The byte it is at, from 0 at the start of the text.
    package let offset: Int
    /// The line and column it is at.
    package let position: Position

    /// A finding by its parts.
    package init(problem: CSVProblem, offset: Int, position: Position) {
        self.problem = problem
        self.offset = offset
        self.position = position
    }
}

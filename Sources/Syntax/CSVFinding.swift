/// Something wrong with a row of CSV, and where.
public struct CSVFinding: Sendable, Hashable {
    /// What is wrong.
    public let problem: CSVProblem
    /// The byte it is at, from 0 at the start of the text.
    public let offset: Int
    /// The line and column it is at.
    public let position: Position

    /// A finding by its parts.
    public init(problem: CSVProblem, offset: Int, position: Position) {
        self.problem = problem
        self.offset = offset
        self.position = position
    }
}

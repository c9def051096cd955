import Syntax

/// Something wrong or doubtful at a place in a file.
///
/// ```swift
/// let words = Words(in: .english)
/// for diagnostic in log.diagnostics { print(words.say(diagnostic)) }
/// // portal.json:14:7: error: unknown key "begining"; did you mean "beginning"?
/// ```
public struct Diagnostic: Sendable {
    /// Whether the file can be used all the same.
    public enum Severity: String, Sendable {
        /// It cannot.
        case error
        /// It can; somebody should look.
        case warning
    }

    /// Whether the file can be used all the same.
    public let severity: Severity
    /// What is wrong.
    package let fact: DiagnosticFact
    /// The name of the file.
    public let file: String
    /// Where, if it is at a place.
    public let position: Position?
    /// The line it is on, for people to see; of a long one the part around the place.
    public let excerpt: String?
    /// How many characters of the line stand before the excerpt.
    package let charactersBeforeExcerpt: Int

    /// The cell of a workbook, if it is in one.
    package let cell: CellPlace?

    /// A diagnostic by its facts.
    package init(
        severity: Severity = .error, fact: some DiagnosticFamily, file: String, position: Position? = nil,
        excerpt: String? = nil, charactersBeforeExcerpt: Int = 0, cell: CellPlace? = nil
    ) {
        self.cell = cell
        self.charactersBeforeExcerpt = charactersBeforeExcerpt
        self.severity = severity
        self.fact = fact.fact
        self.file = file
        self.position = position
        self.excerpt = excerpt
    }
}

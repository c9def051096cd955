/// What a report on the options of a project says.
public enum OptionText: Sendable, Hashable {
    // Headings.
    case title
    case beyondFirst
    case byView

    // Columns.
    case option
    case years
    case netPresentValueBeyondFirst
    case rateOfDifference
    case paybackOfDifference
    case annualValueBeyondFirst
    case dominatedBy
    case proposed
    case weightedScore

    // Notes.
    /// With what the others are compared.
    case baseline(String)
    /// Which one the file proposes.
    case proposal(String)
    /// Lines that an option and the first have in common cancel.
    case commonLines
    /// Horizons differ, so that only equivalent annual values compare.
    case livesDiffer
    /// What dominance is.
    case dominance
    /// How to see one option in full.
    case alone(String)
    /// The option that the others are compared with has no risks and no uplift, since nothing is built.
    case uncorrected(String)
    /// Which of the options a report is on, on its own lines.
    case isOption(String, of: Int)
    /// Scores stand beside the result.
    case scores(scale: Double)
}

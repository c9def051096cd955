import Projects

/// What a report on the options of a project says.
public enum OptionText: Sendable, Hashable {
    // Headings.
    case title
    case beyondFirst
    case byView
    case byViewPerYear
    case adjustedTitle

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
    case asStated
    case adjustedNetPresentValue
    case adjustedBeyondFirst
    case adjustedAnnualBeyondFirst
    case lifeYears

    // Notes.
    /// With what the others are compared.
    case baseline(String)
    /// Which one the file proposes.
    case proposal(String)
    /// Lines that an option and the first have in common cancel.
    case commonLines
    /// What the first option, of an id, has at the same price neither waits for a service nor grows with it.
    case goesOn(String)
    /// Horizons differ, so that only equivalent annual values compare.
    case livesDiffer
    /// Each option is over its own years.
    case ownYears([OptionLife])
    /// The first option, of an id, goes on as it is, whatever the years of another.
    case firstGoesOn(String)
    /// Each option is renewed after its life up to a common horizon in years.
    case livesRepeated([OptionLife], common: Int)
    /// Which options have the highest equivalent annual value.
    case worthMost([String])
    /// An option and the first, of different lives, are both renewed up to a common horizon.
    case renewedBoth(own: Int, first: Int, common: Int)
    /// An option is set against a first one that goes on as it is, over the years of the option.
    case overYearsOfOption(Int)
    /// An option has a horizon of its own, whatever the command line asks for.
    case keepsHorizon(String, years: Int)
    /// What dominance is.
    case dominance
    /// What is adjusted, and where its steps stand.
    case adjustedSteps
    /// How to see one option in full.
    case alone(String)
    /// The option that the others are compared with has no risks and no uplift, since nothing is built.
    case uncorrected(String)
    /// Which of the options a report is on, on its own lines.
    case isOption(String, of: Int)
    /// Which of the options a report is on, as what it is beyond the first.
    case isBeyond(String, first: String, of: Int)
    /// Scores stand beside the result.
    case scores(scale: Double)
}

import Casebook

/// What is said of partial cases: headings, names, and what must stand beside their numbers.
public enum EvidenceText: Sendable, Hashable {
    // Headings.
    /// What the list of them is called.
    case title
    /// That they are never ranked with whole cases.
    case neverRanked
    /// What the source states, in its main figure.
    case states
    case status
    case missing
    case measures
    /// The year in which the system started.
    case since
    /// What can be said of it.
    case answers
    case question
    /// What the file is.
    case standing
    /// That it is a partial case.
    case partialCase

    // Names.
    case ofStatus(PartialFacts.Status)
    case ofMissing(Missing)
    case ofMeasure(PartialFacts.Measure)
    /// The question of an answer, by its code; money for one unit has words of its own.
    case ofQuestion(String)

    // Beside the numbers.
    /// An amount that is a transfer, a fee, a volume of contracts or a threshold, and counts as no benefit.
    case keptOut(String)
    /// The printed sign may mean several currencies.
    case unresolvedCurrency
    /// The most to spend has running costs in it, and is reckoned from the first year on.
    case runningCostsIncluded
    /// A unit that the figures of the source make, undiscounted.
    case undiscounted
}

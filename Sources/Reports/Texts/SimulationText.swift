import Facts
import Projects
import Valuation

/// What a simulation's report says.
package enum SimulationText: Sendable, Hashable {
    // Headings.
    case title
    case resultsByView
    case histogramOf(Perspective)
    case driversOf(Perspective)
    /// The same where part of the view is unknown.
    case driversOfKnown(Perspective)
    case figuresThatVary
    case figure
    case distribution
    case share
    /// The same where part of what is spread is unknown.
    case shareOfKnown
    case mean
    case statistic
    case view
    case coefficient
    case draws
    case between

    // Rows.
    case asPrinted
    case meanOfDraws
    case standardError
    case standardDeviation
    case percentile(Int)
    case interval
    case chanceOfLoss
    case chanceOfNoPayback
    /// Payback behind a month, or not at all.
    case chanceOfLatePayback(String)
    case payback(Int)
    case notReached
    /// Below the first class of a histogram, or above its last.
    case below(String)
    case above(String)

    /// How it was drawn.
    case drawn(draws: Int, figures: Int, seed: UInt64, isSobol: Bool)
    /// Within which values nine in ten draws lie, and how many lose.
    case summary(low: String, high: String, loss: String)
    /// No draw loses, and with 95 % confidence how many would at most.
    case summaryWithoutLoss(low: String, high: String, draws: Int, most: String)
    /// How many draws lose from the point of view of the budget.
    case budgetLoss(String)
    /// One figure, or two, that cause most of the spread.
    case drives([String], share: String)
    /// What a figure does to the spread.
    case driver(String, share: String, raises: Bool)
    /// What the figures behind the first ones do together.
    case otherDrivers(Int, share: String)
    /// What a figure's own name is, with that of its line.
    case name(UncertainParameter.Part, line: String?)
    /// A distribution by its name and parameters, already written.
    case uniform(String, String)
    case triangular(String, String, String)
    case pert(String, String, String)
    case normal(mean: String, deviation: String)
    case occurrence(probability: String)
    case logNormal(p10: String, p90: String)
    case overrun(median: String, threshold: String, share: String, index: String, cap: String?)

    // Notes.
    case asPrintedIsNoDraw
    case intervals(isSobol: Bool)
    case correlated(String, String, rank: String)
    case noDeviation
    case noMean
    case publishedOverrun
    case wholeTimes
    case roundedDraws(asked: Int, draws: Int)
    case beyondSobol(Int)
    case ranksExplain(String, draws: Int)
    /// The same where part of what is spread is unknown.
    case ranksExplainKnown(String, draws: Int)
    case viewLeftOut(String, Reason)
    case noPaybackOfTotals
    case risksInDraws
    case shareOfRisk
    /// Part of what the draws are made of is unknown, and would have a spread of its own.
    case unknownSpread
}

import Casebook
import Facts
import Findings
import ProjectFiles
import Projects
import Registers
import Valuation

/// What is said of a project's corrections and risks, and of the projects that it is set among.
package enum AdjustmentText: Sendable, Hashable {
    /// A heading or label.
    case heading(Heading)
    /// What a correction is called.
    case name(Adjustment)
    /// What a grade of evidence is called.
    case grade(EvidenceGrade)
    /// In what respect a project is placed.
    case measure(ReferenceMeasure)
    /// The corrections that the results contain.
    case applied([Adjustment])
    /// Figures are shown as corrected.
    case shownCorrected
    /// None of the corrections is in the results.
    case noneApplied
    /// The same, where a simulation draws the stated risks.
    case noneAppliedButDrawn
    /// More than one is: they may count the same thing twice.
    case severalApplied
    /// An uplift, with the months by which the launch comes later, and where it comes from.
    case uplift(OptimismBias, OptimismUplift, months: Int)
    /// By how much amounts of each grade are corrected.
    case corrections([Correction])
    /// What the expected value of the risks is.
    case expectedRisks
    /// That risks by themselves need not add up to the value of all together.
    case risksTogether
    /// What contingent liabilities come to if all are called.
    case exposure(Double, currency: String, bound: Bound?)
    /// A doubt about the corrections.
    case concern(AdjustmentConcern)
    /// So many months.
    case months(Int)
    /// A mitigation that is considered and not decided.
    case notDecided(LocalText)
    /// That the sample is small and favourable, and what an interval of it is.
    case sample(cases: Int)
    /// A median's interval and the confidence that it has.
    case medianInterval(confidence: Double)
    /// Amounts in different currencies are not placed.
    case differentCurrencies([String])
    /// Amounts of these price years stand beside one another.
    case priceYears([Int])
    /// Cases whose amounts cannot be converted, by their names.
    case leftOut([LocalText])
    /// What a publication found.
    case finding(OverrunRegister.Entry)
    /// Where it stands, and how sure that is.
    case publication(OverrunRegister.Entry)
    /// What the table of overruns shows.
    case overruns
    /// That the investment has its taxes in it, and the value not.
    case overrunsAsPaid
    /// What a place among the cases is.
    case placeExplained

    /// A grade's correction.
    package struct Correction: Sendable, Hashable {
        let grade: EvidenceGrade
        let share: Double

        /// A grade's correction, as a fraction.
        package init(_ grade: EvidenceGrade, _ share: Double) {
            self.grade = grade
            self.share = share
        }
    }

    /// Headings and labels.
    package enum Heading: String, Sendable, Hashable, CaseIterable {
        case corrections, correction, asWritten
        case risks, risk, owner, probability, delay, loss, expected, mitigation, mitigations, withMitigation, gain,
            together, contingent
        case evidence, grade, lines, costs, benefits, noGrade
        case lowerShare, medianBetween
        case overruns, finding, publication, investmentThen, valueThen
    }
}

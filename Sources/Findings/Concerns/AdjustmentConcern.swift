import Facts

/// What is doubtful about the corrections of a project: that the same risk counts twice, or that some amounts escape.
package enum AdjustmentConcern: DiagnosticFamily, Hashable {
    /// The discount rate is said to contain a premium for risk, beside an optimism bias.
    case biasOnRiskyRate
    /// The discount rate is above the one that the country prescribes, beside an optimism bias.
    case biasOnHighRate(rate: Double, national: Double)
    /// The range of a cost leans to its high end, beside an optimism bias: what was likely is exceeded already.
    case biasOnLeaningRange(LocalText)
    /// The risk register holds costs or delays, beside an optimism bias.
    case biasBesideRisks
    /// Lines have no grade, beside lines that have one.
    case ungraded(Int)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .biasOnRiskyRate: "biasOnRiskyRate"
        case .biasOnHighRate: "biasOnHighRate"
        case .biasOnLeaningRange: "biasOnLeaningRange"
        case .biasBesideRisks: "biasBesideRisks"
        case .ungraded: "ungraded"
        }
    }
}

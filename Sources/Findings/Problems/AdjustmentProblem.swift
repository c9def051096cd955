/// What can be wrong with the risks of a project, its optimism bias and its corrections.
package enum AdjustmentProblem: DiagnosticFamily, Hashable {
    /// A probability below 0 % or above 100 %, as it is written.
    case probabilityOutOfRange(String)
    /// A risk that costs neither money nor time.
    case riskWithoutEffect
    /// A delay that is none.
    case riskDelayOutOfRange(Int)
    /// A mitigation after which the risk is as it was.
    case mitigationWithoutEffect
    /// A mitigation after which the risk is worse, by the key that says so.
    case mitigationMakesWorse(String)
    /// An optimism bias that names neither a category nor an uplift.
    case noUplift
    /// An optimism bias with a category and an uplift of its own.
    case categoryAndUplift
    /// An uplift below zero.
    case negativeUplift
    /// An uplift beyond the largest that is taken for meant.
    case upliftTooLarge(key: String, most: Double)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .probabilityOutOfRange: "probabilityOutOfRange"
        case .riskWithoutEffect: "riskWithoutEffect"
        case .riskDelayOutOfRange: "riskDelayOutOfRange"
        case .mitigationWithoutEffect: "mitigationWithoutEffect"
        case .mitigationMakesWorse: "mitigationMakesWorse"
        case .noUplift: "noUplift"
        case .categoryAndUplift: "categoryAndUplift"
        case .negativeUplift: "negativeUplift"
        case .upliftTooLarge: "upliftTooLarge"
        }
    }
}

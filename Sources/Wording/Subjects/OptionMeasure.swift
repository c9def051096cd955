/// What the comparison of options tells of each, beside the results that every project has.
public enum OptionMeasure: Sendable, Hashable, CaseIterable {
    case netPresentValue, rate, payback, annualValue, dominated, score

    /// What its column is called.
    public var name: OptionText {
        switch self {
        case .netPresentValue: .netPresentValueBeyondFirst
        case .rate: .rateOfDifference
        case .payback: .paybackOfDifference
        case .annualValue: .annualValueBeyondFirst
        case .dominated: .dominatedBy
        case .score: .weightedScore
        }
    }
}

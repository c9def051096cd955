/// What can be wrong with what a file says for a budget.
package enum BudgetProblem: DiagnosticFamily, Hashable {
    /// A code that is none of the economic classification.
    case unknownEconomicClass(String, nearest: String?)
    /// A code that is none of the functions of government.
    case unknownFunction(String, nearest: String?)
    /// A source of funds that the file does not list, and that is no word for one.
    case unknownFundingSource(String, nearest: String?, known: [String])
    /// Shares that make more than the whole.
    case fundedBeyondWhole(Double)
    /// A source that gives an amount in all and amounts by year.
    case fundingTotalAndYears
    /// A text that is no name of a fiscal year.
    case malformedFiscalYear(String)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .unknownEconomicClass: "unknownEconomicClass"
        case .unknownFunction: "unknownFunction"
        case .unknownFundingSource: "unknownFundingSource"
        case .fundedBeyondWhole: "fundedBeyondWhole"
        case .fundingTotalAndYears: "fundingTotalAndYears"
        case .malformedFiscalYear: "malformedFiscalYear"
        }
    }
}

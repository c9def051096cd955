/// What is computed of a project, by the names that machines read.
public enum Metric: String, Sendable, Hashable, CaseIterable {
    case presentValueOfCosts
    case presentValueOfBenefits
    case netPresentValue
    case benefitCostRatio
    case returnOnInvestment
    case paybackYears
    case finalPaybackYears
    case discountedPaybackYears
    case paybackFromLaunchYears
    case internalRates
    case equivalentAnnualValue
    case breakEvenAnnualSaving
    case additionalBreakEvenAnnualSaving
    case profitabilityIndex
    case modifiedInternalRate
}

import Valuation

// What each result means.
extension English {
    func describe(_ metric: Metric) -> String {
        switch metric {
        case .presentValueOfCosts: "What all costs are worth at the start of the project, discounted."
        case .presentValueOfBenefits: "What all benefits are worth at the start of the project, discounted."
        case .netPresentValue:
            "Discounted benefits less discounted costs: above zero, the project is worth more than it costs."
        case .benefitCostRatio:
            "Discounted benefits divided by discounted costs: above 1, the project is worth more than it "
                + "costs."
        case .returnOnInvestment: "Benefits less all costs, divided by the costs, without discounting."
        case .paybackYears:
            "How long until what has been saved covers, for the first time, what has been spent; without "
                + "discounting."
        case .finalPaybackYears: "How long until it does so for good: later costs do not undo it."
        case .discountedPaybackYears: "How long until discounted benefits cover discounted costs."
        case .paybackFromLaunchYears: "The payback counted from the month in which the service starts."
        case .internalRates: "The discount rate at which the net present value is zero."
        case .equivalentAnnualValue:
            "The same amount every year that would be worth as much as the net present value, to compare "
                + "projects of different lengths."
        case .breakEvenAnnualSaving:
            "The steady yearly saving at which the project would just be worth what it costs: the least it "
                + "must save."
        case .additionalBreakEvenAnnualSaving:
            "How much more would have to be saved a year, beyond what is known, to reach that point; below "
                + "zero, there is that much to spare."
        case .profitabilityIndex:
            "1 + NPV ÷ present value of the investment, wherever in time that falls: the rank under a ceiling on it."
        case .modifiedInternalRate:
            "The yearly return if costs are financed and benefits reinvested at the discount rate; there is "
                + "one at most."
        }
    }
}

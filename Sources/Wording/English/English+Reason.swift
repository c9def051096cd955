import Facts

extension English {
    func say(_ reason: Reason) -> String {
        switch reason {
        case .noFlows: "there is nothing to count in this view"
        case .outOfRange: "the result is beyond the range of numbers"
        case .noDiscountRate: "no single discount rate is given"
        case .noNationalRate: "no verified discount rate is registered for its country; give one with --discount-rate"
        case .mixedPrices:
            "amounts in current prices take a nominal rate or a stated inflation, and those in constant prices a real rate"
        case .onlyOutflows: "in no period do benefits exceed costs, so the net present value is zero at no rate"
        case .onlyInflows: "in no period do costs exceed benefits, so the net present value is zero at no rate"
        case .allZero: "every amount is zero"
        case .neverZero: "the net present value is zero at no rate"
        case .severalRates: "there is more than one such rate"
        case .ratesTooClose:
            "the net present value stays within rounding of zero over a range of rates, so how many such rates there are cannot be told"
        case .unequalPeriods: "it is defined on equal periods only"
        case .noCosts: "there is no cost to divide by in this view"
        case .bareNetFlow: "a bare net flow does not tell costs from benefits"
        case .noInitialOutlay: "the first flow is no outlay"
        case .noInvestment: "nothing is invested"
        case .notReached: "the benefits do not cover the costs within the horizon"
        case .reversed: "the payback is reached and then lost again before the horizon ends"
        case .sameWindow:
            "costs and benefits are totals over the same years, so their order in time is unknown"
        case .noSavingQuantified: "no saving is quantified"
        case .undecided: "what is known does not settle it, and an unknown figure would"
        case .bothSidesUnknown:
            "part of the costs and part of the savings are unknown, so it is bounded on neither side"
        case .noCostKnown: "no cost is known"
        case .notSeparable: "the saving is one figure for citizens and government together and cannot be split"
        case .livesDiffer:
            "the option and the first are counted over different numbers of years: compare what each is worth a year"
        case .launchBeyondHorizon: "the service starts at or after the end of the horizon"
        }
    }

    func brief(_ reason: Reason) -> String {
        switch reason {
        case .noFlows: "nothing to count"
        case .outOfRange: "out of range"
        case .noDiscountRate: "no rate"
        case .noNationalRate: "no rate"
        case .mixedPrices: "prices mixed"
        case .onlyOutflows: "none"
        case .onlyInflows: "none"
        case .allZero: "all zero"
        case .neverZero: "none"
        case .severalRates: "several"
        case .ratesTooClose: "cannot be told"
        case .unequalPeriods: "not defined"
        case .noCosts: "no costs"
        case .bareNetFlow: "net flow only"
        case .noInitialOutlay: "no outlay"
        case .noInvestment: "no outlay"
        case .notReached: "not reached"
        case .reversed: "lost again"
        case .sameWindow: "not meaningful"
        case .noSavingQuantified: "unknown"
        case .undecided: "unknown"
        case .bothSidesUnknown: "unknown"
        case .noCostKnown: "unknown"
        case .notSeparable: "not separable"
        case .livesDiffer: "other years"
        case .launchBeyondHorizon: "after horizon"
        }
    }
}

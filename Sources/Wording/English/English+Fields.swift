// What the columns of the CSV files hold.
extension English {
    func describe(_ field: FieldName) -> String {
        switch field {
        case .id: "The id of the case or of the line; for a file, its name."
        case .name: "What the case or project is called."
        case .country: "ISO 3166-1 alpha-3 code of the country."
        case .document: "The document that the case is from."
        case .page: "The page on which the case starts."
        case .readings: "The readings there are; in a comparison, those in force."
        case .notes: "Readings, bounds, gaps and assumptions that the numbers of the row rest on."
        case .currency: "ISO 4217 code of the currency of the amounts in the row."
        case .metric:
            "The metric that the row holds: amounts in the row's currency, times in years, rates as fractions."
        case .countryName: "Name of the country."
        case .priceYear: "The year in whose prices the amounts are."
        case .investment: "What is invested, as the source or project states it, before any cut by the horizon."
        case .bound:
            "atLeast or atMost where the net present value is known on one side only, since a cost or saving is unknown."
        case .costBound:
            "atLeast or atMost where the present value of the costs is known on one side only."
        case .paybackBound:
            "atLeast or atMost where the payback is known on one side only."
        case .error: "What is wrong with the row; the cells beside it are then empty."
        case .operatingCostPerYear: "What a year of operation costs; empty where it is not stated."
        case .presentValueOfCosts: "Costs over the horizon, discounted to the start of the project."
        case .presentValueOfBenefits: "Benefits over the horizon, discounted to the start of the project."
        case .netPresentValue: "Present value of the benefits less that of the costs."
        case .benefitCostRatio: "Present value of the benefits divided by that of the costs."
        case .returnOnInvestment: "Benefits less costs, divided by costs, over the horizon, undiscounted."
        case .paybackYears: "Time from the start until the cumulative net benefit first turns zero or more."
        case .finalPaybackYears: "Time from the start until the cumulative net benefit turns zero or more for good."
        case .discountedPaybackYears: "The same as the payback, of discounted amounts."
        case .paybackFromLaunchYears: "The payback, counted from the month in which the service starts."
        case .internalRateOfReturn:
            "The rate at which the net present value is zero, as a fraction; empty where there is none, or more than one."
        case .breakEvenAnnualSaving: "The annual saving from launch to the horizon that just pays for the costs."
        case .role: "What the line is: investment, operating, saving, transfer or residual."
        case .what: "What the line or figure is about."
        case .party: "Who gains the saving, or pays the cost."
        case .amount: "The amount as the source states it; of a line per month or year, that of one such period."
        case .when: "When the amount falls."
        case .quote: "The source's own words."
        case .place: "Where in the document the words stand."
        case .note: "What must be said of the row: what we made of the source's words, or why cells are empty."
        case .qualifier: "moreThan, nearly, upTo or average, where the source qualifies the figure so."
        case .value: "The figure, as the source states it."
        case .unit: "What the figure counts."
        case .year: "The year of the appraisal, from 1."
        case .starts: "The month in which the year starts; empty in a project without dates."
        case .net: "Benefits less costs of the year, undiscounted."
        case .oneOffCosts: "Costs of the year that fall once."
        case .oneOffBenefits: "Benefits of the year that fall once."
        case .oneOffFactor: "The factor that discounts what falls once in the year."
        case .recurringCosts: "Costs that recur within the year."
        case .recurringBenefits: "Benefits that recur within the year."
        case .recurringFactor: "The factor that discounts what recurs within the year."
        case .residualValue: "What is left at the horizon."
        case .residualFactor: "The factor that discounts what is left at the horizon."
        case .presentValue: "Each amount of the year times its factor, benefits less costs."
        case .cumulativeNet: "Benefits less costs up to the end of the year, undiscounted."
        case .cumulativePresentValue:
            "The present values up to the end of the year; in the last row, the net present value."
        case .leftOut: "What the amounts leave out, since it is unknown: the line, and why."
        case .social: "The metric for society: everyone's costs and benefits."
        case .fiscal: "The metric for the government's budget."
        case .fiscalCash: "The metric for the government's budget, without savings and costs that are no cash."
        case .citizen: "The metric for citizens and businesses."
        case .socialBound, .fiscalBound, .fiscalCashBound, .citizenBound:
            "atLeast or atMost where the number beside it is known on one side only."
        case .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason:
            "The code of the reason for which the cell beside it is empty."
        }
    }
}

/// The columns of the CSV files, by the stable names that programs read.
///
/// A column that is listed here is described in the data package beside its file, in each language.
package enum FieldName: String, Sendable, Hashable, CaseIterable {
    // What a row is about.
    case id, name, country, document, page, readings, notes, currency, metric
    case countryName = "country_name"
    case priceYear = "price_year"

    // A figure of a register.
    case register, of, verified

    // A rate, and where it comes from.
    case discountRate = "discount_rate"
    case discountRateSource = "discount_rate_source"
    case marks

    // A comparison.
    case investment, bound, error
    case operatingCostPerYear = "operating_cost_per_year"
    case presentValueOfCosts = "present_value_of_costs"
    case presentValueOfBenefits = "present_value_of_benefits"
    case netPresentValue = "net_present_value"
    case benefitCostRatio = "benefit_cost_ratio"
    case returnOnInvestment = "return_on_investment"
    case paybackYears = "payback_years"
    case finalPaybackYears = "final_payback_years"
    case discountedPaybackYears = "discounted_payback_years"
    case paybackFromLaunchYears = "payback_from_launch_years"
    case internalRateOfReturn = "internal_rate_of_return"
    case breakEvenAnnualSaving = "break_even_annual_saving"
    case costBound = "cost_bound"
    case paybackBound = "payback_bound"
    case profitabilityIndex = "profitability_index"
    case profitabilityIndexBound = "profitability_index_bound"

    // The figures of a case.
    case role, what, party, amount, when, quote, place, note, qualifier, value, unit

    // A partial case.
    case section, status, missing, measures, reading, question
    // An audit.
    case claim, printed, recomputed, difference, verdict, explanation, source
    case printedLow = "printed_low"
    case printedHigh = "printed_high"
    case recomputedLow = "recomputed_low"
    case recomputedHigh = "recomputed_high"
    case upperLimit = "upper_limit"
    case limitSource = "limit_source"
    case printedFrom = "printed_from"
    case recomputedFrom = "recomputed_from"
    case heldAgainst = "held_against"
    case isImplied = "is_implied"
    case isOurs = "is_ours"

    // A simulation.
    case view, statistic, low, high, distribution, mean, share, coefficient
    case standardDeviation = "standard_deviation"

    // A sensitivity report.
    case ends, swing, months
    case lowEnd = "low_end"
    case highEnd = "high_end"
    case npvAtLow = "npv_at_low"
    case npvAtHigh = "npv_at_high"
    case switchingValue = "switching_value"
    case switchingKind = "switching_kind"
    case withinEnds = "within_ends"
    case firstFigure = "first_figure"
    case firstValue = "first_value"
    case secondFigure = "second_figure"
    case secondValue = "second_value"
    case npvServiceLater = "npv_service_later"
    case costOfServiceLater = "cost_of_service_later"
    case npvAllLater = "npv_all_later"
    case costOfAllLater = "cost_of_all_later"

    // A year table.
    case year, starts, net
    case oneOffCosts = "one_off_costs"
    case oneOffBenefits = "one_off_benefits"
    case oneOffFactor = "one_off_factor"
    case recurringCosts = "recurring_costs"
    case recurringBenefits = "recurring_benefits"
    case recurringFactor = "recurring_factor"
    case residualValue = "residual_value"
    case residualFactor = "residual_factor"
    case closingCost = "closing_cost"
    case presentValue = "present_value"
    case cumulativeNet = "cumulative_net"
    case cumulativePresentValue = "cumulative_present_value"
    case leftOut = "left_out"

    // A conversion, and the series it rests on.
    case step, kind, economy, factor, series, method
    case fromYear = "from_year"
    case fromValue = "from_value"
    case toYear = "to_year"
    case toValue = "to_value"
    case firstYear = "first_year"
    case lastYear = "last_year"

    // Results, from each point of view.
    case social, fiscal, citizen
    case fiscalCash = "fiscal_cash"
    case socialBound = "social_bound"
    case fiscalBound = "fiscal_bound"
    case fiscalCashBound = "fiscal_cash_bound"
    case citizenBound = "citizen_bound"
    case socialReason = "social_reason"
    case fiscalReason = "fiscal_reason"
    case fiscalCashReason = "fiscal_cash_reason"
    case citizenReason = "citizen_reason"

    // What a check finds.
    case file, line, column, severity, code, says

    // Options side by side.
    case option, proposed
    case horizonYears = "horizon_years"
    case equivalentAnnualValue = "equivalent_annual_value"
    case netPresentValueBeyondFirst = "net_present_value_beyond_first"
    case beyondFirstBound = "beyond_first_bound"
    case internalRateOfDifference = "internal_rate_of_difference"
    case paybackOfDifferenceYears = "payback_of_difference_years"
    case annualValueBeyondFirst = "annual_value_beyond_first"
    case adjustedNetPresentValue = "adjusted_net_present_value"
    case adjustedBound = "adjusted_bound"
    case adjustedBeyondFirst = "adjusted_beyond_first"
    case adjustedBeyondFirstBound = "adjusted_beyond_first_bound"
    case dominatedBy = "dominated_by"
    case weightedScore = "weighted_score"
    case lifeYears = "life_years"
    case beyondFirstReason = "beyond_first_reason"
    case adjustedAnnualBeyondFirst = "adjusted_annual_value_beyond_first"

    // Whose spread a share is of.
    case shareOf = "share_of"

    // On which side of the numbers beside them the true ones lie.
    case switchingBound = "switching_bound"
    case npvServiceLaterBound = "npv_service_later_bound"
    case costOfServiceLaterBound = "cost_of_service_later_bound"
    case npvAllLaterBound = "npv_all_later_bound"
    case costOfAllLaterBound = "cost_of_all_later_bound"
    case investmentBound = "investment_bound"
    case operatingCostBound = "operating_cost_bound"
    case benefitBound = "benefit_bound"
    case internalRateBound = "internal_rate_bound"
    case oneOffCostsBound = "one_off_costs_bound"
    case oneOffBenefitsBound = "one_off_benefits_bound"
    case recurringCostsBound = "recurring_costs_bound"
    case recurringBenefitsBound = "recurring_benefits_bound"
    case residualValueBound = "residual_value_bound"
    case closingCostBound = "closing_cost_bound"
    case netBound = "net_bound"
    case presentValueBound = "present_value_bound"
    case cumulativeNetBound = "cumulative_net_bound"
    case cumulativePresentValueBound = "cumulative_present_value_bound"
    case paybackOfDifferenceBound = "payback_of_difference_bound"
    case internalRateOfDifferenceBound = "internal_rate_of_difference_bound"

    /// The field whose numbers a field of bounds is about; nothing for any other.
    package var bounded: FieldName? {
        switch self {
        case .switchingBound: .switchingValue
        case .npvServiceLaterBound: .npvServiceLater
        case .costOfServiceLaterBound: .costOfServiceLater
        case .npvAllLaterBound: .npvAllLater
        case .costOfAllLaterBound: .costOfAllLater
        case .investmentBound: .investment
        case .operatingCostBound: .operatingCostPerYear
        case .benefitBound: .presentValueOfBenefits
        case .internalRateBound: .internalRateOfReturn
        case .oneOffCostsBound: .oneOffCosts
        case .oneOffBenefitsBound: .oneOffBenefits
        case .recurringCostsBound: .recurringCosts
        case .recurringBenefitsBound: .recurringBenefits
        case .residualValueBound: .residualValue
        case .closingCostBound: .closingCost
        case .netBound: .net
        case .presentValueBound: .presentValue
        case .cumulativeNetBound: .cumulativeNet
        case .cumulativePresentValueBound: .cumulativePresentValue
        case .paybackOfDifferenceBound: .paybackOfDifferenceYears
        case .internalRateOfDifferenceBound: .internalRateOfDifference
        default: nil
        }
    }
}

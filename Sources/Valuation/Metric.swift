import Appraisal
import Facts

/// What is computed of a project, by the names that machines read.
///
/// Each says here what it is called on a command line, what it sets against what, and how it is taken from what amounts are
/// worth; `Wording/Projects/Metric.swift` says it to people.
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

extension Metric {
    /// The short word for it on a command line.
    package var word: String {
        switch self {
        case .netPresentValue: "npv"
        case .benefitCostRatio: "bcr"
        case .returnOnInvestment: "roi"
        case .paybackYears: "payback"
        case .finalPaybackYears: "final-payback"
        case .discountedPaybackYears: "discounted-payback"
        case .paybackFromLaunchYears: "payback-from-launch"
        case .internalRates: "irr"
        case .modifiedInternalRate: "mirr"
        case .profitabilityIndex: "pi"
        case .presentValueOfCosts: "pv-costs"
        case .presentValueOfBenefits: "pv-benefits"
        case .equivalentAnnualValue: "eav"
        case .breakEvenAnnualSaving: "break-even"
        case .additionalBreakEvenAnnualSaving: "additional-break-even"
        }
    }

    /// What a metric sets against what, by which an unknown amount stands in its way, or bounds it.
    enum Basis {
        /// Costs alone.
        case costs
        /// Benefits alone.
        case benefits
        /// Benefits less costs.
        case net
        /// What costs bring, in proportion to them.
        case returnOnCosts
        /// The time that benefits take to cover costs.
        case time
    }

    /// What it sets against what.
    var basis: Basis {
        switch self {
        case .presentValueOfCosts, .breakEvenAnnualSaving: .costs
        case .presentValueOfBenefits: .benefits
        case .netPresentValue, .equivalentAnnualValue, .additionalBreakEvenAnnualSaving: .net
        case .benefitCostRatio, .returnOnInvestment, .internalRates, .profitabilityIndex, .modifiedInternalRate:
            .returnOnCosts
        case .paybackYears, .finalPaybackYears, .discountedPaybackYears, .paybackFromLaunchYears: .time
        }
    }

    /// Whether it is an amount a year.
    package var isPerYear: Bool {
        [.equivalentAnnualValue, .breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving].contains(self)
    }

    /// What it comes to of a project's amounts, of which so much is `invested`, as far as these are known.
    func value(of worth: Worth, launchMonth: Int, invested: Double) -> Computed<Double> {
        switch self {
        case .paybackFromLaunchYears: worth.indicators.payback.firstCounted(fromMonth: launchMonth)
        case .equivalentAnnualValue: worth.equivalentAnnualValue
        case .breakEvenAnnualSaving: worth.breakEven.total
        case .additionalBreakEvenAnnualSaving: worth.breakEven.additional
        case .profitabilityIndex:
            Appraisal.profitabilityIndex(of: worth.indicators.netPresentValue, investment: invested)
        case .presentValueOfCosts: worth.indicators.presentValueOfCosts
        case .presentValueOfBenefits: worth.indicators.presentValueOfBenefits
        default: worth.indicators[self] ?? .notComputable(.noFlows)
        }
    }
}

extension Indicators {
    /// What is computed of a flow, or why it is not; nothing where it is computed of projects alone.
    package subscript(metric: Metric) -> Computed<Double>? {
        switch metric {
        case .netPresentValue: netPresentValue
        case .paybackYears: payback.first
        case .finalPaybackYears: payback.final
        case .discountedPaybackYears: discountedPayback.first
        case .modifiedInternalRate: modifiedInternalRate
        case .benefitCostRatio: benefitCostRatio
        case .returnOnInvestment: returnOnInvestment
        case .profitabilityIndex: profitabilityIndex
        case .internalRates: internalRates.single
        case .presentValueOfCosts, .presentValueOfBenefits, .paybackFromLaunchYears, .equivalentAnnualValue,
            .breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving:
            nil
        }
    }
}

extension InternalRates {
    /// The rate where there is exactly one, or why there is none.
    package var single: Computed<Double> {
        switch self {
        case .unique(let root): .value(root.rate)
        case .several: .notComputable(.severalRates)
        case .none(let reason), .undefined(let reason): .notComputable(reason)
        }
    }
}

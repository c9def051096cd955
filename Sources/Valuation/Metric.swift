import Appraisal
import Facts

/// What is computed of a project, by the names that machines read.
///
/// ```swift
/// let account = Account(of: project, perspective: .social, terms: terms)
/// Metric.allCases.map { ($0.rawValue, account[$0].value) }      // ("netPresentValue", 411791.9…), …
/// ```
///
/// Each says here what it is called on a command line, what it sets against what, and how it is taken from what amounts are
/// worth; `Wording/Projects/Metric.swift` says it to people.
public enum Metric: String, Sendable, Hashable, CaseIterable {
    /// Σ costs × factor, in the project's currency.
    case presentValueOfCosts
    /// Σ benefits × factor, in the project's currency.
    case presentValueOfBenefits
    /// Present value of benefits less that of costs, in the project's currency.
    case netPresentValue
    /// Present value of benefits ÷ present value of costs.
    case benefitCostRatio
    /// (Σ benefits − Σ costs) ÷ Σ costs over the horizon, undiscounted: 1.5 is a gain of 150 %.
    case returnOnInvestment
    /// Years from the start until the cumulative net benefit first turns zero or more.
    case paybackYears
    /// Years until it turns zero or more for good.
    case finalPaybackYears
    /// Years until the same of present values.
    case discountedPaybackYears
    /// The first payback in years from the month in which the service starts.
    case paybackFromLaunchYears
    /// The discount rate with which the net present value is zero, as a fraction a year; ``Account/internalRates`` has all.
    case internalRates
    /// NPV ÷ Σ factors of the horizon, in the project's currency a year.
    case equivalentAnnualValue
    /// Present value of costs ÷ Σ factors from the launch on, in the project's currency a year.
    case breakEvenAnnualSaving
    /// −NPV ÷ the same factors: what would have to be saved beside what is known.
    case additionalBreakEvenAnnualSaving
    /// 1 + NPV ÷ present value of the investment.
    case profitabilityIndex
    /// The spreadsheet's modified internal rate, a fraction a year, financed and reinvested at the discount rate.
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
    func value(of worth: Worth, invested: Double) -> Computed<Double> {
        switch self {
        case .paybackFromLaunchYears: worth.indicators.payback.firstCounted(fromMonth: worth.launchMonth)
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

import Appraisal
import Facts
import Projects

/// A project as one party sees it: its flows, what is computed of them, and what stands in the way.
///
/// ```swift
/// let account = Account(of: project, perspective: .social, terms: terms)
/// account[.netPresentValue]             // .value(…) or .notComputable(…)
/// account.bounds[.netPresentValue]      // .atMost where a cost is unknown
/// ```
///
/// Amounts are in the project's currency at its prices, rates and ratios fractions, times in years (``Metric``).
public struct Account: Sendable {
    /// Whose costs and benefits are counted.
    public let perspective: Perspective
    /// On what terms.
    public let terms: AppraisalTerms
    /// The amounts by month.
    public let flows: MonthlyFlows
    /// What falls beyond the horizon.
    package let cuts: [Cut]
    /// What is unknown.
    public private(set) var gaps: DataGaps
    /// All rates at which the net present value is zero.
    public private(set) var internalRates: InternalRates
    /// Whether the cumulative net benefit was never below zero.
    public let isNeverNegative: Bool
    /// On which side of a computed number the true one lies.
    public private(set) var bounds: [Metric: Bound]
    /// What the investment is worth now.
    package let invested: Double
    private var values: [Metric: Computed<Double>]

    /// The account of a party: the project over the horizon of the terms, at their rate.
    ///
    /// Where the prices of the amounts are not those that the rate takes, every result is `mixedPrices`.
    /// Where the rate of the terms is none that may be taken, and so nothing is discounted, `rateIsMissing` says why.
    public init(
        of project: Project, perspective: Perspective, terms: AppraisalTerms, scenario: Scenario = .likely,
        cashOnly: Bool = false, rateIsMissing: Reason? = nil
    ) {
        let laid = LaidProject(
            project, on: terms, perspective: perspective, scenario: scenario, cashOnly: cashOnly)
        self.init(
            of: project, perspective: perspective, terms: terms, flows: laid.flows, invested: laid.invested(on: terms),
            cuts: laid.cuts,
            gaps: DataGaps(of: project, perspective: perspective, cashOnly: cashOnly), rateIsMissing: rateIsMissing)
    }

    /// A view of amounts that were laid out otherwise: the difference of two options, or a social view that is adjusted.
    ///
    /// They are over the whole horizon, in the prices that the terms take; of them so much is `invested`, at its present
    /// value.
    init(
        of project: Project, perspective: Perspective, terms: AppraisalTerms, flows amounts: MonthlyFlows,
        invested: Double,
        cuts: [Cut], gaps: DataGaps, rateIsMissing: Reason? = nil
    ) {
        let worth = Worth(
            counted: amounts, in: project.prices, launchMonth: project.launchMonth, on: terms, without: rateIsMissing)
        let indicators = worth.indicators
        self.perspective = perspective
        self.terms = terms
        flows = worth.flows
        self.invested = invested
        self.cuts = cuts
        self.gaps = gaps
        isNeverNegative = indicators.payback.isNeverNegative

        var values: [Metric: Computed<Double>] = [:]
        // The internal rates are all kept, below.
        for metric in Metric.allCases where metric != .internalRates {
            values[metric] = metric.value(of: worth, invested: invested)
            if worth.mixesPrices {
                values[metric] = .notComputable(.mixedPrices)
            } else if let reason = Self.obstacle(to: metric, gaps: gaps, project: project, perspective: perspective) {
                values[metric] = .notComputable(reason)
            } else if let reason = values[metric]?.reason {
                if gaps.canOverturn(reason) { values[metric] = .notComputable(.undecided) }
                if reason == .noDiscountRate, let missing = rateIsMissing { values[metric] = .notComputable(missing) }
            }
        }
        if gaps.hidesCost, indicators.payback.isNeverNegative {
            // An unknown cost comes before any benefit, for all that is known.
            for metric in Metric.allCases where metric.basis == .time && values[metric]?.value != nil {
                values[metric] = .notComputable(.undecided)
            }
        }
        if gaps.hidesCost {
            // More of a cost brings a ratio that is below zero nearer to it, and one above zero too: from either side.
            let ratios: [Metric] =
                (indicators.presentValueOfBenefits.value ?? 0) < 0 ? [.benefitCostRatio, .returnOnInvestment] : []
            for metric in ratios where values[metric]?.value != nil {
                values[metric] = .notComputable(.undecided)
            }
        }
        if worth.mixesPrices {
            internalRates = .undefined(.mixedPrices)
        } else if let reason = Self.obstacle(to: .internalRates, gaps: gaps, project: project, perspective: perspective)
        {
            internalRates = .undefined(reason)
        } else if let reason = indicators.internalRates.reason, gaps.canOverturn(reason) {
            internalRates = .undefined(.undecided)
        } else if gaps.boundOfNet != nil, indicators.internalRates.roots.contains(where: { $0.slope == 0 }) {
            // Where it only touches zero, the least that is unknown leaves two rates, or none.
            internalRates = .undefined(.undecided)
        } else {
            internalRates = indicators.internalRates
        }
        let index = values[.profitabilityIndex]?.value.map(gaps.boundOfIndex)
        if let reason = index?.reason { values[.profitabilityIndex] = .notComputable(reason) }
        self.values = values
        bounds = Self.bounds(
            gaps: gaps, values: values, internalRates: internalRates, ofIndex: index?.value.flatMap { $0 })
    }

    /// What is computed, or why it is not; the internal rate only where there is exactly one.
    public subscript(metric: Metric) -> Computed<Double> {
        metric == .internalRates ? internalRates.single : values[metric] ?? .notComputable(.noFlows)
    }

    /// The same with what closed forms come to where there is a result: to their last digits, which depend on how much else
    /// is asked for otherwise.
    package func restated(by closed: (Metric) -> Double?) -> Account {
        var account = self
        for metric in Metric.allCases where self[metric].value != nil || self[metric].reason == .notReached {
            guard let value = closed(metric) else { continue }
            if metric == .internalRates, let root = internalRates.roots.first {
                account.internalRates = .unique(InternalRates.Root(rate: value, slope: root.slope))
            } else {
                account.values[metric] = .value(value)
            }
        }
        return account
    }

    /// A difference of two options over different numbers of years, with what compares: what it is a year, each over its own
    /// years.
    ///
    /// Its rates and paybacks are over the years of the one; beside a first option that a life ends too they mean nothing.
    func overOwnLives(annual: Computed<Double>, gaps: DataGaps, beside base: Project) -> Account {
        var account = self
        let keepsRatesAndTimes = base.goesOnAsItIs
        for metric in Metric.allCases where !(keepsRatesAndTimes && [.returnOnCosts, .time].contains(metric.basis)) {
            account.values[metric] = .notComputable(.livesDiffer)
            account.bounds[metric] = nil
        }
        if !keepsRatesAndTimes { account.internalRates = .undefined(.livesDiffer) }
        account.gaps = gaps
        account.values[.equivalentAnnualValue] = gaps.reasonAgainstNet.map { .notComputable($0) } ?? annual
        if account[.equivalentAnnualValue].value != nil { account.bounds[.equivalentAnnualValue] = gaps.boundOfNet }
        return account
    }

    // MARK: Obstacles

    private static func obstacle(
        to metric: Metric, gaps: DataGaps, project: Project, perspective: Perspective
    ) -> Reason? {
        // What is unknown on the one side of a difference can also take from the other.
        let isOpen = gaps.isOfDifference && gaps.hidesCost && gaps.hidesBenefit
        switch metric.basis {
        case .costs:
            if isOpen { return .bothSidesUnknown }
            return gaps.hidesCost && !gaps.knowsCost ? .noCostKnown : nil
        case .benefits:
            return isOpen ? .bothSidesUnknown : gaps.reasonAgainstBenefits
        case .net:
            return gaps.reasonAgainstNet
        case .returnOnCosts:
            return gaps.reasonAgainstNet ?? gaps.reasonAgainstCosts
        case .time:
            if let reason = gaps.reasonAgainstNet { return reason }
            if gaps.hidesCost, !gaps.knowsCost { return .noCostKnown }
            return project.isTotalOverOneWindow(in: perspective) ? .sameWindow : nil
        }
    }

    private static func bounds(
        gaps: DataGaps, values: [Metric: Computed<Double>], internalRates: InternalRates, ofIndex: Bound?
    ) -> [Metric: Bound] {
        var bounds: [Metric: Bound] = [:]
        for metric in Metric.allCases {
            let isComputed =
                if metric == .internalRates { internalRates.kind == .unique } else { values[metric]?.value != nil }
            guard isComputed else { continue }
            bounds[metric] =
                switch (metric, metric.basis) {
                case (.internalRates, _): internalRates.roots.first.flatMap(gaps.bound)
                case (.profitabilityIndex, _): ofIndex
                // Of a difference, what is unknown of the one side can also take from the other.
                case (_, .costs):
                    gaps.hidesCost ? .atLeast : gaps.isOfDifference && gaps.hidesBenefit ? .atMost : nil
                case (_, .benefits):
                    gaps.hidesBenefit ? .atLeast : gaps.isOfDifference && gaps.hidesCost ? .atMost : nil
                case (.additionalBreakEvenAnnualSaving, _), (_, .time): gaps.boundOfNet?.reversed
                case (_, .net), (_, .returnOnCosts): gaps.boundOfNet
                }
        }
        return bounds
    }
}

extension DataGaps {
    /// Whether an unknown figure could make a metric computable that what is known does not.
    fileprivate func canOverturn(_ reason: Reason) -> Bool {
        switch reason {
        case .notReached, .reversed, .onlyOutflows: hidesBenefit
        case .onlyInflows, .noCosts: hidesCost
        case .noInvestment: hidesInvestment || hidesInvestmentOfFirst
        case .neverZero, .allZero: hidesBenefit || hidesCost
        default: false
        }
    }

    /// Why nothing can be set against costs, if that is so.
    fileprivate var reasonAgainstCosts: Reason? {
        if knowsCost { return nil }
        return hidesCost ? .noCostKnown : .noCosts
    }
}

extension Project {
    /// Whether costs and savings of a view are totals over one and the same window, so that their order in time is
    /// unknown: those of the investment, or where nothing is invested those of running it.
    package func isTotalOverOneWindow(in perspective: Perspective) -> Bool {
        func counted(_ flows: Stated<[Flow]>) -> [Flow] {
            (flows.value ?? []).filter { $0.side(in: perspective) != nil }
        }
        let invested = counted(investment)
        let costs = invested.isEmpty ? counted(operating) : invested
        let benefits = counted(savings)
        guard let window = benefits.first?.schedule.windowOfOneTotal, !costs.isEmpty else { return false }
        return (costs + benefits).allSatisfy { $0.schedule.windowOfOneTotal == window }
    }
}

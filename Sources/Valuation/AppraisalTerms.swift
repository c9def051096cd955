import Appraisal
import Projects

/// On what terms a project is appraised: how long, at which rate, with which timing.
///
/// ```swift
/// let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
/// terms.over(years: 15).at(0.06)?.horizonYears     // 15, at 6 %
/// ```
public struct AppraisalTerms: Sendable {
    /// The longest horizon that is taken for meant, in years.
    public static let longestHorizon = Project.longestHorizon

    /// The horizon unless another is asked for, in years.
    public static let usualHorizon = 10
    /// The real rate unless another is asked for: 12 %, long customary with the region's development banks, several of
    /// which have since moved to about 6 % (`unverified`).
    public static let usualRate = DiscountRate<ConstantPrices>.twelvePercent

    /// The horizon in years.
    public let horizonYears: Int
    /// The discount rate, with the prices that it takes.
    public let discounting: AnyDiscountRate
    /// What deflates amounts in current prices before a real rate discounts them; nothing where nothing is deflated.
    package let inflation: Inflation?
    /// The nominal rate that a real one was made of, with the inflation that was stated.
    package let origin: NominalOrigin?
    /// Where in its year a recurring amount is discounted.
    public let timing: Timing
    /// Where in its year an amount is discounted that falls once.
    public let oneOffTiming: OneOffTiming

    /// A nominal rate and the inflation that together make a real one.
    package struct NominalOrigin: Sendable, Hashable {
        /// The nominal rate.
        package let rate: DiscountRate<CurrentPrices>
        /// The inflation.
        package let inflation: Inflation
    }

    /// Terms by their parts, for amounts in constant prices; a horizon is 1 to ``longestHorizon`` years.
    public init(
        horizonYears: Int, rate: DiscountRate<ConstantPrices>, timing: Timing, oneOffTiming: OneOffTiming = .atStart
    ) {
        self.init(horizonYears: horizonYears, discounting: .real(rate), timing: timing, oneOffTiming: oneOffTiming)
    }

    /// Terms by their parts; an inflation deflates amounts in current prices.
    package init(
        horizonYears: Int, discounting: AnyDiscountRate, inflation: Inflation? = nil, timing: Timing,
        oneOffTiming: OneOffTiming = .atStart
    ) {
        self.init(
            horizonYears: horizonYears, discounting: discounting, inflation: inflation, origin: nil,
            places: AmountTiming(recurring: timing, oneOff: oneOffTiming))
    }

    /// Terms that are asked for; what they leave open, the project's file or the default decides.
    ///
    /// They take no heed of the prices of its amounts, nor of its country. A project that keeps its own horizon has it
    /// whatever is asked for.
    package init(
        for project: Project?, horizonYears: Int? = nil, discounting: AnyDiscountRate? = nil, timing: Timing? = nil,
        oneOffTiming: OneOffTiming? = nil, keepingHorizon: Bool = false
    ) {
        let own = keepingHorizon ? project?.horizonYears : nil
        self.init(
            horizonYears: own ?? horizonYears ?? project?.horizonYears ?? Self.usualHorizon,
            discounting: discounting ?? project?.discountRate ?? .real(Self.usualRate),
            timing: timing ?? project?.timing ?? .end,
            oneOffTiming: oneOffTiming ?? project?.oneOffTiming ?? .atStart)
    }

    /// Where in their year amounts are discounted.
    package var places: AmountTiming { AmountTiming(recurring: timing, oneOff: oneOffTiming) }

    private init(
        horizonYears: Int, discounting: AnyDiscountRate, inflation: Inflation?, origin: NominalOrigin?,
        places: AmountTiming
    ) {
        self.horizonYears = horizonYears
        self.discounting = discounting
        self.inflation = inflation
        self.origin = origin
        timing = places.recurring
        oneOffTiming = places.oneOff
    }

    /// The same terms for amounts in some prices, with the inflation that is stated for them.
    ///
    /// | prices | rate | inflation | what is done |
    /// |---|---|---|---|
    /// | constant | real | any | discounted |
    /// | constant | nominal | stated | discounted at the real rate (n − π) ÷ (1 + π) |
    /// | current | real | stated | deflated, then discounted |
    /// | current | nominal | stated | deflated, then discounted at the real rate (n − π) ÷ (1 + π) |
    /// | current | nominal | none | discounted |
    ///
    /// Throws what is wrong with anything else: nominal and real would be mixed.
    package func matching(_ prices: PriceKind, inflation: Inflation?) throws(AppraisalTermsProblem) -> AppraisalTerms {
        var discounting = discounting
        var origin: NominalOrigin?
        if case .nominal(let rate) = discounting, let inflation,
            let real = try? DiscountRate<ConstantPrices>(nominal: rate, inflation: inflation)
        {
            discounting = .real(real)
            origin = NominalOrigin(rate: rate, inflation: inflation)
        }
        switch (prices, discounting) {
        case (.constant, .nominal): throw .constantPricesAtNominalRate
        case (.current, .real) where inflation == nil: throw .currentPricesAtRealRate
        default: break
        }
        return AppraisalTerms(
            horizonYears: horizonYears, discounting: discounting,
            inflation: prices == .current ? inflation : nil, origin: origin, places: places)
    }

    /// Amounts in the prices that the rate takes: deflated where these terms say how.
    package func deflated(_ flows: MonthlyFlows) -> MonthlyFlows {
        guard let inflation, !discounting.isNominal else { return flows }
        return flows.deflated(by: inflation, timing: timing, oneOff: oneOffTiming)
    }

    /// Amounts over the whole horizon, in the prices that the rate takes.
    ///
    /// Amounts that are laid over fewer years, those of a life, are renewed after it as often as the horizon has room for,
    /// at constant prices.
    func counted(_ amounts: MonthlyFlows, in prices: PriceKind) -> MonthlyFlows {
        (prices == .current ? deflated(amounts) : amounts).repeated(overYears: horizonYears)
    }

    /// The net present value of amounts that are in the prices that the rate takes; nothing where it is too large.
    package func netPresentValue(of flows: MonthlyFlows) -> Double? {
        discounting.netPresentValue(of: flows, timing: timing, oneOff: oneOffTiming)
    }

    /// The present value of the costs among amounts that are in the prices that the rate takes.
    package func presentValueOfCosts(of flows: MonthlyFlows) -> Double {
        discounting.presentValueOfCosts(of: flows, timing: timing, oneOff: oneOffTiming)
    }

    /// The year table of amounts that are in the prices that the rate takes.
    package func yearTable(of flows: MonthlyFlows) -> YearTable {
        discounting.yearTable(of: flows, timing: timing, oneOff: oneOffTiming)
    }

    /// The same terms over another number of years, from 1 to ``longestHorizon``.
    public func over(years: Int) -> AppraisalTerms {
        AppraisalTerms(
            horizonYears: years, discounting: discounting, inflation: inflation, origin: origin, places: places)
    }

    /// The same terms at one rate for all years, of the same kind: a fraction above −1; nothing for any other.
    public func at(_ rate: Double) -> AppraisalTerms? {
        discounting.replaced(by: rate).map {
            AppraisalTerms(
                horizonYears: horizonYears, discounting: $0, inflation: inflation, origin: nil, places: places)
        }
    }
}

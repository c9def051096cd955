import Appraisal

/// On what terms a project is appraised: how long, at which rate, with which timing.
public struct Terms: Sendable {
    /// The longest horizon that is taken for meant, in years.
    public static let longestHorizon = 200

    /// The horizon unless another is asked for, in years.
    public static let usualHorizon = 10
    /// The real rate unless another is asked for: 12 %, long customary with the region's development banks, several of
    /// which have since moved to about 6 % (`unverified`).
    public static let usualRate = DiscountRate<ConstantPrices>.twelvePercent

    /// The horizon in years.
    public let horizonYears: Int
    /// The real discount rate.
    public let rate: DiscountRate<ConstantPrices>
    /// Where in its year a recurring amount is discounted.
    public let timing: Timing

    /// Terms by their parts.
    public init(horizonYears: Int, rate: DiscountRate<ConstantPrices>, timing: Timing) {
        self.horizonYears = horizonYears
        self.rate = rate
        self.timing = timing
    }
}

import Numerics

/// A rate at which later amounts count less: one for all years, or one for each.
///
/// ```swift
/// let rate = try DiscountRate<ConstantPrices>(constant: 0.12)
/// rate.factor(at: 1)      // 1 ÷ 1.12
/// let falling = try DiscountRate<ConstantPrices>(schedule: [0.035, 0.035, 0.03])
/// falling.factor(at: 4)   // 1 ÷ (1.035² × 1.03²): the last rate persists
/// ```
///
/// A real rate (`ConstantPrices`) and a nominal one (`CurrentPrices`) are different types, tied by Fisher's
/// (1 + n) = (1 + r)(1 + π).
public struct DiscountRate<PriceKind: PriceBasis>: Sendable, Hashable {
    let curve: DiscountCurve

    /// The same rate in every year, as a fraction above −1: 0.12 is 12 %.
    public init(constant rate: Double) throws(DiscountRateError) {
        try self.init(schedule: [rate])
    }

    /// A rate for each year of the appraisal, as fractions above −1; the last one persists.
    public init(schedule rates: [Double]) throws(DiscountRateError) {
        guard let curve = DiscountCurve(rates: rates) else {
            throw rates.first { !($0.isFinite && $0 > -1) }.map(DiscountRateError.notAboveMinusOne) ?? .emptySchedule
        }
        self.curve = curve
    }

    /// What one unit at a time in years is worth now: Π 1 ÷ (1 + rᵢ).
    public func factor(at time: Double) -> Double { curve.factor(at: time) }

    /// What one unit in each of some years is worth now: Σ factor(k − 1 + δ) for k = 1 … n.
    ///
    /// A constant rate takes the closed form of ``annuity(years:rate:timing:)``.
    public func sumOfFactors(years: Int, timing: Timing) -> Double {
        guard years > 0 else { return 0 }
        if let constant { return annuity(years: years, rate: constant, timing: timing) }
        return compensatedSum((1...years).map { factor(at: Double($0 - 1) + timing.delta) })
    }

    /// The rates by year; the last one persists.
    public var rates: [Double] { curve.rates }

    /// The rate, where it is the same in every year.
    public var constant: Double? {
        curve.rates.allSatisfy { $0 == curve.rates[0] } ? curve.rates[0] : nil
    }
}

extension DiscountRate {
    /// 12 % in every year.
    public static var twelvePercent: DiscountRate { DiscountRate(curve: .twelvePercent) }

    private init(curve: DiscountCurve) { self.curve = curve }
}

/// Why some numbers are no discount rate.
public enum DiscountRateError: Error, Hashable {
    /// A rate of −100 % or less, or no number.
    case notAboveMinusOne(Double)
    /// No rate at all.
    case emptySchedule
}

extension DiscountRate where PriceKind == CurrentPrices {
    /// The nominal rate that is worth a real one under an inflation: (1 + r)(1 + π) − 1.
    public init(real: DiscountRate<ConstantPrices>, inflation: Double) throws(DiscountRateError) {
        try self.init(real: real, inflation: Inflation(constant: inflation))
    }

    /// The same under an inflation that changes by year.
    package init(real: DiscountRate<ConstantPrices>, inflation: Inflation) throws(DiscountRateError) {
        let pairs = yearByYear(real.rates, inflation.rates)
        try self.init(schedule: pairs.map { rate, inflation in rate + inflation + rate * inflation })
    }
}

extension DiscountRate where PriceKind == ConstantPrices {
    /// The real rate that is left of a nominal one under an inflation: (n − π) ÷ (1 + π).
    public init(nominal: DiscountRate<CurrentPrices>, inflation: Double) throws(DiscountRateError) {
        try self.init(nominal: nominal, inflation: Inflation(constant: inflation))
    }

    /// The same under an inflation that changes by year.
    package init(nominal: DiscountRate<CurrentPrices>, inflation: Inflation) throws(DiscountRateError) {
        let pairs = yearByYear(nominal.rates, inflation.rates)
        try self.init(schedule: pairs.map { rate, inflation in (rate - inflation) / (1 + inflation) })
    }
}

/// Two schedules side by side, the last rate of each persisting, until both are at an end.
private func yearByYear(_ first: [Double], _ second: [Double]) -> [(Double, Double)] {
    (0..<max(first.count, second.count)).map { year in
        (first[min(year, first.count - 1)], second[min(year, second.count - 1)])
    }
}

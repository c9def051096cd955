import Facts
import Numerics

/// All internal rates of return of a series of flows.
///
/// ```swift
/// InternalRates.solve(times: [0, 1, 2], amounts: [-100, 60, 70])
/// // .unique: 18.88…%, where the net present value falls through zero
/// InternalRates.solve(times: [0, 1, 2, 3], amounts: [-1000, 3600, -4310, 1716])
/// // .several: 10 %, 20 % and 30 %
/// ```
///
/// An internal rate r solves Σ aⱼ (1 + r)^(−tⱼ) = 0. Rates are fractions per unit of time (a year, where times are
/// years), always above −1, and sorted. Flows at one time are netted. Multiplying all amounts, adding zeros and
/// shifting all times change no rate.
///
/// There are at most as many rates as the flows change sign (Descartes' rule, which holds for any real times: G. J. O.
/// Jameson, "Counting zeros of generalised polynomials", The Mathematical Gazette 90 (2006), 223–234).
public enum InternalRates: Sendable, Hashable {
    /// There is exactly one rate.
    case unique(Root)
    /// There are two rates or more, sorted.
    case several([Root])
    /// There is no rate: `onlyOutflows`, `onlyInflows`, or `neverZero` where both occur.
    case none(Reason)
    /// The question has no answer: `noFlows`; `allZero`, where every rate would do; `outOfRange`, where a time or an
    /// amount is not finite, there are not as many times as amounts, or a rate is beyond the range of numbers;
    /// `ratesTooClose` where rates may lie so near one another that no double tells how many there are.
    case undefined(Reason)

    /// One internal rate.
    public struct Root: Sendable, Hashable {
        /// The rate r as a fraction per unit of time, above −1.
        ///
        /// A rate so near −100 % that it would round to it is the next number above −1; `logGrowth` tells it exactly.
        public let rate: Double
        /// The same rate as continuous growth, ln(1 + r), which loses no digits near −100 %.
        package let logGrowth: Double
        /// Which way the net present value passes zero as the rate rises: −1 falling, +1 rising, 0 touching.
        public let slope: Int

        /// A rate as a closed form has it.
        package init(rate: Double, slope: Int) {
            self.rate = rate
            logGrowth = logarithmOfOnePlus(rate)
            self.slope = slope
        }

        /// Whether it is so far below zero that it says nothing of a return: at −50 % or below.
        ///
        /// An amount a year later counts at least twice there, one in ten years a thousand times.
        package var isFarBelowZero: Bool { rate <= -0.5 }

        init(logGrowth: Double, slope: Int) {
            rate = max(exponentialMinusOne(logGrowth), (-1.0).nextUp)
            self.logGrowth = logGrowth
            self.slope = slope
        }
    }

    /// How many rates there are, as machines read it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Exactly one rate.
        case unique
        /// More than one.
        case several
        /// None, for a reason.
        case none
        /// A question without meaning, as of no flows at all.
        case undefined
    }

    /// Which of the four outcomes this is.
    public var kind: Kind {
        switch self {
        case .unique: .unique
        case .several: .several
        case .none: .none
        case .undefined: .undefined
        }
    }

    /// The rates, sorted; empty where there are none.
    public var roots: [Root] {
        switch self {
        case .unique(let root): [root]
        case .several(let roots): roots
        case .none, .undefined: []
        }
    }

    /// Whether a rate lies so far below zero that it blows up the last amounts: a root of the formula, and no return.
    package var isFarBelowZero: Bool { roots.contains { $0.isFarBelowZero } }

    /// Why there is no rate, where there is none.
    public var reason: Reason? {
        switch self {
        case .unique, .several: nil
        case .none(let reason), .undefined(let reason): reason
        }
    }

    /// All internal rates of amounts at times, in any order.
    ///
    /// In x = ln(1 + r) the net present value is a sum of exponentials. Its roots lie between bounds of Cauchy's kind
    /// and are cut apart at its stationary points, so none is missed; each is then closed in on until its sides lie on
    /// neighbouring numbers or the residual is that of rounding.
    public static func solve(times: [Double], amounts: [Double]) -> InternalRates {
        guard !amounts.isEmpty else { return .undefined(.noFlows) }
        guard times.count == amounts.count, times.allSatisfy({ $0.isFinite }), amounts.allSatisfy({ $0.isFinite })
        else {
            return .undefined(.outOfRange)
        }
        let sum = ExponentialSum(netting: amounts, at: times)
        guard let first = sum.coefficients.first else { return .undefined(.allZero) }
        guard sum.signChanges > 0 else { return .none(first < 0 ? .onlyOutflows : .onlyInflows) }
        guard let bounds = sum.bounds else { return .undefined(.outOfRange) }

        guard let zeros = sum.zeros(in: bounds) else { return .undefined(.ratesTooClose) }
        let roots = zeros.map { Root(logGrowth: $0.place, slope: $0.slope) }
        guard roots.allSatisfy({ $0.rate.isFinite }) else { return .undefined(.outOfRange) }
        switch roots.count {
        case 0: return .none(.neverZero)
        case 1: return .unique(roots[0])
        default: return .several(roots)
        }
    }
}

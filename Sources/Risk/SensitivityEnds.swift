import Appraisal
import Numerics
import Projects
import Valuation

/// The two values between which a figure is moved while all others stay.
package struct SensitivityEnds: Sendable, Hashable {
    /// Where the ends come from.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The lowest and the highest value that the file gives.
        case range
        /// What a tenth of outcomes stay below and above, where the distribution has no ends.
        case tenths
        /// A fifth less and a fifth more, where the file gives no range.
        case fifth
    }

    /// Where the ends come from.
    package let kind: Kind
    /// The lower end.
    package let low: Double
    /// The higher end.
    package let high: Double

    /// The ends of a figure: those of its range, or 20 % below and above its value.
    ///
    /// Months and years are whole ones, and no uptake passes 100 % unless the file says so.
    package init(of figure: UncertainParameter) {
        let estimate = figure.estimate
        let (kind, low, high): (Kind, Double, Double)
        switch estimate.distribution {
        case nil, .constant:
            let step = 0.2 * estimate.value.magnitude
            (kind, low, high) = (.fifth, estimate.value - step, estimate.value + step)
        case .uniform, .triangular, .pert:
            (kind, low, high) = (.range, estimate[.low], estimate[.high])
        case .occurrence: (kind, low, high) = (.range, 0, 1)
        case .normal, .logNormal, .logNormalByMean, .overrun:
            let distribution = Distribution(of: estimate)
            (kind, low, high) = (.tenths, distribution.quantile(0.1), distribution.quantile(0.9))
        }
        let meant = Self.meant(figure)
        self.kind = kind
        self.low = Self.sound(low, of: figure, within: meant)
        self.high = Self.sound(high, of: figure, within: meant)
    }

    /// Whether a value lies between the ends.
    package func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// Five values: the ends, the figure, and what is half way to it; fewer where they coincide.
    func steps(of figure: UncertainParameter) -> [Double] {
        let middle = min(high, max(low, figure.estimate.value))
        let values = [low, low + (middle - low) / 2, middle, middle + (high - middle) / 2, high]
        return values.map { Self.sound($0, of: figure, within: Self.meant(figure)) }.reduce(into: []) { steps, value in
            if steps.last != value { steps.append(value) }
        }
    }

    private static func sound(_ value: Double, of figure: UncertainParameter, within meant: ClosedRange<Double>)
        -> Double
    {
        let whole = [.delay, .horizon].contains(figure.part) ? value.rounded() : value
        return min(meant.upperBound, max(meant.lowerBound, whole))
    }

    /// The values that a figure can have at all.
    ///
    /// Growth beyond 1000 % a year and a horizon of more than a hundred years are not taken for meant. What is an
    /// amount or a number keeps its sign.
    static func meant(_ figure: UncertainParameter) -> ClosedRange<Double> {
        let value = figure.estimate.value
        let most = Double.greatestFiniteMagnitude
        return switch figure.part {
        case .growth, .volumeGrowth, .demandGrowth: min(-1, value)...max(10, value)
        case .uptake, .ceiling, .rollOutCeiling: min(0, value)...max(1, value, figure.estimate.high ?? 0)
        case .occurrence: 0...1
        case .horizon: 1...max(100, value)
        case .delay: 0...max(value, Double(12 * AppraisalTerms.longestHorizon))
        case .discountRate: -0.99...max(10, value)
        default: value < 0 ? -most...0 : 0...most
        }
    }
}

import Numerics

/// An S-curve by which a service or a system is taken up.
///
/// ```swift
/// let curve = AdoptionCurve(.logistic(midpoint: 3, speed: 1), ceiling: 0.9)
/// curve.reached(at: 3)            // 0.45: half of the ceiling
/// curve.shares(years: 5)          // the share in the middle of each year
/// ```
///
/// *Logistic*: F(t) = c ÷ (1 + e^(−s (t − m))), with the ceiling c, the speed s a year and the midpoint m in years.
/// *Bass*: F(t) = c (1 − e^(−(p + q) t)) ÷ (1 + (q ÷ p) e^(−(p + q) t)), with p for those who come by themselves and q for
/// those who follow others, both a year. Source of the second: F. M. Bass, "A New Product Growth for Model Consumer
/// Durables", Management Science 15 (1969), 215–227.
package struct AdoptionCurve: Sendable, Hashable {
    /// Which curve, with its parameters.
    package enum Kind: Sendable, Hashable {
        /// Symmetrical about its midpoint, in years.
        case logistic(midpoint: Double, speed: Double)
        /// From nothing, by innovation and imitation.
        case bass(innovation: Double, imitation: Double)
    }

    /// Which curve.
    package let kind: Kind
    /// The share that is reached in the long run.
    package let ceiling: Double

    /// A curve with its ceiling, a share.
    package init(_ kind: Kind, ceiling: Double = 1) {
        self.kind = kind
        self.ceiling = ceiling
    }

    /// The share reached so many years after the start.
    package func reached(at years: Double) -> Double {
        switch kind {
        case .logistic(let midpoint, let speed):
            return ceiling / (1 + naturalExponential(-speed * (years - midpoint)))
        case .bass(let innovation, let imitation):
            let decay = naturalExponential(-(innovation + imitation) * years)
            return ceiling * (1 - decay) / (1 + imitation / innovation * decay)
        }
    }

    /// The share in the middle of each of the first years.
    package func shares(years: Int) -> [Double] {
        (0..<max(0, years)).map { reached(at: Double($0) + 0.5) }
    }

    /// The share that joins in each of the first years; who is there at the start joins in the first.
    package func joining(years: Int) -> [Double] {
        (0..<max(0, years)).map { year in
            reached(at: Double(year) + 1) - (year == 0 ? 0 : reached(at: Double(year)))
        }
    }
}

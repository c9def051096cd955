import Numerics

/// What one unit of money at a time is worth now, whatever prices it is in.
///
/// Factors are cumulative products of 1 ÷ (1 + rᵢ); inside a year, the power of that year's own factor, so that the
/// middle of a year takes its square root.
struct DiscountCurve: Sendable, Hashable {
    /// The rate of each year; the last one persists.
    let rates: [Double]
    /// ln of (1 + r) of the first k years together.
    private let logarithms: [Double]

    /// A curve by its yearly rates, each above −1; nothing where there is none, or one that is no rate.
    init?(rates: [Double]) {
        guard !rates.isEmpty, rates.allSatisfy({ $0.isFinite && $0 > -1 }) else { return nil }
        self.init(soundRates: rates)
    }

    /// 12 % in every year.
    static let twelvePercent = DiscountCurve(soundRates: [0.12])

    private init(soundRates rates: [Double]) {
        self.rates = rates
        var sum = CompensatedSum()
        var logarithms = [0.0]
        for rate in rates {
            sum.add(logarithmOfOnePlus(rate))
            logarithms.append(sum.value)
        }
        self.logarithms = logarithms
    }

    /// The factor of a time in years; before now, by the first year's rate.
    func factor(at time: Double) -> Double {
        naturalExponential(-logarithm(at: time))
    }

    private func logarithm(at time: Double) -> Double {
        let known = min(Int(min(max(0, time), 1e9)), rates.count - 1)
        return logarithms[known] + (time - Double(known)) * logarithmOfOnePlus(rates[known])
    }
}

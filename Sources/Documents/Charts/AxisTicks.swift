import Languages

/// The numbers that stand on an axis.
package enum AxisNumbers: Sendable, Hashable {
    /// Numbers in units of this size: 1,000,000 for millions.
    case inUnits(of: Double)
    /// Fractions in hundredths.
    case percent
    /// Whole numbers, as years are.
    case whole
}

/// Round places on an axis: multiples of 1, 2, 2.5 or 5 times a power of ten.
struct AxisTicks: Sendable, Hashable {
    /// How far they lie apart.
    let step: Double
    /// The places, from the lowest.
    let places: [Double]

    /// The ticks over a span, about `count` of them, from the last at or below its lower end to the first at or above its
    /// upper one.
    init(from low: Double, to high: Double, count: Int, wholeOnly: Bool = false) {
        let width = high - low
        guard width > 0, width.isFinite else {
            (step, places) = (1, [low, low + 1])
            return
        }
        var power = 1.0
        let least = width / Double(max(1, count))
        while power > least { power /= 10 }
        while power * 10 <= least { power *= 10 }
        var step = [1, 2, 2.5, 5, 10].lazy.map { $0 * power }.first { $0 >= least * 0.999 } ?? power * 10
        if wholeOnly { step = step < 1 ? 1 : step == 2.5 ? 5 : step.rounded() }
        let first = (low / step + 1e-9).rounded(.down)
        let last = (high / step - 1e-9).rounded(.up)
        self.step = step
        places = (0...Int(min(100, max(1, last - first)))).map { (first + Double($0)) * step }
    }

    /// The words at the ticks, all with as many decimals as the step has.
    func labels(_ numbers: AxisNumbers, in style: NumberStyle) -> [String] {
        switch numbers {
        case .whole: places.map { style.integer(Int($0.rounded())) }
        case .percent: places.map { $0 == 0 ? style.percent(0) : style.percent($0, decimals: decimals(of: step * 100)) }
        case .inUnits(let unit): places.map { style.number($0 / unit, decimals: decimals(of: step / unit)) }
        }
    }

    /// How many decimals a step shows in full; four at most.
    private func decimals(of step: Double) -> Int {
        (0...4).first { decimals in
            var scaled = step
            for _ in 0..<decimals { scaled *= 10 }
            return (scaled - scaled.rounded()).magnitude < 1e-6 * scaled.magnitude
        } ?? 4
    }
}

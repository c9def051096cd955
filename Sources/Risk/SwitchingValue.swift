/// The value of one figure, all others as printed, at which the net present value turns.
package enum SwitchingValue: Sendable, Hashable {
    /// With this value the net present value is zero.
    case zero(at: Double)
    /// In whole months or years the net present value passes zero: this is the first on the other side.
    case turns(at: Double)
    /// No value that the figure can have turns it.
    case none

    /// The value, where there is one.
    package var value: Double? {
        switch self {
        case .zero(let value), .turns(let value): value
        case .none: nil
        }
    }

    /// The word for programs: `zero`, `turns` or `none`.
    package var word: String {
        switch self {
        case .zero: "zero"
        case .turns: "turns"
        case .none: "none"
        }
    }

    /// All words.
    package static let words = ["zero", "turns", "none"]

    /// Where a straight line through the value now and another one is zero; put right until no digit is left to win.
    static func ofLine(_ value: Double, _ now: Double, in meant: ClosedRange<Double>, _ result: (Double) -> Double)
        -> SwitchingValue
    {
        if now == 0 { return .zero(at: value) }
        let other = value == 0 ? 1 : value / 2
        let slope = (result(other) - now) / (other - value)
        // A slope of nothing but rounding moves nothing.
        guard slope.isFinite, (slope * max(value.magnitude, 1)).magnitude > 1e-13 * now.magnitude else { return .none }
        var (best, rest) = (value - now / slope, Double.infinity)
        var next = best
        for _ in 0..<8 {
            let left = result(next)
            guard left.magnitude < rest else { break }
            (best, rest) = (next, left.magnitude)
            next -= left / slope
        }
        return meant.contains(best) ? .zero(at: best) : .none
    }

    /// Where a result that only rises, or only falls, is zero: halved until both sides are neighbouring numbers.
    static func ofCurve(_ value: Double, _ now: Double, in meant: ClosedRange<Double>, _ result: (Double) -> Double)
        -> SwitchingValue
    {
        if now == 0 { return .zero(at: value) }
        return sides(value, now, in: meant, result).map { near, far in
            .zero(at: near.left.magnitude < far.left.magnitude ? near.at : far.at)
        } ?? .none
    }

    /// The same of a result that jumps past zero: the first value on the other side.
    static func ofJumps(_ value: Double, _ now: Double, in meant: ClosedRange<Double>, _ result: (Double) -> Double)
        -> SwitchingValue
    {
        if now == 0 { return .zero(at: value) }
        return sides(value, now, in: meant, result).map { _, far in
            far.left == 0 ? .zero(at: far.at) : .turns(at: far.at)
        } ?? .none
    }

    /// A value and its result.
    private typealias Point = (at: Double, left: Double)

    /// Two neighbouring numbers between which the sign changes, the nearer to the value first; nothing where it does not.
    private static func sides(
        _ value: Double, _ now: Double, in meant: ClosedRange<Double>, _ result: (Double) -> Double
    ) -> (Point, Point)? {
        func turns(_ point: Point) -> Bool {
            point.left.isFinite && (point.left == 0 || (point.left < 0) != (now < 0))
        }
        var found: Point?
        for end in [meant.lowerBound, meant.upperBound].flatMap({ reach(from: value, to: $0) }) where found == nil {
            let point = (at: end, left: result(end))
            if turns(point) { found = point }
        }
        guard var far = found else { return nil }
        var near = (at: value, left: now)
        while true {
            let middle = near.at + (far.at - near.at) / 2
            if middle == near.at || middle == far.at { return (near, far) }
            let point = (at: middle, left: result(middle))
            if turns(point) { far = point } else { near = point }
        }
    }

    /// The end of what is meant, or where that is beyond all measure, steps towards it that double.
    private static func reach(from value: Double, to end: Double) -> [Double] {
        if end.magnitude < Double.greatestFiniteMagnitude { return [end] }
        let scale = max(value.magnitude, 1)
        return (0...40).map { Double(sign: end.sign, exponent: 2 * $0, significand: scale) }
    }

    /// The whole value nearest to the figure whose result has another sign.
    static func ofSteps(_ value: Double, _ now: Double, in meant: ClosedRange<Double>, _ result: (Double) -> Double)
        -> SwitchingValue
    {
        if now == 0 { return .zero(at: value) }
        let (first, last) = (Int(meant.lowerBound), Int(meant.upperBound))
        let middle = Int(value.rounded())
        for distance in 1...max(1, last - first) {
            for step in [middle - distance, middle + distance] where step >= first && step <= last {
                let left = result(Double(step))
                guard left.isFinite else { continue }
                if left == 0 { return .zero(at: Double(step)) }
                if (left < 0) != (now < 0) { return .turns(at: Double(step)) }
            }
        }
        return .none
    }
}

import Numerics

/// Follows the cumulative net benefit of eight cash flows side by side, and finds where each turns.
///
/// The steps come in their order in time. Inside one the instant comes first, then the accruing amount, evenly; a crossing
/// is where the sum turns from below zero to zero or more. Sums are compensated, so that 0.9 is paid back by three times
/// 0.3, which plain addition leaves below it.
///
/// ```swift
/// var scan = PaybackScan()
/// scan.instant(inflows: zero, outflows: nineTenths, at: 0)
/// for year in 0..<4 { scan.accrue(inflows: threeTenths, outflows: zero, from: Double(year), over: 1) }
/// scan.first    // 3, 3, 3, 3, 3, 3, 3, 3
/// ```
@usableFromInline package struct PaybackScan: Sendable {
    /// Which of the eight.
    @usableFromInline package typealias Mask = SIMDMask<SIMD8<Double.SIMDMaskScalar>>

    @usableFromInline var cumulative = CompensatedSum.Lanes()
    /// Everything that came in or went out, without its sign, but for what cancels at once.
    @usableFromInline package var gross = SIMD8<Double>(repeating: 0)
    /// Which are below zero now.
    @usableFromInline package var isBelow = Mask(repeating: false)
    /// Which ever were.
    @usableFromInline package var wasBelow = Mask(repeating: false)
    /// Where each first turned; infinite where it did not.
    @usableFromInline package var first = SIMD8<Double>(repeating: .infinity)
    /// Where each turned last; infinite where it did not.
    @usableFromInline package var last = SIMD8<Double>(repeating: .infinity)

    /// Rounding of monthly shares may leave so much of the amounts so far; it hides no crossing.
    @inlinable static var tolerance: Double { 1e-12 }
    /// A crossing so near the step's end, as a share of the step, is at its end: monthly shares do not add up to the last
    /// bit.
    @inlinable static var end: Double { 1 - 1e-9 }

    /// Before the first step.
    @inlinable @inline(__always)
    package init() {}

    /// What comes in and goes out at the start of a step.
    @inlinable @inline(__always)
    package mutating func instant(inflows: SIMD8<Double>, outflows: SIMD8<Double>, at start: Double) {
        add(inflows, outflows)
        let isLess = cumulative.values .< gross * -Self.tolerance
        let crossing = isBelow .& .!isLess
        if isAny(crossing) { cross(crossing, at: SIMD8(repeating: start)) }
        isBelow = isLess
        wasBelow = wasBelow .| isLess
    }

    /// What comes in and goes out evenly over a step.
    @inlinable @inline(__always)
    package mutating func accrue(
        inflows: SIMD8<Double>, outflows: SIMD8<Double>, from start: Double, over width: Double
    ) {
        let before = cumulative.values
        add(inflows, outflows)
        let after = cumulative.values
        let isLess = after .< gross * -Self.tolerance
        let crossing = isBelow .& .!isLess
        if isAny(crossing) {
            let share = SIMD8(repeating: 1).replacing(with: (0 - before) / (after - before), where: after .> before)
            let inside: SIMD8<Double> = start + width * share
            cross(crossing, at: inside.replacing(with: start + width, where: share .> Self.end))
        }
        isBelow = isLess
        wasBelow = wasBelow .| isLess
    }

    /// What comes in and goes out behind the first crossing of all eight, where no further one is asked for.
    @inlinable @inline(__always)
    package mutating func pass(inflows: SIMD8<Double>, outflows: SIMD8<Double>) {
        count(inflows, outflows)
    }

    /// Whether all eight have turned.
    @inlinable @inline(__always)
    package var haveAllTurned: Bool { !isAny(first .== .infinity) }

    @inlinable @inline(__always)
    mutating func add(_ inflows: SIMD8<Double>, _ outflows: SIMD8<Double>) {
        cumulative.add(inflows)
        cumulative.add(0 - outflows)
        count(inflows, outflows)
    }

    /// What is the same both ways leaves nothing to be rounded, however large it is.
    @inlinable @inline(__always)
    mutating func count(_ inflows: SIMD8<Double>, _ outflows: SIMD8<Double>) {
        let both: SIMD8<Double> = magnitude(inflows) + magnitude(outflows)
        gross += both.replacing(with: 0, where: inflows .== outflows)
    }

    @usableFromInline
    mutating func cross(_ crossing: Mask, at place: SIMD8<Double>) {
        first.replace(with: place, where: crossing .& (first .== .infinity))
        last.replace(with: place, where: crossing)
    }
}

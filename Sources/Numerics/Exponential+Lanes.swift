// The functions of `Exponential.swift` for eight numbers side by side, operation for operation: each gives the same bits.

/// Eight numbers, on which the same is done at once.
@usableFromInline typealias Eight = SIMD8<Double>

/// e to the power of each of eight numbers, to the bit as of one.
@inlinable @inline(__always)
package func naturalExponential(_ x: SIMD8<Double>) -> SIMD8<Double> {
    var within = x.replacing(with: 710, where: x .> 710)
    within = within.replacing(with: -746, where: x .< -746)
    let (k, r, low) = reducedByLogarithmOfTwo(within)
    let square: Eight = r * r
    let cubic: Eight = (square * r) * cubicTail(r, square)
    let tail: Eight = (low + low * r) + (square * 0.5 + cubic)
    let sum: Eight = 1 + r
    let sumLost: Eight = r - (sum - 1)
    let value: Eight = sum + (sumLost + tail)
    let half: Eight = (k * 0.5 + 0x1.8p52) - 0x1.8p52
    return (value * powerOfTwo(half)) * powerOfTwo(k - half)
}

/// The same of eight numbers of which none is beyond ±700, where no power need be halved to stay in the range of numbers.
@inlinable @inline(__always)
package func naturalExponential(ofModerate x: SIMD8<Double>) -> SIMD8<Double> {
    let (k, r, low) = reducedByLogarithmOfTwo(x)
    let square: Eight = r * r
    let cubic: Eight = (square * r) * cubicTail(r, square)
    let tail: Eight = (low + low * r) + (square * 0.5 + cubic)
    let sum: Eight = 1 + r
    let sumLost: Eight = r - (sum - 1)
    return (sum + (sumLost + tail)) * powerOfTwo(k)
}

/// The same to 4 parts in 10⁶: its series to the fifth power.
@inlinable @inline(__always)
package func roughExponential(ofModerate x: SIMD8<Double>) -> SIMD8<Double> {
    let k: Eight = (x * 0x1.71547652b82fep+0 + 0x1.8p52) - 0x1.8p52
    let r: Eight = x - k * 0x1.62e42fefa39efp-1
    let square: Eight = r * r
    let upper: Eight = (1.0 / 6 + r * (1.0 / 24)) + square * (1.0 / 120)
    let sum: Eight = (1 + r) + square * (0.5 + r * upper)
    return sum * powerOfTwo(k)
}

/// e to the power of each of eight numbers, less one, to the bit as of one.
@inlinable @inline(__always)
package func exponentialMinusOne(_ x: SIMD8<Double>) -> SIMD8<Double> {
    var within = x.replacing(with: 710, where: x .> 710)
    within = within.replacing(with: -60, where: x .< -60)
    let (k, r, low) = reducedByLogarithmOfTwo(within)
    let split: Eight = r * 0x8000001p0
    let head: Eight = split - (split - r)
    let rest: Eight = r - head
    let square: Eight = r * r
    let lost: Eight = ((head * head - square) + 2 * head * rest) + rest * rest
    let half: Eight = square * 0.5
    let sum: Eight = r + half
    let sumLost: Eight = (r - sum) + half
    let cubic: Eight = (square * r) * cubicTail(r, square)
    let tail: Eight = (sumLost + (lost * 0.5 + (low + low * r))) + cubic
    let power = powerOfTwo(k - 1)
    let start: Eight = power - 0.5
    let back: Eight = start - power
    let startLost: Eight = (power - (start - back)) - (0.5 + back)
    let product: Eight = power * sum
    let total: Eight = start + product
    let added: Eight = total - start
    let totalLost: Eight = (start - (total - added)) + (product - added)
    let result: Eight = (total + (totalLost + (startLost + power * tail))) * 2
    return result.replacing(with: x, where: magnitude(x) .< 0x1p-54)
}

@inlinable @inline(__always)
func reducedByLogarithmOfTwo(_ x: Eight) -> (k: Eight, r: Eight, low: Eight) {
    let k: Eight = (x * 0x1.71547652b82fep+0 + 0x1.8p52) - 0x1.8p52
    let high: Eight = x - k * 0x1.62e42fefa3000p-1
    let low: Eight = k * 0x1.3de6af278ece6p-42
    let r: Eight = high - low
    return (k, r, (high - r) - low)
}

@inlinable @inline(__always)
func cubicTail(_ r: Eight, _ square: Eight) -> Eight {
    let a: Eight = 0x1.5555555555556p-3 + r * 0x1.5555555555555p-5
    let b: Eight = 0x1.11111111109b3p-7 + r * 0x1.6c16c16c167e1p-10
    let c: Eight = 0x1.a01a01a7c41d5p-13 + r * 0x1.a01a01a47b054p-16
    let d: Eight = 0x1.71de0dae63bb3p-19 + r * 0x1.27e4e1f48534fp-22
    let e: Eight = 0x1.af38a9b0ec855p-26 + r * 0x1.1f66df7fca49fp-29
    let fourth: Eight = square * square
    let upper: Eight = (c + square * d) + fourth * e
    return (a + square * b) + fourth * upper
}

/// 2^k for whole k from −1,022 to 1,023.
@inlinable @inline(__always)
func powerOfTwo(_ k: Eight) -> Eight {
    let bits = unsafeBitCast(k + 0x1.8p52, to: SIMD8<UInt64>.self)
    return unsafeBitCast((bits &<< 52) &+ 0x3FF0_0000_0000_0000, to: Eight.self)
}

/// The numbers without their signs.
@inlinable @inline(__always)
package func magnitude(_ x: SIMD8<Double>) -> SIMD8<Double> {
    unsafeBitCast(unsafeBitCast(x, to: SIMD8<UInt64>.self) & 0x7FFF_FFFF_FFFF_FFFF, to: Eight.self)
}

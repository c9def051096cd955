// The functions of `Logarithm.swift` for eight numbers side by side, operation for operation: each gives the same bits.

/// The natural logarithm of each of eight numbers, to the bit as of one.
@inlinable @inline(__always)
package func naturalLogarithm(_ x: SIMD8<Double>) -> SIMD8<Double> {
    let isSubnormal = x .< Double.leastNormalMagnitude
    let (k, m) = splitByPowerOfTwo(x.replacing(with: x * 0x1p54, where: isSubnormal))
    let lowered: Eight = k.replacing(with: k - 54, where: isSubnormal)
    var result = logarithm(lowered, m - 1, Eight(repeating: 0))
    result.replace(with: .infinity, where: x .== .infinity)
    result.replace(with: .nan, where: .!(x .>= 0))
    return result.replacing(with: -.infinity, where: x .== 0)
}

/// The natural logarithm of 1 + each of eight numbers, to the bit as of one.
@inlinable @inline(__always)
package func logarithmOfOnePlus(_ x: SIMD8<Double>) -> SIMD8<Double> {
    let sum: Eight = 1 + x
    let part: Eight = sum - 1
    let isMiddling = sum .< 0x1p60
    let lost: Eight = (1 - (sum - part)) + (x - part)
    let (k, m) = splitByPowerOfTwo(sum)
    let small: Eight = Eight(repeating: 0).replacing(with: lost * powerOfTwo(-k), where: isMiddling)
    var result = logarithm(k, m - 1, small)
    result.replace(with: x, where: magnitude(x) .< 0x1p-54)
    result.replace(with: .infinity, where: x .== .infinity)
    result.replace(with: .nan, where: .!(x .>= -1))
    return result.replacing(with: -.infinity, where: x .== -1)
}

@inlinable @inline(__always)
func logarithm(_ k: Eight, _ f: Eight, _ small: Eight) -> Eight {
    let divisor: Eight = 2 + f
    let divisorLost: Eight = f - (divisor - 2)
    let inverse: Eight = 1 / divisor
    let s: Eight = f * inverse
    let split: Eight = s * 0x8000001p0
    let head: Eight = split - (split - s)
    let rest: Eight = s - head
    let splitDivisor: Eight = divisor * 0x8000001p0
    let headDivisor: Eight = splitDivisor - (splitDivisor - divisor)
    let restDivisor: Eight = divisor - headDivisor
    let product: Eight = s * divisor
    let crossed: Eight = (head * headDivisor - product) + head * restDivisor + rest * headDivisor
    let productLost: Eight = crossed + rest * restDivisor
    let left: Eight = (f - product) - productLost
    let correction: Eight = (left + (small - s * (divisorLost + small))) * inverse
    let square: Eight = s * s
    let tail: Eight = (s * square) * artanhTail(square)
    let whole: Eight = k * 0x1.62e42fefa3000p-1
    let twice: Eight = s + s
    let sum: Eight = whole + twice
    let sumLost: Eight = (whole - sum) + twice
    let corrected: Eight = correction + correction + tail
    return sum + (sumLost + (k * 0x1.3de6af278ece6p-42 + corrected))
}

@inlinable @inline(__always)
func artanhTail(_ z: Eight) -> Eight {
    let a: Eight = 0x1.5555555555555p-1 + z * 0x1.9999999999a38p-2
    let b: Eight = 0x1.2492492476c92p-2 + z * 0x1.c71c72015f6a2p-3
    let c: Eight = 0x1.745cf901ea3e6p-3 + z * 0x1.3b1c35ea195d1p-3
    let d: Eight = 0x1.0fbe86d326548p-3 + z * 0x1.0c04394f7e564p-3
    let square: Eight = z * z
    let upper: Eight = c + square * d
    return (a + square * b) + (square * square) * upper
}

@inlinable @inline(__always)
func splitByPowerOfTwo(_ x: Eight) -> (k: Eight, m: Eight) {
    let bits = unsafeBitCast(x, to: SIMD8<UInt64>.self)
    let shift = SIMD8<UInt64>(repeating: 1024 &<< 52)
    let biased = (bits &- 0x3FE6_A09E_667F_3BCD &+ shift) &>> 52
    let k: Eight = unsafeBitCast(biased | 0x4330_0000_0000_0000, to: Eight.self) - (0x1p52 + 1024)
    return (k, unsafeBitCast(bits &- (biased &<< 52) &+ shift, to: Eight.self))
}

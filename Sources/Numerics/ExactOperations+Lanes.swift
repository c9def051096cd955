// Sums and products of eight numbers side by side, with what their rounding loses: `DoubleDouble` has them of one.

/// The sums of eight pairs of numbers, and what they lack of the exact ones.
@inlinable @inline(__always)
package func exactSum(_ one: SIMD8<Double>, _ other: SIMD8<Double>) -> (value: SIMD8<Double>, lost: SIMD8<Double>) {
    let sum: Eight = one + other
    let part: Eight = sum - one
    return (sum, (one - (sum - part)) + (other - part))
}

/// The products of eight pairs of numbers below 2^996, and what they lack of the exact ones.
@inlinable @inline(__always)
package func exactProduct(
    _ one: SIMD8<Double>, _ other: SIMD8<Double>
) -> (value: SIMD8<Double>, lost: SIMD8<Double>) {
    let product: Eight = one * other
    let split: Eight = one * 0x8000001p0
    let head: Eight = split - (split - one)
    let rest: Eight = one - head
    let otherSplit: Eight = other * 0x8000001p0
    let otherHead: Eight = otherSplit - (otherSplit - other)
    let otherRest: Eight = other - otherHead
    let crossed: Eight = (head * otherHead - product) + head * otherRest + rest * otherHead
    return (product, crossed + rest * otherRest)
}

/// Whether a mask of eight holds anywhere; three operations, where the standard library's `any` looks at one after another.
@inlinable @inline(__always)
package func isAny(_ mask: SIMDMask<SIMD8<Double.SIMDMaskScalar>>) -> Bool {
    let eight = unsafeBitCast(mask, to: SIMD8<UInt64>.self)
    let four = eight.lowHalf | eight.highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] != 0
}

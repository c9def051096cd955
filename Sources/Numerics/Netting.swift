/// What remains of amounts that fall on one moment.
///
/// ```swift
/// netted([0.1, 0.2, -0.3])    // 0, not 5.6e-17
/// ```
///
/// Decimal amounts are rounded when they are read, so a net no larger than that rounding (2 ε × Σ |parts|) is none:
/// otherwise it would pass for a change of sign.
@inlinable package func netted(_ parts: some Collection<Double>) -> Double {
    guard parts.count > 1 else { return parts.first ?? 0 }
    let net = compensatedSum(parts)
    let rounding = 2 * Double.ulpOfOne * compensatedSum(parts.map(\.magnitude))
    return net.magnitude <= rounding ? 0 : net
}

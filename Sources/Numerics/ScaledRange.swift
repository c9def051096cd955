/// The ends and the mode of a distribution between two values, in units in which no product of two of them leaves the
/// range of numbers.
struct ScaledRange: Sendable {
    /// The power of two that is one unit.
    let unit: Double
    /// The ends and the mode, in units.
    let (low, mode, high): (Double, Double, Double)

    init(low: Double, mode: Double, high: Double) {
        unit = BinaryScale.unit(of: [low, mode, high])
        (self.low, self.mode, self.high) = (low / unit, mode / unit, high / unit)
    }

    init(low: Double, high: Double) { self.init(low: low, mode: low, high: high) }

    /// How far the ends lie apart, in units.
    var width: Double { high - low }

    /// Where a value lies between the ends, 0 at the lower and 1 at the higher.
    func place(of value: Double) -> Double { min(1, max(0, (value / unit - low) / width)) }
}

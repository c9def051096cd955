extension Double {
    /// Whether two numbers agree to a relative error, or to that error itself where they are below one.
    func isClose(to other: Double, within tolerance: Double) -> Bool {
        if self == other { return true }
        return (self - other).magnitude <= tolerance * max(1, other.magnitude)
    }
}

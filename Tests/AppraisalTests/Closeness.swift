import Facts

/// Whether a number is there and within a relative distance of an expected one.
func isClose(_ value: Double?, _ expected: Double, relative tolerance: Double = 1e-14) -> Bool {
    guard let value else { return false }
    return (value - expected).magnitude <= tolerance * expected.magnitude
}

/// Whether a number was computed and is within a relative distance of an expected one.
func isClose(_ computed: Computed<Double>, _ expected: Double, relative tolerance: Double = 1e-14) -> Bool {
    isClose(computed.value, expected, relative: tolerance)
}

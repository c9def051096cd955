// The platform's C library, for the few functions that Swift's own library lacks.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// e to the power of x.
func naturalExponential(_ x: Double) -> Double { exp(x) }

/// The natural logarithm of 1 + x, exact where x is small.
func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }

/// The sine of an angle.
func sine(_ x: Double) -> Double { sin(x) }

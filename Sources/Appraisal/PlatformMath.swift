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

/// e to the power of x, less one, exact where x is small.
func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }

/// The natural logarithm of 1 + x, exact where x is small.
func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }

/// The natural logarithm.
func naturalLogarithm(_ x: Double) -> Double { log(x) }

/// x to the power of y.
func power(_ x: Double, _ y: Double) -> Double { pow(x, y) }

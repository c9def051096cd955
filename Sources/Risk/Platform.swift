// The platform's C library: the functions that Swift's own library lacks, and threads.

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

/// The natural logarithm.
func naturalLogarithm(_ x: Double) -> Double { log(x) }

/// The natural logarithm of 1 + x, exact where x is small.
func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }

/// The natural logarithm of the gamma function of x > 0.
func logarithmOfGamma(_ x: Double) -> Double { lgamma(x) }

/// x to the power of y.
func power(_ x: Double, _ y: Double) -> Double { pow(x, y) }

/// The complement of the error function: 2 ÷ √π ∫ₓ^∞ exp(−t²) dt.
func complementaryError(_ x: Double) -> Double { erfc(x) }

/// How many processors the system lets a program use.
public var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Runs a piece of work on so many threads, this one among them, and returns when all are done.
///
/// The work is told which of the threads it runs on, from 0, which is this one. Where the system grants no further
/// thread this one does that share too, so that nothing is left out.
func onThreads(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    // The user's limit on the stack would be that of every thread; this is room enough, whatever it is.
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 2 << 20)
    defer { pthread_attr_destroy(&attributes) }
    var refused: [Int] = []
    for number in 1..<max(1, count) {
        let errand = Unmanaged.passRetained(Errand(number: number, work: work))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let status = pthread_create(&thread, &attributes, { Errand.run($0) }, errand.toOpaque())
        if status == 0 {
            #if canImport(Darwin)
                if let thread { threads.append(thread) }
            #else
                threads.append(thread)
            #endif
        } else {
            errand.release()
            refused.append(number)
        }
    }
    work(0)
    for number in refused { work(number) }
    for thread in threads { pthread_join(thread, nil) }
}

/// What a thread is started with.
private final class Errand {
    let number: Int
    let work: @Sendable (Int) -> Void

    init(number: Int, work: @escaping @Sendable (Int) -> Void) {
        self.number = number
        self.work = work
    }

    #if canImport(Darwin)
        static func run(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? { carryOut(pointer) }
    #else
        static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
            pointer.flatMap(carryOut)
        }
    #endif

    private static func carryOut(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        let errand = Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue()
        errand.work(errand.number)
        return nil
    }
}

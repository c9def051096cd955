// The stack that the program runs on, and what signals may come between.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Platform {
    /// What systems usually give; a limit that is set lower would end the program in the middle of a large function.
    private static let stackBytes = 8 << 20

    /// Runs work on a stack whose size no limit of the user's lowers; on the usual one where there is no room for it.
    static func onOwnStack(_ work: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        // The interrupt is the worker's: it is the one that waits for input and must hear of it.
        var interrupt = sigset_t()
        var former = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_BLOCK, &interrupt, &former)
        let errand = Unmanaged.passRetained(Errand(signals: former, work: work))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let isStarted =
            pthread_attr_setstacksize(&attributes, stackBytes) == 0
            && pthread_create(&thread, &attributes, { Errand.run($0) }, errand.toOpaque()) == 0
        guard isStarted else {
            errand.takeRetainedValue().run()
            return
        }
        #if canImport(Darwin)
            if let thread { pthread_join(thread, nil) }
        #else
            pthread_join(thread, nil)
        #endif
    }

    /// Does what must not be left half done by a signal that asks the program to end.
    static func undisturbed<Result, Problem: Error>(_ work: () throws(Problem) -> Result) throws(Problem) -> Result {
        var signals = sigset_t()
        var former = sigset_t()
        sigemptyset(&signals)
        for number in endings { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, &former)
        defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
        return try work()
    }

    /// The signals that ask a program to end.
    static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU]
}

/// What the thread is started with.
private final class Errand {
    private var signals: sigset_t
    private let work: @Sendable () -> Void

    init(signals: sigset_t, work: @escaping @Sendable () -> Void) {
        self.signals = signals
        self.work = work
    }

    func run() {
        pthread_sigmask(SIG_SETMASK, &signals, nil)
        work()
    }

    #if canImport(Darwin)
        static func run(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? { carryOut(pointer) }
    #else
        static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? { pointer.flatMap(carryOut) }
    #endif

    private static func carryOut(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
    }
}

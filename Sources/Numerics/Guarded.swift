#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
    import Synchronization

    /// A value that threads share: one at a time has it.
    ///
    /// Where the platform has no threads nothing needs to be guarded.
    package final class Guarded<Value>: Sendable {
        @usableFromInline let mutex: Mutex<Value>

        @inlinable package init(_ value: sending Value) { mutex = Mutex(value) }

        /// What is made of the value, or done to it, while no other thread has it.
        @inlinable package func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
            mutex.withLock { value in body(&value) }
        }
    }
#else
    /// A value that threads would share, if there were any.
    package final class Guarded<Value>: @unchecked Sendable {
        private var value: Value

        package init(_ value: sending Value) { self.value = value }

        /// What is made of the value, or done to it.
        package func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result { body(&value) }
    }
#endif

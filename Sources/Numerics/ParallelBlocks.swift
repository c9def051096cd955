// Threads, for work that falls into numbered blocks, and what they share: all that needs the platform's C library.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Numbered blocks of work, shared out among threads.
///
/// ```swift
/// let squares = ParallelBlocks.map(4, threads: 2) { $0 * $0 }    // [0, 1, 4, 9]
/// ```
///
/// A block's work must depend on nothing but its number: then neither the threads nor their order can change a result.
/// Where the platform has no threads, or grants none, the calling one does everything.
package enum ParallelBlocks {
    /// Does each of some blocks once, and returns when all are done; which thread does a block depends on its number alone.
    ///
    /// `worker` is called once on each thread and makes what does the blocks there, with room of its own to work in.
    /// `progress` hears, on the calling thread, of each block that this one has done.
    package static func run(
        _ blocks: Range<Int>, threads: Int, progress: (Int) -> Void = { _ in }, worker: @Sendable () -> (Int) -> Void
    ) {
        let count = max(1, min(threads, blocks.count))
        @Sendable func share(of thread: Int) -> StrideTo<Int> {
            stride(from: blocks.lowerBound + thread, to: blocks.upperBound, by: count)
        }
        withoutActuallyEscaping(worker) { worker in
            onThreads(
                count,
                others: { thread in
                    let work = worker()
                    for block in share(of: thread) { work(block) }
                },
                own: {
                    let work = worker()
                    for block in share(of: 0) {
                        work(block)
                        progress(block)
                    }
                })
        }
    }

    /// The results of blocks 0 to `count` − 1, in their order; throws what the first of them throws that does.
    ///
    /// Each thread takes the next block as soon as it is done with one: some may take far longer than others.
    package static func map<Value, Problem: Error>(
        _ count: Int, threads: Int, _ block: @Sendable (Int) throws(Problem) -> Value
    ) throws(Problem) -> [Value] {
        let next = Guarded(0)
        let results = [Result<Value, Problem>](unsafeUninitializedCapacity: count) { room, initialized in
            let slots = Slots(base: room.baseAddress)
            withoutActuallyEscaping(block) { block in
                run(0..<min(threads, count), threads: threads) {
                    { _ in
                        while true {
                            let place = next.withLock { next in
                                defer { next += 1 }
                                return next
                            }
                            guard place < count else { return }
                            slots.set(Result { () throws(Problem) in try block(place) }, at: place)
                        }
                    }
                }
            }
            initialized = count
        }
        var values: [Value] = []
        for result in results { values.append(try result.get()) }
        return values
    }
}

/// Columns of numbers into which threads write different rows.
///
/// Reading a row, or two threads' writing the same one, while threads are at work is a race: nothing guards against it.
@usableFromInline package struct SharedColumns: @unchecked Sendable {
    @usableFromInline let columns: [UnsafeMutablePointer<Double>]

    /// The columns, each of so many rows, that are filled; every row has to be.
    package static func filled(columns: Int, rows: Int, _ fill: (SharedColumns) -> Void) -> [[Double]] {
        filled(behind: [], columns: columns, rows: rows, fill)
    }

    /// The same of so many more behind those that have their place already.
    private static func filled(
        behind places: [UnsafeMutablePointer<Double>], columns: Int, rows: Int, _ fill: (SharedColumns) -> Void
    ) -> [[Double]] {
        guard columns > 0 else {
            if rows > 0 { fill(SharedColumns(columns: places)) }
            return []
        }
        var others: [[Double]] = []
        let own = [Double](unsafeUninitializedCapacity: rows) { room, count in
            LargePages.advise(UnsafeMutableRawBufferPointer(room))
            others = filled(
                behind: places + [room.baseAddress].compactMap { $0 }, columns: columns - 1, rows: rows, fill)
            count = rows
        }
        return [own] + others
    }

    init(columns: [UnsafeMutablePointer<Double>]) { self.columns = columns }

    /// The number in a row of a column.
    @inlinable package subscript(column: Int, row: Int) -> Double {
        get { columns[column][row] }
        nonmutating set { columns[column][row] = newValue }
    }

    /// Where a column has a row, and behind it the next ones.
    @inlinable package func place(_ column: Int, _ row: Int) -> UnsafeMutablePointer<Double> { columns[column] + row }
}

/// Places of an array that is being made, each written once, by whichever thread has it.
private struct Slots<Value>: @unchecked Sendable {
    let base: UnsafeMutablePointer<Value>?

    func set(_ value: Value, at place: Int) {
        if let base { (base + place).initialize(to: value) }
    }
}

#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
    extension ParallelBlocks {
        /// How many processors the system lets a program use.
        package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

        /// Runs `own` on this thread and `others`, numbered from 1, on further ones, so that there are `count` in all;
        /// returns when all are done.
        ///
        /// The share of a thread that the system does not grant is done on this one, so that nothing is left out.
        private static func onThreads(_ count: Int, others: @escaping @Sendable (Int) -> Void, own: () -> Void) {
            var threads: [pthread_t] = []
            var refused: [Int] = []
            // The user's limit on the stack would be that of every thread; this is room enough, whatever it is.
            var attributes = pthread_attr_t()
            pthread_attr_init(&attributes)
            pthread_attr_setstacksize(&attributes, 8 << 20)
            defer { pthread_attr_destroy(&attributes) }
            for number in 1..<max(1, count) {
                let errand = Unmanaged.passRetained(Errand(number: number, work: others))
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
            own()
            for number in refused { others(number) }
            for thread in threads { pthread_join(thread, nil) }
        }
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
#else
    extension ParallelBlocks {
        /// One: the platform has no threads.
        package static var processorCount: Int { 1 }

        /// Runs everything on this thread.
        private static func onThreads(_ count: Int, others: @Sendable (Int) -> Void, own: () -> Void) {
            own()
            for number in 1..<max(1, count) { others(number) }
        }
    }
#endif

#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
    /// One thread at a time, and if asked for in order.
    final class Turns: @unchecked Sendable {
        private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        private let turned = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
        private var turn = 0

        init() {
            pthread_mutex_init(mutex, nil)
            pthread_cond_init(turned, nil)
        }

        deinit {
            pthread_cond_destroy(turned)
            pthread_mutex_destroy(mutex)
            turned.deallocate()
            mutex.deallocate()
        }

        func whileHeld<Result>(_ body: () -> Result) -> Result {
            pthread_mutex_lock(mutex)
            defer { pthread_mutex_unlock(mutex) }
            return body()
        }

        /// Waits until it is a number's turn.
        func wait(for number: Int) {
            pthread_mutex_lock(mutex)
            while turn != number { pthread_cond_wait(turned, mutex) }
            pthread_mutex_unlock(mutex)
        }

        /// Lets the next number have its turn.
        func pass() {
            pthread_mutex_lock(mutex)
            turn += 1
            pthread_cond_broadcast(turned)
            pthread_mutex_unlock(mutex)
        }
    }
#else
    /// There is one thread, and so it is always its turn.
    final class Turns {
        func whileHeld<Result>(_ body: () -> Result) -> Result { body() }
        func wait(for number: Int) {}
        func pass() {}
    }
#endif

/// Memory in large pieces, which the system hands out by pages of two megabytes where it is asked to.
///
/// A page is handed out when it is first touched, which costs as much as some thousand multiplications however large it is,
/// and less where many are asked for together.
package enum LargePages {
    /// Asks for room that is not touched yet all at once, in large pages; without effect where the system knows no such
    /// thing.
    package static func advise(_ room: UnsafeMutableRawBufferPointer) {
        #if os(Linux)
            guard let base = room.baseAddress, room.count >= 2 * size else { return }
            let first = base.alignedUp(toMultipleOf: pageSize)
            let last = (base + room.count).alignedDown(toMultipleOf: pageSize)
            guard first < last else { return }
            madvise(first, last - first, MADV_HUGEPAGE)
            madvise(first, last - first, populate)
        #endif
    }

    private static let size = 2 << 20
    /// MADV_POPULATE_WRITE, which not every C library's header has.
    private static let populate: Int32 = 23
    private static let pageSize = 1 << 12
}

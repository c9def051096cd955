// A stream that threads work on block by block, in its order.

/// Blocks of a stream without end: each is read in its turn, worked on by whichever thread has it, and written in the order
/// in which it was read.
///
/// One thread reads at a time and one writes at a time, so that neither needs to guard anything; a block that is done waits
/// for those before it. So memory is that of a block for each thread, and neither the threads nor their number can change
/// what is written.
package enum OrderedBlocks {
    /// Works a stream off, and returns when all of it is written, or throws what stopped it.
    ///
    /// - Parameters:
    ///   - threads: how many threads work, one at least.
    ///   - worker: makes, on each thread, the room for one block.
    ///   - read: puts the next block into that room; false at the end. What was read before a failure is still written.
    ///   - work: works on it, at the same time as other threads do on theirs.
    ///   - write: writes what came of it.
    package static func run<Worker: AnyObject, Failure: Error>(
        threads: Int, worker: @Sendable () -> Worker, read: (Worker) throws(Failure) -> Bool,
        work: @Sendable (Worker) -> Void, write: (Worker) throws(Failure) -> Void
    ) throws(Failure) {
        let outcome = withoutActuallyEscaping(read) { read in
            withoutActuallyEscaping(write) { write in
                withoutActuallyEscaping(work) { work in
                    withoutActuallyEscaping(worker) { worker in
                        let line = BlockLine<Worker, Failure>(read: read, work: work, write: write)
                        let threads = max(1, threads)
                        ParallelBlocks.run(0..<threads, threads: threads) { { _ in line.run(worker()) } }
                        return line.failure
                    }
                }
            }
        }
        if let outcome { throw outcome }
    }
}

/// Where threads queue up to read, and to write.
private final class BlockLine<Worker: AnyObject, Failure: Error>: @unchecked Sendable {
    private let read: (Worker) throws(Failure) -> Bool
    private let work: @Sendable (Worker) -> Void
    private let write: (Worker) throws(Failure) -> Void
    private let reading = Turns()
    private let writing = Turns()
    // Only whoever has the turn to read looks at these.
    private var blocksRead = 0
    private var hasEnded = false
    private var readFailure: Failure?
    // Only whoever has the turn to write.
    private var writeFailure: Failure?

    init(
        read: @escaping (Worker) throws(Failure) -> Bool, work: @escaping @Sendable (Worker) -> Void,
        write: @escaping (Worker) throws(Failure) -> Void
    ) {
        self.read = read
        self.work = work
        self.write = write
    }

    /// What stopped it, once all threads are done.
    var failure: Failure? { writeFailure ?? readFailure }

    /// Does one block after another, until there is none.
    func run(_ worker: Worker) {
        while let number = next(worker) {
            work(worker)
            writing.wait(for: number)
            if writeFailure == nil {
                do throws(Failure) { try write(worker) } catch {
                    writeFailure = error
                    reading.whileHeld { hasEnded = true }
                }
            }
            writing.pass()
        }
    }

    /// Reads a block, and says which one it is.
    private func next(_ worker: Worker) -> Int? {
        reading.whileHeld {
            guard !hasEnded else { return nil }
            do throws(Failure) {
                hasEnded = try !read(worker)
            } catch {
                (hasEnded, readFailure) = (true, error)
            }
            if hasEnded { return nil }
            defer { blocksRead += 1 }
            return blocksRead
        }
    }
}

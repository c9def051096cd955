import Appraisal
import FoundationEssentials

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Computes, inside one process and through the public interface, what `in_process.py` asks for on its standard input.
///
/// It reads amounts from a folder, a file of doubles each, and is told a piece of work a line. Each is done once, its results
/// are written into the folder, and the seconds that the computing alone took are printed: on the clock, then the processor's.
@main
struct InProcess {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let rows = Int(arguments[2]), let many = Int(arguments[3]) else {
            throw Misuse.arguments
        }
        let amounts = try Amounts(folder: arguments[1], rows: rows, many: many)
        while let line = readLine() {
            // What to do, and on how many threads.
            let words = line.split(separator: " ").map { String($0) }
            guard words.count == 2, let threads = Int(words[1]) else { throw Misuse.work(line) }
            let work = words[0]
            let (wall, processor, results) = try amounts.run(work, threads: threads)
            try results.withUnsafeBytes { Data($0) }.write(to: URL(filePath: "\(arguments[1])/\(work).out"))
            print("\(wall) \(processor)")
            // Whoever asks waits for the answer.
            fflush(nil)
        }
    }
}

enum Misuse: Error { case arguments, work(String), file(String) }

/// What is computed on: rows of twenty amounts each.
struct Amounts {
    private static let periods = 20
    private let flows, times, many, rates: [Double]

    /// So many rows with their times, and many with a rate of their own.
    init(folder: String, rows: Int, many count: Int) throws {
        func read(_ name: String, _ count: Int) throws -> [Double] {
            let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name).f64"))
            guard data.count == 8 * count else { throw Misuse.file(name) }
            return data.withUnsafeBytes { bytes in
                (0..<count).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Double.self) }
            }
        }
        flows = try read("flows", rows * Self.periods)
        times = try read("times", rows * Self.periods)
        many = try read("many", count * Self.periods)
        rates = try read("rates", count)
    }

    /// Does a piece of work once: the seconds on the clock, the processor's, and the results.
    func run(_ work: String, threads: Int) throws -> (wall: Double, processor: Double, results: [Double]) {
        var results = [Double](
            repeating: 0, count: work == "npv" ? rates.count : flows.count / Self.periods)
        let start = (ContinuousClock.now, clock())
        switch work {
        case "irr": FlowRows.internalRates(of: flows, periods: Self.periods, into: &results, threads: threads)
        case "dated":
            FlowRows.internalRates(of: flows, at: times, count: Self.periods, into: &results, threads: threads)
        case "npv":
            FlowRows.netPresentValues(of: many, periods: Self.periods, rates: rates, into: &results, threads: threads)
        default: throw Misuse.work(work)
        }
        let wall = start.0.duration(to: .now) / .seconds(1)
        return (wall, Double(clock() - start.1) / Double(CLOCKS_PER_SEC), results)
    }
}

import Numerics

/// Single indicators of many cash flows that lie in memory row by row, each of the same length.
///
/// ```swift
/// let amounts: [Double] = [-100, 60, 70, -50, 20, 40]    // two flows of three periods each
/// var rates = [Double](repeating: 0, count: 2)
/// FlowRows.internalRates(of: amounts, periods: 3, into: &rates)    // [0.1888…, 0.1165…]
/// ```
///
/// Eight rows are computed at a time, nothing is allocated between them, and what a row gives depends on no other row: not
/// on their order, nor on how many `threads` share them.
public enum FlowRows {
    /// The internal rates of flows at periods 0, 1, 2, …; as fractions per period.
    ///
    /// There is no number where there is not exactly one rate that is easily told: where the sign of a flow changes several
    /// times or never. ``InternalRates/solve(times:amounts:)`` says all of such a flow.
    public static func internalRates(
        of amounts: [Double], periods: Int, into rates: inout [Double], threads: Int = 1
    ) {
        compute(amounts, [], [], count: periods, into: &rates, threads: threads) { block, room, row in
            block.gather(block.amounts, row, into: room.lanes)
            let start = SeriesRate.gainsStart(room.lanes, count: periods)
            let growths = SeriesRate.growths(
                ofAmounts: room.lanes, spans: Eight(repeating: Double(periods - 1)), periods: periods,
                gainsFrom: start)
            return rate(growths, of: room.lanes, count: periods, gainsFrom: start)
        }
    }

    /// The internal rates of flows at times in years, which rise within a row and whose first is 0; as fractions a year.
    ///
    /// As many times as amounts; no number as above.
    public static func internalRates(
        of amounts: [Double], at times: [Double], count: Int, into rates: inout [Double], threads: Int = 1
    ) {
        precondition(times.count >= amounts.count)
        compute(amounts, times, [], count: count, into: &rates, threads: threads) { block, room, row in
            block.gather(block.amounts, row, into: room.lanes)
            block.gather(block.times, row, into: room.times)
            let start = SeriesRate.gainsStart(room.lanes, count: count)
            let growths = SeriesRate.growths(
                ofAmounts: room.lanes, times: room.times, count: count, gainsFrom: start)
            return rate(growths, of: room.lanes, count: count, gainsFrom: start)
        }
    }

    /// The net present values of flows at periods 0, 1, 2, …, each at a rate of its own, by Horner's scheme.
    public static func netPresentValues(
        of amounts: [Double], periods: Int, rates: [Double], into values: inout [Double], threads: Int = 1
    ) {
        precondition(rates.count * periods >= min(amounts.count, values.count * periods))
        compute(amounts, [], rates, count: periods, into: &values, threads: threads) { block, _, row in
            let factor: Eight = 1 / (1 + block.eight(block.rates, row))
            var sum = Eight(repeating: 0)
            var period = periods - 1
            while period >= 0 {
                sum = sum * factor + block.eight(block.amounts + period, row, every: periods)
                period &-= 1
            }
            return sum
        }
    }

    // MARK: Blocks

    /// Rows in memory, and where their results go.
    private struct Rows: @unchecked Sendable {
        let amounts, times, rates: UnsafePointer<Double>
        let results: UnsafeMutablePointer<Double>
        let rows, count: Int

        /// The numbers of eight rows side by side.
        @inline(__always)
        func eight(_ column: UnsafePointer<Double>, _ row: Int, every stride: Int = 1) -> Eight {
            let number = column + row * stride
            return Eight(
                number[0], number[stride], number[2 * stride], number[3 * stride], number[4 * stride],
                number[5 * stride], number[6 * stride], number[7 * stride])
        }

        /// Puts eight rows side by side.
        @inline(__always)
        func gather(_ numbers: UnsafePointer<Double>, _ row: Int, into lanes: UnsafeMutablePointer<Eight>) {
            for place in 0..<count { lanes[place] = eight(numbers + place, row, every: count) }
        }
    }

    /// A thread's room for eight rows side by side, and for the last ones, fewer than eight.
    private final class Room {
        let lanes, times: UnsafeMutablePointer<Eight>
        private let count: Int
        private let numbers: UnsafeMutablePointer<Double>

        init(_ count: Int) {
            self.count = count
            lanes = .allocate(capacity: 2 * count)
            lanes.initialize(repeating: Eight(repeating: 0), count: 2 * count)
            times = lanes + count
            numbers = .allocate(capacity: 16 * (count + 1))
        }

        deinit {
            lanes.deallocate()
            numbers.deallocate()
        }

        /// The rows from one on, of which there are fewer than eight, and the last of them once more for each that lacks.
        func padded(_ all: Rows, from row: Int) -> Rows {
            let (amounts, times) = (numbers, numbers + 8 * count)
            let (rates, results) = (times + 8 * count, times + 8 * count + 8)
            for lane in 0..<8 {
                let source = min(row + lane, all.rows - 1)
                (amounts + lane * count).update(from: all.amounts + source * count, count: count)
                (times + lane * count).update(from: all.times + source * count, count: count)
                rates[lane] = all.rates[source]
            }
            return Rows(amounts: amounts, times: times, rates: rates, results: results, rows: 8, count: count)
        }
    }

    /// So many rows are one block of work for a thread.
    private static let block = 4096

    @inline(__always)
    private static func compute(
        _ amounts: [Double], _ times: [Double], _ rates: [Double], count: Int, into results: inout [Double],
        threads: Int, _ compute: @escaping @Sendable (Rows, Room, Int) -> Eight
    ) {
        let rows = count > 0 ? min(amounts.count / count, results.count) : 0
        guard rows > 0 else { return }
        amounts.withUnsafeBufferPointer { amounts in
            times.withUnsafeBufferPointer { times in
                rates.withUnsafeBufferPointer { rates in
                    results.withUnsafeMutableBufferPointer { results in
                        guard let amounts = amounts.baseAddress, let results = results.baseAddress else { return }
                        let all = Rows(
                            amounts: amounts, times: times.isEmpty ? amounts : times.baseAddress ?? amounts,
                            rates: rates.isEmpty ? amounts : rates.baseAddress ?? amounts,
                            results: results, rows: rows, count: count)
                        ParallelBlocks.run(0..<(rows + block - 1) / block, threads: threads) {
                            let room = Room(count)
                            return { number in
                                let end = min(rows, (number + 1) * block)
                                for row in stride(from: number * block, to: end, by: 8) {
                                    if row + 8 <= rows {
                                        let result = compute(all, room, row)
                                        UnsafeMutableRawPointer(all.results + row).storeBytes(
                                            of: result, as: Eight.self)
                                    } else {
                                        let result = compute(room.padded(all, from: row), room, 0)
                                        for lane in 0..<(rows - row) { all.results[row + lane] = result[lane] }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func rate(
        _ growths: (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>), of lanes: UnsafePointer<Eight>, count: Int,
        gainsFrom start: Int
    ) -> Eight {
        let isUnique = SeriesRate.changesSignOnce(lanes, count: count, gainsFrom: start) .& .!growths.isOpen
        return Eight(repeating: .nan).replacing(with: exponentialMinusOne(growths.values), where: isUnique)
    }
}

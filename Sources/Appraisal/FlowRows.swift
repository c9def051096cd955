import Numerics

/// Single indicators of many cash flows that lie in memory row by row, each of the same length.
///
/// ```swift
/// FlowRows.internalRates(of: amounts, periods: 20, into: &rates)
/// ```
///
/// Eight rows are computed at a time, nothing is allocated between them, and what a row gives depends on no other row.
public enum FlowRows {
    /// The internal rates of flows at periods 0, 1, 2, …; as fractions per period.
    ///
    /// There is no number where there is not exactly one rate that is easily told: where the sign of a flow changes several
    /// times or never. ``InternalRates/solve(times:amounts:)`` says all of such a flow.
    public static func internalRates(of amounts: [Double], periods: Int, into rates: inout [Double]) {
        let rows = periods > 0 ? min(amounts.count / periods, rates.count) : 0
        amounts.withUnsafeBufferPointer { amounts in
            rates.withUnsafeMutableBufferPointer { rates in
                guard let amounts = amounts.baseAddress, let rates = rates.baseAddress else { return }
                eachEight(amounts, rows: rows, periods: periods, into: rates) { lanes in
                    let growths = SeriesRate.growths { SeriesRate.weights(of: lanes, periods: periods, at: $0) }
                    return rate(growths, of: lanes, count: periods)
                }
            }
        }
    }

    /// The internal rates of flows at times in years, which rise within a row and whose first is 0; as fractions a year.
    ///
    /// As many times as amounts; no number as above.
    public static func internalRates(
        of amounts: [Double], at times: [Double], count: Int, into rates: inout [Double]
    ) {
        precondition(times.count >= amounts.count)
        let rows = count > 0 ? min(amounts.count / count, rates.count) : 0
        let room = UnsafeMutablePointer<Eight>.allocate(capacity: max(1, count))
        defer { room.deallocate() }
        amounts.withUnsafeBufferPointer { amounts in
            times.withUnsafeBufferPointer { times in
                rates.withUnsafeMutableBufferPointer { rates in
                    guard let amounts = amounts.baseAddress, let times = times.baseAddress,
                        let rates = rates.baseAddress
                    else { return }
                    var first = 0
                    eachEight(amounts, rows: rows, periods: count, into: rates) { lanes in
                        gather(times, row: first, rows: rows, periods: count, room)
                        first += Eight.scalarCount
                        let growths = SeriesRate.growths {
                            SeriesRate.weights(of: lanes, times: room, count: count, at: $0)
                        }
                        return rate(growths, of: lanes, count: count)
                    }
                }
            }
        }
    }

    /// The net present values of flows at periods 0, 1, 2, …, each at a rate of its own, by Horner's scheme.
    public static func netPresentValues(
        of amounts: [Double], periods: Int, rates: [Double], into values: inout [Double]
    ) {
        let rows = periods > 0 ? min(amounts.count / periods, min(rates.count, values.count)) : 0
        amounts.withUnsafeBufferPointer { amounts in
            rates.withUnsafeBufferPointer { rates in
                values.withUnsafeMutableBufferPointer { values in
                    guard let amounts = amounts.baseAddress, let rates = rates.baseAddress,
                        let values = values.baseAddress
                    else { return }
                    presentValues(amounts, rows: rows, periods: periods, rates, into: values)
                }
            }
        }
    }

    private static func presentValues(
        _ amounts: UnsafePointer<Double>, rows: Int, periods: Int, _ rates: UnsafePointer<Double>,
        into values: UnsafeMutablePointer<Double>
    ) {
        var row = 0
        while row + 8 <= rows {
            let rate = UnsafeRawPointer(rates + row).loadUnaligned(as: Eight.self)
            let factor: Eight = 1 / (1 + rate)
            let start = amounts + row * periods
            var sum = Eight(repeating: 0)
            var period = periods - 1
            while period >= 0 {
                let amount = start + period
                let eight = Eight(
                    amount[0], amount[periods], amount[2 * periods], amount[3 * periods], amount[4 * periods],
                    amount[5 * periods], amount[6 * periods], amount[7 * periods])
                sum = sum * factor + eight
                period &-= 1
            }
            UnsafeMutableRawPointer(values + row).storeBytes(of: sum, as: Eight.self)
            row += 8
        }
        while row < rows {
            let factor = 1 / (1 + rates[row])
            values[row] = (0..<periods).reversed().reduce(0) { $0 * factor + amounts[row * periods + $1] }
            row += 1
        }
    }

    @inline(__always)
    private static func rate(
        _ growths: (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>), of lanes: UnsafePointer<Eight>, count: Int
    ) -> Eight {
        let isUnique = (SeriesRate.signChanges(lanes, count: count) .== 1) .& .!growths.isOpen
        return Eight(repeating: .nan).replacing(with: exponentialMinusOne(growths.values), where: isUnique)
    }

    /// Puts eight rows side by side, the last one in the place of those behind it.
    @inline(__always)
    private static func gather(
        _ amounts: UnsafePointer<Double>, row: Int, rows: Int, periods: Int, _ lanes: UnsafeMutablePointer<Eight>
    ) {
        let start = amounts + row * periods
        if row + 8 <= rows {
            for period in 0..<periods {
                let amount = start + period
                lanes[period] = Eight(
                    amount[0], amount[periods], amount[2 * periods], amount[3 * periods], amount[4 * periods],
                    amount[5 * periods], amount[6 * periods], amount[7 * periods])
            }
        } else {
            for period in 0..<periods {
                var eight = Eight(repeating: 0)
                for lane in 0..<8 { eight[lane] = start[min(lane, rows - row - 1) * periods + period] }
                lanes[period] = eight
            }
        }
    }

    @inline(__always)
    private static func eachEight(
        _ amounts: UnsafePointer<Double>, rows: Int, periods: Int, into results: UnsafeMutablePointer<Double>,
        _ compute: (UnsafePointer<Eight>) -> Eight
    ) {
        let lanes = UnsafeMutablePointer<Eight>.allocate(capacity: max(1, periods))
        defer { lanes.deallocate() }
        for row in stride(from: 0, to: rows, by: Eight.scalarCount) {
            gather(amounts, row: row, rows: rows, periods: periods, lanes)
            let result = compute(lanes)
            for lane in 0..<min(8, rows - row) { results[row + lane] = result[lane] }
        }
    }
}

import Numerics

/// Many conventional cash flows, by period or by date, eight of them at a time: an outlay first, and one change of sign.
///
/// ```swift
/// let flows = ConventionalFlows(rows: 512, periods: 60)
/// flows.set(0, [-100, 60, 70], rate: 0.1)     // true
/// flows.compute(rows: 1)
/// flows.isComputed(0)                          // true
/// flows[0].internalRate                        // 0.1888…
/// ```
///
/// By period, flow 0 is at t = 0 and flow k at the end of period k; by date each has its time in years, the first 0 and the
/// others rising. Sums and paybacks are those of ``Indicators``, to the bit; rates agree to 5e-16. A flow with several changes of sign or none, or so near to zero in sum that rounding counts, is not
/// computed: it is for `Indicators`. What a row gives depends on no other row; nothing is allocated while rows are computed.
@usableFromInline package final class ConventionalFlows {
    /// How many flows there is room for.
    package let rows: Int
    /// How many periods each may have, period 0 counted.
    package let periods: Int
    // The amounts of a row lie side by side, with zeros behind them.
    package let amounts: UnsafeMutablePointer<Double>
    /// Their times, where they are by date.
    package let times: UnsafeMutablePointer<Double>?
    package let counts, rates: UnsafeMutablePointer<Double>
    // What is computed; no number where there is none.
    package let netPresentValues, paybacks, discountedPaybacks: UnsafeMutablePointer<Double>
    package let logGrowths, internalRates, modifiedRates: UnsafeMutablePointer<Double>
    package let returns, indices: UnsafeMutablePointer<Double>
    private let computed: UnsafeMutablePointer<Double>
    private let base: UnsafeMutablePointer<Double>
    private let lanes, timeLanes: UnsafeMutablePointer<Eight>

    private static let columns = 11

    /// Room for so many flows of so many periods, or dates.
    package init(rows: Int, periods: Int, isByDate: Bool = false) {
        self.rows = (max(1, rows) + 7) / 8 * 8
        self.periods = max(2, periods)
        let count = self.rows
        let size = count * (Self.columns + (isByDate ? 2 : 1) * self.periods)
        let raw = UnsafeMutableRawPointer.allocate(byteCount: 8 * size, alignment: 64)
        base = raw.bindMemory(to: Double.self, capacity: size)
        base.initialize(repeating: 0, count: size)
        (counts, rates, computed) = (base, base + count, base + 2 * count)
        (netPresentValues, paybacks) = (base + 3 * count, base + 4 * count)
        (discountedPaybacks, logGrowths) = (base + 5 * count, base + 6 * count)
        (internalRates, modifiedRates) = (base + 7 * count, base + 8 * count)
        (returns, indices) = (base + 9 * count, base + 10 * count)
        amounts = base + Self.columns * count
        times = isByDate ? amounts + count * self.periods : nil
        lanes = .allocate(capacity: 2 * self.periods)
        lanes.initialize(repeating: Eight(repeating: 0), count: 2 * self.periods)
        timeLanes = lanes + self.periods
    }

    deinit {
        UnsafeMutableRawPointer(base).deallocate()
        lanes.deallocate()
    }

    /// What is computed of one flow; what is discounted only where there is a rate.
    package struct Results: Sendable, Hashable {
        /// Σ flow × (1 + r)^(−period).
        package let netPresentValue: Double?
        /// Periods to the payback, which nothing reverses, where it is reached.
        package let paybackYears: Double?
        /// Periods to the payback of present values, where it is reached.
        package let discountedPaybackYears: Double?
        /// The one rate at which the net present value is zero.
        package let internalRate: Double
        /// The same as continuous growth, ln(1 + r).
        package let logGrowth: Double
        /// The modified rate, financed and reinvested at the discount rate.
        package let modifiedInternalRate: Double?
        /// Σ flows ÷ Σ outflows, undiscounted.
        package let returnOnInvestment: Double
        /// 1 + net present value ÷ the outlay at t = 0.
        package let profitabilityIndex: Double?
    }

    /// Puts a flow by period into a row, and says whether it can be computed here, as far as is known before.
    package func set(_ row: Int, _ flows: [Double], rate: Double?) -> Bool {
        precondition(row >= 0 && row < rows && times == nil)
        guard put(row, flows, rate: rate) else { return false }
        finish(row, count: flows.count, rate: rate ?? .nan)
        return true
    }

    /// Puts a flow by dates into a row, whose times in years rise from 0.
    package func set(_ row: Int, _ flows: [Double], times years: [Double], rate: Double?) -> Bool {
        guard let times, row >= 0, row < rows, years.count == flows.count, put(row, flows, rate: rate) else {
            return false
        }
        for (place, time) in years.enumerated() { times[row * periods + place] = time }
        return finishDated(row, count: flows.count, rate: rate ?? .nan)
    }

    private func put(_ row: Int, _ flows: [Double], rate: Double?) -> Bool {
        guard flows.count >= 2, flows.count <= periods, flows.allSatisfy({ $0 == 0 || Self.isUsual($0) }),
            rate.map(Self.isUsualRate) ?? true
        else { return false }
        for (period, flow) in flows.enumerated() { amounts[row * periods + period] = flow }
        return true
    }

    /// Whether an amount is far from the ends of the range of numbers.
    @inlinable @inline(__always)
    package static func isUsual(_ amount: Double) -> Bool { amount.magnitude >= 1e-100 && amount.magnitude <= 1e100 }

    /// Whether powers of a rate stay far from the ends of the range of numbers.
    @inlinable @inline(__always)
    package static func isUsualRate(_ rate: Double) -> Bool { rate >= -0.5 && rate < 2 }

    /// Says how many amounts were put into a row, and the rate, no number for none.
    package func finish(_ row: Int, count: Int, rate: Double) {
        counts[row] = Double(count)
        rates[row] = rate
        (amounts + (row * periods + count)).update(repeating: 0, count: periods - count)
    }

    /// Says the same of a row by date; false where its times do not rise from 0, or go on for longer than rates bear.
    package func finishDated(_ row: Int, count: Int, rate: Double) -> Bool {
        guard let times else { return false }
        let own = times + row * periods
        guard count >= 2, own[0] == 0, own[count - 1] <= Self.longest else { return false }
        for place in 1..<count where own[place] <= own[place - 1] { return false }
        finish(row, count: count, rate: rate)
        (own + count).update(repeating: own[count - 1], count: periods - count)
        return true
    }

    /// So many years at most, so that powers of any usual rate stay in the range of numbers.
    private static let longest = 200.0

    /// Whether what was computed of a row holds.
    package func isComputed(_ row: Int) -> Bool { computed[row] == 1 }

    /// What was computed of a row.
    package subscript(row: Int) -> Results {
        precondition(row >= 0 && row < rows)
        func known(_ value: Double) -> Double? { value.isNaN ? nil : value }
        return Results(
            netPresentValue: known(netPresentValues[row]), paybackYears: known(paybacks[row]),
            discountedPaybackYears: known(discountedPaybacks[row]), internalRate: internalRates[row],
            logGrowth: logGrowths[row], modifiedInternalRate: known(modifiedRates[row]),
            returnOnInvestment: returns[row], profitabilityIndex: known(indices[row]))
    }

    /// Computes the first rows.
    package func compute(rows count: Int) {
        precondition(count >= 0 && count <= rows)
        // What is left of the last eight is filled up with something harmless.
        for row in count..<min(rows, (count + 7) / 8 * 8) {
            (amounts[row * periods], amounts[row * periods + 1]) = (-1, 2)
            finish(row, count: 2, rate: 0.1)
            guard let times else { continue }
            times[row * periods] = 0
            (times + row * periods + 1).update(repeating: 1, count: periods - 1)
        }
        for first in stride(from: 0, to: count, by: Eight.scalarCount) { computeEight(first) }
    }

    /// Puts eight rows side by side.
    @inline(__always)
    private func gather(
        _ column: UnsafeMutablePointer<Double>, _ row: Int, count: Int, into lanes: UnsafeMutablePointer<Eight>
    ) {
        let start = column + row * periods
        for place in 0..<count {
            let number = start + place
            lanes[place] = Eight(
                number[0], number[periods], number[2 * periods], number[3 * periods], number[4 * periods],
                number[5 * periods], number[6 * periods], number[7 * periods])
        }
    }

    private func computeEight(_ row: Int) {
        let count = Self.load(counts, row)
        let longest = Int(count.max())
        gather(amounts, row, count: longest, into: lanes)
        let given = Self.load(rates, row)
        let hasRate = given .== given
        let growth = logarithmOfOnePlus(given.replacing(with: 0, where: .!hasRate))
        let sums: FlowSums
        let rate: (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>)
        let start = SeriesRate.gainsStart(lanes, count: longest)
        if let times {
            gather(times, row, count: longest, into: timeLanes)
            sums = FlowSums(lanes, times: timeLanes, count: longest, growth: growth)
            rate = SeriesRate.growths(ofAmounts: lanes, times: timeLanes, count: longest, gainsFrom: start)
        } else {
            sums = FlowSums(lanes, periods: longest, growth: growth)
            rate = SeriesRate.growths(ofAmounts: lanes, spans: count - 1, periods: longest, gainsFrom: start)
        }
        let outlay: Eight = 0 - lanes[0]
        // Near zero rounding decides, and the path that knows how much of it there is.
        let isClear =
            (magnitude(sums.net) .> 1e-4 * sums.gross) .& (magnitude(sums.present) .> 1e-9 * sums.presentGross)
        let isConventional = (outlay .> 0) .& SeriesRate.changesSignOnce(lanes, count: longest, gainsFrom: start)
        let holds = isClear .& isConventional .& .!rate.isOpen
        let none = Eight(repeating: .nan)
        Self.store(Eight(repeating: 0).replacing(with: 1, where: holds), computed, row)
        Self.store(none.replacing(with: sums.present, where: hasRate), netPresentValues, row)
        Self.store(sums.payback, paybacks, row)
        Self.store(none.replacing(with: sums.discountedPayback, where: hasRate), discountedPaybacks, row)
        Self.store(rate.values, logGrowths, row)
        let rates = exponentialMinusOne(rate.values)
        Self.store(rates.replacing(with: (-1.0).nextUp, where: rates .<= -1), internalRates, row)
        if times == nil {
            // Both values grow or shrink at one rate, so that only their ratio and the periods between count.
            let ratio: Eight = naturalLogarithm(sums.presentGains / sums.presentLosses)
            let modified = exponentialMinusOne(ratio / (count - 1) + growth)
            Self.store(none.replacing(with: modified, where: hasRate), modifiedRates, row)
        } else {
            // It is defined on equal periods alone.
            Self.store(none, modifiedRates, row)
        }
        Self.store(sums.net / sums.losses, returns, row)
        Self.store(none.replacing(with: 1 + sums.present / outlay, where: hasRate), indices, row)
    }

    @inline(__always)
    private static func load(_ column: UnsafeMutablePointer<Double>, _ row: Int) -> Eight {
        UnsafeRawPointer(column + row).load(as: Eight.self)
    }

    @inline(__always)
    private static func store(_ value: Eight, _ column: UnsafeMutablePointer<Double>, _ row: Int) {
        UnsafeMutableRawPointer(column + row).storeBytes(of: value, as: Eight.self)
    }
}

import Numerics

/// Many conventional cash flows by period, eight of them at a time: an outlay first, and one change of sign.
///
/// ```swift
/// let flows = ConventionalFlows(rows: 512, periods: 60)
/// flows.set(0, [-100, 60, 70], rate: 0.1)     // true
/// flows.compute(rows: 1)
/// flows.isComputed(0)                          // true
/// flows[0].internalRate                        // 0.1888…
/// ```
///
/// Flow 0 is at t = 0 and flow k at the end of period k. Sums and paybacks are those of ``Indicators``, to the bit; rates
/// agree to 5e-16. A flow with several changes of sign or none, or so near to zero in sum that rounding counts, is not
/// computed: it is for `Indicators`. What a row gives depends on no other row; nothing is allocated while rows are computed.
package final class ConventionalFlows {
    /// How many flows there is room for.
    package let rows: Int
    /// How many periods each may have, period 0 counted.
    package let periods: Int
    // The amounts of a row lie side by side, with zeros behind them.
    package let amounts: UnsafeMutablePointer<Double>
    package let counts, rates: UnsafeMutablePointer<Double>
    // What is computed; no number where there is none.
    package let netPresentValues, paybacks, discountedPaybacks: UnsafeMutablePointer<Double>
    package let logGrowths, internalRates, modifiedRates: UnsafeMutablePointer<Double>
    package let returns, indices: UnsafeMutablePointer<Double>
    private let computed: UnsafeMutablePointer<Double>
    private let base: UnsafeMutablePointer<Double>
    private let lanes: UnsafeMutablePointer<Eight>

    private static let columns = 11

    /// Room for so many flows of so many periods.
    package init(rows: Int, periods: Int) {
        self.rows = (max(1, rows) + 7) / 8 * 8
        self.periods = max(2, periods)
        let count = self.rows
        let size = count * (Self.columns + self.periods)
        let raw = UnsafeMutableRawPointer.allocate(byteCount: 8 * size, alignment: 64)
        base = raw.bindMemory(to: Double.self, capacity: size)
        base.initialize(repeating: 0, count: size)
        (counts, rates, computed) = (base, base + count, base + 2 * count)
        (netPresentValues, paybacks) = (base + 3 * count, base + 4 * count)
        (discountedPaybacks, logGrowths) = (base + 5 * count, base + 6 * count)
        (internalRates, modifiedRates) = (base + 7 * count, base + 8 * count)
        (returns, indices) = (base + 9 * count, base + 10 * count)
        amounts = base + Self.columns * count
        lanes = .allocate(capacity: self.periods)
        lanes.initialize(repeating: Eight(repeating: 0), count: self.periods)
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

    /// Puts a flow into a row, and says whether it can be computed here, as far as is known before.
    package func set(_ row: Int, _ flows: [Double], rate: Double?) -> Bool {
        precondition(row >= 0 && row < rows)
        guard flows.count >= 2, flows.count <= periods, flows.allSatisfy({ $0 == 0 || Self.isUsual($0) }),
            rate.map(Self.isUsualRate) ?? true
        else { return false }
        for (period, flow) in flows.enumerated() { amounts[row * periods + period] = flow }
        finish(row, count: flows.count, rate: rate ?? .nan)
        return true
    }

    /// Whether an amount is far from the ends of the range of numbers.
    @inline(__always)
    package static func isUsual(_ amount: Double) -> Bool { amount.magnitude >= 1e-100 && amount.magnitude <= 1e100 }

    /// Whether powers of a rate stay far from the ends of the range of numbers.
    @inline(__always)
    package static func isUsualRate(_ rate: Double) -> Bool { rate >= -0.5 && rate < 2 }

    /// Says how many amounts were put into a row, and the rate, no number for none.
    package func finish(_ row: Int, count: Int, rate: Double) {
        counts[row] = Double(count)
        rates[row] = rate
        (amounts + (row * periods + count)).update(repeating: 0, count: periods - count)
    }

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
        }
        for first in stride(from: 0, to: count, by: Eight.scalarCount) { computeEight(first) }
    }

    private func computeEight(_ row: Int) {
        let count = Self.load(counts, row)
        let longest = Int(count.max())
        let start = amounts + row * periods
        for period in 0..<longest {
            let amount = start + period
            lanes[period] = Eight(
                amount[0], amount[periods], amount[2 * periods], amount[3 * periods], amount[4 * periods],
                amount[5 * periods], amount[6 * periods], amount[7 * periods])
        }
        let given = Self.load(rates, row)
        let hasRate = given .== given
        let growth = logarithmOfOnePlus(given.replacing(with: 0, where: .!hasRate))
        let sums = FlowSums(lanes, periods: longest, growth: growth)
        let rate = SeriesRate.growths { SeriesRate.weights(of: lanes, periods: longest, at: $0) }
        let outlay: Eight = 0 - lanes[0]
        // Near zero rounding decides, and the path that knows how much of it there is.
        let isClear =
            (magnitude(sums.net) .> 1e-4 * sums.gross) .& (magnitude(sums.present) .> 1e-9 * sums.presentGross)
        let isConventional = (outlay .> 0) .& (SeriesRate.signChanges(lanes, count: longest) .== 1)
        let holds = isClear .& isConventional .& .!rate.isOpen
        let none = Eight(repeating: .nan)
        Self.store(Eight(repeating: 0).replacing(with: 1, where: holds), computed, row)
        Self.store(none.replacing(with: sums.present, where: hasRate), netPresentValues, row)
        Self.store(sums.payback, paybacks, row)
        Self.store(none.replacing(with: sums.discountedPayback, where: hasRate), discountedPaybacks, row)
        Self.store(rate.values, logGrowths, row)
        let rates = exponentialMinusOne(rate.values)
        Self.store(rates.replacing(with: (-1.0).nextUp, where: rates .<= -1), internalRates, row)
        // Both values grow or shrink at one rate, so that only their ratio and the periods between count.
        let ratio: Eight = naturalLogarithm(sums.presentGains / sums.presentLosses)
        let modified = exponentialMinusOne(ratio / (count - 1) + growth)
        Self.store(none.replacing(with: modified, where: hasRate), modifiedRates, row)
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

/// The sums of eight flows by period, and where they turn.
private struct FlowSums {
    var net = Eight(repeating: 0)
    /// What goes out, and all that goes in and out.
    var losses, gross: Eight
    var present = Eight(repeating: 0)
    var presentGains = Eight(repeating: 0)
    var presentLosses = Eight(repeating: 0)
    var presentGross: Eight { presentGains + presentLosses }
    /// Periods to the payback, simple and of present values; no number where it is not reached.
    var payback, discountedPayback: Eight

    @inline(__always)
    init(_ amounts: UnsafePointer<Eight>, periods: Int, growth: Eight) {
        let zero = Eight(repeating: 0)
        var (net, losses, present) = (CompensatedSum.Lanes(), CompensatedSum.Lanes(), CompensatedSum.Lanes())
        var (simple, discounted) = (PaybackScan(), PaybackScan())
        for period in 0..<periods {
            let amount = amounts[period]
            let gain = zero.replacing(with: amount, where: amount .> 0)
            let loss: Eight = gain - amount
            net.add(amount)
            losses.add(loss)
            let factor = naturalExponential(0 - growth * Double(period))
            let (presentGain, presentLoss): (Eight, Eight) = (gain * factor, loss * factor)
            present.add(presentGain)
            present.add(0 - presentLoss)
            presentGains += presentGain
            presentLosses += presentLoss
            if period == 0 {
                simple.instant(inflows: gain, outflows: loss, at: 0)
                discounted.instant(inflows: presentGain, outflows: presentLoss, at: 0)
            } else {
                let start = Double(period - 1)
                simple.accrue(inflows: gain, outflows: loss, from: start, over: 1)
                discounted.accrue(inflows: presentGain, outflows: presentLoss, from: start, over: 1)
            }
        }
        self.net = net.values
        self.losses = losses.values
        gross = simple.gross
        self.present = present.values
        payback = simple.first.replacing(with: .nan, where: simple.first .== .infinity)
        discountedPayback = discounted.first.replacing(with: .nan, where: discounted.first .== .infinity)
    }
}

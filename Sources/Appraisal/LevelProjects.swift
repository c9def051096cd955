import Numerics

/// Eight numbers, on which the same is done at once.
typealias Eight = SIMD8<Double>

/// Many projects of one investment at the start and level amounts at the end of each year, eight of them at a time.
///
/// ```swift
/// let projects = LevelProjects(capacity: 1000)
/// projects.set(0, investment: 1000, annualCost: 100, annualBenefit: 500, years: 10, rate: 0.12)    // true
/// projects.compute(rows: 1)
/// projects[0].netPresentValue      // 1260.089…
/// projects[0].paybackYears         // 2.5
/// ```
///
/// Where amounts are level there are closed forms, with an annuity A = Σ (1 + r)^(−k) over n years by `expm1` and `log1p`:
///
/// - net present value: net × A − investment, net being the annual benefit less the annual cost;
/// - return on investment: (n × net − investment) ÷ (investment + n × cost);
/// - payback: investment ÷ net; the discounted one by the logarithm that tells its year, and inside it as the months of
///   ``Payback`` have it;
/// - internal rate: the one at which A is investment ÷ net.
///
/// Sums keep what their rounding loses, and what is no larger than the rounding of the decimals that were read is zero, so
/// that 8 × 0.15 pays back 1.2. What a row gives depends on no other row. Columns lie one behind another; nothing is
/// allocated while they are computed.
public final class LevelProjects {
    /// How many projects there is room for.
    public let capacity: Int
    private let base: UnsafeMutablePointer<Double>
    // What is known of each project.
    package let investments, costs, benefits, years, rates: UnsafeMutablePointer<Double>
    /// What the rounding of a sum of benefits lost.
    package let benefitsLost: UnsafeMutablePointer<Double>
    // What is computed; no number where there is none.
    package let netPresentValues, ratios, returns, indices: UnsafeMutablePointer<Double>
    package let paybacks, discountedPaybacks, internalRates: UnsafeMutablePointer<Double>

    private static let columns = 13

    /// Room for so many projects.
    public init(capacity: Int) {
        self.capacity = (max(1, capacity) + 7) / 8 * 8
        let rows = self.capacity
        let raw = UnsafeMutableRawPointer.allocate(byteCount: 8 * rows * Self.columns, alignment: 64)
        base = raw.bindMemory(to: Double.self, capacity: rows * Self.columns)
        base.initialize(repeating: 1, count: rows * Self.columns)
        (investments, costs, benefits) = (base, base + rows, base + 2 * rows)
        (benefitsLost, years, rates) = (base + 3 * rows, base + 4 * rows, base + 5 * rows)
        (netPresentValues, ratios, returns) = (base + 6 * rows, base + 7 * rows, base + 8 * rows)
        (indices, paybacks) = (base + 9 * rows, base + 10 * rows)
        (discountedPaybacks, internalRates) = (base + 11 * rows, base + 12 * rows)
    }

    deinit { UnsafeMutableRawPointer(base).deallocate() }

    /// What is computed of one project.
    public struct Results: Sendable, Hashable {
        /// Present value of benefits less that of costs.
        public let netPresentValue: Double
        /// Present value of benefits ÷ present value of costs.
        public let benefitCostRatio: Double
        /// (Σ benefits − Σ costs) ÷ Σ costs, undiscounted.
        public let returnOnInvestment: Double
        /// 1 + net present value ÷ investment.
        public let profitabilityIndex: Double
        /// Years to the payback, where it is reached.
        public let paybackYears: Double?
        /// Years to the payback of present values, where it is reached.
        public let discountedPaybackYears: Double?
        /// The rate at which the net present value is zero; nothing where no year brings more than it costs.
        public let internalRate: Double?
    }

    /// Puts a project into a row, and says whether the closed forms hold for it; others are for `CashFlow`.
    ///
    /// They hold for an investment above zero, a whole number of years up to 200, a rate from −50 % to below 100 %, amounts
    /// that are not negative and not all zero, and a benefit that is the cost or differs from it by more than rounding.
    public func set(
        _ row: Int, investment: Double, annualCost: Double, annualBenefit: Double, years: Int, rate: Double
    ) -> Bool {
        precondition(row >= 0 && row < capacity)
        guard annualCost >= 0, annualBenefit >= 0, (1...200).contains(years),
            Self.isPlain(
                investment: investment, cost: annualCost, benefit: annualBenefit, years: Double(years), rate: rate)
        else { return false }
        put(
            row, investment: investment, cost: annualCost, benefit: annualBenefit, lost: 0, years: Double(years),
            rate: rate)
        return true
    }

    /// What was computed of a row.
    public subscript(row: Int) -> Results {
        precondition(row >= 0 && row < capacity)
        func reached(_ value: Double) -> Double? { value.isNaN ? nil : value }
        return Results(
            netPresentValue: netPresentValues[row], benefitCostRatio: ratios[row], returnOnInvestment: returns[row],
            profitabilityIndex: indices[row], paybackYears: reached(paybacks[row]),
            discountedPaybackYears: reached(discountedPaybacks[row]), internalRate: reached(internalRates[row]))
    }

    /// Whether the closed forms hold for numbers that are not negative; nothing holds for what is no number.
    @inlinable @inline(__always)
    package static func isPlain(
        investment: Double, cost: Double, benefit: Double, years: Double, rate: Double
    ) -> Bool {
        let gross = benefit + cost
        return investment >= 1e-100 && investment <= 1e100 && rate >= -0.5 && rate < 1
            && (rate == 0 || rate.magnitude >= 1e-15) && years >= 1 && years <= 200
            && years == years.rounded(.down) && gross <= 1e100
            && (benefit == cost || (benefit - cost).magnitude > 1e-9 * gross)
            && gross > 1e-9 * investment
    }

    package func put(
        _ row: Int, investment: Double, cost: Double, benefit: Double, lost: Double, years: Double, rate: Double
    ) {
        investments[row] = investment
        costs[row] = cost
        benefits[row] = benefit
        benefitsLost[row] = lost
        self.years[row] = years
        rates[row] = rate
    }

    /// Computes the first rows.
    public func compute(rows: Int) {
        precondition(rows >= 0 && rows <= capacity)
        // What is left of the last eight is filled up with something harmless.
        for row in rows..<min(capacity, (rows + 7) / 8 * 8) {
            put(row, investment: 1, cost: 0, benefit: 1, lost: 0, years: 1, rate: 0.5)
        }
        for first in stride(from: 0, to: rows, by: Eight.scalarCount) { computeEight(first) }
    }

    private func computeEight(_ row: Int) {
        let (investment, cost) = (Self.load(investments, row), Self.load(costs, row))
        let (benefit, years, rate) = (Self.load(benefits, row), Self.load(years, row), Self.load(rates, row))
        let project = LevelEight(
            investment: investment, cost: cost, benefit: benefit, benefitLost: Self.load(benefitsLost, row),
            years: years, rate: rate)
        Self.store(project.netPresentValue, netPresentValues, row)
        Self.store(project.ratio, ratios, row)
        Self.store(project.surplus / (investment + years * cost), returns, row)
        Self.store(1 + project.netPresentValue / investment, indices, row)
        Self.store(project.payback, paybacks, row)
        Self.store(project.discountedPayback, discountedPaybacks, row)
        Self.store(project.internalRate, internalRates, row)
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

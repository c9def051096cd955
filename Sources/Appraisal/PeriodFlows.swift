/// A bare cash flow by period, as a spreadsheet holds it.
///
/// ```swift
/// let flows = PeriodFlows(net: [-100, 60, 70])           // −100 now, 60 over the first year, 70 over the second
/// let listed = PeriodFlows(net: [60, 70], firstPeriod: 1)    // as a spreadsheet's NPV takes them
/// ```
public struct PeriodFlows: Sendable, Hashable {
    /// What comes in, by position.
    public let inflows: [Double]
    /// What goes out, by position.
    public let outflows: [Double]
    /// The period of the first position: 0 is now, 1 the first year.
    public let firstPeriod: Int
    /// Whether costs are told from benefits, not only outflows from inflows.
    package let distinguishesCosts: Bool

    /// Net flows: what is below zero goes out.
    public init(net: [Double], firstPeriod: Int = 0) {
        inflows = net.map { max($0, 0) }
        outflows = net.map { max(-$0, 0) }
        self.firstPeriod = firstPeriod
        distinguishesCosts = false
    }

    /// Costs and benefits; the shorter list is followed by nothing.
    public init(costs: [Double], benefits: [Double], firstPeriod: Int = 0) {
        let count = max(costs.count, benefits.count)
        func padded(_ amounts: [Double]) -> [Double] { amounts + Array(repeating: 0, count: count - amounts.count) }
        inflows = padded(benefits)
        outflows = padded(costs)
        self.firstPeriod = firstPeriod
        distinguishesCosts = true
    }

    /// Inflows less outflows, by position.
    public var net: [Double] { zip(inflows, outflows).map { $0 - $1 } }
}

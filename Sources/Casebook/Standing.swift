import Facts
import Projects

/// Where a project stands among published cases in one respect.
///
/// A rank among so few, and so favourably chosen, is a place in a list and no probability.
public struct Standing: Sendable, Hashable {
    /// In what respect.
    public let metric: Metric
    /// The project's own value.
    public let value: Double
    /// On which side of the project's value the true one lies.
    public let bound: Bound?
    /// The cases' values, from the lowest to the highest; only those that can be computed, and are not mere bounds.
    public let others: [Double]

    /// Ratios and times, which need no common currency.
    public static let metrics: [Metric] = [.paybackYears, .benefitCostRatio, .returnOnInvestment]

    /// Where a project stands; nothing where it, or every case, cannot be computed.
    public init?(of metric: Metric, view: View, among cases: [View]) {
        let others = cases.filter { $0.bounds[metric] == nil }.compactMap { $0[metric].value }.sorted()
        guard let value = view[metric].value, !others.isEmpty else { return nil }
        self.metric = metric
        self.value = value
        bound = view.bounds[metric]
        self.others = others
    }

    /// How many of the cases have a lower value.
    public var lower: Int { others.count { $0 < value } }

    /// How many of the cases have a higher value.
    public var higher: Int { others.count { $0 > value } }

    /// The middle of the cases' values.
    public var median: Double {
        let middle = others.count / 2
        return others.count.isMultiple(of: 2) ? (others[middle - 1] + others[middle]) / 2 : others[middle]
    }
}

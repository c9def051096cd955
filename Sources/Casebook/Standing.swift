import Facts
import Numerics
import Projects
import Valuation

/// Where a project stands among published cases in one respect.
///
/// Were the cases a random draw from all such projects, ``share`` would bound what share of them is lower. They are no
/// such draw: they were published because they succeeded.
package struct Standing: Sendable, Hashable {
    /// In what respect.
    package let measure: ReferenceMeasure
    /// The project's own value.
    package let value: Double
    /// On which side of the project's value the true one lies.
    package let bound: Bound?
    /// The cases' values, from the lowest to the highest; only those that can be computed, and are not mere bounds.
    package let others: [Double]

    /// A project or case that is placed: with its amounts, what is computed of it, and its transactions where a source
    /// counts them.
    package struct Member: Sendable {
        let project: Project
        let view: Account
        let transactions: Double?

        /// A project by itself.
        package init(_ project: Project, view: Account) {
            self.project = project
            self.view = view
            transactions = nil
        }

        /// A row of a comparison.
        package init(_ row: Comparison.Row) {
            project = row.project
            view = row.view
            transactions = row.source?.transactions
        }
    }

    /// Where a project stands; nothing where it, or every case, cannot be computed.
    ///
    /// Amounts are taken as they are: whoever calls brings them to one currency.
    package init?(of measure: ReferenceMeasure, _ own: Member, among cases: [Member]) {
        func value(_ member: Member) -> (value: Double, bound: Bound?)? {
            measure.value(of: member.project, view: member.view, transactions: member.transactions)
        }
        let others = cases.compactMap { value($0) }.filter { $0.bound == nil }.map { $0.value }.sorted()
        guard let (value, bound) = value(own), !others.isEmpty else { return nil }
        self.measure = measure
        self.value = value
        self.bound = bound
        self.others = others
    }

    /// How many of the cases have a lower value.
    package var lower: Int { others.count { $0 < value } }

    /// How many of the cases have a higher value.
    package var higher: Int { others.count { $0 > value } }

    /// Between which shares of such projects the one that is lower lies, for all that so few cases tell.
    package var share: BinomialInterval {
        BinomialInterval(below: lower, notAbove: others.count - higher, of: others.count)
    }

    /// The middle of the cases' values.
    package var median: Double {
        let middle = others.count / 2
        return others.count.isMultiple(of: 2) ? (others[middle - 1] + others[middle]) / 2 : others[middle]
    }

    /// Between which of the cases' values the median of all such projects lies; nothing where there are too few.
    package var medianInterval: MedianInterval? { MedianInterval(of: others) }
}

extension Case {
    /// The transactions behind its savings, where the source counts them.
    var transactions: Double? { quantities.first { $0.id == "transactions" }?.value }
}

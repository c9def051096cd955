import Documents
import Facts
import Reports
import Valuation

/// Which results are written, a column or a member each.
package struct ResultColumns: Sendable, Hashable {
    /// Those in front of the bound, the note and the error.
    let front: [Metric]
    /// Those behind them: what came later, so that the places of the others stay.
    let behind: [Metric]
    /// Whether somebody chose them.
    private let isChosen: Bool

    /// What is written where nobody chooses.
    package static let usual = ResultColumns(front: Metric.inBatches, behind: Metric.behindOthers, isChosen: false)

    private init(front: [Metric], behind: [Metric], isChosen: Bool) {
        (self.front, self.behind, self.isChosen) = (front, behind, isChosen)
    }

    /// Some results, in the order in which they were asked for.
    package init(_ metrics: [Metric]) {
        self.init(front: metrics, behind: [], isChosen: true)
    }

    /// Those of whole projects: all, unless somebody chose.
    package var ofWholeProjects: ResultColumns { isChosen ? self : ResultColumns(Metric.inContracts) }

    /// The metrics that have a column, in the order of these.
    var metrics: [Metric] { front + behind }

    /// The columns of a table.
    var columns: [Column] {
        front.map { .machineOnly($0.field) } + [.machineOnly(.bound), .machineOnly(.note), .machineOnly(.error)]
            + behind.map { .machineOnly($0.field) }
    }

    /// An answer in JSON with the members that were chosen; what is no metric stays.
    func chosen(of answer: JSONOutput) -> JSONOutput {
        guard isChosen, case .object(let members) = answer else { return answer }
        return .object(
            members.filter(isWritten).map { name, value in
                guard ["bounds", "notComputable"].contains(name), case .object(let inner) = value else {
                    return (name, value)
                }
                return (name, .object(inner.filter(isWritten)))
            })
    }

    private func isWritten(_ member: (String, JSONOutput)) -> Bool {
        Metric(rawValue: member.0).map { metrics.contains($0) } ?? true
    }
}

import Documents
import Facts
import Languages
import Numerics
import Risk
import Valuation
import Wording

// A simulation as one row among those of other projects.
extension SimulationReport {
    /// The statistics that have a column.
    private static let rows = SimulationRow.all(late: false)

    /// The columns of such a row: the seed, the statistics of one view, what they are bounds of, and notes.
    package static let columns: [Column] =
        [.machineOnly(.seed)] + rows.map { row in .machineOnly(row.field) } + [
            .machineOnly(.bound), .machineOnly(.note),
        ]

    /// The cells of these columns.
    package var cells: [MachineValue] {
        let seed = MachineValue.text(String(simulation.settings.seed))
        guard let view = simulation.views.first(where: { $0.perspective == perspective }) ?? simulation.views.first
        else {
            return [seed] + Array(repeating: .empty, count: Self.columns.count - 1)
        }
        let values = Self.rows.map { row in row.value(of: view, self).map { MachineValue.number($0) } ?? .empty }
        var reasons: [Reason] = []
        var notes = view.perspective == perspective ? [] : [view.perspective.rawValue]
        for row in Self.rows {
            guard let reason = row.reason(of: view, self), !reasons.contains(reason) else { continue }
            reasons.append(reason)
            notes.append("\(row.code): \(words.say(reason))")
        }
        let bound = SimulationRow.mean.bound(of: view, self).map { MachineValue.text($0.rawValue) } ?? .empty
        return [seed] + values + [bound, notes.isEmpty ? .empty : .text(notes.joined(separator: "; "))]
    }
}

extension SimulationRow {
    /// The statistic as a column of its own.
    fileprivate var field: FieldDescription {
        let kind: FieldKind =
            switch self {
            case .payback: .years
            case .loss, .noPayback, .latePayback: .percent
            case .asPrinted, .mean, .standardError, .standardDeviation, .percentile: .amount
            }
        let text = text(late: nil)
        return FieldDescription(code, kind, title: Text { $0.say(text) }, meaning: Meaning { $0.say(text) })
    }
}

extension FieldDescription {
    /// What the draws of a project follow from.
    fileprivate static let seed = FieldDescription(
        "seed", .text, title: Text(en: "Seed", es: "Semilla", pt: "Semente"),
        meaning: Meaning(
            en: "What the draws of the project follow from: the seed of the batch, mixed with the project's id.",
            es: "De qué parten las iteraciones del proyecto: la semilla del lote, mezclada con el id del proyecto.",
            pt: "De onde partem as iterações do projeto: a semente do lote, misturada com o id do projeto."))
}

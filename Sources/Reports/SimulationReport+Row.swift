import Documents
import Facts
import Languages
import Numerics
import Risk
import Valuation
import Wording

// A simulation as one row among those of other projects.
extension SimulationReport {
    /// A column of such a row, and how its cell is taken.
    private struct RowField: Sendable {
        let column: Column
        let cell: @Sendable (RowOfBatch) -> MachineValue

        init(_ description: FieldDescription, cell: @escaping @Sendable (RowOfBatch) -> MachineValue) {
            column = .machineOnly(description)
            self.cell = cell
        }
    }

    /// A report with the one view whose statistics are shown; nothing where there is none.
    private struct RowOfBatch {
        let report: SimulationReport
        let view: SimulatedAccount?
    }

    /// The statistics that have a column.
    private static let rows = SimulationRow.all(late: false)

    /// The seed, the statistics of one view, what they are bounds of, and notes.
    private static let fields: [RowField] =
        [RowField(.seed) { .text(String($0.report.simulation.settings.seed)) }]
        + rows.map { row in
            RowField(row.field) { item in
                item.view.flatMap { row.value(of: $0, item.report) }.map { .number($0) } ?? .empty
            }
        } + [
            RowField(.bound) { item in
                item.view.flatMap { SimulationRow.mean.bound(of: $0, item.report) }.map { .text($0.rawValue) } ?? .empty
            },
            RowField(.note) { item in
                let notes = item.view.map { item.report.notes(on: $0) } ?? []
                return notes.isEmpty ? .empty : .text(notes.joined(separator: "; "))
            },
        ]

    /// The columns of such a row.
    package static let columns: [Column] = fields.map { $0.column }

    /// The cells of these columns.
    package var cells: [MachineValue] {
        let view = simulation.views.first { $0.perspective == perspective } ?? simulation.views.first
        let row = RowOfBatch(report: self, view: view)
        return Self.fields.map { $0.cell(row) }
    }

    /// Whose statistics they are, where they are not those of the view that was asked for, and why some are missing.
    private func notes(on view: SimulatedAccount) -> [String] {
        var reasons: [Reason] = []
        var notes = view.perspective == perspective ? [] : [view.perspective.rawValue]
        for row in Self.rows {
            guard let reason = row.reason(of: view, self), !reasons.contains(reason) else { continue }
            reasons.append(reason)
            notes.append("\(row.code): \(words.say(reason))")
        }
        return notes
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

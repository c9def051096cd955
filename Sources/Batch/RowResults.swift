import Documents
import Facts
import Languages
import Numerics
import Projects
import Reports
import Valuation
import Wording

/// What is computed of a row, as the cells that stand behind it.
struct RowResults {
    /// What is computed of a row, a column each.
    private static let fields: [Field<Account>] = Metric.inBatches.map(field)
    /// What came later stands behind, so that the places of the others stay.
    private static let laterFields: [Field<Account>] = Metric.behindOthers.map(field)

    private static func field(_ metric: Metric) -> Field<Account> {
        Field(metric.field) { account in
            account[metric].value.map { metric.field.valueKind.cell($0, currency: "", bound: nil) } ?? .blank
        }
    }

    /// The columns of the results.
    static let columns =
        fields.map { $0.column } + [.machineOnly(.bound), .machineOnly(.note), .machineOnly(.error)]
        + laterFields.map { $0.column }

    /// A cell for each column.
    let cells: [MachineValue]
    /// Whether the row could be computed.
    let isSound: Bool

    /// The results of a project; what is unknown is empty, and the note says why.
    ///
    /// Of net amounts nobody can tell what they cost, and there is no ratio of benefits to it.
    init(of account: Account, isNet: Bool = false, words: Words) {
        var table = Table(columns: [])
        let numbers = zip(Metric.inBatches, Self.fields).map { metric, field in
            isNet && metric == .benefitCostRatio ? MachineValue.empty : field.cell(account, &table).machineValue
        }
        let bound = account.bounds[.netPresentValue].map { MachineValue.text($0.rawValue) } ?? .empty
        let note = Self.notes(of: account, isNet: isNet, words: words).joined(separator: "; ")
        let later = Self.laterFields.map { $0.cell(account, &table).machineValue }
        cells = numbers + [bound, note.isEmpty ? .empty : .text(note), .empty] + later
        isSound = true
    }

    /// What is wrong with a row, and no results.
    init(error: String) {
        cells =
            Array(repeating: .empty, count: Self.fields.count + 2) + [.text(error)]
            + Array(repeating: .empty, count: Self.laterFields.count)
        isSound = false
    }

    /// Why cells are empty, each reason once, and what several rates there are.
    private static func notes(of account: Account, isNet: Bool, words: Words) -> [String] {
        var told: Set<Reason> = []
        var notes: [String] = []
        let gaps: [(Note.Metricless, Unknown?)] = [
            (.investment, account.gaps.investment), (.operatingCost, account.gaps.operatingCost),
        ]
        for (part, unknown) in gaps {
            guard let unknown else { continue }
            let sentence = words.say(.unknown(part, unknown))
            notes.append(sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence)
        }
        // The column of the bound is that of the net present value; what is bounded on the other side is named.
        if let bound = account.bounds[.netPresentValue] {
            let others = Metric.inBatches.filter { account.bounds[$0] == bound.reversed }.map { $0.field.columnName }
            if !others.isEmpty { notes.append("\(others.joined(separator: ", ")): \(bound.reversed.rawValue)") }
        }
        for metric in Metric.inBatches {
            let name = metric.field.columnName
            if metric == .internalRates, case .several(let roots) = account.internalRates {
                let rates = roots.map { MachineNumber.text($0.rate) }.joined(separator: ", ")
                notes.append("\(name): \(words.say(Reason.severalRates)) (\(rates))")
            } else if let reason = isNet && metric == .benefitCostRatio ? .bareNetFlow : account[metric].reason,
                told.insert(reason).inserted
            {
                notes.append("\(name): \(words.say(reason))")
            }
        }
        return notes
    }
}

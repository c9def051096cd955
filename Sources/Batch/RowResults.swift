import Appraisal
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
    /// A cell for each column.
    let cells: [MachineValue]

    /// The results of a project; what is unknown is empty, and the note says why.
    ///
    /// Of net amounts nobody can tell what they cost, and there is no ratio of benefits to it.
    init(of account: Account, _ columns: ResultColumns = .usual, isNet: Bool = false, words: Words) {
        self.init(
            columns, bound: account.bounds[.netPresentValue],
            notes: Self.notes(of: account, columns, isNet: isNet, words: words)
        ) { metric in isNet && metric == .benefitCostRatio ? .notComputable(.bareNetFlow) : account[metric] }
    }

    /// The results of a bare cash flow.
    init(of indicators: Indicators, _ columns: ResultColumns = .usual, words: Words) {
        var told: Set<Reason> = []
        var notes: [String] = []
        for metric in columns.metrics {
            let name = metric.field.columnName
            guard let value = indicators[metric] else {
                notes.append("\(name): \(words.saysNothingOfFlows)")
                continue
            }
            if metric == .internalRates, case .several(let roots) = indicators.internalRates {
                notes.append(Self.several(roots, words))
            } else if let reason = value.reason, told.insert(reason).inserted {
                notes.append("\(name): \(words.say(reason))")
            }
        }
        self.init(columns, bound: nil, notes: notes) { indicators[$0] }
    }

    /// What is wrong with a row, and no results.
    init(error: String, _ columns: ResultColumns = .usual) {
        cells =
            Array(repeating: .empty, count: columns.front.count + 2) + [.text(error)]
            + Array(repeating: .empty, count: columns.behind.count)
    }

    private init(_ columns: ResultColumns, bound: Bound?, notes: [String], value: (Metric) -> Computed<Double>?) {
        func cell(_ metric: Metric) -> MachineValue {
            guard let value = value(metric)?.value else { return .empty }
            return metric.field.valueKind.cell(value, currency: "", bound: nil).machineValue
        }
        let note = notes.joined(separator: "; ")
        cells =
            columns.front.map(cell)
            + [bound.map { .text($0.rawValue) } ?? .empty, note.isEmpty ? .empty : .text(note), .empty]
            + columns.behind.map(cell)
    }

    /// Why cells are empty, each reason once, and what several rates there are.
    private static func notes(of account: Account, _ columns: ResultColumns, isNet: Bool, words: Words) -> [String] {
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
            let others = columns.front.filter { account.bounds[$0] == bound.reversed }.map { $0.field.columnName }
            if !others.isEmpty { notes.append("\(others.joined(separator: ", ")): \(bound.reversed.rawValue)") }
        }
        for metric in columns.metrics {
            let name = metric.field.columnName
            if metric == .internalRates, case .several(let roots) = account.internalRates {
                notes.append(several(roots, words))
            } else if let reason = isNet && metric == .benefitCostRatio ? .bareNetFlow : account[metric].reason,
                told.insert(reason).inserted
            {
                notes.append("\(name): \(words.say(reason))")
            }
        }
        return notes
    }

    private static func several(_ roots: [InternalRates.Root], _ words: Words) -> String {
        let rates = roots.map { MachineNumber.text($0.rate) }.joined(separator: ", ")
        return "\(Metric.internalRates.field.columnName): \(words.say(Reason.severalRates)) (\(rates))"
    }
}

extension Words {
    /// A result that nobody computes of a bare cash flow.
    fileprivate var saysNothingOfFlows: String {
        say(
            en: "it is computed of projects alone", es: "se calcula solo de proyectos",
            pt: "é calculado só de projetos")
    }
}

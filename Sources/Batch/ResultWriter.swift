import Appraisal
import Documents
import Facts
import Languages
import Reports
import Valuation
import Wording

/// What came of one row, or line, of a batch.
enum RowOutcome {
    /// What is wrong with it.
    case failed(String)
    /// What is computed of a bare cash flow.
    case flow(Indicators)
    /// What is computed of a project; of net amounts nobody can tell costs from benefits.
    case project(Account, isNet: Bool)
    /// What a simulation says of a project.
    case simulation(SimulationReport)

    /// Whether it could be computed.
    var isSound: Bool { if case .failed = self { false } else { true } }
}

/// Writes what came of one row or line as one line, in the format that is asked for.
struct ResultWriter: Sendable {
    let format: BatchFormat
    let columns: ResultColumns
    /// How CSV is written.
    let dialect: CSVDialect
    let words: Words
    /// Whether projects are simulated.
    var simulates = false

    /// The columns of results.
    var resultColumns: [Column] {
        simulates ? SimulationReport.columns + [.machineOnly(.error)] : columns.columns
    }

    /// A table of results behind other columns.
    func table(behind others: [Column]) -> Table {
        let table = Table(columns: others + resultColumns)
        return columns.isTitled ? table.titled(in: words) : table
    }

    /// A line under an id, with texts that pass through by the names of their columns.
    func line(id: JSONOutput, passing texts: [(name: String, text: String)] = [], _ outcome: RowOutcome) -> [UInt8] {
        var line: [UInt8] = []
        switch format {
        case .csv:
            let cells =
                [id.cell] + texts.map { $0.text.isEmpty ? .empty : .text($0.text) } + cells(of: outcome)
            line = Array(dialect.line(cells).utf8)
        case .ndjson, .json:
            json(id: id, passing: texts, outcome).append(to: &line)
            line.append(UInt8(ascii: "\n"))
        }
        return line
    }

    private func cells(of outcome: RowOutcome) -> [MachineValue] {
        switch outcome {
        case .simulation(let report): report.cells + [.empty]
        case .failed(let problem) where simulates:
            Array(repeating: .empty, count: SimulationReport.columns.count) + [.text(problem)]
        case .failed, .flow, .project: results(outcome).cells
        }
    }

    /// What is computed as cells.
    func results(_ outcome: RowOutcome) -> RowResults {
        switch outcome {
        case .failed(let problem): RowResults(error: problem, columns)
        case .flow(let indicators): RowResults(of: indicators, columns, words: words)
        case .simulation: RowResults(error: "", columns)
        case .project(let account, let isNet): RowResults(of: account, columns, isNet: isNet, words: words)
        }
    }

    private func json(id: JSONOutput, passing texts: [(name: String, text: String)], _ outcome: RowOutcome)
        -> JSONOutput
    {
        var answer =
            switch outcome {
            case .failed(let problem): BatchLine.failed.json((id, problem), words)
            case .flow(let indicators): BatchLine.ofFlow.json((id, indicators), words)
            case .simulation(let report): report.json
            case .project(let account, let isNet): BatchLine.ofProject.json((id, account, isNet), words)
            }
        answer = columns.chosen(of: answer)
        guard !texts.isEmpty, !isReport(outcome), case .object(let members) = answer else { return answer }
        return .object(
            members + [(BatchLine.passing, .object(texts.map { ($0.name, .string($0.text)) }))])
    }
}

extension ResultWriter {
    /// Whether what came of a row says itself what it is of.
    private func isReport(_ outcome: RowOutcome) -> Bool { if case .simulation = outcome { true } else { false } }
}

extension JSONOutput {
    /// An id as a cell.
    var cell: MachineValue {
        switch self {
        case .null: .empty
        case .string(let text): text.isEmpty ? .empty : .text(text)
        case .integer(let number): .integer(number)
        case .number(let number): .number(number)
        case .bool, .array, .object: .text(compactText)
        }
    }
}

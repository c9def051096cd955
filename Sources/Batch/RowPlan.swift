import Appraisal
import Documents
import Findings
import Languages
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// How rows of a batch are read and answered: what each column holds, on which terms, in which words.
struct RowPlan: Sendable {
    /// What a column holds, for whoever reads rows by their bytes.
    enum Role: UInt8 {
        case text, investment, operatingCost, governmentSaving, citizenSaving, societySaving, years, discountRate
    }

    let columns: RowColumns
    let separator: CSVSeparator
    let conventions: RowConventions
    /// How what is computed is written.
    let writer: ResultWriter
    let perspective: Perspective
    let terms: AppraisalTerms
    /// The role of each column.
    let roles: [Role]
    /// The columns of text that are written in front of the results, in their order.
    let texts: [Int]
    /// The pieces of an answer to level amounts, by which numbers there are; none where no closed form tells.
    let levelPieces: [[AnswerPiece]]

    init(
        columns: RowColumns, count: Int, separator: CSVSeparator, conventions: RowConventions, writer: ResultWriter,
        perspective: Perspective, terms: AppraisalTerms
    ) {
        self.columns = columns
        self.separator = separator
        self.conventions = conventions
        self.writer = writer
        self.perspective = perspective
        self.terms = terms
        texts = [columns.id] + columns.passing.map { $0.index }
        roles = (0..<count).map { columns.input(at: $0)?.role ?? .text }
        // What falls year by year has no closed form, and every row is read with all its care.
        let isLevel = columns.years == nil && LevelAmounts.holds(for: perspective, terms)
        levelPieces = isLevel && writer.format == .csv ? LevelPattern.pieces(writer, perspective) : []
    }

    /// The project of a row that is read as a whole.
    func project(of row: CSVRow) throws(BatchProblem) -> RowProject {
        try RowProject(row, in: columns, written: conventions, usual: terms)
    }

    /// The line of a row that is read as a whole, and whether it could be computed.
    func line(_ row: CSVRow, _ project: Result<RowProject, BatchProblem>) -> [UInt8] {
        writer.line(id: id(of: row), passing: passing(of: row), outcome(project))
    }

    /// What comes of the project of a row.
    private func outcome(_ project: Result<RowProject, BatchProblem>) -> RowOutcome {
        switch project {
        case .success(let project): .project(account(of: project), isNet: project.isNet)
        case .failure(let problem): .failed(writer.words.say(problem.fact))
        }
    }

    /// What a project comes to; where its amounts are level, in the digits of the closed forms, whatever is asked for.
    private func account(of project: RowProject) -> Account {
        let account = Account(of: project.project, perspective: perspective, terms: project.terms)
        let closed = LevelProjects(capacity: 1)
        guard let level = LevelAmounts(of: project.project, perspective: perspective, terms: project.terms),
            closed.take(level, row: 0), case .real(let rate) = project.terms.discounting
        else { return account }
        closed.compute(rows: 1)
        func result(_ metric: Metric) -> Double? {
            closed.column(metric.rawValue).flatMap { $0[0].isNaN ? nil : $0[0] }
        }
        let annual = result(.netPresentValue).flatMap {
            equivalentAnnualValue(of: .value($0), years: level.years, at: rate, timing: project.terms.timing).value
        }
        return account.restated { metric in
            switch metric {
            case .equivalentAnnualValue: annual
            // Level amounts are saved from the first year on; no minus before a zero.
            case .additionalBreakEvenAnnualSaving: annual.map { 0 - $0 }
            default: result(metric)
            }
        }
    }

    /// The texts of a row as they are written.
    func start(of row: CSVRow) -> [UInt8] {
        let values = texts.map { index in row[index].isEmpty ? MachineValue.empty : .text(row[index]) }
        return Array(values.map(writer.dialect.field).joined(separator: String(writer.dialect.separator)).utf8)
    }

    /// The line of a row that is too long to be read, with as much of its texts as tells which one it is.
    func line(ofTooLong row: CSVRow) -> [UInt8] {
        func cut(_ text: String) -> String {
            text.utf8.count > Self.mostOfText ? String(text.prefix(Self.mostOfText)) + "…" : text
        }
        let problem = BatchProblem.rowTooLong(megabytes: BatchText.longestRowMegabytes)
        return writer.line(
            id: .string(cut(row[columns.id])), passing: passing(of: row).map { ($0.name, cut($0.text)) },
            .failed(writer.words.say(problem.fact)))
    }

    /// So many characters of a text are written in the line of a row that is too long.
    private static let mostOfText = 100

    private func id(of row: CSVRow) -> JSONOutput { .string(row[columns.id]) }

    /// The texts that pass through, by what their columns are called.
    private func passing(of row: CSVRow) -> [(name: String, text: String)] {
        zip(columns.passingKeys, columns.passing).map { ($0, row[$1.index]) }
    }
}

extension RowColumn {
    /// What it holds.
    fileprivate var role: RowPlan.Role {
        switch self {
        case .id: .text
        case .investment: .investment
        case .operatingCost: .operatingCost
        case .governmentSaving: .governmentSaving
        case .citizenSaving: .citizenSaving
        case .societySaving: .societySaving
        case .years: .years
        case .discountRate: .discountRate
        }
    }
}

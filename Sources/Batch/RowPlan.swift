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
    let dialect: CSVDialect
    let words: Words
    let perspective: Perspective
    let terms: AppraisalTerms
    /// The role of each column.
    let roles: [Role]
    /// The columns of text that are written in front of the results, in their order.
    let texts: [Int]
    /// What a line of level amounts has around its numbers, by which of these there are; empty where no closed form tells.
    let surroundings: [[[UInt8]]]

    init(
        columns: RowColumns, count: Int, separator: CSVSeparator, conventions: RowConventions, dialect: CSVDialect,
        words: Words, perspective: Perspective, terms: AppraisalTerms
    ) {
        self.columns = columns
        self.separator = separator
        self.conventions = conventions
        self.dialect = dialect
        self.words = words
        self.perspective = perspective
        self.terms = terms
        texts = [columns.id] + columns.passing.map { $0.index }
        roles = (0..<count).map { columns.input(at: $0)?.role ?? .text }
        // What falls year by year has no closed form, and every row is read with all its care.
        let isLevel = columns.years == nil && LevelAmounts.holds(for: perspective, terms)
        surroundings =
            isLevel ? LevelPattern.surroundings(dialect, words, perspective) : []
    }

    /// The project of a row that is read as a whole.
    func project(of row: CSVRow) throws(BatchProblem) -> RowProject {
        try RowProject(row, in: columns, written: conventions, usual: terms)
    }

    /// The results of a row that is read as a whole.
    func results(of project: RowProject) -> RowResults {
        RowResults(
            of: Account(of: project.project, perspective: perspective, terms: project.terms), isNet: project.isNet,
            words: words)
    }

    /// The texts of a row as they are written.
    func start(of row: CSVRow) -> [UInt8] {
        Array(texts(of: row).map(dialect.field).joined(separator: String(dialect.separator)).utf8)
    }

    /// A line: the texts of a row, and its results.
    func line(_ row: CSVRow, _ results: RowResults) -> [UInt8] {
        Array(dialect.line(texts(of: row) + results.cells).utf8)
    }

    /// The line of a row that is too long to be read, with as much of its texts as tells which one it is.
    func line(ofTooLong row: CSVRow) -> [UInt8] {
        let problem = BatchProblem.rowTooLong(megabytes: BatchText.longestRowMegabytes)
        let starts = texts(of: row).map { value -> MachineValue in
            guard case .text(let text) = value, text.utf8.count > Self.mostOfText else { return value }
            return .text(String(text.prefix(Self.mostOfText)) + "…")
        }
        return Array(dialect.line(starts + RowResults(error: words.say(problem.fact)).cells).utf8)
    }

    /// So many characters of a text are written in the line of a row that is too long.
    private static let mostOfText = 100

    /// The texts of a row that stand in front of its results.
    func texts(of row: CSVRow) -> [MachineValue] {
        texts.map { index in
            let text = row[index]
            return text.isEmpty ? .empty : .text(text)
        }
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

import Findings
import Syntax

/// A column of a CSV of projects that is read.
enum RowColumn: String, CaseIterable {
    case id
    case investment
    case operatingCost = "operating_cost"
    case governmentSaving = "government_saving"
    case citizenSaving = "citizen_saving"
    case societySaving = "society_saving"
    case years
    case discountRate = "discount_rate"

    var isRequired: Bool { self == .id || self == .investment }
}

/// Which column of a CSV holds what.
struct RowColumns {
    /// The place of the id.
    let id: Int
    /// The columns that are no input and pass through.
    let passing: [(name: String, index: Int)]
    /// Columns that pass through, but may be meant as an input that is not there.
    let doubts: [BatchProblem]
    /// Whether commas are free to stand before decimals, since something else parts the fields.
    let hasLocalNumbers: Bool
    private let indices: [RowColumn: Int]

    /// The columns of a header; refuses one that lacks what is required, has it twice, or bears the name of a result.
    init(_ header: CSVRow, file: String, hasLocalNumbers: Bool) throws(BatchFailure) {
        self.hasLocalNumbers = hasLocalNumbers
        var indices: [RowColumn: Int] = [:]
        var passing: [(name: String, index: Int)] = []
        func refused(_ problem: BatchProblem) -> BatchFailure {
            .diagnostics([Diagnostic(fact: problem, file: file, position: Position(line: header.line, column: 1))])
        }
        if let finding = header.findings.first {
            throw .diagnostics([Diagnostic(fact: finding.problem, file: file, position: finding.position)])
        }
        for index in 0..<header.count {
            let name = header[index]
            guard let input = RowColumn(rawValue: name) else {
                if RowResults.columns.contains(where: { $0.name == name }) { throw refused(.columnOfResults(name)) }
                passing.append((name, index))
                continue
            }
            if indices.updateValue(index, forKey: input) != nil { throw refused(.duplicateColumn(name)) }
        }
        let absent = RowColumn.allCases.filter { indices[$0] == nil }.map { $0.rawValue }
        doubts = passing.compactMap { column in
            nearest(to: column.name, among: absent).map { .misspeltColumn(column.name, meant: $0) }
        }
        for input in RowColumn.allCases where input.isRequired && indices[input] == nil {
            throw refused(.missingColumn(input.rawValue))
        }
        id = indices[.id] ?? 0
        self.passing = passing
        self.indices = indices
    }

    /// The input that a column holds; nothing where it passes through.
    func input(at index: Int) -> RowColumn? { RowColumn.allCases.first { indices[$0] == index } }

    /// What stands in a column; nothing where it is empty or there is none.
    func text(_ input: RowColumn, _ row: CSVRow) -> String? {
        guard let index = indices[input] else { return nil }
        let text = row[index].trimmed
        if hasLocalNumbers, input != .id, let number = WrittenNumber(text), number.isEvident,
            let plain = number.conventions.first.flatMap(number.plain)
        {
            return plain + (number.isPercent ? "%" : "")
        }
        return text.isEmpty ? nil : text
    }
}

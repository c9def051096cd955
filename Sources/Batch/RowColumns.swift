import Findings
import ProjectFiles
import Syntax

/// Which column of a CSV holds what.
struct RowColumns {
    /// The place of the id.
    let id: Int
    /// The columns that are no input and pass through.
    let passing: [(name: String, index: Int)]
    /// What each of these is called where no two may be called the same: `x`, and of a second one `x.4`, the fourth column.
    let passingKeys: [String]
    /// Columns that pass through, but may be meant as an input that is not there.
    let doubts: [BatchProblem]
    /// The columns of years, where amounts are given year by year.
    let years: RowYears?
    private let indices: [RowColumn: Int]
    private let headers: [RowColumn: String]

    /// The columns of a header; refuses one that lacks what is required, has it twice, or bears the name of a result.
    init(_ header: CSVRow, file: String, results: ResultColumns = .usual) throws(BatchFailure) {
        func refused(_ problem: BatchProblem) -> BatchFailure {
            .diagnostics([Diagnostic(fact: problem, file: file, position: Position(line: header.line, column: 1))])
        }
        if let finding = header.findings.first {
            throw .diagnostics([Diagnostic(fact: finding.problem, file: file, position: finding.position)])
        }
        let names = (0..<header.count).map { header[$0].trimmed }
        var inputs: [Int: RowColumn] = [:]
        for column in RowColumn.allCases {
            let matches = names.map(column.match)
            guard let best = RowColumn.Match.allCases.first(where: matches.contains) else { continue }
            let places = matches.indices.filter { matches[$0] == best && inputs[$0] == nil }
            if places.count > 1 {
                let names = places.map { names[$0] }
                throw refused(.duplicateColumn(names[0], names[1]))
            }
            if let place = places.first { inputs[place] = column }
        }
        indices = inputs.reduce(into: [:]) { $0[$1.value] = $1.key }
        headers = inputs.reduce(into: [:]) { $0[$1.value] = names[$1.key] }
        var others = names.indices.filter { inputs[$0] == nil }
        // What gives level amounts has years of its own, and passes such columns on.
        let isLevel = RowColumn.allCases.contains { column in column.isAmount && inputs.contains { $0.value == column }
        }
        do throws(BatchProblem) {
            years = isLevel ? nil : try RowYears(others.map { ($0, names[$0]) })
        } catch { throw refused(error) }
        let ofYears = Set(years?.columns.map { $0.index } ?? [])
        others.removeAll { ofYears.contains($0) }
        passing = others.map { (header[$0], $0) }
        passingKeys = Self.keys(of: passing)
        for column in passing where results.columns.contains(where: { $0.name == column.name }) {
            throw refused(.columnOfResults(column.name))
        }
        let absent = RowColumn.allCases.filter { [indices] in indices[$0] == nil }
        let written = passing.map { $0.name }
        let near = Array(zip(written, RowColumn.nearest(to: written, among: absent)))
        for column in absent where column.isRequired && !(column == .investment && years != nil) {
            let meant = near.first { $0.1 == column }?.0
            throw refused(.missingColumn(column.rawValue, there: names.filter { !$0.isEmpty }, meant: meant))
        }
        // Two columns may well be called as an id is.
        let second: [BatchProblem] = passing.compactMap { column in
            let same = inputs.first { $0.value != .id && $0.value.match(column.name.trimmed) != nil }
            return same.map { .secondColumn(column.name, read: names[$0.key]) }
        }
        let hasYears = years != nil
        let ofYearsToo = passing.map { $0.name }.filter { name in
            isLevel ? RowYears.isYear(name) : hasYears && RowYears.mayBeYear(name)
        }
        doubts =
            near.compactMap { name, near in near.map { .misspeltColumn(name, meant: $0.rawValue) } } + second
            + (ofYearsToo.isEmpty ? [] : [.yearsPassedOver(ofYearsToo)])
        id = indices[.id] ?? 0
    }

    /// Names of columns, each by itself.
    private static func keys(of columns: [(name: String, index: Int)]) -> [String] {
        var taken = Set(columns.map { $0.name })
        var seen: Set<String> = [""]
        return columns.map { name, index in
            if seen.insert(name).inserted { return name }
            var key = "\(name.isEmpty ? "column" : name).\(index + 1)"
            while !taken.insert(key).inserted { key += "." }
            return key
        }
    }

    /// The input that a column holds; nothing where it passes through.
    func input(at index: Int) -> RowColumn? { RowColumn.allCases.first { indices[$0] == index } }

    /// Where a column stands; nothing where there is none.
    func index(of column: RowColumn) -> Int? { indices[column] }

    /// What the file calls a column.
    func name(of column: RowColumn) -> String { headers[column] ?? column.rawValue }

    /// The places of the columns that hold numbers.
    var numbers: [Int] {
        RowColumn.allCases.filter { $0 != .id }.compactMap { indices[$0] } + (years?.columns.map { $0.index } ?? [])
    }
}

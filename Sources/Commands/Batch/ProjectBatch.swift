import Appraisal
import Documents
import Facts
import Findings
import Languages
import Numerics
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// A CSV of projects, a row each, and what is computed of them.
struct ProjectBatch {
    /// The columns that are read.
    enum Input: String, CaseIterable {
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

    private static let results: [(name: String, metric: Metric)] = [
        ("net_present_value", .netPresentValue), ("benefit_cost_ratio", .benefitCostRatio),
        ("return_on_investment", .returnOnInvestment), ("payback_years", .paybackYears),
        ("discounted_payback_years", .discountedPaybackYears), ("internal_rate_of_return", .internalRates),
    ]

    let input: BatchInput
    /// What was read of it already.
    private let first: [UInt8]
    let words: Words
    let terms: AppraisalTerms
    let perspective: Perspective
    /// The columns of what is written, once the header is read.
    private(set) var table = Table(columns: [])
    /// How it is written: as was asked for, else with the separator of what is read.
    private(set) var dialect: CSVDialect
    private let keepsSeparator: Bool

    /// A batch that is written in a dialect; without one it keeps the separator of what is read.
    init(
        input: BatchInput, first: [UInt8], words: Words, terms: AppraisalTerms, perspective: Perspective,
        dialect: CSVDialect? = nil
    ) {
        self.dialect = dialect ?? .rfc4180
        keepsSeparator = dialect == nil
        self.input = input
        self.first = first
        self.words = words
        self.terms = terms
        self.perspective = perspective
    }

    /// Computes every row.
    mutating func run(into output: Output) throws -> BatchTally {
        var reader = try BatchRows(input, first: first)
        guard let header = try reader.header() else {
            throw Failure.file(.notABatch(input.name))
        }
        // What came later stands behind, so that the places of the others stay.
        let results = Self.results.map { $0.name } + ["bound", "note", "error", "profitability_index"]
        if ProjectSheet.isHeader(header) { throw Failure.usage(.notABatch(input.name)) }
        let columns = try Columns(
            header, file: input.name, results: results, hasLocalNumbers: reader.separator != .comma)
        for (found, meant) in columns.misspelt {
            let fact = BatchProblem.misspeltColumn(found, meant: meant)
            Session.complain(words.say(Diagnostic(severity: .warning, fact: fact, file: input.name)))
        }
        if keepsSeparator { dialect = CSVDialect(separator: Character(Unicode.Scalar(reader.separator.rawValue))) }
        table.columns =
            [.machineOnly("id")] + columns.passing.map { .passedOn($0.name) } + results.map { .machineOnly($0) }
        try output.write(CSVRenderer(dialect: dialect).header(of: table))
        var tally = BatchTally()
        while let next = try reader.next() {
            let row = next.cells
            if row.isBlank, !next.isTooLong { continue }
            let head = [row[columns.id]] + columns.passing.map { row[$0.index] }
            let cells: [MachineValue]
            do throws(BatchProblem) {
                if next.isTooLong {
                    throw BatchProblem.rowTooLong(megabytes: BatchInput.longestRowMegabytes)
                }
                cells = try self.results(of: row, columns: columns, separator: reader.separator)
                tally.count(isSound: true)
            } catch {
                tally.count(isSound: false)
                cells =
                    Array(repeating: .empty, count: Self.results.count + 2) + [.text(words.say(error.fact)), .empty]
            }
            try output.write(dialect.line(head.map { $0.isEmpty ? .empty : .text($0) } + cells))
        }
        return tally
    }

    private func results(
        of row: CSVRow, columns: Columns, separator: CSVSeparator
    ) throws(BatchProblem) -> [MachineValue] {
        try checkGrouping(row, columns, separator)
        if let finding = row.findings.first {
            switch finding.problem {
            case .tooFewFields(let found, let expected), .tooManyFields(let found, let expected):
                throw .fieldCount(found: found, expected: expected)
            default: throw .malformedRow(words.say(finding.problem.fact))
            }
        }
        let project = Project.annual(
            investment: try amount(.investment, row, columns), operatingCost: try amount(.operatingCost, row, columns),
            governmentSaving: try amount(.governmentSaving, row, columns),
            citizenSaving: try amount(.citizenSaving, row, columns),
            societySaving: try amount(.societySaving, row, columns), currency: .none)
        let rowTerms = AppraisalTerms(
            horizonYears: try years(row, columns) ?? terms.horizonYears,
            discounting: try rate(row, columns).map(AnyDiscountRate.real) ?? terms.discounting, timing: terms.timing)
        let view = Account(of: project, perspective: perspective, terms: rowTerms)
        let numbers = Self.results.map { view[$0.metric].value.map { MachineValue.number($0) } ?? .empty }
        let bound = view.bounds[.netPresentValue].map { MachineValue.text($0.rawValue) } ?? .empty
        let note = notes(of: view).joined(separator: "; ")
        let index = view[.profitabilityIndex].value.map { MachineValue.number($0) } ?? .empty
        return numbers + [bound, note.isEmpty ? .empty : .text(note), .empty, index]
    }

    /// Why cells are empty, each reason once, and what several rates there are.
    private func notes(of view: Account) -> [String] {
        var told: Set<Reason> = []
        var notes: [String] = []
        let gaps: [(Note.Metricless, Unknown?)] = [
            (.investment, view.gaps.investment), (.operatingCost, view.gaps.operatingCost),
        ]
        for (part, unknown) in gaps {
            guard let unknown else { continue }
            let sentence = words.say(.unknown(part, unknown))
            notes.append(sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence)
        }
        // The column of the bound is that of the net present value; what is bounded on the other side is named.
        if let bound = view.bounds[.netPresentValue] {
            let others = Self.results.filter { view.bounds[$0.metric] == bound.reversed }.map { $0.name }
            if !others.isEmpty { notes.append("\(others.joined(separator: ", ")): \(bound.reversed.rawValue)") }
        }
        for (name, metric) in Self.results {
            if metric == .internalRates, case .several(let roots) = view.internalRates {
                let rates = roots.map { MachineNumber.text($0.rate) }.joined(separator: ", ")
                notes.append("\(name): \(words.say(Reason.severalRates)) (\(rates))")
            } else if let reason = view[metric].reason, told.insert(reason).inserted {
                notes.append("\(name): \(words.say(reason))")
            }
        }
        return notes
    }

    // MARK: Cells

    /// Where semicolons part the fields, points group thousands: `1.000` would be read as one.
    private func checkGrouping(_ row: CSVRow, _ columns: Columns, _ separator: CSVSeparator) throws(BatchProblem) {
        guard separator != .comma else { return }
        for input in Input.allCases where input != .id {
            guard let text = columns.text(input, row), let number = WrittenNumber(text), number.isAmbiguous else {
                continue
            }
            throw .ambiguousNumber(
                column: input.rawValue, found: text, readings: number.unmistakableReadings)
        }
    }

    private func amount(_ column: Input, _ row: CSVRow, _ columns: Columns) throws(BatchProblem) -> Double? {
        guard let text = columns.text(column, row) else { return nil }
        guard let number = machineNumber(text) else {
            if case .ambiguous(let readings) = NumberReading(text) {
                throw .ambiguousNumber(column: column.rawValue, found: text, readings: readings)
            }
            throw .notANumber(column: column.rawValue, found: text)
        }
        if number < 0 { throw .negative(column: column.rawValue) }
        return number
    }

    private func years(_ row: CSVRow, _ columns: Columns) throws(BatchProblem) -> Int? {
        guard let text = columns.text(.years, row) else { return nil }
        guard let number = machineNumber(text), let years = Int(exactly: number),
            (1...AppraisalTerms.longestHorizon).contains(years)
        else {
            throw .yearsOutOfRange(text)
        }
        return years
    }

    private func rate(_ row: CSVRow, _ columns: Columns) throws(BatchProblem) -> DiscountRate<ConstantPrices>? {
        guard let text = columns.text(.discountRate, row) else { return nil }
        if let number = machineNumber(text), number.magnitude < 1 { return try BatchRate.rate(number, text: text) }
        switch RateReading(text) {
        case .rate(let rate): return try BatchRate.rate(rate, text: text)
        case .bare: throw .bareRate(text)
        case .ambiguous(let readings):
            throw .ambiguousNumber(column: Input.discountRate.rawValue, found: text, readings: readings)
        case .none: throw .notARate(text)
        }
    }
}

/// Which column of a CSV holds what.
private struct Columns {
    let id: Int
    /// The columns that are no input and pass through.
    let passing: [(name: String, index: Int)]
    /// Columns that pass through, but may be meant as an input that is not there.
    let misspelt: [(found: String, meant: String)]
    private let indices: [ProjectBatch.Input: Int]
    /// Whether commas are free to stand before decimals, since something else parts the fields.
    private let hasLocalNumbers: Bool

    init(_ header: CSVRow, file: String, results: [String], hasLocalNumbers: Bool) throws {
        self.hasLocalNumbers = hasLocalNumbers
        var indices: [ProjectBatch.Input: Int] = [:]
        var passing: [(name: String, index: Int)] = []
        func diagnostic(_ fact: BatchProblem) -> Failure {
            .diagnostics([Diagnostic(fact: fact, file: file, position: Position(line: header.line, column: 1))])
        }
        if let finding = header.findings.first {
            throw Failure.diagnostics([
                Diagnostic(fact: finding.problem, file: file, position: finding.position)
            ])
        }
        for index in 0..<header.count {
            let name = header[index]
            guard let input = ProjectBatch.Input(rawValue: name) else {
                if results.contains(name) { throw diagnostic(BatchProblem.columnOfResults(name)) }
                passing.append((name, index))
                continue
            }
            if indices.updateValue(index, forKey: input) != nil {
                throw diagnostic(BatchProblem.duplicateColumn(name))
            }
        }
        let absent = ProjectBatch.Input.allCases.filter { indices[$0] == nil }.map { $0.rawValue }
        misspelt = passing.compactMap { column in
            nearest(to: column.name, among: absent).map { (column.name, $0) }
        }
        for input in ProjectBatch.Input.allCases where input.isRequired && indices[input] == nil {
            throw diagnostic(BatchProblem.missingColumn(input.rawValue))
        }
        id = indices[.id] ?? 0
        self.passing = passing
        self.indices = indices
    }

    /// What stands in a column; nothing where it is empty or there is none.
    func text(_ input: ProjectBatch.Input, _ row: CSVRow) -> String? {
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

extension String {
    fileprivate var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}

/// Makes rates for batches.
enum BatchRate {
    static func rate(_ rate: Double, text: String) throws(BatchProblem) -> DiscountRate<ConstantPrices> {
        do { return try DiscountRate(constant: rate) } catch { throw .rateTooLow(text) }
    }
}

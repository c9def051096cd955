import Appraisal
import Findings
import Projects
import Syntax
import Valuation

/// A project as one row of a CSV gives it, and its terms.
struct RowProject {
    let project: Project
    let terms: AppraisalTerms

    /// The project of a row, on the usual terms where the row says nothing else.
    init(_ row: CSVRow, in columns: RowColumns, usual: AppraisalTerms) throws(BatchProblem) {
        let cells = Cells(row: row, columns: columns)
        try cells.checkGrouping()
        if let finding = row.findings.first { throw Self.problem(finding.problem) }
        project = Project.annual(
            investment: try cells.amount(.investment), operatingCost: try cells.amount(.operatingCost),
            governmentSaving: try cells.amount(.governmentSaving), citizenSaving: try cells.amount(.citizenSaving),
            societySaving: try cells.amount(.societySaving), currency: .none)
        terms = AppraisalTerms(
            horizonYears: try cells.years() ?? usual.horizonYears,
            discounting: try cells.rate().map(AnyDiscountRate.real) ?? usual.discounting, timing: usual.timing)
    }

    private static func problem(_ problem: CSVProblem) -> BatchProblem {
        switch problem {
        case .tooFewFields(let found, let expected), .tooManyFields(let found, let expected):
            .fieldCount(found: found, expected: expected)
        default: .malformedRow(problem)
        }
    }
}

/// The cells of a row, read as what their columns hold.
private struct Cells {
    let row: CSVRow
    let columns: RowColumns

    /// Where semicolons part the fields, points group thousands: `1.000` would be read as one.
    func checkGrouping() throws(BatchProblem) {
        guard columns.hasLocalNumbers else { return }
        for column in RowColumn.allCases where column != .id {
            guard let text = columns.text(column, row), let number = WrittenNumber(text), number.isAmbiguous else {
                continue
            }
            throw .ambiguousNumber(column: column.rawValue, found: text, readings: number.unmistakableReadings)
        }
    }

    func amount(_ column: RowColumn) throws(BatchProblem) -> Double? {
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

    func years() throws(BatchProblem) -> Int? {
        guard let text = columns.text(.years, row) else { return nil }
        guard let number = machineNumber(text), let years = Int(exactly: number),
            (1...AppraisalTerms.longestHorizon).contains(years)
        else {
            throw .yearsOutOfRange(text)
        }
        return years
    }

    func rate() throws(BatchProblem) -> DiscountRate<ConstantPrices>? {
        guard let text = columns.text(.discountRate, row) else { return nil }
        if let number = machineNumber(text), number.magnitude < 1 { return try .constant(number, text: text) }
        switch RateReading(text) {
        case .rate(let rate): return try .constant(rate, text: text)
        case .bare: throw .bareRate(text)
        case .ambiguous(let readings):
            throw .ambiguousNumber(column: RowColumn.discountRate.rawValue, found: text, readings: readings)
        case .none: throw .notARate(text)
        }
    }
}

extension DiscountRate<ConstantPrices> {
    /// A rate as a row or line gives it.
    static func constant(_ rate: Double, text: String) throws(BatchProblem) -> Self {
        do { return try DiscountRate(constant: rate) } catch { throw .rateTooLow(text) }
    }
}

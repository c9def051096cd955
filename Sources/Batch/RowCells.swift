import Appraisal
import Facts
import Findings
import ProjectFiles
import Projects
import Syntax
import Valuation

/// The cells of a row, read as what their columns hold.
struct RowCells {
    let row: CSVRow
    let columns: RowColumns
    let conventions: RowConventions
    /// The first amount with a currency's sign, which the others of the row must share.
    private var signed: WrittenAmount?

    init(row: CSVRow, columns: RowColumns, conventions: RowConventions) {
        self.row = row
        self.columns = columns
        self.conventions = conventions
    }

    /// The first number that countries read differently.
    func ambiguous() -> BatchProblem? {
        for column in RowColumn.allCases where column != .id {
            if case .ambiguous(let readings) = reading(column) { return ambiguous(column, readings) }
        }
        return nil
    }

    /// An amount of zero or more, or why nobody states it; nothing where the cell is empty or there is no such column.
    mutating func amount(_ column: RowColumn) throws(BatchProblem) -> Stated<Double>? {
        switch reading(column) {
        case .empty: return nil
        case .unknown(let unknown): return .unknown(unknown)
        case .number(let number):
            if number.isPercent { throw .notANumber(column: name(column), found: text(column)) }
            if number.value < 0 { throw .negative(column: name(column)) }
            if let signed, !signed.sharesCurrency(with: number.written) {
                throw .otherCurrencyInRow(column: name(column), found: text(column))
            }
            if number.written.hasSign, signed?.hasSign != true { signed = number.written }
            return .stated(number.value)
        case .ambiguous(let readings): throw ambiguous(column, readings)
        case .otherConvention: throw otherConvention(column)
        case .notANumber: throw .notANumber(column: name(column), found: text(column))
        }
    }

    /// What falls in a year, which may be below zero where it is a net amount; nothing where the cell is empty.
    mutating func amount(ofYear column: RowYears.Column) throws(BatchProblem) -> Stated<Double>? {
        let text = row[column.index].trimmed
        switch conventions[column.index].read(row[column.index]) {
        case .empty: return nil
        case .unknown(let unknown): return .unknown(unknown)
        case .number(let number):
            if number.isPercent { throw .notANumber(column: column.name, found: text) }
            if number.value < 0, column.side != .net { throw .negative(column: column.name) }
            if let signed, !signed.sharesCurrency(with: number.written) {
                throw .otherCurrencyInRow(column: column.name, found: text)
            }
            if number.written.hasSign, signed?.hasSign != true { signed = number.written }
            return .stated(number.value)
        case .ambiguous(let readings):
            throw .ambiguousNumber(column: column.name, found: text, readings: readings)
        case .otherConvention:
            let usual = conventions[column.index].convention ?? .point
            throw .otherConvention(column: column.name, found: text, usual: usual.sample)
        case .notANumber: throw .notANumber(column: column.name, found: text)
        }
    }

    /// How many years are looked at; nothing where the row does not say.
    func years() throws(BatchProblem) -> Int? {
        switch columns.index(of: .years).map({ conventions[$0].read(LocalWords.withoutYears(row[$0])) }) ?? .empty {
        case .empty, .unknown: return nil
        case .number(let number) where !number.isPercent:
            guard let years = Int(exactly: number.value), (1...AppraisalTerms.longestHorizon).contains(years) else {
                throw .yearsOutOfRange(text(.years))
            }
            return years
        case .ambiguous(let readings): throw ambiguous(.years, readings)
        case .number, .otherConvention, .notANumber: throw .yearsOutOfRange(text(.years))
        }
    }

    /// The discount rate; nothing where the row does not say.
    func rate() throws(BatchProblem) -> DiscountRate<ConstantPrices>? {
        switch reading(.discountRate) {
        case .empty, .unknown: return nil
        case .number(let number) where number.written.magnitude == nil && !number.written.hasSign:
            if number.isPercent { return try .constant(number.value / 100, text: text(.discountRate)) }
            if number.value >= 1 { throw .bareRate(text(.discountRate)) }
            return try .constant(number.value, text: text(.discountRate))
        case .ambiguous(let readings): throw ambiguous(.discountRate, readings)
        case .otherConvention: throw otherConvention(.discountRate)
        case .number, .notANumber: throw .notARate(text(.discountRate))
        }
    }

    // MARK: Parts

    private func reading(_ column: RowColumn) -> CellReading {
        columns.index(of: column).map { conventions[$0].read(row[$0]) } ?? .empty
    }

    private func text(_ column: RowColumn) -> String { columns.index(of: column).map { row[$0].trimmed } ?? "" }

    private func name(_ column: RowColumn) -> String { columns.name(of: column) }

    private func ambiguous(_ column: RowColumn, _ readings: [String]) -> BatchProblem {
        .ambiguousNumber(column: name(column), found: text(column), readings: readings)
    }

    private func otherConvention(_ column: RowColumn) -> BatchProblem {
        let usual = columns.index(of: column).flatMap { conventions[$0].convention } ?? .point
        return .otherConvention(column: name(column), found: text(column), usual: usual.sample)
    }
}

extension DiscountRate<ConstantPrices> {
    /// A rate as a row or line gives it.
    static func constant(_ rate: Double, text: String) throws(BatchProblem) -> Self {
        do { return try DiscountRate(constant: rate) } catch { throw .rateTooLow(text) }
    }
}

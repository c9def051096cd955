/// A formula of a workbook as a tree, written as `A1` by the writer alone.
///
/// ```swift
/// let growth = 1 + Formula.name("growth")
/// Formula.call(.IF, [growth.isAbove(0), growth, 0])      // IF(1+growth>0,1+growth,0)
/// ```
package indirect enum Formula: Sendable, Hashable {
    /// A number as it is.
    case number(Double)
    /// A text as it is.
    case text(String)
    /// What a defined name stands for.
    case name(String)
    /// A cell.
    case cell(CellReference)
    /// The cells from one corner to the other, of one sheet.
    case range(CellReference, CellReference)
    /// Two parts with an operator between them.
    case operation(Operator, Formula, Formula)
    /// The same with the other sign.
    case negated(Formula)
    /// A function of its arguments.
    case call(Function, [Formula])

    /// What stands between two parts, as spreadsheets write it.
    package enum Operator: String, Sendable, Hashable, CaseIterable {
        case equal = "="
        case notEqual = "<>"
        case below = "<"
        case atMost = "<="
        case above = ">"
        case atLeast = ">="
        case joined = "&"
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divided = "/"
        case power = "^"

        /// How tightly it binds its parts.
        var precedence: Int {
            switch self {
            case .equal, .notEqual, .below, .atMost, .above, .atLeast: 1
            case .joined: 2
            case .plus, .minus: 3
            case .times, .divided: 4
            case .power: 6
            }
        }
    }

    /// The functions that are used: those that every spreadsheet has had since 2007, and that mean the same in all.
    package enum Function: String, Sendable, Hashable, CaseIterable {
        case ABS, AND, CHOOSE, COUNT, DATE, EXP, FIXED, IF, INDEX, INT, IRR, ISNA, ISNUMBER, LN, MAX, MIN, MOD, MONTH,
            NA,
            NOT, NPV, OR, ROUND, SIGN, SUM, SUMIF, SUMPRODUCT, YEAR
    }
}

/// A cell that a formula refers to; what is not fixed moves along where the formula is copied.
package struct CellReference: Sendable, Hashable {
    /// The place of the sheet among those of the workbook.
    package var sheet: Int
    /// The row, from 0.
    package var row: Int
    /// The column, from 0.
    package var column: Int
    /// Whether the row stays when the formula is copied.
    package var fixesRow: Bool
    /// Whether the column stays.
    package var fixesColumn: Bool

    /// A reference by its parts.
    package init(sheet: Int, row: Int, column: Int, fixesRow: Bool = false, fixesColumn: Bool = false) {
        self.sheet = sheet
        self.row = row
        self.column = column
        self.fixesRow = fixesRow
        self.fixesColumn = fixesColumn
    }
}

extension Formula: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    /// A number.
    package init(floatLiteral value: Double) { self = .number(value) }
    /// A number.
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
    /// A text.
    package init(stringLiteral value: String) { self = .text(value) }
}

// Formulas as they are written.
extension Formula {
    /// The sum.
    package static func + (left: Formula, right: Formula) -> Formula { .operation(.plus, left, right) }
    /// The difference.
    package static func - (left: Formula, right: Formula) -> Formula { .operation(.minus, left, right) }
    /// The product.
    package static func * (left: Formula, right: Formula) -> Formula { .operation(.times, left, right) }
    /// The quotient.
    package static func / (left: Formula, right: Formula) -> Formula { .operation(.divided, left, right) }
    /// The other sign.
    package static prefix func - (part: Formula) -> Formula { .negated(part) }

    /// One text behind the other.
    package func joined(_ other: Formula) -> Formula { .operation(.joined, self, other) }
    /// The power.
    package func power(_ exponent: Formula) -> Formula { .operation(.power, self, exponent) }
    /// Whether both are the same.
    package func isEqual(_ other: Formula) -> Formula { .operation(.equal, self, other) }
    /// Whether they differ.
    package func differs(_ other: Formula) -> Formula { .operation(.notEqual, self, other) }
    /// Whether it is less.
    package func isBelow(_ other: Formula) -> Formula { .operation(.below, self, other) }
    /// Whether it is more.
    package func isAbove(_ other: Formula) -> Formula { .operation(.above, self, other) }
    /// Whether it is no more.
    package func isAtMost(_ other: Formula) -> Formula { .operation(.atMost, self, other) }
    /// Whether it is no less.
    package func isAtLeast(_ other: Formula) -> Formula { .operation(.atLeast, self, other) }

    /// One or the other.
    package static func when(_ condition: Formula, _ then: Formula, _ otherwise: Formula) -> Formula {
        .call(.IF, [condition, then, otherwise])
    }
    /// Whether all hold.
    package static func all(_ conditions: [Formula]) -> Formula {
        conditions.count == 1 ? conditions[0] : .call(.AND, conditions)
    }
    /// Whether any holds.
    package static func any(_ conditions: [Formula]) -> Formula {
        conditions.count == 1 ? conditions[0] : .call(.OR, conditions)
    }
    /// No value: `#N/A`.
    package static var notAvailable: Formula { .call(.NA, []) }
    /// The sum of some parts.
    package static func sum(of parts: [Formula]) -> Formula {
        parts.dropFirst().reduce(parts.first ?? .number(0)) { $0 + $1 }
    }
    /// The sum of the products of some ranges, cell by cell.
    package static func products(_ parts: Formula...) -> Formula { .call(.SUMPRODUCT, parts) }
}

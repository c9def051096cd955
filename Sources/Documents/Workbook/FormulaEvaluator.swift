import Languages

/// Computes what the formulas of a workbook come to, as a spreadsheet does.
///
/// What a formula comes to is kept with its cell, so that a viewer that computes nothing shows it; and a test needs no
/// spreadsheet to see that the formulas say what the results do.
struct FormulaEvaluator {
    private let workbook: Workbook
    private let style: NumberStyle
    private let names: [String: CellReference]
    /// Whether a cell that has kept what it comes to is not computed anew.
    private let trustsKept: Bool
    /// What is known of each cell; nothing while it is being computed.
    private var known: [Place: CellValue?] = [:]

    private struct Place: Hashable {
        let sheet: Int
        let row: Int
        let column: Int
    }

    init(_ workbook: Workbook, trustsKept: Bool = false) {
        self.workbook = workbook
        self.trustsKept = trustsKept
        style = NumberStyle(language: workbook.language)
        names = workbook.names.reduce(into: [:]) { $0[$1.name] = $1.place }
    }

    /// What a cell comes to.
    mutating func value(sheet: Int, row: Int, column: Int) -> CellValue {
        let place = Place(sheet: sheet, row: row, column: column)
        guard workbook.sheets.indices.contains(sheet), let cell = workbook.sheets[sheet][row, column] else {
            return .blank
        }
        guard case .formula(let formula) = cell.content else {
            if case .value(let value) = cell.content { return value }
            return .blank
        }
        if trustsKept, let kept = cell.cached { return kept }
        // A cell that needs itself has no value.
        if let found = known[place] { return found ?? .error(.badReference) }
        known[place] = .some(nil)
        let value = scalar(formula)
        // A formula never leaves nothing.
        known[place] = value == .blank ? .number(0) : value
        return known[place].flatMap { $0 } ?? .blank
    }

    // MARK: One value

    private mutating func scalar(_ formula: Formula) -> CellValue {
        switch formula {
        case .number(let number): return .number(number)
        case .text(let text): return .text(text)
        case .name(let name): return names[name].map { cell($0) } ?? .error(.badName)
        case .cell(let reference): return cell(reference)
        case .range: return .error(.badValue)
        case .negated(let part): return Self.arithmetic(.minus, .number(0), scalar(part))
        case .operation(let sign, let left, let right): return Self.apply(sign, scalar(left), scalar(right))
        case .call(let function, let arguments): return call(function, arguments)
        }
    }

    private mutating func cell(_ reference: CellReference) -> CellValue {
        value(sheet: reference.sheet, row: reference.row, column: reference.column)
    }

    private mutating func cells(_ first: CellReference, _ last: CellReference) -> [CellValue] {
        var values: [CellValue] = []
        guard first.row <= last.row, first.column <= last.column else { return [.error(.badReference)] }
        for row in first.row...last.row {
            for column in first.column...last.column {
                values.append(value(sheet: first.sheet, row: row, column: column))
            }
        }
        return values
    }

    // MARK: Many values

    /// The values of an expression cell by cell; one where it has no range.
    private mutating func values(_ formula: Formula) -> [CellValue] {
        switch formula {
        case .range(let first, let last): return cells(first, last)
        case .negated(let part): return values(part).map { Self.arithmetic(.minus, .number(0), $0) }
        case .operation(let sign, let left, let right):
            let (left, right) = (values(left), values(right))
            let count = max(left.count, right.count)
            return (0..<count).map { index in
                Self.apply(sign, left[left.count == 1 ? 0 : index], right[right.count == 1 ? 0 : index])
            }
        default: return [scalar(formula)]
        }
    }

    private mutating func sumOfProducts(_ arguments: [Formula]) -> CellValue {
        let parts = arguments.map { values($0) }
        let count = parts.map { $0.count }.max() ?? 0
        guard parts.allSatisfy({ $0.count == count }) else { return .error(.badValue) }
        var sum = 0.0
        for index in 0..<count {
            var product = 1.0
            for part in parts {
                switch part[index] {
                case .error(let error): return .error(error)
                case .number(let number): product *= number
                // What is no number counts nothing.
                case .blank, .text, .truth: product = 0
                }
            }
            sum += product
        }
        return .number(sum)
    }

    /// The numbers among some arguments; those of ranges alone where there is something else.
    private mutating func numbers(_ arguments: [Formula]) -> (numbers: [Double], error: CellError?) {
        var numbers: [Double] = []
        for argument in arguments {
            let isRange = if case .range = argument { true } else { false }
            for value in values(argument) {
                switch value {
                case .number(let number): numbers.append(number)
                case .error(let error): return (numbers, error)
                case .truth(let truth): if !isRange { numbers.append(truth ? 1 : 0) }
                case .text: if !isRange { return (numbers, .badValue) }
                case .blank: break
                }
            }
        }
        return (numbers, nil)
    }

    // MARK: Functions

    private mutating func call(_ function: Formula.Function, _ arguments: [Formula]) -> CellValue {
        switch function {
        case .IF:
            switch Self.truth(scalar(arguments[0])) {
            case .truth(true): return scalar(arguments[1])
            case .truth: return arguments.count > 2 ? scalar(arguments[2]) : .truth(false)
            case let other: return other
            }
        case .CHOOSE:
            guard let number = scalar(arguments[0]).number, number >= 1, number < Double(arguments.count) else {
                return .error(.badValue)
            }
            return scalar(arguments[Int(number)])
        case .AND, .OR:
            var found = function == .AND
            for argument in arguments {
                switch Self.truth(scalar(argument)) {
                case .truth(let truth): found = function == .AND ? found && truth : found || truth
                case let other: return other
                }
            }
            return .truth(found)
        case .NOT:
            if case .truth(let truth) = Self.truth(scalar(arguments[0])) { return .truth(!truth) }
            return .error(.badValue)
        case .NA: return .error(.notAvailable)
        case .ISNA: return .truth(scalar(arguments[0]) == .error(.notAvailable))
        case .ISNUMBER: return .truth(scalar(arguments[0]).number != nil)
        case .SUMPRODUCT: return sumOfProducts(arguments)
        case .SUM, .MIN, .MAX:
            let (numbers, error) = numbers(arguments)
            if let error { return .error(error) }
            switch function {
            case .SUM: return .number(numbers.reduce(0, +))
            case .MIN: return .number(numbers.min() ?? 0)
            default: return .number(numbers.max() ?? 0)
            }
        case .COUNT:
            return .number(Double(arguments.reduce(0) { $0 + values($1).count { $0.number != nil } }))
        case .SUMIF: return sumWhere(arguments)
        case .INDEX: return index(arguments)
        case .NPV, .IRR: return rated(function, arguments)
        case .ABS, .EXP, .INT, .LN, .SIGN, .ROUND, .MOD, .YEAR, .MONTH, .DATE, .FIXED:
            var numbers: [Double] = []
            for argument in arguments {
                switch Self.number(scalar(argument)) {
                case .number(let number): numbers.append(number)
                case let other: return other
                }
            }
            return SheetFunction.value(function, numbers, style: style)
        }
    }

    private mutating func sumWhere(_ arguments: [Formula]) -> CellValue {
        let (keys, wanted, parts) = (values(arguments[0]), scalar(arguments[1]), values(arguments[2]))
        var sum = 0.0
        for (key, part) in zip(keys, parts) where key == wanted {
            switch part {
            case .number(let number): sum += number
            case .error(let error): return .error(error)
            default: break
            }
        }
        return .number(sum)
    }

    private mutating func index(_ arguments: [Formula]) -> CellValue {
        guard case .range(let first, let last) = arguments[0], let row = scalar(arguments[1]).number,
            let column = scalar(arguments[2]).number, max(row.magnitude, column.magnitude) < 1e6
        else { return .error(.badValue) }
        let place = (row: first.row + Int(row) - 1, column: first.column + Int(column) - 1)
        guard row >= 1, column >= 1, place.row <= last.row, place.column <= last.column else {
            return .error(.badReference)
        }
        return value(sheet: first.sheet, row: place.row, column: place.column)
    }

    private mutating func rated(_ function: Formula.Function, _ arguments: [Formula]) -> CellValue {
        let ranged = numbers([arguments[function == .NPV ? 1 : 0]])
        if let error = ranged.error { return .error(error) }
        let other = arguments.count > 1 || function == .NPV ? scalar(arguments[function == .NPV ? 0 : 1]) : .number(0.1)
        guard let rate = other.number else { return other }
        if function == .NPV { return SheetFunction.netPresentValue(of: ranged.numbers, at: rate) }
        return SheetFunction.internalRate(of: ranged.numbers, guess: rate)
    }

    // MARK: Operators

    private static func apply(_ sign: Formula.Operator, _ left: CellValue, _ right: CellValue) -> CellValue {
        if case .error = left { return left }
        if case .error = right { return right }
        switch sign {
        case .joined: return .text(text(left) + text(right))
        case .plus, .minus, .times, .divided, .power: return arithmetic(sign, left, right)
        case .equal: return .truth(order(left, right) == 0)
        case .notEqual: return .truth(order(left, right) != 0)
        case .below: return .truth(order(left, right) < 0)
        case .atMost: return .truth(order(left, right) <= 0)
        case .above: return .truth(order(left, right) > 0)
        case .atLeast: return .truth(order(left, right) >= 0)
        }
    }

    private static func arithmetic(_ sign: Formula.Operator, _ left: CellValue, _ right: CellValue) -> CellValue {
        switch (number(left), number(right)) {
        case (.number(let left), .number(let right)):
            SheetFunction.value(sign, left, right)
        case (.number, let other), (let other, _): other
        }
    }

    /// A value as a number, or the error that stands in its way.
    private static func number(_ value: CellValue) -> CellValue {
        switch value {
        case .number, .error: value
        case .blank: .number(0)
        case .truth(let truth): .number(truth ? 1 : 0)
        case .text: .error(.badValue)
        }
    }

    private static func truth(_ value: CellValue) -> CellValue {
        switch value {
        case .truth, .error: value
        case .number(let number): .truth(number != 0)
        case .blank: .truth(false)
        case .text: .error(.badValue)
        }
    }

    private static func text(_ value: CellValue) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): SheetFunction.text(number)
        case .truth(let truth): truth ? "TRUE" : "FALSE"
        case .blank, .error: ""
        }
    }

    /// Below zero where the first stands before the second: numbers before texts, these before what is true or false.
    private static func order(_ left: CellValue, _ right: CellValue) -> Int {
        func rank(_ value: CellValue) -> Int {
            switch value {
            case .number, .blank, .error: 0
            case .text: 1
            case .truth: 2
            }
        }
        switch (left, right) {
        case (.blank, .text(let text)): return text.isEmpty ? 0 : -1
        case (.text(let text), .blank): return text.isEmpty ? 0 : 1
        case (.text(let left), .text(let right)):
            let (left, right) = (left.lowercased(), right.lowercased())
            return left == right ? 0 : left < right ? -1 : 1
        case (.truth(let left), .truth(let right)): return left == right ? 0 : right ? -1 : 1
        default:
            if rank(left) != rank(right) { return rank(left) - rank(right) }
            let (left, right) = (left.number ?? 0, right.number ?? 0)
            return left == right ? 0 : left < right ? -1 : 1
        }
    }
}

import Languages
import Numerics
import Syntax

/// What the functions of a spreadsheet come to for numbers.
enum SheetFunction {
    static func value(_ sign: Formula.Operator, _ left: Double, _ right: Double) -> CellValue {
        switch sign {
        case .plus: finite(left + right)
        case .minus: finite(left - right)
        case .times: finite(left * right)
        case .divided: right == 0 ? .error(.dividedByZero) : finite(left / right)
        case .power: left == 0 && right == 0 ? .error(.badNumber) : finite(power(left, right))
        default: .error(.badValue)
        }
    }

    static func value(_ function: Formula.Function, _ numbers: [Double], style: NumberStyle) -> CellValue {
        let first = numbers[0]
        return switch function {
        case .ABS: .number(first.magnitude)
        case .EXP: finite(naturalExponential(first))
        case .INT: .number(first.rounded(.down))
        case .LN: first > 0 ? finite(naturalLogarithm(first)) : .error(.badNumber)
        case .SIGN: .number(first > 0 ? 1 : first < 0 ? -1 : 0)
        case .ROUND: rounded(first, decimals: Int(numbers[1]))
        case .MOD:
            numbers[1] == 0 ? .error(.dividedByZero) : .number(first - numbers[1] * (first / numbers[1]).rounded(.down))
        case .YEAR: .number(Double(SpreadsheetDay.date(ofDay: Int(first)).year))
        case .MONTH: .number(Double(SpreadsheetDay.date(ofDay: Int(first)).month))
        case .DATE: .day(year: Int(first), month: Int(numbers[1]), day: Int(numbers[2]))
        case .FIXED: .text(style.number(first, decimals: numbers.count > 1 ? Int(numbers[1]) : 2))
        default: .error(.badValue)
        }
    }

    static func netPresentValue(of flows: [Double], at rate: Double) -> CellValue {
        var (sum, factor) = (0.0, 1.0)
        for flow in flows {
            factor /= 1 + rate
            sum += flow * factor
        }
        return finite(sum)
    }

    /// The rate at which flows in a row are worth nothing, by Newton's method, as spreadsheets look for it.
    static func internalRate(of flows: [Double], guess: Double) -> CellValue {
        var rate = guess
        for _ in 0..<60 {
            var (value, slope, factor) = (0.0, 0.0, 1.0)
            for (time, flow) in flows.enumerated() {
                value += flow * factor
                slope -= Double(time) * flow * factor / (1 + rate)
                factor /= 1 + rate
            }
            guard slope != 0, value.isFinite, slope.isFinite else { return .error(.badNumber) }
            let next = rate - value / slope
            guard next > -1 else { return .error(.badNumber) }
            if (next - rate).magnitude <= 1e-14 * max(1, next.magnitude) { return .number(next) }
            rate = next
        }
        return .error(.badNumber)
    }

    /// A number as a text that it is joined to has it.
    static func text(_ number: Double) -> String { MachineNumber.text(number) }

    private static func rounded(_ number: Double, decimals: Int) -> CellValue {
        let scale = power(10, Double(decimals))
        return .number((number * scale).rounded(.toNearestOrAwayFromZero) / scale)
    }

    private static func finite(_ number: Double) -> CellValue {
        number.isFinite ? .number(number) : .error(.badNumber)
    }
}

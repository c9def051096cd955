import ProjectFiles
import Syntax

// Ranges as people type them.
extension AnswerReader {
    /// The figure that a range stands for: its middle, between its ends.
    ///
    /// A word for thousands or millions behind the second number counts for both. Ends in the wrong order are refused:
    /// whoever types *900 a 1 millón* does not mean 900 millions.
    static func figure(_ range: TypedRange, of text: String, _ habit: Habit) -> Answer<Heard> {
        amount(range.first, in: text, habit).flatMap { first in
            amount(range.second, in: text, habit).flatMap { second in
                if first.magnitude != nil, second.magnitude == nil, !second.isPercent, range.kind == .around {
                    return .refused(.halfWritten(text))
                }
                let isOfBoth = !second.isPercent
                let ends = (isOfBoth ? first.sharing(second.magnitude) : first, second)
                return numbers(ends, typed: (first, second), of: text, habit).flatMap { low, other in
                    if first.isPercent || (second.isPercent && range.kind == .ends) {
                        return .refused(.notANumber(text))
                    }
                    if low < 0 || other < 0 { return .refused(.negative) }
                    switch range.kind {
                    case .around: return around(low, by: second.isPercent ? low * other / 100 : other)
                    case .ends: return between(low, other)
                    }
                }
            }
        }
    }

    /// Both numbers in one country's signs: the one that only one of them can have tells for both.
    private static func numbers(
        _ ends: (WrittenAmount, WrittenAmount), typed: (WrittenAmount, WrittenAmount), of text: String, _ habit: Habit
    ) -> Answer<(Double, Double)> {
        let known = NumberConvention.allCases.compactMap { convention in
            ends.0.value(in: convention).flatMap { first in
                ends.1.value(in: convention).map { (convention: convention, numbers: (first, $0)) }
            }
        }
        guard let first = known.first else { return .refused(.notANumber(text)) }
        if known.allSatisfy({ $0.numbers == first.numbers }) { return .value(first.numbers) }
        if let usual = known.first(where: { $0.convention == habit.convention }) { return .value(usual.numbers) }
        let readings = zip(typed.0.unmistakableReadings, typed.1.unmistakableReadings).map { "\($0) - \($1)" }
        return .refused(.ambiguousNumber(text, readings: readings))
    }

    private static func between(_ low: Double, _ high: Double) -> Answer<Heard> {
        if low == high { return .value(Heard(figure: .number(low), isPlain: false)) }
        guard low < high else { return .refused(.reversedRange(low, high)) }
        let middle = tidy(low / 2 + high / 2)
        return .value(Heard(figure: .range(middle, low: low, high: high), isPlain: false))
    }

    private static func around(_ middle: Double, by distance: Double) -> Answer<Heard> {
        if distance == 0 { return .value(Heard(figure: .number(middle), isPlain: false)) }
        guard distance <= middle else { return .refused(.negative) }
        return .value(
            Heard(
                figure: .range(middle, low: tidy(middle - distance), high: tidy(middle + distance)), isPlain: false))
    }

    /// A number without what only rounding left: (0.1 + 0.2) ÷ 2 is 0.15.
    private static func tidy(_ number: Double) -> Double { number.rounded(significantDigits: 15) }
}

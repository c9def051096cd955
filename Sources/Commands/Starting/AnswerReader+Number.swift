import Numerics
import ProjectFiles
import Syntax
import Valuation

// Numbers as people type them.
extension AnswerReader {
    /// How the project's amounts are written: its country's signs, where it is known, and its currency.
    struct Habit {
        var convention: NumberConvention?
        var currency: String
        /// The code of the currency that a name means there.
        var currencyNamed: (_ name: String) -> String? = { _ in nil }
    }

    /// A figure as it was heard; `isPlain` where it was typed as it is read, so that nobody need be told how it was
    /// understood.
    struct Heard {
        let figure: Draft.Figure
        let isPlain: Bool
    }

    /// A number of zero or more, or a range of which the middle is taken.
    static func figure(_ text: String, _ habit: Habit) -> Answer<Heard> {
        if let range = TypedRange(text) { return figure(range, of: text, habit) }
        return number(text, habit).flatMap { .value(Heard(figure: .number($0.value), isPlain: $0.isPlain)) }
    }

    /// A number of zero or more; `isPlain` where it was typed as it is read.
    ///
    /// What two countries read differently is read as the project's country does. The sign, code or name of the project's
    /// currency may stand beside it, and a word such as *thousand* or *mil* behind.
    static func number(_ text: String, _ habit: Habit) -> Answer<(value: Double, isPlain: Bool)> {
        amount(text, in: text, habit).flatMap { written in
            if written.isPercent { return .refused(.notANumber(text)) }
            let convention = written.isAmbiguous ? habit.convention : written.conventions.first
            guard let convention else {
                // 1.234 or 1234, told so that neither can be misread again.
                return .refused(.ambiguousNumber(text, readings: written.unmistakableReadings))
            }
            guard let number = written.value(in: convention) else { return .refused(.notANumber(text)) }
            return number < 0
                ? .refused(.negative) : .value((number, !written.isAmbiguous && written.magnitude == nil))
        }
    }

    /// An amount of the project's currency, of which the signs may still mean two numbers; `text` is the whole answer.
    static func amount(_ part: String, in text: String, _ habit: Habit) -> Answer<WrittenAmount> {
        guard let written = WrittenAmount(part, currencyNamed: habit.currencyNamed) else {
            return .refused(.notANumber(text))
        }
        guard written.fits(habit.currency) else {
            return .refused(.otherCurrency(text, currency: habit.currency))
        }
        guard !written.isMagnitudeDoubtful else {
            return .refused(.ambiguousNumber(part, readings: written.unmistakableReadings))
        }
        return .value(written)
    }
}

// Years and rates.
extension AnswerReader {
    /// So many years, with or without the word.
    static func horizon(_ text: String) -> Answer<Int> {
        let digits = LocalWords.withoutYears(text)
        guard digits.isDigits, let years = Int(digits),
            (1...AppraisalTerms.longestHorizon).contains(years)
        else {
            return .refused(.notAHorizon(text))
        }
        return .value(years)
    }

    /// A discount rate, as a percentage with a decimal point.
    static func rate(_ text: String) -> Answer<String> {
        switch RateReading(typed: text) {
        case .rate(let rate): rate > -1 ? .value(percentage(rate)) : .refused(.notARate(text))
        case .bare: .refused(.bareRate(text))
        case .ambiguous(let readings):
            .refused(
                .ambiguousRate(
                    text, readings: WrittenNumber(text)?.unmistakableReadings.map { $0 + "%" } ?? readings))
        case .none: .refused(.notARate(text))
        }
    }

    /// A fraction as a percentage in digits, the point moved: 0.035 is 3.5%.
    static func percentage(_ rate: Double) -> String {
        (MachineNumber.hundredfold(MachineNumber.text(rate)) ?? "") + "%"
    }
}

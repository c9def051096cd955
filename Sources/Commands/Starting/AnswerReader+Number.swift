import Money
import Syntax

// Numbers as people type them.
extension AnswerReader {
    /// How the project's amounts are written: its country's signs, where it is known, and its currency.
    struct Habit {
        var convention: NumberConvention?
        var currency: String
    }

    /// A number of zero or more; `isPlain` where it was typed as it is read, so that nobody need be told how it was
    /// understood.
    ///
    /// What two countries read differently is read as the project's country does. The sign of the project's currency may
    /// stand beside it, and a word such as *thousand* or *mil* behind.
    static func number(_ text: String, _ habit: Habit) -> Answer<(value: Double, isPlain: Bool)> {
        let amount = SignedAmount(text)
        guard amount.fits(habit.currency) else { return .refused(.otherCurrency(text, currency: habit.currency)) }
        let (body, scale) = magnitude(amount.number)
        guard let written = WrittenNumber(body), !written.isPercent else { return .refused(.notANumber(text)) }
        let convention = written.isAmbiguous ? habit.convention : written.conventions.first
        guard let convention else {
            // 1.234 or 1234, told so that neither can be misread again.
            return .refused(.ambiguousNumber(text, readings: written.unmistakableReadings.map { $0 + scale.word }))
        }
        guard let number = written.value(in: convention) else { return .refused(.notANumber(text)) }
        return number < 0
            ? .refused(.negative) : .value((number * scale.factor, !written.isAmbiguous && scale.factor == 1))
    }

    private typealias Scale = (factor: Double, word: String)

    /// The number before a word for thousands or millions, and what the word stands for.
    private static func magnitude(_ text: String) -> (body: String, scale: Scale) {
        guard let last = text.lastIndex(where: { $0.isNumber }) else { return (text, (1, "")) }
        let end = text.index(after: last)
        let word = text[end...].lowercased().split(separator: " ").joined(separator: " ")
        guard let factor = magnitudes[word] else { return (text, (1, "")) }
        return (String(text[..<end]), (factor, " " + word))
    }

    private static let magnitudes: [String: Double] = {
        var factors: [String: Double] = [:]
        for word in ["k", "mil", "miles", "thousand"] { factors[word] = 1e3 }
        let millions = [
            "million", "millions", "millón", "millon", "millones", "milhão", "milhao", "milhões", "milhoes", "mi",
            "mln",
        ]
        for word in millions { factors[word] = 1e6 }
        // A *billón* is a thousand times as much, and nobody is to guess.
        for word in ["mil millones", "billion", "bilhão", "bilhao", "bilhões", "bilhoes"] { factors[word] = 1e9 }
        return factors
    }()
}

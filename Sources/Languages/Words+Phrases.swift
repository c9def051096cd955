import Numerics

// Plurals, and phrases that many sentences share.
extension Words {
    /// So many of something, in a language that makes its plurals with an s: "1 field", "7 fields".
    package func count(_ number: Int, _ noun: String) -> String { count(number, noun, noun + "s") }

    /// So many of something: "1 país", "2 países".
    package func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// A question about the nearest name, where there is one.
    package func didYouMean(_ nearest: String?) -> String {
        guard let nearest else { return "" }
        return say(
            en: "; did you mean \"\(nearest)\"?", es: "; ¿quiso decir \"\(nearest)\"?",
            pt: "; você quis dizer \"\(nearest)\"?")
    }

    /// A question about the nearest name, where there is one, and what to do: a sentence of its own behind a question.
    package func didYouMean(_ nearest: String?, then advice: String) -> String {
        guard nearest != nil else { return "; " + advice }
        return didYouMean(nearest) + " " + advice.prefix(1).uppercased() + advice.dropFirst()
    }

    /// A message as a sentence of its own: with a capital, and a full stop unless it has its end.
    package func sentence(_ message: String) -> String {
        message.prefix(1).uppercased() + message.dropFirst()
            + (message.last.map { ".?!".contains($0) } == true ? "" : ".")
    }

    /// What a bare number would be in percent, with the figures written as in files.
    package func percentOf(_ text: String) -> String {
        guard let percent = MachineNumber.hundredfold(text) else {
            return say(en: "\(text)00 %", es: "\(text) × 100 %", pt: "\(text) × 100%")
        }
        return say(en: "\(percent)\u{A0}%", es: "\(percent)\u{A0}%", pt: "\(percent)%")
    }

    /// A share in percent, with up to four decimals.
    package func share(_ fraction: Double) -> String { style.percent(fraction, decimals: 4) }

    /// A number with up to four decimals, none of them there for nothing.
    package func plain(_ number: Double) -> String { style.plain(number) }

    /// The number that somebody wrote, with decimals behind it in the signs of either kind of country, so that it has one
    /// reading.
    package func samples(_ readings: [String]) -> [String] {
        let whole = readings.filter { $0.isDigits }.max { $0.count < $1.count }
        guard let whole, whole.count > 3, let number = Int(whole) else { return ["1,234.56", "1.234,56"] }
        return [Language.english, .portuguese].map { NumberStyle(language: $0).number(Double(number), decimals: 2) }
    }

    /// A message that is shorter than a screen: of a longer one the start and the end, and between them how many characters
    /// are left out.
    package func cut(_ text: String) -> String {
        guard text.utf8.count > 2000 else { return text }
        let scalars = text.unicodeScalars
        let count = scalars.count
        guard count > 1600 else { return text }
        let left = style.integer(count - 800)
        let said = say(
            en: "\(left) characters left out", es: "\(left) caracteres omitidos", pt: "\(left) caracteres omitidos")
        return String(scalars.prefix(400)) + "… [\(said)] …" + String(scalars.suffix(400))
    }
}

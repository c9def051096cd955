/// What a rate that somebody wrote as text means.
///
/// ```swift
/// RateReading("12%")      // .rate(0.12)
/// RateReading("0.12")     // .rate(0.12)
/// RateReading("12")       // .bare: twelve percent, or 1200 %?
/// RateReading("1,5%")     // .ambiguous(["1.5%"])
/// ```
package enum RateReading: Sendable, Hashable {
    /// A rate as a fraction.
    case rate(Double)
    /// A number of one or more without a percent sign.
    case bare
    /// A number that different countries read differently.
    case ambiguous([String])
    /// No rate.
    case none

    /// Reads a text that somebody types for a rate: a decimal comma has one meaning there, `4,5%` and `0,12`.
    package init(typed text: String) {
        let reading = RateReading(text)
        if case .ambiguous(let readings) = reading, readings.count == 1 {
            self = RateReading(readings[0])
        } else {
            self = reading
        }
    }

    /// Reads a text.
    package init(_ text: String) {
        let isPercent = text.hasSuffix("%")
        var body = isPercent ? text.dropLast() : Substring(text)
        while body.last == " " || body.last == "\u{A0}" { body = body.dropLast() }
        if body.hasPrefix("+") { body = body.dropFirst() }
        switch NumberReading(String(body)) {
        case .plain(let number) where isPercent: self = .rate(number / 100)
        case .plain(let number): self = abs(number) < 1 ? .rate(number) : .bare
        case .ambiguous(let readings): self = .ambiguous(readings.map { $0 + (isPercent ? "%" : "") })
        case .none: self = .none
        }
    }
}

import Numerics

/// What a number that somebody wrote as text can mean.
///
/// ```swift
/// NumberReading("1234.5")     // .plain(1234.5)
/// NumberReading("20.000")     // .ambiguous(["20", "20000"])
/// NumberReading("36,6")       // .ambiguous(["36.6"]): one reading, but not ours to choose
/// NumberReading("12abc")      // .none
/// ```
///
/// A point or a comma followed by three digits is a decimal sign in some countries and groups thousands in others; a
/// comma is always one or the other. Such a text has no meaning until its convention is declared.
package enum NumberReading: Sendable, Hashable {
    /// One meaning, whatever the country.
    case plain(Double)
    /// More than one meaning; each as it is written without doubt.
    case ambiguous([String])
    /// No number.
    case none

    /// Reads a text.
    package init(_ text: String) {
        let body = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        let sign = text.hasPrefix("-") ? "-" : ""
        let separators = body.filter { $0 == "." || $0 == "," }
        let allowed = body.allSatisfy { $0.isDigit || $0 == "." || $0 == "," }
        guard allowed, body.first?.isNumber == true, body.last?.isNumber == true else {
            self = machineNumber(text).map { .plain($0) } ?? .none
            return
        }
        let parts = body.split(whereSeparator: { $0 == "." || $0 == "," })
        let last = separators.last
        if parts.count != separators.count + 1 {
            self = .none
            return
        }
        // Thousands are grouped in threes, and the first group does not start with a zero.
        let canBeGrouped =
            Set(separators).count == 1 && (1...3).contains(parts[0].count) && parts[0].first != "0"
            && parts.dropFirst().allSatisfy { $0.count == 3 }
        if separators.isEmpty || (separators == "." && !canBeGrouped) {
            self = machineNumber(text).map { .plain($0) } ?? .none
            return
        }
        var readings: [String] = []
        if separators.filter({ $0 == last }).count == 1 {
            let fraction = parts.last.map(String.init) ?? ""
            let whole = parts.dropLast().joined()
            if whole == "0" || whole.first != "0" {
                readings.append(sign + (fraction.allSatisfy { $0 == "0" } ? whole : "\(whole).\(fraction)"))
            }
        }
        if canBeGrouped { readings.append(sign + parts.joined()) }
        self = readings.isEmpty ? .none : .ambiguous(readings)
    }
}

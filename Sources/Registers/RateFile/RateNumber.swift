import Money
import Syntax

/// A rate as a cell has it: one number, or one in each convention.
struct RateNumber: Hashable {
    let text: String
    let point: Double?
    let comma: Double?

    /// A number that a calculation made.
    init(_ value: Double) {
        text = ""
        (point, comma) = (value, value)
    }

    /// Reads a cell; nothing where it is no number above zero in any country.
    init?(_ text: String) {
        guard let written = WrittenNumber(text), !written.isPercent else { return nil }
        self.text = text
        let values = NumberConvention.allCases.map { written.value(in: $0) }
        guard values.allSatisfy({ $0.map { $0 > 0 && $0.isFinite } ?? true }), values.contains(where: { $0 != nil })
        else { return nil }
        (point, comma) = (values[0], values[1])
    }

    subscript(convention: NumberConvention) -> Double? { convention == .point ? point : comma }

    /// The convention it has without doubt, where it can be told.
    var evidence: NumberConvention? { point == nil ? .comma : comma == nil ? .point : nil }

    var isAmbiguous: Bool { point != nil && comma != nil && point != comma }

    /// The number, where it is one: by itself, by its column, or by what is expected of it.
    ///
    /// The readings are a thousand times apart, so that one within ten times of what is built in leaves no doubt of the
    /// other. Where column and built-in rate say different things, neither is believed.
    func value(in column: NumberConvention?, near expected: Double?) throws(RateFault) -> Double {
        guard isAmbiguous, let point, let comma else { return point ?? comma ?? 0 }
        let likely: NumberConvention? = expected.flatMap { expected in
            let near = NumberConvention.allCases.filter { (0.1...10).contains((self[$0] ?? 0) / expected) }
            return near.count == 1 ? near[0] : nil
        }
        switch (column, likely) {
        case (let column?, nil): return column == .point ? point : comma
        case (let column?, let likely?) where column == likely: return column == .point ? point : comma
        case (nil, let likely?): return likely == .point ? point : comma
        default: throw .ambiguousRate(text, readings: WrittenNumber(text)?.unmistakableReadings ?? [])
        }
    }

    /// What the cells of a column tell together: one convention, or nothing where none or both are shown.
    static func convention(of numbers: some Sequence<RateNumber>) -> NumberConvention? {
        let shown = Set(numbers.compactMap { $0.evidence })
        return shown.count == 1 ? shown.first : nil
    }
}

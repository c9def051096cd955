import Facts
import Numerics

/// A figure of a document as a claim uses it: what it is, and between which numbers its rounding leaves it.
package struct ClaimFigure: Sendable, Hashable {
    /// The name of the line or quantity of the file that it is; nothing where the claim writes it out.
    package let id: String?
    /// The figure, or why there is none.
    package let value: Stated<Double>
    /// Where it can lie, by the digits that are printed and by what the source says about how exact it is.
    package let interval: Interval
    /// Its unit; nothing where nobody says.
    package let unit: ClaimUnit?
    /// What the source says about how exact it is.
    package let qualifier: Quantity.Qualifier?
    /// Where it comes from.
    package let evidence: Evidence
    /// Whether nobody looked it up where it is said to stand.
    package let isUnverified: Bool

    /// Where a figure can lie that a phrase prints; nothing where the phrase does not have it.
    ///
    /// "More than" leaves it without an upper end, "up to" with zero as the lower one. "Nearly" and "about" are said of
    /// round numbers: half a unit of the last digit that is not zero, below or to either side.
    static func interval(of value: Double, in phrase: String, qualifier: Quantity.Qualifier?) -> Interval? {
        guard let (rounding, loose) = FigurePhrase(phrase).printed(value) else { return nil }
        return switch qualifier {
        case .moreThan: Interval(value, .infinity)
        case .upTo: Interval(0, value)
        case .nearly: Interval(value - loose / 2, value)
        case .about: Interval(value - loose / 2, value + loose / 2)
        case .average, nil: rounding
        }
    }
}

/// What a figure counts or measures.
package enum ClaimUnit: Sendable, Hashable {
    /// Money, in a currency by its ISO 4217 code.
    case money(String)
    /// In words.
    case words(LocalText)
}

import Facts

/// A figure of a source that is no amount of the business case: volumes, shares, times, money per unit.
public struct Quantity: Sendable, Hashable {
    /// What the source says about how exact the figure is.
    public enum Qualifier: String, Sendable, Hashable, CaseIterable {
        case moreThan = "more than"
        case nearly
        case about
        case upTo = "up to"
        case average
    }

    /// A name inside the file, by which claims refer to it.
    public let id: String?
    /// What it counts or measures.
    public let what: LocalText
    /// The figure.
    public let value: Double
    /// Its unit, in words.
    public let unit: LocalText
    /// What the source says about how exact it is.
    public let qualifier: Qualifier?
    /// Where it comes from.
    public let evidence: Evidence
}

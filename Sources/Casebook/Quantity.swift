import Facts

/// A figure of a source that is no amount of the business case: volumes, shares, times, money per unit.
package struct Quantity: Sendable, Hashable {
    /// What the source says about how exact the figure is.
    package enum Qualifier: String, Sendable, Hashable, CaseIterable {
        case moreThan = "more than"
        case nearly
        case about
        case upTo = "up to"
        case average
    }

    /// A name inside the file, by which claims refer to it.
    package let id: String?
    /// What it counts or measures.
    package let what: LocalText
    /// The figure.
    package let value: Double
    /// Its unit, in words.
    package let unit: LocalText
    /// What the source says about how exact it is.
    package let qualifier: Qualifier?
    /// Where it comes from.
    package let evidence: Evidence
}

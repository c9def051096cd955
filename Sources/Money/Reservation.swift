/// The kinds of series that conversion rests on.
package enum SeriesKind: String, Sendable, Hashable, CaseIterable {
    /// Units of local currency per US dollar.
    case exchangeRate
    /// Index of consumer prices.
    case consumerPrices
    /// Deflator of the gross domestic product.
    case gdpDeflator
    /// Units of local currency per international dollar.
    case purchasingPower
}

/// What must be known of a stretch of a series before it is used.
package struct Reservation: Sendable, Hashable {
    /// What follows from it.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The figures do not measure what was paid: refused, unless the user brings others.
        case unreliable
        /// Consumer prices are known to understate: the deflator is the default.
        case understated
        /// Official and market rates went apart.
        case diverged
        /// The unit changed.
        case unit
        /// Stated in a later unit throughout.
        case restated
        /// A change from one year to the next that is great and real.
        case jump
    }

    /// The series.
    package let series: SeriesKind
    /// The economy, by its code.
    package let economy: String
    /// What follows.
    package let kind: Kind
    /// The years concerned.
    package let years: ClosedRange<Int>

    /// A reservation on some years of a series.
    package init(series: SeriesKind, economy: String, kind: Kind, years: ClosedRange<Int>) {
        self.series = series
        self.economy = economy
        self.kind = kind
        self.years = years
    }

    /// Whether it goes on to today.
    package var isOpen: Bool { years.upperBound == Self.open }
    /// The last year of a reservation that goes on.
    package static let open = 9999
}

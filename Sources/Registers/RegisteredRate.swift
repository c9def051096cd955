import Facts

/// A discount rate that a government or a bank prescribes for public investment: real, for amounts in constant prices.
public struct RegisteredRate: Sendable, Hashable {
    /// What it is prescribed for.
    public enum Use: String, Sendable, Hashable, CaseIterable {
        /// Public investment of any kind.
        case general
        /// What earns money, where a country has another rate for that.
        case commercial
    }

    /// Whether there is a source.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// The rate stands in a source that is named.
        case verified
        /// No source was found, so there is no rate.
        case unverified
    }

    /// What the rate was read in.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The document of whoever prescribes it.
        case instrument
        /// Another document that reports it.
        case secondHand
    }

    /// How sure it is that the rate is in force.
    public enum Confidence: String, Sendable, Hashable, CaseIterable {
        case high, medium, low
    }

    /// A rate that was in force before.
    public struct Superseded: Sendable, Hashable {
        /// The rates by year of the appraisal, as fractions; the last persists.
        public let rates: [Double]
        /// Where that is said.
        public let source: String
    }

    /// Its ISO 3166-1 alpha-3 code, or `multilateral` or `european-union`.
    public let economy: String
    /// What it is prescribed for.
    public let use: Use
    /// The rates by year of the appraisal, as fractions; the last persists.
    ///
    /// Empty where no source was found.
    public let rates: [Double]
    /// Who prescribes it.
    public let body: LocalText?
    /// In which document.
    public let instrument: String?
    /// The document's year.
    public let year: Int?
    /// Since when it applies, in ISO 8601, as far as known.
    public let validFrom: String?
    /// When it was last looked up, in ISO 8601.
    public let lastChecked: String
    /// Whether there is a source.
    public let status: Status
    /// What it was read in; nothing where there is no source.
    public let basis: Basis?
    /// How sure it is; nothing where there is no source.
    public let confidence: Confidence?
    /// What was in force before, the latest first.
    public let superseded: [Superseded]
    /// The source's own phrase.
    public let quote: String?
    /// What must be known of it.
    public let note: LocalText?

    /// The rate, where it is the same in every year.
    public var constant: Double? {
        guard let first = rates.first, rates.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

import Facts

/// A discount rate that a government or a bank prescribes for public investment: real, for amounts in constant prices.
package struct RegisteredRate: Sendable, Hashable {
    /// What it is prescribed for.
    package enum Use: String, Sendable, Hashable, CaseIterable {
        /// Public investment of any kind.
        case general
        /// What earns money, where a country has another rate for that.
        case commercial
        /// Effects on health, where a country has another rate for those.
        case health
        /// A second result that a country asks for beside the first, of long projects.
        case sensitivity
    }

    /// Whether there is a source.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// The rate was read at an address, in the words of whoever prescribes it.
        case verified
        /// Nobody read it there: there is no rate, or one as others report it.
        case unverified
    }

    /// What the rate was read in.
    package enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The document of whoever prescribes it.
        case instrument
        /// Another document that reports it.
        case secondHand
    }

    /// How sure it is that the rate is in force.
    package enum Confidence: String, Sendable, Hashable, CaseIterable {
        case high, medium, low
    }

    /// A rate that was in force before.
    package struct Superseded: Sendable, Hashable {
        /// The rates by year of the appraisal, as fractions; the last persists.
        package let rates: [Double]
        /// Where that is said.
        package let source: String
    }

    /// Its ISO 3166-1 alpha-3 code, or `multilateral` or `european-union`.
    package let economy: String
    /// What it is prescribed for.
    package let use: Use
    /// The rates by year of the appraisal, as fractions; the last persists.
    ///
    /// Empty where none was found.
    package let rates: [Double]
    /// Who prescribes it.
    package let body: LocalText?
    /// In which document.
    package let instrument: LocalText?
    /// Where on the web it was read.
    package let address: String?
    /// The document's year.
    package let year: Int?
    /// Since when it applies, in ISO 8601, as far as known.
    package let validFrom: String?
    /// When it was last looked up, in ISO 8601.
    package let lastChecked: String
    /// Whether there is a source.
    package let status: Status
    /// What it was read in; nothing where there is no source.
    package let basis: Basis?
    /// How sure it is; nothing where there is no source.
    package let confidence: Confidence?
    /// What was in force before, the latest first.
    package let superseded: [Superseded]
    /// The source's own phrase.
    package let quote: String?
    /// What must be known of it.
    package let note: LocalText?

    /// The rate, where it is the same in every year.
    package var constant: Double? {
        guard let first = rates.first, rates.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

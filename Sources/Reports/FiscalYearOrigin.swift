import Registers

/// Why the fiscal years of a budget start in the month in which they do.
package enum FiscalYearOrigin: Sendable, Hashable {
    /// Somebody asked for that month, from 1 to 12.
    case asked(Int)
    /// The register has it for the project's country.
    case registered(RegisteredFiscalYear)
    /// The register does not have the country: the calendar year.
    case unregistered(country: String)
    /// The project names no country: the calendar year.
    case noCountry

    /// The month in which they start.
    package var startMonth: Int {
        switch self {
        case .asked(let month): month
        case .registered(let year): year.startMonth
        case .unregistered, .noCountry: 1
        }
    }

    /// How programs call it.
    var code: String {
        switch self {
        case .asked: "asked"
        case .registered: "registered"
        case .unregistered: "unregistered"
        case .noCountry: "noCountry"
        }
    }

    static let codes = ["asked", "registered", "unregistered", "noCountry"]

    /// What the register says.
    var registered: RegisteredFiscalYear? {
        if case .registered(let year) = self { year } else { nil }
    }
}

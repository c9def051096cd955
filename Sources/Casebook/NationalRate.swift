import Registers

/// What the register says of the discount rate of a project's country.
package enum NationalRate: Sendable, Hashable {
    /// There is one, with its source.
    case registered(RegisteredRate)
    /// There is none that is verified, or no country.
    case missing

    /// The rate, where there is one.
    package var registered: RegisteredRate? {
        if case .registered(let rate) = self { rate } else { nil }
    }
}

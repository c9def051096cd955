/// What a code of ISO 4217 stands for.
package enum CurrencyKind: String, Sendable, Hashable, CaseIterable {
    /// Money that is paid.
    case currency
    /// A unit of account that a price or wage index moves, in which people budget but do not pay: UYI, UYW, CLF, MXV,
    /// COU, BOV.
    case indexUnit
    /// A code for the settlement of funds: CHE, CHW, USN.
    case fund
    /// A unit of account of institutions, as the special drawing right: XDR.
    case accountUnit
    /// An ounce of a metal.
    case metal
    /// A code reserved for tests.
    case testing
    /// The code for no currency at all.
    case none
    /// Money that was paid and is no longer: ECS, ESP, SRG, VEF.
    case legacy
}

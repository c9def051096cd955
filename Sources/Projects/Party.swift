/// Who pays, and who gains.
public enum Party: String, Sendable, Hashable, CaseIterable {
    /// The government, whose budget the fiscal view is.
    case government
    /// Citizens.
    case citizens
    /// Businesses.
    case businesses
    /// Citizens and government together, where a source gives one figure for both.
    case society
}

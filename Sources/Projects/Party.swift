/// Who pays, and who gains.
public enum Party: String, Sendable, Hashable, CaseIterable {
    case government
    case citizens
    case businesses
    /// Citizens and government together, where a source gives one figure for both.
    case society
}

/// When text is coloured.
enum ColourWhen: String, CaseIterable {
    /// On a terminal that can, unless the environment says no.
    case auto
    case always
    case never
}

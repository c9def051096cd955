/// The kinds of object in the files that people write, each described in every language.
public enum ShapeTopic: String, Sendable, Hashable, CaseIterable {
    case project
    case `case`
    case investment
    case operating
    case saving
    case transfer
    case residual
    case volume
    case each
    case change
    case step
    case quantity
    case output
    case reading

    /// The topic of a shape by its name in the schema; nothing where nobody has described it.
    public init?(shape: String) {
        self.init(rawValue: shape == "first-step" ? "step" : shape)
    }
}

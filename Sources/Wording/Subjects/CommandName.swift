/// The subcommands, by the words that people type.
public enum CommandName: String, Sendable, Hashable, CaseIterable {
    case compare
    case cases
    case show
    case appraise
    case batch
    case version
    case help
}

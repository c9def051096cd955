/// The subcommands, by the words that people type.
public enum CommandName: String, Sendable, Hashable, CaseIterable {
    case compare
    case cases
    case show
    case audit
    case appraise
    case simulate
    case sensitivity
    case new
    case check
    case batch
    case convert
    case rates
    case schema
    case completion
    case man
    case version
    case help
}

/// What help explains besides the commands, by the words that people type.
public enum HelpTopic: String, Sendable, Hashable, CaseIterable {
    case metrics
    case files
    case environment
    case exitStatus = "exit-status"
}

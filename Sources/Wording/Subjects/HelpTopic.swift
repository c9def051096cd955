/// What help explains besides the commands, by the words that people type.
public enum HelpTopic: String, Sendable, Hashable, CaseIterable {
    case files
    case environment
    case exitStatus = "exit-status"
}

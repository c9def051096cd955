/// The variables of the environment that change what the program says.
public enum EnvironmentVariable: String, Sendable, Hashable, CaseIterable {
    case language = "LANGUAGE"
    case all = "LC_ALL"
    case messages = "LC_MESSAGES"
    case characters = "LC_CTYPE"
    case lang = "LANG"
    case noColor = "NO_COLOR"
    case terminal = "TERM"
    case columns = "COLUMNS"
}

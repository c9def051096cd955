import Wording

/// What text is shown on: a terminal, or a pipe or a file.
struct Screen {
    /// Whether it is a terminal.
    let isTerminal: Bool
    /// Whether text is coloured.
    let hasColour: Bool
    /// Whether rules and frames are drawn, as on a terminal, or typed.
    let drawsLines: Bool
    /// The columns of text.
    let width: Int

    /// The columns where nobody says how many there are.
    private static let page = 80

    /// What is behind a descriptor; without one, a file.
    init(of descriptor: Int32?, colour: ColourWhen, environment: [String: String]) {
        let terminal = descriptor.flatMap { Platform.isTerminal($0) ? $0 : nil }
        isTerminal = terminal != nil
        let kind = environment[EnvironmentVariable.terminal.rawValue]
        let isDumb = kind == "dumb" || kind == ""
        hasColour =
            switch colour {
            case .always: true
            case .never: false
            case .auto:
                terminal != nil && (environment[EnvironmentVariable.noColor.rawValue] ?? "").isEmpty && !isDumb
            }
        drawsLines = terminal != nil && !isDumb && Self.takesUnicode(environment)
        let asked = environment[EnvironmentVariable.columns.rawValue].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        let columns = descriptor == nil ? nil : asked ?? terminal.flatMap { Platform.terminalWidth(of: $0) }
        width = columns ?? Self.page
    }

    /// Whether the terminal's characters are those of Unicode, as its locale says; where there is none, they are.
    private static func takesUnicode(_ environment: [String: String]) -> Bool {
        let names: [EnvironmentVariable] = [.all, .characters, .lang]
        guard let locale = names.lazy.compactMap({ environment[$0.rawValue] }).first(where: { !$0.isEmpty }) else {
            return true
        }
        let characters = locale.split(separator: ".").dropFirst().first?.prefix { $0 != "@" }.lowercased()
        guard let characters else { return locale != "C" && locale != "POSIX" }
        return characters == "utf-8" || characters == "utf8"
    }
}

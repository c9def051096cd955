import Documents
import Languages
import Reports
import Wording

/// The manual, made from the one description of the command line.
struct Manual {
    let words: Words

    /// The whole page.
    var page: ManualPage {
        ManualPage(
            name: "valor", version: Version.number, summary: words.tagline, nameHeading: words.heading(.name),
            sections: ManualHeading.allCases.filter { $0 != .name }.map(section))
    }

    /// One section of the page.
    func section(_ heading: ManualHeading) -> ManualPage.Section {
        let blocks: [ManualPage.Block] =
            switch heading {
            case .name: []
            case .synopsis: CommandName.allCases.map { .line(synopsis(of: $0)) }
            case .description: words.about.map { .paragraph($0) }
            case .commands: CommandName.allCases.map(item)
            case .options: OptionName.allCases.compactMap(item)
            case .exitStatus:
                ExitStatus.allCases.map { .item([.literal(String($0.rawValue))], [words.say($0)]) }
            case .environment: EnvironmentVariable.allCases.map { .item([.literal($0.rawValue)], [words.say($0)]) }
            case .files: FileKind.allCases.map { .item([.literal($0.example)], [words.say($0)]) }
            case .examples: CommandName.allCases.flatMap(examples)
            }
        return ManualPage.Section(words.heading(heading), blocks)
    }

    /// How a command is written: `valor show [OPTIONS] CASE|FILE`.
    func synopsis(of command: CommandName) -> [ManualPage.Fragment] {
        var fragments: [ManualPage.Fragment] = [
            .literal("valor \(command.rawValue)"), .plain(" ["), .placeholder(words.name(.options)), .plain("]"),
        ]
        if let argument = command.argument {
            fragments += [.plain(" "), .placeholder(argument.placeholder(in: words))]
        }
        return fragments
    }

    /// How an option is written: `-o, --output FILE`.
    func form(of option: OptionName, in command: CommandName) -> [ManualPage.Fragment] {
        var fragments: [ManualPage.Fragment] = []
        if let letter = option.letter { fragments += [.literal("-\(letter)"), .plain(", ")] }
        fragments.append(.literal("--\(option.rawValue)"))
        if option.takesValue(in: command) {
            fragments += [.plain(" "), .placeholder(option.values(in: command).placeholder(in: words))]
        }
        return fragments
    }

    /// The examples of a command, each with what it shows.
    func examples(of command: CommandName) -> [ManualPage.Block] {
        command.examples.enumerated().map { .item([.literal($0.element)], [words.example(command, $0.offset)]) }
    }

    private func item(_ command: CommandName) -> ManualPage.Block {
        let options = command.options.map { "--\($0.rawValue)" }.joined(separator: ", ")
        return .item(synopsis(of: command), [words.details(command), "\(words.label(.options)): \(options)"])
    }

    /// An option with what it does; where commands take different values, they follow command by command.
    private func item(_ option: OptionName) -> ManualPage.Block? {
        let uses = OptionUse.of(option)
        guard let first = uses.first?.commands.first else { return nil }
        let term = form(of: option, in: first)
        guard uses.count > 1 else { return .item(term, [option.summary(in: first, words)]) }
        let lines = uses.compactMap { use -> String? in
            guard let command = use.commands.first, let choices = option.choices(in: command, words) else { return nil }
            return use.commands.map(\.rawValue).joined(separator: ", ") + ": " + choices
        }
        return .item(term, [words.summary(option)] + lines)
    }
}

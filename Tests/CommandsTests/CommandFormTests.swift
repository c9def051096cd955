import Languages
import Testing
import Wording

@testable import Commands

@Suite("The one description of the command line")
struct CommandFormTests {
    static let everyHelp = CommandName.allCases.flatMap { command in Language.allCases.map { (command, $0) } }

    @Test("Every example is a command line of its own command", arguments: CommandName.allCases)
    func examples(command: CommandName) throws {
        #expect(!command.examples.isEmpty)
        for example in command.examples {
            // What stands around it, as `eval "$(…)"` or behind `<`, `>` and `|`, is the shell's.
            let inner = example.split(separator: "$(").last.map { $0.prefix { $0 != ")" } } ?? ""
            let words = inner.prefix { !"<>|".contains($0) }.split(separator: " ").map(String.init)
            #expect(words.first == "valor")
            let invocation = try Invocation(Array(words.dropFirst()))
            #expect(invocation.command == command, "\(example)")
            _ = try Session(invocation, environment: [:])
            _ = try command.subcommand.init(invocation)
        }
    }

    @Test("Help lists every option that the command takes, and no other", arguments: everyHelp)
    func options(command: CommandName, language: Language) throws {
        let lines = try help(on: command, in: language)
        for option in OptionName.allCases {
            let letter = option.letter.map { "-\($0), " } ?? ""
            let values = option.values(in: command)
            let value = values.isEmpty ? "" : " " + values.placeholder(in: Words(in: language))
            let isListed = lines.contains { $0.hasPrefix("\(letter)--\(option.rawValue)\(value) ") }
            #expect(isListed == command.options.contains(option), "\(command) \(option)")
        }
    }

    @Test("Help says what each example shows, and fits the page", arguments: everyHelp)
    func words(command: CommandName, language: Language) throws {
        let words = Words(in: language)
        for index in command.examples.indices {
            #expect(!words.example(command, index).isEmpty, "\(command) \(index)")
        }
        #expect(words.example(command, command.examples.count).isEmpty, "\(command) explains more than it shows")
        let lines = try help(on: command, in: language)
        #expect(lines.allSatisfy { $0.count <= 100 && $0.last != " " })
        for example in command.examples {
            #expect(lines.contains { $0.hasPrefix(example) })
        }
    }

    private func help(on command: CommandName, in language: Language) throws -> [Substring] {
        let session = try Session(
            Invocation(["help", "--language", language.rawValue, "--color", "never"]), environment: [:])
        return Help.text(on: command, session).split(separator: "\n")
    }

    @Test("The overview lists every command", arguments: Language.allCases)
    func overview(language: Language) throws {
        let session = try Session(Invocation(["help", "--language", language.rawValue]), environment: [:])
        let lines = Help.overview(session).split(separator: "\n")
        for command in CommandName.allCases {
            #expect(lines.contains { $0.hasPrefix(command.rawValue + " ") }, "\(command)")
        }
    }

    @Test("Every command takes help, a language and colour; no option is listed twice", arguments: CommandName.allCases)
    func common(command: CommandName) {
        #expect(command.options.suffix(3) == [.language, .color, .help])
        #expect(Set(command.options).count == command.options.count)
    }

    @Test("Every option belongs to a command, and no two share a letter")
    func letters() {
        let taken = Set(CommandName.allCases.flatMap(\.options))
        #expect(taken == Set(OptionName.allCases))
        let letters = OptionName.allCases.compactMap(\.letter)
        #expect(Set(letters).count == letters.count)
    }
}

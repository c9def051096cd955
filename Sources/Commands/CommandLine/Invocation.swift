import Syntax
import Wording

/// A command line, taken apart.
struct Invocation {
    let command: CommandName
    let arguments: [String]
    private var values: [OptionName: [String]] = [:]

    /// The last value of an option.
    subscript(option: OptionName) -> String? { values[option]?.last }

    /// Every value of an option, in order.
    func all(_ option: OptionName) -> [String] { values[option] ?? [] }

    func has(_ option: OptionName) -> Bool { values[option] != nil }

    /// Takes words apart: long and short options in any order, `--option=value`, and arguments; behind `--` all are
    /// arguments.
    init(_ words: [String]) throws(UsageProblem) {
        var command: CommandName?
        var arguments: [String] = []
        var rest = words[...]
        var onlyArguments = false
        while let word = rest.popFirst() {
            if onlyArguments || word == "-" || !word.hasPrefix("-") {
                if command == nil {
                    command = try Self.command(word)
                } else {
                    arguments.append(word)
                }
            } else if word == "--" {
                onlyArguments = true
            } else if command == nil, word == "--version" {
                command = .version
            } else {
                let (option, inline) = try Self.option(word)
                if option.placeholder == nil {
                    guard inline == nil else { throw .unwantedValue(option) }
                    values[option] = [""]
                } else {
                    guard let value = inline ?? rest.popFirst(), !value.isEmpty, inline != nil || !Self.isOption(value)
                    else {
                        throw .missingValue(option)
                    }
                    if values[option] != nil, !option.isRepeatable { throw .repeatedOption(option) }
                    values[option, default: []].append(value)
                }
            }
        }
        self.command = command ?? .help
        self.arguments = arguments
        isEmpty = command == nil && values[.help] == nil
        if values[.help] != nil { return }
        if command == nil, !values.isEmpty { throw .missingCommand }
        for option in OptionName.allCases where values[option] != nil && !self.command.options.contains(option) {
            throw .foreignOption(option, self.command)
        }
        if arguments.count > self.command.mostArguments {
            throw .tooManyArguments(Array(arguments[self.command.mostArguments...]))
        }
    }

    /// Whether nothing was asked for.
    let isEmpty: Bool

    private static func command(_ word: String) throws(UsageProblem) -> CommandName {
        guard let command = CommandName(rawValue: word) else {
            throw .unknownCommand(word, nearest: nearest(to: word, among: CommandName.allCases.map(\.rawValue)))
        }
        return command
    }

    /// An option, and the value written onto it: `--horizon=10`, `-Ojson`.
    private static func option(_ word: String) throws(UsageProblem) -> (OptionName, String?) {
        if word.hasPrefix("--") {
            let body = word.dropFirst(2)
            let name = String(body.prefix { $0 != "=" })
            let value = body.contains("=") ? String(body.dropFirst(name.count + 1)) : nil
            guard let option = OptionName(rawValue: name) else {
                throw .unknownOption(word, nearest: nearest(to: name, among: OptionName.allCases.map(\.rawValue)))
            }
            return (option, value)
        }
        let letter = word[word.index(after: word.startIndex)]
        guard let option = OptionName.allCases.first(where: { $0.letter == letter }) else {
            throw .unknownOption(word, nearest: nil)
        }
        let value = word.dropFirst(2)
        return (option, value.isEmpty ? nil : String(value.hasPrefix("=") ? value.dropFirst() : value))
    }

    /// Whether a word is an option and no value; a negative number is a value.
    private static func isOption(_ word: String) -> Bool {
        word.hasPrefix("-") && word != "-" && !(word.dropFirst().first?.isNumber ?? false)
    }

    // MARK: Values

    /// The value of an option as one of several words.
    func choice<Choice: RawRepresentable & CaseIterable>(_ option: OptionName, _: Choice.Type = Choice.self)
        throws(UsageProblem) -> Choice?
    where Choice.RawValue == String {
        guard let text = self[option] else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map(\.rawValue)
        throw .notAChoice(option, found: text, nearest: nearest(to: text, among: choices), choices: choices)
    }
}

import Reports
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
        var asksForVersion = false
        while let word = rest.popFirst() {
            if onlyArguments || word == "-" || !word.hasPrefix("-") {
                if command == nil {
                    command = try Self.command(word)
                } else {
                    arguments.append(word)
                }
            } else if word == "--" {
                onlyArguments = true
            } else if word == "--" + Self.versionOption {
                asksForVersion = true
            } else {
                let (option, inline) = try Self.option(word, of: command)
                if !option.takesValue(in: command) {
                    guard inline == nil || option.mayTakeValue else { throw .unwantedValue(option) }
                    values[option] = [inline ?? ""]
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
        if asksForVersion { (command, arguments) = (.version, []) }
        self.command = command ?? .help
        namesCommand = command != nil
        self.arguments = arguments
        isEmpty = command == nil && values[.help] == nil
        // Whoever asks what there is gets an answer, whatever else stands there.
        if values[.help] != nil || asksForVersion { return }
        // Whoever only says in which language, or colours, is told in it what there is.
        let manners: Set<OptionName> = [.language, .color]
        if command == nil, values.keys.contains(where: { !manners.contains($0) }) { throw .missingCommand }
        for option in OptionName.allCases where values[option] != nil && !self.command.options.contains(option) {
            throw .foreignOption(option, self.command)
        }
        // Standard output by the name that stands for it everywhere; a file of that name is `./-`.
        if values[.output] == [FileText.standardInput] { values[.output] = nil }
        if arguments.count > self.command.mostArguments {
            throw .tooManyArguments(Array(arguments[self.command.mostArguments...]))
        }
    }

    /// Whether nothing was asked for.
    let isEmpty: Bool
    /// Whether the command is one that was typed.
    let namesCommand: Bool

    private static func command(_ word: String) throws(UsageProblem) -> CommandName {
        guard let command = CommandName(rawValue: word) else {
            let isFile = [".json", ".csv", ".tsv"].contains { word.lowercased().hasSuffix($0) }
            if isFile { throw .fileForCommand(word) }
            throw .unknownCommand(word, nearest: NearestName.of(word, among: CommandName.words))
        }
        return command
    }

    /// An option, and the value written onto it: `--horizon=10`, `-Ojson`.
    private static func option(_ word: String, of command: CommandName?) throws(UsageProblem) -> (OptionName, String?) {
        if word.hasPrefix("--") {
            let body = word.dropFirst(2)
            let name = String(body.prefix { $0 != "=" })
            let value = body.contains("=") ? String(body.dropFirst(name.count + 1)) : nil
            guard let option = OptionName(rawValue: name) else {
                throw .unknownOption(word, nearest: NearestName.of(name, among: Self.optionNames))
            }
            return (option, value)
        }
        let body = word.dropFirst()
        // A whole name behind a single hyphen is meant as such, and not as letters with a value: `-output`.
        let name = String(body.prefix { $0 != "=" })
        if optionNames.contains(name) { throw .unknownOption(word, nearest: name) }
        guard let letter = body.first, let option = OptionName.allCases.first(where: { $0.letter == letter }) else {
            throw .unknownOption(word, nearest: nearestOption(behindOneHyphen: name, of: command))
        }
        let value = body.dropFirst()
        if !option.takesValue, !value.isEmpty, value.first != "=" {
            throw .unknownOption(word, nearest: nearestOption(behindOneHyphen: name, of: command))
        }
        return (option, value.isEmpty ? nil : String(value.hasPrefix("=") ? value.dropFirst() : value))
    }

    /// The names of options, and what may be typed in place of a command.
    private static let optionNames = OptionName.words + [versionOption]
    private static let versionOption = CommandName.version.rawValue

    /// The option that is meant by a letter or a name behind a single hyphen: of a letter, the only one that starts so among
    /// those that the command takes, where it is told.
    private static func nearestOption(behindOneHyphen name: String, of command: CommandName?) -> String? {
        if name.count > 1 { return NearestName.of(name, among: optionNames) }
        let names = command.map { $0.options.map(\.rawValue) + [versionOption] } ?? optionNames
        let same = names.filter { $0.lowercased().hasPrefix(name.lowercased()) }
        return same.count == 1 ? same.first : nil
    }

    /// Whether a word is an option and no value; a negative number is a value.
    private static func isOption(_ word: String) -> Bool {
        word.hasPrefix("-") && word != "-" && !(word.dropFirst().first?.isNumber ?? false)
    }
}

extension Invocation {
    /// The command line as it would be typed again for the same result, in whatever form and place; files by their names.
    var typedAgain: String {
        let elsewhere: Set<OptionName> = [
            .output, .outputFormat, .csvFor, .header, .precision, .color, .cases, .chart, .threads,
        ]
        let typed = OptionName.allCases.filter { has($0) && !elsewhere.contains($0) }.flatMap { option in
            all(option).map { value in
                if !option.takesValue(in: command) {
                    return "--\(option.rawValue)" + (value.isEmpty ? "" : "=" + value)
                }
                return "--\(option.rawValue) " + ShellWord.quoted(Self.name(value))
            }
        }
        return (["valor", command.rawValue] + arguments.map { ShellWord.quoted(Self.name($0)) } + typed)
            .joined(separator: " ")
    }

    /// A file by its name alone: whoever reads a report has it elsewhere.
    private static func name(_ word: String) -> String { word.split(separator: "/").last.map(String.init) ?? word }
}

import Reports
import Syntax
import Wording

/// `valor help`: what there is, and what each command does, examples first.
enum Help {
    static func run(_ session: Session) throws(Failure) {
        guard let name = session.invocation.arguments.first else {
            return try session.print(overview(session))
        }
        guard let command = CommandName(rawValue: name) else {
            let near = nearest(to: name, among: CommandName.allCases.map(\.rawValue))
            throw .usage(.unknownCommand(name, nearest: near))
        }
        try session.print(text(on: command, session))
    }

    /// The commands, a line each.
    static func overview(_ session: Session) -> String {
        let words = session.words
        let commands = CommandName.allCases.map { Definition($0.rawValue, words.summary($0)) }
        return session.render(
            Document([
                .heading("valor: \(words.tagline)", level: 1),
                .paragraph("\(words.label(.usage)): valor COMMAND [OPTIONS] [ARGUMENTS]"),
                .heading(words.label(.commands), level: 2), .definitions(commands),
                .heading(words.label(.examples), level: 2), .definitions(examples(of: .compare, words)),
                .paragraph(words.helpHint),
            ]))
    }

    /// What a command does.
    static func text(on command: CommandName, _ session: Session) -> String {
        let words = session.words
        let usage = ["valor", command.rawValue, "[OPTIONS]", command.arguments].filter { !$0.isEmpty }
        let options = command.options.map { option in
            let letter = option.letter.map { "-\($0), " } ?? ""
            let value = option.placeholder.map { " " + $0 } ?? ""
            return Definition("\(letter)--\(option.rawValue)\(value)", words.summary(option))
        }
        return session.render(
            Document([
                .heading("valor \(command.rawValue): \(words.summary(command))", level: 1),
                .heading(words.label(.examples), level: 2), .definitions(examples(of: command, words)),
                .paragraph("\(words.label(.usage)): \(usage.joined(separator: " "))"),
                .paragraph(words.details(command)), .heading(words.label(.options), level: 2), .definitions(options),
            ]))
    }

    private static func examples(of command: CommandName, _ words: Words) -> [Definition] {
        command.examples.enumerated().map { Definition($0.element, words.example(command, $0.offset)) }
    }
}

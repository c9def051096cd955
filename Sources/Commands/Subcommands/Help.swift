import Documents
import Languages
import Reports
import Syntax
import Valuation
import Wording

/// `valor help`: what there is, and what each command does, examples first.
struct Help: Subcommand {
    /// What help is about.
    private enum Subject {
        case all, command(CommandName), topic(HelpTopic)
    }

    private let format: Format
    private let subject: Subject

    init(_ invocation: Invocation) throws(UsageProblem) {
        format = try invocation.format(among: [.text, .markdown])
        subject = try invocation.arguments.first.map(Self.subject) ?? .all
    }

    private static func subject(_ name: String) throws(UsageProblem) -> Subject {
        if let command = CommandName(rawValue: name) { return .command(command) }
        if let topic = HelpTopic(rawValue: name) { return .topic(topic) }
        throw .unknownCommand(name, nearest: NearestName.of(name, among: CommandName.words + HelpTopic.words))
    }

    func run(_ session: Session) throws(Failure) {
        let document =
            switch subject {
            case .all: Self.commands(session.words)
            case .command(let command): Self.document(on: command, session.words)
            case .topic(let topic): Self.document(on: topic, session.words)
            }
        try session.print(format == .markdown ? session.manual(document) : session.render(document))
    }

    /// The commands and topics, a line each, as text.
    static func overview(_ session: Session) -> String { session.render(commands(session.words)) }

    /// Where to begin, for whoever types the program's name alone: four lines.
    static func beginning(_ session: Session) -> String {
        session.render(Document([.definitions(session.words.beginnings.map { Definition($0.typed, $0.says) })]))
    }

    /// What a command does, as text.
    static func text(on command: CommandName, _ session: Session) -> String {
        session.render(document(on: command, session.words))
    }

    /// The commands and topics, a line each.
    private static func commands(_ words: Words) -> Document {
        let commands = CommandName.allCases.map { Definition($0.rawValue, words.summary($0)) }
        let topics = HelpTopic.allCases.map { Definition($0.rawValue, words.summary($0)) }
        let usage = "valor \(words.name(.command)) [\(words.name(.options))] [\(words.name(.arguments))]"
        return Document([
            .heading("valor: \(words.tagline)", level: 1),
            .paragraph("\(words.label(.usage)): \(usage)"),
            .heading(words.label(.commands), level: 2), .definitions(commands),
            .heading(words.label(.topics), level: 2), .definitions(topics),
            .heading(words.label(.examples), level: 2), .definitions(examples(of: .compare, words)),
            .paragraph(words.helpHint),
        ])
    }

    /// What a command does.
    private static func document(on command: CommandName, _ words: Words) -> Document {
        let manual = Manual(words: words)
        let options = command.options.map { option in
            Definition(
                manual.form(of: option, in: command).map(\.text).joined(), option.summary(in: command, words))
        }
        return Document([
            .heading("valor \(command.rawValue): \(words.summary(command))", level: 1),
            .heading(words.label(.examples), level: 2), .definitions(examples(of: command, words)),
            .paragraph("\(words.label(.usage)): \(manual.synopsis(of: command).map(\.text).joined())"),
            .paragraph(words.details(command)), .heading(words.label(.options), level: 2), .definitions(options),
        ])
    }

    /// What the manual says on a topic.
    private static func document(on topic: HelpTopic, _ words: Words) -> Document {
        func section(_ heading: ManualHeading) -> Document { Manual(words: words).section(heading).document }
        return switch topic {
        case .metrics: metrics(words)
        case .files: section(.files)
        case .environment: section(.environment)
        case .exitStatus: section(.exitStatus)
        }
    }

    /// Every result by its name, and what it means.
    private static func metrics(_ words: Words) -> Document {
        let title = words.summary(HelpTopic.metrics)
        return Document([
            .heading(title.prefix(1).uppercased() + title.dropFirst(), level: 1),
            .definitions(Metric.allCases.map { Definition(words.name($0), words.describe($0)) }),
            .heading(words.say(OptionText.beyondFirst), level: 2),
            .definitions(OptionMeasure.allCases.map { Definition(words.say($0.name), words.describe($0)) }),
        ])
    }

    private static func examples(of command: CommandName, _ words: Words) -> [Definition] {
        command.examples.enumerated().map { Definition($0.element, words.example(command, $0.offset)) }
    }
}

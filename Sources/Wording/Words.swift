import Casebook
import Facts
import Money
import ProjectFiles
import Projects
import Registers
import Syntax
import Valuation

/// Says things in a language.
///
/// ```swift
/// let words = Words(in: .spanish)
/// words.say(Reason.notReached)    // a sentence in Spanish
/// ```
public struct Words: Sendable {
    /// The language.
    public let language: Language
    /// How numbers are written in it.
    public let style: NumberStyle
    private let tongue: any Tongue

    /// The words of a language.
    public init(in language: Language) {
        self.language = language
        style = NumberStyle(language: language)
        tongue =
            switch language {
            case .english: English()
            case .spanish: Spanish()
            case .portuguese: Portuguese()
            }
    }

    /// A text that somebody wrote, in this language where there is one.
    public func text(_ text: LocalText) -> String { text.text(in: language.rawValue) }

    /// A sentence on why something cannot be computed.
    public func say(_ reason: Reason) -> String { tongue.say(reason) }

    /// Why something cannot be computed, in a word or two.
    public func brief(_ reason: Reason) -> String { tongue.brief(reason) }

    /// What a diagnostic is about: what is wrong, and what to do.
    ///
    /// What it quotes of a file is cut where it is long.
    public func say(_ fact: any DiagnosticFact) -> String { cut(sentence(fact)) }

    private func sentence(_ fact: any DiagnosticFact) -> String {
        switch fact {
        case let more as MoreFindings: tongue.say(more, style: style)
        case let problem as JSONProblem: tongue.say(problem)
        case let problem as ShapeProblem: tongue.say(problem)
        case let problem as ProjectProblem: tongue.say(problem)
        case let problem as AdjustmentProblem: tongue.say(problem)
        case let concern as AdjustmentConcern: tongue.say(concern, style: style, language: language.rawValue)
        case let problem as RangeProblem: tongue.say(problem)
        case let problem as CaseProblem: tongue.say(problem)
        case let problem as ClaimProblem: tongue.say(problem)
        case let problem as OptionProblem: tongue.say(problem)
        case let problem as DriverProblem: tongue.say(problem)
        case let concern as DriverConcern: tongue.say(concern, style: style)
        case let finding as OptionFinding: tongue.inOptions(finding.options) + sentence(finding.fact)
        case let problem as CSVProblem: tongue.say(problem)
        case let problem as SheetProblem: tongue.say(problem)
        case let concern as ProjectConcern: tongue.say(concern, style: style)
        case let problem as RegisterProblem: tongue.say(problem)
        case let problem as BatchProblem: tongue.say(problem)
        case let problem as RateFileProblem: tongue.say(problem)
        default: fact.code
        }
    }

    /// A diagnostic as compilers print it: `file:line:column: error: what is wrong`, and the line with a caret.
    public func say(_ diagnostic: Diagnostic) -> String {
        var place = SafeText.line(diagnostic.file)
        if let position = diagnostic.position { place += ":\(position.line):\(position.column)" }
        let severity = label(diagnostic.severity == .error ? .error : .warning)
        let head = "\(place): \(severity): \(SafeText.line(say(diagnostic.fact)))"
        guard let excerpt = diagnostic.excerpt, let position = diagnostic.position,
            !excerpt.allSatisfy(\.isWhitespace)
        else {
            return head
        }
        return head + "\n" + Excerpt(line: excerpt, column: position.column - diagnostic.charactersBeforeExcerpt).text
    }

    /// A message that is shorter than a screen: of a longer one the start and the end, and between them how many characters
    /// are left out.
    private func cut(_ text: String) -> String {
        guard text.utf8.count > 2000 else { return text }
        let scalars = text.unicodeScalars
        let count = scalars.count
        guard count > 1600 else { return text }
        let left = tongue.charactersLeftOut(style.integer(count - 800))
        return String(scalars.prefix(400)) + "… [\(left)] …" + String(scalars.suffix(400))
    }

    /// What is wrong with a command line.
    public func say(_ problem: UsageProblem) -> String { cut(tongue.say(problem)) }
    /// What is wrong with a file.
    public func say(_ problem: FileProblem) -> String { cut(tongue.say(problem)) }
    /// Why an amount cannot be converted.
    public func say(_ problem: ConversionProblem) -> String { tongue.say(problem) }
    /// Why a project cannot be converted.
    public func say(_ problem: ProjectConversionProblem) -> String { tongue.say(problem) }
    /// Why a text names no money.
    public func say(_ problem: LevelProblem) -> String { tongue.say(problem) }
    /// What is said of money and its conversion.
    public func say(_ text: MoneyText) -> String { tongue.say(text, style: style) }
    /// What is said of corrections, of risks and of the reference class.
    public func say(_ text: AdjustmentText) -> String {
        tongue.say(text, style: style, language: language.rawValue)
    }
    /// A heading on money.
    public func heading(_ heading: MoneyText.Heading) -> String { tongue.say(.heading(heading), style: style) }
    /// What is wrong with a row.
    public func say(_ problem: BatchProblem) -> String { cut(tongue.say(problem)) }
    /// A heading or label.
    public func label(_ label: Label) -> String { tongue.label(label) }
    /// What a metric is called.
    public func name(_ metric: Metric) -> String { tongue.name(metric) }
    /// What a metric means, in a sentence.
    public func describe(_ metric: Metric) -> String { tongue.describe(metric) }
    /// What a party is called.
    public func name(_ party: Party) -> String { tongue.name(party) }
    /// What a perspective is called.
    public func name(_ perspective: Perspective) -> String { tongue.name(perspective) }
    /// What an audit finds of a claim.
    public func name(_ verdict: Verdict) -> String { tongue.name(verdict) }
    /// How many claims have a verdict.
    public func count(_ verdict: Verdict, _ number: Int) -> String { tongue.count(verdict, style.integer(number)) }
    /// Why a claim cannot be checked.
    public func say(_ obstacle: AuditObstacle) -> String {
        tongue.say(obstacle, language: language.rawValue, style: style)
    }
    /// What a volume counts.
    public func name(countable: String) -> String { tongue.name(countable) }
    /// A note.
    public func say(_ note: Note) -> String { tongue.say(note, style: style) }
    /// A rate, or the first and the last of a schedule.
    public func rates(_ rates: [Double]) -> String { tongue.rate(rates, style) }
    /// Who prescribes a discount rate, in which document, and how sure that is.
    public func source(_ rate: RegisteredRate) -> String { tongue.source(rate) }
    /// What a measure of an option means, in a sentence.
    public func describe(_ measure: OptionMeasure) -> String { tongue.describe(measure) }
    /// What a report on options says.
    public func say(_ text: OptionText) -> String { tongue.say(text, style: style) }
    /// What a report says of the public sector's method.
    public func say(_ text: MethodText) -> String { tongue.say(text, style: style) }
    /// That a file is sound, and what it holds.
    public func say(_ file: SoundFile) -> String { tongue.say(file) }
    /// What a new project file says.
    public func say(_ text: TemplateText) -> String { tongue.say(text) }
    /// What the interview for a new project says.
    public func say(_ text: InterviewText) -> String { tongue.say(text) }
    /// What is said of a partial case.
    public func say(_ text: EvidenceText) -> String { tongue.say(text) }
    /// What a simulation's report says.
    public func say(_ text: SimulationText) -> String { tongue.say(text) }
    /// What a sensitivity report says.
    public func say(_ text: SensitivityText) -> String { tongue.say(text) }
    /// A word of a project that is written as a table.
    public func word(_ term: SheetTerm) -> String { tongue.word(term) }
    /// What a command does, in a line.
    public func summary(_ command: CommandName) -> String { tongue.summary(command) }
    /// What a command does, at length.
    public func details(_ command: CommandName) -> String { tongue.details(command) }
    /// What an example of a command shows.
    public func example(_ command: CommandName, _ index: Int) -> String { tongue.example(command, index) }
    /// What an option does, in a line.
    public func summary(_ option: OptionName) -> String { tongue.summary(option) }
    /// What an option does in a command where it does something else than in others.
    public func summary(_ option: OptionName, of command: CommandName) -> String? {
        tongue.summary(option, of: command)
    }
    /// What a column of a CSV file holds, in a sentence.
    public func describe(_ field: FieldName) -> String { tongue.describe(field) }
    /// What a schema is of, in a line.
    public func summary(_ schema: SchemaName) -> String { tongue.summary(schema) }
    /// What a key of a file holds, in a sentence or two.
    public func describe(_ key: KeyTopic) -> String { tongue.describe(key) }
    /// What an object of a file is, in a sentence.
    public func describe(_ shape: ShapeTopic) -> String { tongue.describe(shape) }
    /// What a member of a machine contract holds, in a sentence.
    public func describe(_ topic: ContractTopic) -> String { tongue.describe(topic) }
    /// What keys of an object have to do with one another.
    public func say(_ rule: ShapeRule) -> String { tongue.say(rule) }
    /// What a value must be, as a noun: `a month: "2027-01", …`.
    public func name(_ expectation: ShapeProblem.Expectation) -> String { tongue.name(expectation) }
    /// What valor is, in a line.
    public var tagline: String { tongue.tagline }
    /// How to get help on a command.
    public var helpHint: String { tongue.helpHint }
    /// What a topic of help is about, in a line.
    public func summary(_ topic: HelpTopic) -> String { tongue.summary(topic) }
    /// The word in capitals that stands for what people write themselves.
    public func name(_ placeholder: Placeholder) -> String { tongue.name(placeholder) }
    /// Words of which one is to be chosen: "a, b or c".
    public func oneOf(_ words: [String]) -> String { tongue.oneOf(words) }
    /// What valor is, in a few paragraphs.
    public var about: [String] { tongue.about }
    /// A heading of the manual.
    public func heading(_ heading: ManualHeading) -> String { tongue.heading(heading) }
    /// What an exit status means.
    public func say(_ status: ExitStatus) -> String { tongue.say(status) }
    /// What a variable of the environment does.
    public func say(_ variable: EnvironmentVariable) -> String { tongue.say(variable) }
    /// What a kind of file is for.
    public func say(_ kind: FileKind) -> String { tongue.say(kind) }

    /// What a reading takes its source to mean.
    public func say(_ reading: Reading) -> String {
        reading.what.map { text($0) } ?? tongue.automaticReading(reading.id)
    }
}

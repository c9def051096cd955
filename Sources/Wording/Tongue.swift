import Casebook
import Facts
import Money
import ProjectFiles
import Projects
import Registers
import Syntax
import Valuation

/// A language: every sentence that valor says, each one exhaustive, so that the compiler proves that none is missing.
protocol Tongue: Sendable {
    /// A sentence on why something cannot be computed.
    func say(_ reason: Reason) -> String
    /// The same in a word or two, for the cell of a table.
    func brief(_ reason: Reason) -> String

    func say(_ problem: JSONProblem) -> String
    func say(_ more: MoreFindings, style: NumberStyle) -> String
    func charactersLeftOut(_ number: String) -> String
    func say(_ problem: ShapeProblem) -> String
    func say(_ problem: ProjectProblem) -> String
    func say(_ problem: AdjustmentProblem) -> String
    func say(_ problem: RangeProblem) -> String
    func say(_ problem: CaseProblem) -> String
    func say(_ problem: ClaimProblem) -> String
    func say(_ problem: OptionProblem) -> String
    func say(_ problem: DriverProblem) -> String
    /// What is doubtful about what moves a line.
    func say(_ concern: DriverConcern, style: NumberStyle) -> String
    /// In which options something is found, before it is said.
    func inOptions(_ ids: [String]) -> String
    func say(_ problem: CSVProblem) -> String
    func say(_ problem: SheetProblem) -> String
    func say(_ problem: RegisterProblem) -> String
    func say(_ problem: UsageProblem) -> String
    func say(_ problem: FileProblem) -> String
    func say(_ problem: BatchProblem) -> String
    func say(_ problem: RateFileProblem) -> String
    func say(_ problem: ConversionProblem) -> String
    func say(_ problem: LevelProblem) -> String
    func say(_ problem: ProjectConversionProblem) -> String
    func say(_ problem: MoneyUsageProblem) -> String

    func label(_ label: Label) -> String
    func name(_ metric: Metric) -> String
    /// What a metric means, in a sentence.
    func describe(_ metric: Metric) -> String
    func name(_ party: Party) -> String
    func name(_ perspective: Perspective) -> String
    /// What an audit finds of a claim, in a word or two.
    func name(_ verdict: Verdict) -> String
    /// How many claims have a verdict; the number is written already.
    func count(_ verdict: Verdict, _ number: String) -> String
    /// Why a claim cannot be checked.
    func say(_ obstacle: AuditObstacle, language: String, style: NumberStyle) -> String
    func name(_ countable: String) -> String
    func say(_ note: Note, style: NumberStyle) -> String
    /// What is said of money and its conversion.
    func say(_ text: MoneyText, style: NumberStyle) -> String
    /// What is said of corrections, of risks and of the reference class.
    func say(_ text: AdjustmentText, style: NumberStyle, language: String) -> String
    /// What is doubtful about corrections.
    func say(_ concern: AdjustmentConcern, style: NumberStyle, language: String) -> String
    /// Who prescribes a discount rate, in which document, and how sure that is.
    func source(_ rate: RegisteredRate) -> String
    /// A rate, or the first and the last of a schedule.
    func rate(_ rates: [Double], _ style: NumberStyle) -> String
    /// What a measure of an option means, in a sentence.
    func describe(_ measure: OptionMeasure) -> String
    /// What a report on options says.
    func say(_ text: OptionText, style: NumberStyle) -> String
    /// What a report says of the public sector's method.
    func say(_ text: MethodText, style: NumberStyle) -> String
    /// What is doubtful about a project.
    func say(_ concern: ProjectConcern, style: NumberStyle) -> String
    /// That a file is sound, and what it holds.
    func say(_ file: SoundFile) -> String
    /// What a new project file says.
    func say(_ text: TemplateText) -> String
    /// What the interview for a new project says.
    func say(_ text: InterviewText) -> String
    /// What is said of a partial case.
    func say(_ text: EvidenceText) -> String
    /// A word of a project that is written as a table.
    func word(_ term: SheetTerm) -> String

    /// What a simulation's report says.
    func say(_ text: SimulationText) -> String
    /// What a sensitivity report says.
    func say(_ text: SensitivityText) -> String

    /// What a command does, in a line.
    func summary(_ command: CommandName) -> String
    /// What a command does, in a paragraph or two.
    func details(_ command: CommandName) -> String
    /// What an example of a command shows, in a line; the order is that of `CommandName.examples`.
    func example(_ command: CommandName, _ index: Int) -> String
    /// What an option does, in a line.
    func summary(_ option: OptionName) -> String
    /// What an option does in a command where it does something else than in others, in a line.
    func summary(_ option: OptionName, of command: CommandName) -> String?
    /// What a column of a CSV file holds, in a sentence.
    func describe(_ field: FieldName) -> String
    /// What a schema is of, in a line.
    func summary(_ schema: SchemaName) -> String
    /// What a key of a file holds, in a sentence or two.
    func describe(_ key: KeyTopic) -> String
    /// What an object of a file is, in a sentence.
    func describe(_ shape: ShapeTopic) -> String
    /// What a member of a machine contract holds, in a sentence.
    func describe(_ topic: ContractTopic) -> String
    /// What keys of an object have to do with one another.
    func say(_ rule: ShapeRule) -> String
    /// What a value must be, as a noun.
    func name(_ expectation: ShapeProblem.Expectation) -> String
    /// What valor is, in a line.
    var tagline: String { get }
    /// How to get help on a command.
    var helpHint: String { get }
    /// What a topic of help is about, in a line.
    func summary(_ topic: HelpTopic) -> String
    /// The word in capitals that stands for what people write themselves.
    func name(_ placeholder: Placeholder) -> String
    /// Words of which one is to be chosen: "a, b or c".
    func oneOf(_ words: [String]) -> String
    /// What valor is, in a few paragraphs.
    var about: [String] { get }
    /// A heading of the manual.
    func heading(_ heading: ManualHeading) -> String
    /// What an exit status means.
    func say(_ status: ExitStatus) -> String
    /// What a variable of the environment does.
    func say(_ variable: EnvironmentVariable) -> String
    /// What a kind of file is for.
    func say(_ kind: FileKind) -> String
    /// What a reading without words of its own takes the source to mean.
    func automaticReading(_ id: String) -> String
}

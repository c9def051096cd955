import Casebook
import Facts
import Projects
import Registers
import Syntax

/// A language: every sentence that valor says, each one exhaustive, so that the compiler proves that none is missing.
protocol Tongue: Sendable {
    /// A sentence on why something cannot be computed.
    func say(_ reason: Reason) -> String
    /// The same in a word or two, for the cell of a table.
    func brief(_ reason: Reason) -> String

    func say(_ problem: JSONProblem) -> String
    func say(_ problem: ShapeProblem) -> String
    func say(_ problem: ProjectProblem) -> String
    func say(_ problem: CaseProblem) -> String
    func say(_ problem: CSVProblem) -> String
    func say(_ problem: RegisterProblem) -> String
    func say(_ problem: UsageProblem) -> String
    func say(_ problem: FileProblem) -> String
    func say(_ problem: BatchProblem) -> String

    func label(_ label: Label) -> String
    func name(_ metric: Metric) -> String
    func name(_ party: Party) -> String
    func name(_ perspective: Perspective) -> String
    func name(_ countable: String) -> String
    func say(_ note: Note, style: NumberStyle) -> String

    /// What a command does, in a line.
    func summary(_ command: CommandName) -> String
    /// What a command does, in a paragraph or two.
    func details(_ command: CommandName) -> String
    /// What an example of a command shows, in a line; the order is that of `CommandName.examples`.
    func example(_ command: CommandName, _ index: Int) -> String
    /// What an option does, in a line.
    func summary(_ option: OptionName) -> String
    /// What valor is, in a line.
    var tagline: String { get }
    /// How to get help on a command.
    var helpHint: String { get }
    /// What a reading without words of its own takes the source to mean.
    func automaticReading(_ id: String) -> String
}

/// A command, as a command line asks for it.
///
/// Making one reads the whole command line, so that what is wrong there is told before any file is opened. Running it
/// reads files and registers, and no option any more.
protocol Subcommand {
    init(_ invocation: Invocation) throws(UsageProblem)
    func run(_ session: Session) throws(Failure)
}

extension CommandName {
    /// What carries it out.
    var subcommand: any Subcommand.Type {
        switch self {
        case .compare: Compare.self
        case .cases: Cases.self
        case .show: Show.self
        case .audit: Audit.self
        case .appraise: Appraise.self
        case .simulate: Simulate.self
        case .sensitivity: SensitivityCommand.self
        case .budget: BudgetCommand.self
        case .new: New.self
        case .check: Check.self
        case .batch: BatchCommand.self
        case .convert: Convert.self
        case .rates: Rates.self
        case .schema: Schema.self
        case .completion: Completion.self
        case .man: Man.self
        case .version: Version.self
        case .help: Help.self
        }
    }
}

import Syntax

/// What a diagnostic is about, made of facts; its sentence stands in `Wording`.
///
/// Each family of facts is a case: one that nobody can say does not compile.
package indirect enum DiagnosticFact: DiagnosticFamily, Hashable {
    case encoding(TextEncoding)
    case json(JSONProblem)
    case csv(CSVProblem)
    case shape(ShapeProblem)
    case project(ProjectProblem)
    case range(RangeProblem)
    case driver(DriverProblem)
    case option(OptionProblem)
    case adjustment(AdjustmentProblem)
    case budget(BudgetProblem)
    case sheet(SheetProblem)
    case concern(ProjectConcern)
    case driverConcern(DriverConcern)
    case adjustmentConcern(AdjustmentConcern)
    case caseFile(CaseProblem)
    case claim(ClaimProblem)
    case register(RegisterProblem)
    case rateFile(RateFileProblem)
    case batch(BatchProblem)
    case book(BookConcern)
    case more(MoreFindings)
    case ofOptions(OptionFinding)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .encoding(let encoding): encoding.code
        case .json(let problem): problem.code
        case .csv(let problem): problem.code
        case .shape(let problem): problem.code
        case .project(let problem): problem.code
        case .range(let problem): problem.code
        case .driver(let problem): problem.code
        case .option(let problem): problem.code
        case .adjustment(let problem): problem.code
        case .budget(let problem): problem.code
        case .sheet(let problem): problem.code
        case .concern(let concern): concern.code
        case .driverConcern(let concern): concern.code
        case .adjustmentConcern(let concern): concern.code
        case .caseFile(let problem): problem.code
        case .claim(let problem): problem.code
        case .register(let problem): problem.code
        case .rateFile(let problem): problem.code
        case .batch(let problem): problem.code
        case .book(let concern): concern.code
        case .more(let more): more.code
        case .ofOptions(let finding): finding.code
        }
    }

    /// Itself.
    package var fact: DiagnosticFact { self }
}

/// Facts that a diagnostic can be about.
package protocol DiagnosticFamily: Sendable {
    /// The stable code that machines read.
    var code: String { get }
    /// It, among all there are.
    var fact: DiagnosticFact { get }
}

import Findings
import Languages
import Numerics
import Projects
import Reports
import Risk
import Valuation
import Wording

/// How whole projects of a batch are computed: on which terms, for whom, and how they are drawn.
struct ProjectPlan: Sendable {
    let words: Words
    let perspective: Perspective
    let terms: @Sendable (Project) -> AppraisalTerms
    /// How each is simulated; nothing where it is appraised.
    let drawing: BatchDrawing?

    /// What comes of a project under an id, or what is wrong with its terms.
    func outcome(of project: Project, id: String) throws(AppraisalTermsProblem) -> RowOutcome {
        let terms = try self.terms(project).matching(project.prices, inflation: project.inflation)
        guard let drawing else {
            return .project(Account(of: project, perspective: perspective, terms: terms), isNet: false)
        }
        switch report(of: project, id: id, on: terms, drawing) {
        case .report(let report): return .simulation(report)
        case .problem(let problem): return .failed(words.say(FileProblem.simulation(problem)))
        }
    }

    /// What a simulation says, or why there is none.
    private enum Drawn {
        case report(SimulationReport)
        case problem(SimulationFileProblem)
    }

    private func report(
        of project: Project, id: String, on terms: AppraisalTerms, _ drawing: BatchDrawing
    ) -> Drawn {
        let compiled = CompiledProject(of: project.withRisks, beyond: nil, on: terms, fixing: drawing.fixed)
        guard !compiled.inputs.isEmpty else { return .problem(.nothingRanged(id)) }
        let accounts = DrawnAccounts(of: project, beyond: nil, on: terms)
        let views = accounts.drawable(asked: perspective)
        guard let first = views.first else { return .problem(.noView(id)) }
        let settings = drawing.settings(of: id)
        let outcomes = SimulationOutcomes(
            of: compiled, settings, blocks: 0..<settings.blocks, views: views, threads: 1, progress: { _ in })
        let simulation = Simulation(
            of: compiled, settings, outcomes: outcomes,
            explaining: views.contains(perspective) ? perspective : first)
        if simulation.views.isEmpty {
            let largest = compiled.inputs.max { $0.estimate.largestEnd < $1.estimate.largestEnd }
            let name = largest.map { words.say(.name($0.part, line: $0.what.map(words.text))) }
            return .problem(.beyondRange(id, figure: name ?? ""))
        }
        return .report(
            SimulationReport(
                of: simulation, project: project, accounts: accounts, id: id, on: terms, perspective: perspective,
                asked: drawing.draws, late: nil, words: words))
    }
}

/// How the projects of a batch are simulated.
package struct BatchDrawing: Sendable {
    let draws: Int
    private let seed: UInt64
    private let points: SimulationSettings.Points
    /// The figures that were asked for, and so do not vary.
    let fixed: Set<UncertainParameter.Part>

    /// So many draws of each project, which follow from a seed and the project's id.
    package init(
        draws: Int, seed: UInt64, points: SimulationSettings.Points, fixing fixed: Set<UncertainParameter.Part>
    ) {
        (self.draws, self.seed, self.points, self.fixed) = (draws, seed, points, fixed)
    }

    /// The settings of a project: its draws follow from nothing but the seed and its id, so that neither its place nor what
    /// stands beside it matters.
    func settings(of id: String) -> SimulationSettings {
        var sum = ByteSum()
        sum.add(seed)
        for byte in id.utf8 { sum.add(byte) }
        return SimulationSettings(draws: draws, seed: sum.state, points: points)
    }
}

extension Estimate {
    /// The end of its range that is farthest from zero.
    fileprivate var largestEnd: Double { [low, value, high].compactMap { $0?.magnitude }.max() ?? 0 }
}

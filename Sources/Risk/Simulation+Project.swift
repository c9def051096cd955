import Projects
import Valuation

extension Simulation {
    /// A simulation of a project on some terms: every figure that has a range varies, in each view that is asked for.
    ///
    /// ```swift
    /// let simulation = Simulation(of: project, on: terms, SimulationSettings(draws: 10_000, seed: 1))
    /// simulation.views[0].mean
    /// ```
    ///
    /// What the spread comes from is told of the first of the `views`. The same settings give the same numbers on any
    /// number of `threads`.
    public init(
        of project: Project, on terms: AppraisalTerms, _ settings: SimulationSettings,
        views: [Perspective] = [.social], threads: Int = 1
    ) {
        let plan = CompiledProject(of: project, on: terms)
        let outcomes = SimulationOutcomes(
            of: plan, settings, blocks: 0..<settings.blocks, views: views, threads: threads)
        self.init(
            of: plan, settings, outcomes: outcomes, explaining: views.first ?? .social, threads: threads)
    }
}

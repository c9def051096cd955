import Appraisal
import Projects

/// What many draws of a project's uncertain figures say of its results.
///
/// ```swift
/// let plan = Plan(of: project, on: terms)
/// let settings = SimulationSettings(draws: 100_000, seed: 1)
/// let outcomes = SimulationOutcomes(of: plan, settings, blocks: 0..<settings.blocks, views: [.social])
/// let simulation = Simulation(of: plan, settings, outcomes: outcomes, explaining: .social)
/// simulation.views[0].mean
/// ```
///
/// Everything is computed of the outcomes in the order of the draws, so that neither threads nor shards change a bit.
public struct Simulation: Sendable {
    /// How it was drawn.
    public let settings: SimulationSettings
    /// The figures that varied, with their distributions.
    public let inputs: [(figure: ProjectFigure, distribution: Distribution)]
    /// The results by view.
    public let views: [SimulatedView]
    /// What the spread of one view's results comes from; nothing where they do not vary.
    public let shares: SpreadShares?
    /// The view whose spread that is.
    public let explained: Perspective
    /// Whether an input has no mean, or no standard deviation.
    public let tail: Tail

    /// How far a fat tail leaves moments without a bound.
    public enum Tail: Sendable, Hashable {
        case none
        /// An input's standard deviation is infinite.
        case noDeviation
        /// An input's mean is infinite.
        case noMean
    }

    /// The results of all of a simulation's outcomes.
    ///
    /// `late` is the months from the start behind which a payback is late.
    public init(
        of plan: Plan, _ settings: SimulationSettings, outcomes: SimulationOutcomes, explaining: Perspective,
        late: Double? = nil
    ) {
        self.settings = settings
        inputs = plan.inputs.map { ($0, Distribution(of: $0.estimate)) }
        let tail: Tail =
            inputs.contains { !$0.distribution.mean.isFinite }
            ? .noMean : inputs.contains { !$0.distribution.standardDeviation.isFinite } ? .noDeviation : .none
        self.tail = tail
        views = outcomes.views.indices.map {
            SimulatedView(
                of: outcomes, view: $0, settings: settings, late: late, hasMean: tail != .noMean,
                hasDeviation: tail == .none)
        }
        explained = explaining
        shares = outcomes.views.firstIndex(of: explaining).flatMap {
            SpreadShares(of: plan, settings, results: outcomes.netPresentValues[$0])
        }
    }
}

import Appraisal
import Numerics
import Projects
import Valuation

/// What many draws of a project's uncertain figures say of its results.
///
/// ```swift
/// let compiled = CompiledProject(of: project, on: terms)
/// let settings = SimulationSettings(draws: 100_000, seed: 1)
/// let outcomes = SimulationOutcomes(of: compiled, settings, blocks: 0..<settings.blocks, views: [.social])
/// let simulation = Simulation(of: compiled, settings, outcomes: outcomes, explaining: .social)
/// simulation.views[0].mean
/// ```
///
/// Everything is computed of the outcomes in the order of the draws, so that neither threads nor shards change a bit.
public struct Simulation: Sendable {
    /// How it was drawn.
    public let settings: SimulationSettings
    /// The figures that varied, with their distributions.
    package let inputs: [(figure: UncertainParameter, distribution: Distribution)]
    /// The results by view, of those in which every draw is a number.
    public let views: [SimulatedAccount]
    /// The views in which draws leave the range of numbers, so that nothing can be said of them.
    public let beyondRange: [Perspective]
    /// What the spread of one view's results comes from; nothing where they do not vary.
    package let shares: SpreadShares?
    /// The view whose spread that is.
    public let explained: Perspective
    /// Whether an input has no mean, or no standard deviation.
    public let tail: Tail

    /// How far a fat tail leaves moments without a bound.
    public enum Tail: Sendable, Hashable {
        /// Every input has a mean and a standard deviation.
        case none
        /// An input's standard deviation is infinite.
        case noDeviation
        /// An input's mean is infinite.
        case noMean
    }

    /// The results of all of a simulation's outcomes.
    ///
    /// `late` is the months from the start behind which a payback is late. Each view, and what its spread comes from, is
    /// the work of one of so many threads.
    package init(
        of compiled: CompiledProject, _ settings: SimulationSettings, outcomes: SimulationOutcomes,
        explaining: Perspective,
        late: Double? = nil, threads: Int = 1
    ) {
        self.settings = settings
        inputs = compiled.inputs.map { ($0, Distribution(of: $0.estimate)) }
        let tail: Tail =
            inputs.contains { !$0.distribution.mean.isFinite }
            ? .noMean : inputs.contains { !$0.distribution.standardDeviation.isFinite } ? .noDeviation : .none
        self.tail = tail
        let alike = compiled.firstAlike(outcomes.views)
        let own = outcomes.views.indices.filter { alike[$0] == $0 && outcomes.isWithinRange(view: $0) }
        beyondRange = outcomes.views.indices.filter { !own.contains(alike[$0]) }.map { outcomes.views[$0] }
        let within = outcomes.views.indices.filter { own.contains(alike[$0]) }
        let told = within.first { outcomes.views[$0] == explaining } ?? within.first
        // The last job is the shares'.
        let found: [(view: SimulatedAccount?, shares: SpreadShares?)] =
            ParallelBlocks.map(own.count + 1, threads: threads) { job in
                if job < own.count {
                    let view = SimulatedAccount(
                        of: outcomes, view: own[job], settings: settings, late: late, hasMean: tail != .noMean,
                        hasDeviation: tail == .none)
                    return (view, nil)
                }
                return (
                    nil, told.flatMap { SpreadShares(of: compiled, settings, results: outcomes.netPresentValues[$0]) }
                )
            }
        views = outcomes.views.indices.compactMap { view in
            own.firstIndex(of: alike[view]).flatMap { found[$0].view?.seen(from: outcomes.views[view]) }
        }
        explained = told.map { outcomes.views[$0] } ?? explaining
        shares = found[own.count].shares
    }
}

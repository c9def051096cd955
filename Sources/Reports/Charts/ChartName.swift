/// The charts that there are, by the words that people type.
package enum ChartName: String, Sendable, Hashable, CaseIterable {
    /// The cumulative net benefit of society and of the budget, with where each turns.
    case cumulative
    /// What each year costs and brings.
    case years
    /// Who pays and who gains.
    case parties
    /// The net present value by discount rate.
    case rates
    /// What each figure does to the net present value.
    case tornado
    /// How often each net present value comes about.
    case distribution
    /// Options side by side.
    case options
    /// A project among published cases.
    case cases
    /// The share that takes the service up, by year.
    case rollOut = "rollout"
    /// What the government spends in each fiscal year, by class.
    case budget
}

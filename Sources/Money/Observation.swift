/// One year's figure of a series, with the unit it is in and where it comes from.
package struct Observation: Sendable, Hashable {
    /// How the figure came from its source.
    package enum Method: String, Sendable, Hashable, CaseIterable {
        /// As the source has it.
        case published
        /// The source's growth rate, put onto the level of the year before.
        case chained
        /// In another unit of the same money than the source has it.
        case restated
        /// Our mean of the source's figures for shorter periods.
        case averaged
        /// From a file that the user brought.
        case own
    }

    /// The figure.
    package let value: Double
    /// The money it is a rate of, or measures the prices in.
    package let currency: Currency
    /// The id of its source in the register, or the name of the user's file.
    package let source: String
    /// How it came from there.
    package let method: Method
    /// Of how many of the periods of its year it is the mean, where some are missing.
    package let partialCount: Int?
    /// Whether it stands in for a figure that is still to come.
    package let isProvisional: Bool

    /// A figure with its unit and source.
    package init(
        _ value: Double, currency: Currency, source: String, method: Method, partialCount: Int? = nil,
        isProvisional: Bool = false
    ) {
        self.value = value
        self.currency = currency
        self.source = source
        self.method = method
        self.partialCount = partialCount
        self.isProvisional = isProvisional
    }

    /// Whether the user brought it.
    package var isOwn: Bool { method == .own }
}

/// How many of a hundred results lie between round numbers.
package struct HistogramPlot: Sendable, Hashable {
    /// A class of results; open below or above where an end is missing.
    package struct Class: Sendable, Hashable {
        package var low: Double?
        package var high: Double?
        /// The share of all results that lie in it, as a fraction.
        package var share: Double

        package init(low: Double?, high: Double?, share: Double) {
            (self.low, self.high, self.share) = (low, high, share)
        }
    }

    package var classes: [Class]
    /// The percentiles that are told, from the lowest.
    package var percentiles: [LinePlot.Guide]
    /// The value of the file, among the results.
    package var own: LinePlot.Guide?
    /// What the open classes are called: `less` and `and more`.
    package var openBelow: String
    package var openAbove: String
    package var across: AxisNumbers
    package var acrossLabel: String

    /// A plot from its parts.
    package init(
        classes: [Class], percentiles: [LinePlot.Guide], own: LinePlot.Guide?, openBelow: String, openAbove: String,
        across: AxisNumbers, acrossLabel: String
    ) {
        self.classes = classes
        self.percentiles = percentiles
        self.own = own
        self.openBelow = openBelow
        self.openAbove = openAbove
        self.across = across
        self.acrossLabel = acrossLabel
    }
}

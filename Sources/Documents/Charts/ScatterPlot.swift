import Facts

/// Points between two logarithmic scales, with lines of one and the same ratio of the two.
package struct ScatterPlot: Sendable, Hashable {
    /// A point with its words.
    package struct Point: Sendable, Hashable {
        package var x: Double
        package var y: Double
        package var label: MarkLabel
        package var colour: ChartColour
        /// On which side the true value upwards lies, where only that is known.
        package var bound: Bound?
        /// Whether it is there by what somebody doubts.
        package var isHollow: Bool

        package init(
            x: Double, y: Double, _ label: MarkLabel, colour: ChartColour, bound: Bound? = nil, isHollow: Bool = false
        ) {
            (self.x, self.y, self.label, self.colour) = (x, y, label, colour)
            (self.bound, self.isHollow) = (bound, isHollow)
        }
    }

    /// A line on which what stands upwards is so many times what stands across.
    package struct Ratio: Sendable, Hashable {
        package var ratio: Double
        package var label: String
        /// Whether it is that of the project, and no line of the grid.
        package var isOwn: Bool

        package init(_ ratio: Double, _ label: String, isOwn: Bool = false) {
            (self.ratio, self.label, self.isOwn) = (ratio, label, isOwn)
        }
    }

    package var points: [Point]
    package var ratios: [Ratio]
    package var acrossLabel: String
    package var upwardsLabel: String
    package var currency: String

    /// A plot from its parts.
    package init(points: [Point], ratios: [Ratio], acrossLabel: String, upwardsLabel: String, currency: String) {
        self.points = points
        self.ratios = ratios
        self.acrossLabel = acrossLabel
        self.upwardsLabel = upwardsLabel
        self.currency = currency
    }
}

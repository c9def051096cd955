/// Bars that lie, a row for each of several things.
package struct BarPlot: Sendable, Hashable {
    /// A bar between two values.
    package struct Bar: Sendable, Hashable {
        package var from: Double
        package var to: Double
        package var colour: ChartColour
        /// What stands at its end that lies farther from where bars begin.
        package var label: String?
        /// In which of the row's lines it lies, from the top.
        package var lane: Int

        package init(from: Double = 0, to: Double, colour: ChartColour, label: String? = nil, lane: Int = 0) {
            (self.from, self.to, self.colour, self.label, self.lane) = (from, to, colour, label, lane)
        }
    }

    /// What bars belong to.
    package struct Row: Sendable, Hashable {
        package var name: MarkLabel
        package var bars: [Bar]

        package init(_ name: MarkLabel, bars: [Bar]) { (self.name, self.bars) = (name, bars) }
    }

    /// What a colour means, where it is not said at a bar.
    package struct Key: Sendable, Hashable {
        package var name: String
        package var colour: ChartColour

        package init(_ name: String, colour: ChartColour) { (self.name, self.colour) = (name, colour) }
    }

    package var rows: [Row]
    package var keys: [Key]
    /// Where all bars begin, with its words, where that is not zero.
    package var base: LinePlot.Guide?
    package var across: AxisNumbers

    /// A plot from its parts.
    package init(rows: [Row], keys: [Key] = [], base: LinePlot.Guide? = nil, across: AxisNumbers) {
        self.rows = rows
        self.keys = keys
        self.base = base
        self.across = across
    }
}

/// Columns that stand above and hang below zero, a place for each year, with the net of both as a line across.
package struct ColumnPlot: Sendable, Hashable {
    /// A part of every column: upwards where its values are above zero, downwards where they are below.
    package struct Part: Sendable, Hashable {
        package var name: String
        package var colour: ChartColour
        package var values: [Double]

        package init(_ name: String, colour: ChartColour, values: [Double]) {
            (self.name, self.colour, self.values) = (name, colour, values)
        }
    }

    /// What stands under each column.
    package var places: [String]
    /// The parts, from zero outwards.
    package var parts: [Part]
    /// The net, and what it is called; nothing where none is drawn.
    package var net: Part?
    /// The unit of the numbers upwards.
    package var upwards: AxisNumbers

    /// A plot from its parts.
    package init(places: [String], parts: [Part], net: Part? = nil, upwards: AxisNumbers) {
        self.places = places
        self.parts = parts
        self.net = net
        self.upwards = upwards
    }
}

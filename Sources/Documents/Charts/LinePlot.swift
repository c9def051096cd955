/// Lines over a scale of numbers, as a sum that runs through time or a value at each rate.
package struct LinePlot: Sendable, Hashable {
    /// A point by its two numbers.
    package struct Point: Sendable, Hashable {
        package let x: Double
        package let y: Double

        package init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
    }

    /// A line with the words at its end.
    package struct Series: Sendable, Hashable {
        package var label: MarkLabel
        package var colour: ChartColour
        package var isDashed: Bool
        package var points: [Point]

        package init(_ label: MarkLabel, colour: ChartColour, isDashed: Bool = false, points: [Point]) {
            (self.label, self.colour, self.isDashed, self.points) = (label, colour, isDashed, points)
        }
    }

    /// A point that is told of, as where a line crosses zero.
    package struct Mark: Sendable, Hashable {
        package var point: Point
        package var label: MarkLabel
        package var colour: ChartColour

        package init(_ point: Point, _ label: MarkLabel, colour: ChartColour) {
            (self.point, self.label, self.colour) = (point, label, colour)
        }
    }

    /// An upright line at a number that is told of, as the project's own rate.
    package struct Guide: Sendable, Hashable {
        package var x: Double
        package var label: String

        package init(_ x: Double, _ label: String) { (self.x, self.label) = (x, label) }
    }

    package var series: [Series]
    package var marks: [Mark]
    package var guides: [Guide]
    /// What stands under the numbers across.
    package var acrossLabel: String
    /// The numbers across, and those upwards.
    package var across: AxisNumbers
    package var upwards: AxisNumbers

    /// A plot from its parts.
    package init(
        series: [Series], marks: [Mark] = [], guides: [Guide] = [], acrossLabel: String, across: AxisNumbers,
        upwards: AxisNumbers
    ) {
        self.series = series
        self.marks = marks
        self.guides = guides
        self.acrossLabel = acrossLabel
        self.across = across
        self.upwards = upwards
    }
}

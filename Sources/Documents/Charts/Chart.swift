/// A chart as data: what it finds, what it shows and in which unit, and the numbers that it is drawn of.
///
/// ```swift
/// Chart(
///     "cumulative", title: "Society has its money back in 2.9 years",
///     subtitle: "Cumulative net benefit, not discounted, millions of S/", description: "A line from 0 to 10 years …",
///     plot: .lines(plot), numbers: table)
/// ```
///
/// Where a mark has words of its own they stand at the mark; there is no legend where these have room.
package struct Chart: Sendable, Hashable {
    /// What is drawn.
    package enum Plot: Sendable, Hashable {
        /// Lines over a scale of numbers.
        case lines(LinePlot)
        /// Columns above and below zero, one place for each year.
        case columns(ColumnPlot)
        /// Bars that lie, a row for each of several things.
        case bars(BarPlot)
        /// How often each of many results comes about.
        case histogram(HistogramPlot)
        /// Points between two logarithmic scales.
        case scatter(ScatterPlot)
    }

    /// The name by which it is asked for, in ASCII; also what tells its parts from those of other charts on a page.
    package var name: String
    /// What it finds, in a sentence without its full stop.
    package var title: String
    /// The measure, its unit, and whether it is discounted.
    package var subtitle: String
    /// The finding with its figures, for whoever does not see the drawing.
    package var description: String
    /// What must be known to read it, under it.
    package var notes: [String]
    /// What is drawn.
    package var plot: Plot
    /// The numbers that it is drawn of.
    package var numbers: Table

    /// A chart from its parts.
    package init(
        _ name: String, title: String, subtitle: String, description: String, notes: [String] = [], plot: Plot,
        numbers: Table
    ) {
        self.name = name
        self.title = title
        self.subtitle = subtitle
        self.description = description
        self.notes = notes
        self.plot = plot
        self.numbers = numbers
    }
}

extension Chart {
    /// What it finds and its numbers, where nothing can be drawn.
    var asTable: Table {
        var table = numbers
        table.title = title
        table.captions = [subtitle] + numbers.captions
        table.remarks += notes
        return table
    }
}

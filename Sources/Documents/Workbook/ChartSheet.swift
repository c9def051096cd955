import Facts
import Languages

/// A chart as a sheet: what it finds, the drawing, what must be known to read it, and the figures that it is drawn of.
struct ChartSheet {
    private let chart: Chart
    private let style: NumberStyle
    /// The place of the sheet in its workbook.
    private let place: Int

    /// How many rows and columns the drawing covers.
    private static let size = (rows: 22, columns: 6)
    private static let firstRow = 3

    init(_ chart: Chart, at place: Int, style: NumberStyle) {
        (self.chart, self.place, self.style) = (chart, place, style)
    }

    func sheet(called name: String) -> Sheet {
        var sheet = Sheet(name)
        sheet[0, 0] = .text(chart.title, .title)
        sheet[1, 0] = .text(chart.subtitle, .note)
        sheet.heights[0] = 24
        var row = Self.firstRow + Self.size.rows + 1
        // What is said of the colours of a histogram is said of its drawing, which has them.
        let isHistogram = if case .histogram = chart.plot { true } else { false }
        for note in isHistogram ? [] : chart.notes {
            sheet[row, 0] = .text(note, .note)
            row += 1
        }
        let block = block(from: row + 1, of: chart.plot)
        for (offset, cells) in block.cells.enumerated() { sheet.put(row + 1 + offset, 0, cells) }
        var drawn = block.drawn
        drawn.description = chart.description
        sheet.charts = [drawn]
        sheet.widths = [0: 40]
        for column in 1..<max(Self.size.columns, block.cells.map { $0.count }.max() ?? 0) { sheet.widths[column] = 16 }
        sheet.isProtected = false
        return sheet
    }

    /// The figures of the drawing, a row each with a head over them, and what is drawn of them.
    private func block(from row: Int, of plot: Chart.Plot) -> (cells: [[SheetCell?]], drawn: SheetChart) {
        switch plot {
        case .columns(let plot): columns(plot, row)
        case .lines(let plot): lines(plot, row)
        case .bars(let plot): bars(plot, row)
        case .histogram(let plot): histogram(plot, row)
        case .scatter(let plot): points(plot, row)
        }
    }

    // MARK: Parts

    private func drawing(_ form: SheetChart.Form, upwards: AxisNumbers, title: String) -> SheetChart {
        var drawn = SheetChart(
            form, .text(chart.title, subtitle: title == chart.subtitle ? "" : chart.subtitle),
            description: chart.description,
            rows: Self.firstRow...(Self.firstRow + Self.size.rows - 1), columns: 0...(Self.size.columns - 1))
        drawn.upwards = Self.format(upwards)
        drawn.upwardsTitle = title
        return drawn
    }

    private static func format(_ numbers: AxisNumbers) -> NumberFormat {
        switch numbers {
        case .inUnits(let unit): .axis(unit >= 1e6 ? .millions : unit >= 1e3 ? .thousands : .units)
        case .percent: .percent(decimals: 0)
        case .whole: .plain
        }
    }

    /// How the figures stand in cells: with every digit, whatever the axis says.
    private static func cellStyle(_ numbers: AxisNumbers) -> CellStyle {
        switch numbers {
        case .inUnits: CellStyle(.value, .upTo(decimals: 2))
        case .percent: CellStyle(.value, .percent(decimals: 1))
        case .whole: CellStyle(.value, .upTo(decimals: 2))
        }
    }

    private func cell(_ row: Int, _ column: Int) -> CellReference {
        CellReference(sheet: place, row: row, column: column)
    }

    private func cells(_ rows: ClosedRange<Int>, _ column: Int) -> SheetChart.Cells {
        SheetChart.Cells(cell(rows.lowerBound, column), cell(rows.upperBound, column))
    }

    /// A column of a table: what it is called, and how it is drawn.
    private struct Column {
        let name: String
        let colour: ChartColour
        var isMarks = false
        let values: [Double?]
    }

    /// A table with a name for each row, and a column for each of several series.
    private func table(
        _ rows: [String], _ series: [Column],
        _ style: CellStyle,
        from row: Int
    ) -> (cells: [[SheetCell?]], series: [SheetChart.Series]) {
        let head: [SheetCell?] = [.text("", .heading)] + series.map { .text($0.name, .headingRight) }
        let body = rows.enumerated().map { place, name -> [SheetCell?] in
            [.text(name, .label)] + series.map { one in one.values[place].map { .number($0, style) } }
        }
        let all = (row + 1)...(row + max(1, rows.count))
        let drawn = series.enumerated().map { place, one in
            SheetChart.Series(
                name: cell(row, place + 1), across: cells(all, 0), values: cells(all, place + 1), colour: one.colour,
                isMarks: one.isMarks)
        }
        return ([head] + body, drawn)
    }

    // MARK: Plots

    private func columns(_ plot: ColumnPlot, _ row: Int) -> (cells: [[SheetCell?]], drawn: SheetChart) {
        var series = plot.parts.map { Column(name: $0.name, colour: $0.colour, values: $0.values.map { Optional($0) }) }
        if let net = plot.net {
            series.append(
                Column(name: net.name, colour: net.colour, isMarks: true, values: net.values.map { Optional($0) }))
        }
        let table = table(plot.places, series, Self.cellStyle(plot.upwards), from: row)
        var drawn = drawing(.columns, upwards: plot.upwards, title: chart.subtitle)
        drawn.series = table.series
        return (table.cells, drawn)
    }

    private func bars(_ plot: BarPlot, _ row: Int) -> (cells: [[SheetCell?]], drawn: SheetChart) {
        let colours = plot.rows.flatMap { $0.bars.map { $0.colour } }
        let keys = colours.indices.filter { colours.firstIndex(of: colours[$0]) == $0 }.map { colours[$0] }
        let series = keys.map { colour -> Column in
            let name = plot.keys.first { $0.colour == colour }?.name ?? chart.subtitle
            let values = plot.rows.map { row -> Double? in
                let own = row.bars.filter { $0.colour == colour }
                return own.isEmpty ? nil : own.reduce(0) { $0 + ($1.to - $1.from) }
            }
            return Column(name: name, colour: colour, values: values)
        }
        let isStacked = plot.base != nil || plot.rows.contains { $0.bars.contains { $0.from != 0 } }
        let names = plot.rows.map { $0.name.lines.joined(separator: " · ") }
        let table = table(names, series, Self.cellStyle(plot.across), from: row)
        // What begins elsewhere than at zero is drawn as what it differs from there.
        let title = plot.base.map {
            Text(en: "difference from ", es: "diferencia respecto de ", pt: "diferença em relação a ")[style.language]
                + $0.label
        }
        var drawn = drawing(.bars(areStacked: isStacked), upwards: plot.across, title: title ?? chart.subtitle)
        drawn.series = table.series
        return (table.cells, drawn)
    }

    private func histogram(_ plot: HistogramPlot, _ row: Int) -> (cells: [[SheetCell?]], drawn: SheetChart) {
        let edges = plot.classes.flatMap { [$0.low, $0.high].compactMap { $0 } }
        let unit = if case .inUnits(let unit) = plot.across { unit } else { 1.0 }
        let decimals =
            (0...4).first { decimals in
                var scale = 1 / unit
                for _ in 0..<decimals { scale *= 10 }
                return edges.allSatisfy {
                    ($0 * scale - ($0 * scale).rounded()).magnitude < 1e-6 * max(1, $0.magnitude * scale)
                }
            } ?? 4
        func text(_ edge: Double) -> String { style.number(edge / unit, decimals: decimals) }
        let names = plot.classes.map { one -> String in
            guard let low = one.low else { return plot.openBelow }
            return one.high.map { "\(text(low)) – \(text($0))" } ?? plot.openAbove
        }
        let percentiles = (plot.percentiles + (plot.own.map { [$0] } ?? [])).map { $0.label }.joined(separator: " · ")
        let share = Text(en: "share of the draws", es: "parte de las iteraciones", pt: "parcela das iterações")[
            style.language]
        let values = [Column(name: share, colour: .navy, values: plot.classes.map { Optional($0.share) })]
        let table = table(names, values, Self.cellStyle(.percent), from: row)
        var drawn = drawing(.histogram, upwards: .percent, title: share)
        drawn.title = .text(chart.title, subtitle: percentiles)
        drawn.acrossTitle = plot.acrossLabel
        drawn.series = table.series
        return (table.cells, drawn)
    }

    /// Lines and points have two numbers each: a block of two columns for each line.
    private func lines(_ plot: LinePlot, _ row: Int) -> (cells: [[SheetCell?]], drawn: SheetChart) {
        let height = plot.series.map { $0.points.count }.max() ?? 0
        var cells = [[SheetCell?]](repeating: [], count: height + 1)
        var drawn = drawing(.curves, upwards: plot.upwards, title: chart.subtitle)
        for (place, one) in plot.series.enumerated() {
            cells[0] += [
                .text(plot.acrossLabel, .heading), .text(one.label.lines.first ?? "", .headingRight),
            ]
            for index in 0..<height {
                let point = one.points.indices.contains(index) ? one.points[index] : nil
                cells[index + 1] += [
                    point.map { .number($0.x, Self.cellStyle(plot.across)) },
                    point.map { .number($0.y, Self.cellStyle(plot.upwards)) },
                ]
            }
            let rows = (row + 1)...(row + max(1, one.points.count))
            drawn.series.append(
                SheetChart.Series(
                    name: cell(row, 2 * place + 1), across: self.cells(rows, 2 * place),
                    values: self.cells(rows, 2 * place + 1), colour: one.colour, isDashed: one.isDashed))
        }
        drawn.acrossTitle = plot.acrossLabel
        drawn.across = Self.format(plot.across)
        return (cells, drawn)
    }

    private func points(_ plot: ScatterPlot, _ row: Int) -> (cells: [[SheetCell?]], drawn: SheetChart) {
        let number = CellStyle(.value, .upTo(decimals: 2))
        var cells: [[SheetCell?]] = [
            [.text("", .heading), .text(plot.acrossLabel, .headingRight), .text(plot.upwardsLabel, .headingRight)]
        ]
        var drawn = drawing(.points, upwards: .inUnits(of: 1), title: "\(plot.upwardsLabel), \(plot.currency)")
        for (place, point) in plot.points.enumerated() {
            let own = row + 1 + place
            cells.append([
                .text(point.label.lines.first ?? "", .label), .number(point.x, number), .number(point.y, number),
            ])
            drawn.series.append(
                SheetChart.Series(
                    name: cell(own, 0), across: self.cells(own...own, 1), values: self.cells(own...own, 2),
                    colour: point.colour))
        }
        drawn.acrossTitle = "\(plot.acrossLabel), \(plot.currency)"
        drawn.across = .axis(.units)
        return (cells, drawn)
    }
}

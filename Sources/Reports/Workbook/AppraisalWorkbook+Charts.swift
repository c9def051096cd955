import Documents
import Languages
import Projects
import Valuation
import Wording

extension AppraisalWorkbook {
    /// How many rows a chart is high.
    private static let chartHeight = 19

    /// Draws the cumulative net benefit, and costs and benefits by year, below a row of the summary; answers the last row that
    /// they cover. They are drawn of the rows of the cash flow, up to the horizon as written, and their titles are formulas.
    func draw(from row: Int, on sheet: inout Sheet) -> Int {
        let rows = row...(row + Self.chartHeight - 1)
        let last = 3 + 2 * model.views.count - 2
        sheet.charts = [cumulativeChart(rows, 0...1, &sheet), yearsChart(rows, 2...last, &sheet)]
        return rows.upperBound
    }

    private func title(_ finding: Formula, _ row: Int, _ column: Int, _ sheet: inout Sheet) -> SheetChart.Title {
        // The chart lies over the cell of its title.
        sheet[row, column] = .formula(finding, CellStyle(.aside))
        return .cell(CellReference(sheet: WorkbookPlaces.Tab.summary.rawValue, row: row, column: column))
    }

    /// The cells of a row of the cash flow that the horizon as written reaches, with its end.
    private func drawnYears(_ row: Int) -> SheetChart.Cells {
        func cell(_ column: Int) -> CellReference {
            CellReference(sheet: WorkbookPlaces.Tab.flow.rawValue, row: row, column: column)
        }
        return SheetChart.Cells(cell(places.firstYear), cell(places.firstYear + model.terms.horizonYears))
    }

    private func series(
        named name: CellReference, _ row: WorkbookPlaces.FlowOfView, _ view: Int, _ colour: ChartColour, isLine: Bool = false,
        isDashed: Bool = false
    ) -> SheetChart.Series {
        SheetChart.Series(
            name: name, across: drawnYears(WorkbookPlaces.FlowRow.header.rawValue),
            values: drawnYears(places.flowRow(row, view)), colour: colour, isLine: isLine, isDashed: isDashed)
    }

    private func measure(_ text: ChartText) -> String {
        [words.say(text), words.say(ChartText.notDiscounted), unitOfAmounts].joined(separator: ", ")
    }

    // MARK: The charts

    private func cumulativeChart(
        _ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>, _ sheet: inout Sheet
    ) -> SheetChart {
        let budget = model.views.lastIndex { $0.name.hasPrefix("fiscal") } ?? 0
        let shown: [(view: Int, colour: ChartColour)] = [(0, .navy), (budget, .rust)]
        let found = shown.map { view, _ in
            Formula.text(model.views[view].heading + ": ").joined(payback(view))
        }
        var chart = SheetChart(
            .lines, title(found[0].joined("; ").joined(found[1]), rows.lowerBound, columns.lowerBound, &sheet),
            description: words.say(
                en: "\(words.say(ChartText.cumulativeNet)) by year, of the rows \"Net so far\" of the sheet "
                    + "\"\(name(of: .flow))\".",
                es: "\(words.say(ChartText.cumulativeNet)) por año, de las filas \"Neto acumulado\" de la hoja "
                    + "\"\(name(of: .flow))\".",
                pt: "\(words.say(ChartText.cumulativeNet)) por ano, das linhas \"Líquido acumulado\" da planilha "
                    + "\"\(name(of: .flow))\"."),
            rows: rows, columns: columns)
        chart.series = shown.map { view, colour in
            // The names of the views stand over the first figures.
            let name = CellReference(
                sheet: WorkbookPlaces.Tab.summary.rawValue, row: 6 + model.views.count, column: 3 + 2 * view)
            return series(named: name, .cumulativeNet, view, colour, isDashed: view > 0)
        }
        chart.acrossTitle = words.say(ChartText.endOfYear)
        chart.upwardsTitle = measure(.cumulativeNet)
        chart.upwards = .axis(scale)
        return chart
    }

    private func yearsChart(
        _ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>, _ sheet: inout Sheet
    ) -> SheetChart {
        let view = model.views.firstIndex { $0.view.perspective == report.perspective } ?? 0
        let isTold = cell(.indicators, places.workingRow(.isTold), places.valueColumn(view))
        let net = years(places.flowRow(.net, view))
        let gaining = Formula.products(.operation(.above, net, 0) * 1, years(WorkbookPlaces.FlowRow.within.rawValue))
        let found = Formula.text(model.views[view].heading + ": ").joined(
            .when(
                isTold.isEqual(1),
                .text(words.say(en: "in ", es: "en ", pt: "em ")).joined(gaining)
                    .joined(.text(words.say(en: " of ", es: " de ", pt: " de "))).joined(.name("horizon_used"))
                    .joined(
                        .text(
                            words.say(
                                en: " years benefits are more than costs",
                                es: " años los beneficios superan los costos",
                                pt: " anos os benefícios superam os custos"))),
                .text(words.say(ChartText.costsAndBenefits))))
        var chart = SheetChart(
            .columns, title(found, rows.lowerBound, columns.lowerBound, &sheet),
            description: words.say(
                en: "\(words.say(ChartText.costsAndBenefits)), of the sheet \"\(name(of: .flow))\".",
                es: "\(words.say(ChartText.costsAndBenefits)), de la hoja \"\(name(of: .flow))\".",
                pt: "\(words.say(ChartText.costsAndBenefits)), da planilha \"\(name(of: .flow))\"."),
            rows: rows, columns: columns)
        func named(_ row: WorkbookPlaces.FlowOfView) -> CellReference {
            CellReference(sheet: WorkbookPlaces.Tab.flow.rawValue, row: places.flowRow(row, view), column: 0)
        }
        chart.series = [
            series(named: named(.benefits), .benefits, view, .teal),
            series(named: named(.costs), .costs, view, .rust),
            series(named: named(.net), .net, view, .black, isLine: true),
        ]
        chart.acrossTitle = words.label(.year)
        chart.upwardsTitle = measure(.costsAndBenefits)
        chart.upwards = .axis(scale)
        return chart
    }
}

import Appraisal
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

// What is drawn on the sheet of sensitivities: cells that are formulas of the inputs, in the order in which they are drawn.
extension AppraisalWorkbook {
    /// The rows of the sheet that the charts cover.
    static let sensitivityCharts = 3...21
    /// How many steps lead to the highest rate.
    private static let rateSteps = 20
    /// The most bars of a tornado.
    private static let mostBars = 8

    private func sensitivityCell(_ row: Int, _ column: Int) -> CellReference {
        CellReference(sheet: WorkbookPlaces.Tab.sensitivity.rawValue, row: row, column: column)
    }

    private func sensitivityCells(_ rows: ClosedRange<Int>, _ column: Int) -> SheetChart.Cells {
        SheetChart.Cells(sensitivityCell(rows.lowerBound, column), sensitivityCell(rows.upperBound, column))
    }

    // MARK: The value by rate

    /// The net present value at rates from nothing to the highest that is typed, and its chart; answers the row behind it.
    func rateCurve(from first: Int, _ sheet: inout Sheet) -> Int {
        var row = first
        sheet.put(
            row, 0,
            [
                .text(words.say(ChartText.valueByRate), .heading)
            ] + model.views.map { .text($0.heading, .headingRight) })
        let head = row
        row += 1
        let highest = row + Self.rateSteps
        for step in 0...Self.rateSteps {
            let style = CellStyle(step == Self.rateSteps ? .input : .value, .percent(decimals: 2))
            sheet[row, 0] =
                step == Self.rateSteps
                ? .number(highestRate, style)
                : .formula(
                    .cell(sensitivityCell(highest, 0)) * .number(Double(step)) / .number(Double(Self.rateSteps)), style)
            for view in model.views.indices {
                sheet[row, 1 + view] = .formula(netAtOtherRate(row, view), CellStyle(.value, .amount(scale)))
            }
            row += 1
        }
        let budget = model.views.lastIndex { $0.name.hasPrefix("fiscal") } ?? 0
        let shown: [(view: Int, colour: ChartColour)] = [(0, .navy), (budget, .rust)]
        let title = sensitivityCell(Self.sensitivityCharts.lowerBound, 0)
        let found = shown.map { view, _ -> Formula in
            let at = { (isMark: Bool) in
                cell(
                    .indicators, places.metricRow(.internalRates),
                    isMark ? places.markColumn(view) : places.valueColumn(view))
            }
            return Formula.text(model.views[view].heading + ": ").joined(
                .when(
                    .call(.ISNA, [at(false)]),
                    .text(words.say(en: "break-even rate: ", es: "tasa de equilibrio: ", pt: "taxa de equilíbrio: "))
                        .joined(at(true)),
                    .text(words.say(en: "zero at ", es: "cero con ", pt: "zero com "))
                        .joined(.call(.FIXED, [100 * at(false), 1])).joined(" %")))
        }
        sheet[title.row, title.column] = .formula(found[0].joined("; ").joined(found[1]), CellStyle(.aside))
        var chart = SheetChart(
            .curves, .cell(title), description: words.say(ChartText.valueByRate), rows: Self.sensitivityCharts,
            columns: 0...1)
        let rows = (head + 1)...highest
        chart.series = shown.map { view, colour in
            SheetChart.Series(
                name: sensitivityCell(head, 1 + view), across: sensitivityCells(rows, 0),
                values: sensitivityCells(rows, 1 + view), colour: colour, isDashed: view > 0)
        }
        chart.acrossTitle = words.say(ChartText.rateAxis)
        chart.across = .percent(decimals: 0)
        chart.upwardsTitle = "\(words.name(Metric.netPresentValue)), \(unitOfAmounts)"
        chart.upwards = .axis(scale)
        sheet.charts.append(chart)
        return row
    }

    /// How far the rates go at first: to 20 %, or beyond the rates that count here.
    private var highestRate: Double {
        let own = (model.terms.discounting.constant ?? 0) * 1.25
        let roots = model.views.flatMap { $0.view.internalRates.roots.map { $0.rate * 1.15 } }.filter { $0 <= 0.6 }
        return ((([0.2, own] + roots).max() ?? 0.2) * 20).rounded(.up) / 20
    }

    // MARK: The tornado

    /// Which place a line has among some by its size: one behind the larger ones, and behind those of its size above it.
    func placeBySize(_ row: Int, of rows: ClosedRange<Int>) -> Formula {
        let own = cell(.sensitivity, row, 1)
        func larger(_ rows: ClosedRange<Int>, _ sign: Formula.Operator) -> Formula {
            let sizes = column(.sensitivity, rows, 1)
            return .products(.operation(sign, sizes * sizes, own * own) * 1)
        }
        let above = row > rows.lowerBound ? larger(rows.lowerBound...(row - 1), .equal) : nil
        let place = 1 + larger(rows, .above)
        return above.map { place + $0 } ?? place
    }

    /// The lines in the order of what a fifth of each moves, and their chart; answers the row behind them.
    ///
    /// `lines` are the rows of the lines, as many costs first; their places by size stand in a column of theirs.
    func tornado(from first: Int, of lines: ClosedRange<Int>, costs: Int, _ sheet: inout Sheet) -> Int {
        var row = first
        let heads = [
            words.say(
                en: "The change a fifth of a line makes, largest first",
                es: "El cambio que causa un quinto de una línea, mayor primero",
                pt: "A mudança que um quinto de uma linha causa, a maior primeiro"),
            words.say(en: "20% less", es: "20% menos", pt: "20% a menos"),
            words.say(en: "20% more", es: "20% más", pt: "20% a mais"),
            words.say(en: "Number above", es: "Número arriba", pt: "Número acima"),
        ]
        sheet.put(row, 0, [.text(heads[0], .heading)] + heads.dropFirst().map { .text($0, .headingRight) })
        let head = row
        let amount = CellStyle(.value, .amount(scale))
        for number in 1...min(Self.mostBars, lines.count) {
            row += 1
            let place = cell(.sensitivity, row, 3)
            let present = Formula.call(.INDEX, [column(.sensitivity, lines, 1), place, 1])
            let moved = .number(0.2) * present * .when(place.isAtMost(.number(Double(costs))), -1, 1)
            sheet[row, 0] = .formula(.call(.INDEX, [column(.sensitivity, lines, 0), place, 1]), CellStyle(.label))
            sheet[row, 1] = .formula(-moved, amount)
            sheet[row, 2] = .formula(moved, amount)
            sheet[row, 3] = .formula(
                .products(
                    column(.sensitivity, lines, 5).isEqual(.number(Double(number))) * column(.sensitivity, lines, 6)),
                CellStyle(.value, .plain))
        }
        drawTornado((head + 1)...row, head: head, of: lines, &sheet)
        return row + 1
    }

    private func drawTornado(
        _ rows: ClosedRange<Int>, head: Int, of lines: ClosedRange<Int>, _ sheet: inout Sheet
    ) {
        let net = cell(.indicators, places.metricRow(.netPresentValue), places.valueColumn(0))
        let sizes = column(.sensitivity, lines, 1)
        let turning = Formula.products(.operation(.above, 0.04 * sizes * sizes, net * net) * 1)
        let largest = cell(.sensitivity, rows.lowerBound, 0)
        let moves = Formula.text(
            words.say(
                en: "What moves society's result most: ", es: "Lo que más mueve el resultado social: ",
                pt: "O que mais move o resultado social: ")
        ).joined(largest)
        let title = sensitivityCell(Self.sensitivityCharts.lowerBound, 2)
        sheet[title.row, title.column] = .formula(
            .when(
                .call(.ISNA, [net]), moves,
                moves.joined(
                    .when(
                        turning.isEqual(0),
                        .text(
                            words.say(
                                en: "; a fifth of no line alone turns it",
                                es: "; un quinto de ninguna línea sola lo invierte",
                                pt: "; um quinto de nenhuma linha sozinha o inverte")),
                        .text(
                            words.say(
                                en: "; lines of which a fifth alone turns it: ",
                                es: "; líneas de las que un quinto solo lo invierte: ",
                                pt: "; linhas das quais um quinto sozinho o inverte: ")
                        ).joined(turning)))), CellStyle(.aside))
        var chart = SheetChart(
            .bars(areStacked: true), .cell(title),
            description: words.say(
                en: "What a fifth more or less of each line changes in society's net present value",
                es: "Lo que un quinto más o menos de cada línea cambia en el valor actual neto social",
                pt: "O que um quinto a mais ou a menos de cada linha muda no valor presente líquido social"),
            rows: Self.sensitivityCharts, columns: 2...5)
        chart.series = [(1, ChartColour.sky), (2, .navy)].map { column, colour in
            SheetChart.Series(
                name: sensitivityCell(head, column), across: sensitivityCells(rows, 0),
                values: sensitivityCells(rows, column), colour: colour)
        }
        chart.upwardsTitle = words.say(
            en: "Change of the net present value, society, \(unitOfAmounts)",
            es: "Cambio del valor actual neto, sociedad, \(unitOfAmounts)",
            pt: "Mudança do valor presente líquido, sociedade, \(unitOfAmounts)")
        chart.upwards = .axis(scale)
        sheet.charts.append(chart)
    }
}

import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

/// The sheet on which options stand side by side: what each comes to, and what it is beyond the first.
struct OptionsSheet {
    private let workbook: OptionsWorkbook
    private var sheet: Sheet
    private var names: [Workbook.CellName] = []
    private var row = 0
    /// Why some numbers do not move.
    private var reasons: [String] = []

    private var words: Words { workbook.words }
    private var report: OptionsReport { workbook.report }
    private var options: Range<Int> { workbook.books.indices }

    init(_ workbook: OptionsWorkbook) {
        self.workbook = workbook
        let words = workbook.words
        sheet = Sheet(words.say(en: "Options", es: "Opciones", pt: "Opções"))
    }

    /// The sheet, and the names of its cells.
    var made: (sheet: Sheet, names: [Workbook.CellName]) {
        var made = self
        made.fill()
        return (made.sheet, made.names)
    }

    private func valueColumn(_ option: Int) -> Int { 3 + 2 * option }
    private func markColumn(_ option: Int) -> Int { 2 + 2 * option }

    /// A cell of an option's sheet.
    private func cell(_ tab: WorkbookPlaces.Tab, _ option: Int, _ row: Int, _ column: Int) -> Formula {
        .cell(CellReference(sheet: workbook.place(of: tab, ofOption: option), row: row, column: column))
    }

    /// The place of a view among those of an option; the budget's where cash is no view of its own.
    private func view(_ name: String, _ option: Int) -> Int {
        let views = workbook.books[option].model.views
        return views.firstIndex { $0.name == name } ?? views.firstIndex { name.hasPrefix($0.name) } ?? 0
    }

    private func indicator(_ metric: Metric, _ name: String, _ option: Int, isMark: Bool = false) -> Formula {
        let places = workbook.books[option].places
        let view = view(name, option)
        return cell(
            .indicators, option, places.metricRow(metric),
            isMark ? places.markColumn(view) : places.valueColumn(view))
    }

    private func known(_ metric: Metric, _ name: String, _ option: Int) -> Double? {
        workbook.books[option].model.views[view(name, option)].view[metric].value
    }

    // MARK: The sheet

    private mutating func fill() {
        sheet.isProtected = true
        sheet.heights[0] = 24
        let tab = workbook.books[0].name(of: .inputs)
        sheet[0, 0] = .text(words.text(report.project.name), .title)
        sheet[1, 0] = .text(report.say(.title) + (report.project.about.map { ": " + words.text($0) } ?? ""), .note)
        sheet[2, 0] = .text(
            words.say(
                en:
                    "Change the yellow cells of each option's inputs; what options share stands on the first that has it, "
                    + "most of it on \"\(tab)\". All else follows.",
                es:
                    "Cambie las celdas amarillas de las entradas de cada opción; lo compartido está en la primera que lo "
                    + "tiene, casi todo en \"\(tab)\". Lo demás sigue.",
                pt:
                    "Altere as células amarelas das entradas de cada opção; o compartilhado está na primeira que o tem, "
                    + "quase tudo em \"\(tab)\". O resto segue."), .note)
        if let reason = workbook.origin.noWayBack { sheet[3, 0] = .text(words.say(reason), .note) }
        row = 4
        heads(words.say(en: "First figures", es: "Cifras principales", pt: "Números principais"))
        let head = row
        row += 1
        for (name, heading, _) in report.byView { figures(name, heading) }
        differences()
        checks()
        sheet.frozen = (head + 1, 2)
        sheet.print.titleRows = head...head
        draw()
        sheet.widths = [0: 40, 1: 20]
        for option in options {
            sheet.widths[markColumn(option)] = 3
            sheet.widths[valueColumn(option)] = 18
        }
        sheet.fit(row: head)
    }

    private mutating func heads(_ text: String) {
        sheet[row, 0] = .text(text, .heading)
        sheet[row, 1] = .text(words.label(.unit), .heading)
        for option in options {
            let own = report.rows[option].option
            sheet[row, markColumn(option)] = .text("", .heading)
            sheet[row, valueColumn(option)] = .text(
                "\(own.id): \(words.text(own.what))"
                    + (own.isProposed ? " (\(report.say(.proposed)))" : ""), .headingRight)
        }
    }

    private mutating func figures(_ name: String, _ heading: String) {
        sheet[row, 0] = .text(heading, .section)
        row += 1
        for metric in AppraisalWorkbook.first {
            let (unit, format) = workbook.books[0].unit(of: metric)
            sheet[row, 0] = .text(words.name(metric), .label)
            sheet[row, 1] = .text(unit, .aside)
            for option in options {
                let (value, mark) = (
                    indicator(metric, name, option), indicator(metric, name, option, isMark: true)
                )
                let isBound = Formula.any([mark.isEqual("≤"), mark.isEqual("≥")])
                sheet[row, markColumn(option)] = .formula(.when(isBound, mark, ""), CellStyle(.bound))
                sheet[row, valueColumn(option)] = .formula(
                    .when(.call(.ISNA, [value]), mark, value), CellStyle(.result, format))
            }
            row += 1
        }
    }

    // MARK: Beyond the first

    private mutating func differences() {
        row += 1
        sheet[row, 0] = .text(report.say(.beyondFirst), .section)
        row += 1
        let metric = report.ofDifference
        let (unit, format) = workbook.books[0].unit(of: metric)
        for (name, heading, comparison) in report.byView {
            sheet[row, 0] = .text("\(report.heading(of: metric)), \(heading)", .label)
            sheet[row, 1] = .text(unit, .aside)
            for option in options.dropFirst() {
                difference(metric, name, comparison.rows[option].beyondFirst, option, format)
                names.append(
                    .init(
                        "beyond_\(metric.rawValue)_\(name)_option\(option + 1)",
                        CellReference(sheet: 0, row: row, column: valueColumn(option))))
            }
            row += 1
        }
        for (metric, text) in [
            (Metric.internalRates, OptionText.rateOfDifference), (.paybackYears, .paybackOfDifference),
        ] {
            let (unit, format) = workbook.books[0].unit(of: metric)
            sheet[row, 0] = .text(report.say(text), .label)
            sheet[row, 1] = .text(unit, .aside)
            for option in options.dropFirst() {
                cached(report.rows[option].beyondFirst, metric, option, format)
            }
            reason(
                words.say(
                    en:
                        "Grey: computed by valor, not live; the rate and the payback of a difference are found month by month in the "
                        + "lines that differ.",
                    es:
                        "Gris: calculado por valor, no en vivo; la tasa y la recuperación de una diferencia se hallan mes a mes en las "
                        + "líneas que difieren.",
                    pt:
                        "Cinza: calculado pelo programa, não ao vivo; a taxa e o retorno de uma diferença acham-se mês a mês nas linhas "
                        + "que diferem."))
            row += 1
        }
        for reason in reasons {
            sheet[row, 0] = .text(reason, .note)
            row += 1
        }
    }

    /// The difference of two results where valor's own is that and no more; what unknown lines leave open stands as valor has
    /// it.
    private mutating func difference(
        _ metric: Metric, _ name: String, _ account: Account?, _ option: Int, _ format: NumberFormat
    ) {
        let (own, first) = (known(metric, name, option), known(metric, name, 0))
        guard let account, account.bounds[metric] == nil, let own, let first, let beyond = account[metric].value,
            ((own - first) - beyond).magnitude <= 1e-9 * max(own.magnitude, first.magnitude)
        else {
            cached(account, metric, option, format)
            return reason(
                words.say(
                    en: "Grey: computed by valor, not live, because something in it is unknown.",
                    es: "Gris: calculado por valor, no en vivo, porque algo de ello se desconoce.",
                    pt: "Cinza: calculado pelo programa, não ao vivo, porque algo se desconhece."))
        }
        let (value, base) = (indicator(metric, name, option), indicator(metric, name, 0))
        sheet[row, valueColumn(option)] = .formula(
            .when(.any([.call(.ISNA, [value]), .call(.ISNA, [base])]), .notAvailable, value - base),
            CellStyle(.result, format))
    }

    private mutating func cached(_ account: Account?, _ metric: Metric, _ option: Int, _ format: NumberFormat) {
        let style = CellStyle(.cached, format)
        guard let account else { return }
        sheet[row, markColumn(option)] = account.bounds[metric].map { .text($0 == .atLeast ? "≥" : "≤", .bound) }
        if let value = account[metric].value {
            sheet[row, valueColumn(option)] = .number(value, style)
        } else {
            // Why there is none stands in its place, as everywhere on this sheet.
            sheet[row, valueColumn(option)] = .text(
                account[metric].reason.map { words.brief($0) } ?? "", CellStyle(.cached, .text))
        }
    }

    /// Keeps in mind why something of the row is grey; said once, below the rows.
    private mutating func reason(_ text: String) { if !reasons.contains(text) { reasons.append(text) } }

    // MARK: Checks

    private mutating func checks() {
        row += 1
        for (text, name) in [
            (
                words.say(en: "Checks that fail", es: "Controles que fallan", pt: "Verificações que falham"),
                "checks_total"
            ),
            (
                words.say(en: "Inputs changed", es: "Entradas cambiadas", pt: "Entradas alteradas"),
                "inputs_changed"
            ),
        ] {
            sheet[row, 0] = .text(text, .label)
            for option in options {
                sheet[row, valueColumn(option)] = .formula(
                    .name(OptionsWorkbook.prefix(ofOption: option) + name), CellStyle(.result, .plain))
            }
            if name == "checks_total" {
                let place = CellReference(sheet: 0, row: row, column: valueColumn(0))
                sheet.conditions.append(
                    ConditionalLook(
                        place, CellReference(sheet: 0, row: row, column: valueColumn(options.count - 1)),
                        .all([.call(.ISNUMBER, [.cell(place)]), .cell(place).isAbove(0)]), .failing))
            }
            row += 1
        }
    }

    // MARK: The chart

    /// Costs against benefits of each option, drawn of cells that follow the inputs.
    private mutating func draw() {
        let name = report.perspective.rawValue
        let worth: Metric = report.comparison.horizonsDiffer ? .equivalentAnnualValue : .netPresentValue
        let metrics: [(metric: Metric, colour: ChartColour)] = [
            (.presentValueOfCosts, .rust), (.presentValueOfBenefits, .teal),
        ]
        row += 1
        sheet.print.breaks = [row]
        let drawing = row...(row + 17)
        row += 19
        let head = row
        let style = CellStyle(.value, .amount(workbook.books[0].scale))
        sheet.put(
            row, 0,
            [
                .text(words.say(en: "Drawn above", es: "Dibujado arriba", pt: "Desenhado acima"), .heading),
                .text("", .heading),
            ]
                + metrics.flatMap { [.text("", .heading), .text(words.name($0.metric), .headingRight)] })
        for option in options {
            row += 1
            sheet[row, 0] = .text(words.text(report.rows[option].option.what), .label)
            for (place, item) in metrics.enumerated() {
                sheet[row, valueColumn(place)] = .formula(indicator(item.metric, name, option), style)
            }
        }
        let values = options.map { indicator(worth, name, $0) }
        let most = Formula.call(.MAX, values)
        let names = report.rows.map { words.text($0.option.what) }
        let found = zip(values, names).reversed().reduce(Formula.text("")) { rest, option in
            .when(option.0.isEqual(most), .text(option.1), rest)
        }
        let isOpen = Formula.any(values.map { .call(.ISNA, [$0]) })
        sheet[drawing.lowerBound, 0] = .formula(
            .when(
                isOpen, .text(report.say(.title)),
                found.joined(
                    .text(
                        worth == .netPresentValue
                            ? words.say(en: ": worth most", es: ": la que más vale", pt: ": a que mais vale")
                            : words.say(
                                en: ": worth most a year", es: ": la que más vale al año",
                                pt: ": a que mais vale ao ano")))), CellStyle(.aside))
        var chart = SheetChart(
            .bars(areStacked: false),
            .cell(CellReference(sheet: 0, row: drawing.lowerBound, column: 0)),
            description: words.say(RiskChartText.optionsMeasure), rows: drawing,
            columns: 0...min(valueColumn(options.count - 1), valueColumn(2)))
        chart.series = metrics.enumerated().map { place, item in
            func cells(_ column: Int) -> SheetChart.Cells {
                SheetChart.Cells(
                    CellReference(sheet: 0, row: head + 1, column: column),
                    CellReference(sheet: 0, row: head + options.count, column: column))
            }
            return SheetChart.Series(
                name: CellReference(sheet: 0, row: head, column: valueColumn(place)), across: cells(0),
                values: cells(valueColumn(place)), colour: item.colour)
        }
        chart.upwardsTitle = [
            words.say(RiskChartText.optionsMeasure), words.say(ChartText.presentValues),
            workbook.books[0].unitOfAmounts,
        ].joined(separator: ", ")
        chart.upwards = .axis(workbook.books[0].scale)
        sheet.charts = [chart]
    }
}

import Documents
import Facts
import Languages
import ProjectFiles
import Projects
import Valuation
import Wording

/// The workbook of an appraisal: its figures as cells that can be changed, its results as formulas of them.
///
/// Every line is one amount times the share of it that falls in each month; sums over months and years, and every
/// indicator, are formulas of these. What each comes to stands beside its formula, as the results have it.
struct AppraisalWorkbook {
    let model: WorkbookModel
    let places: WorkbookPlaces
    /// What it is made of.
    let origin: WorkbookOrigin
    /// What the names of its sheets begin with, where it is one of several in a workbook.
    let tabPrefix: String

    init(_ report: AppraisalReport, _ origin: WorkbookOrigin, tabPrefix: String = "") {
        self.origin = origin
        self.tabPrefix = tabPrefix
        model = WorkbookModel(report, figures: origin.figures, isForm: origin.isForm)
        places = WorkbookPlaces(model)
    }

    var words: Words { model.words }
    var report: AppraisalReport { model.report }
    var currency: String { model.currency }

    /// What a workbook of this kind says it is.
    static let kind = OriginalSheet.mark

    /// The workbook, computed.
    var workbook: Workbook {
        var workbook = Workbook(title: words.text(model.project.name), about: Self.kind, language: words.language)
        let inputs = inputsSheet
        workbook.names = inputs.names
        workbook.sheets = [
            summarySheet, inputs.sheet, linesSheet, monthsSheet, flowSheet, indicatorsSheet, partiesSheet,
            sensitivitySheet, checksSheet, sourcesSheet,
        ]
        workbook.names += resultNames
        if origin.isForm { nameLines(of: &workbook) }
        if let original = origin.original {
            workbook = workbook.carrying(original, ofFile: origin.file, words, perspective: report.perspective)
        }
        return workbook.computed
    }

    // MARK: Names

    /// Lets every sheet call the project and its lines by what is typed on the sheet of inputs.
    private func nameLines(of workbook: inout Workbook) {
        var names = model.lineNames.reduce(into: [String: Formula]()) { names, line in
            names[line.what] = .when(Formula.name(line.cell).isEqual(""), .text(line.what), .name(line.cell))
        }
        let inputs = WorkbookPlaces.Tab.inputs.rawValue
        for place in workbook.sheets.indices {
            names[words.text(model.project.name)] = place == 0 ? .name("project_name") : nil
            for row in workbook.sheets[place].rows.indices {
                guard let cell = workbook.sheets[place][row, 0], case .value(.text(let text)) = cell.content,
                    let formula = names[text], place != inputs || row >= Self.firstInput
                else { continue }
                workbook.sheets[place][row, 0] = .formula(formula, cell.style)
            }
        }
    }

    /// The names of the cells that hold results.
    private var resultNames: [Workbook.CellName] {
        var names = [
            Workbook.CellName(
                "checks_total", CellReference(sheet: WorkbookPlaces.Tab.checks.rawValue, row: 2, column: 2)),
            Workbook.CellName(
                "inputs_changed", CellReference(sheet: WorkbookPlaces.Tab.inputs.rawValue, row: 2, column: 8)),
        ]
        names += partyNames
        for metric in Metric.inReports {
            for (place, view) in model.views.enumerated() {
                names.append(
                    .init(
                        "result_\(metric.rawValue)_\(view.name)",
                        CellReference(
                            sheet: WorkbookPlaces.Tab.indicators.rawValue, row: places.metricRow(metric),
                            column: places.valueColumn(place))))
            }
        }
        return names
    }

    func name(of tab: WorkbookPlaces.Tab) -> String { tabPrefix + bareName(of: tab) }

    private func bareName(of tab: WorkbookPlaces.Tab) -> String {
        switch tab {
        case .summary: words.say(en: "Summary", es: "Resumen", pt: "Resumo")
        case .inputs: words.say(en: "Inputs", es: "Entradas", pt: "Entradas")
        case .lines: words.say(en: "Lines", es: "Líneas", pt: "Linhas")
        case .months: words.say(en: "Months", es: "Meses", pt: "Meses")
        case .flow: words.say(en: "Cash flow", es: "Flujo", pt: "Fluxo")
        case .indicators: words.say(en: "Indicators", es: "Indicadores", pt: "Indicadores")
        case .parties: words.say(en: "Who pays", es: "Quién paga", pt: "Quem paga")
        case .sensitivity: words.say(en: "Sensitivity", es: "Sensibilidad", pt: "Sensibilidade")
        case .checks: words.checksTab
        case .sources: words.say(en: "Sources", es: "Fuentes", pt: "Fontes")
        }
    }

    // MARK: Cells

    /// A cell of a sheet.
    func cell(
        _ tab: WorkbookPlaces.Tab, _ row: Int, _ column: Int, fixRow: Bool = false, fixColumn: Bool = false
    ) -> Formula {
        .cell(CellReference(sheet: tab.rawValue, row: row, column: column, fixesRow: fixRow, fixesColumn: fixColumn))
    }

    /// Cells of a row, from one column to another.
    func row(
        _ tab: WorkbookPlaces.Tab, _ row: Int, _ columns: ClosedRange<Int>, fixRow: Bool = true, fixColumns: Bool = true
    ) -> Formula {
        .range(
            CellReference(
                sheet: tab.rawValue, row: row, column: columns.lowerBound, fixesRow: fixRow, fixesColumn: fixColumns),
            CellReference(
                sheet: tab.rawValue, row: row, column: columns.upperBound, fixesRow: fixRow, fixesColumn: fixColumns))
    }

    /// Cells of a column, from one row to another.
    func column(
        _ tab: WorkbookPlaces.Tab, _ rows: ClosedRange<Int>, _ column: Int, fixColumn: Bool = true
    ) -> Formula {
        .range(
            CellReference(
                sheet: tab.rawValue, row: rows.lowerBound, column: column, fixesRow: true, fixesColumn: fixColumn),
            CellReference(
                sheet: tab.rawValue, row: rows.upperBound, column: column, fixesRow: true, fixesColumn: fixColumn))
    }

    /// The years of a row of the cash flow.
    func years(_ row: Int) -> Formula { self.row(.flow, row, places.firstYear...places.lastYear) }
    /// The months of a row.
    func months(_ row: Int) -> Formula { self.row(.months, row, WorkbookPlaces.firstMonth...places.lastMonth) }

    /// The unit in which amounts are shown.
    var scale: NumberFormat.AmountScale {
        let amounts = report.views.flatMap { view in
            [Metric.presentValueOfCosts, .presentValueOfBenefits, .netPresentValue].compactMap { view.view[$0].value }
        }
        return .init(largest: amounts.map { $0.magnitude }.max() ?? 0)
    }

    /// What that unit is called.
    var unitOfAmounts: String {
        switch scale {
        case .units: currency
        case .thousands: "\(words.label(.thousands)) \(currency)"
        case .millions: "\(words.label(.millions)) \(currency)"
        }
    }

    /// Writes zeros where a side has no line, so that sums have something to add up.
    func fillWithNothing(_ rows: [(isEmpty: Bool, row: Int)], _ columns: ClosedRange<Int>, _ sheet: inout Sheet) {
        for case (true, let row) in rows {
            for column in columns { sheet[row, column] = .number(0, CellStyle(.cached, .plain)) }
        }
    }

    /// A sheet with its title and a note under it.
    func sheet(_ tab: WorkbookPlaces.Tab, title: String, note: String) -> Sheet {
        var sheet = Sheet(name(of: tab))
        sheet[0, 0] = .text(title, .title)
        sheet[1, 0] = .text(note, .note)
        sheet.isProtected = true
        sheet.heights[0] = 24
        return sheet
    }
}

import Appraisal
import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

extension ComparisonReport {
    /// The comparison as a workbook: of each row the amounts of every year, present values at a rate that can be changed, and
    /// the ratios of these; behind them the tables as valor computed them.
    package var workbook: Workbook { ComparisonWorkbook(report: self).workbook }
}

/// Cases and projects side by side, their present values and ratios as formulas of their years.
struct ComparisonWorkbook {
    let report: ComparisonReport

    private var words: Words { report.words }
    private var rows: [Comparison.Row] { report.comparison.rows }

    /// The sums of a year that have a row of their own.
    fileprivate enum Part: Int, CaseIterable {
        case oneOffCosts, recurringCosts, oneOffBenefits, recurringBenefits
    }

    private enum Column: Int {
        case id, name, currency, priceYear, rate, timing, costs, benefits, netMark, net, ratioMark, ratio, returnMark
        case gain, payback, discounted, irr
    }

    private static let (firstRow, firstYear, flowHead) = (5, 4, 2)
    private var years: Int { rows.map { $0.view.terms.horizonYears }.max() ?? 1 }

    var workbook: Workbook {
        var workbook = Workbook(title: words.label(.compareTitle), language: words.language)
        workbook.sheets = [sideBySide, flows]
        workbook.names = names
        workbook = workbook.computed
        let tables = Workbook(
            Document([.table(report.tableForPeople)]), title: "", data: report.table,
            charts: [report.chart(.cases)].compactMap { $0 }, language: words.language)
        let note = words.say(
            en: "Computed by valor at the rate as written, not live.",
            es: "Calculado por valor a la tasa original, no en vivo.",
            pt: "Calculado pelo programa à taxa original, não ao vivo.")
        let others = tables.moved(SheetMove(tables.sheets.count, behind: workbook.sheets.count)).sheets
        // The last sheet is for programs, which look for its header in the first row.
        workbook.sheets += others.dropLast().map { $0.asCached(note) } + others.suffix(1).map { $0.greyed }
        return workbook
    }

    private var names: [Workbook.CellName] {
        var names: [Workbook.CellName] = []
        if sharedRate != nil {
            names.append(.init("discountRate", CellReference(sheet: 0, row: 3, column: Column.rate.rawValue)))
        }
        for place in rows.indices {
            for (column, metric) in [
                (Column.costs, Metric.presentValueOfCosts), (.benefits, .presentValueOfBenefits),
                (.net, .netPresentValue),
                (.ratio, .benefitCostRatio), (.gain, .returnOnInvestment),
            ] {
                names.append(
                    .init(
                        "result_\(metric.rawValue)_row\(place + 1)",
                        CellReference(sheet: 0, row: Self.firstRow + place, column: column.rawValue)))
            }
        }
        return names
    }

    // MARK: Years

    /// Where a sum of a row's years stands.
    private func flowRow(_ row: Int, _ part: Part) -> Int {
        Self.flowHead + 1 + Part.allCases.count * row + part.rawValue
    }

    private func cells(_ row: Int, _ part: Part, of years: Int) -> Formula {
        let place = flowRow(row, part)
        return .range(
            CellReference(sheet: 1, row: place, column: Self.firstYear, fixesColumn: true),
            CellReference(sheet: 1, row: place, column: Self.firstYear + years, fixesColumn: true))
    }

    /// The numbers of the years, from 1.
    private func numbers(_ years: Int) -> Formula {
        .range(
            CellReference(sheet: 1, row: Self.flowHead, column: Self.firstYear, fixesRow: true, fixesColumn: true),
            CellReference(
                sheet: 1, row: Self.flowHead, column: Self.firstYear + years, fixesRow: true, fixesColumn: true))
    }

    private var flows: Sheet {
        var sheet = Sheet(words.say(en: "Years", es: "Años", pt: "Anos"))
        sheet[0, 0] = .text(
            words.say(en: "Amounts of each year", es: "Montos de cada año", pt: "Valores de cada ano"), .title)
        sheet[1, 0] = .text(
            words.say(
                en:
                    "\(words.heading(of: report.comparison.perspective)). Computed by valor from the lines of each case, "
                    + "not live; the column behind a case's last year is the end of its horizon.",
                es:
                    "\(words.heading(of: report.comparison.perspective)). Calculado por valor de las líneas de cada caso, "
                    + "no en vivo; la columna tras el último año de un caso es el fin de su horizonte.",
                pt:
                    "\(words.heading(of: report.comparison.perspective)). Calculado pelo programa das linhas de cada caso, "
                    + "não ao vivo; a coluna após o último ano de um caso é o fim do seu horizonte."), .note)
        sheet.put(
            Self.flowHead, 0,
            [
                .text(words.label(.caseColumn), .heading), .text(words.label(.currency), .heading),
                .text(words.say(en: "Amount", es: "Monto", pt: "Valor"), .heading),
                .text(words.label(.total), .headingRight),
            ] + (1...(years + 1)).map { .number(Double($0), CellStyle(.headingRight, .plain)) })
        let style = CellStyle(.cached, .upTo(decimals: 2))
        for (place, row) in rows.enumerated() {
            let table = row.view.terms.yearTable(of: row.view.flows)
            for part in Part.allCases {
                let values = table.years.map { $0[part] } + [part.atEnd(table)]
                let at = flowRow(place, part)
                sheet.put(
                    at, 0,
                    [
                        .text(row.id, .label), .text(row.project.currency.code, .aside), .text(label(part), .label),
                        .formula(
                            .call(.SUM, [cells(place, part, of: table.years.count)]),
                            CellStyle(.value, .upTo(decimals: 2))),
                    ] + values.map { .number($0, style) })
            }
        }
        sheet.widths = [0: 36, 1: 9, 2: 24, 3: 16]
        for column in Self.firstYear...(Self.firstYear + years) { sheet.widths[column] = 14 }
        sheet.frozen = (Self.flowHead + 1, Self.firstYear)
        sheet.print.titleRows = Self.flowHead...Self.flowHead
        sheet.isProtected = true
        return sheet
    }

    private func label(_ part: Part) -> String {
        switch part {
        case .oneOffCosts: words.label(.oneOffCosts)
        case .recurringCosts: words.label(.recurringCosts)
        case .oneOffBenefits: words.label(.oneOffBenefits)
        case .recurringBenefits: words.label(.recurringBenefits)
        }
    }

    // MARK: Side by side

    /// The rate of all rows; nothing where each has that of its country, or a schedule.
    private var sharedRate: Double? {
        guard !report.comparison.usesNationalRates, let rate = rows.first?.view.terms.discounting.constant,
            rows.allSatisfy({ $0.view.terms.discounting.constant == rate })
        else { return nil }
        return rate
    }

    private var sideBySide: Sheet {
        var sheet = Sheet(words.say(en: "Comparison", es: "Comparación", pt: "Comparação"))
        sheet.isProtected = true
        sheet[0, 0] = .text(words.label(.compareTitle), .title)
        sheet.heights[0] = 24
        for (place, caption) in report.table.captions.enumerated() { sheet[1 + place, 0] = .text(caption, .note) }
        let percent = NumberFormat.percent(decimals: 2)
        sheet[3, 0] = .text(
            words.say(
                en:
                    "Yellow can be changed. Present values and ratios follow the rate; grey was computed by valor, not live.",
                es:
                    "Lo amarillo se puede cambiar. Valores actuales y razones siguen la tasa; lo gris lo calculó valor, no en vivo.",
                pt:
                    "O amarelo pode mudar. Valores presentes e razões seguem a taxa; o cinza foi calculado pelo programa, não ao vivo."
            ),
            .note)
        if let sharedRate {
            sheet[3, Column.rate.rawValue] = .number(sharedRate, CellStyle(.input, percent))
            sheet.validations.append(
                Validation(
                    row: 3, column: Column.rate.rawValue, .number(-0.99, 10), message: words.label(.discountRate)))
        }
        let headings = headings
        for (column, heading) in headings {
            sheet[4, column.rawValue] = .text(heading.text, heading.isText ? CellStyle.Kind.heading : .headingRight)
        }
        for (place, row) in rows.enumerated() { put(row, place, &sheet) }
        sheet.widths = [0: 30, 1: 36, 2: 8, 3: 8, 4: 10, 5: 8]
        for column in Column.costs.rawValue...Column.irr.rawValue { sheet.widths[column] = 11 }
        for column in [Column.costs, .benefits, .net] { sheet.widths[column.rawValue] = 16 }
        sheet.fit(row: 4)
        sheet.frozen = (5, 1)
        sheet.print.titleRows = 4...4
        return sheet
    }

    private var headings: [(column: Column, heading: (text: String, isText: Bool))] {
        [
            (.id, (words.label(.caseColumn), true)), (.name, (words.label(.name), true)),
            (.currency, (words.label(.currency), true)),
            (.priceYear, (words.say(en: "Prices of", es: "Precios de", pt: "Preços de"), false)),
            (.rate, (words.label(.discountRate), false)),
            (.timing, (words.say(en: "In the year at", es: "En el año a", pt: "No ano em"), false)),
            (.costs, (words.name(Metric.presentValueOfCosts), false)),
            (.benefits, (words.name(Metric.presentValueOfBenefits), false)), (.netMark, ("", true)),
            (.net, (words.name(Metric.netPresentValue), false)), (.ratioMark, ("", true)),
            (.ratio, (words.name(Metric.benefitCostRatio), false)), (.returnMark, ("", true)),
            (.gain, (words.name(Metric.returnOnInvestment), false)),
            (.payback, (words.name(Metric.paybackYears), false)),
            (.discounted, (words.name(Metric.discountedPaybackYears), false)),
            (.irr, (words.name(Metric.internalRates), false)),
        ]
    }

    private func put(_ row: Comparison.Row, _ place: Int, _ sheet: inout Sheet) {
        let at = Self.firstRow + place
        func set(_ column: Column, _ cell: SheetCell?) { sheet[at, column.rawValue] = cell }
        func here(_ column: Column) -> Formula { .cell(CellReference(sheet: 0, row: at, column: column.rawValue)) }
        let terms = row.view.terms
        set(.id, .text(row.id, .label))
        set(.name, .text(words.text(row.project.name), .label))
        set(.currency, .text(row.project.currency.code, .aside))
        set(.priceYear, row.project.priceYear.map { .number(Double($0.year), CellStyle(.cached, .plain)) })
        let percent = NumberFormat.percent(decimals: 2)
        if sharedRate != nil {
            set(.rate, .formula(.name("discountRate"), CellStyle(.value, percent)))
        } else {
            set(
                .rate,
                terms.discounting.constant.map { .number($0, CellStyle(.input, percent)) }
                    ?? .notAvailable(CellStyle(.cached)))
        }
        set(.timing, .number(terms.timing.delta, CellStyle(.cached, .upTo(decimals: 1))))
        let present = [Metric.presentValueOfCosts, .presentValueOfBenefits].map { isLive($0, row) }
        let amount = NumberFormat.number(decimals: 0)
        set(
            .costs,
            value(
                .presentValueOfCosts, row, amount, live: present[0], here,
                worth(place, row, .oneOffCosts, .recurringCosts, here)))
        set(
            .benefits,
            value(
                .presentValueOfBenefits, row, amount, live: present[1], here,
                worth(place, row, .oneOffBenefits, .recurringBenefits, here)))
        let areLive = present.allSatisfy { $0 }
        set(.net, value(.netPresentValue, row, amount, live: areLive, here, here(.benefits) - here(.costs)))
        set(
            .ratio,
            value(.benefitCostRatio, row, .number(decimals: 2), live: areLive, here, here(.benefits) / here(.costs)))
        func total(_ one: Part, _ other: Part) -> Formula {
            [one, other].map { part in
                Formula.cell(CellReference(sheet: 1, row: flowRow(place, part), column: 3))
            }.reduce(Formula.number(0)) { $0 + $1 }
        }
        let costs = total(.oneOffCosts, .recurringCosts)
        set(
            .gain,
            value(
                .returnOnInvestment, row, .number(decimals: 2), live: true, here,
                (total(.oneOffBenefits, .recurringBenefits) - costs) / costs))
        for (column, metric) in [
            (Column.netMark, Metric.netPresentValue), (.ratioMark, .benefitCostRatio),
            (.returnMark, .returnOnInvestment),
        ] { set(column, mark(metric, row)) }
        for (column, metric, format) in [
            (Column.payback, Metric.paybackYears, NumberFormat.number(decimals: 2)),
            (.discounted, .discountedPaybackYears, .number(decimals: 2)), (.irr, .internalRates, percent),
        ] {
            let style = CellStyle(.cached, format)
            set(column, row.view[metric].value.map { .number($0, style) } ?? .notAvailable(style))
        }
    }

    /// The present value of what falls once and of what recurs; the end of the horizon is the start of the year behind it.
    private func worth(
        _ place: Int, _ row: Comparison.Row, _ oneOff: Part, _ recurring: Part, _ here: (Column) -> Formula
    ) -> Formula {
        let years = row.view.terms.horizonYears
        let times = numbers(years) - 1
        let base = 1 + here(.rate)
        return .products(cells(place, oneOff, of: years) * base.power(-times))
            + .products(cells(place, recurring, of: years) * base.power(-(times + here(.timing))))
    }

    /// Whether the years at one rate come to what valor has.
    private func isLive(_ metric: Metric, _ row: Comparison.Row) -> Bool {
        guard let known = row.view[metric].value, let rate = row.view.terms.discounting.constant,
            row.view.terms.oneOffTiming == .atStart
        else { return false }
        let table = row.view.terms.yearTable(of: row.view.flows)
        let (oneOff, recurring): (Part, Part) =
            metric == .presentValueOfCosts ? (.oneOffCosts, .recurringCosts) : (.oneOffBenefits, .recurringBenefits)
        let rates = table.years.allSatisfy { $0.number == 1 || $0.oneOffFactor != 1 || rate == 0 }
        let sum =
            table.years.reduce(part(oneOff, atEndOf: table)) {
                $0 + $1[oneOff] * $1.oneOffFactor + $1[recurring] * $1.recurringFactor
            }
        return rates && (sum - known).magnitude <= 1e-9 * max(known.magnitude, 1)
    }

    private func part(_ part: Part, atEndOf table: YearTable) -> Double { part.atEnd(table) * table.residualFactor }

    private func value(
        _ metric: Metric, _ row: Comparison.Row, _ format: NumberFormat, live: Bool, _ here: (Column) -> Formula,
        _ formula: Formula
    ) -> SheetCell {
        guard let known = row.view[metric].value else { return .notAvailable(CellStyle(.cached, format)) }
        return live
            ? .formula(formula, CellStyle(.result, format), cached: .number(known))
            : .number(known, CellStyle(.cached, format))
    }

    /// On which side the true value lies, or why there is none.
    private func mark(_ metric: Metric, _ row: Comparison.Row) -> SheetCell? {
        if let reason = row.view[metric].reason { return .text(words.brief(reason), .mark) }
        return row.view.bounds[metric].map { .text($0 == .atLeast ? "≥" : "≤", .bound) }
    }
}

extension YearTable.Year {
    fileprivate subscript(part: ComparisonWorkbook.Part) -> Double {
        switch part {
        case .oneOffCosts: oneOffCosts
        case .recurringCosts: recurringCosts
        case .oneOffBenefits: oneOffBenefits
        case .recurringBenefits: recurringBenefits
        }
    }
}

extension ComparisonWorkbook.Part {
    /// What of it falls at the end of the horizon.
    fileprivate func atEnd(_ table: YearTable) -> Double {
        switch self {
        case .oneOffCosts: table.closingCost
        case .oneOffBenefits: table.residual
        case .recurringCosts, .recurringBenefits: 0
        }
    }
}

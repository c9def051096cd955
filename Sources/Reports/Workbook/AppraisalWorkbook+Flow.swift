import Appraisal
import Documents
import Languages
import Money
import Projects
import Valuation
import Wording

extension AppraisalWorkbook {
    /// The years: each line at its stated prices, and what counts of it for each view.
    var flowSheet: Sheet {
        var sheet = sheet(
            .flow,
            title: words.say(
                en: "Cash flow by year of the appraisal", es: "Flujo por año de la evaluación",
                pt: "Fluxo por ano da avaliação"),
            note: words.say(
                en: "\(unitOfAmounts)\(pricesNote); cells hold every digit. A year's amount = the line's amount × the "
                    + "parts that fall in its months.",
                es: "\(unitOfAmounts)\(pricesNote); las celdas guardan todas las cifras. Monto de un año = monto de la "
                    + "línea × las partes que caen en sus meses.",
                pt:
                    "\(unitOfAmounts)\(pricesNote); as células guardam todos os dígitos. Valor de um ano = valor da "
                    + "linha × as partes que caem nos seus meses."))
        if model.costs.isEmpty || model.benefits.isEmpty {
            sheet[2, 0] = .text(
                words.say(
                    en: "Grey: a side that has no line, not live.", es: "Gris: un lado sin líneas, no en vivo.",
                    pt: "Cinza: um lado sem linhas, não ao vivo."), .note)
        }
        yearHeads(of: &sheet)
        sheet[places.firstCostFlow - 1, 0] = .text(
            words.say(en: "Costs", es: "Costos", pt: "Custos"), .section)
        sheet[places.firstBenefitFlow - 1, 0] = .text(
            words.say(en: "Benefits", es: "Beneficios", pt: "Benefícios"), .section)
        for (place, line) in model.costs.enumerated() {
            put(
                line, from: WorkbookPlaces.firstLine + place, share: places.firstCostShare + place,
                in: places.firstCostFlow + place, &sheet)
        }
        for (place, line) in model.benefits.enumerated() {
            put(
                line, from: places.firstBenefitLine + place, share: places.firstBenefitShare + place,
                in: places.firstBenefitFlow + place, &sheet)
        }
        fillWithNothing(
            [(model.costs.isEmpty, places.firstCostFlow), (model.benefits.isEmpty, places.firstBenefitFlow)],
            2...places.lastYear, &sheet)
        for view in model.views.indices {
            yearsOfView(view, &sheet)
            rateRows(view, &sheet)
        }
        sheet[places.rateRow(.heading, 0) - 1, 0] = .text(
            words.say(
                en: "Workings of the internal rate", es: "Cálculos auxiliares de la tasa interna",
                pt: "Cálculos auxiliares da taxa interna"), .note)
        sheet.widths = [0: 46, 1: 14]
        for column in 2..<places.firstYear { sheet.widths[column] = 13 }
        for column in places.firstYear...places.lastYear { sheet.widths[column] = 11 }
        sheet.frozen = (4, places.firstYear)
        let last = places.firstYear + model.terms.horizonYears
        sheet.print.area = (places.flowRow(.cumulativePresent, model.views.count - 1), last)
        sheet.print.titleRows = 3...3
        let number = cell(.flow, WorkbookPlaces.FlowRow.number.rawValue, places.firstYear, fixRow: true)
        sheet.conditions.append(
            ConditionalLook(
                CellReference(
                    sheet: WorkbookPlaces.Tab.flow.rawValue, row: WorkbookPlaces.FlowRow.firstMonth.rawValue,
                    column: places.firstYear),
                CellReference(
                    sheet: WorkbookPlaces.Tab.flow.rawValue,
                    row: places.flowRow(.cumulativePresent, model.views.count - 1), column: places.lastYear),
                number.isAbove(.name("horizon_used") + 1), .beyond))
        return sheet
    }

    private var pricesNote: String {
        guard let year = model.project.priceYear else { return "" }
        return words.say(
            en: ", prices of \(String(year.year))", es: ", precios de \(String(year.year))",
            pt: ", preços de \(String(year.year))")
    }

    /// Fills a row with one formula along it.
    func fillYears(
        _ row: Int, _ style: CellStyle, _ sheet: inout Sheet, label: String, kind: CellStyle.Kind = .label,
        known: [CellValue] = [], _ formula: (Int) -> Formula
    ) {
        sheet[row, 0] = .text(label, kind)
        for (place, column) in (places.firstYear...places.lastYear).enumerated() {
            sheet[row, column] = .formula(
                formula(column), style, cached: known.indices.contains(place) ? known[place] : nil)
        }
    }

    func year(_ row: WorkbookPlaces.FlowRow, _ column: Int) -> Formula {
        cell(.flow, row.rawValue, column, fixRow: true)
    }

    private func yearHeads(of sheet: inout Sheet) {
        typealias Row = WorkbookPlaces.FlowRow
        let plain = CellStyle(.value, .plain)
        let end = words.say(en: "End", es: "Fin", pt: "Fim")
        let heads =
            [
                words.say(
                    en: "Line, at stated prices", es: "Línea, a los precios indicados",
                    pt: "Linha, aos preços informados")
            ]
            + [words.say(en: "Who", es: "Quién", pt: "Quem")]
        sheet.put(Row.header.rawValue, 0, heads.map { .text($0, .heading) })
        sheet.put(
            Row.header.rawValue, 2,
            model.views.map {
                .text(
                    words.say(en: "Part: \($0.heading)", es: "Parte: \($0.heading)", pt: "Parcela: \($0.heading)"),
                    .headingRight)
            } + [.text(words.label(.total), .headingRight), .text(words.label(.presentValue), .headingRight)])
        fillYears(
            Row.header.rawValue, CellStyle(.headingRight, .plain), &sheet, label: heads[0], kind: .heading
        ) { column in
            let number = year(.number, column)
            return .when(
                number.isAtMost(.name("horizon_used")), number,
                .when(number.isEqual(.name("horizon_used") + 1), .text(end), ""))
        }
        fillYears(
            Row.firstMonth.rawValue, CellStyle(.value, model.project.start == nil ? .plain : .month), &sheet,
            label: words.say(en: "First month", es: "Primer mes", pt: "Primeiro mês")
        ) { column in
            let first = 12 * (year(.number, column) - 1)
            guard model.project.start != nil else { return first + 1 }
            return .call(
                .DATE,
                [.call(.YEAR, [.name("start_month")]), .call(.MONTH, [.name("start_month")]) + first, 1])
        }
        fillYears(
            Row.number.rawValue, plain, &sheet,
            label: words.say(en: "Number of the year", es: "Número del año", pt: "Número do ano")
        ) { $0 == places.firstYear ? 1 : cell(.flow, Row.number.rawValue, $0 - 1) + 1 }
        fillYears(
            Row.within.rawValue, plain, &sheet,
            label: words.say(
                en: "Within the horizon (1)", es: "Dentro del horizonte (1)", pt: "Dentro do horizonte (1)")
        ) { .when(year(.number, $0).isAtMost(.name("horizon_used")), 1, 0) }
        factors(of: &sheet)
        fillYears(
            Row.running.rawValue, plain, &sheet,
            label: words.say(en: "Months in service", es: "Meses en servicio", pt: "Meses em serviço")
        ) { column in
            year(.within, column)
                * .call(.MIN, [12, .call(.MAX, [0, 12 * year(.number, column) - .name("launch_index")])])
        }
    }

    private func factors(of sheet: inout Sheet) {
        typealias Row = WorkbookPlaces.FlowRow
        let table = report.results[.social].terms.discounting.yearTable(
            of: report.results[.social].flows, timing: model.terms.timing, oneOff: .atStart)
        func rate(_ steps: [WorkbookModel.Step], _ column: Int) -> Formula {
            steps.dropFirst().reduce(steps[0].used) { before, step in
                .when(year(.number, column).isAtLeast(.number(Double(step.from))), step.used, before)
            }
        }
        fillYears(
            Row.rate.rawValue, CellStyle(.value, .percent(decimals: 2)), &sheet,
            label: words.say(
                en: "Discount rate of the year", es: "Tasa de descuento del año", pt: "Taxa de desconto do ano")
        ) { rate(model.rates, $0) }
        let factor = CellStyle(.value, .factor)
        fillYears(
            Row.oneOffFactor.rawValue, factor, &sheet, label: oneOffFactorName,
            known: table.years.map { .number($0.oneOffFactor) } + [.number(table.residualFactor)]
        ) { column in
            let before = cell(.flow, Row.oneOffFactor.rawValue, column - 1)
            return .when(
                year(.number, column).isEqual(1), 1, before / (1 + cell(.flow, Row.rate.rawValue, column - 1)))
        }
        fillYears(
            Row.recurringFactor.rawValue, factor, &sheet, label: recurringFactorName,
            known: table.years.map { .number($0.recurringFactor) }
        ) { column in
            year(.oneOffFactor, column) / (1 + year(.rate, column)).power(.name("timing_share"))
        }
        guard model.isDeflated else { return }
        fillYears(
            Row.inflation.rawValue, CellStyle(.value, .percent(decimals: 2)), &sheet,
            label: words.say(en: "Inflation of the year", es: "Inflación del año", pt: "Inflação do ano")
        ) { rate(model.inflation, $0) }
        fillYears(Row.oneOffDeflator.rawValue, factor, &sheet, label: oneOffDeflatorName) { column in
            let before = cell(.flow, Row.oneOffDeflator.rawValue, column - 1)
            return .when(
                year(.number, column).isEqual(1), 1, before / (1 + cell(.flow, Row.inflation.rawValue, column - 1)))
        }
        fillYears(Row.recurringDeflator.rawValue, factor, &sheet, label: recurringDeflatorName) { column in
            year(.oneOffDeflator, column) / (1 + year(.inflation, column)).power(.name("timing_share"))
        }
    }

    private func put(_ line: WorkbookLine, from row: Int, share: Int, in place: Int, _ sheet: inout Sheet) {
        let amount = CellStyle(.value, .amount(scale))
        sheet[place, 1] = .text(line.party, .aside)
        for view in model.views.indices {
            sheet[place, 2 + view] = .formula(
                cell(.lines, row, places.partColumn(view)), CellStyle(.value, .upTo(decimals: 4)))
        }
        let years = self.row(.flow, place, places.firstYear...places.lastYear, fixRow: false)
        sheet[place, places.totalColumn] = .formula(.call(.SUM, [years]), CellStyle(.result, .amount(scale)))
        var factors: [Formula] = [
            self.years((line.isOneOff ? WorkbookPlaces.FlowRow.oneOffFactor : .recurringFactor).rawValue)
        ]
        if model.isDeflated {
            factors.append(
                self.years((line.isOneOff ? WorkbookPlaces.FlowRow.oneOffDeflator : .recurringDeflator).rawValue))
        }
        sheet[place, places.presentColumn] = .formula(
            .call(.SUMPRODUCT, [years] + factors), CellStyle(.result, .amount(scale)))
        fillYears(place, amount, &sheet, label: line.name) { column in
            lineCell(row, .amount)
                * .call(
                    .SUMIF,
                    [
                        months(WorkbookPlaces.MonthRow.year.rawValue), year(.number, column),
                        self.row(.months, share, WorkbookPlaces.firstMonth...places.lastMonth, fixRow: false),
                    ])
        }
    }

    // MARK: Views

    /// What a view comes to year by year.
    private func yearsOfView(_ view: Int, _ sheet: inout Sheet) {
        typealias Row = WorkbookPlaces.FlowOfView
        func place(_ row: Row) -> Int { places.flowRow(row, view) }
        func here(_ row: Row, _ column: Int) -> Formula { cell(.flow, place(row), column) }
        let account = model.views[view].view
        let table = account.terms.yearTable(of: account.flows)
        let (amount, total) = (CellStyle(.value, .amount(scale)), CellStyle(.result, .amount(scale)))
        sheet[place(.heading), 0] = .text(
            words.say(
                en: "\(model.views[view].heading): what counts", es: "\(model.views[view].heading): lo que cuenta",
                pt: "\(model.views[view].heading): o que conta"), .section)
        let isTold = cell(
            .indicators, places.workingRow(.isTold), places.valueColumn(view), fixRow: true, fixColumn: true)
        func flow(
            _ row: Row, _ label: String, isCost: Bool, isOneOff: Bool, _ known: (YearTable.Year) -> Double,
            atEnd: Double?
        ) {
            let (lines, flows) =
                isCost ? (places.costRows, places.costFlows) : (places.benefitRows, places.benefitFlows)
            let flag = column(.lines, lines, WorkbookPlaces.LineColumn.oneOff.rawValue)
            let deflator = isOneOff ? WorkbookPlaces.FlowRow.oneOffDeflator : .recurringDeflator
            fillYears(
                place(row), amount, &sheet, label: label,
                known: table.years.map { .number(known($0)) } + (atEnd.map { [.number($0)] } ?? [])
            ) { year in
                let sum = Formula.products(
                    column(.flow, flows, 2 + view), isOneOff ? flag : 1 - flag,
                    column(.flow, flows, year, fixColumn: false))
                return model.isDeflated ? sum * self.year(deflator, year) : sum
            }
            let years = self.row(.flow, place(row), places.firstYear...places.lastYear, fixRow: false)
            sheet[place(row), places.totalColumn] = .formula(.call(.SUM, [years]), total)
            let factor = isOneOff ? WorkbookPlaces.FlowRow.oneOffFactor : .recurringFactor
            sheet[place(row), places.presentColumn] = .formula(.products(years, self.years(factor.rawValue)), total)
        }
        flow(
            .oneOffCosts, words.label(.oneOffCosts), isCost: true, isOneOff: true, { $0.oneOffCosts },
            atEnd: table.closingCost)
        flow(
            .oneOffBenefits, words.label(.oneOffBenefits), isCost: false, isOneOff: true, { $0.oneOffBenefits },
            atEnd: table.residual)
        flow(
            .recurringCosts, words.label(.recurringCosts), isCost: true, isOneOff: false, { $0.recurringCosts },
            atEnd: nil)
        flow(
            .recurringBenefits, words.label(.recurringBenefits), isCost: false, isOneOff: false,
            { $0.recurringBenefits },
            atEnd: nil)
        fillYears(
            place(.costs), amount, &sheet,
            label: words.say(
                en: "Costs, below zero", es: "Costos, bajo cero", pt: "Custos, abaixo de zero")
        ) { -(here(.oneOffCosts, $0) + here(.recurringCosts, $0)) }
        fillYears(
            place(.benefits), amount, &sheet, label: words.say(en: "Benefits", es: "Beneficios", pt: "Benefícios")
        ) {
            here(.oneOffBenefits, $0) + here(.recurringBenefits, $0)
        }
        // Where costs and benefits are both unknown there is no net to tell.
        let tells = account.gaps.reasonAgainstNet == nil
        func known(_ value: Double) -> CellValue { tells ? .number(value) : .error(.notAvailable) }
        func net(_ row: Row, _ label: String, _ known: [CellValue], _ formula: @escaping (Int) -> Formula) {
            let isSum = row == .net || row == .present
            fillYears(
                place(row), CellStyle(isSum ? .total : .value, .amount(scale)), &sheet, label: label,
                kind: isSum ? .labelTotal : .label, known: known
            ) {
                .when(isTold.isEqual(1), formula($0), .notAvailable)
            }
        }
        net(.net, words.label(.net), table.years.map { known($0.net) }) {
            (here(.oneOffBenefits, $0) - here(.oneOffCosts, $0))
                + (here(.recurringBenefits, $0) - here(.recurringCosts, $0))
        }
        net(.present, words.label(.presentValue), table.years.map { known($0.discountedNet) }) {
            (here(.oneOffBenefits, $0) - here(.oneOffCosts, $0)) * year(.oneOffFactor, $0)
                + (here(.recurringBenefits, $0) - here(.recurringCosts, $0)) * year(.recurringFactor, $0)
        }
        net(
            .cumulativeNet, words.say(en: "Net so far", es: "Neto acumulado", pt: "Líquido acumulado"),
            table.years.map { known($0.cumulativeNet) }
        ) { .when(year(.number, $0).isEqual(1), 0, here(.cumulativeNet, $0 - 1)) + here(.net, $0) }
        net(
            .cumulativePresent,
            words.say(en: "Present value so far", es: "Valor actual acumulado", pt: "Valor presente acumulado"),
            table.years.map { known($0.cumulativeDiscountedNet) }
        ) { .when(year(.number, $0).isEqual(1), 0, here(.cumulativePresent, $0 - 1)) + here(.present, $0) }
    }
}

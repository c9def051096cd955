import Documents
import Languages
import Projects
import Valuation
import Wording

extension AppraisalWorkbook {
    /// The share of each line that falls in each month, and what comes of it for each view.
    var monthsSheet: Sheet {
        var sheet = sheet(
            .months,
            title: words.say(
                en: "Months: which part of each line's amount falls in each month",
                es: "Meses: qué parte del monto de cada línea cae en cada mes",
                pt: "Meses: que parte do valor de cada linha cai em cada mês"),
            note: words.say(
                en:
                    "One formula a row. What is one-off falls at the start of its month, what recurs runs over it; what "
                    + "falls at the horizon stands in the month behind it. Grey: not live.",
                es:
                    "Una fórmula por fila. Lo de una sola vez cae al inicio de su mes, lo recurrente corre a lo largo de él; "
                    + "lo que cae en el horizonte está en el mes siguiente. Gris: no en vivo.",
                pt:
                    "Uma fórmula por linha. O de uma só vez cai no início do seu mês, o recorrente corre ao longo dele; o que "
                    + "cai no horizonte está no mês seguinte. Cinza: não ao vivo."))
        heads(of: &sheet)
        let costs = words.say(
            en: "Costs: part of the amount in the month", es: "Costos: parte del monto en el mes",
            pt: "Custos: parte do valor no mês")
        let benefits = words.say(
            en: "Benefits: part of the amount in the month", es: "Beneficios: parte del monto en el mes",
            pt: "Benefícios: parte do valor no mês")
        sheet[places.firstCostShare - 1, 0] = .text(costs, .section)
        sheet[places.firstBenefitShare - 1, 0] = .text(benefits, .section)
        for (place, line) in model.costs.enumerated() {
            share(of: line, in: WorkbookPlaces.firstLine + place, at: places.firstCostShare + place, &sheet)
        }
        for (place, line) in model.benefits.enumerated() {
            share(of: line, in: places.firstBenefitLine + place, at: places.firstBenefitShare + place, &sheet)
        }
        fillWithNothing(
            [(model.costs.isEmpty, places.firstCostShare), (model.benefits.isEmpty, places.firstBenefitShare)],
            2...places.lastMonth, &sheet)
        for view in model.views.indices { monthsOfView(view, &sheet) }
        sheet.widths = [0: 46, 1: 16, 2: 14]
        for column in WorkbookPlaces.firstMonth...places.lastMonth { sheet.widths[column] = 11 }
        sheet.frozen = (5, 3)
        sheet.print.area = (places.monthRow(.discountedCrossing, model.views.count - 1), WorkbookPlaces.firstMonth + 23)
        sheet.print.titleRows = 3...4
        return sheet
    }

    /// Fills a row with one formula along it.
    func fillMonths(
        _ row: Int, _ style: CellStyle, _ sheet: inout Sheet, label: String, kind: CellStyle.Kind = .label,
        _ formula: (Int) -> Formula
    ) {
        sheet[row, 0] = .text(label, kind)
        for column in WorkbookPlaces.firstMonth...places.lastMonth {
            sheet[row, column] = .formula(formula(column), style)
        }
    }

    /// A cell of a month's own column.
    private func month(_ row: WorkbookPlaces.MonthRow, _ column: Int) -> Formula {
        cell(.months, row.rawValue, column, fixRow: true)
    }

    private func heads(of sheet: inout Sheet) {
        typealias Row = WorkbookPlaces.MonthRow
        let plain = CellStyle(.value, .plain)
        sheet[Row.number.rawValue, 2] = .number(0, CellStyle(.cached, .plain))
        fillMonths(
            Row.number.rawValue, CellStyle(.headingRight, .plain), &sheet,
            label: words.say(en: "Number of the month", es: "Número del mes", pt: "Número do mês"), kind: .heading
        ) { cell(.months, Row.number.rawValue, $0 - 1) + 1 }
        fillMonths(
            Row.date.rawValue, CellStyle(.value, model.project.start == nil ? .plain : .month), &sheet,
            label: words.say(en: "Month", es: "Mes", pt: "Mês")
        ) { column in
            guard model.project.start != nil else { return month(.number, column) }
            let (year, first) = (
                Formula.call(.YEAR, [.name("start_month")]), Formula.call(.MONTH, [.name("start_month")])
            )
            return .call(.DATE, [year, first + month(.number, column) - 1, 1])
        }
        fillMonths(
            Row.year.rawValue, plain, &sheet,
            label: words.say(en: "Year of the appraisal", es: "Año de la evaluación", pt: "Ano da avaliação")
        ) { .call(.INT, [(month(.number, $0) - 1) / 12]) + 1 }
        fillMonths(
            Row.within.rawValue, plain, &sheet,
            label: words.say(
                en: "Within the horizon (1)", es: "Dentro del horizonte (1)", pt: "Dentro do horizonte (1)")
        ) { .when(month(.number, $0).isAtMost(12 * .name("horizon_used")), 1, 0) }
        func ofYear(_ row: WorkbookPlaces.FlowRow, _ column: Int) -> Formula {
            .call(.INDEX, [years(row.rawValue), 1, month(.year, column)])
        }
        fillMonths(Row.oneOffFactor.rawValue, CellStyle(.value, .factor), &sheet, label: oneOffFactorName) {
            ofYear(.oneOffFactor, $0)
        }
        fillMonths(Row.recurringFactor.rawValue, CellStyle(.value, .factor), &sheet, label: recurringFactorName) {
            ofYear(.recurringFactor, $0)
        }
        guard model.isDeflated else { return }
        fillMonths(Row.oneOffDeflator.rawValue, CellStyle(.value, .factor), &sheet, label: oneOffDeflatorName) {
            ofYear(.oneOffDeflator, $0)
        }
        fillMonths(Row.recurringDeflator.rawValue, CellStyle(.value, .factor), &sheet, label: recurringDeflatorName) {
            ofYear(.recurringDeflator, $0)
        }
    }

    var oneOffFactorName: String {
        words.say(
            en: "Factor of what is one-off: start of the year", es: "Factor de lo de una sola vez: inicio del año",
            pt: "Fator do que é de uma só vez: início do ano")
    }
    var recurringFactorName: String {
        words.say(en: "Factor of what recurs", es: "Factor de lo recurrente", pt: "Fator do que é recorrente")
    }
    var oneOffDeflatorName: String {
        words.say(
            en: "Deflator of what is one-off", es: "Deflactor de lo de una sola vez",
            pt: "Deflator do que é de uma só vez")
    }
    var recurringDeflatorName: String {
        words.say(en: "Deflator of what recurs", es: "Deflactor de lo recurrente", pt: "Deflator do que é recorrente")
    }

    // MARK: Shares

    private func share(of line: WorkbookLine, in row: Int, at place: Int, _ sheet: inout Sheet) {
        sheet[place, 0] = .text(line.name, .label)
        sheet[place, 1] = .text(line.party, .aside)
        let columns = WorkbookPlaces.firstMonth...places.lastMonth
        sheet[place, 2] = .formula(
            .call(.SUM, [self.row(.months, place, columns, fixRow: false)]), CellStyle(.result, .upTo(decimals: 4)))
        let isCached = if case .cached = line.fall { true } else { false }
        let style = CellStyle(isCached ? .cached : .value, .factor)
        for column in columns {
            sheet[place, column] = .formula(share(of: line, in: row, column), style)
        }
    }

    private func share(of line: WorkbookLine, in row: Int, _ column: Int) -> Formula {
        let (number, within) = (month(.number, column), month(.within, column))
        let (first, last) = (lineCell(row, .first), lineCell(row, .last))
        func between(_ first: Formula, _ last: Formula) -> Formula {
            .all([number.isAtLeast(first), number.isAtMost(last)])
        }
        switch line.fall {
        case .once(nil): return .when(number.isEqual(first), within, 0)
        case .once(let life?):
            let again = Formula.call(.MOD, [number - first, .number(Double(12 * life))]).isEqual(0)
            return .when(.all([number.isAtLeast(first), again]), within, 0)
        case .evenly(let goesOn):
            let part = within / (last - first + 1)
            return .when(goesOn ? number.isAtLeast(first) : between(first, last), part, 0)
        case .stretches(let stretches, let goesOnFrom, let perMonth):
            var parts = stretches.map { stretch in
                Formula.when(
                    between(.number(Double(stretch.months.lowerBound)), .number(Double(stretch.months.upperBound))),
                    .number(stretch.share), 0)
            }
            if let goesOnFrom {
                parts.append(.when(number.isAtLeast(.number(Double(goesOnFrom))), .number(perMonth), 0))
            }
            return within * .sum(of: parts)
        case .recurring: return .when(between(first, last), limited(line, in: row, column), 0)
        case .atEnd: return .when(number.isEqual(12 * .name("horizon_used") + 1), 1, 0)
        case .left(let life, let isRenewed):
            let months = Formula.number(Double(12 * life))
            let end = 12 * Formula.name("horizon_used")
            let bought = isRenewed ? first + months * .call(.INT, [(end - first) / months]) : first
            let left = Formula.call(.MAX, [0, .call(.MIN, [1, (months - (end + 1 - bought)) / months])])
            return .when(.all([number.isEqual(end + 1), first.isAtMost(end)]), left, 0)
        case .cached(let rows):
            let month = column - WorkbookPlaces.firstMonth
            func share(_ month: Int) -> Formula {
                let shares = rows.map { $0.indices.contains(month) ? $0[month] : 0 }
                guard let first = shares.first else { return 0 }
                if shares.allSatisfy({ $0 == first }) { return .number(first) }
                return .call(.CHOOSE, [.name("scenario_code")] + shares.map { .number($0) })
            }
            // What falls at the horizon moves along with it.
            let months = 12 * model.terms.horizonYears
            let atEnd = share(months)
            let inMonth: Formula = month < months ? within * share(month) : 0
            if atEnd == 0 { return inMonth }
            return .when(number.isEqual(12 * .name("horizon_used") + 1), atEnd, inMonth)
        }
    }

    /// What recurs: a twelfth of a year's amount, grown and taken up, within its limits.
    private func limited(_ line: WorkbookLine, in row: Int, _ column: Int) -> Formula {
        let (number, within) = (month(.number, column), month(.within, column))
        func years(since month: Formula) -> Formula { .call(.INT, [(number - 1 - month) / 12]) }
        var share = within
        if line.growth != nil {
            let grown = Formula.call(.MAX, [0, years(since: lineCell(row, .growsFrom))])
            // 0 to the power of 0 is no number to a spreadsheet.
            share = share * .when(grown.isEqual(0), 1, lineCell(row, .growth).power(grown))
        }
        if !line.steps.isEmpty {
            let since = years(since: lineCell(row, .takenUpFrom))
            let steps = self.row(
                .lines, row,
                places.firstStep...(places.firstStep + max(1, model.lines.map { $0.steps.count }.max() ?? 1) - 1),
                fixRow: false)
            let step = Formula.call(.MIN, [.call(.MAX, [0, since]) + 1, lineCell(row, .steps)])
            let taken = Formula.call(.INDEX, [steps, 1, step])
            share = share * (line.shareBefore == nil ? taken : .when(since.isBelow(0), lineCell(row, .before), taken))
        }
        share = share / 12
        guard line.atLeast != nil || line.atMost != nil else { return share }
        let amount = lineCell(row, .amount)
        if line.atLeast != nil { share = .call(.MAX, [share, within * lineCell(row, .least) / 12 / amount]) }
        if line.atMost != nil { share = .call(.MIN, [share, within * lineCell(row, .most) / 12 / amount]) }
        // Of nothing, no share comes to the least that it must be.
        return .when(
            amount.isEqual(0), line.atLeast == nil ? 0 : .when(lineCell(row, .unknown).isEqual(1), 0, .notAvailable),
            share)
    }
}

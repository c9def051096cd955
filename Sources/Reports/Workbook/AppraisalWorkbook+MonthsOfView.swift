import Documents
import Languages
import Wording

extension AppraisalWorkbook {
    /// What a view comes to month by month, and where its sum turns from below zero to zero or more.
    func monthsOfView(_ view: Int, _ sheet: inout Sheet) {
        typealias Row = WorkbookPlaces.MonthOfView
        func place(_ row: Row) -> Int { places.monthRow(row, view) }
        func here(_ row: Row, _ column: Int) -> Formula { cell(.months, place(row), column) }
        let (amount, plain) = (CellStyle(.value, .amount(scale)), CellStyle(.value, .upTo(decimals: 4)))
        sheet[place(.heading), 0] = .text("\(model.views[view].heading) · \(unitOfAmounts)", .section)
        func flow(_ row: Row, _ label: String, isCost: Bool, isOneOff: Bool) {
            let (lines, shares) =
                isCost ? (places.costRows, places.costShares) : (places.benefitRows, places.benefitShares)
            let flag = column(.lines, lines, WorkbookPlaces.LineColumn.oneOff.rawValue)
            let deflator = isOneOff ? WorkbookPlaces.MonthRow.oneOffDeflator : .recurringDeflator
            fillMonths(place(row), amount, &sheet, label: label) { month in
                let sum = Formula.products(
                    column(.lines, lines, places.partColumn(view)),
                    column(.lines, lines, WorkbookPlaces.LineColumn.amount.rawValue), isOneOff ? flag : 1 - flag,
                    column(.months, shares, month, fixColumn: false))
                return model.isDeflated ? sum * cell(.months, deflator.rawValue, month, fixRow: true) : sum
            }
            let columns = WorkbookPlaces.firstMonth...places.lastMonth
            sheet[place(row), 2] = .formula(
                .call(.SUM, [self.row(.months, place(row), columns, fixRow: false)]), CellStyle(.result, .amount(scale))
            )
        }
        flow(.oneOffCosts, words.label(.oneOffCosts), isCost: true, isOneOff: true)
        flow(.oneOffBenefits, words.label(.oneOffBenefits), isCost: false, isOneOff: true)
        flow(.recurringCosts, words.label(.recurringCosts), isCost: true, isOneOff: false)
        flow(.recurringBenefits, words.label(.recurringBenefits), isCost: false, isOneOff: false)
        let undiscounted = words.say(en: "undiscounted", es: "sin descontar", pt: "sem desconto")
        let discounted = words.say(en: "discounted", es: "descontado", pt: "descontado")
        for (isDiscounted, how, gross, start, end, crossing) in [
            (false, undiscounted, Row.gross, Row.afterStart, Row.atEnd, Row.crossing),
            (true, discounted, .discountedGross, .discountedAfterStart, .discountedAtEnd, .discountedCrossing),
        ] {
            func factor(_ row: WorkbookPlaces.MonthRow, _ part: Formula, _ column: Int) -> Formula {
                isDiscounted ? part * cell(.months, row.rawValue, column, fixRow: true) : part
            }
            for row in [gross, end] { sheet[place(row), 2] = .number(0, CellStyle(.cached, amount.format)) }
            fillMonths(
                place(gross), amount, &sheet,
                label: words.say(
                    en: "Amounts so far, \(how)", es: "Montos hasta aquí, \(how)", pt: "Valores até aqui, \(how)")
            ) { column in
                here(gross, column - 1)
                    + factor(.oneOffFactor, here(.oneOffCosts, column) + here(.oneOffBenefits, column), column)
                    + factor(.recurringFactor, here(.recurringCosts, column) + here(.recurringBenefits, column), column)
            }
            fillMonths(
                place(start), amount, &sheet,
                label: words.say(
                    en: "Net after the start of the month, \(how)", es: "Neto tras el inicio del mes, \(how)",
                    pt: "Líquido após o início do mês, \(how)")
            ) { column in
                here(end, column - 1)
                    + factor(.oneOffFactor, here(.oneOffBenefits, column) - here(.oneOffCosts, column), column)
            }
            fillMonths(
                place(end), amount, &sheet,
                label: words.say(
                    en: "Net at the end of the month, \(how)", es: "Neto al final del mes, \(how)",
                    pt: "Líquido no fim do mês, \(how)")
            ) { column in
                here(start, column)
                    + factor(.recurringFactor, here(.recurringBenefits, column) - here(.recurringCosts, column), column)
            }
            fillMonths(
                place(crossing), plain, &sheet,
                label: words.say(
                    en: "Turns to zero or more after so many months, \(how)",
                    es: "Llega a cero o más tras tantos meses, \(how)",
                    pt: "Chega a zero ou mais após tantos meses, \(how)")
            ) { column in
                turn(
                    before: (here(end, column - 1), here(gross, column - 1)), start: here(start, column),
                    end: here(end, column), gross: here(gross, column),
                    month: cell(.months, WorkbookPlaces.MonthRow.number.rawValue, column, fixRow: true))
            }
        }
    }

    /// Where a sum turns: at the start of the month, or inside it, as far as its amounts run evenly; else nothing.
    ///
    /// The rounding of monthly shares hides no turn, as in the library's own scan.
    private func turn(
        before: (net: Formula, gross: Formula), start: Formula, end: Formula, gross: Formula, month: Formula
    ) -> Formula {
        let tolerance = Formula.number(-1e-12)
        let share = -start / (end - start)
        let inside = Formula.when(
            end.isAbove(start), .when(share.isAbove(0.999999999), 1, share), 1)
        return .when(
            .all([before.net.isBelow(tolerance * before.gross), start.isAtLeast(tolerance * gross)]), month - 1,
            .when(
                .all([start.isBelow(tolerance * gross), end.isAtLeast(tolerance * gross)]), month - 1 + inside, ""))
    }
}

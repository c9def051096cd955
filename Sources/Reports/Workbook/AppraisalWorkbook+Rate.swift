import Documents
import Languages
import Wording

extension AppraisalWorkbook {
    /// What falls at whole years and in the middle of years, and how often its sign changes.
    func rateRows(_ view: Int, _ sheet: inout Sheet) {
        typealias Row = WorkbookPlaces.RateRow
        func place(_ row: Row) -> Int { places.rateRow(row, view) }
        func here(_ row: Row, _ column: Int, isFixed: Bool = false) -> Formula {
            cell(.flow, place(row), column, fixColumn: isFixed)
        }
        func flow(_ benefits: WorkbookPlaces.FlowOfView, _ costs: WorkbookPlaces.FlowOfView, _ column: Int) -> Formula {
            cell(.flow, places.flowRow(benefits, view), column) - cell(.flow, places.flowRow(costs, view), column)
        }
        let (amount, plain) = (CellStyle(.value, .amount(scale)), CellStyle(.value, .plain))
        sheet[place(.heading), 0] = .text(model.views[view].heading, .section)
        fillYears(
            place(.atStart), amount, &sheet,
            label: words.say(
                en: "Net at the start of the year", es: "Neto al inicio del año", pt: "Líquido no início do ano")
        ) { column in
            let before: Formula =
                column == places.firstYear
                ? 0 : flow(.recurringBenefits, .recurringCosts, column - 1)
            return flow(.oneOffBenefits, .oneOffCosts, column)
                + .when(
                    Formula.name("timing_share").isEqual(0), flow(.recurringBenefits, .recurringCosts, column),
                    .when(Formula.name("timing_share").isEqual(1), before, 0))
        }
        fillYears(
            place(.atMiddle), amount, &sheet,
            label: words.say(
                en: "Net in the middle of the year", es: "Neto a mitad del año", pt: "Líquido no meio do ano")
        ) { .when(Formula.name("timing_share").isEqual(0.5), flow(.recurringBenefits, .recurringCosts, $0), 0) }
        let gross =
            cell(
                .indicators, places.workingRow(.totalCosts), places.valueColumn(view), fixRow: true, fixColumn: true)
            + cell(
                .indicators, places.workingRow(.totalBenefits), places.valueColumn(view), fixRow: true, fixColumn: true)
        func sign(_ amount: Formula, else before: Formula) -> Formula {
            .when(Formula.call(.ABS, [amount]).isAtMost(1e-14 * gross), before, .call(.SIGN, [amount]))
        }
        func before(_ column: Int) -> Formula { column == places.firstYear ? 0 : here(.signAtMiddle, column - 1) }
        fillYears(
            place(.signAtStart), plain, &sheet,
            label: words.say(en: "Its sign so far", es: "Su signo hasta aquí", pt: "Seu sinal até aqui")
        ) { sign(here(.atStart, $0), else: before($0)) }
        fillYears(
            place(.signAtMiddle), plain, &sheet,
            label: words.say(en: "Its sign after the middle", es: "Su signo tras la mitad", pt: "Seu sinal após o meio")
        ) { sign(here(.atMiddle, $0), else: here(.signAtStart, $0)) }
        func changes(_ row: Row, _ start: Row, _ middle: Row, _ label: String) {
            fillYears(place(row), plain, &sheet, label: label) { column in
                let before: Formula = column == places.firstYear ? 0 : here(middle, column - 1)
                return .when((before * here(start, column)).isBelow(0), 1, 0)
                    + .when((here(start, column) * here(middle, column)).isBelow(0), 1, 0)
            }
        }
        changes(
            .changes, .signAtStart, .signAtMiddle,
            words.say(en: "Changes of sign", es: "Cambios de signo", pt: "Mudanças de sinal"))
        // As many rates above zero at most as the sums from the first year on change sign, and as many below as those from
        // the last year back (E. Laguerre): where both together are one, there is one rate however often the flows turn.
        let total = here(.sumAtMiddle, places.lastYear, isFixed: true)
        let sums: [(row: Row, own: Row, before: (Int) -> Formula)] = [
            (.sumAtStart, .atStart, { $0 == places.firstYear ? 0 : here(.sumAtMiddle, $0 - 1) }),
            (.sumAtMiddle, .atMiddle, { here(.sumAtStart, $0) }),
        ]
        for sum in sums {
            fillYears(
                place(sum.row), amount, &sheet,
                label: words.say(en: "Sum so far", es: "Suma hasta aquí", pt: "Soma até aqui")
            ) { sum.before($0) + here(sum.own, $0) }
        }
        let signs: [(Row, (Int) -> Formula, (Int) -> Formula)] = [
            (
                .sumSignAtStart, { here(.sumAtStart, $0) },
                { $0 == places.firstYear ? 0 : here(.sumSignAtMiddle, $0 - 1) }
            ),
            (.sumSignAtMiddle, { here(.sumAtMiddle, $0) }, { here(.sumSignAtStart, $0) }),
            (
                .restSignAtStart, { total - ($0 == places.firstYear ? 0 : here(.sumAtMiddle, $0 - 1)) },
                { $0 == places.firstYear ? 0 : here(.restSignAtMiddle, $0 - 1) }
            ),
            (.restSignAtMiddle, { total - here(.sumAtStart, $0) }, { here(.restSignAtStart, $0) }),
        ]
        for (row, of, before) in signs {
            let isRest = row == .restSignAtStart || row == .restSignAtMiddle
            let label =
                isRest
                ? words.say(en: "Sign of the rest", es: "Signo del resto", pt: "Sinal do resto")
                : words.say(en: "Sign of the sum", es: "Signo de la suma", pt: "Sinal da soma")
            fillYears(place(row), plain, &sheet, label: label) { sign(of($0), else: before($0)) }
        }
        changes(
            .sumChanges, .sumSignAtStart, .sumSignAtMiddle,
            words.say(en: "Changes of the sum", es: "Cambios de la suma", pt: "Mudanças da soma"))
        changes(
            .restChanges, .restSignAtStart, .restSignAtMiddle,
            words.say(en: "Changes of the rest", es: "Cambios del resto", pt: "Mudanças do resto"))
    }
}

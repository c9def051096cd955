import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension Repricing {
    /// Whether an index of prices alone leads to them, and no exchange rate of each year.
    var isIndexAlone: Bool { exchange == nil && inflation != nil }
}

// The other prices: each amount times the index of the time in which it falls.
extension BudgetBook {
    private static let firstPrice = 6
    private static let timingRow = 3
    private enum PriceColumn: Int { case year, inflation, atStart, atTiming }

    /// The inflation of each year, which can be changed, and the index of prices that it leads to.
    var pricesSheet: Sheet {
        var sheet = sheet(
            .prices, title: name(of: .prices),
            note: words.say(
                en:
                    "By year of the appraisal, which begins with the project's first month. What falls once has the index of "
                    + "the start of its year, what recurs that of the time at which it is discounted.",
                es:
                    "Por año de la evaluación, que empieza con el primer mes del proyecto. Lo que cae una vez lleva el índice "
                    + "del inicio de su año; lo recurrente, el del momento en que se descuenta.",
                pt:
                    "Por ano da avaliação, que começa com o primeiro mês do projeto. O que cai uma vez tem o índice do início "
                    + "do seu ano; o recorrente, o do momento em que se desconta."))
        guard let repricing = item.other?.repricing, let inflation = repricing.inflation else { return sheet }
        sheet[Self.timingRow, 0] = .text(
            words.say(
                en: "What recurs stands at this part of its year (1 is its end)",
                es: "Lo recurrente está en esta parte de su año (1 es su final)",
                pt: "O recorrente fica nesta parcela do seu ano (1 é o fim)"), .label)
        sheet[Self.timingRow, 1] = .number(repricing.timing.delta, CellStyle(.input, .number(decimals: 1)))
        sheet.put(
            Self.firstPrice - 1, 0,
            [
                .text(words.say(en: "Year of appraisal", es: "Año de evaluación", pt: "Ano da avaliação"), .heading),
                .text(words.say(en: "Inflation", es: "Inflación", pt: "Inflação"), .headingRight),
                .text(
                    words.say(en: "Index at its start", es: "Índice al inicio", pt: "Índice no início"), .headingRight),
                .text(
                    words.say(
                        en: "Index of what recurs", es: "Índice de lo recurrente", pt: "Índice do recorrente"),
                    .headingRight),
            ])
        let factor = CellStyle(.value, .factor)
        let rates = inflation.rates
        for year in 1...(budget.horizonYears + 1) {
            let row = Self.firstPrice + year - 1
            func here(_ column: PriceColumn) -> Formula { cell(.prices, row, column.rawValue) }
            func before(_ column: PriceColumn) -> Formula { cell(.prices, row - 1, column.rawValue) }
            sheet[row, PriceColumn.year.rawValue] = .formula(
                year == 1 ? 1 : before(.year) + 1, CellStyle(.value, .plain))
            sheet[row, PriceColumn.inflation.rawValue] = .number(
                rates[min(year, rates.count) - 1], CellStyle(.input, .percent(decimals: 2)))
            sheet[row, PriceColumn.atStart.rawValue] = .formula(
                year == 1 ? 1 : before(.atStart) * (1 + before(.inflation)), factor)
            sheet[row, PriceColumn.atTiming.rawValue] = .formula(
                here(.atStart)
                    * (1 + here(.inflation)).power(cell(.prices, Self.timingRow, 1, fixRow: true, fixColumn: true)),
                factor)
        }
        sheet.widths = [0: 52, 1: 14, 2: 18, 3: 20]
        sheet.frozen = (Self.firstPrice, 0)
        return sheet
    }

    /// What a row comes to in the other prices.
    func putPrices(of row: BudgetReport.LineYear, in number: Int, _ sheet: inout Sheet) {
        guard let other = item.other else { return }
        let known = other.budget.unit.amount(row.count(in: .other))
        let style = CellStyle(.value, format(of: other.budget))
        guard columns.contains(.factor) else {
            sheet[number, column(.otherPrices)] = .number(known, CellStyle(.cached, style.format))
            return
        }
        let parts = row.line.timing[row.place]
        let first = parts.map { $0.year }.min() ?? 1
        func here(_ column: RowColumn) -> Formula { cell(.rows, number, self.column(column)) }
        let shares: [(column: RowColumn, share: Double, index: Formula)] = [
            (RowColumn.once, true, 0), (.recurring, false, 0), (.onceAfter, true, 1), (.recurringAfter, false, 1),
        ].compactMap { column, isOneOff, later in
            guard let part = parts.first(where: { $0.year == first + later && $0.isOneOff == isOneOff }) else {
                return nil
            }
            return (
                column, part.share,
                cell(
                    .prices, Self.firstPrice + part.year - 1,
                    (isOneOff ? PriceColumn.atStart : .atTiming).rawValue, fixRow: true, fixColumn: true)
            )
        }
        guard shares.count == parts.count else {
            sheet[number, column(.otherPrices)] = .number(known, CellStyle(.cached, style.format))
            return
        }
        sheet[number, column(.firstYear)] = .number(Double(first), CellStyle(.cached, .plain))
        for part in shares {
            sheet[number, column(part.column)] = .number(part.share, CellStyle(.cached, .factor))
        }
        let raises = other.budget.prices == .current
        sheet[number, column(.factor)] = .formula(
            .sum(of: shares.map { raises ? here($0.column) * $0.index : here($0.column) / $0.index }),
            CellStyle(.value, .factor))
        let unit = other.budget.unit
        let factor = shares.reduce(0) { sum, part in
            sum + part.share * self.factor(parts.first { isOf($0, part.column, first) }, raises: raises)
        }
        let own = budget.unit.amount(row.count())
        let missing = unit.count(known).rounded() - unit.rounded(own * factor)
        sheet[number, column(.rounding)] = .number(unit.amount(missing), CellStyle(.cached, style.format))
        sheet[number, column(.otherPrices)] = .formula(
            .call(.ROUND, [here(.counted) * here(.factor), .number(Double(unit.decimals))]) + here(.rounding), style,
            cached: .number(known))
    }

    private func isOf(_ part: BudgetTiming, _ column: RowColumn, _ first: Int) -> Bool {
        switch column {
        case .once: part.year == first && part.isOneOff
        case .recurring: part.year == first && !part.isOneOff
        case .onceAfter: part.year == first + 1 && part.isOneOff
        default: part.year == first + 1 && !part.isOneOff
        }
    }

    /// The index by which an amount is multiplied.
    private func factor(_ part: BudgetTiming?, raises: Bool) -> Double {
        guard let part, let repricing = item.other?.repricing, let inflation = repricing.inflation else { return 1 }
        let deflator = inflation.deflator(
            at: Double(part.year - 1) + (part.isOneOff ? 0 : repricing.timing.delta))
        return raises ? 1 / deflator : deflator
    }
}

import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

// What a project buys and saves, line by line.
extension BudgetReport {
    /// Years behind one another in which the same amount of a line falls.
    private struct LineRow {
        let line: BudgetLine
        let run: BudgetLine.Run
        /// Whether it is the first of its line, beside which stands what holds for the whole line.
        let isFirst: Bool
    }

    /// The lines, a row for each run of years with the same amount.
    func lines(of item: Item) -> Table {
        let budget = item.budget
        let rows = budget.lines.flatMap { line in
            line.runs(over: budget.calendar.years).enumerated().map { index, run in
                LineRow(line: line, run: run, isFirst: index == 0)
            }
        }
        return Table(title: say(.byLine), captions: [prefix(item.currency)], of: rows, by: lineFields(item))
    }

    private func lineFields(_ item: Item) -> [Field<LineRow>] {
        let (words, budget, unit) = (words, item.budget, item.budget.unit)
        let isWhole = budget.lines.allSatisfy { line in
            line.counts.allSatisfy { unit.amount($0) == unit.amount($0).rounded() }
        }
        let decimals = isWhole ? 0 : max(0, unit.decimals)
        func ofLine(_ column: Column, cell: @escaping @Sendable (BudgetLine) -> Cell) -> Field<LineRow> {
            Field(column) { $0.isFirst ? cell($0.line) : .blank }
        }
        return [
            ofLine(.peopleOnly("what", words.label(.what))) { .words(words.text($0.flow.what)) },
            ofLine(.peopleOnly("class", say(.budgetClass))) { .words(words.name($0.budgetClass)) },
            ofLine(.peopleOnly("who", say(.who))) { .words(words.name($0.party)) },
            ofLine(.peopleOnly("means", say(.means))) { .words($0.means.map(words.name) ?? "") },
            Field(.peopleOnly("fiscal_years", say(.fiscalYears))) { .code($0.run.name) },
            Field(Column("a_year", say(.aYear), for: .people, alignment: .right)) { row in
                row.run.unknown.map { .unknown($0) } ?? .number(unit.amount(row.run.count), decimals: decimals)
            },
            ofLine(Column("total", words.label(.total), for: .people, alignment: .right)) { line in
                total(of: line, unit: unit, decimals: decimals)
            },
        ]
    }

    /// The codes of lines, a row each; nothing where no line has any.
    func codes(of item: Item) -> Table? {
        let coded = item.budget.lines.filter { !coding(of: $0, in: item).isEmpty }
        guard !coded.isEmpty else { return nil }
        let fields: [Field<BudgetLine>] = [
            Field(.peopleOnly("what", words.label(.what))) { .words(words.text($0.flow.what)) },
            Field(.peopleOnly("codes", say(.codes))) { .words(coding(of: $0, in: item)) },
        ]
        return Table(title: say(.codes), of: coded, by: fields)
    }

    /// What a line comes to in all years together, as far as anybody knows.
    private func total(of line: BudgetLine, unit: BudgetUnit, decimals: Int) -> Cell {
        guard let unknown = line.unknown else { return .number(unit.amount(line.total), decimals: decimals) }
        guard line.isPartlyKnown else { return .unknown(unknown) }
        return .number(unit.amount(line.total), decimals: decimals, bound: .atLeast)
    }
}

extension BudgetLine {
    /// Years behind one another in which the same amount falls.
    fileprivate struct Run {
        /// The first year, or the first and the last.
        let name: String
        let count: Double
        /// Why nobody knows the amount.
        var unknown: Unknown?
    }

    /// The years in which something falls, known or not; the first year alone where nothing does.
    fileprivate func runs(over years: [FiscalYear]) -> [Run] {
        var runs: [(first: Int, last: Int)] = []
        for place in years.indices where counts[place] != 0 || isUnknown(at: place) {
            if let run = runs.last, run.last == place - 1, counts[run.last] == counts[place],
                isUnknown(at: run.last) == isUnknown(at: place)
            {
                runs[runs.count - 1].last = place
            } else {
                runs.append((place, place))
            }
        }
        guard !runs.isEmpty else { return [Run(name: "", count: 0)] }
        return runs.map { first, last in
            Run(
                name: first == last ? years[first].name : "\(years[first].name) – \(years[last].name)",
                count: counts[first], unknown: isUnknown(at: first) ? unknown : nil)
        }
    }
}

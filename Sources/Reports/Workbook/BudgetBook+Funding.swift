import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetBook {
    private static let firstFunded = 5
    private var fundedYears: ClosedRange<Int> { Self.firstFunded...(Self.firstFunded + years.count - 1) }

    /// A column of the sheet of funds.
    private enum FundColumn: Hashable {
        case asked(Int)
        /// What a source gives in a year, typed or as far as its total reaches.
        case given(Int)
        case short(Int)
        case notStated, unpaid, gap, isShort
    }

    private var fundColumns: [FundColumn] {
        let sources = item.funding?.sources ?? []
        return sources.indices.flatMap { number -> [FundColumn] in
            isLimited(sources[number].source)
                ? [.asked(number), .given(number), .short(number)] : [.asked(number)]
        } + [.notStated, .unpaid, .gap, .isShort]
    }

    private func isLimited(_ source: FundingSource) -> Bool { source.total != nil || source.yearly != nil }

    private func column(_ column: FundColumn) -> Int { 1 + (fundColumns.firstIndex(of: column) ?? 0) }

    /// What each source is asked for and gives, and what nobody pays for.
    var fundingSheet: (sheet: Sheet, names: [Workbook.CellName]) {
        var sheet = sheet(
            .funding, title: say(.fundedBy),
            note: words.say(
                en:
                    "\(report.prefix(item.currency)). What is spent in cash. A source with one total gives it in the order of "
                    + "the years; yellow: what sources give, which may be changed.",
                es:
                    "\(report.prefix(item.currency)). Lo que se gasta en efectivo. Una fuente con un total lo da en el orden de "
                    + "los años; amarillo: lo que dan las fuentes, que puede cambiarse.",
                pt:
                    "\(report.prefix(item.currency)). O que se gasta em caixa. Uma fonte com um total o dá na ordem dos anos; "
                    + "amarelo: o que as fontes dão, que pode ser alterado."))
        guard let funding = item.funding else { return (sheet, []) }
        if isOpen {
            sheet[2, 0] = .text(
                words.say(
                    en:
                        "What nobody knows counts nothing here: what is asked, and the gap, are at least what they say.",
                    es: "Lo que nadie sabe no cuenta aquí: lo que se pide, y lo que falta, son al menos lo que dicen.",
                    pt: "O que ninguém sabe não conta aqui: o que se pede, e o que falta, são ao menos o que dizem."),
                .note)
        }
        var names: [Workbook.CellName] = []
        sheet[Self.firstFunded - 2, 0] = .text(
            words.say(en: "Given in all", es: "Se da en total", pt: "Dado no total"), .label)
        sheet[Self.firstFunded - 1, 0] = .text(say(.fiscalYear), .heading)
        for (place, year) in years.enumerated() { sheet[Self.firstFunded + place, 0] = .text(year.name, .label) }
        let totalRow = fundedYears.upperBound + 1
        sheet[totalRow, 0] = .text(words.label(.total), .labelTotal)
        for one in fundColumns {
            let place = column(one)
            sheet[Self.firstFunded - 1, place] = .text(heading(of: one, funding), .headingRight)
            fill(one, funding, &sheet)
            guard one != .isShort else { continue }
            sheet[totalRow, place] = .formula(
                rounded(.call(.SUM, [range(.funding, fundedYears, place)])), CellStyle(.total, amount))
        }
        for (number, source) in funding.sources.enumerated() {
            guard let total = source.total else { continue }
            sheet[Self.firstFunded - 2, column(.given(number))] = .number(total, CellStyle(.input, amount))
        }
        for place in years.indices {
            names.append(
                .init("\(namePrefix)gap_year\(place + 1)", self.place(.funding, Self.firstFunded + place, column(.gap)))
            )
            for (number, source) in funding.sources.enumerated() {
                names.append(
                    .init(
                        "\(namePrefix)asked_source\(number + 1)_year\(place + 1)",
                        self.place(.funding, Self.firstFunded + place, column(.asked(number)))))
                guard isLimited(source.source) else { continue }
                names.append(
                    .init(
                        "\(namePrefix)short_source\(number + 1)_year\(place + 1)",
                        self.place(.funding, Self.firstFunded + place, column(.short(number)))))
            }
        }
        shortfall(in: totalRow + 2, &sheet)
        sheet.widths = [0: 34]
        for one in fundColumns { sheet.widths[column(one)] = 16 }
        sheet.fit(row: Self.firstFunded - 1)
        sheet.frozen = (Self.firstFunded, 1)
        sheet.print.area = (totalRow + 2, fundColumns.count)
        return (sheet, names)
    }

    private func heading(of one: FundColumn, _ funding: BudgetFunding) -> String {
        func name(_ number: Int) -> String { report.name(funding.sources[number].source) }
        switch one {
        case .asked(let number):
            return words.say(
                en: "Asked of: \(name(number))", es: "Se pide a: \(name(number))", pt: "Pede-se a: \(name(number))")
        case .given(let number):
            return words.say(
                en: "Given by: \(name(number))", es: "Da: \(name(number))", pt: "Dá: \(name(number))")
        case .short(let number):
            return words.say(
                en: "Not given by: \(name(number))", es: "No da: \(name(number))", pt: "Não dá: \(name(number))")
        case .notStated: return say(.fundingNotStated)
        case .unpaid:
            return words.say(en: "Asked of nobody", es: "No se pide a nadie", pt: "Não se pede a ninguém")
        case .gap: return say(.gap)
        case .isShort: return words.say(en: "Short so far (1)", es: "Ya falta (1)", pt: "Já falta (1)")
        }
    }

    /// The rows that are spent in cash, and paid by what is called so.
    private func isPaid(by word: String, in row: Int) -> [Formula] {
        [
            all(.spends).isEqual(1), all(.means).isEqual(.text(words.name(BudgetMeans.cash))),
            all(.source).isEqual(.text(word)), all(.year).isEqual(cell(.funding, row, 0, fixColumn: true)),
        ]
    }

    private func fill(_ one: FundColumn, _ funding: BudgetFunding, _ sheet: inout Sheet) {
        let value = CellStyle(.value, amount)
        let column = column(one)
        for (place, row) in fundedYears.enumerated() {
            func here(_ other: FundColumn) -> Formula { cell(.funding, row, self.column(other)) }
            func set(_ formula: Formula, known: Double?) {
                sheet[row, column] = .formula(formula, value, cached: known.map { .number($0) })
            }
            switch one {
            case .asked(let number):
                let source = funding.sources[number]
                set(
                    rounded(sum(isPaid(by: source.source.id, in: row), of: .counted)),
                    known: source.asked.amount(at: place))
            case .given(let number):
                let source = funding.sources[number]
                if let yearly = source.source.yearly, !source.isTakenAsTotal {
                    let given = yearly.filter { $0.year == years[place].name }.reduce(0) { $0 + $1.amount }
                    sheet[row, column] = .number(given, CellStyle(.input, amount))
                } else {
                    let before =
                        place == 0
                        ? Formula.number(0)
                        : .call(.SUM, [range(.funding, Self.firstFunded...(row - 1), column)])
                    let total = cell(.funding, Self.firstFunded - 2, column, fixRow: true)
                    set(.call(.MIN, [here(.asked(number)), rounded(total - before)]), known: nil)
                }
            case .short(let number):
                let short = here(.asked(number)) - here(.given(number))
                set(
                    rounded(.call(.MAX, [0, short])), known: funding.sources[number].short.amount(at: place))
            case .notStated:
                set(
                    rounded(sum(isPaid(by: say(.fundingNotStated), in: row), of: .counted)),
                    known: funding.notStated.amount(at: place))
            case .unpaid: set(rounded(sum(isPaid(by: say(.gap), in: row), of: .counted)), known: nil)
            case .gap:
                let short = fundColumns.filter { if case .short = $0 { true } else { false } }.map(here)
                set(rounded(.sum(of: short + [here(.unpaid)])), known: funding.gap.amount(at: place))
            case .isShort:
                let before = place == 0 ? Formula.number(0) : cell(.funding, row - 1, column)
                sheet[row, column] = .formula(
                    .when(.any([before.isEqual(1), here(.gap).isAbove(0)]), 1, 0), CellStyle(.value, .plain))
            }
        }
    }

    /// The first year in which the sources fall short, as a formula.
    private func shortfall(in row: Int, _ sheet: inout Sheet) {
        let short = Formula.call(.SUM, [range(.funding, fundedYears, column(.isShort))])
        let first = Formula.call(
            .INDEX, [range(.funding, fundedYears, 0), .number(Double(years.count + 1)) - short, 1])
        sheet[row, 0] = .formula(
            .when(
                short.isEqual(0), .text(say(.noShortfall)),
                .text(
                    words.say(
                        en: "Part of it is paid by nobody, first in ",
                        es: "Una parte no la paga nadie, por primera vez en ",
                        pt: "Uma parte ninguém paga, pela primeira vez em ")
                ).joined(first)), CellStyle(.verdict))
    }

    /// What sources and nobody pay, beside what is spent in cash.
    var fundingCheck: (name: String, difference: Formula)? {
        guard item.funding != nil else { return nil }
        let row = fundedYears.upperBound + 1
        let parts = fundColumns.filter { one in
            switch one {
            case .asked, .notStated, .unpaid: true
            case .given, .short, .gap, .isShort: false
            }
        }
        let cash = sum(
            [all(.spends).isEqual(1), all(.means).isEqual(.text(words.name(BudgetMeans.cash)))], of: .counted)
        return (
            words.say(
                en: "What is asked of sources, of nobody and not stated = what is spent in cash",
                es: "Lo que se pide a fuentes, a nadie y no se indica = lo que se gasta en efectivo",
                pt: "O que se pede a fontes, a ninguém e não se informa = o que se gasta em caixa"),
            rounded(.sum(of: parts.map { cell(.funding, row, column($0)) }) - cash)
        )
    }
}

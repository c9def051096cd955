import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetBook {
    /// A row for each line and fiscal year: its amount, which can be changed, and what marks it for the sums.
    var rowsSheet: Sheet {
        var sheet = sheet(
            .rows,
            title: words.say(
                en: "Amounts: a row a line and fiscal year", es: "Montos: una fila por línea y año fiscal",
                pt: "Valores: uma linha por item e exercício"),
            note: words.say(
                en:
                    "valor computed the yellow amounts from the lines of the project, month by month, rounded so that they add "
                    + "up; type others over them, and every sum follows. Grey: computed by valor, not live.",
                es:
                    "valor calculó los montos amarillos de las líneas del proyecto, mes a mes, redondeados para que sumen; "
                    + "escriba otros encima y cada suma sigue. Gris: calculado por valor, no en vivo.",
                pt:
                    "O programa calculou os valores amarelos das linhas do projeto, mês a mês, arredondados para que somem; "
                    + "digite outros por cima e cada soma segue. Cinza: calculado pelo programa, não ao vivo."))
        sheet[2, 0] = .text(
            words.say(
                en: "Amounts changed, marked 1", es: "Montos cambiados, con un 1", pt: "Valores alterados, com um 1"),
            .labelTotal)
        sheet[2, column(.changed)] = .formula(.call(.SUM, [all(.changed)]), CellStyle(.total, .plain))
        if columns.contains(.rounding) {
            sheet[3, 0] = .text(
                words.say(
                    en:
                        "The grey parts say in which years of the appraisal an amount falls, once (at the prices of its start) "
                        + "or recurring; rounding is what makes the rows add up to the cent.",
                    es:
                        "Las partes grises dicen en qué años de la evaluación cae un monto, una vez (a los precios de su inicio) "
                        + "o de forma recurrente; el redondeo hace que las filas sumen al centavo.",
                    pt:
                        "As parcelas cinzas dizem em que anos da avaliação cai um valor, uma vez (aos preços do seu início) ou "
                        + "de forma recorrente; o arredondamento faz as linhas somarem ao centavo."), .note)
        } else if let other = item.other, !other.repricing.isIndexAlone {
            sheet[3, 0] = .text(
                words.say(
                    en:
                        "The amounts in the other prices are grey: each month of them is at the exchange rate of its year.",
                    es: "Los montos a los otros precios son grises: cada mes está al tipo de cambio de su año.",
                    pt: "Os valores aos outros preços são cinzas: cada mês está à taxa de câmbio do seu ano."), .note)
        }
        sheet.put(
            Self.firstRow - 1, 0,
            columns.map { .text(heading(of: $0), $0.rawValue > RowColumn.mark.rawValue ? .headingRight : .heading) })
        for (number, row) in rows.enumerated() { put(row, in: Self.firstRow + number, of: &sheet) }
        for (place, column) in columns.enumerated() { sheet.widths[place] = column.width }
        sheet.fit(row: Self.firstRow - 1)
        sheet.frozen = (Self.firstRow, 1)
        sheet.print.area = (Self.firstRow + max(1, rows.count) - 1, columns.count - 1)
        sheet.print.titleRows = (Self.firstRow - 1)...(Self.firstRow - 1)
        let first = place(.rows, Self.firstRow, column(.amount))
        sheet.conditions.append(
            ConditionalLook(
                first, place(.rows, Self.firstRow + max(1, rows.count) - 1, column(.amount)),
                cell(.rows, Self.firstRow, column(.changed), fixColumn: true).isEqual(1), .changed))
        return sheet
    }

    private func heading(of column: RowColumn) -> String {
        switch column {
        case .what: words.label(.what)
        case .budgetClass: say(.budgetClass)
        case .who: say(.who)
        case .means: say(.means)
        case .year: say(.fiscalYear)
        case .source: say(.fundedBy)
        case .economicClass: "GFSM 2014"
        case .function: "COFOG"
        case .institution: words.label(.institution)
        case .codes: say(.codes)
        case .mark: ""
        case .amount: "\(words.label(.amount)), \(item.currency)"
        case .computed: words.say(en: "As computed", es: "Calculado", pt: "Calculado")
        case .changed: words.say(en: "Changed (1)", es: "Cambiado (1)", pt: "Alterado (1)")
        case .counted: words.say(en: "Counted", es: "Contado", pt: "Contado")
        case .unknown: words.say(en: "Unknown (1)", es: "Desconocido (1)", pt: "Desconhecido (1)")
        case .spends:
            words.say(
                en: "Government spends (1)", es: "Gasta el gobierno (1)", pt: "O governo gasta (1)")
        case .firstYear: words.say(en: "Year of appraisal", es: "Año de evaluación", pt: "Ano da avaliação")
        case .once: words.say(en: "of it, once", es: "una vez", pt: "uma vez")
        case .recurring: words.say(en: "recurring", es: "recurrente", pt: "recorrente")
        case .onceAfter:
            words.say(en: "a year later, once", es: "al año siguiente, una vez", pt: "no ano seguinte, uma vez")
        case .recurringAfter:
            words.say(
                en: "a year later, recurring", es: "al año siguiente, recurrente", pt: "no ano seguinte, recorrente")
        case .factor: words.say(en: "Factor of prices", es: "Factor de precios", pt: "Fator de preços")
        case .rounding: words.say(en: "Rounding", es: "Redondeo", pt: "Arredondamento")
        case .otherPrices:
            item.other?.budget.prices == .constant
                ? words.say(en: "At constant prices", es: "A precios constantes", pt: "A preços constantes")
                : words.say(en: "At current prices", es: "A precios corrientes", pt: "A preços correntes")
        }
    }

    /// What the rows call a source of funds; a text for each state of it.
    func word(ofSource source: String?, isStated: Bool) -> String {
        source ?? (isStated ? say(.gap) : say(.fundingNotStated))
    }

    private func put(_ row: BudgetReport.LineYear, in number: Int, of sheet: inout Sheet) {
        func set(_ column: RowColumn, _ cell: SheetCell?) {
            guard let place = columns.firstIndex(of: column) else { return }
            sheet[number, place] = cell
        }
        func here(_ column: RowColumn) -> Formula { cell(.rows, number, self.column(column)) }
        func flag(_ formula: Formula) -> SheetCell { .formula(formula, CellStyle(.value, .plain)) }
        let (line, coding) = (row.line, row.coding)
        set(.what, .text(words.text(line.flow.what), .label))
        set(.budgetClass, .text(words.name(line.budgetClass), .aside))
        set(.who, .text(words.name(line.party), .aside))
        set(.means, line.means.map { .text(words.name($0), .aside) })
        set(.year, .text(row.year.name, .aside))
        if let part = row.part {
            let own = line.parts(at: row.place)[part]
            set(.source, .text(word(ofSource: own.source, isStated: own.isStated), .aside))
        }
        set(.economicClass, coding?.economicClass.map { .text($0, .aside) })
        set(.function, coding?.function.map { .text($0, .aside) })
        set(.institution, coding?.institution.map { .text(words.text($0), .aside) })
        set(
            .codes,
            coding.flatMap { coding in
                coding.codes.isEmpty
                    ? nil : .text(coding.codes.map { "\($0.name) \($0.value)" }.joined(separator: " · "), .aside)
            })
        set(.mark, row.unknown.map { .text(words.style.unknown($0), .bound) })
        let input = CellStyle(.input, amount)
        set(.amount, row.amount.map { .number($0, input) } ?? .notAvailable(input))
        set(.computed, .number(known(row), CellStyle(.cached, amount)))
        let isNumber = Formula.call(.ISNUMBER, [here(.amount)])
        set(
            .changed,
            flag(
                row.amount == nil
                    ? .when(isNumber, 1, 0) : .when(isNumber, .when(here(.amount).isEqual(here(.computed)), 0, 1), 1)))
        // Of what nobody knows, what is known of its year counts.
        set(
            .counted,
            .formula(.when(isNumber, here(.amount), row.amount == nil ? here(.computed) : 0), CellStyle(.value, amount))
        )
        set(.unknown, flag(.when(isNumber, 0, 1)))
        let spending = BudgetClass.allCases.filter { $0.isSpending }.map {
            here(.budgetClass).isEqual(.text(words.name($0)))
        }
        set(
            .spends,
            flag(.when(.all([here(.who).isEqual(.text(words.name(Party.government))), .any(spending)]), 1, 0)))
        putPrices(of: row, in: number, &sheet)
    }

    /// What is counted of a row as it was computed.
    private func known(_ row: BudgetReport.LineYear) -> Double {
        budget.unit.amount(row.count())
    }
}

extension BudgetBook.RowColumn {
    fileprivate var width: Double {
        switch self {
        case .what: 36
        case .budgetClass, .who, .means, .source, .institution, .codes: 14
        case .economicClass, .function, .year, .changed, .unknown: 9
        case .mark: 12
        case .amount, .computed, .counted, .otherPrices: 15
        case .spends, .firstYear, .once, .recurring, .onceAfter, .recurringAfter, .factor, .rounding: 11
        }
    }
}

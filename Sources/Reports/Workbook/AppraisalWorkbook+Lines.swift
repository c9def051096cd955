import Documents
import Languages
import Valuation
import Wording

extension AppraisalWorkbook {
    /// A row a line and side: how much, when, whose.
    var linesSheet: Sheet {
        var sheet = sheet(
            .lines,
            title: words.say(
                en: "Lines: how much, when, whose", es: "Líneas: cuánto, cuándo, de quién",
                pt: "Linhas: quanto, quando, de quem"),
            note: words.say(
                en:
                    "Nothing is written here; all is computed from the inputs. A transfer has two rows: who pays, and who "
                    + "gains. Grey: what a line is, as the file has it, not live.",
                es:
                    "Aquí no se escribe nada; todo se calcula de las entradas. Una transferencia tiene dos filas: quien paga "
                    + "y quien gana. Gris: lo que es una línea, como está en el archivo, no en vivo.",
                pt:
                    "Aqui nada se escreve; tudo se calcula das entradas. Uma transferência tem duas linhas: quem paga e quem "
                    + "ganha. Cinza: o que é uma linha, como está no arquivo, não ao vivo."))
        let steps = max(1, model.lines.map { $0.steps.count }.max() ?? 1)
        sheet.put(3, 0, lineHeadings(steps: steps).map { .text($0, .heading) })
        for (place, line) in model.costs.enumerated() { put(line, in: WorkbookPlaces.firstLine + place, of: &sheet) }
        for (place, line) in model.benefits.enumerated() { put(line, in: places.firstBenefitLine + place, of: &sheet) }
        fillWithNothing(
            [(model.costs.isEmpty, WorkbookPlaces.firstLine), (model.benefits.isEmpty, places.firstBenefitLine)],
            WorkbookPlaces.LineColumn.amount.rawValue...(places.firstStep - 1), &sheet)
        for column in 0..<(places.firstStep + steps) { sheet.widths[column] = column == 0 ? 36 : column == 3 ? 34 : 13 }
        sheet.frozen = (4, 1)
        sheet.print.area = (places.benefitRows.upperBound, places.firstStep + steps - 1)
        sheet.print.titleRows = 3...3
        return sheet
    }

    private func lineHeadings(steps: Int) -> [String] {
        let fixed = [
            words.say(en: "Line", es: "Línea", pt: "Linha"), words.say(en: "List", es: "Lista", pt: "Lista"),
            words.say(en: "Who", es: "Quién", pt: "Quem"),
            words.say(en: "Schedule", es: "Calendario", pt: "Calendário"),
            words.say(en: "Value of one unit", es: "Valor de una unidad", pt: "Valor de uma unidade"),
            words.say(
                en: "Amount a year, or in all", es: "Monto al año, o en total", pt: "Valor ao ano, ou no total"),
            words.say(en: "Unknown (1)", es: "Desconocido (1)", pt: "Desconhecido (1)"),
            words.say(en: "One-off (1)", es: "De una vez (1)", pt: "De uma vez (1)"),
            words.say(en: "Investment (1)", es: "Inversión (1)", pt: "Investimento (1)"),
            words.say(en: "Cash (1)", es: "Caja (1)", pt: "Caixa (1)"),
            words.say(en: "First month", es: "Primer mes", pt: "Primeiro mês"),
            words.say(en: "Last month", es: "Último mes", pt: "Último mês"),
            words.say(en: "Growth, factor a year", es: "Crecimiento, factor al año", pt: "Crescimento, fator ao ano"),
            words.say(en: "grows from month", es: "crece desde el mes", pt: "cresce a partir do mês"),
            words.say(en: "taken up from month", es: "se adopta desde el mes", pt: "adotado a partir do mês"),
            words.say(en: "share before", es: "parte antes", pt: "parcela antes"),
            words.say(en: "Years of uptake", es: "Años de adopción", pt: "Anos de adesão"),
            words.say(en: "At least, a year", es: "Al menos, al año", pt: "Pelo menos, ao ano"),
            words.say(en: "At most, a year", es: "A lo sumo, al año", pt: "No máximo, ao ano"),
        ]
        let counts = model.views.map {
            words.say(en: "Counts: \($0.heading)", es: "Cuenta: \($0.heading)", pt: "Conta: \($0.heading)")
        }
        let parts = model.views.map {
            words.say(en: "Part: \($0.heading)", es: "Parte: \($0.heading)", pt: "Parcela: \($0.heading)")
        }
        let uptake = (1...steps).map {
            words.say(en: "Uptake, year \($0)", es: "Adopción, año \($0)", pt: "Adesão, ano \($0)")
        }
        return fixed + counts + parts + uptake
    }

    private func put(_ line: WorkbookLine, in row: Int, of sheet: inout Sheet) {
        func set(_ column: WorkbookPlaces.LineColumn, _ formula: Formula?, _ format: NumberFormat) {
            guard let formula else { return }
            sheet[row, column.rawValue] = computed(formula, CellStyle(.value, format))
        }
        sheet.put(
            row, 0,
            [
                .text(line.name, .label), .text(line.list, .aside), .text(line.party, .aside),
                .text(line.when, .aside),
            ])
        set(.unitValue, line.unitValue, .upTo(decimals: 4))
        let isUnknown = line.needed.map { Formula.call(.ISNA, [$0]) }
        set(.amount, .when(lineCell(row, .unknown).isEqual(1), 0, line.amount), .upTo(decimals: 2))
        set(.unknown, isUnknown.isEmpty ? 0 : .when(.any(isUnknown), 1, 0), .plain)
        set(.oneOff, line.isOneOff ? 1 : 0, .plain)
        set(.investment, line.isInvestment ? 1 : 0, .plain)
        set(.cash, line.isCash ? 1 : 0, .plain)
        set(.first, line.first, .plain)
        set(.last, line.last, .plain)
        set(.growth, line.growth, .factor)
        if line.growth != nil { set(.growsFrom, line.growsFrom, .plain) }
        if !line.steps.isEmpty {
            set(.takenUpFrom, line.takenUpFrom, .plain)
            set(.before, line.shareBefore, .percent(decimals: 1))
            set(.steps, .number(Double(line.steps.count)), .plain)
        }
        set(.least, line.atLeast.map { .number($0) }, .upTo(decimals: 2))
        set(.most, line.atMost.map { .number($0) }, .upTo(decimals: 2))
        for view in model.views.indices {
            sheet[row, places.countsColumn(view)] = computed(
                line.counts[view] ? line.present ?? 1 : 0, CellStyle(.value, .plain))
            let part = cell(.lines, row, places.countsColumn(view)) * line.parts[view]
            sheet[row, places.partColumn(view)] = .formula(part, CellStyle(.value, .factor))
        }
        for (step, formula) in line.steps.enumerated() {
            let style = CellStyle(line.stepsAreCached ? .cached : .value, .percent(decimals: 1))
            sheet[row, places.firstStep + step] = computed(formula, style)
        }
    }

    /// A number as it is, or a formula.
    private func computed(_ formula: Formula, _ style: CellStyle) -> SheetCell {
        // What a line is stands as the file has it, and does not move.
        if case .number(let number) = formula { return .number(number, CellStyle(.cached, style.format)) }
        return .formula(formula, style)
    }

    /// A cell of a line.
    func lineCell(_ row: Int, _ column: WorkbookPlaces.LineColumn) -> Formula {
        cell(.lines, row, column.rawValue, fixColumn: true)
    }
}

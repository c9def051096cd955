import Documents
import Languages
import Wording

extension AppraisalWorkbook {
    /// The columns of the inputs.
    enum InputColumn: Int, CaseIterable {
        case line, figure, unit, value, low, high, used, written, changed, source, note, name, key, reversed
        case lowWritten, highWritten
    }

    /// The row of the first figure.
    static let firstInput = 4

    /// Every figure on which the results hang, and the names of its cells.
    var inputsSheet: (sheet: Sheet, names: [Workbook.CellName]) {
        var sheet = sheet(
            .inputs,
            title: words.say(
                en: "Inputs: every figure on which the result hangs",
                es: "Entradas: todas las cifras de las que depende el resultado",
                pt: "Entradas: todos os números de que depende o resultado"),
            note: words.say(
                en:
                    "Change the yellow cells alone. \"In use\" is what the scenario takes; \"Changed\" shows 1 where a figure "
                    + "is no longer as written.",
                es:
                    "Cambie solo las celdas amarillas. \"En uso\" es lo que toma el escenario; \"Cambiada\" muestra 1 donde "
                    + "una cifra ya no es la original.",
                pt:
                    "Altere apenas as células amarelas. \"Em uso\" é o que o cenário toma; \"Alterado\" mostra 1 onde um número "
                    + "já não é o original."))
        let first = Self.firstInput
        sheet.put(
            3, 0,
            headings.map { .text($0.text, $0.isNumber ? CellStyle.Kind.headingRight : .heading) })
        var names: [Workbook.CellName] = []
        let rows = first...(first + model.figures.count - 1)
        sheet[2, InputColumn.used.rawValue] = .text(
            words.say(en: "changed:", es: "cambiadas:", pt: "alterados:"), .aside)
        sheet[2, InputColumn.changed.rawValue] = .formula(
            .call(.SUM, [column(.inputs, rows, InputColumn.changed.rawValue)]), CellStyle(.total, .plain))
        for (place, figure) in model.figures.enumerated() {
            put(figure, in: first + place, of: &sheet, names: &names)
        }
        sheet.conditions.append(
            ConditionalLook(
                CellReference(sheet: 1, row: first, column: InputColumn.value.rawValue),
                CellReference(sheet: 1, row: rows.upperBound, column: InputColumn.value.rawValue),
                cell(.inputs, first, InputColumn.changed.rawValue, fixColumn: true).isEqual(1), .changed))
        for (column, width) in [34, 30, 20, 16, 14, 14, 14, 14, 9, 48, 44, 26, 26, 10, 14, 14].enumerated() {
            sheet.widths[column] = Double(width)
        }
        sheet.frozen = (4, 3)
        sheet.print.area = (rows.upperBound, InputColumn.source.rawValue)
        sheet.print.titleRows = 3...3
        return (sheet, names)
    }

    private var headings: [(text: String, isNumber: Bool)] {
        [
            (words.say(en: "Line", es: "Línea", pt: "Linha"), false),
            (words.say(en: "Figure", es: "Cifra", pt: "Número"), false), (words.label(.unit), false),
            (words.label(.value), true), (words.say(en: "Low", es: "Mínimo", pt: "Mínimo"), true),
            (words.say(en: "High", es: "Máximo", pt: "Máximo"), true),
            (words.say(en: "In use", es: "En uso", pt: "Em uso"), true),
            (words.say(en: "As written", es: "Original", pt: "Original"), true),
            (words.say(en: "Changed", es: "Cambiada", pt: "Alterado"), true), (words.label(.source), false),
            (words.say(en: "Note", es: "Nota", pt: "Nota"), false),
            (words.say(en: "Name", es: "Nombre", pt: "Nome"), false), (words.label(.key), false),
            (words.say(en: "Low above high", es: "Mínimo sobre máximo", pt: "Mínimo acima do máximo"), true),
            (words.say(en: "Low as written", es: "Mínimo original", pt: "Mínimo original"), true),
            (words.say(en: "High as written", es: "Máximo original", pt: "Máximo original"), true),
        ]
    }

    private func put(
        _ figure: WorkbookFigure, in row: Int, of sheet: inout Sheet, names: inout [Workbook.CellName]
    ) {
        func place(_ column: InputColumn) -> CellReference { .init(sheet: 1, row: row, column: column.rawValue) }
        func here(_ column: InputColumn) -> Formula { .cell(place(column)) }
        let input = CellStyle(.input, figure.format)
        let isName = figure.format == .text && figure.rule == nil
        let plain = CellStyle(.value, figure.format)
        // An end that is a share of the value moves along with it; an amount of its own may be changed.
        func end(_ end: Double?, _ share: Double?) -> SheetCell? {
            end.map { end in
                share.map { .formula(here(.value) * (1 + .number($0)), plain, cached: .number(end)) }
                    ?? .number(end, input)
            }
        }
        sheet.put(
            row, 0,
            [
                .text(figure.line, .label), .text(figure.label, .words), .text(figure.unit, .aside),
                figure.follows.map { .formula($0, input, cached: figure.value) }
                    ?? SheetCell(.value(figure.value), figure.key == "/start" && !origin.isForm ? plain : input),
                end(figure.low, figure.lowShare) ?? (figure.high == nil ? nil : .blank(input)),
                end(figure.high, figure.highShare) ?? (figure.low == nil ? nil : .blank(input)),
                isName ? nil : .formula(used(figure, in: row), figure.used == nil ? plain : CellStyle(.value, .plain)),
                SheetCell(.value(figure.value), plain),
                .formula(
                    .when(
                        .call(.ISNA, [here(.value)]), .when(.call(.ISNA, [here(.written)]), 0, 1),
                        .when(.call(.ISNA, [here(.written)]), 1, .when(here(.value).isEqual(here(.written)), 0, 1))),
                    CellStyle(.value, .plain)),
                .text(figure.source, .words), .text(figure.note, .words), .text(figure.name, .aside),
                .text(figure.key, .aside),
                figure.isRanged
                    ? .formula(
                        .when(
                            .all([.call(.ISNUMBER, [here(.low)]), .call(.ISNUMBER, [here(.high)])]),
                            .when(here(.low).isAbove(here(.high)), 1, 0), 0), CellStyle(.value, .plain)) : nil,
                figure.low.map { .number($0, plain) }, figure.high.map { .number($0, plain) },
            ])
        if let rule = figure.rule, figure.key != "/start" {
            sheet.validations.append(
                Validation(row: row, column: InputColumn.value.rawValue, rule, message: message(of: rule)))
        }
        names.append(.init(figure.name, place(.value)))
        if !isName { names.append(.init(figure.usedName, place(.used))) }
        for (key, name) in [
            ("switch:scenario", "scenario_code"), ("/timing", "timing_share"),
        ] where key == figure.key {
            names.append(.init(name, place(.used)))
        }
        if figure.key == "/operationalFrom" { names.append(.init("launch_index", place(.used))) }
    }

    /// What formulas take: the figure, or the end of its range that the scenario asks for.
    private func used(_ figure: WorkbookFigure, in row: Int) -> Formula {
        let value = CellReference(sheet: 1, row: row, column: InputColumn.value.rawValue)
        if let used = figure.used {
            return figure.key == "/operationalFrom" ? used(value) - 1 : used(value)
        }
        if figure.key == "/operationalFrom" { return .cell(value) - 1 }
        guard figure.isRanged else { return .cell(value) }
        let low = cell(.inputs, row, InputColumn.low.rawValue)
        let high = cell(.inputs, row, InputColumn.high.rawValue)
        let (worst, best) = figure.isCost ? (high, low) : (low, high)
        func taken(_ code: Formula, _ end: Formula) -> Formula {
            .all([Formula.name("scenario_code").isEqual(code), .call(.ISNUMBER, [end])])
        }
        return .when(taken(2, worst), worst, .when(taken(3, best), best, .cell(value)))
    }

    private func message(of rule: Validation.Rule) -> String {
        switch rule {
        case .list(let choices):
            words.say(
                en: "Choose one of: \(choices.joined(separator: "; "))",
                es: "Elija uno de: \(choices.joined(separator: "; "))",
                pt: "Escolha um de: \(choices.joined(separator: "; "))")
        case .wholeNumber(let low, let high):
            words.say(
                en: "A whole number from \(low) to \(high)", es: "Un número entero de \(low) a \(high)",
                pt: "Um número inteiro de \(low) a \(high)")
        case .number:
            words.say(
                en: "A number; a share as 12%, or #N/A where nobody knows it",
                es: "Un número; una parte como 12%, o #N/A si nadie lo sabe",
                pt: "Um número; uma parcela como 12%, ou #N/A se ninguém sabe")
        }
    }
}

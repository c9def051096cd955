import Documents
import Facts
import Languages
import Numerics
import Projects
import Risk
import Valuation
import Wording

extension SimulationReport {
    /// The simulation as a workbook: what the draws say, which stands still, beside the project as stated, whose formulas
    /// follow its inputs.
    ///
    /// `base` is the appraisal of the figures as stated; nothing where the draws are of another project than the file's, as
    /// what an option is beyond the first.
    package func workbook(_ base: AppraisalReport?, _ origin: WorkbookOrigin) -> Workbook {
        let live = base?.workbook(origin.ofPart)
        var workbook = Workbook(title: words.text(project.name), language: words.language)
        let tables = Workbook(
            document(), title: "", data: nil, charts: [distributionChart].compactMap { $0 }, language: words.language)
        let ahead = 1 + tables.sheets.count
        var first = drawsSheet(of: live == nil ? nil : base, live: live, ahead: ahead)
        if live != nil { first.isProtected = true }
        workbook.sheets = [first]
        let note = words.say(
            en: "Computed by valor for the inputs as written, not live: a spreadsheet draws other numbers each time.",
            es:
                "Calculado por valor para las entradas originales, no en vivo: una hoja de cálculo sortea otros números "
                + "cada vez.",
            pt:
                "Calculado pelo programa para as entradas originais, não ao vivo: uma planilha sorteia outros números a "
                + "cada vez.")
        workbook.sheets += tables.moved(SheetMove(tables.sheets.count, behind: 1)).sheets.map { $0.asCached(note) }
        guard let live else { return workbook }
        let own = live.moved(SheetMove(live.sheets.count, behind: ahead))
        workbook.sheets += own.sheets
        workbook.names = own.names
        workbook = workbook.completed
        return origin.original.map { workbook.carrying($0, ofFile: origin.file, words) } ?? workbook
    }

    /// What the draws say of each view, beside what the figures as stated come to.
    private func drawsSheet(of base: AppraisalReport?, live: Workbook?, ahead: Int) -> Sheet {
        var sheet = Sheet(words.say(SimulationText.title))
        sheet[0, 0] = .text(words.text(project.name), .title)
        sheet.heights[0] = 24
        var row = 1
        for sentence in sentences {
            sheet[row, 0] = .text(sentence, .note)
            row += 1
        }
        row += 1
        let percents = SimulatedAccount.percents
        let heads =
            [
                base == nil
                    ? nil
                    : words.say(en: "As stated, live", es: "Como se indica, en vivo", pt: "Como informado, ao vivo")
            ]
            .compactMap { $0 } + percents.map { "P\($0)" }
            + [words.say(en: "Below zero in", es: "Bajo cero en", pt: "Abaixo de zero em")]
        sheet.put(
            row, 0,
            [.text("\(words.name(Metric.netPresentValue)), \(currency)", .heading)]
                + heads.map { .text($0, .headingRight) })
        let head = row
        let amount = NumberFormat.number(decimals: 0)
        for view in simulation.views {
            row += 1
            sheet[row, 0] = .text(heading(view.perspective), .label)
            var column = 1
            if let base, let live {
                let name = "result_netPresentValue_\(view.perspective.rawValue)"
                let known = base.results[view.perspective][.netPresentValue].value
                if var place = live.names.first(where: { $0.name == name })?.place {
                    place.sheet += ahead
                    sheet[row, column] = .formula(
                        .cell(place), CellStyle(.result, amount),
                        cached: known.map { .number($0) } ?? .error(.notAvailable))
                }
                column += 1
            }
            for percent in percents {
                let value = view.percentiles.first { $0.percent == percent }?.value.value
                sheet[row, column] = value.map { .number($0, CellStyle(.cached, amount)) }
                column += 1
            }
            sheet[row, column] = .number(view.chanceOfLoss.value, CellStyle(.cached, .percent(decimals: 1)))
        }
        row += 2
        sheet[row, 0] = .text(
            words.say(
                en:
                    "Grey: computed by valor, not live, from \(words.style.integer(simulation.settings.draws)) draws of the "
                    + "inputs as written; a spreadsheet draws other numbers each time.",
                es:
                    "Gris: calculado por valor, no en vivo, de \(words.style.integer(simulation.settings.draws)) sorteos de "
                    + "las entradas originales; una hoja de cálculo sortea otros números cada vez.",
                pt: "Cinza: calculado pelo programa, não ao vivo, de \(words.style.integer(simulation.settings.draws)) "
                    + "sorteios das entradas originais; uma planilha sorteia outros números a cada vez."), .note)
        row += 1
        if live != nil {
            sheet[row, 0] = .formula(
                .when(
                    Formula.name("inputs_changed").isEqual(0),
                    .text(
                        words.say(
                            en: "The inputs are as written: the draws belong to them.",
                            es: "Las entradas son las originales: la simulación les corresponde.",
                            pt: "As entradas são as originais: a simulação corresponde a elas.")),
                    .text(
                        words.say(
                            en:
                                "Inputs were changed: the draws are of those as written. Save, and run valor simulate on "
                                + "this workbook for new ones.",
                            es:
                                "Se cambiaron entradas: los sorteos son de las originales. Guarde y ejecute valor simulate "
                                + "con este libro para otros nuevos.",
                            pt:
                                "Entradas foram alteradas: os sorteios são das originais. Salve e execute valor simulate "
                                + "com esta pasta para novos."))), CellStyle(.verdict))
        } else {
            sheet[row, 0] = .text(
                words.say(
                    en: "The case as stated is not live here: what is drawn is more than one project's own lines.",
                    es:
                        "El caso tal como se indica no está en vivo aquí: lo sorteado es más que las líneas de un proyecto.",
                    pt: "O caso como informado não está ao vivo aqui: o sorteado é mais que as linhas de um projeto."),
                .note)
        }
        sheet.widths = [0: 34]
        for column in 1...(percents.count + 2) { sheet.widths[column] = 13 }
        sheet.fit(row: head)
        sheet.frozen = (head + 1, 1)
        return sheet
    }
}

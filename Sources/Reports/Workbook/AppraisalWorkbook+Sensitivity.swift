import Documents
import Facts
import Languages
import Valuation
import Wording

extension AppraisalWorkbook {
    /// What other rates and other amounts make of the net present value; and what was computed outside.
    var sensitivitySheet: Sheet {
        var sheet = sheet(
            .sensitivity, title: name(of: .sensitivity),
            note: words.say(
                en:
                    "\(words.name(Metric.netPresentValue)), \(unitOfAmounts). Formulas of the inputs as they stand; what is grey was "
                    + "computed by valor and does not move.",
                es:
                    "\(words.name(Metric.netPresentValue)), \(unitOfAmounts). Fórmulas de las entradas tal como están; lo gris lo "
                    + "calculó valor y no se mueve.",
                pt:
                    "\(words.name(Metric.netPresentValue)), \(unitOfAmounts). Fórmulas das entradas tal como estão; o cinza foi "
                    + "calculado pelo programa e não se move."))
        var row = Self.sensitivityCharts.upperBound + 2
        func heads(_ texts: [String]) {
            sheet.put(row, 0, [.text(texts[0], .heading)] + texts.dropFirst().map { .text($0, .headingRight) })
            row += 1
        }
        let views = model.views.map { $0.heading }
        heads([words.label(.atOtherRates)] + views)
        for (place, rate) in AppraisalResults.rates.enumerated() {
            sheet[row, 0] = .number(rate, CellStyle(.input, .percent(decimals: 2)))
            for view in model.views.indices {
                sheet[row, 1 + view] = .formula(
                    netAtOtherRate(row, view), CellStyle(.value, .amount(scale)),
                    cached: otherRate(rate, at: place, view))
            }
            row += 1
        }
        row += 1
        row = lineRows(from: row, &sheet)
        row = rateCurve(from: row + 1, &sheet)
        row = scenarioRows(from: row + 1, &sheet)
        sheet.widths = [0: 46]
        for column in 1...max(6, views.count) { sheet.widths[column] = 15 }
        sheet.frozen = (2, 1)
        sheet.print.area = (row, max(6, views.count))
        return sheet
    }

    /// A rate is taken for all years, whatever schedule the inputs have.
    func netAtOtherRate(_ row: Int, _ view: Int) -> Formula {
        let rate = cell(.sensitivity, row, 0, fixColumn: true)
        let times = years(WorkbookPlaces.FlowRow.number.rawValue) - 1
        func net(
            _ benefits: WorkbookPlaces.FlowOfView, _ costs: WorkbookPlaces.FlowOfView, _ times: Formula
        ) -> Formula {
            .products(
                (years(places.flowRow(benefits, view)) - years(places.flowRow(costs, view)))
                    * (1 + rate).power(-times))
        }
        let isTold = cell(.indicators, places.workingRow(.isTold), places.valueColumn(view))
        return .when(
            isTold.isEqual(1),
            net(.oneOffBenefits, .oneOffCosts, times)
                + net(.recurringBenefits, .recurringCosts, times + .name("timing_share")), .notAvailable)
    }

    /// What the results have for a rate, where they have it.
    private func otherRate(_ rate: Double, at place: Int, _ view: Int) -> CellValue? {
        guard let perspective = Perspective(rawValue: model.views[view].name),
            let known = report.results.otherRates.first(where: { $0.rate == rate })
        else { return nil }
        return known.accounts[perspective][.netPresentValue].value.map { .number($0) } ?? .error(.notAvailable)
    }

    /// What a fifth more or less of a line makes of society's result, and how much of it would turn that.
    private func lineRows(from first: Int, _ sheet: inout Sheet) -> Int {
        var row = first
        let labels = [
            words.say(
                en: "A line alone, society", es: "Una sola línea, sociedad", pt: "Uma só linha, sociedade"),
            words.label(.presentValue), words.say(en: "20% less", es: "20% menos", pt: "20% a menos"),
            words.say(en: "20% more", es: "20% más", pt: "20% a mais"),
            words.say(
                en: "Result is zero at", es: "El resultado es cero con", pt: "O resultado é zero com"),
            words.say(en: "Place by size", es: "Lugar por tamaño", pt: "Lugar por tamanho"),
            words.say(en: "Number", es: "Número", pt: "Número"),
        ]
        sheet.put(row, 0, [.text(labels[0], .heading)] + labels.dropFirst().map { .text($0, .headingRight) })
        row += 1
        let net = cell(
            .indicators, places.metricRow(.netPresentValue), places.valueColumn(0), fixRow: true, fixColumn: true)
        let amount = CellStyle(.value, .amount(scale))
        let top = row
        let counted = model.lines.filter { $0.counts.first == true }
        let rows = top...(top + max(1, counted.count) - 1)
        func put(_ line: WorkbookLine, _ place: Int) {
            guard line.counts.first == true else { return }
            let present = cell(.flow, place, places.presentColumn) * cell(.flow, place, 2)
            let own = cell(.sensitivity, row, 1)
            let signed = line.isCost ? -own : own
            sheet[row, 0] = .text(line.name, .label)
            sheet[row, 1] = .formula(present, amount)
            sheet[row, 2] = .formula(net - 0.2 * signed, amount)
            sheet[row, 3] = .formula(net + 0.2 * signed, amount)
            // Of all of it and more: the part of the line at which nothing is gained and nothing lost.
            sheet[row, 4] = .formula(
                .when(
                    own.isEqual(0), .notAvailable, .when((net / signed).isAbove(1), .notAvailable, 1 - net / signed)),
                CellStyle(.value, .percent(decimals: 0)))
            sheet[row, 5] = .formula(placeBySize(row, of: rows), CellStyle(.value, .plain))
            sheet[row, 6] = .formula(
                row == top ? 1 : cell(.sensitivity, row - 1, 6) + 1, CellStyle(.value, .plain))
            row += 1
        }
        for (place, line) in model.costs.enumerated() { put(line, places.firstCostFlow + place) }
        for (place, line) in model.benefits.enumerated() { put(line, places.firstBenefitFlow + place) }
        guard !counted.isEmpty else { return row }
        return tornado(from: row + 1, of: rows, costs: counted.count { $0.isCost }, &sheet)
    }

    /// The ends of the ranges and the cost of a delay, as computed outside.
    private func scenarioRows(from first: Int, _ sheet: inout Sheet) -> Int {
        var row = first
        let cached = CellStyle(.cached, .amount(scale))
        func known(_ value: Computed<Double>) -> SheetCell {
            value.value.map { .number($0, cached) } ?? .notAvailable(cached)
        }
        let origin = words.say(
            en: "computed by valor for the inputs as written, not live",
            es: "calculado por valor para las entradas originales, no en vivo",
            pt: "calculado pelo programa para as entradas originais, não ao vivo")
        if model.isRanged {
            sheet.put(
                row, 0,
                [
                    .text(words.label(.ranges), .heading), .text(words.label(.social), .headingRight),
                    .text("", .heading),
                ])
            row += 1
            for (label, account) in [
                (Label.unfavourable, report.results.unfavourable), (.favourable, report.results.favourable),
            ] {
                sheet.put(
                    row, 0,
                    [.text(words.label(label), .label), known(account[.netPresentValue]), .text(origin, .note)])
                row += 1
            }
            sheet[row, 0] = .text(
                words.say(
                    en: "Live: choose the scenario on \"\(name(of: .inputs))\".",
                    es: "En vivo: elija el escenario en \"\(name(of: .inputs))\".",
                    pt: "Ao vivo: escolha o cenário em \"\(name(of: .inputs))\"."), .note)
            row += 2
        }
        if !report.results.delays.isEmpty, report.results[.social][.netPresentValue].value != nil {
            sheet.put(
                row, 0,
                [
                    .text("\(words.label(.costOfDelay)): \(words.label(.monthsLater).lowercased())", .heading),
                    .text(words.label(.social), .headingRight), .text("", .heading),
                ])
            row += 1
            for delay in report.results.delays {
                sheet.put(
                    row, 0,
                    [
                        .number(Double(delay.months), CellStyle(.cached, .plain)), known(delay.cost),
                        .text(origin, .note),
                    ])
                row += 1
            }
            sheet[row, 0] = .text(
                words.say(
                    en: "Moving the start of the service is no such delay where lines have dates of their own.",
                    es: "Mover el inicio del servicio no es tal atraso si las líneas tienen fechas propias.",
                    pt: "Mover o início do serviço não é tal atraso se as linhas têm datas próprias."), .note)
            row += 1
        }
        return row - 1
    }
}

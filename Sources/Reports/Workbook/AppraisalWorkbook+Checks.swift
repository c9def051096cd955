import Documents
import Facts
import Languages
import Valuation
import Wording

extension AppraisalWorkbook {
    /// What must be zero: sums made two ways, and what valor computed against what stands here.
    var checksSheet: Sheet {
        var sheet = sheet(
            .checks,
            title: words.checksTitle,
            note: words.say(
                en: "1 marks a check that fails. Differences are relative to the sum of all amounts.",
                es: "1 marca un control que falla. Las diferencias son relativas a la suma de todos los montos.",
                pt: "1 marca uma verificação que falha. As diferenças são relativas à soma de todos os valores."))
        let plain = CellStyle(.value, .plain)
        var row = 3
        let headings = words.checksHeadings
        sheet.put(row, 0, [.text(headings[0], .heading)] + headings.dropFirst().map { .text($0, .headingRight) })
        row += 1
        for check in identities {
            sheet[row, 0] = .text(check.name, .label)
            sheet[row, 1] = .formula(check.difference, CellStyle(.value, .tiny))
            let own = cell(.checks, row, 1)
            sheet[row, 2] = .formula(
                .when(
                    .call(.ISNUMBER, [own]), .when(Formula.call(.ABS, [own]).isAtMost(1e-9), 0, 1), 1), plain)
            row += 1
        }
        row += 1
        row = comparisons(from: row, &sheet)
        sheet[2, 0] = .text(
            words.checksSum, .labelTotal)
        sheet[2, 2] = .formula(.call(.SUM, [column(.checks, 4...row, 2)]), CellStyle(.total, .plain))
        sheet.conditions.append(
            ConditionalLook(
                CellReference(sheet: WorkbookPlaces.Tab.checks.rawValue, row: 2, column: 2),
                CellReference(sheet: WorkbookPlaces.Tab.checks.rawValue, row: row, column: 2),
                Formula.all([.call(.ISNUMBER, [cell(.checks, 2, 2)]), cell(.checks, 2, 2).isAbove(0)]), .failing))
        sheet.widths = [0: 66, 1: 18, 2: 10, 3: 18, 4: 18]
        sheet.frozen = (4, 1)
        sheet.print.area = (row, 4)
        sheet.print.titleRows = 3...3
        return sheet
    }

    private var identities: [(name: String, difference: Formula)] {
        var checks: [(name: String, difference: Formula)] = []
        for (place, view) in model.views.enumerated() {
            func working(_ row: WorkbookPlaces.Working) -> Formula {
                cell(.indicators, places.workingRow(row), places.valueColumn(place))
            }
            func atEnd(_ row: WorkbookPlaces.MonthOfView) -> Formula {
                cell(.months, places.monthRow(row, place), places.lastMonth)
            }
            let gross = Formula.call(.MAX, [1, working(.totalCosts) + working(.totalBenefits)])
            let net = working(.totalBenefits) - working(.totalCosts)
            let present = working(.presentBenefits) - working(.presentCosts)
            checks += [
                (
                    words.say(
                        en: "\(view.heading): net by years = net by months",
                        es: "\(view.heading): neto por años = neto por meses",
                        pt: "\(view.heading): líquido por anos = líquido por meses"),
                    (net - atEnd(.atEnd)) / gross
                ),
                (
                    words.say(
                        en: "\(view.heading): present value by years = by months",
                        es: "\(view.heading): valor actual por años = por meses",
                        pt: "\(view.heading): valor presente por anos = por meses"),
                    (present - atEnd(.discountedAtEnd)) / gross
                ),
                (
                    words.say(
                        en: "\(view.heading): present value at the internal rate = 0",
                        es: "\(view.heading): valor actual a la tasa interna = 0",
                        pt: "\(view.heading): valor presente à taxa interna = 0"),
                    working(.netAtRate) / gross
                ),
            ]
        }
        checks.append(
            (
                words.say(
                    en: "No low end above its high end", es: "Ningún mínimo sobre su máximo",
                    pt: "Nenhum mínimo acima do seu máximo"),
                .call(
                    .SUM, [column(.inputs, 4...(4 + model.figures.count - 1), InputColumn.reversed.rawValue)])
            ))
        let horizon = Formula.name("horizon_used")
        checks.append(
            (
                words.say(
                    en: "The horizon fits the columns", es: "El horizonte cabe en las columnas",
                    pt: "O horizonte cabe nas colunas"),
                .when(
                    .all([
                        horizon.isAtLeast(1), horizon.isAtMost(.number(Double(model.years))),
                        horizon.isEqual(.call(.INT, [horizon])),
                    ]), 0, 1)
            ))
        if let check = partiesCheck { checks.append(check) }
        if !model.cached.isEmpty {
            checks.append(
                (
                    words.say(
                        en: "What valor computed (grey) reaches to the horizon",
                        es: "Lo que calculó valor (gris) llega al horizonte",
                        pt: "O que o programa calculou (cinza) chega ao horizonte"),
                    .when(horizon.isAtMost(.number(Double(model.terms.horizonYears))), 0, 1)
                ))
        }
        return checks
    }

    /// Whether the workbook can tell that there is no more than one internal rate: else valor's own search tells more.
    private func isOneRate(_ view: Int) -> Formula {
        cell(.indicators, places.workingRow(.changes), places.valueColumn(view)).isAtMost(1)
    }

    /// What valor computed when it wrote the file beside what the formulas come to; it holds while nothing is changed.
    private func comparisons(from first: Int, _ sheet: inout Sheet) -> Int {
        var row = first
        let headings = [
            "valor", words.say(en: "Fails (1)", es: "Falla (1)", pt: "Falha (1)"),
            words.say(en: "Here", es: "Aquí", pt: "Aqui"),
            words.say(en: "Relative difference", es: "Diferencia relativa", pt: "Diferença relativa"),
        ]
        sheet.put(
            row, 0,
            [
                .text(
                    words.say(
                        en: "What valor computed (grey, not live), while the inputs are as written",
                        es: "Lo que calculó valor (gris, no en vivo), mientras las entradas son las originales",
                        pt: "O que o programa calculou (cinza, não ao vivo), enquanto as entradas são as originais"),
                    .heading)
            ] + headings.map { .text($0, .headingRight) })
        var isUnchanged = Formula.name("inputs_changed").isEqual(0)
        if model.isRanged { isUnchanged = .all([isUnchanged, Formula.name("scenario_code").isEqual(1)]) }
        for (place, view) in model.views.enumerated() {
            for metric in Metric.inReports {
                row += 1
                let own = cell(.checks, row, 1)
                let (_, format) = unit(of: metric)
                sheet[row, 0] = .text("\(view.heading) · \(words.name(metric))", .label)
                let cached = CellStyle(.cached, format)
                sheet[row, 1] = view.view[metric].value.map { .number($0, cached) } ?? .notAvailable(cached)
                sheet[row, 2] = .formula(
                    .when(
                        metric == .internalRates ? .all([isUnchanged, isOneRate(place)]) : isUnchanged,
                        .when(Formula.call(.ABS, [cell(.checks, row, 4)]).isAtMost(1e-9), 0, 1), 0),
                    CellStyle(.value, .plain))
                sheet[row, 3] = .formula(
                    cell(.indicators, places.metricRow(metric), places.valueColumn(place)), CellStyle(.value, format))
                sheet[row, 4] = .formula(
                    difference(in: row, beside: .call(.MAX, [.call(.ABS, [own]), 1e-9])), CellStyle(.value, .tiny))
            }
        }
        for party in partiesKnown {
            row += 1
            let style = CellStyle(.cached, .amount(scale))
            sheet[row, 0] = .text(party.name, .label)
            sheet[row, 1] = .number(party.known, style)
            sheet[row, 2] = .formula(
                .when(
                    isUnchanged, .when(Formula.call(.ABS, [cell(.checks, row, 4)]).isAtMost(1e-9), 0, 1), 0),
                CellStyle(.value, .plain))
            sheet[row, 3] = .formula(party.here, CellStyle(.value, .amount(scale)))
            // What is left of large amounts is told by these.
            sheet[row, 4] = .formula(
                difference(in: row, beside: .number(max(party.gross, 1e-9))), CellStyle(.value, .tiny))
        }
        return row
    }

    /// How far what stands here is from what valor computed, beside a size.
    private func difference(in row: Int, beside size: Formula) -> Formula {
        let (own, here) = (cell(.checks, row, 1), cell(.checks, row, 3))
        let (ownMissing, hereMissing) = (Formula.call(.ISNA, [own]), Formula.call(.ISNA, [here]))
        return .when(
            .all([ownMissing, hereMissing]), 0,
            .when(.any([ownMissing, hereMissing]), 1, .when(own.isEqual(here), 0, (here - own) / size)))
    }
}

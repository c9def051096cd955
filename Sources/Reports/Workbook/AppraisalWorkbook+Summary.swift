import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension AppraisalWorkbook {
    /// The metrics that a reader asks for first.
    static let first: [Metric] = [
        .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio, .returnOnInvestment,
        .paybackYears, .discountedPaybackYears, .internalRates, .equivalentAnnualValue,
    ]

    /// The answer on one page: a sentence a view, the first figures, and whether all checks hold.
    var summarySheet: Sheet {
        var sheet = Sheet(name(of: .summary))
        sheet.isProtected = true
        sheet[0, 0] = .text(words.text(model.project.name), .title)
        sheet.heights[0] = 24
        if let about = model.project.about { sheet[1, 0] = .text(words.text(about), .note) }
        sheet[2, 0] = .formula(terms, CellStyle(.note))
        sheet[4, 0] = .text(words.label(.verdict), .section)
        for view in model.views.indices {
            sheet[5 + view, 0] = .text(model.views[view].heading, .label)
            sheet[5 + view, 1] = .formula(verdict(view), CellStyle(.verdict))
        }
        var row = 6 + model.views.count
        sheet[row, 0] = .text(
            words.say(en: "First figures", es: "Cifras principales", pt: "Números principais"), .heading)
        sheet[row, 1] = .text(words.label(.unit), .heading)
        for view in model.views.indices {
            sheet[row, 2 + 2 * view] = .text("", .heading)
            sheet[row, 3 + 2 * view] = .text(model.views[view].heading, .headingRight)
        }
        for metric in Self.first {
            row += 1
            let (unit, format) = unit(of: metric)
            sheet[row, 0] = .text(words.name(metric), .label)
            sheet[row, 1] = .text(unit, .aside)
            for view in model.views.indices {
                let value = cell(.indicators, places.metricRow(metric), places.valueColumn(view))
                let mark = cell(.indicators, places.metricRow(metric), places.markColumn(view))
                let isBound = Formula.any([mark.isEqual("≤"), mark.isEqual("≥")])
                sheet[row, 2 + 2 * view] = .formula(.when(isBound, mark, ""), CellStyle(.bound))
                let known = model.views[view].view[metric].value
                sheet[row, 3 + 2 * view] = .formula(
                    .when(.call(.ISNA, [value]), mark, value), CellStyle(.result, format),
                    cached: known.map { .number($0) })
            }
        }
        row += 2
        row = draw(from: guide(from: row, &sheet) + 2, on: &sheet)
        sheet.widths = [0: 38, 1: 22]
        for view in model.views.indices {
            sheet.widths[2 + 2 * view] = 3
            sheet.widths[3 + 2 * view] = 19
        }
        sheet.print.area = (row, 3 + 2 * model.views.count - 2)
        return sheet
    }

    /// Whether all holds, what was changed, and where to go on.
    private func guide(from first: Int, _ sheet: inout Sheet) -> Int {
        var row = first
        let checks = Formula.name("checks_total")
        let changed = Formula.name("inputs_changed")
        let total = CellStyle(.result, .plain)
        sheet[row, 0] = .text(
            words.say(en: "Checks that fail", es: "Controles que fallan", pt: "Verificações que falham"), .label)
        sheet[row, 1] = .formula(checks, total)
        sheet[row, 3] = .formula(
            .when(
                checks.isEqual(0), .text(words.say(en: "all agree", es: "todo cuadra", pt: "tudo confere")),
                .text(
                    words.say(
                        en: "see the sheet \"\(name(of: .checks))\"", es: "vea la hoja \"\(name(of: .checks))\"",
                        pt: "veja a planilha \"\(name(of: .checks))\""))), CellStyle(.note))
        sheet.conditions.append(
            ConditionalLook(
                CellReference(sheet: 0, row: row, column: 1), CellReference(sheet: 0, row: row, column: 1),
                checks.isAbove(0), .failing))
        row += 1
        sheet[row, 0] = .text(
            words.say(en: "Inputs changed", es: "Entradas cambiadas", pt: "Entradas alteradas"), .label)
        sheet[row, 1] = .formula(changed, total)
        sheet[row, 3] = .formula(
            .when(
                changed.isEqual(0),
                .text(
                    words.say(
                        en: "as valor wrote them", es: "como las escribió valor", pt: "como o programa as escreveu")),
                .text(
                    words.say(
                        en: "in orange on the sheet \"\(name(of: .inputs))\"",
                        es: "en naranja en la hoja \"\(name(of: .inputs))\"",
                        pt: "em laranja na planilha \"\(name(of: .inputs))\""))), CellStyle(.note))
        row += 2
        for line in notes {
            sheet[row, 0] = .text(line, .note)
            row += 1
        }
        return row - 1
    }

    /// What the reader must know beside the numbers.
    private var notes: [String] {
        var notes = report.results[.social].gaps.lines.map { words.say(.unknownLine(words.text($0.what), $0.unknown)) }
        if !model.cached.isEmpty {
            notes.append(
                words.say(
                    en: "Computed by valor, not live: \(words.list(model.cached)): see \"\(name(of: .sources))\".",
                    es: "Calculado por valor, no en vivo: \(words.list(model.cached)): vea \"\(name(of: .sources))\".",
                    pt:
                        "Calculado pelo programa, não ao vivo: \(words.list(model.cached)): veja \"\(name(of: .sources))\"."
                )
            )
        }
        if let reason = origin.noWayBack { notes.append(words.say(reason)) }
        let sheets = [
            WorkbookPlaces.Tab.lines, .months, .flow, .indicators, .parties, .sensitivity, .checks, .sources,
        ].map {
            name(of: $0)
        }
        notes.append(
            words.say(
                en:
                    "Change the yellow cells of \"\(name(of: .inputs))\"; all else follows: \(sheets.joined(separator: " → ")).",
                es:
                    "Cambie las celdas amarillas de \"\(name(of: .inputs))\"; lo demás sigue: \(sheets.joined(separator: " → ")).",
                pt:
                    "Altere as células amarelas de \"\(name(of: .inputs))\"; o resto segue: \(sheets.joined(separator: " → "))."
            )
        )
        return notes
    }

    /// The terms in a sentence that follows the inputs.
    private var terms: Formula {
        let rate = Formula.call(.ROUND, [100 * .name("discountRate_used"), 2])
        let kind =
            model.terms.discounting.isNominal
            ? words.say(en: "nominal rate of", es: "tasa nominal de", pt: "taxa nominal de")
            : words.say(en: "real rate of", es: "tasa real de", pt: "taxa real de")
        let years = words.say(en: "years", es: "años", pt: "anos")
        let recurring = words.say(
            en: "what recurs is discounted at:", es: "lo recurrente se descuenta a:", pt: "o recorrente se desconta no:"
        )
        var parts: [Formula] = [
            .name("horizon_used"), .text(" \(years) · \(kind) "), rate,
            .text(" %\(model.rates.count > 1 ? " …" : "") · "),
            .text("\(recurring) "), .name("timing"),
        ]
        if model.isRanged {
            parts += [
                .text(words.say(en: " · scenario: ", es: " · escenario: ", pt: " · cenário: ")), .name("scenario"),
            ]
        }
        return parts.dropFirst().reduce(parts[0]) { $0.joined($1) }
    }

    // MARK: The verdict

    /// Whether a view gains or loses, by how much, and when it is paid back.
    private func verdict(_ view: Int) -> Formula {
        let row = places.metricRow(.netPresentValue)
        let value = cell(.indicators, row, places.valueColumn(view))
        let mark = cell(.indicators, row, places.markColumn(view))
        let gains = value.isAtLeast(0)
        let (atMost, atLeast) = (words.style.bound(.atMost) + " ", words.style.bound(.atLeast) + " ")
        // A loss of at most what it is below zero is one of at least its size.
        let bound = Formula.when(
            mark.isEqual("≤"), .when(gains, .text(atMost), .text(atLeast)),
            .when(mark.isEqual("≥"), .when(gains, .text(atLeast), .text(atMost)), ""))
        let worth = Formula.when(
            gains, .text(words.say(en: "gains ", es: "gana ", pt: "ganha ")),
            .text(words.say(en: "loses ", es: "pierde ", pt: "perde "))
        ).joined(bound)
            .joined(sizeInWords(of: value)).joined(" ")
            .joined(.text(words.say(en: "in present value; ", es: "en valor actual; ", pt: "em valor presente; ")))
            .joined(payback(view))
        return .when(
            .call(.ISNA, [value]),
            .text(
                words.say(
                    en: "cannot be told: too much is unknown", es: "no se puede decir: se desconoce demasiado",
                    pt: "não se pode dizer: desconhece-se demais")), worth)
    }

    /// An amount without its sign, as a sentence has it.
    func sizeInWords(of amount: Formula) -> Formula {
        let (size, unit): (Double, String) =
            switch scale {
            case .units: (1, currency)
            case .thousands, .millions: (1e6, "\(words.label(.millions)) \(currency)")
            }
        return Formula.call(.FIXED, [.call(.ABS, [amount / .number(size)]), size == 1 ? 0 : 1])
            .joined(.text(" \(unit)"))
    }

    func payback(_ view: Int) -> Formula {
        let row = places.metricRow(.finalPaybackYears)
        let value = cell(.indicators, row, places.valueColumn(view))
        let mark = cell(.indicators, row, places.markColumn(view))
        let paid = Formula.text(words.say(en: "paid back in ", es: "se recupera en ", pt: "recupera-se em "))
            .joined(.when(mark.isEqual("≥"), .text("≥ "), .when(mark.isEqual("≤"), .text("≤ "), "")))
            .joined(.call(.FIXED, [value, 1])).joined(.text(words.say(en: " years", es: " años", pt: " anos")))
        return .when(
            .call(.ISNA, [value]),
            .text(words.say(en: "payback: ", es: "recuperación: ", pt: "retorno: ")).joined(mark),
            .when(
                value.isEqual(0),
                .text(words.say(en: "never below zero", es: "nunca bajo cero", pt: "nunca abaixo de zero")), paid))
    }
}

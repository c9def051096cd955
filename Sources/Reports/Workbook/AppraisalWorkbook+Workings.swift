import Documents
import Facts
import Languages
import Valuation
import Wording

extension AppraisalWorkbook {
    /// What the indicators of a view are made of.
    func workings(_ view: Int, _ sheet: inout Sheet) {
        for row in WorkbookPlaces.Working.allCases {
            let place = places.workingRow(row)
            sheet[place, 0] = .text(name(of: row), .label)
            sheet[place, places.valueColumn(view)] = .formula(
                formula(of: row, view), CellStyle(.value, format(of: row)))
        }
    }

    /// The years of a row of the cash flow of a view.
    private func flow(_ row: WorkbookPlaces.FlowOfView, _ view: Int) -> Formula { years(places.flowRow(row, view)) }

    private func formula(of row: WorkbookPlaces.Working, _ view: Int) -> Formula {
        let gaps = model.views[view].view.gaps
        func flagged(_ rows: ClosedRange<Int>, _ flag: WorkbookPlaces.LineColumn, isUnknown: Bool) -> Formula {
            let unknown = column(.lines, rows, WorkbookPlaces.LineColumn.unknown.rawValue)
            var parts = [column(.lines, rows, places.countsColumn(view)), isUnknown ? unknown : 1 - unknown]
            if flag == .investment { parts.append(column(.lines, rows, flag.rawValue)) }
            return .call(.SUMPRODUCT, parts)
        }
        /// A row in the workings of this view.
        func work(_ row: WorkbookPlaces.Working) -> Formula {
            cell(.indicators, places.workingRow(row), places.valueColumn(view), fixRow: true)
        }
        func both(_ one: WorkbookPlaces.FlowOfView, _ other: WorkbookPlaces.FlowOfView, _ column: Int) -> Formula {
            cell(.flow, places.flowRow(one, view), column) + cell(.flow, places.flowRow(other, view), column)
        }
        let (costs, benefits) = (places.costRows, places.benefitRows)
        let atStart = years(places.rateRow(.atStart, view))
        let times = years(WorkbookPlaces.FlowRow.number.rawValue) - 1
        let tolerance = Formula.number(-1e-12)
        func endsBelow(_ net: WorkbookPlaces.MonthOfView, _ gross: WorkbookPlaces.MonthOfView) -> Formula {
            let last = places.lastMonth
            return .when(
                cell(.months, places.monthRow(net, view), last).isBelow(
                    tolerance * cell(.months, places.monthRow(gross, view), last)), 1, 0)
        }
        switch row {
        case .unknownCosts:
            let lists: Double = (gaps.investmentList != nil ? 1 : 0) + (gaps.operatingCostList != nil ? 1 : 0)
            return flagged(costs, .unknown, isUnknown: true) + .number(lists)
        case .unknownInvestment:
            return flagged(costs, .investment, isUnknown: true) + .number(gaps.investmentList != nil ? 1 : 0)
        case .unknownBenefits:
            return flagged(benefits, .unknown, isUnknown: true) + .number(gaps.savingsList != nil ? 1 : 0)
        case .knownCosts: return flagged(costs, .unknown, isUnknown: false)
        case .knownBenefits: return flagged(benefits, .unknown, isUnknown: false)
        case .isTold:
            if gaps.mixesParties { return 0 }
            return .when(
                .all([
                    .any([work(.unknownBenefits).isEqual(0), work(.knownBenefits).isAbove(0)]),
                    .any([work(.unknownBenefits).isEqual(0), work(.unknownCosts).isEqual(0)]),
                ]), 1, 0)
        case .presentCosts: return both(.oneOffCosts, .recurringCosts, places.presentColumn)
        case .presentBenefits: return both(.oneOffBenefits, .recurringBenefits, places.presentColumn)
        case .totalCosts: return both(.oneOffCosts, .recurringCosts, places.totalColumn)
        case .totalBenefits: return both(.oneOffBenefits, .recurringBenefits, places.totalColumn)
        case .presentInvestment:
            return .products(
                column(.lines, costs, WorkbookPlaces.LineColumn.investment.rawValue),
                column(.lines, costs, places.partColumn(view)), column(.flow, places.costFlows, places.presentColumn))
        case .factors:
            return .products(
                years(WorkbookPlaces.FlowRow.within.rawValue), years(WorkbookPlaces.FlowRow.recurringFactor.rawValue))
        case .runningFactors:
            return .products(
                years(WorkbookPlaces.FlowRow.running.rawValue), years(WorkbookPlaces.FlowRow.recurringFactor.rawValue))
                / 12
        case .crossings: return .call(.COUNT, [months(places.monthRow(.crossing, view))])
        case .endsBelow: return endsBelow(.atEnd, .gross)
        case .discountedCrossings: return .call(.COUNT, [months(places.monthRow(.discountedCrossing, view))])
        case .discountedEndsBelow: return endsBelow(.discountedAtEnd, .discountedGross)
        case .signChanges: return .call(.SUM, [years(places.rateRow(.changes, view))])
        case .changes:
            func sum(_ row: WorkbookPlaces.RateRow) -> Formula { .call(.SUM, [years(places.rateRow(row, view))]) }
            let total = cell(.flow, places.rateRow(.sumAtMiddle, view), places.lastYear)
            let gross = work(.totalCosts) + work(.totalBenefits)
            // A rate of zero is on neither side.
            return .when(
                .any([
                    work(.signChanges).isAtMost(1), Formula.call(.ABS, [total]).isAtMost(1e-12 * gross),
                ]), work(.signChanges), .call(.MIN, [work(.signChanges), sum(.sumChanges) + sum(.restChanges)]))
        case .lastSign: return cell(.flow, places.rateRow(.signAtMiddle, view), places.lastYear)
        case .rate:
            let last = places.trialRow(WorkbookPlaces.trials - 1)
            let (place, miss) = (trial(last, view), trial(last + 1, view))
            return .when(
                .call(.ISNUMBER, [miss]),
                .when(Formula.call(.ABS, [miss]).isBelow(1e-10), .call(.EXP, [place]) - 1, .notAvailable), .notAvailable
            )
        case .netAtRate: return .when(.call(.ISNUMBER, [work(.rate)]), netAtRate(work(.rate), view), 0)
        case .spreadsheetRate:
            let found = Formula.call(.IRR, [atStart])
            return .when(
                .any([work(.changes).isEqual(0), Formula.name("timing_share").isEqual(0.5)]), .notAvailable,
                .when(.call(.ISNUMBER, [found]), found, .notAvailable))
        case .spreadsheetNet:
            let first = cell(.flow, places.rateRow(.atStart, view), places.firstYear)
            let rest = self.row(.flow, places.rateRow(.atStart, view), (places.firstYear + 1)...places.lastYear)
            return .when(
                Formula.name("timing_share").isEqual(0.5), .notAvailable,
                first + .call(.NPV, [.name("discountRate_used"), rest]))
        case .futureGains:
            return .products(
                atStart.isAbove(0) * atStart * (1 + .name("discountRate_used")).power(.name("horizon_used") - times))
        case .presentLosses:
            return .products(atStart.isBelow(0) * -atStart * (1 + .name("discountRate_used")).power(-times))
        }
    }

    private func netAtRate(_ rate: Formula, _ view: Int) -> Formula {
        let times = years(WorkbookPlaces.FlowRow.number.rawValue) - 1
        func net(_ benefits: WorkbookPlaces.FlowOfView, _ costs: WorkbookPlaces.FlowOfView, _ times: Formula) -> Formula
        {
            .products((flow(benefits, view) - flow(costs, view)) * (1 + rate).power(-times))
        }
        return net(.oneOffBenefits, .oneOffCosts, times)
            + net(.recurringBenefits, .recurringCosts, times + .name("timing_share"))
    }

    // MARK: The search for a rate

    private func trial(_ row: Int, _ view: Int) -> Formula {
        cell(.indicators, row, places.valueColumn(view), fixRow: true)
    }

    /// Secants on ln (gains ÷ losses) as a function of ln (1 + rate), which is nearly a straight line: where it is zero, both
    /// are the same.
    func trials(_ view: Int, _ sheet: inout Sheet) {
        let style = CellStyle(.value, .factor)
        let gains = words.say(
            en: "ln of gains ÷ losses at that rate (0 is sought)",
            es: "ln de ganancias ÷ pérdidas a esa tasa (se busca 0)",
            pt: "ln de ganhos ÷ perdas a essa taxa (busca-se 0)")
        sheet[places.trialRow(-1) + 1, 0] = .text(
            words.say(
                en: "Search for the internal rate", es: "Búsqueda de la tasa interna", pt: "Busca da taxa interna"),
            .section)
        for number in 0..<WorkbookPlaces.trials {
            let row = places.trialRow(number)
            sheet[row, 0] = .text(
                words.say(
                    en: "trial \(number + 1): ln (1 + rate)", es: "ensayo \(number + 1): ln (1 + tasa)",
                    pt: "ensaio \(number + 1): ln (1 + taxa)"), .label)
            sheet[row + 1, 0] = .text(gains, .label)
            let place: Formula
            if number == 0 {
                place = 0
            } else if number == 1 {
                place = .call(.LN, [1.1])
            } else {
                let (last, miss) = (trial(row - 2, view), trial(row - 1, view))
                let (before, missBefore) = (trial(row - 4, view), trial(row - 3, view))
                place = .when(
                    .any([miss.isEqual(0), miss.isEqual(missBefore)]), last,
                    last - miss * (last - before) / (miss - missBefore))
            }
            sheet[row, places.valueColumn(view)] = .formula(place, style)
            sheet[row + 1, places.valueColumn(view)] = .formula(balance(at: trial(row, view), view), style)
        }
    }

    private func balance(at place: Formula, _ view: Int) -> Formula {
        let (atStart, atMiddle) = (years(places.rateRow(.atStart, view)), years(places.rateRow(.atMiddle, view)))
        let times = years(WorkbookPlaces.FlowRow.number.rawValue) - 1
        let growth = Formula.call(.EXP, [place])
        func present(_ flows: Formula, _ counts: Formula, _ times: Formula) -> Formula {
            .products(counts * flows * growth.power(-times))
        }
        let gains =
            present(atStart, atStart.isAbove(0), times) + present(atMiddle, atMiddle.isAbove(0), times + 0.5)
        let losses =
            present(atStart, atStart.isBelow(0), times) + present(atMiddle, atMiddle.isBelow(0), times + 0.5)
        return .call(.LN, [-gains / losses])
    }

    // MARK: What they are called

    private func format(of row: WorkbookPlaces.Working) -> NumberFormat {
        switch row {
        case .presentCosts, .presentBenefits, .totalCosts, .totalBenefits, .presentInvestment, .futureGains,
            .presentLosses, .spreadsheetNet:
            .amount(scale)
        case .factors, .runningFactors, .netAtRate: .factor
        case .rate, .spreadsheetRate: .percent(decimals: 2)
        default: .plain
        }
    }

    private func name(of row: WorkbookPlaces.Working) -> String {
        switch row {
        case .unknownCosts: words.say(en: "Unknown costs", es: "Costos desconocidos", pt: "Custos desconhecidos")
        case .unknownInvestment:
            words.say(en: "of which investment", es: "de ellos, inversión", pt: "dos quais, investimento")
        case .unknownBenefits:
            words.say(en: "Unknown benefits", es: "Beneficios desconocidos", pt: "Benefícios desconhecidos")
        case .knownCosts: words.say(en: "Known costs", es: "Costos conocidos", pt: "Custos conhecidos")
        case .knownBenefits: words.say(en: "Known benefits", es: "Beneficios conocidos", pt: "Benefícios conhecidos")
        case .isTold:
            words.say(
                en: "A net result can be told (1)", es: "Se puede decir un resultado neto (1)",
                pt: "Pode-se dizer um resultado líquido (1)")
        case .presentCosts: words.name(.presentValueOfCosts)
        case .presentBenefits: words.name(.presentValueOfBenefits)
        case .totalCosts: words.say(en: "Costs, undiscounted", es: "Costos, sin descontar", pt: "Custos, sem desconto")
        case .totalBenefits:
            words.say(en: "Benefits, undiscounted", es: "Beneficios, sin descontar", pt: "Benefícios, sem desconto")
        case .presentInvestment:
            words.say(
                en: "Present value of the investment", es: "Valor actual de la inversión",
                pt: "Valor presente do investimento")
        case .factors:
            words.say(
                en: "Sum of the factors of what recurs", es: "Suma de los factores de lo recurrente",
                pt: "Soma dos fatores do que é recorrente")
        case .runningFactors:
            words.say(
                en: "the same × months in service ÷ 12", es: "lo mismo × meses en servicio ÷ 12",
                pt: "o mesmo × meses em serviço ÷ 12")
        case .crossings:
            words.say(
                en: "Times that the net so far turns to zero or more",
                es: "Veces que el neto acumulado llega a cero o más",
                pt: "Vezes que o líquido acumulado chega a zero ou mais")
        case .endsBelow:
            words.say(en: "Ends below zero (1)", es: "Termina bajo cero (1)", pt: "Termina abaixo de zero (1)")
        case .discountedCrossings:
            words.say(en: "Times, discounted", es: "Veces, descontado", pt: "Vezes, descontado")
        case .discountedEndsBelow:
            words.say(
                en: "Ends below zero, discounted (1)", es: "Termina bajo cero, descontado (1)",
                pt: "Termina abaixo de zero, descontado (1)")
        case .signChanges:
            words.say(
                en: "Changes of sign of the yearly flows", es: "Cambios de signo de los flujos anuales",
                pt: "Mudanças de sinal dos fluxos anuais")
        case .changes:
            words.say(
                en: "Internal rates, at most", es: "Tasas internas, a lo sumo", pt: "Taxas internas, no máximo")
        case .lastSign: words.say(en: "Their last sign", es: "Su último signo", pt: "Seu último sinal")
        case .rate: words.say(en: "Rate found", es: "Tasa hallada", pt: "Taxa encontrada")
        case .netAtRate:
            words.say(
                en: "Net present value at that rate", es: "Valor actual neto a esa tasa",
                pt: "Valor presente líquido a essa taxa")
        case .spreadsheetRate:
            words.say(
                en: "the spreadsheet's own IRR(), to compare", es: "la TIR() de la planilla, para comparar",
                pt: "a TIR() da planilha, para comparar")
        case .spreadsheetNet:
            words.say(
                en: "the spreadsheet's own NPV(), at the first year's rate",
                es: "el VNA() de la planilla, a la tasa del primer año",
                pt: "o VPL() da planilha, à taxa do primeiro ano")
        case .futureGains:
            words.say(
                en: "Future value of the yearly gains", es: "Valor futuro de las ganancias anuales",
                pt: "Valor futuro dos ganhos anuais")
        case .presentLosses:
            words.say(
                en: "Present value of the yearly losses", es: "Valor actual de las pérdidas anuales",
                pt: "Valor presente das perdas anuais")
        }
    }
}

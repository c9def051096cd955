import Documents
import Facts
import Languages
import Valuation
import Wording

extension AppraisalWorkbook {
    /// An indicator of a view: what stands in its way, what it comes to, and on which side the true value lies.
    private struct Indicator {
        var obstacles: [(condition: Formula, reason: Reason)] = []
        let value: Formula
        let mark: Formula
    }

    /// Every indicator as a formula, with its mark beside it.
    var indicatorsSheet: Sheet {
        var sheet = sheet(
            .indicators, title: name(of: .indicators),
            note: words.say(
                en:
                    "#N/A is \"nobody knows\" or \"there is none\"; the mark beside it says which. ≤ and ≥: an unknown cost or "
                    + "benefit leaves the true value on that side.",
                es:
                    "#N/A es \"no se sabe\" o \"no existe\"; la marca de al lado dice cuál. ≤ y ≥: un costo o beneficio "
                    + "desconocido deja el valor verdadero de ese lado.",
                pt: "#N/A é \"não se sabe\" ou \"não existe\"; a marca ao lado diz qual. ≤ e ≥: um custo ou benefício "
                    + "desconhecido deixa o valor verdadeiro desse lado."))
        let mark = words.say(en: "Mark", es: "Marca", pt: "Marca")
        sheet.put(
            3, 0,
            [.text(words.label(.metric), .heading), .text(words.label(.unit), .heading)]
                + model.views.flatMap { [.text($0.heading, .headingRight), .text(mark, .heading)] }
                + [.text(words.label(.meaning), .heading)])
        for metric in Metric.inReports { put(metric, &sheet) }
        sheet[places.workingRow(.unknownCosts) - 1, 0] = .text(
            words.say(en: "Workings", es: "Cálculos auxiliares", pt: "Cálculos auxiliares"), .section)
        for view in model.views.indices {
            workings(view, &sheet)
            trials(view, &sheet)
        }
        sheet.widths = [0: 44, 1: 16]
        for view in model.views.indices {
            sheet.widths[places.valueColumn(view)] = 15
            sheet.widths[places.markColumn(view)] = 20
        }
        sheet.widths[places.valueColumn(model.views.count)] = 70
        sheet.frozen = (4, 2)
        sheet.print.area = (
            WorkbookPlaces.firstMetric + Metric.inReports.count - 1, places.markColumn(model.views.count - 1)
        )
        sheet.print.titleRows = 3...3
        return sheet
    }

    private func put(_ metric: Metric, _ sheet: inout Sheet) {
        let row = places.metricRow(metric)
        let (unit, format) = unit(of: metric)
        sheet[row, 0] = .text(words.name(metric), .label)
        sheet[row, 1] = .text(unit, .aside)
        for (place, view) in model.views.enumerated() {
            let indicator = indicator(metric, place)
            let known: CellValue = view.view[metric].value.map { .number($0) } ?? .error(.notAvailable)
            let value = indicator.obstacles.reversed().reduce(indicator.value) {
                .when($1.condition, .notAvailable, $0)
            }
            sheet[row, places.valueColumn(place)] = .formula(value, CellStyle(.result, format), cached: known)
            let mark = indicator.obstacles.reversed().reduce(indicator.mark) {
                .when($1.condition, .text(words.brief($1.reason)), $0)
            }
            sheet[row, places.markColumn(place)] = .formula(mark, CellStyle(.mark))
        }
        sheet[row, places.valueColumn(model.views.count)] = .text(words.describe(metric), .words)
    }

    func unit(of metric: Metric) -> (unit: String, format: NumberFormat) {
        switch metric.field.valueKind {
        case .amount where metric.isPerYear: ("\(unitOfAmounts) \(words.label(.perYear))", .amount(scale))
        case .amount: (unitOfAmounts, .amount(scale))
        case .years: (words.say(en: "years", es: "años", pt: "anos"), .number(decimals: 2))
        case .percent: (words.say(en: "a year", es: "al año", pt: "ao ano"), .percent(decimals: 2))
        default: (words.say(en: "ratio", es: "razón", pt: "razão"), .number(decimals: 2))
        }
    }

    // MARK: Indicators

    /// A cell of the workings.
    private func working(_ row: WorkbookPlaces.Working, _ view: Int) -> Formula {
        cell(.indicators, places.workingRow(row), places.valueColumn(view), fixRow: true)
    }

    private func indicator(_ metric: Metric, _ view: Int) -> Indicator {
        func work(_ row: WorkbookPlaces.Working) -> Formula { working(row, view) }
        let (hidesCost, hidesBenefit) = (work(.unknownCosts).isAbove(0), work(.unknownBenefits).isAbove(0))
        func mark(cost: String, benefit: String) -> Formula {
            .when(hidesCost, .text(cost), .when(hidesBenefit, .text(benefit), ""))
        }
        let ofNet = mark(cost: "≤", benefit: "≥")
        let reversed = mark(cost: "≥", benefit: "≤")
        let mixes = model.views[view].view.gaps.mixesParties
        let againstBenefits: [(condition: Formula, reason: Reason)] =
            (mixes ? [(.number(1), .notSeparable)] : [])
            + [(.all([hidesBenefit, work(.knownBenefits).isEqual(0)]), .noSavingQuantified)]
        let againstNet = againstBenefits + [(.all([hidesCost, hidesBenefit]), .bothSidesUnknown)]
        let noKnownCost = (
            condition: Formula.all([hidesCost, work(.knownCosts).isEqual(0)]), reason: Reason.noCostKnown
        )
        let againstRatio = againstNet + [noKnownCost, (work(.knownCosts).isEqual(0), .noCosts)]
        switch metric {
        case .presentValueOfCosts:
            return Indicator(obstacles: [noKnownCost], value: work(.presentCosts), mark: .when(hidesCost, "≥", ""))
        case .presentValueOfBenefits:
            return Indicator(
                obstacles: againstBenefits, value: work(.presentBenefits), mark: .when(hidesBenefit, "≥", ""))
        case .netPresentValue:
            return Indicator(
                obstacles: againstNet, value: work(.presentBenefits) - work(.presentCosts), mark: ofNet)
        case .benefitCostRatio:
            return Indicator(
                obstacles: againstRatio + [
                    (.all([hidesCost, work(.presentBenefits).isBelow(0)]), .undecided),
                    (work(.presentCosts).isEqual(0), .noCosts),
                ], value: work(.presentBenefits) / work(.presentCosts), mark: ofNet)
        case .returnOnInvestment:
            return Indicator(
                obstacles: againstRatio + [
                    (.all([hidesCost, work(.presentBenefits).isBelow(0)]), .undecided),
                    (work(.totalCosts).isEqual(0), .noCosts),
                ], value: (work(.totalBenefits) - work(.totalCosts)) / work(.totalCosts), mark: ofNet)
        case .paybackYears:
            return payback(view, againstNet + [noKnownCost], isDiscounted: false, isFinal: false, reversed)
        case .finalPaybackYears:
            return payback(view, againstNet + [noKnownCost], isDiscounted: false, isFinal: true, reversed)
        case .discountedPaybackYears:
            return payback(view, againstNet + [noKnownCost], isDiscounted: true, isFinal: false, reversed)
        case .paybackFromLaunchYears:
            let whole = payback(view, againstNet + [noKnownCost], isDiscounted: false, isFinal: false, reversed)
            return Indicator(
                obstacles: whole.obstacles,
                value: .call(.MAX, [0, whole.value - .name("launch_index") / 12]), mark: whole.mark)
        case .internalRates:
            // A single change of sign, and so a single rate (Descartes); where it rises with the rate the bound is turned.
            return Indicator(
                obstacles: againstRatio + [
                    (.all([work(.changes).isEqual(0), work(.lastSign).isEqual(0)]), .allZero),
                    (.all([work(.changes).isEqual(0), work(.lastSign).isBelow(0)]), .onlyOutflows),
                    (work(.changes).isEqual(0), .onlyInflows), (work(.changes).isAbove(1), .severalRates),
                ], value: work(.rate), mark: .when(work(.lastSign).isAbove(0), ofNet, reversed))
        case .modifiedInternalRate:
            let isSchedule = model.rates.count > 1
            return Indicator(
                obstacles: againstRatio + (isSchedule ? [(.number(1), .noDiscountRate)] : []) + [
                    (Formula.name("timing_share").isEqual(0.5), .unequalPeriods),
                    (work(.futureGains).isAtMost(0), .onlyOutflows), (work(.presentLosses).isAtMost(0), .onlyInflows),
                ],
                value: (work(.futureGains) / work(.presentLosses)).power(1 / .name("horizon_used")) - 1, mark: ofNet)
        case .profitabilityIndex: return profitabilityIndex(view, againstRatio, ofNet)
        case .equivalentAnnualValue:
            return Indicator(
                obstacles: againstNet, value: (work(.presentBenefits) - work(.presentCosts)) / work(.factors),
                mark: ofNet)
        case .breakEvenAnnualSaving:
            return Indicator(
                obstacles: [noKnownCost, (work(.runningFactors).isAtMost(0), .launchBeyondHorizon)],
                value: work(.presentCosts) / work(.runningFactors), mark: .when(hidesCost, "≥", ""))
        case .additionalBreakEvenAnnualSaving:
            return Indicator(
                obstacles: againstNet + [(work(.runningFactors).isAtMost(0), .launchBeyondHorizon)],
                value: (work(.presentCosts) - work(.presentBenefits)) / work(.runningFactors), mark: reversed)
        }
    }

    private func payback(
        _ view: Int, _ obstacles: [(condition: Formula, reason: Reason)], isDiscounted: Bool, isFinal: Bool,
        _ mark: Formula
    ) -> Indicator {
        func work(_ row: WorkbookPlaces.Working) -> Formula { working(row, view) }
        let crossings = work(isDiscounted ? .discountedCrossings : .crossings)
        let endsBelow = work(isDiscounted ? .discountedEndsBelow : .endsBelow).isEqual(1)
        let turns = months(places.monthRow(isDiscounted ? .discountedCrossing : .crossing, view))
        let account = model.views[view].view
        let sameWindow = model.project.isTotalOverOneWindow(in: account.perspective)
        return Indicator(
            obstacles: obstacles + (sameWindow ? [(.number(1), .sameWindow)] : []) + [
                (.all([crossings.isEqual(0), endsBelow]), .notReached),
                (.all([crossings.isEqual(0), work(.unknownCosts).isAbove(0)]), .undecided),
            ] + (isFinal ? [(endsBelow, .reversed)] : []),
            value: .when(crossings.isEqual(0), 0, .call(isFinal ? .MAX : .MIN, [turns]) / 12), mark: mark)
    }

    private func profitabilityIndex(
        _ view: Int, _ obstacles: [(condition: Formula, reason: Reason)], _ ofNet: Formula
    ) -> Indicator {
        func work(_ row: WorkbookPlaces.Working) -> Formula { working(row, view) }
        let index = 1 + (work(.presentBenefits) - work(.presentCosts)) / work(.presentInvestment)
        let hidesInvestment = work(.unknownInvestment).isAbove(0)
        let hidesOther = work(.unknownCosts).isAbove(work(.unknownInvestment))
        return Indicator(
            obstacles: obstacles + [
                (work(.presentInvestment).isAtMost(0), .noInvestment),
                (.all([hidesInvestment, hidesOther, index.isBelow(0)]), .undecided),
            ], value: index,
            mark: .when(
                hidesInvestment,
                .when(index.isAbove(0), "≤", .when(index.isEqual(0), .when(hidesOther, "≤", ""), "≥")), ofNet))
    }
}

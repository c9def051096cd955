import Appraisal
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension ProjectCharts {
    /// What each year costs and brings from the point of view that is asked for; nothing where nothing is known.
    var years: Chart? {
        let account = results[perspective]
        let years = AnnualParts(of: project, account: account).years
        guard years.contains(where: { $0.costs != 0 || $0.benefits != 0 }) else { return nil }
        let unit = ChartUnit(of: years.flatMap { [$0.costs, $0.benefits] }, currency: currency, words: words)
        let (names, isCalendar) = yearNames
        func part(_ text: ChartText, _ colour: ChartColour, _ value: (AnnualParts.Year) -> Double) -> ColumnPlot.Part {
            ColumnPlot.Part(say(text), colour: colour, values: years.map(value))
        }
        let parts = [
            part(.benefitsGovernment, .teal) { $0.toGovernment },
            part(.benefitsCitizens, .tealLight) { $0.toCitizens }, part(.benefitsSociety, .sky) { $0.toSociety },
            part(.runningCosts, .rustLight) { -$0.running }, part(.investment, .rust) { -$0.investment },
        ].filter { $0.values.contains { $0 != 0 } }
        let isKnown = account[.netPresentValue].value != nil
        let net = part(.net, .black) { $0.net }
        let finding = finding(ofYears: years, names, isKnown: isKnown && account.gaps.boundOfNet == nil)
        let title = finding.map(words.say) ?? say(.costsAndBenefits)
        let hasEnd = account.flows.residual != 0 || account.flows.closingCost != 0
        let start = project.start.map { say(.startYear(words.style.month($0.text))) }
        return Chart(
            ChartName.years.rawValue, title: title, subtitle: subtitle(.costsAndBenefits, .notDiscounted, unit),
            description: title + ". " + description(of: years, names),
            notes: (hasEnd ? [say(.lastYearHasResidual)] : []) + (isCalendar ? [] : start.map { [$0] } ?? [])
                + gaps(of: account),
            plot: .columns(ColumnPlot(places: names, parts: parts, net: isKnown ? net : nil, upwards: unit.axis)),
            numbers: numbers(of: years, names, parts, isKnown ? net : nil))
    }

    private func gaps(of account: Account) -> [String] {
        account.gaps.unknownLists.map { words.say(.unknown($0.part, $0.unknown)) }
            + account.gaps.lines.map { words.say(.unknownLine(words.text($0.what), $0.unknown)) }
    }

    /// From when on the years bring more than they cost; nothing where an unknown amount leaves that open.
    private func finding(ofYears years: [AnnualParts.Year], _ names: [String], isKnown: Bool) -> ChartFinding? {
        guard isKnown else { return nil }
        let gains = years.map { $0.net > 0 }
        guard let lastLoss = gains.lastIndex(of: false) else { return .everyYear }
        if !gains.contains(true) { return .noYear }
        if lastLoss + 1 < gains.count, gains[...lastLoss].allSatisfy({ !$0 }) {
            return .everyYearFrom(names[lastLoss + 1], isCalendar: yearNames.isCalendar)
        }
        return .someYears(gains.count { $0 }, of: gains.count)
    }

    private func description(of years: [AnnualParts.Year], _ names: [String]) -> String {
        zip(names, years).map { "\($0): −\(amount($1.costs)), +\(amount($1.benefits))" }.joined(separator: "; ")
    }

    private func numbers(
        of years: [AnnualParts.Year], _ names: [String], _ parts: [ColumnPlot.Part], _ net: ColumnPlot.Part?
    ) -> Table {
        let currency = currency
        let year = Field<Int>(Column("year", words.label(.year), alignment: .left)) { .words(names[$0]) }
        let values = (parts + (net.map { [$0] } ?? [])).map { part in
            Field<Int>(Column("value", part.name, alignment: .right)) {
                .amount(part.values[$0], currency: currency)
            }
        }
        return Table(title: say(.costsAndBenefits), of: Array(years.indices), by: [year] + values)
    }
}

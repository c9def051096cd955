import Appraisal
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension ProjectCharts {
    /// The cumulative net benefit of society and of the budget's cash; nothing where neither can be computed.
    var cumulative: Chart? {
        var lines: [CumulativeLine] = []
        if social[.netPresentValue].value != nil {
            lines.append(CumulativeLine(of: social, name: say(.society), colour: .navy, isDashed: false))
        }
        if let budget = ownBudget {
            lines.append(CumulativeLine(of: budget, name: budgetName, colour: .rust, isDashed: true))
        }
        guard !lines.isEmpty else { return nil }
        let unit = ChartUnit(of: lines.flatMap { $0.sum.points.map { $0.net } }, currency: currency, words: words)
        let finding = ChartFinding.payback(
            payback(of: social, .society), budget: ownBudget.map { payback(of: $0, budgetSubject) })
        let title = words.say(finding)
        let plot = LinePlot(
            series: lines.map { line in
                let end = amount(line.sum.points.last?.net ?? 0, line.account.gaps.boundOfNet)
                return LinePlot.Series(
                    MarkLabel([line.name, end]), colour: line.colour, isDashed: line.isDashed,
                    points: line.sum.points.map { LinePlot.Point($0.years, $0.net) })
            },
            marks: lines.flatMap(crossings), acrossLabel: yearsFrom, across: .whole, upwards: unit.axis)
        let description =
            title + ". "
            + lines.map { line in
                let lowest = line.sum.points.map { $0.net }.min() ?? 0
                let bound = line.account.gaps.boundOfNet
                return say(
                    .lineRuns(
                        line.name, lowest: amount(lowest, bound), end: amount(line.sum.points.last?.net ?? 0, bound)))
            }.joined(separator: " ")
        return Chart(
            ChartName.cumulative.rawValue, title: title, subtitle: subtitle(.cumulativeNet, .notDiscounted, unit),
            description: description, notes: discountedNotes(of: lines) + gapNotes, plot: .lines(plot),
            numbers: numbers(of: lines))
    }

    private struct CumulativeLine: Sendable {
        let account: Account
        let sum: CumulativeNet
        let name: String
        let colour: ChartColour
        let isDashed: Bool

        init(of account: Account, name: String, colour: ChartColour, isDashed: Bool) {
            self.account = account
            sum = CumulativeNet(of: account.flows)
            (self.name, self.colour, self.isDashed) = (name, colour, isDashed)
        }

        /// The sum at the end of a year.
        func net(atEndOf year: Int) -> Double { sum.points.last { $0.years <= Double(year) + 1e-9 }?.net ?? 0 }
    }

    /// When a view has its money back, as a fact.
    func payback(of account: Account, _ subject: ChartFinding.Subject) -> ChartFinding.Payback {
        let result: ChartFinding.Payback.Result
        switch account[.paybackYears] {
        case .value(let first):
            if account.isNeverNegative {
                result = .neverNegative
            } else if account[.finalPaybackYears].reason == .reversed {
                result = .lostAgain(first)
            } else {
                result = .after(first, account.bounds[.paybackYears])
            }
        case .notComputable(.notReached): result = .never(years: account.terms.horizonYears)
        case .notComputable: result = .unknown
        }
        return ChartFinding.Payback(subject: subject, result: result)
    }

    /// Where a line turns from below zero: first, and for good where that is later.
    private func crossings(of line: CumulativeLine) -> [LinePlot.Mark] {
        let first = line.account[.paybackYears].value
        let final = line.account[.finalPaybackYears].value
        return [first, final == first ? nil : final].compactMap { $0 }.filter { $0 > 0 }.map { years in
            let time = words.style.duration(years: years, bound: line.account.bounds[.paybackYears])
            return LinePlot.Mark(
                LinePlot.Point(years, 0), MarkLabel([time, "\(line.name): \(say(.recovered))"]), colour: line.colour)
        }
    }

    /// When views have their money back at present values.
    private func discountedNotes(of lines: [CumulativeLine]) -> [String] {
        lines.compactMap { line in
            guard let years = line.account[.discountedPaybackYears].value, !line.account.isNeverNegative else {
                return nil
            }
            let time = words.style.duration(years: years, bound: line.account.bounds[.discountedPaybackYears])
            return say(.discountedPayback(line.name, time))
        }
    }

    private func numbers(of lines: [CumulativeLine]) -> Table {
        let years = yearNames.names
        let currency = currency
        let name = Field<Int>(Column("year", say(.endOfYear), alignment: .left)) { .words(years[$0 - 1]) }
        let values = lines.map { line in
            Field<Int>(Column("net", line.name, alignment: .right)) {
                .amount(line.net(atEndOf: $0), currency: currency, bound: line.account.gaps.boundOfNet)
            }
        }
        return Table(title: say(.cumulativeNet), of: Array(1...results.terms.horizonYears), by: [name] + values)
    }
}

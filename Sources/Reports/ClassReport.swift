import Casebook
import Documents
import Facts
import Languages
import Numerics
import Projects
import Registers
import Valuation
import Wording

/// Where a project stands among the published cases, and what similar projects are published to have cost.
struct ClassReport {
    let project: Project
    let terms: AppraisalTerms
    let cases: Comparison
    /// Cases whose amounts could not be converted.
    let leftOut: [LocalText]
    let overruns: [OverrunRegister.Entry]
    let words: Words

    private var currency: String { project.currency.code }
    /// The currencies of what can be placed by its amounts.
    private var currencies: [String] {
        Set([currency] + cases.rows.filter { !isLeftOut($0) }.map { $0.project.currency.code }).sorted()
    }
    private func heading(_ heading: AdjustmentText.Heading) -> String { words.say(.heading(heading)) }

    /// The project in every respect in which it and any case are known; amounts only where all are in one currency.
    var standings: [Standing] {
        let own = Standing.Member(project, view: Account(of: project, perspective: cases.perspective, terms: terms))
        return ReferenceMeasure.allCases.compactMap { measure in
            if measure.isAmount, currencies.count > 1 { return nil }
            let rows = cases.rows.filter { !measure.isAmount || !isLeftOut($0) }
            return Standing(of: measure, own, among: rows.map(Standing.Member.init))
        }
    }

    private func isLeftOut(_ row: Comparison.Row) -> Bool { leftOut.contains(row.project.name) }

    /// The table that people read; nothing where there is nothing to compare.
    var table: Table? {
        let standings = standings
        guard !standings.isEmpty else { return nil }
        var table = Table(
            title: words.label(.standing),
            columns: [
                Column("metric", words.label(.metric)), Column("value", words.label(.thisProject)),
                Column("rank", words.label(.rank), alignment: .right),
                Column("share", heading(.lowerShare), alignment: .right), Column("lowest", words.label(.lowest)),
                Column("median", words.label(.median)),
                Column("median_interval", heading(.medianBetween), alignment: .right),
                Column("highest", words.label(.highest)),
            ])
        for standing in standings {
            let style = words.style
            // What is more, or less, than it is known to be has at least, or at most, so many cases below it.
            let shares = style.percentages(
                [standing.share.low, standing.share.high], decimals: 0, bound: standing.bound
            ).joined(separator: " – ")
            let rank = style.bounded("\(standing.lower) / \(standing.others.count)", by: standing.bound)
            let median: Cell
            if let interval = standing.medianInterval {
                let number = table.note(words.say(.medianInterval(confidence: interval.confidence)))
                let ends = Cell.toldApart([interval.low, interval.high].map { cell(standing.measure, $0) }, in: style)
                    .map(text)
                median = Cell.words(ends.joined(separator: " – ")).noted(number)
            } else {
                median = .blank
            }
            let others = standing.others
            let cells = Cell.toldApart(
                [
                    cell(standing.measure, standing.value, standing.bound), cell(standing.measure, others[0]),
                    cell(standing.measure, standing.median), cell(standing.measure, others[others.count - 1]),
                ], in: style)
            table.rows.append([
                .words(words.say(.measure(standing.measure))), cells[0], .words(rank), .words(shares), cells[1],
                cells[2], median, cells[3],
            ])
        }
        table.remarks = [words.say(.sample(cases: cases.rows.count))]
        if currencies.count > 1 {
            table.remarks.append(words.say(.differentCurrencies(currencies)))
        } else {
            let years = Set(cases.priceYears + [project.priceYear?.year].compactMap { $0 }).sorted()
            if years.count > 1 { table.remarks.append(words.say(.priceYears(years))) }
            if !leftOut.isEmpty { table.remarks.append(words.say(.leftOut(leftOut))) }
        }
        return table
    }

    private func cell(_ measure: ReferenceMeasure, _ value: Double, _ bound: Bound? = nil) -> Cell {
        switch measure {
        case .investment, .savingPerTransaction: .amount(value, currency: currency, bound: bound)
        case .operatingCostRatio: .percent(value, decimals: 1, bound: bound)
        case .paybackYears: .duration(years: value, bound: bound)
        case .benefitCostRatio: .ratio(value, bound: bound)
        case .returnOnInvestment: .multiple(value, bound: bound)
        }
    }

    private func text(_ cell: Cell) -> String { cell.text(in: words.style) }

    // MARK: Overruns

    /// What published overruns would make of the project.
    private func scenario(_ entry: OverrunRegister.Entry) -> (investment: Double, view: Account)? {
        guard entry.status == .verified, let investment = project.knownInvestment else { return nil }
        let dearer = project.uplifted(by: OptimismUplift(investment: entry.overrun, operating: 0, duration: 0))
        return (
            investment * (1 + entry.overrun),
            Account(of: dearer, perspective: cases.perspective, terms: terms)
        )
    }

    /// The published overruns; nothing where the project invests nothing that is known.
    var overrunTable: Table? {
        guard let investment = project.knownInvestment, investment > 0, !overruns.isEmpty else { return nil }
        var table = Table(
            title: heading(.overruns),
            columns: [
                Column("finding", heading(.finding)), Column("investment", heading(.investmentThen)),
                Column("net_present_value", heading(.valueThen)),
            ],
            remarks: [words.say(.overruns)])
        for entry in overruns {
            let number = table.note(words.say(.publication(entry)))
            let finding = Cell.words(words.say(.finding(entry))).noted(number)
            if let scenario = scenario(entry) {
                table.rows.append([
                    finding, .amount(scenario.investment, currency: currency, bound: project.boundOfInvestment),
                    .metric(.netPresentValue, of: scenario.view, currency: currency, words: words),
                ])
            } else {
                table.rows.append([finding, .blank, .blank])
            }
        }
        return table
    }

    // MARK: For programs

    /// The standings as the machine contract has them.
    var json: JSONOutput {
        .array(
            standings.map { standing in
                [
                    "metric": .string(standing.measure.rawValue), "value": .number(standing.value),
                    "bound": JSONOutput(standing.bound?.rawValue),
                    "casesBelow": .integer(standing.lower),
                    "casesBelowBound": JSONOutput(standing.bound?.rawValue),
                    "shareBelowBound": JSONOutput(standing.bound?.rawValue), "cases": .integer(standing.others.count),
                    "median": .number(standing.median),
                    "shareBelow": [
                        "low": .number(standing.share.low), "high": .number(standing.share.high),
                        "confidence": .number(BinomialInterval.confidence),
                    ],
                    "medianInterval": standing.medianInterval.map {
                        [
                            "low": .number($0.low), "high": .number($0.high), "confidence": .number($0.confidence),
                        ]
                    } ?? .null,
                ]
            })
    }

    /// The published overruns as the machine contract has them.
    var overrunJSON: JSONOutput {
        .array(
            overruns.map { entry -> JSONOutput in
                let scenario = scenario(entry)
                var numbers = BoundedNumbers(words: words)
                numbers.add("id", .string(entry.id))
                numbers.add("statistic", .string(entry.statistic.rawValue))
                numbers.add("share", JSONOutput(entry.share))
                numbers.add("overrun", .number(entry.overrun))
                numbers.add("projects", JSONOutput(entry.projects))
                numbers.add("publication", .string(entry.publication))
                numbers.add("year", .integer(entry.year))
                numbers.add("status", .string(entry.status.rawValue))
                numbers.add("basis", JSONOutput(entry.basis?.rawValue))
                if let scenario {
                    numbers.add("investment", .finite(scenario.investment), project.boundOfInvestment)
                    numbers.add(
                        "netPresentValue", scenario.view[.netPresentValue], scenario.view.bounds[.netPresentValue])
                } else {
                    numbers.add("investment", .null)
                    numbers.add("netPresentValue", .null)
                }
                return .object(numbers.members)
            })
    }
}

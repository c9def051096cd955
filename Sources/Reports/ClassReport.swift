import Casebook
import Documents
import Facts
import Languages
import Money
import Numerics
import Projects
import Registers
import Valuation
import Wording

/// Where a project stands among the published cases, and what similar projects are published to have cost.
struct ClassReport {
    let project: Project
    let results: ClassResults
    let cases: Comparison
    /// Cases whose amounts could not be converted.
    let leftOut: [LocalText]
    let words: Words

    private var currency: String { project.currency.code }
    private func heading(_ heading: AdjustmentText.Heading) -> String { words.say(.heading(heading)) }

    /// The table that people read; nothing where there is nothing to compare.
    var table: Table? {
        let standings = results.standings
        guard !standings.isEmpty else { return nil }
        var table = Table(title: words.label(.standing), of: standings.map(placed), by: standingFields)
        table.remarks = [words.say(.placeExplained), words.say(.sample(cases: cases.rows.count))]
        if results.currencies.count > 1 {
            table.remarks.append(words.say(.differentCurrencies(results.currencies)))
        } else {
            let years = Set(cases.priceYears + [project.priceYear?.year].compactMap { $0 }).sorted()
            if years.count > 1 { table.remarks.append(words.say(.priceYears(years))) }
            if !leftOut.isEmpty { table.remarks.append(words.say(.leftOut(leftOut))) }
        }
        return table
    }

    /// A standing with its values in as many digits as tell them apart.
    private struct Placed {
        let standing: Standing
        let own: Cell
        let lowest: Cell
        let median: Cell
        let highest: Cell
    }

    private func placed(_ standing: Standing) -> Placed {
        let others = standing.others
        let (own, median) = (
            cell(standing.measure, standing.value, standing.bound), cell(standing.measure, standing.median)
        )
        let (lowest, highest) = (
            cell(standing.measure, others[0]), cell(standing.measure, others[others.count - 1])
        )
        let more = Cell.digits(tellingApart: [own, lowest, median, highest], in: words.style)
        return Placed(
            standing: standing, own: own.showing(moreDigits: more), lowest: lowest.showing(moreDigits: more),
            median: median.showing(moreDigits: more), highest: highest.showing(moreDigits: more))
    }

    private var standingFields: [Field<Placed>] {
        let words = words
        // What is more, or less, than it is known to be has at least, or at most, so many cases below it.
        let place: [Field<Placed>] = [
            Field(.metric, heading: words.label(.metric)) { .words(words.say(.measure($0.standing.measure))) },
            Field(.value, heading: words.label(.thisProject)) { $0.own },
            Field(Column("rank", words.label(.rank), alignment: .right)) { placed in
                let standing = placed.standing
                return .words(
                    words.style.bounded("\(standing.lower) / \(standing.others.count)", by: standing.bound))
            },
            Field(.share, heading: heading(.lowerShare), alignment: .right) { placed in
                let (share, bound) = (placed.standing.share, placed.standing.bound)
                let ends = words.style.percentages([share.low, share.high], decimals: 0, bound: bound)
                return .words(ends.joined(separator: " – "))
            },
        ]
        let others: [Field<Placed>] = [
            Field(Column("lowest", words.label(.lowest))) { $0.lowest },
            Field(Column("median", words.label(.median))) { $0.median },
            Field(noting: Column("median_interval", heading(.medianBetween), alignment: .right)) { placed, table in
                guard let interval = placed.standing.medianInterval else { return .blank }
                let number = table.note(words.say(.medianInterval(confidence: interval.confidence)))
                let cells = [interval.low, interval.high].map { cell(placed.standing.measure, $0) }
                let ends = Cell.toldApart(cells, in: words.style).map(text)
                return Cell.words(ends.joined(separator: " – ")).noted(number)
            },
            Field(Column("highest", words.label(.highest))) { $0.highest },
        ]
        return place + others
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

    /// The published overruns; nothing where the project invests nothing that is known.
    var overrunTable: Table? {
        guard let investment = project.knownInvestment, investment > 0, !results.overruns.isEmpty else { return nil }
        let hasTaxes = project.knownTransfersInInvestment != 0
        return Table(
            title: heading(.overruns), of: results.overruns, by: overrunFields,
            remarks: [words.say(.overruns)] + (hasTaxes ? [words.say(.overrunsAsPaid)] : []))
    }

    private var overrunFields: [Field<ClassResults.Overrun>] {
        let (words, project, currency) = (words, project, currency)
        return [
            Field(noting: Column("finding", heading(.finding))) { overrun, table in
                let number = table.note(words.say(.publication(overrun.entry)))
                return Cell.words(words.say(.finding(overrun.entry))).noted(number)
            },
            Field(.investment, heading: heading(.investmentThen)) { overrun in
                overrun.investment.map { .amount($0, currency: currency, bound: project.boundOfInvestment) } ?? .blank
            },
            Field(.netPresentValue, heading: heading(.valueThen)) { overrun in
                overrun.account.map { .metric(.netPresentValue, of: $0, currency: currency, words: words) } ?? .blank
            },
        ]
    }
}

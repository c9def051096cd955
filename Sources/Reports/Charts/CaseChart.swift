import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// Cases by what was invested and what that brings a year, with lines of equal payback.
struct CaseChart {
    /// The cases, and projects beside them.
    let comparison: Comparison
    /// A project that is set among them, with its account; nothing where they are compared with one another.
    let project: (project: Project, account: Account)?
    let words: Words

    private struct Placed {
        let name: String
        let investment: Double
        let annual: Double
        let bound: Bound?
        let isHollow: Bool
    }

    /// What becomes of each row: it has its place, or it is left out for a reason.
    private enum Outcome {
        case placed(Placed)
        case unknown(String)
        case negative(String)
        case otherCurrency(String)
    }

    /// The chart; nothing where no case has its place.
    var chart: Chart? {
        let currency = commonCurrency
        let outcomes = comparison.rows.map {
            outcome(of: $0.project, $0.view, named: words.text($0.project.name), in: currency)
        }
        let placed = outcomes.compactMap { if case .placed(let placed) = $0 { placed } else { nil } }
        guard !placed.isEmpty else { return nil }
        let own = project.map {
            outcome(of: $0.project, $0.account, named: words.say(RiskChartText.thisProject), in: currency)
        }
        var points = placed.map { point(of: $0, colour: .navy) }
        var ratios = [1.0 / 12, 1, 10].map { years in
            ScatterPlot.Ratio(1 / years, words.say(RiskChartText.ratio(words.style.duration(years: years))))
        }
        if case .placed(let placed) = own {
            points.append(point(of: placed, colour: .rust))
        } else if let ratio = ownRatio {
            ratios.append(ScatterPlot.Ratio(ratio, words.say(RiskChartText.thisProject), isOwn: true))
        }
        let title = words.say(finding(of: placed))
        return Chart(
            ChartName.cases.rawValue, title: title,
            subtitle: words.say(RiskChartText.casesMeasure) + ", " + words.heading(of: comparison.perspective),
            description: title + ". "
                + placed.map { place in
                    "\(place.name): \(words.style.amount(place.investment, currency: currency)), "
                        + words.style.amount(place.annual, currency: currency, bound: place.bound)
                }.joined(separator: "; "),
            notes: notes(of: outcomes, placed: placed, own: own),
            plot: .scatter(
                ScatterPlot(
                    points: points, ratios: ratios, acrossLabel: words.say(RiskChartText.investment),
                    upwardsLabel: words.say(RiskChartText.annualNet), currency: currency)),
            numbers: numbers(of: placed, currency: currency))
    }

    /// The currency of most rows; of several as frequent ones the first.
    private var commonCurrency: String {
        var counts: [(code: String, count: Int)] = []
        for row in comparison.rows {
            let code = row.project.currency.code
            if let index = counts.firstIndex(where: { $0.code == code }) {
                counts[index].count += 1
            } else {
                counts.append((code, 1))
            }
        }
        return counts.max { $0.count < $1.count }?.code ?? ""
    }

    private func outcome(of project: Project, _ account: Account, named name: String, in currency: String) -> Outcome {
        guard project.currency.code == currency else { return .otherCurrency(name) }
        guard let investment = project.knownInvestment, investment > 0, !account.gaps.hidesInvestment,
            let annual = account.annualNetBenefit.value
        else { return .unknown(name) }
        guard annual > 0 else { return .negative(name) }
        return .placed(
            Placed(
                name: name, investment: investment, annual: annual, bound: account.boundOfAnnualNetBenefit,
                isHollow: false))
    }

    private func point(of placed: Placed, colour: ChartColour) -> ScatterPlot.Point {
        ScatterPlot.Point(
            x: placed.investment, y: placed.annual, MarkLabel([placed.name], boldLines: colour == .rust ? 1 : 0),
            colour: colour,
            bound: placed.bound)
    }

    /// What the project brings a year for what it invests, whatever its currency.
    private var ownRatio: Double? {
        guard let (project, account) = project, let investment = project.knownInvestment, investment > 0,
            !account.gaps.hidesInvestment, let annual = account.annualNetBenefit.value, annual > 0
        else { return nil }
        return annual / investment
    }

    private func finding(of placed: [Placed]) -> RiskFinding {
        if let ratio = ownRatio, let account = project?.account, account.boundOfAnnualNetBenefit == nil {
            let less = placed.count { $0.bound == nil && $0.annual / $0.investment > ratio }
            let firm = placed.count { $0.bound == nil }
            if firm > 0 {
                return .projectAmongCases(words.style.duration(years: 1 / ratio), less: less, of: firm)
            }
        }
        let firm = placed.filter { $0.bound == nil }
        return .casesWithinAYear(firm.count { $0.annual >= $0.investment }, of: firm.count)
    }

    private func notes(of outcomes: [Outcome], placed: [Placed], own: Outcome?) -> [String] {
        let all = outcomes
        let unknown = all.compactMap { if case .unknown(let name) = $0 { name } else { nil } }
        let negative = all.compactMap { if case .negative(let name) = $0 { name } else { nil } }
        let others = all.compactMap { if case .otherCurrency(let name) = $0 { name } else { nil } }
        var notes: [RiskChartText] = [.annualNetExplained, .paybackOtherwise]
        if placed.contains(where: { $0.bound != nil }) { notes.append(.boundsExplained) }
        if case .otherCurrency = own, ownRatio != nil { notes.append(.noRate) }
        if !unknown.isEmpty { notes.append(.noInvestment(unknown)) }
        if !negative.isEmpty { notes.append(.negative(negative)) }
        if !others.isEmpty { notes.append(.otherCurrency(others)) }
        return notes.map(words.say) + (years.count > 1 ? [words.say(Note.pricesAsPrinted(years))] : [])
    }

    private var years: [Int] { comparison.priceYears }

    private func numbers(of placed: [Placed], currency: String) -> Table {
        let words = words
        let fields: [Field<Placed>] = [
            Field(Column("name", words.label(.caseColumn), alignment: .left)) { .words($0.name) },
            Field(Column("investment", words.label(.investment), alignment: .right)) {
                .amount($0.investment, currency: currency)
            },
            Field(Column("annual", words.say(RiskChartText.annualNet), alignment: .right)) {
                .amount($0.annual, currency: currency, bound: $0.bound)
            },
            Field(Column("ratio", words.say(RiskChartText.ratioName), alignment: .right)) {
                .duration(years: $0.investment / $0.annual, bound: $0.bound?.reversed)
            },
        ]
        return Table(title: words.say(RiskChartText.casesMeasure), of: placed, by: fields)
    }
}

extension ComparisonReport {
    /// A chart of the comparison by its name; nothing where its numbers cannot be computed.
    package func chart(_ name: ChartName) -> Chart? {
        name == .cases ? CaseChart(comparison: comparison, project: nil, words: words).chart : nil
    }
}

import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

extension OptionsReport {
    /// A chart of the options by its name; nothing where its numbers cannot be computed.
    package func chart(_ name: ChartName) -> Chart? { name == .options ? optionsChart : nil }

    /// Costs and benefits of each option at present values.
    var optionsChart: Chart? {
        let known = rows.filter { row in
            row.view[.presentValueOfCosts].value != nil && row.view[.presentValueOfBenefits].value != nil
        }
        guard !known.isEmpty else { return nil }
        func value(_ metric: Metric, of row: OptionComparison.Row) -> Double { row.view[metric].value ?? 0 }
        func amount(_ metric: Metric, of row: OptionComparison.Row) -> String {
            words.style.amount(value(metric, of: row), currency: currency, bound: row.view.bounds[metric])
        }
        let unit = ChartUnit(
            of: known.flatMap { [value(.presentValueOfCosts, of: $0), value(.presentValueOfBenefits, of: $0)] },
            currency: currency, words: words)
        let worth: Metric = comparison.horizonsDiffer ? .equivalentAnnualValue : .netPresentValue
        let bars = known.map { row in
            let result =
                row.view[worth].value == nil
                ? words.brief(row.view[worth].reason ?? .noFlows) : amount(worth, of: row)
            return BarPlot.Row(
                MarkLabel([words.text(row.option.what), "\(heading(of: worth)): \(result)"]),
                bars: [
                    BarPlot.Bar(
                        to: value(.presentValueOfCosts, of: row), colour: .rust,
                        label: amount(.presentValueOfCosts, of: row)),
                    BarPlot.Bar(
                        to: value(.presentValueOfBenefits, of: row), colour: .teal,
                        label: amount(.presentValueOfBenefits, of: row), lane: 1),
                ])
        }
        let title = words.say(finding(by: worth))
        let year = project.priceYear.map { words.say(ChartText.pricesOf($0.year)) }
        let subtitle =
            [
                words.say(RiskChartText.optionsMeasure), words.heading(of: perspective),
                words.say(ChartText.presentValues),
            ]
            + [unit.name] + (year.map { [$0] } ?? [])
        return Chart(
            ChartName.options.rawValue, title: title, subtitle: subtitle.joined(separator: ", "),
            description: title + ". "
                + known.map { "\(words.text($0.option.what)): \(amount(worth, of: $0))" }
                .joined(separator: "; "),
            notes: comparison.horizonsDiffer ? [words.say(RiskChartText.eachOwnYears)] : [],
            plot: .bars(
                BarPlot(
                    rows: bars,
                    keys: [
                        BarPlot.Key(words.say(RiskChartText.costs), colour: .rust),
                        BarPlot.Key(words.say(RiskChartText.benefits), colour: .teal),
                    ], across: unit.axis)),
            numbers: table)
    }

    /// Which option is worth most, where every one has a value and none is only a bound.
    private func finding(by metric: Metric) -> RiskFinding {
        let values = rows.compactMap { row in row.view[metric].value.map { (row: row, value: $0) } }
        guard values.count == rows.count, rows.allSatisfy({ $0.view.bounds[metric] == nil }) else {
            return .optionsUnknown
        }
        let order = values.sorted { $0.value > $1.value }
        guard order.count > 1 else { return .optionsUnknown }
        let more = order[0].value - order[1].value
        guard more > 1e-9 * order[0].value.magnitude else { return .optionsEqual }
        return .worthMost(
            words.text(order[0].row.option.what), by: words.style.amount(more, currency: currency),
            isAnnual: metric == .equivalentAnnualValue)
    }
}

import Documents
import Facts
import Languages
import Numerics
import Risk
import Valuation
import Wording

extension SimulationReport {
    /// A chart of the report by its name; nothing where its numbers cannot be computed.
    package func chart(_ name: ChartName) -> Chart? { name == .distribution ? distributionChart : nil }

    /// How many draws give which net present value; nothing where all give the same.
    var distributionChart: Chart? {
        guard let view = simulation.views.first(where: { $0.perspective == perspective }) ?? simulation.views.first,
            view.histogram.classes.count > 1
        else { return nil }
        let draws = Double(simulation.settings.draws)
        let bound = bound(view.perspective)
        let own = base(view.perspective)
        let percentiles = view.percentiles.filter { [5, 50, 95].contains($0.percent) }
        let unit = ChartUnit(
            of: percentiles.map { $0.value.value } + (own.map { [$0] } ?? []), currency: currency, words: words)
        let texts = words.style.amounts(percentiles.map { $0.value.value }, currency: currency, bound: bound)
        let finding: RiskFinding =
            view.chanceOfLoss.value == 0
            ? .spreadWithoutLoss(low: texts[0], high: texts[texts.count - 1])
            : .spread(
                low: texts[0], high: texts[texts.count - 1],
                loss: words.style.percent(view.chanceOfLoss.value, decimals: 1, bound: bound?.reversed))
        let title = words.say(finding)
        return Chart(
            ChartName.distribution.rawValue, title: title,
            subtitle: [
                words.say(RiskChartText.distributionMeasure), words.heading(of: view.perspective), unit.name,
            ].joined(separator: ", "),
            description: title + ". "
                + zip(percentiles, texts).map { words.say(RiskChartText.percentile($0.percent, $1)) }
                .joined(separator: "; "),
            notes: ([.fattest, .drawn(simulation.settings.draws)]
                + (hasRisksInDraws ? [RiskChartText.risksDrawn] : [])).map(words.say),
            plot: .histogram(
                HistogramPlot(
                    classes: view.histogram.classes.map {
                        HistogramPlot.Class(low: $0.low, high: $0.high, share: Double($0.count) / draws)
                    },
                    percentiles: zip(percentiles, texts).map {
                        LinePlot.Guide($0.value.value, words.say(RiskChartText.percentile($0.percent, $1)))
                    },
                    own: own.map {
                        LinePlot.Guide(
                            $0,
                            words.say(
                                RiskChartText.own(
                                    words.style.amount(
                                        $0, currency: currency, bound: boundAsPrinted(view.perspective)))))
                    },
                    openBelow: words.say(RiskChartText.less), openAbove: words.say(RiskChartText.more),
                    across: unit.axis, acrossLabel: words.label(.netPresentValue) + ", " + unit.name)),
            numbers: distributionNumbers(of: view, draws: draws))
    }

    private func distributionNumbers(of view: SimulatedAccount, draws: Double) -> Table {
        let (words, currency) = (words, currency)
        @Sendable func end(_ value: Double?) -> Cell { value.map { .amount($0, currency: currency) } ?? .blank }
        let fields: [Field<Histogram.Class>] = [
            Field(Column("from", words.label(.from), alignment: .right)) { end($0.low) },
            Field(Column("until", words.label(.upTo), alignment: .right)) { end($0.high) },
            Field(Column("share", words.say(RiskChartText.shareOfDraws), alignment: .right)) {
                .percent(Double($0.count) / draws, decimals: 1)
            },
        ]
        return Table(title: words.say(RiskChartText.distributionMeasure), of: view.histogram.classes, by: fields)
    }
}

import Documents
import Facts
import Languages
import Risk
import Valuation
import Wording

extension SensitivityReport {
    /// A chart of the report by its name; nothing where its numbers cannot be computed.
    package func chart(_ name: ChartName) -> Chart? { name == .tornado ? tornadoChart : nil }

    /// The most bars of a tornado.
    private static let mostBars = 8

    /// What each figure does to the net present value, the widest swing first.
    var tornadoChart: Chart? {
        let known = sensitivity.figures.filter { $0.atLow.isFinite && $0.atHigh.isFinite && $0.swing > 0 }
        let shown = Array(known.prefix(Self.mostBars))
        guard let widest = shown.first else { return nil }
        let now = sensitivity.netPresentValue
        let unit = ChartUnit(
            of: shown.flatMap { [$0.atLow, $0.atHigh] } + [now], currency: currency, words: words)
        let rows = shown.map { item in
            // Both ends on one side take a line each.
            let isOneSided = (item.atLow - now) * (item.atHigh - now) > 0
            return BarPlot.Row(
                MarkLabel([name(item.figure)], boldLines: 0),
                bars: [
                    BarPlot.Bar(
                        from: now, to: item.atLow, colour: .sky,
                        label: end(item.ends.low, of: item)),
                    BarPlot.Bar(
                        from: now, to: item.atHigh, colour: .navy,
                        label: end(item.ends.high, of: item),
                        lane: isOneSided ? 1 : 0),
                ])
        }
        let title = words.say(finding(mostMoved: name(widest.figure)))
        let value = words.style.amount(now, currency: currency, bound: bound)
        let some = known.count > shown.count ? [RiskChartText.onlySome(shown.count, of: known.count)] : []
        return Chart(
            ChartName.tornado.rawValue, title: title,
            subtitle: ([words.say(RiskChartText.tornadoMeasure), words.heading(of: sensitivity.perspective), unit.name])
                .joined(separator: ", "),
            description: title + ". "
                + shown.map { item in
                    "\(name(item.figure)): "
                        + "\(words.style.amount(item.atLow, currency: currency)) – "
                        + words.style.amount(item.atHigh, currency: currency)
                }.joined(separator: "; "),
            notes: (some + [.axisNotFromZero] + (project.risks.isEmpty ? [] : [.noRisksMoved])).map(words.say)
                + kindNotes(of: shown),
            plot: .bars(
                BarPlot(
                    rows: rows,
                    keys: [
                        BarPlot.Key(words.say(RiskChartText.lowEnd), colour: .sky),
                        BarPlot.Key(words.say(RiskChartText.highEnd), colour: .navy),
                    ], base: LinePlot.Guide(now, words.say(RiskChartText.asStated(value))), across: unit.axis)),
            numbers: tornadoNumbers(of: shown))
    }

    /// A value of a figure in three digits: a bar's end says no more.
    private func end(_ value: Double, of item: Sensitivity.Item) -> String {
        switch Cell.value(value, of: item.figure, currency: currency, words: words).content {
        case .words:
            value.magnitude < 1000
                ? words.style.significantApart(value, digits: 3) : words.style.significant(value, digits: 4)
        default: words.text(value, of: item.figure, currency: currency)
        }
    }

    private func kindNotes(of items: [Sensitivity.Item]) -> [String] {
        let kinds = Set(items.map { $0.ends.kind })
        return
            ((kinds.contains(.fifth) ? [SensitivityText.fifths] : [])
            + (kinds.contains(.tenths) ? [.tenths] : [])).map(words.say)
    }

    private func finding(mostMoved name: String) -> RiskFinding {
        let turning = sensitivity.figures.filter { $0.turnsWithinEnds == true }.map { self.name($0.figure) }
        if turning.isEmpty {
            return sensitivity.figures.contains { $0.turnsWithinEnds == nil }
                ? .undecided(mostMoved: name) : .noneTurns(mostMoved: name)
        }
        // Two long names make no title.
        let isLong = turning.count == 2 && turning.joined().count > 60
        return turning.count > 2 || isLong ? .manyTurn(turning.count, mostMoved: name) : .theseTurn(turning)
    }

    private func tornadoNumbers(of items: [Sensitivity.Item]) -> Table {
        let (words, currency, bound) = (words, currency, bound)
        @Sendable func amount(_ value: Double) -> Cell { .amount(value, currency: currency, bound: bound) }
        let fields: [Field<Sensitivity.Item>] = [
            Field(.what, heading: words.say(SimulationText.figure)) { .words(name($0.figure)) },
            Field(.lowEnd, heading: words.say(SensitivityText.lowEnd), alignment: .right) {
                .words(end($0.ends.low, of: $0))
            },
            Field(.highEnd, heading: words.say(SensitivityText.highEnd), alignment: .right) {
                .words(end($0.ends.high, of: $0))
            },
            Field(.npvAtLow, heading: words.say(SensitivityText.atLow), alignment: .right) { amount($0.atLow) },
            Field(.npvAtHigh, heading: words.say(SensitivityText.atHigh), alignment: .right) { amount($0.atHigh) },
        ]
        return Table(title: words.say(SensitivityText.tornado), of: items, by: fields)
    }
}

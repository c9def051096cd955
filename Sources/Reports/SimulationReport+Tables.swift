import Documents
import Facts
import Numerics
import Projects
import Risk
import Wording

// The tables that spreadsheets read.
extension SimulationReport {
    /// The results, a row for each statistic of each view.
    package var resultsTable: Table {
        var table = Table(
            title: words.say(.resultsByView),
            columns: [
                Column("view", words.say(.view)), Column("statistic", words.say(.statistic)),
                Column("currency", words.label(.currency)), Column("value", words.label(.value)),
                Column("low", words.say(.interval)), Column("high", words.say(.interval)),
                Column("bound", words.label(.bound)), .machineOnly("note"),
            ])
        for view in simulation.views {
            for row in SimulationRow.all(late: late != nil) {
                let interval = row.interval(of: view, self)
                func cell(_ number: Double?) -> Cell { number.map { .number($0, decimals: 4) } ?? .blank }
                var isAmount = !row.isChance
                if case .payback = row { isAmount = false }
                table.rows.append([
                    .code(view.perspective.rawValue), .code(row.code), .code(isAmount ? currency : ""),
                    cell(row.value(of: view, self)), cell(interval?.lowerBound),
                    cell(interval?.upperBound),
                    .bound(row.value(of: view, self) == nil ? nil : row.bound(of: view, self)),
                    .words(row.reason(of: view, self).map { words.say($0) } ?? ""),
                ])
            }
        }
        return table
    }

    /// The figures that vary, the strongest first, with what each does to the spread.
    package var figuresTable: Table {
        var table = Table(
            title: words.say(.figuresThatVary),
            columns: [
                .machineOnly("id"), Column("what", words.say(.figure)),
                Column("distribution", words.say(.distribution)), Column("value", words.say(.asPrinted)),
                Column("mean", words.say(.mean)), .machineOnly("standard_deviation"),
                Column("share", words.say(explainsKnownOnly ? .shareOfKnown : .share)), .machineOnly("coefficient"),
                .machineOnly("share_of"),
            ])
        for item in ordered {
            let (figure, distribution) = (item.figure, item.distribution)
            let deviation = distribution.standardDeviation
            table.rows.append([
                .code(figure.id), .words(name(figure)), .words(self.words(for: distribution, of: figure)),
                cell(figure.estimate.value, of: figure),
                distribution.mean.isFinite ? cell(distribution.mean, of: figure) : .missing("—"),
                deviation.isFinite ? .number(deviation, decimals: 6) : .blank,
                item.share.map { .percent($0.share, decimals: 1) } ?? .blank,
                item.share.map { .number($0.coefficient, decimals: 4) } ?? .blank, .code(spreadExplained),
            ])
        }
        return table
    }

    /// The figures, the largest share first.
    var ordered: [(figure: UncertainParameter, distribution: Distribution, share: SpreadShares.Share?)] {
        guard let shares = simulation.shares?.shares else {
            return simulation.inputs.map { ($0.figure, $0.distribution, nil) }
        }
        return shares.compactMap { share in
            simulation.inputs.first { $0.figure.id == share.input.id }.map { ($0.figure, $0.distribution, share) }
        }
    }

    private func cell(_ value: Double, of figure: UncertainParameter) -> Cell {
        .value(value, of: figure, currency: currency, words: words)
    }

    private func text(_ value: Double, of figure: UncertainParameter) -> String {
        words.text(value, of: figure, currency: currency)
    }

    /// A distribution with its parameters in words.
    func words(for distribution: Distribution, of figure: UncertainParameter) -> String {
        func text(_ value: Double) -> String { self.text(value, of: figure) }
        func texts(_ values: [Double]) -> [String] {
            Cell.toldApart(values.map { cell($0, of: figure) }, in: words.style).map { $0.text(in: words.style) }
        }
        func ratio(_ value: Double) -> String { words.style.multiple(value) }
        let said: SimulationText
        switch distribution {
        case .constant(let value): return text(value)
        case .uniform(let low, let high):
            let ends = texts([low, high])
            said = .uniform(ends[0], ends[1])
        case .triangular(let low, let mode, let high):
            let ends = texts([low, mode, high])
            said = .triangular(ends[0], ends[1], ends[2])
        case .pert(let low, let mode, let high):
            let ends = texts([low, mode, high])
            said = .pert(ends[0], ends[1], ends[2])
        case .normal(let mean, let deviation): said = .normal(mean: text(mean), deviation: text(deviation))
        case .occurrence(let probability):
            said = .occurrence(probability: words.style.percent(probability))
        case .logNormal:
            let ends = texts([distribution.quantile(0.1), distribution.quantile(0.9)])
            said = .logNormal(p10: ends[0], p90: ends[1])
        case .overrun(let overrun):
            said = .overrun(
                median: ratio(overrun.median), threshold: ratio(overrun.threshold),
                share: words.style.percent(overrun.tailShare),
                index: words.style.significant(overrun.tailIndex, digits: 3), cap: overrun.cap.map(ratio))
        }
        return words.say(said)
    }
}

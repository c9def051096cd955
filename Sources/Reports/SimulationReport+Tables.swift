import Documents
import Facts
import Languages
import Numerics
import Projects
import Risk
import Valuation
import Wording

// The tables that spreadsheets read.
extension SimulationReport {
    /// The results, a row for each statistic of each view.
    package var resultsTable: Table {
        let rows = simulation.views.flatMap { view in
            SimulationRow.all(late: late != nil).map { Result(view: view, row: $0, report: self) }
        }
        return Table(title: words.say(.resultsByView), of: rows, by: resultFields)
    }

    /// A statistic of a view.
    private struct Result {
        let view: SimulatedAccount
        let row: SimulationRow
        let report: SimulationReport

        var value: Double? { row.value(of: view, report) }
        var interval: ClosedRange<Double>? { row.interval(of: view, report) }
        var isAmount: Bool {
            if case .payback = row { false } else { !row.isChance }
        }
    }

    private var resultFields: [Field<Result>] {
        let (words, currency) = (words, currency)
        @Sendable func cell(_ number: Double?) -> Cell { number.map { .number($0, decimals: 4) } ?? .blank }
        return [
            Field(.view, heading: words.say(.view)) { .code($0.view.perspective.rawValue) },
            Field(.statistic, heading: words.say(.statistic)) { .code($0.row.code) },
            Field(.currency, heading: words.label(.currency)) { .code($0.isAmount ? currency : "") },
            Field(.value, heading: words.label(.value)) { cell($0.value) },
            Field(.low, heading: words.say(.interval)) { cell($0.interval?.lowerBound) },
            Field(.high, heading: words.say(.interval)) { cell($0.interval?.upperBound) },
            Field(.bound, heading: words.label(.bound)) {
                .bound($0.value == nil ? nil : $0.row.bound(of: $0.view, $0.report))
            },
            Field(.note) { .words($0.row.reason(of: $0.view, $0.report).map { words.say($0) } ?? "") },
        ]
    }

    /// The figures that vary, the strongest first, with what each does to the spread.
    package var figuresTable: Table { Table(title: words.say(.figuresThatVary), of: ordered, by: figureFields) }

    private var figureFields: [Field<RankedFigure>] {
        let words = words
        return [
            Field(.id) { .code($0.figure.id) }, Field(.what, heading: words.say(.figure)) { .words(name($0.figure)) },
            Field(.distribution, heading: words.say(.distribution)) {
                .words(self.words(for: $0.distribution, of: $0.figure))
            },
            Field(.value, heading: words.say(.asPrinted)) { cell($0.figure.estimate.value, of: $0.figure) },
            Field(.mean, heading: words.say(.mean)) {
                $0.distribution.mean.isFinite ? cell($0.distribution.mean, of: $0.figure) : .missing("—")
            },
            Field(.standardDeviation) {
                let deviation = $0.distribution.standardDeviation
                return deviation.isFinite ? .number(deviation, decimals: 6) : .blank
            },
            Field(.share, heading: words.say(explainsKnownOnly ? .shareOfKnown : .share)) { item in
                item.share.map { .percent($0.share, decimals: 1) } ?? .blank
            },
            Field(.coefficient) { item in item.share.map { .number($0.coefficient, decimals: 4) } ?? .blank },
            Field(.shareOf) { _ in .code(spreadExplained) },
        ]
    }

    /// A figure with how likely it lies where, and its share in the spread.
    typealias RankedFigure = (figure: UncertainParameter, distribution: Distribution, share: SpreadShares.Share?)

    /// The figures, the largest share first.
    var ordered: [RankedFigure] {
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
        case .logNormal, .logNormalByMean:
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

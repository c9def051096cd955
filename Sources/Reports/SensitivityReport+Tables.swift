import Documents
import Facts
import Languages
import Projects
import Risk
import Valuation
import Wording

// The tables of a sensitivity report.
extension SensitivityReport {
    private func say(_ text: SensitivityText) -> String { words.say(text) }

    private func cell(_ value: Double, of figure: UncertainParameter, _ bound: Bound? = nil) -> Cell {
        .value(value, of: figure, bound: bound, currency: currency, words: words)
    }

    /// A net present value.
    private func amount(_ value: Double) -> Cell { amount(value, .value(bound)) }

    private func amount(_ value: Double, _ bound: Computed<Bound?>) -> Cell {
        .amount(value, boundedBy: bound, currency: currency, words: words)
    }

    /// The word for programs for what kind of switching value there is.
    func word(_ item: Sensitivity.Item) -> String {
        item.couldSwitch ? SensitivityReport.undecided : item.switching.word
    }

    /// The word for a switching value that what is unknown decides.
    static let undecided = "undecided"

    // MARK: Figures

    /// The figures, the widest swing first, as spreadsheets read them.
    package var figuresTable: Table { tornado("█") }

    /// The tornado, its bars made of a mark.
    func tornado(_ mark: Character) -> Table {
        let results = sensitivity.figures.flatMap { [$0.atLow, $0.atHigh] } + [sensitivity.netPresentValue]
        let known = results.filter { $0.isFinite }
        let scale = (low: known.min() ?? 0, high: known.max() ?? 0)
        let bar = Field<Sensitivity.Item>(.peopleOnly("bar", "")) {
            .words(words.style.bounded(self.bar($0, scale, mark), by: bound))
        }
        return Table(title: say(.tornado), of: sensitivity.figures, by: ends + [bar] + switching)
    }

    /// Cells of the two ends, in as many digits as tell them apart.
    private func pair(_ low: Cell, _ high: Cell) -> (low: Cell, high: Cell) {
        let more = Cell.digits(tellingApart: [low, high], in: words.style)
        return (low.showing(moreDigits: more), high.showing(moreDigits: more))
    }

    private func ends(of item: Sensitivity.Item) -> (low: Cell, high: Cell) {
        pair(cell(item.ends.low, of: item.figure), cell(item.ends.high, of: item.figure))
    }

    private func results(of item: Sensitivity.Item) -> (low: Cell, high: Cell) {
        pair(amount(item.atLow), amount(item.atHigh))
    }

    private var ends: [Field<Sensitivity.Item>] {
        let (words, currency) = (words, currency)
        return [
            Field(.id) { .code($0.figure.id) },
            Field(.what, heading: words.say(SimulationText.figure)) { .words(name($0.figure)) },
            Field(.currency) { _ in .code(currency) },
            Field(.value) { cell($0.figure.estimate.value, of: $0.figure) },
            Field(.ends) { .code($0.ends.kind.rawValue) },
            Field(.lowEnd, heading: say(.lowEnd), alignment: .right) { ends(of: $0).low },
            Field(.highEnd, heading: say(.highEnd), alignment: .right) { ends(of: $0).high },
            Field(.npvAtLow, heading: say(.atLow), alignment: .right) { results(of: $0).low },
            Field(.npvAtHigh, heading: say(.atHigh), alignment: .right) { results(of: $0).high },
            Field(.swing) { .amount($0.knownSwing, bound: nil, currency: currency, words: words) },
        ]
    }

    private var switching: [Field<Sensitivity.Item>] {
        [
            Field(.switchingValue) { item in item.switching.value.map { cell($0, of: item.figure) } ?? .blank },
            Field(.switchingKind) { .code(word($0)) },
            Field(.withinEnds) { .code($0.turnsWithinEnds.map { $0 ? "true" : "false" } ?? "") },
            boundField, Field(.switchingBound) { .bound($0.switchingBound) },
        ]
    }

    /// On which side of every net present value the true one lies.
    private var boundField: Field<Sensitivity.Item> { Field(.bound) { _ in .bound(bound) } }

    /// A bar from the lower to the higher result, on the scale of all; dots stand for what lies beside it.
    private func bar(_ item: Sensitivity.Item, _ scale: (low: Double, high: Double), _ mark: Character) -> String {
        let width = 24
        guard scale.high > scale.low, item.atLow.isFinite, item.atHigh.isFinite else { return "" }
        // Of halves, since two numbers can lie farther apart than any number says.
        let (least, most) = (scale.low / 2, scale.high / 2)
        func place(_ value: Double, _ nudge: Double) -> Int {
            min(width - 1, max(0, Int((value / 2 - least) / (most - least) * Double(width) + nudge)))
        }
        // An end on the line between two cells, but for rounding, is that of the cell inside.
        let low = place(min(item.atLow, item.atHigh), 1e-9)
        let high = max(low, place(max(item.atLow, item.atHigh), -1e-9))
        return String((0..<width).map { (low...high).contains($0) && item.swing > 0 ? mark : mark == "#" ? "." : "·" })
    }

    /// Where each figure turns the result.
    var switchingTable: Table {
        Table(title: say(.switchingValues), of: sensitivity.figures, by: switchingFields)
    }

    /// A figure, what is left of the result at either end, and where that is zero.
    var fieldsInShort: [Field<Sensitivity.Item>] {
        [
            Field(.peopleOnly("what", words.say(SimulationText.figure))) { .words(name($0.figure)) },
            Field(Column("low", say(.atLow), for: .people, alignment: .right)) { results(of: $0).low },
            Field(Column("high", say(.atHigh), for: .people, alignment: .right)) { results(of: $0).high },
            Field(Column("switching", say(.switchingValue), for: .people, alignment: .right)) { item in
                item.switching.value.map { cell($0, of: item.figure, item.switchingBound) }
                    ?? .missing(item.couldSwitch ? words.brief(.undecided) : "–")
            },
        ]
    }

    private var switchingFields: [Field<Sensitivity.Item>] {
        let words = words
        return [
            Field(.what, heading: words.say(SimulationText.figure)) { .words(name($0.figure)) },
            Field(.value, heading: words.say(SimulationText.asPrinted), alignment: .right) {
                cell($0.figure.estimate.value, of: $0.figure)
            },
            Field(.switchingValue, heading: say(.switchingValue), alignment: .right) { item in
                item.switching.value.map { cell($0, of: item.figure, item.switchingBound) }
                    ?? (item.couldSwitch ? .missing(words.brief(.undecided)) : .words(say(.noneInItsRange)))
            },
            Field(Column("change", say(.change), alignment: .right)) { item in
                change(of: item).map { .percent($0, bound: item.switchingBound) } ?? .blank
            },
            Field(.withinEnds, heading: say(.withinEnds)) { $0.switching.value == nil ? .blank : within($0) },
        ]
    }

    /// How far the switching value is from the printed one; a percentage of a rate of growth or discount misleads more
    /// than it tells.
    private func change(of item: Sensitivity.Item) -> Double? {
        let value = item.figure.estimate.value
        let isGrowth = [.growth, .volumeGrowth, .discountRate].contains(item.figure.part)
        return item.switching.value.flatMap { value == 0 || isGrowth ? nil : ($0 - value) / value.magnitude }
    }

    private func within(_ item: Sensitivity.Item) -> Cell {
        item.turnsWithinEnds.map { .words(say($0 ? .yes : .no)) } ?? .missing(words.brief(.undecided))
    }

    // MARK: Two figures

    /// The two-way table, a row for each pair of values.
    package var twoWayTable: Table {
        let pairs = sensitivity.twoWay.map { table in table.pairs.map { (table: table, pair: $0) } } ?? []
        return Table(
            title: sensitivity.twoWay.map { say(.twoWay(name($0.first), name($0.second))) } ?? say(.reportTitle),
            of: pairs, by: pairFields)
    }

    private var pairFields: [Field<(table: TwoWayTable, pair: TwoWayTable.Pair)>] {
        let (words, currency) = (words, currency)
        return [
            Field(.firstFigure, heading: say(.firstFigure)) { .code($0.table.first.id) },
            Field(.firstValue, heading: say(.firstValue)) { cell($0.pair.first, of: $0.table.first) },
            Field(.secondFigure, heading: say(.secondFigure)) { .code($0.table.second.id) },
            Field(.secondValue, heading: say(.secondValue)) { cell($0.pair.second, of: $0.table.second) },
            Field(.currency) { _ in .code(currency) },
            Field(.netPresentValue, heading: words.label(.netPresentValue)) { amount($0.pair.netPresentValue) },
            Field(.bound) { _ in .bound(bound) },
        ]
    }

    /// The same as a square.
    var twoWayForPeople: Table? {
        guard let twoWay = sensitivity.twoWay else { return nil }
        let first = Field<Double>(.value, heading: "", alignment: .right) { cell($0, of: twoWay.first) }
        let results = twoWay.columns.enumerated().map { place, second in
            Field<Double>(
                Column(
                    "column\(place + 1)", words.text(second, of: twoWay.second, currency: currency), alignment: .right)
            ) { first in twoWay.netPresentValue(first, second).map(amount) ?? .blank }
        }
        return Table(
            title: say(.twoWay(name(twoWay.first), name(twoWay.second))), of: twoWay.rows, by: [first] + results)
    }

    // MARK: Rates and delays

    /// The net present value by discount rate.
    package var rateTable: Table { Table(title: say(.rateProfile), of: sensitivity.rates.points, by: rateFields) }

    private var rateFields: [Field<(rate: Double, netPresentValue: Double)>] {
        let currency = currency
        return [
            Field(.discountRate, heading: say(.rate), alignment: .right) { .percent($0.rate, decimals: 2) },
            Field(.currency) { _ in .code(currency) },
            Field(.netPresentValue, heading: words.label(.netPresentValue), alignment: .right) {
                amount($0.netPresentValue)
            },
            Field(.bound) { _ in .bound(bound) },
        ]
    }

    /// What months of delay cost.
    package var delayTable: Table { Table(title: say(.delays), of: sensitivity.delays, by: delayFields) }

    private var delayFields: [Field<DelayCost>] {
        let currency = currency
        func value(
            _ field: FieldDescription, _ heading: SensitivityText,
            of number: @escaping @Sendable (DelayCost) -> (Double, Computed<Bound?>)
        ) -> Field<DelayCost> {
            Field(field, heading: say(heading), alignment: .right) {
                let (value, bound) = number($0)
                return amount(value, bound)
            }
        }
        return [
            Field(.months, heading: say(.months), alignment: .right) { .integer($0.months) },
            Field(.currency) { _ in .code(currency) },
            value(.npvServiceLater, .serviceLater) { ($0.serviceLater, $0.boundOfServiceLater) },
            value(.costOfServiceLater, .costOfServiceLater) { ($0.costOfServiceLater, $0.boundOfCostOfService) },
            value(.npvAllLater, .allLater) { ($0.allLater, $0.boundOfAllLater) },
            value(.costOfAllLater, .costOfAllLater) { ($0.costOfAllLater, $0.boundOfCostOfAll) },
            Field(.npvServiceLaterBound) { .bound($0.boundOfServiceLater) },
            Field(.costOfServiceLaterBound) { .bound($0.boundOfCostOfService) },
            Field(.npvAllLaterBound) { .bound($0.boundOfAllLater) },
            Field(.costOfAllLaterBound) { .bound($0.boundOfCostOfAll) },
        ]
    }
}

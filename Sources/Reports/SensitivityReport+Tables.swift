import Documents
import Facts
import Projects
import Risk
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
        var table = Table(
            title: say(.tornado),
            columns: [
                .machineOnly("id"), Column("what", words.say(SimulationText.figure)), .machineOnly("currency"),
                .machineOnly("value"), .machineOnly("ends"), Column("low_end", say(.lowEnd), alignment: .right),
                Column("high_end", say(.highEnd), alignment: .right),
                Column("npv_at_low", say(.atLow), alignment: .right),
                Column("npv_at_high", say(.atHigh), alignment: .right), .machineOnly("swing"),
                .peopleOnly("bar", ""), .machineOnly("switching_value"), .machineOnly("switching_kind"),
                .machineOnly("within_ends"), .machineOnly("bound"), .machineOnly("switching_bound"),
            ])
        let results = sensitivity.figures.flatMap { [$0.atLow, $0.atHigh] } + [sensitivity.netPresentValue]
        let known = results.filter { $0.isFinite }
        let scale = (low: known.min() ?? 0, high: known.max() ?? 0)
        for item in sensitivity.figures {
            let figure = item.figure
            let ends = Cell.toldApart(
                [cell(item.ends.low, of: figure), cell(item.ends.high, of: figure)], in: words.style)
            let values = Cell.toldApart([amount(item.atLow), amount(item.atHigh)], in: words.style)
            table.rows.append([
                .code(figure.id), .words(name(figure)), .code(currency), cell(figure.estimate.value, of: figure),
                .code(item.ends.kind.rawValue), ends[0], ends[1], values[0], values[1],
                .computed(item.knownSwing, of: .netPresentValue, bound: nil, currency: currency, words: words),
                .words(words.style.bounded(bar(item, scale, mark), by: bound)),
                item.switching.value.map { cell($0, of: figure) } ?? .blank, .code(word(item)),
                .code(item.turnsWithinEnds.map { $0 ? "true" : "false" } ?? ""), .bound(bound),
                .bound(item.switchingBound),
            ])
        }
        return table
    }

    /// A bar from the lower to the higher result, on the scale of all; dots stand for what lies beside it.
    private func bar(_ item: Sensitivity.Item, _ scale: (low: Double, high: Double), _ mark: Character) -> String {
        let width = 24
        guard scale.high > scale.low, item.atLow.isFinite, item.atHigh.isFinite else { return "" }
        // Of halves, since two numbers can lie farther apart than any number says.
        let (least, most) = (scale.low / 2, scale.high / 2)
        func place(_ value: Double) -> Int {
            min(width - 1, max(0, Int((value / 2 - least) / (most - least) * Double(width))))
        }
        let (low, high) = (place(min(item.atLow, item.atHigh)), place(max(item.atLow, item.atHigh)))
        return String((0..<width).map { (low...high).contains($0) && item.swing > 0 ? mark : mark == "#" ? "." : "·" })
    }

    /// Where each figure turns the result.
    var switchingTable: Table {
        var table = Table(
            title: say(.switchingValues),
            columns: [
                Column("what", words.say(SimulationText.figure)),
                Column("value", words.say(SimulationText.asPrinted), alignment: .right),
                Column("switching_value", say(.switchingValue), alignment: .right),
                Column("change", say(.change), alignment: .right), Column("within_ends", say(.withinEnds)),
            ])
        for item in sensitivity.figures {
            let (figure, value) = (item.figure, item.figure.estimate.value)
            let isGrowth = [.growth, .volumeGrowth, .discountRate].contains(figure.part)
            // A percentage of a rate of growth or discount misleads more than it tells.
            let change = item.switching.value.flatMap {
                value == 0 || isGrowth ? nil : ($0 - value) / value.magnitude
            }
            table.rows.append([
                .words(name(figure)), cell(value, of: figure),
                item.switching.value.map { cell($0, of: figure, item.switchingBound) }
                    ?? (item.couldSwitch ? .missing(words.brief(.undecided)) : .words(say(.noneInItsRange))),
                change.map { .percent($0, bound: item.switchingBound) } ?? .blank,
                item.switching.value == nil ? .blank : within(item),
            ])
        }
        return table
    }

    private func within(_ item: Sensitivity.Item) -> Cell {
        item.turnsWithinEnds.map { .words(say($0 ? .yes : .no)) } ?? .missing(words.brief(.undecided))
    }

    // MARK: Two figures

    /// The two-way table, a row for each pair of values.
    package var twoWayTable: Table {
        var table = Table(
            title: sensitivity.twoWay.map { say(.twoWay(name($0.first), name($0.second))) } ?? say(.reportTitle),
            columns: [
                Column("first_figure", say(.firstFigure)), Column("first_value", say(.firstValue)),
                Column("second_figure", say(.secondFigure)), Column("second_value", say(.secondValue)),
                .machineOnly("currency"), Column("net_present_value", words.label(.netPresentValue)),
                .machineOnly("bound"),
            ])
        guard let twoWay = sensitivity.twoWay else { return table }
        for (row, first) in twoWay.rows.enumerated() {
            for (column, second) in twoWay.columns.enumerated() {
                table.rows.append([
                    .code(twoWay.first.id), cell(first, of: twoWay.first), .code(twoWay.second.id),
                    cell(second, of: twoWay.second), .code(currency), amount(twoWay.netPresentValues[row][column]),
                    .bound(bound),
                ])
            }
        }
        return table
    }

    /// The same as a square.
    var twoWayForPeople: Table? {
        guard let twoWay = sensitivity.twoWay else { return nil }
        var table = Table(
            title: say(.twoWay(name(twoWay.first), name(twoWay.second))),
            columns: [Column("value", "", alignment: .right)]
                + twoWay.columns.enumerated().map { place, value in
                    Column(
                        "column\(place + 1)", words.text(value, of: twoWay.second, currency: currency),
                        alignment: .right)
                })
        for (row, value) in twoWay.rows.enumerated() {
            table.rows.append([cell(value, of: twoWay.first)] + twoWay.netPresentValues[row].map(amount))
        }
        return table
    }

    // MARK: Rates and delays

    /// The net present value by discount rate.
    package var rateTable: Table {
        var table = Table(
            title: say(.rateProfile),
            columns: [
                Column("discount_rate", say(.rate), alignment: .right), .machineOnly("currency"),
                Column("net_present_value", words.label(.netPresentValue), alignment: .right), .machineOnly("bound"),
            ])
        for point in sensitivity.rates.points {
            table.rows.append([
                .percent(point.rate, decimals: 2), .code(currency), amount(point.netPresentValue), .bound(bound),
            ])
        }
        return table
    }

    /// What months of delay cost.
    package var delayTable: Table {
        var table = Table(
            title: say(.delays),
            columns: [
                Column("months", say(.months), alignment: .right), .machineOnly("currency"),
                Column("npv_service_later", say(.serviceLater), alignment: .right),
                Column("cost_of_service_later", say(.costOfServiceLater), alignment: .right),
                Column("npv_all_later", say(.allLater), alignment: .right),
                Column("cost_of_all_later", say(.costOfAllLater), alignment: .right),
                .machineOnly("npv_service_later_bound"), .machineOnly("cost_of_service_later_bound"),
                .machineOnly("npv_all_later_bound"), .machineOnly("cost_of_all_later_bound"),
            ])
        for delay in sensitivity.delays {
            table.rows.append([
                .integer(delay.months), .code(currency), amount(delay.serviceLater, delay.boundOfServiceLater),
                amount(delay.costOfServiceLater, delay.boundOfCostOfService),
                amount(delay.allLater, delay.boundOfAllLater), amount(delay.costOfAllLater, delay.boundOfCostOfAll),
                .bound(delay.boundOfServiceLater), .bound(delay.boundOfCostOfService), .bound(delay.boundOfAllLater),
                .bound(delay.boundOfCostOfAll),
            ])
        }
        return table
    }
}

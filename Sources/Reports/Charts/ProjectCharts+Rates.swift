import Appraisal
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension ProjectCharts {
    /// The net present value of society and of the budget by discount rate; nothing where neither can be computed.
    var rates: Chart? {
        let highest = highestRate
        var lines: [(account: Account, curve: RateCurve, name: String, colour: ChartColour, isDashed: Bool)] = []
        let society = RateCurve(of: social, to: highest)
        if society.points.count > 1 { lines.append((social, society, say(.society), .navy, false)) }
        if let budget = ownBudget {
            let curve = RateCurve(of: budget, to: highest)
            if curve.points.count > 1 { lines.append((budget, curve, budgetName, .rust, true)) }
        }
        guard !lines.isEmpty else { return nil }
        let unit = ChartUnit(
            of: lines.flatMap { $0.curve.points.map { $0.value } }, currency: currency, words: words)
        let title = words.say(
            ChartFinding.rates(
                rates(of: social, .society), budget: ownBudget.map { rates(of: $0, budgetSubject) }))
        let own = results.terms.discounting.constant.flatMap { rate in
            (0...highest).contains(rate)
                ? LinePlot.Guide(rate, say(.ownRate(words.style.percent(rate, decimals: 2)))) : nil
        }
        let plot = LinePlot(
            series: lines.map { line in
                let end = amount(line.curve.points.last?.value ?? 0, line.account.gaps.boundOfNet)
                return LinePlot.Series(
                    MarkLabel([line.name, end]), colour: line.colour, isDashed: line.isDashed,
                    points: line.curve.points.map { LinePlot.Point($0.rate, $0.value) })
            },
            marks: lines.flatMap { line in
                line.account.internalRates.roots.filter { (0...highest).contains($0.rate) }.map { root in
                    LinePlot.Mark(
                        LinePlot.Point(root.rate, 0),
                        MarkLabel([
                            words.style.percent(root.rate, bound: line.account.gaps.bound(of: root)),
                            "\(line.name): \(say(.turnsZero))",
                        ]), colour: line.colour)
                }
            },
            guides: own.map { [$0] } ?? [], acrossLabel: say(.rateAxis), across: .percent, upwards: unit.axis)
        return Chart(
            ChartName.rates.rawValue, title: title, subtitle: subtitle(.valueByRate, .presentValues, unit),
            description: title + ". "
                + lines.map { line in
                    "\(line.name): \(words.style.percent(0)): \(amount(line.curve.points[0].value)); "
                        + "\(words.style.percent(highest)): \(amount(line.curve.points.last?.value ?? 0))"
                }.joined(separator: ". "),
            notes: gapNotes, plot: .lines(plot),
            numbers: numbers(ofRates: lines.map { ($0.name, $0.account, $0.curve) }))
    }

    /// How far the rates go: to 20 %, or farther where the project's own rate or its break-even rate lies there.
    private var highestRate: Double {
        let own = (results.terms.discounting.constant ?? 0) * 1.25
        let roots = [social, budget].flatMap { $0.internalRates.roots.map { $0.rate * 1.15 } }.filter { $0 <= 0.6 }
        let highest = ([0.2, own] + roots).max() ?? 0.2
        return (highest * 20).rounded(.up) / 20
    }

    /// Up to which rate a view gains, as a fact.
    private func rates(of account: Account, _ subject: ChartFinding.Subject) -> ChartFinding.Rates {
        let result: ChartFinding.Rates.Result
        switch account.internalRates {
        // Rates below zero are none to discount at.
        case .unique(let root) where root.rate <= 0 && account.gaps.bound(of: root) == nil && root.slope != 0:
            result = root.slope < 0 ? .never : .always
        case .unique(let root) where root.slope < 0: result = .upTo(root.rate, account.gaps.bound(of: root))
        case .unique(let root) where root.slope > 0: result = .from(root.rate, account.gaps.bound(of: root))
        case .unique(let root): result = .turns([root.rate])
        case .several(let roots): result = .turns(roots.map { $0.rate })
        case .none, .undefined:
            // Without a rate at which it turns, its sign is the same everywhere.
            let value = account[.netPresentValue].value
            let isOpen = account.gaps.boundOfNet != nil || account.internalRates.reason == .undecided
            result = isOpen || value == nil || value == 0 ? .unknown : (value ?? 0) > 0 ? .always : .never
        }
        return ChartFinding.Rates(subject: subject, result: result)
    }

    private func numbers(ofRates lines: [(name: String, account: Account, curve: RateCurve)]) -> Table {
        let currency = currency
        let count = lines.map { $0.curve.points.count }.min() ?? 0
        let rows = stride(from: 0, to: count, by: 6).map { $0 }
        let rate = Field<Int>(Column("rate", words.label(.discountRate), alignment: .left)) { index in
            .words(words.style.percent(lines[0].curve.points[index].rate, decimals: 1))
        }
        let values = lines.map { line in
            Field<Int>(Column("net_present_value", line.name, alignment: .right)) {
                .amount(line.curve.points[$0].value, currency: currency, bound: line.account.gaps.boundOfNet)
            }
        }
        return Table(title: words.label(.rateSensitivity), of: rows, by: [rate] + values)
    }
}

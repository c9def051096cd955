import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension ProjectCharts {
    /// Who pays and who gains, at present values; nothing where prices and rate do not go together, or nothing is known.
    var parties: Chart? {
        guard social[.netPresentValue].reason != .mixedPrices else { return nil }
        let parties = PartyAccounts(of: project, on: results.terms)
        let rows = parties.rows.filter { row in values(of: row).contains { $0.value != 0 } }
        guard !rows.isEmpty else { return nil }
        let unit = ChartUnit(
            of: rows.flatMap { row in values(of: row).map { $0.value } } + [parties.returned], currency: currency,
            words: words)
        let returned = parties.returned.magnitude > 1e-9 * (rows.map { $0.net.magnitude }.max() ?? 0)
        var bars = rows.map { row in
            let bound = row.hasUnknown ? bound(of: row) : nil
            return BarPlot.Row(
                MarkLabel([name(row.party), say(.net) + " " + amount(row.net, bound)]), bars: self.bars(of: row))
        }
        if returned {
            bars.append(
                BarPlot.Row(
                    MarkLabel([say(.returned)]),
                    bars: [
                        BarPlot.Bar(
                            to: parties.returned, colour: parties.returned < 0 ? .rust : .teal,
                            label: amount(parties.returned))
                    ]))
        }
        let nets = rows.filter { $0.net != 0 && !$0.hasUnknown }.sorted { $0.net.magnitude > $1.net.magnitude }
        let isKnown = !rows.contains { $0.hasUnknown } && !nets.isEmpty
        let finding = ChartFinding.parties(
            nets.prefix(3).map {
                ChartFinding.Net(party: $0.party, isLoss: $0.net < 0, amount: amount($0.net.magnitude))
            })
        let title = isKnown ? words.say(finding) : say(.payAndGain)
        let sum = social[.netPresentValue].value.map { say(.addsUp(amount($0, social.gaps.boundOfNet))) }
        let kinds = keys.filter { key in
            rows.contains { row in values(of: row).contains { $0.text == key.text && $0.value != 0 } }
        }
        return Chart(
            ChartName.parties.rawValue, title: title, subtitle: subtitle(.payAndGain, .presentValues, unit),
            description: title + ". "
                + rows.map { "\(name($0.party)): \(say(.net)) \(amount($0.net))" }.joined(separator: "; "),
            notes: (sum.map { [$0] } ?? []) + (returned ? [say(.returnedExplained)] : []) + cashNotes + gapsOfSociety,
            plot: .bars(
                BarPlot(
                    rows: bars, keys: kinds.map { BarPlot.Key(say($0.text), colour: $0.colour) }, across: unit.axis)),
            numbers: numbers(of: rows, returned: returned ? parties.returned : nil))
    }

    /// That nobody says whether some of the government's savings are cash.
    private var cashNotes: [String] {
        let isOpen = project.flows.contains {
            $0.role == .saving && $0.beneficiary == .government && $0.isCashable == nil
        }
        return isOpen ? [words.say(Note.cashabilityNotStated)] : []
    }

    private var gapsOfSociety: [String] {
        social.gaps.unknownLists.map { words.say(.unknown($0.part, $0.unknown)) }
            + social.gaps.lines.map { words.say(.unknownLine(words.text($0.what), $0.unknown)) }
    }

    private func name(_ party: Party) -> String {
        let name = party == .society ? say(.benefitsSociety) : words.name(party)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private var keys: [(text: ChartText, colour: ChartColour)] {
        [
            (.cashCosts, .rust), (.otherCosts, .rustLight), (.cashBenefits, .teal), (.otherBenefits, .tealLight),
            (.handedOver, .grey), (.received, .sky),
        ]
    }

    /// The parts of a row by their names, costs below zero.
    ///
    /// Cash is what is freed in a budget; time and trips that others save are gains.
    private func values(of row: PartyAccounts.Row) -> [(text: ChartText, value: Double)] {
        let cash = row.party == .government ? row.cashBenefits : 0
        return [
            (.cashCosts, -row.cashCosts), (.otherCosts, -row.otherCosts), (.cashBenefits, cash),
            (.otherBenefits, row.cashBenefits + row.otherBenefits - cash), (.handedOver, min(0, row.transfers)),
            (.received, max(0, row.transfers)),
        ]
    }

    /// Bars from zero outwards, costs to the left; only the outermost of a side has the side's sum at its end.
    private func bars(of row: PartyAccounts.Row) -> [BarPlot.Bar] {
        var (left, right) = (0.0, 0.0)
        var bars: [BarPlot.Bar] = []
        for ((_, value), key) in zip(values(of: row), keys) where value != 0 {
            let start = value < 0 ? left : right
            if value < 0 { left += value } else { right += value }
            bars.append(BarPlot.Bar(from: start, to: start + value, colour: key.colour))
        }
        for (end, isOf) in [(left, { (bar: BarPlot.Bar) in bar.to < bar.from }), (right, { $0.to > $0.from })] {
            if let last = bars.lastIndex(where: isOf) { bars[last].label = amount(end) }
        }
        return bars
    }

    private func bound(of row: PartyAccounts.Row) -> Bound? {
        let own = project.flows.filter { ($0.payer ?? $0.beneficiary) == row.party && $0.amount().value == nil }
        let (costs, benefits) = (own.contains { $0.payer == row.party }, own.contains { $0.payer != row.party })
        return costs && benefits ? nil : costs ? .atMost : .atLeast
    }

    private func numbers(of rows: [PartyAccounts.Row], returned: Double?) -> Table {
        let currency = currency
        let party = Field<PartyAccounts.Row>(Column("party", words.label(.party), alignment: .left)) {
            .words(name($0.party))
        }
        let parts = keys.indices.map { index in
            Field<PartyAccounts.Row>(Column("value", say(keys[index].text), alignment: .right)) {
                .amount(values(of: $0)[index].value, currency: currency)
            }
        }
        let net = Field<PartyAccounts.Row>(Column("net", say(.net), alignment: .right)) {
            .amount($0.net, currency: currency)
        }
        var table = Table(title: say(.payAndGain), of: rows, by: [party] + parts + [net])
        if let returned {
            table.rows.append(
                [.words(say(.returned))] + keys.map { _ in .blank } + [.amount(returned, currency: currency)])
        }
        table.totals = [
            [.words(words.label(.total))] + keys.map { _ in .blank } + [
                .amount(rows.reduce(returned ?? 0) { $0 + $1.net }, currency: currency)
            ]
        ]
        return table
    }
}

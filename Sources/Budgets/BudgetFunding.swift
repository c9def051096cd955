import Facts
import Numerics
import Projects

/// What pays for what the government spends in cash, by source of funds and fiscal year, and what nobody pays for.
///
/// Of a line whose shares make less than the whole the rest is paid by nobody, and so is what is asked of a source beyond
/// what it gives: in all, where it gives a total, which runs out in the order of the years; in each year by itself, where it
/// gives amounts by year. Amounts by years that start in another month than the budget's, or of a project without dates, are
/// one total to it: which part of the calendar's 2027 is of 2026/27, nobody says. Lines that ask a source for more than it gives in a year go short alike.
package struct BudgetFunding: Sendable {
    /// A source of funds, with what is asked of it and what it gives.
    package struct Source: Sendable {
        /// The source.
        package let source: FundingSource
        /// What lines ask of it.
        package let asked: BudgetSum
        /// What of that it does not give.
        package let short: BudgetSum
        /// What of that it gives.
        package let paid: BudgetSum
        /// What it gives in all; nothing where it gives amounts by year, or without a limit.
        package let total: Double?
        /// Years for which it gives an amount that are none of the budget's, by their names.
        package let otherYears: [String]
        /// Whether amounts by year are taken for one total, since their years are no fiscal years here.
        package var isTakenAsTotal: Bool { source.yearly != nil && total != nil }
    }

    /// The sources, in the order of the file; behind them those that lines name by a word alone.
    package let sources: [Source]
    /// What lines ask that do not say what pays for them.
    package let notStated: BudgetSum
    /// What nobody pays for.
    package let gap: BudgetSum
    /// The parts of lines, by their places in the budget, in each year.
    private let paidParts: [Int: [[BudgetLine.Part]]]

    /// What falls in a year of the line at a place, a part for each source with what it gives and one for what nobody pays;
    /// nothing for a line that nothing of this is said of.
    package func parts(ofLine index: Int, at place: Int) -> [BudgetLine.Part]? { paidParts[index]?[place] }

    /// Whether nobody pays for some part of the line at a place.
    package func leavesUnpaid(ofLine index: Int) -> Bool {
        paidParts[index]?.contains { $0.contains { $0.source == nil && $0.count != 0 } } ?? false
    }

    /// The place of the first year in which the sources fall short; nothing where they never do.
    package var firstShortfall: Int? { gap.counts.firstIndex { $0 > 0 } }

    /// What pays for a budget; nothing where neither its lines nor its file say anything of it.
    ///
    /// The sources are those of its project; or others, where what that says of them is in another currency than the budget.
    package init?(of budget: Budget, by given: [FundingSource]? = nil) {
        let given = given ?? budget.project.funding
        let lines = budget.lines.enumerated().filter { _, line in
            line.isGovernments && line.budgetClass.isSpending && line.means == .cash
        }
        let funded = lines.filter { $1.flow.drivers.budget?.funding != nil }
        guard !given.isEmpty || !funded.isEmpty else { return nil }
        let (years, unit) = (budget.calendar.years, budget.unit)
        var listed = given
        for share in funded.flatMap({ $1.flow.drivers.budget?.funding ?? [] })
        where !listed.contains(where: { $0.id == share.source }) {
            if let kind = FundingSource.Kind(rawValue: share.source) {
                listed.append(FundingSource(id: share.source, kind: kind))
            }
        }
        let nothing = years.map { _ in 0.0 }
        var open: [String: Set<Int>] = [:]
        var parts: [Int: [[BudgetLine.Part]]] = [:]
        for (index, line) in funded {
            parts[index] = years.indices.map { line.parts(at: $0) }
            for place in years.indices where line.isUnknown(at: place) {
                for share in line.flow.drivers.budget?.funding ?? [] {
                    open[share.source, default: []].insert(place)
                }
            }
        }
        let order = parts.keys.sorted()
        sources = listed.map { source in
            let asked = years.indices.map { place in
                order.reduce(0) { sum, line in
                    sum + (parts[line]?[place] ?? []).filter { $0.source == source.id }.reduce(0) { $0 + $1.count }
                }
            }
            let gives = source.gives(over: years)
            let short = gives.shortfall(of: asked, over: years, unit: unit)
            for place in years.indices where short[place] > 0 {
                let asking = order.filter { parts[$0]?[place].contains { $0.source == source.id } == true }
                let own = asking.map { line in
                    (parts[line]?[place] ?? []).filter { $0.source == source.id }.reduce(0) { $0 + $1.count }
                }
                let lacking = LargestRemainder.parts(
                    of: own.map { $0 * (short[place] / asked[place]) }, addingUpTo: short[place])
                for (line, count) in zip(asking, lacking) { parts[line]?[place].leave(count, of: source.id) }
            }
            let places = open[source.id] ?? []
            func sum(_ counts: [Double], _ places: Set<Int>) -> BudgetSum {
                BudgetSum(counts: counts, openPlaces: places, unit: unit)
            }
            return Source(
                source: source, asked: sum(asked, places), short: sum(short, source.isLimited ? places : []),
                paid: sum(zip(asked, short).map { $0 - $1 }, places), total: gives.total,
                otherYears: gives.otherYears)
        }
        paidParts = parts
        notStated = BudgetSum(
            of: lines.map { $1 }.filter { $0.flow.drivers.budget?.funding == nil },
            unknownLists: budget.unknownLists.filter { $0.budgetClass.isSpending }, of: budget)
        let unpaid = parts.values.reduce(nothing) { sums, line in
            zip(sums, line).map { sum, parts in
                sum + parts.filter { $0.source == nil }.reduce(0) { $0 + $1.count }
            }
        }
        gap = BudgetSum(
            counts: unpaid, openPlaces: Set(sources.flatMap { $0.short.openPlaces }), unit: unit)
    }
}

extension [BudgetLine.Part] {
    /// Leaves units that a source was asked for to nobody.
    fileprivate mutating func leave(_ count: Double, of source: String) {
        guard count != 0, let place = firstIndex(where: { $0.source == source }) else { return }
        self[place].count -= count
        if let rest = firstIndex(where: { $0.source == nil }) {
            self[rest].count += count
        } else {
            append(BudgetLine.Part(source: nil, isStated: true, count: count))
        }
    }
}

extension FundingSource {
    /// Whether it says how much it gives.
    fileprivate var isLimited: Bool { total != nil || yearly != nil }

    /// What it gives over the years of a budget.
    fileprivate func gives(over years: [FiscalYear]) -> Giving {
        guard let yearly else { return Giving(total: total) }
        let names = Set(years.map { $0.name })
        let other = yearly.map { $0.year }.filter { !names.contains($0) }
        let isStraddling = years.contains { $0.name.contains("/") }
        let hasDates = years.contains { $0.first != nil }
        if !other.isEmpty, other.allSatisfy({ !hasDates || $0.contains("/") != isStraddling }) {
            return Giving(total: compensatedSum(yearly.map { $0.amount }), otherYears: other)
        }
        return Giving(yearly: yearly, otherYears: other)
    }

    /// What a source gives: in all, by year, or without a limit.
    fileprivate struct Giving {
        var total: Double?
        var yearly: [Yearly]?
        var otherYears: [String] = []

        /// What of the amounts asked of it in each year it does not give, in units.
        func shortfall(of asked: [Double], over years: [FiscalYear], unit: BudgetUnit) -> [Double] {
            if let yearly {
                return zip(years, asked).map { year, asked in
                    let given = yearly.filter { $0.year == year.name }.reduce(0) { $0 + unit.rounded($1.amount) }
                    return max(0, asked - given)
                }
            }
            guard let total else { return asked.map { _ in 0 } }
            var left = unit.rounded(total)
            return asked.map { asked in
                let given = min(asked, left)
                left -= given
                return asked - given
            }
        }
    }
}

extension BudgetLine {
    /// A part of what falls in a year, by what pays for it.
    package struct Part: Sendable, Hashable {
        /// The source; nothing where nobody pays for it, or nobody says.
        package let source: String?
        /// Whether the line says what pays for it.
        package let isStated: Bool
        /// How many units.
        package internal(set) var count: Double

        /// Nothing that nobody pays.
        package static var unpaid: Part { Part(source: nil, isStated: true, count: 0) }
    }

    /// What falls in the year at a place, a part for each source that is asked for it and one for what no source is; together
    /// they make up the amount.
    package func parts(at place: Int) -> [Part] {
        guard let funding = flow.drivers.budget?.funding else {
            return [Part(source: nil, isStated: false, count: counts[place])]
        }
        let rest = max(0, 1 - compensatedSum(funding.map { $0.share }))
        let shares = funding.map { $0.share } + (rest > 1e-9 ? [rest] : [])
        let whole = LargestRemainder.parts(of: shares.map { counts[place] * $0 }, addingUpTo: counts[place])
        return whole.enumerated().map { index, count in
            Part(source: index < funding.count ? funding[index].source : nil, isStated: true, count: count)
        }
    }
}

extension Budget {
    /// What the government spends by some mark of its lines, each once, in the order of the lines; those without it last.
    ///
    /// The groups together make up the spending. Nothing where no line has the mark.
    package func spending<Mark: Hashable & Sendable>(
        by mark: (BudgetLine) -> Mark?
    ) -> [(mark: Mark?, sum: BudgetSum)] {
        let spent = lines.filter { $0.isGovernments && $0.budgetClass.isSpending }
        var marks: [Mark] = []
        for line in spent { if let own = mark(line), !marks.contains(own) { marks.append(own) } }
        guard !marks.isEmpty else { return [] }
        let open = unknownLists.filter { $0.budgetClass.isSpending }
        var groups: [(mark: Mark?, sum: BudgetSum)] = marks.map { one in
            (one, BudgetSum(of: spent.filter { mark($0) == one }, unknownLists: [], of: self))
        }
        let unmarked = spent.filter { mark($0) == nil }
        if !unmarked.isEmpty || !open.isEmpty {
            groups.append((nil, BudgetSum(of: unmarked, unknownLists: open, of: self)))
        }
        return groups
    }
}

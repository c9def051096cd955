import Facts
import Numerics
import Projects

/// What pays for what the government spends in cash, by source of funds and fiscal year, and what nobody pays for.
///
/// Of a line whose shares make less than the whole the rest is paid by nobody, and so is what is asked of a source beyond
/// what it gives: in all, where it gives a total, which runs out in the order of the years; in each year by itself, where it
/// gives amounts by year.
package struct BudgetFunding: Sendable {
    /// A source of funds, with what is asked of it and what it gives.
    package struct Source: Sendable {
        /// The source.
        package let source: FundingSource
        /// What lines ask of it.
        package let asked: BudgetSum
        /// What of that it does not give.
        package let short: BudgetSum
    }

    /// The sources, in the order of the file; behind them those that lines name by a word alone.
    package let sources: [Source]
    /// What lines ask that do not say what pays for them.
    package let notStated: BudgetSum
    /// What nobody pays for.
    package let gap: BudgetSum

    /// The place of the first year in which the sources fall short; nothing where they never do.
    package var firstShortfall: Int? { gap.counts.firstIndex { $0 > 0 } }

    /// What pays for a budget; nothing where neither its lines nor its file say anything of it.
    package init?(of budget: Budget) {
        let lines = budget.lines.filter { $0.isGovernments && $0.budgetClass.isSpending && $0.means == .cash }
        guard !budget.project.funding.isEmpty || lines.contains(where: { $0.flow.drivers.budget?.funding != nil })
        else {
            return nil
        }
        let years = budget.calendar.years
        var listed = budget.project.funding
        for share in lines.flatMap({ $0.flow.drivers.budget?.funding ?? [] })
        where !listed.contains(where: { $0.id == share.source }) {
            if let kind = FundingSource.Kind(rawValue: share.source) {
                listed.append(FundingSource(id: share.source, kind: kind))
            }
        }
        var gap = years.map { _ in 0.0 }
        var asked: [String: [Double]] = [:]
        var open: [String?: Set<Int>] = [:]
        for line in lines {
            for place in years.indices {
                for part in line.parts(at: place) where part.isStated {
                    if let source = part.source {
                        asked[source, default: years.map { _ in 0 }][place] += part.count
                    } else {
                        gap[place] += part.count
                    }
                }
                guard line.isUnknown(at: place), let funding = line.flow.drivers.budget?.funding else { continue }
                for share in funding { open[share.source, default: []].insert(place) }
            }
        }
        sources = listed.map { source in
            let own = asked[source.id] ?? years.map { _ in 0 }
            let short = source.shortfall(of: own, over: years, unit: budget.unit)
            for place in years.indices { gap[place] += short[place] }
            let places = open[source.id] ?? []
            return Source(
                source: source, asked: BudgetSum(counts: own, openPlaces: places, unit: budget.unit),
                short: BudgetSum(counts: short, openPlaces: source.isLimited ? places : [], unit: budget.unit))
        }
        notStated = BudgetSum(
            of: lines.filter { $0.flow.drivers.budget?.funding == nil },
            unknownLists: budget.unknownLists.filter { $0.budgetClass.isSpending }, of: budget)
        self.gap = BudgetSum(
            counts: gap, openPlaces: Set(sources.flatMap { $0.short.openPlaces }), unit: budget.unit)
    }
}

extension FundingSource {
    /// Whether it says how much it gives.
    fileprivate var isLimited: Bool { total != nil || yearly != nil }

    /// What of the amounts asked of it in each year it does not give, in units.
    fileprivate func shortfall(of asked: [Double], over years: [FiscalYear], unit: BudgetUnit) -> [Double] {
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

extension BudgetLine {
    /// A part of what falls in a year, by what pays for it.
    package struct Part: Sendable, Hashable {
        /// The source; nothing where nobody pays for it, or nobody says.
        package let source: String?
        /// Whether the line says what pays for it.
        package let isStated: Bool
        /// How many units.
        package let count: Double
    }

    /// What falls in the year at a place, a part for each source that pays for it and one for what they leave; together they
    /// make up the amount.
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

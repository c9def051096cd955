import Facts
import Projects

/// What a comparison of options comes to: the one that the file proposes, or that is worth most, beyond the first.
///
/// ```swift
/// let conclusion = OptionsConclusion(of: results)
/// conclusion?.featured.option.id                             // "redesign"
/// conclusion?.beyondFirst[.society][.netPresentValue]        // what it gains beyond going on as today
/// ```
package struct OptionsConclusion: Sendable {
    /// The option that is looked at.
    package let featured: OptionComparison.Row
    /// Whether the file proposes it.
    package let isProposed: Bool
    /// The first option, which the others are set against.
    package let first: OptionComparison.Row
    /// How many options there are.
    package let count: Int
    /// What it costs, and to whom it pays back beyond the first and when.
    package let beyondFirst: Conclusion

    /// What the options of a file come to; nothing where there are fewer than two.
    package init?(of results: OptionsResults) {
        let rows = results[.social].rows
        guard let first = rows.first, rows.count > 1 else { return nil }
        let most = results[.social].worthMost.first
        let others = rows.filter { $0.option.id != first.option.id }
        let proposed = others.first { $0.option.isProposed }
        let featured = proposed ?? others.first { $0.option.id == most } ?? rows[1]
        self.featured = featured
        isProposed = proposed != nil
        self.first = first
        count = rows.count
        func account(_ stakeholder: Stakeholder) -> Account {
            let comparison =
                stakeholder.isCashOnly
                ? results.cashOnly ?? results[stakeholder.perspective] : results[stakeholder.perspective]
            let row = comparison[featured.option.id] ?? featured
            return row.beyondFirst ?? row.view
        }
        beyondFirst = Conclusion(
            of: featured.option.project, account: account, threats: [Self.rival(of: featured, among: rows)])
    }

    /// Whether another option is worth more to everyone, beyond the first, than the one that is looked at.
    private static func rival(of featured: OptionComparison.Row, among rows: [OptionComparison.Row])
        -> Conclusion.Threat
    {
        func value(_ row: OptionComparison.Row) -> (value: Double, bound: Bound?)? {
            // What is worth most a year is worth most over one horizon too.
            guard let account = row.beyondFirst else { return (0, nil) }
            return account[.equivalentAnnualValue].value.map { ($0, account.bounds[.equivalentAnnualValue]) }
        }
        guard let own = value(featured) else { return .openChoice }
        let others = rows.filter { $0.option.id != featured.option.id }
        let known = others.compactMap { row in value(row).map { (row, $0) } }
        if let best = known.max(by: { $0.1.value < $1.1.value }), best.1.value > own.value {
            let bounds = [own.bound?.reversed, best.1.bound].compactMap { $0 }
            // Where one pulls the difference up and the other down, nothing bounds it.
            guard Set(bounds).count < 2 else { return .openChoice }
            return .rival(best.0.option.what, perYear: best.1.value - own.value, bounds.first)
        }
        let isSure = known.count == others.count && own.bound == nil && known.allSatisfy { $0.1.bound == nil }
        return isSure ? .noRival : .openChoice
    }
}

import Facts
import Money
import Projects
import Registers
import Valuation

/// Where a project stands among published cases, and what published overruns would make of it.
package struct ClassResults: Sendable {
    /// What a published overrun would make of a project.
    package struct Overrun: Sendable {
        /// What is published.
        package let entry: OverrunRegister.Entry
        /// What the investment would come to; nothing where the entry is not verified or nothing is known to be invested.
        package let investment: Double?
        /// The account with it.
        package let account: Account?
    }

    /// The project in every respect in which it and any case are known.
    package let standings: [Standing]
    /// What each publication would make of it, in their order.
    package let overruns: [Overrun]
    /// The currencies of what can be placed by its amounts, sorted; with several of them no amount is placed.
    package let currencies: [String]

    /// The standing of a project among cases, with its account in their view on their terms.
    ///
    /// Amounts are placed only where all are in one currency; of cases that are `leftOut`, by their names, the amounts could
    /// not be converted.
    package init(
        of project: Project, account: Account, among cases: Comparison, leavingOut leftOut: [LocalText],
        overruns: [OverrunRegister.Entry]
    ) {
        let placed = cases.rows.filter { !leftOut.contains($0.project.name) }
        let currencies = Set([project.currency.code] + placed.map { $0.project.currency.code }).sorted()
        self.currencies = currencies
        let own = Standing.Member(project, view: account)
        standings = ReferenceMeasure.allCases.compactMap { measure in
            if measure.isAmount, currencies.count > 1 { return nil }
            return Standing(
                of: measure, own, among: (measure.isAmount ? placed : cases.rows).map(Standing.Member.init))
        }
        // Publications that find the same overrun make the same of it.
        var known: [Double: Account] = [:]
        self.overruns = overruns.map { entry in
            guard entry.status == .verified, let investment = project.knownInvestment else {
                return Overrun(entry: entry, investment: nil, account: nil)
            }
            let uplift = OptimismUplift(investment: entry.overrun, operating: 0, duration: 0)
            let dearer =
                known[entry.overrun]
                ?? Account(of: project.uplifted(by: uplift), perspective: account.perspective, terms: account.terms)
            known[entry.overrun] = dearer
            return Overrun(entry: entry, investment: investment * (1 + entry.overrun), account: dearer)
        }
    }
}

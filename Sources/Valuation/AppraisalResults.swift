import Appraisal
import Facts
import Projects

/// Everything that is computed of a proposed project on some terms, before anybody lays it out.
///
/// ```swift
/// let results = AppraisalResults(of: project, on: terms)
/// results[.social][.netPresentValue]          // .value(…) or .notComputable(…)
/// results.otherRates[0].accounts[.social]     // society's account at 4 %
/// results.delays[0].cost                      // what half a year's delay costs society
/// ```
///
/// Each account is made once: what would be another one on the same terms is the same one.
package struct AppraisalResults: Sendable {
    /// The project.
    package let project: Project
    /// The terms on which it is appraised.
    package let terms: AppraisalTerms
    /// The accounts of everyone, of the government and of citizens.
    package let accounts: ByPerspective<Account>
    /// The government's account of cash alone; nothing where every line is cash.
    package let cashOnly: Account?
    /// The accounts at the rates at which every project is looked at beside its own, as far as the terms have such rates.
    package let otherRates: [OtherRate]
    /// Everyone's account with every cost at its high end and every benefit at its low one.
    package let unfavourable: Account
    /// Everyone's account with every cost at its low end and every benefit at its high one.
    package let favourable: Account
    /// What delays of half a year and more cost society.
    package let delays: [Delay]
    /// On which side of these costs the true ones lie, or why nobody can tell.
    package let boundOfDelays: Computed<Bound?>
    /// The savings by who gains and whether cash is freed.
    package let savings: SavingsByKind
    /// What is saved or caused in physical units, in the order of the file.
    package let physical: [PhysicalResult]
    /// The social view step by step as the file's method counts it; nothing where it asks for no adjustment.
    package let adjustment: SocialAdjustment?

    /// The accounts at one rate for all years.
    package struct OtherRate: Sendable {
        /// The rate, as a fraction.
        package let rate: Double
        /// The accounts at it.
        package let accounts: ByPerspective<Account>
    }

    /// What it costs to have the service later.
    package struct Delay: Sendable, Hashable {
        /// How many months later.
        package let months: Int
        /// The net present value now less that with the delay, in the project's currency.
        package let cost: Computed<Double>
    }

    /// The real rates at which a project is looked at beside its own.
    package static let rates = [0.04, 0.06, 0.08, 0.12]
    /// The delays that are looked at, in months.
    package static let delaysInMonths = [6, 12, 24]

    /// The results of a project.
    package init(of project: Project, on terms: AppraisalTerms) {
        self.init(of: project, on: terms, making: Account.init)
    }

    /// The results of a project, its accounts made by `make`.
    init(of project: Project, on terms: AppraisalTerms, making make: (AccountRequest) -> Account) {
        func account(
            _ perspective: Perspective, _ terms: AppraisalTerms, scenario: Scenario? = nil, cashOnly: Bool = false
        ) -> Account {
            make(
                AccountRequest(
                    project: project, perspective: perspective, terms: terms, scenario: scenario ?? .likely,
                    cashOnly: cashOnly))
        }
        let accounts = ByPerspective { account($0, terms) }
        self.project = project
        self.terms = terms
        self.accounts = accounts
        cashOnly = project.flows.contains { !$0.isCash } ? account(.fiscal, terms, cashOnly: true) : nil
        otherRates = Self.rates.compactMap { rate in
            terms.at(rate).map { other in
                let isOwn = other.discounting == terms.discounting
                return OtherRate(
                    rate: rate, accounts: isOwn ? accounts : ByPerspective { account($0, other) })
            }
        }
        let isRanged = project.flows.contains { $0.isRanged || $0.fallsByRange }
        unfavourable = isRanged ? account(.social, terms, scenario: .unfavourable) : accounts[.social]
        favourable = isRanged ? account(.social, terms, scenario: .favourable) : accounts[.social]
        delays = Self.delays(of: project, on: terms)
        boundOfDelays = project.boundOfDelay(in: .social, moving: Self.moving, on: terms)
        savings = SavingsByKind(of: project, terms: terms)
        physical = PhysicalResult.all(of: project, on: terms)
        adjustment = SocialAdjustment(of: project, terms: terms, asStated: accounts[.social])
    }

    /// The account of a party.
    package subscript(perspective: Perspective) -> Account { accounts[perspective] }

    /// The government's accounts with and without what is no cash.
    package var budget: BudgetAccounts {
        BudgetAccounts(whole: self[.fiscal], cash: cashOnly ?? self[.fiscal])
    }

    /// What a delay moves: the investment is not put off with the service that it pays for.
    private static let moving = Set(Flow.Role.allCases).subtracting([.investment])

    private static func delays(of project: Project, on terms: AppraisalTerms) -> [Delay] {
        func flows(_ project: Project) -> MonthlyFlows {
            let projection = CashFlowProjection(
                project, years: terms.horizonYears, perspective: .social, roles: moving)
            return project.prices == .current ? terms.deflated(projection.flows) : projection.flows
        }
        let now = flows(project)
        return delaysInMonths.filter { $0 < 12 * terms.horizonYears }.map { months in
            // What is written in prices of its time is worth as much when it comes later.
            let later =
                project.prices == .current
                ? now.delayed(byMonths: months) : flows(project.delayed(byMonths: months))
            return Delay(
                months: months,
                cost: terms.discounting.costOfDelay(
                    of: now, later: later, timing: terms.timing, oneOff: terms.oneOffTiming))
        }
    }
}

extension Flow {
    /// Whether how often it falls has a range.
    fileprivate var fallsByRange: Bool {
        guard case .occasions(let occasions) = schedule else { return false }
        return occasions.contains { $0.times.isRanged }
    }
}

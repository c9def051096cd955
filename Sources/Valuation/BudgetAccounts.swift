import Projects

/// The government's account of a project, and the same of cash alone.
package struct BudgetAccounts: Sendable {
    /// Of every line that counts.
    package let whole: Account
    /// Without savings that free no cash, and costs borne in kind.
    package let cash: Account

    /// Accounts that are made.
    init(whole: Account, cash: Account) {
        (self.whole, self.cash) = (whole, cash)
    }

    /// The accounts of a project on some terms.
    package init(of project: Project, on terms: AppraisalTerms) {
        whole = Account(of: project, perspective: .fiscal, terms: terms)
        cash = Account(of: project, perspective: .fiscal, terms: terms, cashOnly: true)
    }
}

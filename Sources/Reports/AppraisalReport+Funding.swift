import Budgets
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

// What pays for a project, as its budget counts it.
extension AppraisalReport {
    /// A row of the table: a source, what no line names a source for, or what nobody pays for.
    private struct FundingRow {
        let name: String
        let sum: BudgetSum
    }

    /// What each source of funds pays of the government's cash spending over the horizon, undiscounted, and what nobody pays
    /// for; nothing where the file says nothing of it.
    var fundingTable: Table? {
        let (words, currency) = (words, project.currency.code)
        // Unwhole units of a currency are told to the hundredth: more than three digits show.
        let budget = Budget(
            of: project, years: terms.horizonYears, startMonth: fiscalStart, currencyDecimals: 2)
        guard let funding = BudgetFunding(of: budget) else { return nil }
        var rows = funding.sources.map { FundingRow(name: words.name($0.source), sum: $0.paid) }
        if funding.notStated.total != 0 || funding.notStated.bound != nil {
            rows.append(FundingRow(name: words.say(.fundingNotStated), sum: funding.notStated))
        }
        rows.append(FundingRow(name: words.say(.gap), sum: funding.gap))
        return Table(
            title: words.say(.fundedBy), captions: [words.say(ChartText.cashOverTheHorizon(terms.horizonYears))],
            of: rows,
            by: [
                Field(.peopleOnly("source", words.label(.source))) { .words($0.name) },
                Field(Column("amount", words.label(.amount), for: .people, alignment: .right)) {
                    .amount($0.sum.total, currency: currency, bound: $0.sum.bound)
                },
            ])
    }
}

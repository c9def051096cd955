import Appraisal
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// The charts of an appraisal, with what they find.
///
/// ```swift
/// ProjectCharts(of: results, perspective: .social, words: words).cumulative?.title
/// ```
struct ProjectCharts {
    let results: AppraisalResults
    /// Whose years are drawn.
    let perspective: Perspective
    let words: Words

    init(of results: AppraisalResults, perspective: Perspective, words: Words) {
        self.results = results
        self.perspective = perspective
        self.words = words
    }

    var project: Project { results.project }
    var currency: String { project.currency.code }
    var social: Account { results[.social] }
    /// The budget's account, of cash alone where anything is no cash.
    var budget: Account { results.budget.cash }
    var budgetSubject: ChartFinding.Subject { results.cashOnly == nil ? .budget : .budgetInCash }
    var budgetName: String { words.say(results.cashOnly == nil ? ChartText.budget : .budgetInCash) }
    /// The budget where it has a result of its own.
    var ownBudget: Account? {
        let isSame = budget.flows == social.flows
        return budget[.netPresentValue].value == nil || isSame ? nil : budget
    }

    func say(_ text: ChartText) -> String { words.say(text) }
    func amount(_ value: Double, _ bound: Bound? = nil) -> String {
        words.style.amount(value, currency: currency, bound: bound)
    }

    /// Measure, discounting, unit and price year, as a line under a title.
    func subtitle(_ measure: ChartText, _ discounting: ChartText, _ unit: ChartUnit) -> String {
        let year = project.priceYear.map { say(.pricesOf($0.year)) }
        return ([say(measure), say(discounting), unit.name] + (year.map { [$0] } ?? [])).joined(separator: ", ")
    }

    /// What is unknown of the views that are drawn, and why one is not.
    var gapNotes: [String] {
        var notes: [String] = []
        let drawn = [social, ownBudget].compactMap { $0 }.filter { $0[.netPresentValue].value != nil }
        let bounds = drawn.compactMap { $0.gaps.boundOfNet }
        if bounds.contains(.atMost) { notes.append(say(.atMost)) }
        if bounds.contains(.atLeast) { notes.append(say(.atLeast)) }
        for (account, name) in [(social, say(.society)), (budget, budgetName)] {
            guard let reason = account[.netPresentValue].reason else { continue }
            notes.append(say(.leftOut(name, because: words.say(reason))))
        }
        return notes
    }

    /// What each year of the appraisal is called, and whether that is a calendar year.
    var yearNames: (names: [String], isCalendar: Bool) {
        let numbers = 1...results.terms.horizonYears
        guard let start = project.start, start.text.hasSuffix("-01"), let first = Int(start.text.prefix(4)) else {
            return (numbers.map { words.style.year($0) }, false)
        }
        return (numbers.map { words.style.year(first + $0 - 1) }, true)
    }

    /// What the numbers of years count from.
    var yearsFrom: String {
        project.start.map { say(.yearsFrom(words.style.month($0.text))) } ?? say(.yearsFromStart)
    }
}

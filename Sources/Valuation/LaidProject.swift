import Appraisal
import Projects

/// What a party counts of a project over the horizon of some terms, in the prices that these take.
///
/// Where the project is renewed after its life, its lines are laid over that and again from where it ends. What goes on
/// anyway, as the first option has it, is not renewed: it goes on.
struct LaidProject {
    /// The amounts by month.
    let flows: MonthlyFlows
    /// Those of them that are investments.
    let investment: MonthlyFlows
    /// What falls beyond the horizon, or beyond the life.
    let cuts: [Cut]

    /// Lays a project out by `lay`, which takes the years and which lines to count.
    init(
        _ project: Project, on terms: AppraisalTerms,
        by lay: (_ years: Int, _ isIncluded: (Flow) -> Bool) -> CashFlowProjection
    ) {
        guard project.renewedAfterYears != nil else {
            let all = lay(terms.horizonYears) { _ in true }
            flows = terms.counted(all.flows, in: project.prices)
            investment = terms.counted(all.investment, in: project.prices)
            cuts = all.cuts
            return
        }
        let life = lay(project.yearsLaid(on: terms)) { !$0.goesOnAnyway }
        let anyway = lay(terms.horizonYears) { $0.goesOnAnyway }
        flows = terms.counted(life.flows, in: project.prices).adding(terms.counted(anyway.flows, in: project.prices))
        investment = terms.counted(life.investment, in: project.prices).adding(
            terms.counted(anyway.investment, in: project.prices))
        cuts = life.cuts
    }

    /// Lays out the lines that count in a view, as ``CashFlowProjection`` has them.
    init(
        _ project: Project, on terms: AppraisalTerms, perspective: Perspective, scenario: Scenario = .likely,
        cashOnly: Bool = false,
        including isIncluded: (Flow) -> Bool = { _ in true }, weighing weight: (Flow) -> Double = { _ in 1 }
    ) {
        self.init(project, on: terms) { years, isOfLife in
            CashFlowProjection(
                project, years: years, perspective: perspective, scenario: scenario, cashOnly: cashOnly,
                including: { isOfLife($0) && isIncluded($0) }, weighing: weight)
        }
    }

    /// What the costs of the investment are worth now.
    func invested(on terms: AppraisalTerms) -> Double {
        terms.presentValueOfCosts(of: investment)
    }
}

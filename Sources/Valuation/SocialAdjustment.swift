import Appraisal
import Facts
import Projects

/// The social view as the file's method counts it, step by step from market prices; market prices stay the headline.
package struct SocialAdjustment: Sendable {
    /// What is counted from a step on.
    package enum Step: String, Sendable, Hashable, CaseIterable {
        /// Market prices without taxes, as the social view has them.
        case asStated
        /// What is saved or caused in physical units, at its price.
        case physical
        /// Shadow prices in place of market prices.
        case shadowPrices
        /// Weights by income.
        case distribution
        /// The marginal cost of public funds.
        case publicFunds
    }

    /// The steps that the file asks for, each with all before it; the first is as stated.
    package let steps: [(step: Step, view: Account)]
    /// The amounts of the last step over the whole horizon, in the prices of the rate.
    let amounts: MonthlyFlows
    /// The present value of what is invested among them.
    let invested: Double

    /// The adjustment of a project, or nothing where its file asks for none.
    ///
    /// *Shadow prices*: amount × factor of its category. *Distribution*: × (reference income ÷ income) ^ elasticity of its
    /// group. *Public funds*: the government's cash costs less its cash benefits, at market prices without taxes, times
    /// the marginal cost, are a further cost of society.
    package init?(of project: Project, terms: AppraisalTerms) {
        self.init(ofAny: project, terms: terms)
        if steps.count == 1 { return nil }
    }

    /// The adjustment of a project, also where its file asks for none.
    init(ofAny project: Project, terms: AppraisalTerms) {
        let method = project.method
        let worths = project.physical.compactMap { $0.worth(in: project, on: terms) }
        let gaps = DataGaps(of: project, perspective: .social)
        var taken: Set<Step> = []

        func laid(_ roles: Set<Flow.Role> = Set(Flow.Role.allCases)) -> LaidProject {
            LaidProject(
                project, on: terms, perspective: .social, roles: roles,
                weighing: { flow in
                    (taken.contains(.shadowPrices) ? method.shadowFactor(of: flow) : 1)
                        * (taken.contains(.distribution) ? method.distributionFactor(of: flow) : 1)
                })
        }
        func counted() -> (flows: MonthlyFlows, cuts: [Cut]) {
            let all = laid()
            var flows = all.flows
            if taken.contains(.physical) { for worth in worths { flows = flows.adding(worth) } }
            if taken.contains(.publicFunds), let funds = method.publicFunds {
                let drawn = LaidProject(project, on: terms) { years, isIncluded in
                    CashFlowProjection(publicFundsOf: project, years: years, including: isIncluded)
                }.flows
                flows = flows.adding(drawn.scaled(by: funds.marginalCost))
            }
            return (flows, all.cuts)
        }

        var steps: [(step: Step, view: Account)] = []
        var amounts = MonthlyFlows(years: terms.horizonYears)
        var invested = 0.0
        for step in Step.allCases {
            let isAsked =
                switch step {
                case .asStated: true
                case .physical: !worths.isEmpty
                case .shadowPrices: !method.shadowPrices.isEmpty
                case .distribution: method.distribution != nil
                case .publicFunds: method.publicFunds != nil
                }
            guard isAsked else { continue }
            taken.insert(step)
            let (flows, cuts) = counted()
            amounts = flows
            invested = laid([.investment]).presentValueOfCosts(on: terms)
            let view = Account(
                of: project, perspective: .social, terms: terms, flows: flows, invested: invested, cuts: cuts,
                gaps: gaps)
            steps.append((step, view))
        }
        self.steps = steps
        self.amounts = amounts
        self.invested = invested
    }

    /// The social view with everything that the file asks for.
    package var adjusted: Account? { steps.last?.view }
}

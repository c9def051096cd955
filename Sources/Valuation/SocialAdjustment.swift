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
    ///
    /// Its account as stated is made unless it is there already.
    package init?(of project: Project, terms: AppraisalTerms, asStated: Account? = nil) {
        let worths = project.physical.compactMap { $0.worth(in: project, on: terms) }
        guard Step.allCases.contains(where: { $0 != .asStated && $0.isAsked(by: project, worths: worths) }) else {
            return nil
        }
        self.init(ofAny: project, terms: terms, asStated: asStated, worths: worths)
    }

    /// The adjustment of a project, also where its file asks for none.
    init(ofAny project: Project, terms: AppraisalTerms, asStated: Account? = nil) {
        self.init(
            ofAny: project, terms: terms, asStated: asStated,
            worths: project.physical.compactMap { $0.worth(in: project, on: terms) })
    }

    private init(ofAny project: Project, terms: AppraisalTerms, asStated: Account?, worths: [MonthlyFlows]) {
        let method = project.method
        let gaps = DataGaps(of: project, perspective: .social)
        var taken: Set<Step> = []

        func laid() -> LaidProject {
            LaidProject(
                project, on: terms, perspective: .social,
                weighing: { flow in
                    (taken.contains(.shadowPrices) ? method.shadowFactor(of: flow) : 1)
                        * (taken.contains(.distribution) ? method.distributionFactor(of: flow) : 1)
                })
        }
        func counted(_ laid: LaidProject) -> MonthlyFlows {
            var flows = laid.flows
            if taken.contains(.physical) { for worth in worths { flows = flows.adding(worth) } }
            if taken.contains(.publicFunds), let funds = method.publicFunds {
                let drawn = LaidProject(project, on: terms) { years, isIncluded in
                    CashFlowProjection(publicFundsOf: project, years: years, including: isIncluded)
                }.flows
                flows = flows.adding(drawn.scaled(by: funds.marginalCost))
            }
            return flows
        }

        var steps: [(step: Step, view: Account)] = []
        var amounts = MonthlyFlows(years: terms.horizonYears)
        var invested = 0.0
        for step in Step.allCases {
            guard step.isAsked(by: project, worths: worths) else { continue }
            taken.insert(step)
            let laid = laid()
            amounts = counted(laid)
            invested = laid.invested(on: terms)
            if step == .asStated, let asStated {
                steps.append((step: step, view: asStated))
                continue
            }
            let account = Account(
                of: project, perspective: .social, terms: terms, flows: amounts, invested: invested, cuts: laid.cuts,
                gaps: gaps)
            steps.append((step: step, view: account))
        }
        self.steps = steps
        self.amounts = amounts
        self.invested = invested
    }

    /// The social view with everything that the file asks for.
    package var adjusted: Account? { steps.last?.view }
}

extension SocialAdjustment.Step {
    /// Whether the file of a project asks for it; `worths` are those of what it saves or causes in physical units.
    fileprivate func isAsked(by project: Project, worths: [MonthlyFlows]) -> Bool {
        switch self {
        case .asStated: true
        case .physical: !worths.isEmpty
        case .shadowPrices: !project.method.shadowPrices.isEmpty
        case .distribution: project.method.distribution != nil
        case .publicFunds: project.method.publicFunds != nil
        }
    }
}

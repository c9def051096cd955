import Appraisal
import Projects

/// A project whose figures can be changed for a try.
struct SensitivityTrial {
    let project: Project
    let terms: Terms
    let perspective: Perspective
    private let lines: [ProjectFigure]
    private let evaluator: PlanEvaluator

    init(_ project: Project, _ terms: Terms, _ perspective: Perspective) {
        self.project = project
        self.terms = terms
        self.perspective = perspective
        lines = project.figures.filter { $0.line != nil }
        evaluator = Plan(of: project, on: terms, varying: lines).evaluator([perspective])
    }

    /// The net present value with some figures changed.
    func netPresentValue(_ changes: [ProjectFigure: Double]) -> Double {
        let values = lines.map { changes[$0] ?? $0.estimate.value }
        let changed = changes.contains { $0.key.line == nil }
        let evaluator = changed ? ownEvaluator(changes) : self.evaluator
        evaluator.evaluate(values)
        return evaluator.netPresentValue(perspective)
    }

    /// A delay, a horizon or a rate makes another plan.
    private func ownEvaluator(_ changes: [ProjectFigure: Double]) -> PlanEvaluator {
        var (project, years, rate) = (project, terms.horizonYears, terms.discounting)
        for (figure, value) in changes where figure.line == nil {
            switch figure.part {
            case .delay: project = project.delayed(byMonths: Int(value.rounded()) - Int(project.delay?.value ?? 0))
            case .horizon: years = Int(value.rounded())
            case .discountRate: rate = rate.replaced(by: value) ?? rate
            default: break
            }
        }
        let own = Terms(horizonYears: years, discounting: rate, timing: terms.timing)
        return Plan(of: project, on: own, varying: lines).evaluator([perspective])
    }
}

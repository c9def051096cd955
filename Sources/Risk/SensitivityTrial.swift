import Appraisal
import Projects
import Valuation

/// A project whose figures can be changed for a try.
///
/// Where its risks count, so does their expected value: what they cost times their probabilities, and what the project is
/// worth with each delay that they can cause, as likely as that is.
struct SensitivityTrial {
    let project: Project
    /// The first of several options, that the project is set against.
    let base: Project?
    let terms: AppraisalTerms
    let perspective: Perspective
    /// The figures that one compiled project can vary.
    private let inputs: [UncertainParameter]
    /// Their values as printed, and the place of each.
    private let values: [Double]
    private let places: [UncertainParameter: Int]
    private let evaluators: Evaluators

    init(_ project: Project, beyond base: Project? = nil, _ terms: AppraisalTerms, _ perspective: Perspective) {
        self.project = project
        self.base = base
        self.terms = terms
        self.perspective = perspective
        let inputs = project.figures(beyond: base, isOnTime: !project.countsDelays)
            .filter { !$0.isOfTerms }
        self.inputs = inputs
        values = inputs.map { $0.estimate.value }
        places = inputs.indices.reversed().reduce(into: [:]) { $0[inputs[$1]] = $1 }
        evaluators = Evaluators(project, base, terms, perspective, inputs)
    }

    /// The net present value with some figures changed.
    func netPresentValue(_ changes: [UncertainParameter: Double]) -> Double {
        let changed = changes.contains { $0.key.isOfTerms }
        let evaluators = changed ? ownEvaluators(changes) : self.evaluators
        var probabilities: [Int: Double] = [:]
        for (figure, value) in changes { if let risk = figure.risk { probabilities[risk] = value } }
        var values = values
        for (figure, value) in changes { if let place = places[figure] { values[place] = value } }
        return evaluators.netPresentValue(values, probabilities)
    }

    /// A delay, a horizon or a rate makes another compiled project.
    private func ownEvaluators(_ changes: [UncertainParameter: Double]) -> Evaluators {
        var (project, base, years, rate) = (project, base, terms.horizonYears, terms.discounting)
        for (figure, value) in changes where figure.isOfTerms {
            switch figure.part {
            case .delay:
                let later = Int(value.rounded()) - Int(project.delay?.value ?? 0)
                project = project.delayed(byMonths: later)
                base = base?.waiting(byMonths: later)
            case .horizon: years = Int(value.rounded())
            case .discountRate: rate = rate.replaced(by: value) ?? rate
            default: break
            }
        }
        let own = AppraisalTerms(
            horizonYears: years, discounting: rate, inflation: terms.inflation, timing: terms.timing,
            oneOffTiming: terms.oneOffTiming)
        return Evaluators(project, base, own, perspective, inputs)
    }

    /// A compiled project for each delay that the risks of a project can cause.
    private final class Evaluators {
        private let project: Project
        private let base: Project?
        private let terms: AppraisalTerms
        private let perspective: Perspective
        private let inputs: [UncertainParameter]
        private var byDelay: [Int: CompiledProjectEvaluator] = [:]

        init(
            _ project: Project, _ base: Project?, _ terms: AppraisalTerms, _ perspective: Perspective,
            _ inputs: [UncertainParameter]
        ) {
            self.project = project
            self.base = base
            self.terms = terms
            self.perspective = perspective
            self.inputs = inputs
        }

        func netPresentValue(_ values: [Double], _ probabilities: [Int: Double]) -> Double {
            guard project.countsRisks else { return netPresentValue(values, delay: 0) }
            let chances = project.delayChances { probabilities[$0] ?? project.risks[$0].inForce.probability }
            return chances.reduce(0) { $0 + $1.probability * netPresentValue(values, delay: $1.months) }
        }

        private func netPresentValue(_ values: [Double], delay: Int) -> Double {
            let evaluator = byDelay[delay] ?? evaluator(delay: delay)
            evaluator.evaluate(values)
            return evaluator.netPresentValue(perspective)
        }

        private func evaluator(delay: Int) -> CompiledProjectEvaluator {
            let late = project.delayed(byMonths: delay)
            let compiled = CompiledProject(
                of: late, beyond: base?.waiting(byMonths: delay), on: terms, varying: inputs, delaying: false)
            let evaluator = compiled.evaluator([perspective])
            byDelay[delay] = evaluator
            return evaluator
        }
    }
}

import Appraisal
import Projects

/// A project made ready to be evaluated many times for different values of some of its figures.
///
/// ```swift
/// let plan = Plan(of: project, on: terms)
/// let worker = plan.evaluator()
/// worker.evaluate(plan.inputs.map(\.estimate.value))
/// worker.netPresentValue(.social)      // that of the figures as printed
/// ```
///
/// Months between which nothing changes are gathered into stretches, so that one evaluation costs a few dozen
/// multiplications. The results are those of `View`, but for rounding.
public struct Plan: Sendable {
    /// The figures whose values vary, in the order in which they are given.
    public let inputs: [ProjectFigure]
    /// On what terms the project is appraised where its horizon and its discount rate do not vary.
    public let terms: Terms
    /// The lines whose amount is known.
    let lines: [PlanLine]
    /// The calendar of the lines for each delay, in months more than the first of them.
    let calendars: [PlanCalendar]
    /// The delay of the first calendar, relative to the project's own.
    let firstDelay: Int
    /// The place of the delay, the horizon and the discount rate among the inputs.
    let delayInput: Int?
    let horizonInput: Int?
    let rateInput: Int?
    /// The project's own delay.
    let ownDelay: Int
    /// The longest horizon, in years.
    let years: Int
    /// The risks that delay the service: whether each comes true, and by how many months.
    let delayRisks: [(occurs: PlanFigure, months: Double)]
    /// What the inputs have to do with one another.
    let correlations: RankReordering?
    /// The discount factors of years where the rate does not vary: of their start and of recurring amounts.
    let factors: DiscountFactors

    /// A plan of a project on some terms.
    ///
    /// What varies are the figures that have a range, unless others are named. A horizon or a discount rate that the
    /// terms fix on a value of their own does not vary, whatever range the file gives it: `fixes` names it.
    public init(
        of project: Project, on terms: Terms, varying figures: [ProjectFigure]? = nil,
        fixing fixed: Set<ProjectFigure.Part> = []
    ) {
        let inputs = (figures ?? project.rangedFigures).filter { $0.line != nil || !fixed.contains($0.part) }
        self.inputs = inputs
        self.terms = terms
        delayInput = inputs.firstIndex { $0.part == .delay }
        horizonInput = inputs.firstIndex { $0.part == .horizon }
        rateInput = inputs.firstIndex { $0.part == .discountRate }
        let longest = horizonInput.map { Int((inputs[$0].estimate.high ?? inputs[$0].estimate.value).rounded()) }
        years = max(terms.horizonYears, min(Terms.longestHorizon, longest ?? 1))
        ownDelay = Int(project.delay?.value ?? 0)

        var slots: [ProjectFigure.Slot: Int] = [:]
        for (place, input) in inputs.enumerated() { slots[input.slot] = place }
        let planned = project.planned
        let known = planned.flows.enumerated().filter { $0.element.amount().value != nil }
        let risky = project.riskLines.filter { $0.flow.amount().value != nil }
        lines =
            known.map { PlanLine($0.element, line: $0.offset, slots: slots) }
            + risky.map { line, risk in
                PlanLine(line, line: nil, slots: slots, risk: risk.map { ($0, project.risks[$0].inForce.probability) })
            }
        delayRisks =
            project.countsRisks
            ? project.risks.enumerated().compactMap { place, risk in
                let months = risk.inForce.months
                guard months > 0 else { return nil }
                let slot = slots[ProjectFigure.Slot(line: nil, part: .occurrence(risk: place))] ?? -1
                return (PlanFigure(constant: risk.inForce.probability.rounded(), slot: slot), Double(months))
            } : []

        let delays: ClosedRange<Int>
        if let delayInput {
            let estimate = inputs[delayInput].estimate
            let low = max(0, Int((estimate.low ?? estimate.value).rounded()))
            let high = max(low, Int((estimate.high ?? estimate.value).rounded()))
            delays = low...min(high, max(low, 12 * Terms.longestHorizon))
        } else {
            delays = ownDelay...ownDelay
        }
        firstDelay = delays.lowerBound
        let longestDelay = min(
            delays.upperBound + Int(delayRisks.reduce(0) { $0 + $1.months }),
            max(delays.upperBound, 12 * Terms.longestHorizon))
        let (years, own) = (years, ownDelay)
        calendars = (delays.lowerBound...longestDelay).map { delay in
            let late = planned.delayed(byMonths: delay - own)
            let flows = late.flows
            // What a risk costs falls when it falls, however late the service is.
            return PlanCalendar(of: late, flows: known.map { flows[$0.offset] } + risky.map(\.flow), years: years)
        }
        correlations = Self.correlations(of: project, among: inputs)
        factors = DiscountFactors(terms.discounting, years: years, timing: terms.timing)
    }

    private static func correlations(of project: Project, among inputs: [ProjectFigure]) -> RankReordering? {
        func place(_ id: String) -> Int? { inputs.firstIndex { $0.id == id } }
        let pairs = project.correlations.compactMap { correlation -> (Int, Int, Double)? in
            guard let first = place(correlation.first), let second = place(correlation.second) else { return nil }
            return (first, second, correlation.rank)
        }
        let concerned = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
        guard !concerned.isEmpty else { return nil }
        let ranks = pairs.map { first, second, rank in
            (first: concerned.firstIndex(of: first) ?? 0, second: concerned.firstIndex(of: second) ?? 0, rank: rank)
        }
        return CorrelationMatrix.scoreFactor(size: concerned.count, ranks: ranks).map {
            RankReordering(inputs: concerned, factor: $0)
        }
    }

    /// Something that evaluates the plan; each thread needs one of its own.
    public func evaluator(_ perspectives: [Perspective] = Perspective.allCases) -> PlanEvaluator {
        PlanEvaluator(self, perspectives)
    }
}

/// What one unit of money is worth now, by year.
struct DiscountFactors: Sendable {
    /// Of the start of each year, and behind the last year of its end.
    var starts: [Double]
    /// Of what recurs in each year.
    var recurring: [Double]

    init(_ discounting: Discounting, years: Int, timing: Timing) {
        switch discounting {
        case .real(let rate): self.init(rate, years: years, timing: timing)
        case .nominal(let rate): self.init(rate, years: years, timing: timing)
        }
    }

    private init<Prices>(_ rate: DiscountRate<Prices>, years: Int, timing: Timing) {
        starts = (0...years).map { rate.factor(at: Double($0)) }
        recurring = (0..<years).map { rate.factor(at: Double($0) + timing.delta) }
    }
}

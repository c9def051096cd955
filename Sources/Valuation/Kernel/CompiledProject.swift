import Appraisal
import Numerics
import Projects

/// A project made ready to be evaluated many times for different values of some of its figures.
///
/// ```swift
/// let compiled = CompiledProject(of: project, on: terms)
/// let evaluator = compiled.evaluator()
/// evaluator.evaluate(compiled.inputs.map { $0.estimate.value })
/// evaluator.netPresentValue(.social)      // that of the figures as printed
/// ```
///
/// The arithmetic is that of `Account`, which evaluates one draw over the months of its horizon: here months between which
/// nothing changes are gathered into stretches, so that one evaluation costs a few dozen multiplications, and eight draws are
/// evaluated at once.
package struct CompiledProject: Sendable {
    /// The figures whose values vary, in the order in which they are given.
    package let inputs: [UncertainParameter]
    /// On what terms the project is appraised where its horizon and its discount rate do not vary.
    package let terms: AppraisalTerms
    /// The lines whose amount is known.
    let lines: [CompiledLine]
    /// When the lines fall.
    let calendars: CompiledCalendars
    /// The delay of the first calendars.
    let firstDelay: Int
    /// The horizon of the first calendar of each delay; the last is that of `years`.
    let firstHorizon: Int
    /// The place of the delay, the horizon and the discount rate among the inputs.
    let delayInput: Int?
    let horizonInput: Int?
    let rateInput: Int?
    /// The project's own delay.
    let ownDelay: Int
    /// The longest horizon, in years.
    let years: Int
    /// The risks that delay the service: whether each comes true, and by how many months.
    let delayRisks: [(occurs: CompiledFigure, months: Double)]
    /// What the inputs have to do with one another.
    package let correlations: RankReordering?

    /// A project on some terms, compiled.
    ///
    /// What varies are the figures that have a range, unless others are named. A horizon or a discount rate that the
    /// terms fix on a value of their own does not vary, whatever range the file gives it: `fixed` names it. What risks
    /// delay, they delay unless they are `delaying` nothing. The steps are stretches of months that are alike, as for an
    /// account. Set against the first of several options, `base`, it is the difference: what differs there counts with the
    /// other sign.
    package init(
        of project: Project, beyond base: Project? = nil, on terms: AppraisalTerms,
        varying figures: [UncertainParameter]? = nil,
        fixing fixed: Set<UncertainParameter.Part> = [], delaying: Bool = true
    ) {
        let isOnTime = project.delay?.distribution == nil && !project.countsDelays
        let ranged = { project.figures(beyond: base, isOnTime: isOnTime).filter { $0.estimate.distribution != nil } }
        let inputs = (figures ?? ranged()).filter { $0.line != nil || !fixed.contains($0.part) }
        self.inputs = inputs
        self.terms = terms
        delayInput = inputs.firstIndex { $0.part == .delay }
        horizonInput = inputs.firstIndex { $0.part == .horizon }
        rateInput = inputs.firstIndex { $0.part == .discountRate }
        let longest = horizonInput.map { Int((inputs[$0].estimate.high ?? inputs[$0].estimate.value).rounded()) }
        years = max(terms.horizonYears, min(AppraisalTerms.longestHorizon, longest ?? 1))
        ownDelay = Int(project.delay?.value ?? 0)

        let (planned, first) = (project.planned, base?.planned)
        let common = first.map { planned.linesInCommon(with: $0, isOnTime: isOnTime) } ?? []
        let years = years
        let own = Entry.all(of: project, without: common, slots: Self.slots(of: project, among: inputs))
        let others = base.map {
            Entry.all(of: $0, without: common, slots: Self.slots(of: $0, among: inputs), sign: -1)
        }
        let entries = (own + (others ?? [])).flatMap { $0.split(over: years) }
        lines = entries.map(CompiledLine.init)
        let slots = Self.slots(of: project, among: inputs)
        delayRisks =
            project.countsRisks && delaying
            ? project.risks.enumerated().compactMap { place, risk in
                let months = risk.inForce.months
                guard months > 0 else { return nil }
                let occurrence = Occurrence(place: place, probability: risk.inForce.probability.rounded())
                return (occurrence.figure(slots), Double(months))
            } : []

        let delays: ClosedRange<Int>
        if let delayInput {
            let estimate = inputs[delayInput].estimate
            let low = max(0, Int((estimate.low ?? estimate.value).rounded()))
            let high = max(low, Int((estimate.high ?? estimate.value).rounded()))
            delays = low...min(high, max(low, 12 * AppraisalTerms.longestHorizon))
        } else {
            delays = ownDelay...ownDelay
        }
        self.firstDelay = delays.lowerBound
        let longestDelay = min(
            delays.upperBound + Int(delayRisks.reduce(0) { $0 + $1.months }),
            max(delays.upperBound, 12 * AppraisalTerms.longestHorizon))
        let ownDelay = ownDelay
        let isOfItsHorizon = terms.inflation != nil || entries.contains { $0.fallsByHorizon }
        let shortest = horizonInput.map { Int((inputs[$0].estimate.low ?? inputs[$0].estimate.value).rounded()) }
        let horizons = (isOfItsHorizon ? min(years, max(1, shortest ?? years)) : years)...years
        self.firstHorizon = horizons.lowerBound
        let firstDelay = delays.lowerBound
        let firstHorizon = horizons.lowerBound
        calendars = CompiledCalendars(
            delays: longestDelay - firstDelay + 1, horizons: horizons.count, months: 12 * years
        ) { delay, horizon in
            let delay = firstDelay + delay
            let late = planned.delayed(byMonths: delay - ownDelay)
            let lateFirst = first?.waiting(byMonths: delay - ownDelay)
            let laid = entries.map { entry in
                entry.laid(later: delay - ownDelay, in: entry.sign > 0 ? late : lateFirst ?? late)
            }
            return CompiledCalendar(
                stretchesOf: laid, launchedWith: late, years: firstHorizon + horizon, terms: terms)
        }
        correlations = Self.correlations(of: project, among: inputs)
    }

    /// The places of a project's figures among the inputs: its own, and those of another option that are the same.
    private static func slots(of project: Project, among inputs: [UncertainParameter]) -> [UncertainParameter.Slot: Int]
    {
        var slots: [UncertainParameter.Slot: Int] = [:]
        let option = project.optionNames?.own
        // Of the same name, in their order.
        var named: [String: [Int]] = [:]
        for (place, input) in inputs.enumerated() { named[Self.name(input), default: []].append(place) }
        for figure in project.figures {
            let same = (named[Self.name(figure)] ?? []).filter { place in
                let input = inputs[place]
                return input.first.map { $0 == option && input.slot == figure.slot } ?? figure.isOne(with: input)
            }
            slots[figure.slot] = same.first { inputs[$0].slot == figure.slot } ?? same.first
        }
        // What the terms alone have is no figure of the file.
        for (place, input) in inputs.enumerated() where input.first == nil && slots[input.slot] == nil {
            if input.line == nil { slots[input.slot] = place }
        }
        return slots
    }

    /// What a figure is called in either of two options.
    private static func name(_ figure: UncertainParameter) -> String { "\(figure.lineID ?? "") \(figure.part.word)" }

    private static func correlations(of project: Project, among inputs: [UncertainParameter]) -> RankReordering? {
        // The first that is called so is meant.
        let places = inputs.indices.reversed().reduce(into: [:]) { $0[inputs[$1].id] = $1 }
        let pairs = project.correlations.compactMap { correlation -> (Int, Int, Double)? in
            guard let first = places[correlation.first], let second = places[correlation.second] else { return nil }
            return (first, second, correlation.rank)
        }
        let concerned = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
        guard !concerned.isEmpty else { return nil }
        let order = concerned.indices.reduce(into: [:]) { $0[concerned[$1]] = $1 }
        let ranks = pairs.map { first, second, rank in
            (first: order[first] ?? 0, second: order[second] ?? 0, rank: rank)
        }
        return CorrelationMatrix.scoreFactor(size: concerned.count, ranks: ranks).map {
            RankReordering(inputs: concerned, factor: $0)
        }
    }

    /// The longest horizon that a draw can have, in years.
    package var longestHorizon: Int { years }

    /// Whether every line counts alike in two views, so that their results are the same in every draw.
    func isAlike(_ one: Perspective, _ other: Perspective) -> Bool {
        let places = [one, other].compactMap { Perspective.allCases.firstIndex(of: $0) }
        return lines.allSatisfy { $0.counted[places[0]] == $0.counted[places[1]] }
    }

    /// Of each of some views the place of the first one that is like it.
    package func firstAlike(_ views: [Perspective]) -> [Int] {
        views.map { view in views.firstIndex { isAlike($0, view) } ?? 0 }
    }

    /// Something that evaluates it, up to so many draws at a time; each thread needs one of its own.
    package func evaluator(
        _ perspectives: [Perspective] = Perspective.allCases, blockSize: Int = 1
    ) -> CompiledProjectEvaluator {
        CompiledProjectEvaluator(self, perspectives, blockSize: blockSize)
    }
}

import Appraisal
import Projects

/// What each figure of a project does to its net present value, one at a time.
///
/// ```swift
/// let sensitivity = Sensitivity(of: project, on: terms, perspective: .social)
/// sensitivity.figures.first?.figure.id      // the one with the widest swing
/// sensitivity.figures.first?.switching      // where it turns the result
/// ```
///
/// All other figures stay as printed. The results are in the project's currency, discounted to the start.
public struct Sensitivity: Sendable {
    /// What one figure does.
    public struct Item: Sendable {
        /// The figure.
        public let figure: ProjectFigure
        /// The values between which it is moved.
        public let ends: SensitivityEnds
        /// The net present value at the lower end.
        public let atLow: Double
        /// That at the higher end.
        public let atHigh: Double
        /// Where the net present value turns zero.
        public let switching: SwitchingValue

        /// How far the two results lie apart.
        public var swing: Double { (atHigh - atLow).magnitude }
        /// Whether the figure turns the result between its ends.
        public var turnsWithinEnds: Bool { switching.value.map(ends.contains) ?? false }
    }

    /// The view whose net present value it is.
    public let perspective: Perspective
    /// The net present value of the figures as printed.
    public let netPresentValue: Double
    /// Every figure, the widest swing first.
    public let figures: [Item]
    /// The table of the two figures that are asked for, or of the two with the widest swing; nothing for one figure.
    public let twoWay: TwoWayTable?
    /// The net present value by discount rate.
    public let rates: RateProfile
    /// The net present value by months of delay.
    public let delays: [DelayCost]

    /// The sensitivity of a view of a project; `pair` are the figures of the two-way table.
    ///
    /// Of one of several options it is that of what it is beyond the first, `base`. A horizon or a discount rate that is `fixed` by the terms counts as one without a range.
    public init(
        of project: Project, beyond base: Project? = nil, on terms: Terms, perspective: Perspective,
        fixing fixed: Set<ProjectFigure.Part> = [],
        pair: (ProjectFigure, ProjectFigure)? = nil
    ) {
        let trial = SensitivityTrial(project, beyond: base, terms, perspective)
        let now = trial.netPresentValue([:])
        let flows = project.view(from: perspective, beyond: base, on: terms)
        // The same figure can move a line of either option.
        let limited = [project, base].compactMap(\.self).flatMap { option in
            let lines = option.planned.flows + option.riskLines.map(\.flow)
            return option.figures.filter { figure in figure.line.map { lines[$0].drivers.limits != nil } ?? false }
        }
        let limitedParts = Dictionary(grouping: limited) { $0.lineID }.mapValues { Set($0.map(\.part)) }
        func isLimited(_ figure: ProjectFigure) -> Bool {
            let isOfAll = [.institutions, .rollOutCeiling].contains(figure.part)
            return isOfAll ? !limited.isEmpty : limitedParts[figure.lineID]?.contains(figure.part) == true
        }
        let items = project.figures(on: terms, fixing: fixed, beyond: base).map { figure in
            let ends = SensitivityEnds(of: figure)
            func result(_ value: Double) -> Double { trial.netPresentValue([figure: value]) }
            return Item(
                figure: figure, ends: ends, atLow: result(ends.low), atHigh: result(ends.high),
                switching: Self.switching(
                    figure, now, flows.internalRates, result, years: terms.horizonYears,
                    isLimited: isLimited(figure)))
        }
        // Equal swings keep the order of the file.
        let ordered = items.enumerated().sorted { left, right in
            (right.element.swing, left.offset) < (left.element.swing, right.offset)
        }.map(\.element)
        self.perspective = perspective
        netPresentValue = now
        figures = ordered
        let chosen = pair ?? (ordered.count < 2 ? nil : (ordered[0].figure, ordered[1].figure))
        twoWay = chosen.map { TwoWayTable($0, $1, trial) }
        rates = RateProfile(on: terms, flows.internalRates, trial)
        delays = DelayCost.all(of: project, on: terms, trial)
    }

    private static func switching(
        _ figure: ProjectFigure, _ now: Double, _ rates: InternalRates, _ result: (Double) -> Double, years: Int,
        isLimited: Bool
    ) -> SwitchingValue {
        let (value, meant) = (figure.estimate.value, SensitivityEnds.meant(figure))
        switch figure.part {
        case .discountRate:
            if now == 0 { return .zero(at: value) }
            let known = rates.roots.map(\.rate).filter(meant.contains)
            let nearest = known.min { ($0 - value).magnitude < ($1 - value).magnitude }
            return nearest.map { .zero(at: $0) } ?? .none
        case .horizon: return .ofSteps(value, now, in: meant, result)
        case .delay:
            // Behind the horizon nothing is left to delay.
            return .ofSteps(value, now, in: 0...max(value, Double(12 * years)), result)
        case .growth, .volumeGrowth: return .ofCurve(value, now, in: meant, result)
        case .demand, .demandGrowth: return .ofJumps(value, now, in: meant, result)
        case .amount, .volume, .uptake, .ceiling, .institutions, .rollOutCeiling, .hours, .valueOfHour, .trips, .fare,
            .money, .occurrence:
            // A limit bends the line.
            return isLimited ? .ofCurve(value, now, in: meant, result) : .ofLine(value, now, in: meant, result)
        }
    }
}

extension Sensitivity {
    /// The net present value in a view with some figures changed and all others as printed.
    public static func netPresentValue(
        of project: Project, beyond base: Project? = nil, on terms: Terms, perspective: Perspective,
        changing changes: [ProjectFigure: Double]
    ) -> Double {
        SensitivityTrial(project, beyond: base, terms, perspective).netPresentValue(changes)
    }
}

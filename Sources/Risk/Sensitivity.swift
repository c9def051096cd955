import Appraisal
import Facts
import Projects
import Valuation

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
        package let figure: UncertainParameter
        /// The values between which it is moved.
        package let ends: SensitivityEnds
        /// The net present value at the lower end.
        public let atLow: Double
        /// That at the higher end.
        public let atHigh: Double
        /// Where the net present value turns zero.
        package let switching: SwitchingValue
        /// On which side of that value the true one lies, where a cost or a saving is unknown.
        public let switchingBound: Bound?
        /// Whether what is unknown could turn the net present value somewhere, though nothing that is known does.
        package let couldSwitch: Bool
        /// Whether what is unknown is the same at both ends, so that it does not count in the swing.
        package let leavesUnknown: Bool

        /// How far the two results lie apart; infinite where that is beyond the range of numbers.
        public var swing: Double {
            let distance = (atHigh - atLow).magnitude
            return distance.isNaN ? .infinity : distance
        }
        /// Whether another one's swing is the same but for the rounding of its results.
        fileprivate func swingsAs(_ other: Item) -> Bool {
            let largest = [atLow, atHigh, other.atLow, other.atHigh].reduce(0) { max($0, $1.magnitude) }
            return swing == other.swing || (swing - other.swing).magnitude <= 1e-14 * largest
        }
        /// The same, or why it cannot be told: beyond the range of numbers, or of what is unknown.
        package var knownSwing: Computed<Double> { leavesUnknown ? .finite(swing) : .notComputable(.undecided) }
        /// Whether the figure turns the result between its ends; nothing where what is unknown decides it.
        package var turnsWithinEnds: Bool? {
            guard let value = switching.value else { return couldSwitch ? nil : false }
            switch switchingBound {
            case nil: return ends.contains(value)
            // Beyond an end, and further beyond it for all that is known.
            case .atLeast?: return value > ends.high ? false : nil
            case .atMost?: return value < ends.low ? false : nil
            }
        }
    }

    /// The account of the figures as printed.
    package let account: Account
    /// The view whose net present value it is.
    public let perspective: Perspective
    /// The net present value of the figures as printed.
    public let netPresentValue: Double
    /// On which side of every net present value the true one lies, where a cost or a saving is unknown.
    public let bound: Bound?
    /// Every figure, the widest swing first.
    public let figures: [Item]
    /// The table of the two figures that are asked for, or of the two with the widest swing; nothing for one figure.
    package let twoWay: TwoWayTable?
    /// The net present value by discount rate.
    package let rates: RateProfile
    /// The net present value by months of delay.
    package let delays: [DelayCost]

    /// The sensitivity of a view of a project; `pair` are the figures of the two-way table.
    ///
    /// Its account is made unless it is there already.
    ///
    /// Of one of several options it is that of what it is beyond the first, `base`. A horizon or a discount rate that is `fixed` by the terms counts as one without a range.
    package init(
        of project: Project, beyond base: Project? = nil, on terms: AppraisalTerms, perspective: Perspective,
        fixing fixed: Set<UncertainParameter.Part> = [],
        pair: (UncertainParameter, UncertainParameter)? = nil, account known: Account? = nil
    ) {
        let trial = SensitivityTrial(project, beyond: base, terms, perspective)
        let now = trial.netPresentValue([:])
        let account = known ?? project.view(from: perspective, beyond: base, on: terms)
        self.account = account
        let bound = account.gaps.boundOfNet
        self.bound = bound
        // The same figure can move a line of either option.
        let limited = [project, base].compactMap { $0 }.flatMap { option in
            let lines = option.planned.flows + option.riskLines.map { $0.flow }
            return option.figures.filter { figure in figure.line.map { lines[$0].drivers.limits != nil } ?? false }
        }
        let limitedParts = Dictionary(grouping: limited) { $0.lineID }.mapValues { Set($0.map { $0.part }) }
        func isLimited(_ figure: UncertainParameter) -> Bool {
            let isOfAll = [.institutions, .rollOutCeiling].contains(figure.part)
            return isOfAll ? !limited.isEmpty : limitedParts[figure.lineID]?.contains(figure.part) == true
        }
        let items = project.figures(on: terms, fixing: fixed, beyond: base).map { figure in
            let ends = SensitivityEnds(of: figure)
            func result(_ value: Double) -> Double { trial.netPresentValue([figure: value]) }
            let switching = Self.switching(
                figure, now, account.internalRates, result, years: terms.horizonYears, isLimited: isLimited(figure))
            let (atLow, atHigh) = (result(ends.low), result(ends.high))
            let rises =
                figure.part == .discountRate
                ? switching.value.flatMap { rate in account.internalRates.roots.first { $0.rate == rate }?.slope }
                    .map { $0 > 0 } ?? (atHigh > atLow)
                : Self.rises(figure.estimate.value, now, switching.value) ?? (atHigh > atLow)
            // Below the result nothing is known of a cost: what is below zero stays there, what is above may not.
            let couldSwitch = switching.value == nil && (bound == .atMost ? now > 0 : bound == .atLeast && now < 0)
            return Item(
                figure: figure, ends: ends, atLow: atLow, atHigh: atHigh, switching: switching,
                switchingBound: switching.value == nil ? nil : rises ? bound?.reversed : bound,
                couldSwitch: couldSwitch, leavesUnknown: bound == nil || figure.leavesOtherLines(of: project))
        }
        let ordered = Self.byWidth(items)
        self.perspective = perspective
        netPresentValue = now
        figures = ordered
        let chosen = pair ?? (ordered.count < 2 ? nil : (ordered[0].figure, ordered[1].figure))
        twoWay = chosen.map { TwoWayTable($0, $1, trial) }
        rates = RateProfile(on: terms, account.internalRates, trial)
        delays = DelayCost.all(of: project, on: terms, trial)
    }

    /// Figures with the widest swing first; equal swings keep the order of the file, and so do those that only the rounding
    /// of the results tells apart.
    private static func byWidth(_ items: [Item]) -> [Item] {
        var sorted = items.enumerated().sorted { left, right in
            (right.element.swing, left.offset) < (left.element.swing, right.offset)
        }
        var first = 0
        while first < sorted.count {
            var end = first + 1
            while end < sorted.count, sorted[end].element.swingsAs(sorted[end - 1].element) { end += 1 }
            sorted[first..<end].sort { $0.offset < $1.offset }
            first = end
        }
        return sorted.map { $0.element }
    }

    /// Whether the result rises with a figure, by where it turns: nothing where it is zero already.
    private static func rises(_ value: Double, _ now: Double, _ turn: Double?) -> Bool? {
        guard let turn, turn != value, now != 0 else { return nil }
        return (turn > value) == (now < 0)
    }

    private static func switching(
        _ figure: UncertainParameter, _ now: Double, _ rates: InternalRates, _ result: (Double) -> Double, years: Int,
        isLimited: Bool
    ) -> SwitchingValue {
        let (value, meant) = (figure.estimate.value, SensitivityEnds.meant(figure))
        switch figure.part {
        case .discountRate:
            if now == 0 { return .zero(at: value) }
            // Every rate there is, so that this says what the profile of the rates does.
            let nearest = rates.roots.map { $0.rate }.min { ($0 - value).magnitude < ($1 - value).magnitude }
            return nearest.map { .zero(at: $0) } ?? .none
        case .horizon: return .ofSteps(value, now, in: meant, result)
        case .delay:
            // Behind the horizon nothing is left to delay.
            return .ofSteps(value, now, in: 0...max(value, Double(12 * years)), result)
        case .growth, .volumeGrowth: return .ofCurve(value, now, in: meant, result)
        case .demand, .demandGrowth: return .ofJumps(value, now, in: meant, result)
        case .amount, .volume, .amountOfYear, .volumeOfYear, .uptake, .ceiling, .institutions, .rollOutCeiling, .hours,
            .valueOfHour, .trips, .fare,
            .money, .occurrence:
            // A limit bends the line.
            return isLimited ? .ofCurve(value, now, in: meant, result) : .ofLine(value, now, in: meant, result)
        }
    }
}

extension UncertainParameter {
    /// Whether it moves nothing but lines whose amounts are known: not when things fall, nor how they are discounted.
    fileprivate func leavesOtherLines(of project: Project) -> Bool {
        if let risk { return project.risks[risk].inForce.months == 0 }
        return line != nil
    }
}

extension Sensitivity {
    /// The net present value in a view with some figures changed and all others as printed.
    package static func netPresentValue(
        of project: Project, beyond base: Project? = nil, on terms: AppraisalTerms, perspective: Perspective,
        changing changes: [UncertainParameter: Double]
    ) -> Double {
        SensitivityTrial(project, beyond: base, terms, perspective).netPresentValue(changes)
    }
}

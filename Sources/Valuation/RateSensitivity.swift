import Appraisal
import Facts
import Projects

/// What a project is worth over a span of discount rates, and at which it is worth nothing.
///
/// ```swift
/// let sensitivity = RateSensitivity(of: project, perspective: .social, terms: terms)
/// sensitivity.points.map(\.netPresentValue)
/// sensitivity.breakEven                         // the internal rates of return
/// ```
///
/// Its rates are of the kind of the terms': real ones, or nominal ones for amounts in current prices.
package struct RateSensitivity: Sendable {
    /// Why a rate is among those looked at.
    package enum Mark: String, Sendable, Hashable, CaseIterable {
        /// It is the rate of the terms.
        case chosen
        /// It is the one that the country prescribes.
        case national
        /// It is the one at which every project can be looked at: 4 %.
        case standard
        /// It is one at which the project is worth nothing.
        case breakEven
    }

    /// A rate, and what the project is worth at it.
    package struct Point: Sendable, Hashable {
        /// The rate, as a fraction.
        package let rate: Double
        /// The net present value.
        package let netPresentValue: Computed<Double>
        /// Why the rate is among those looked at, where it is no step of the span.
        package let marks: [Mark]
    }

    /// The span unless another is asked for.
    package static let usualSpan = 0.0...0.2
    /// The highest rate that a span may end with: 10,000 %.
    package static let highestRate = 100.0
    /// A rate for everyone to look at: estimates for 17 Latin American countries lie between 2.1 % and 5.8 %, with a mean
    /// of 3.8 % (Public Finance Review 48, 2020).
    package static let standardRate = 0.04

    /// The rates in order, each with what the project is worth at it.
    package let points: [Point]
    /// Every rate at which the net present value is zero, within the span or not.
    package let breakEven: InternalRates
    /// On which side of the computed values the true ones lie.
    package let bound: Bound?
    /// What of the project is unknown.
    package let gaps: DataGaps

    /// A project over a span, in steps of a round number.
    ///
    /// There are at most about `steps` of them; the rates that are marked come on top. Nothing is marked as chosen where it is not `isRated`: the terms have no rate for this project.
    package init(
        of project: Project, perspective: Perspective, terms: AppraisalTerms,
        over span: ClosedRange<Double> = usualSpan,
        steps: Int = 10, national: Double? = nil, isRated: Bool = true
    ) {
        let view = Account(of: project, perspective: perspective, terms: terms)
        breakEven = view.internalRates
        bound = view.gaps.boundOfNet
        gaps = view.gaps
        var marks: [Double: [Mark]] = [:]
        for rate in Self.rates(over: span, steps: steps) { marks[rate] = [] }
        func mark(_ rate: Double?, _ mark: Mark) {
            // A rate and the same one computed otherwise differ in the last digit.
            guard let rate else { return }
            let known = marks.keys.first { ($0 - rate).magnitude < 1e-12 }
            marks[known ?? rate, default: []].append(mark)
        }
        if isRated { mark(terms.discounting.constant, .chosen) }
        mark(national, .national)
        mark(Self.standardRate, .standard)
        for root in view.internalRates.roots where span.contains(root.rate) { mark(root.rate, .breakEven) }
        points = marks.sorted { $0.key < $1.key }.compactMap { rate, marks in
            guard let terms = terms.at(rate) else { return nil }
            let value =
                marks.contains(.breakEven)
                ? .value(0) : Account(of: project, perspective: perspective, terms: terms)[.netPresentValue]
            return Point(rate: rate, netPresentValue: value, marks: marks)
        }
    }

    /// The ends of a span and the round rates between them.
    static func rates(over span: ClosedRange<Double>, steps: Int) -> [Double] {
        let width = span.upperBound - span.lowerBound
        // In hundredths of a percent, so that 0.1 + 0.2 is 0.3.
        let sizes = [
            1, 2, 5, 10, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000, 20000, 25000, 50000, 100_000,
            200_000,
            250_000,
        ]
        let size = sizes.first { width * 10000 / Double($0) <= Double(steps) + 1e-9 } ?? 500_000
        let first = Int((span.lowerBound * 10000 / Double(size)).rounded(.up))
        let last = Int((span.upperBound * 10000 / Double(size)).rounded(.down))
        let inner = first <= last ? (first...last).map { Double($0 * size) / 10000 } : []
        return Set([span.lowerBound, span.upperBound] + inner).sorted()
    }
}

import Appraisal
import Numerics
import Valuation

/// What a simulation says of a project from one point of view, amounts in the project's currency.
///
/// ```swift
/// let simulation = Simulation(of: project, on: terms, SimulationSettings(draws: 10_000, seed: 1))
/// simulation.views[0].mean           // the mean net present value
/// simulation.views[0].paybacks[1]    // (50, …): half of the draws pay back within so many months
/// ```
public struct SimulatedAccount: Sendable {
    /// Whose costs and benefits are counted.
    public private(set) var perspective: Perspective
    /// The mean net present value; nothing where a fat tail has none.
    public let mean: Double?
    /// By how much the mean may be off, as a standard deviation; nothing where a fat tail leaves that without bound.
    public let standardError: Double?
    /// The standard deviation of the net present value, under the same condition.
    public let standardDeviation: Double?
    /// The percentiles of the net present value, each with its own uncertainty.
    package let percentiles: [(percent: Int, value: Approximate)]
    /// The chance that the net present value is below zero.
    package let chanceOfLoss: Approximate
    /// The chance that the payback is not reached within the horizon.
    package let chanceOfNoPayback: Approximate
    /// The chance that it is reached late or not at all, where somebody asked for a time.
    package let chanceOfLatePayback: Approximate?
    /// The payback in months that 5, 50 and 95 of a hundred draws do not exceed; infinite where it is not reached.
    public let paybacks: [(percent: Int, months: Double)]
    /// How many draws fall between net present values.
    package let histogram: Histogram

    /// The percentiles of the net present value that are told.
    public static let percents = [5, 10, 25, 50, 75, 90, 95]
    /// Those of the payback.
    public static let paybackPercents = [5, 50, 95]

    /// A view of some outcomes; `late` is the months behind which a payback is late.
    init(
        of outcomes: SimulationOutcomes, view: Int, settings: SimulationSettings, late: Double?,
        hasMean: Bool, hasDeviation: Bool
    ) {
        perspective = outcomes.views[view]
        let values = outcomes.netPresentValues[view]
        // What is as large, or as small, as numbers go is divided by a power of two before it is squared.
        let ends = NumberEnds(of: values)
        let largest = ends.largest
        let isModerate = largest == 0 || (1e-100..<1e100).contains(largest)
        let unit = isModerate ? 1 : BinaryScale.unit(ofMagnitude: largest)
        let scaled = isModerate ? values : values.map { $0 / unit }
        let months = outcomes.paybacks[view]
        let isSobol = settings.points == .sobol
        let each = values.count / SobolPoints.replicates
        func replicates(_ measure: (Range<Int>) -> Double) -> [Double] {
            (0..<SobolPoints.replicates).map { measure(($0 * each)..<(($0 + 1) * each)) }
        }
        let mean = compensatedSum(ofMany: scaled[...]) / Double(values.count)
        let squares = compensatedSumOfSquares(scaled[...], from: mean)
        let deviation = (squares / Double(values.count - 1)).squareRoot()
        self.mean = hasMean ? unit * mean : nil
        standardDeviation = hasDeviation ? unit * deviation : nil
        let error =
            isSobol
            ? Approximate.standardError(replicates { compensatedSum(ofMany: scaled[$0]) / Double(each) })
            : deviation / Double(values.count).squareRoot()
        standardError = hasDeviation ? unit * error : nil

        let sorted = SortedSample(
            values, ends, percentiles: Self.percents.map { Double($0) / 100 } + Histogram.percentiles)
        let parts = isSobol ? replicatedSamples(values, each: each) : []
        percentiles = Self.percents.map { percent in
            let p = Double(percent) / 100
            let value = sorted.percentile(p)
            return (
                percent,
                isSobol
                    ? Approximate(value, replicates: parts.map { $0.percentile(p) })
                    : Approximate(value, sorted.interval(ofPercentile: p))
            )
        }
        func chance(_ numbers: [Double], _ holds: (Double) -> Bool) -> Approximate {
            let count = numbers.count(where: holds)
            guard isSobol else { return Approximate(count: count, of: numbers.count) }
            return Approximate(
                count: count, of: numbers.count,
                replicates: replicates { range in Double(numbers[range].count(where: holds)) / Double(each) })
        }
        chanceOfLoss = chance(values) { $0 < 0 }
        chanceOfNoPayback = chance(months) { $0 == .infinity }
        chanceOfLatePayback = late.map { late in chance(months) { $0 > late } }
        // Of so many draws not exceeded by p in a hundred, the one at the place ⌈p n ÷ 100⌉.
        let places = Self.paybackPercents.map { min(months.count, max(1, ($0 * months.count + 99) / 100)) - 1 }
        paybacks = zip(Self.paybackPercents, NumberSort.selected(months, at: places)).map {
            (percent: $0, months: $1)
        }
        histogram = Histogram(of: sorted)
    }
}

extension SimulatedAccount {
    /// The same results in a view in which every line counts alike.
    func seen(from perspective: Perspective) -> SimulatedAccount {
        var view = self
        view.perspective = perspective
        return view
    }
}

private func replicatedSamples(_ values: [Double], each: Int) -> [SortedSample] {
    (0..<SobolPoints.replicates).map { SortedSample(Array(values[($0 * each)..<(($0 + 1) * each)])) }
}

import Facts
import Findings
import Numerics
import Projects

/// The weights by which a total is spread over its window, beside the total itself.
///
/// Weights are relative, and so any sum will do: `1, 2, 1` is a quarter, a half and a quarter. Where they make neither the
/// total, nor the whole (1, or 100 of percentages), nor are small numbers that stand for proportions, one of the two sums may
/// be wrong, and whoever wrote amounts is told that they are scaled.
struct WeightsOfTotal {
    private let what: LocalText
    private let sum: Double
    private let total: Double
    private let weights: [Double]

    /// The weights of a line, as it is printed; nothing where it has none, or an amount that nobody knows.
    ///
    /// Those that a roll-out or steps of capacity make are nobody's typing.
    init?(_ flow: Flow) {
        guard flow.drivers.institutions == nil, flow.drivers.capacity == nil,
            case .total(let stretches) = flow.schedule, stretches.count > 1 || stretches.first?.weight != 1,
            let total = flow.asPrinted.amount().value
        else { return nil }
        what = flow.what
        weights = stretches.map { $0.weight }
        sum = compensatedSum(weights)
        self.total = total
    }

    /// What the weights are out of proportion to, where they are.
    var concern: ProjectConcern? {
        // Amounts may be written in thousands or millions, and rounded there.
        let sums = [1, 100, total / 1e3, total / 1e6, total / 1e9]
        guard total != 0, sum > 0, !isSum(total, within: 1e-9), !sums.contains(where: { isSum($0, within: 5e-3) })
        else { return nil }
        let ratio = sum / total
        if (0.5...2).contains(ratio) || !areProportions {
            return .weightsMissTotal(
                what, sum: sum, total: total, whole: (0.5...2).contains(ratio) ? nil : wholes.first)
        }
        return nil
    }

    /// The whole that percentages or fractions as near as this are meant to make.
    private var wholes: [Double] { [1, 100].filter { (0.8...1.25).contains(sum / $0) } }

    /// Whole numbers of at most a dozen, as 1 : 2 : 1 or the months of a year.
    private var areProportions: Bool {
        wholes.isEmpty && weights.allSatisfy { $0 <= 12 && $0 == $0.rounded() }
    }

    /// Whether the weights make a sum, but for rounding, as three thirds of 33.3 do.
    private func isSum(_ whole: Double, within tolerance: Double) -> Bool {
        abs(sum - whole) <= tolerance * abs(whole)
    }
}

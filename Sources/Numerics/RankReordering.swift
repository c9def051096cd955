/// Brings the draws of some inputs into an order in which their ranks correlate as asked, without changing any value.
///
/// It is done within each fixed block of draws, so that a block needs no other one. The normal scores of the ranks are
/// freed of the correlation that they have by chance and given the one that is wanted; then each input's own values take
/// the order of its scores. The wanted correlation ρ of ranks is 2 sin(π ρ ÷ 6) among the scores, as for normal
/// variables (K. Pearson, 1907). Source: R. L. Iman, W. J. Conover, "A distribution-free approach to inducing rank
/// correlation among input variables", Communications in Statistics B 11 (1982), 311–334.
package struct RankReordering: Sendable {
    /// The inputs that take part.
    package let inputs: [Int]
    /// The Cholesky factor of the scores' correlations, row by row.
    private let factor: [Double]

    /// A reordering by its inputs and the factor of the correlations of their scores.
    package init(inputs: [Int], factor: [Double]) {
        self.inputs = inputs
        self.factor = factor
    }

    /// What tells it from others.
    package var parameters: [Double] { inputs.map(Double.init) + factor }

    /// The scores Φ⁻¹(k ÷ (n + 1)) of n ranks.
    package static func scores(_ count: Int) -> [Double] {
        (1...max(1, count)).map { NormalDistribution.quantile(Double($0) / Double(count + 1)) }
    }

    /// Reorders a block: `columns` holds `stride` values for each input, of which the first `count` are draws.
    package func reorder(_ columns: UnsafeMutableBufferPointer<Double>, stride: Int, count: Int, scores: [Double]) {
        let width = inputs.count
        var orders: [[UInt32]] = []
        var table = [Double](repeating: 0, count: width * count)
        for (place, input) in inputs.enumerated() {
            let start = input * stride
            let order = NumberSort.order(of: UnsafeBufferPointer(rebasing: columns[start..<(start + count)]))
            for (rank, draw) in order.enumerated() { table[place * count + Int(draw)] = scores[rank] }
            orders.append(order)
        }
        let own = Self.correlations(of: table, width: width, count: count)
        // With hardly more draws than inputs chance can tie scores together; these stay as they are.
        let present = CorrelationMatrix.factor(own, size: width) ?? Self.identity(width)
        var freed = [Double](repeating: 0, count: width)
        for draw in 0..<count {
            for row in 0..<width {
                var value = table[row * count + draw]
                for column in 0..<row { value -= present[row * width + column] * freed[column] }
                freed[row] = value / present[row * width + row]
            }
            for row in 0..<width {
                var value = 0.0
                for column in 0...row { value += factor[row * width + column] * freed[column] }
                table[row * count + draw] = value
            }
        }
        for (place, input) in inputs.enumerated() {
            let start = input * stride
            let sorted = orders[place].map { columns[start + Int($0)] }
            let order = table.withUnsafeBufferPointer { buffer in
                NumberSort.order(of: UnsafeBufferPointer(rebasing: buffer[(place * count)..<((place + 1) * count)]))
            }
            for (rank, draw) in order.enumerated() { columns[start + Int(draw)] = sorted[rank] }
        }
    }

    private static func correlations(of table: [Double], width: Int, count: Int) -> [Double] {
        var result = [Double](repeating: 0, count: width * width)
        for row in 0..<width {
            for column in 0...row {
                var sum = 0.0
                for draw in 0..<count { sum += table[row * count + draw] * table[column * count + draw] }
                result[row * width + column] = sum
            }
        }
        // Every column holds the same scores, so they share one sum of squares.
        let squares = max(result[0], .leastNormalMagnitude)
        for row in 0..<width {
            for column in 0...row {
                let value = row == column ? 1 : result[row * width + column] / squares
                result[row * width + column] = value
                result[column * width + row] = value
            }
        }
        return result
    }

    private static func identity(_ width: Int) -> [Double] {
        (0..<(width * width)).map { $0 / width == $0 % width ? 1 : 0 }
    }
}

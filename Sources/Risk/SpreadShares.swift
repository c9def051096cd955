import Numerics
import Projects
import Valuation

/// How much of the spread of results each input accounts for.
///
/// The ranks of the results are regressed on the ranks of the inputs, both standardised. An input's share is its
/// coefficient times its correlation with the result; the shares add up to R², the share of the spread that ranks
/// account for at all. Among independent inputs a share is the square of the coefficient. Sources: R. L. Iman,
/// W. J. Conover, "The use of the rank transform in regression", Technometrics 21 (1979), 499–509; J. W. Pratt, "Dividing
/// the indivisible: using simple symmetry to partition variance explained" (1987).
package struct SpreadShares: Sendable {
    /// What an input does to the result.
    package struct Share: Sendable {
        /// The input.
        package let input: UncertainParameter
        /// Its share of the spread; a correlated input can have one below zero.
        package let share: Double
        /// The standardised coefficient of its rank: above zero where the result rises with it.
        package let coefficient: Double
    }

    /// The inputs, the largest share first.
    package let shares: [Share]
    /// The share of the spread that all of them account for.
    package var explained: Double { shares.reduce(0) { $0 + $1.share } }
    /// How many draws it was told from.
    package let draws: Int

    /// The most draws that shares are told from: enough for half a percent.
    static let mostDraws = 1 << 16

    /// The shares in the results of the first draws; nothing where they do not vary.
    init?(of compiled: CompiledProject, _ settings: SimulationSettings, results: [Double]) {
        let size = SimulationSettings.blockSize
        let draws = min(settings.draws, Self.mostDraws, results.count)
        let width = compiled.inputs.count
        guard draws > width + 1 else { return nil }
        let source = DrawSource(compiled, settings)
        let blocks = (draws + size - 1) / size
        let stride = blocks * size
        // A column of draws for each input, one behind another.
        let inputs = SharedColumns.filled(columns: 1, rows: width * stride) { room in
            for block in 0..<blocks {
                let rest = UnsafeMutableBufferPointer(
                    start: room.place(0, block * size), count: width * stride - block * size)
                _ = source.fill(rest, stride: stride, block: block)
            }
        }[0]
        guard let result = Self.standardisedRanks(results[..<draws]) else { return nil }
        var ranks: [[Double]] = []
        for input in 0..<width {
            guard let own = Self.standardisedRanks(inputs[(input * stride)..<(input * stride + draws)]) else {
                return nil
            }
            ranks.append(own)
        }
        var matrix = [Double](repeating: 0, count: width * width)
        for row in 0..<width {
            for column in 0...row {
                let value = row == column ? 1 : Self.product(ranks[row], ranks[column])
                matrix[row * width + column] = value
                matrix[column * width + row] = value
            }
        }
        guard let factor = CorrelationMatrix.factor(matrix, size: width) else { return nil }
        let correlations = ranks.map { Self.product($0, result) }
        let coefficients = Self.solve(factor, correlations)
        self.draws = draws
        shares = compiled.inputs.indices.map {
            Share(
                input: compiled.inputs[$0], share: coefficients[$0] * correlations[$0], coefficient: coefficients[$0])
        }
        // Equal shares keep the order of the file.
        .enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }.map { $0.element }
    }

    /// Ranks with mean 0 and sum of squares 1; equal values share their ranks' mean.
    ///
    /// Nothing where all are equal.
    static func standardisedRanks(_ values: ArraySlice<Double>) -> [Double]? {
        var ranks = [Double](repeating: 0, count: values.count)
        values.withUnsafeBufferPointer { values in
            let order = NumberSort.order(of: values)
            var start = 0
            while start < order.count {
                let value = values[Int(order[start])]
                var end = start + 1
                while end < order.count, values[Int(order[end])] == value { end += 1 }
                for place in start..<end { ranks[Int(order[place])] = Double(start + end - 1) / 2 }
                start = end
            }
        }
        let mean = Double(values.count - 1) / 2
        var squares = 0.0
        for index in ranks.indices {
            ranks[index] -= mean
            squares += ranks[index] * ranks[index]
        }
        guard squares > 0 else { return nil }
        let scale = 1 / squares.squareRoot()
        for index in ranks.indices { ranks[index] *= scale }
        return ranks
    }

    /// The sum of the products, eight at a time.
    private static func product(_ first: [Double], _ second: [Double]) -> Double {
        typealias Eight = SIMD8<Double>
        var (sum, sums) = (0.0, Eight(repeating: 0))
        let whole = first.count / Eight.scalarCount * Eight.scalarCount
        first.withUnsafeBytes { first in
            second.withUnsafeBytes { second in
                for place in Swift.stride(from: 0, to: 8 * whole, by: 64) {
                    let one = first.loadUnaligned(fromByteOffset: place, as: Eight.self)
                    sums += one * second.loadUnaligned(fromByteOffset: place, as: Eight.self)
                }
            }
        }
        for index in whole..<first.count { sum += first[index] * second[index] }
        return sum + sums.sum()
    }

    /// The solution x of L Lᵀ x = b.
    private static func solve(_ factor: [Double], _ right: [Double]) -> [Double] {
        let size = right.count
        var x = right
        for row in 0..<size {
            for column in 0..<row { x[row] -= factor[row * size + column] * x[column] }
            x[row] /= factor[row * size + row]
        }
        for row in (0..<size).reversed() {
            for below in (row + 1)..<max(row + 1, size) { x[row] -= factor[below * size + row] * x[below] }
            x[row] /= factor[row * size + row]
        }
        return x
    }
}

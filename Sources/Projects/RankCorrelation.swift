import Numerics

/// How the ranks of two figures move together.
package struct RankCorrelation: Sendable, Hashable {
    /// The ``UncertainParameter/id`` of the one.
    package let first: String
    /// That of the other.
    package let second: String
    /// Spearman's correlation of ranks, between −1 and 1.
    package let rank: Double

    /// A correlation of two figures.
    package init(_ first: String, _ second: String, rank: Double) {
        self.first = first
        self.second = second
        self.rank = rank
    }
}

extension CorrelationMatrix {
    /// The lower triangular factor of the normal scores' correlations for correlations of ranks among so many figures.
    ///
    /// For normal variables a correlation ρ of ranks goes with 2 sin(π ρ ÷ 6) of the variables themselves. Nothing where
    /// no figures can be correlated so.
    package static func scoreFactor(size: Int, ranks: [(first: Int, second: Int, rank: Double)]) -> [Double]? {
        guard case .factor(let factor) = attempt(scores(size: size, ranks: ranks), size: size) else { return nil }
        return factor
    }

    package static func scores(size: Int, ranks: [(first: Int, second: Int, rank: Double)]) -> [Double] {
        var matrix = (0..<(size * size)).map { $0 / size == $0 % size ? 1.0 : 0.0 }
        for (first, second, rank) in ranks {
            let score = 2 * sine(.pi * rank / 6)
            matrix[first * size + second] = score
            matrix[second * size + first] = score
        }
        return matrix
    }
}

import Numerics

/// How a simulation draws.
///
/// ```swift
/// SimulationSettings(draws: 10_000, seed: 1)                     // the same numbers on every machine
/// SimulationSettings(draws: 10_000, seed: 1, points: .sobol)     // 16 384 draws
/// ```
public struct SimulationSettings: Sendable, Hashable {
    /// Where the points come from.
    public enum Points: String, Sendable, Hashable, CaseIterable {
        /// Independent ones.
        case random
        /// Scrambled Sobol points, which fill the space more evenly.
        case sobol
    }

    /// Draws that are made together: what one block gives depends on no other.
    static let blockSize = 1024
    /// The most draws of a simulation.
    public static let mostDraws = 10_000_000
    /// The fewest, so that there is something to tell percentiles from.
    public static let fewestDraws = 100

    /// How many draws there are; for Sobol points rounded up to sixteen times a power of two.
    public let draws: Int
    /// What all numbers follow from.
    public let seed: UInt64
    /// Where the points come from.
    public let points: Points

    /// Settings by their parts; draws are meant to be ``fewestDraws`` to ``mostDraws``, and a command refuses others.
    public init(draws: Int, seed: UInt64, points: Points = .random) {
        self.draws = points == .sobol ? SobolPoints.rounded(draws) : draws
        self.seed = seed
        self.points = points
    }

    /// How many blocks there are; the last may be short.
    package var blocks: Int { (draws + Self.blockSize - 1) / Self.blockSize }

    /// The draws of some blocks.
    func draws(of blocks: Range<Int>) -> Range<Int> {
        min(draws, blocks.lowerBound * Self.blockSize)..<min(draws, blocks.upperBound * Self.blockSize)
    }

    /// How many draws a block has.
    package func draws(ofBlock block: Int) -> Int { draws(of: block..<(block + 1)).count }

    /// The blocks of one of several equal shards, counted from 1.
    package func blocks(ofShard shard: Int, of count: Int) -> Range<Int> {
        (blocks * (shard - 1) / count)..<(blocks * shard / count)
    }

    /// How many inputs Sobol points fill evenly; those behind them are drawn independently.
    package static var mostSobolInputs: Int { SobolPoints.mostDimensions }
}

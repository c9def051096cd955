import Numerics
import Projects
import Valuation

/// The values of a compiled project's inputs, block by block.
struct DrawSource: Sendable {
    let settings: SimulationSettings
    private let samplers: [Sampler]
    private let generator: Philox
    private let sobol: SobolPoints?
    private let reordering: RankReordering?
    private let scores: [Double]

    init(_ compiled: CompiledProject, _ settings: SimulationSettings) {
        self.settings = settings
        samplers = compiled.inputs.map { Sampler(of: Distribution(of: $0.estimate)) }
        generator = Philox(seed: settings.seed)
        sobol =
            settings.points == .sobol
            ? SobolPoints(dimensions: samplers.count, draws: settings.draws, seed: settings.seed) : nil
        reordering = compiled.correlations
        scores = reordering == nil ? [] : RankReordering.scores(SimulationSettings.blockSize)
    }

    /// Fills a column for each input, so many places behind the one before, with the values of a block; answers how many
    /// draws it has.
    func fill(
        _ columns: UnsafeMutableBufferPointer<Double>, stride size: Int = SimulationSettings.blockSize, block: Int
    ) -> Int {
        let draws = settings.draws(of: block..<(block + 1))
        let even = min(sobol == nil ? 0 : SobolPoints.mostDimensions, samplers.count)
        func column(_ input: Int) -> UnsafeMutableBufferPointer<Double> {
            UnsafeMutableBufferPointer(rebasing: columns[(input * size)..<(input * size + draws.count)])
        }
        guard let base = columns.baseAddress else { return draws.count }
        if let sobol {
            for input in 0..<even { sobol.fill(column(input), dimension: input, from: draws.lowerBound) }
        }
        for pair in (even / 2)..<((samplers.count + 1) / 2) {
            let (first, second) = (2 * pair, 2 * pair + 1)
            generator.fill(
                first >= even ? base + first * size : nil,
                second >= even && second < samplers.count ? base + second * size : nil, pair: UInt32(pair),
                from: UInt64(draws.lowerBound), count: draws.count)
        }
        if let reordering {
            let own = draws.count == scores.count ? scores : RankReordering.scores(draws.count)
            reordering.reorder(columns, stride: size, count: draws.count, scores: own)
        }
        for (input, sampler) in samplers.enumerated() { sampler.transform(column(input)) }
        return draws.count
    }
}

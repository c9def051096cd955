import Numerics
import Valuation

/// What came out for some of a simulation's draws, in their order.
package struct SimulationOutcomes: Sendable {
    /// The blocks of draws that they are.
    package let blocks: Range<Int>
    /// The views that were evaluated.
    package let views: [Perspective]
    /// The net present value of each draw, by view.
    package internal(set) var netPresentValues: [[Double]]
    /// The months from the start to the first payback of each draw, by view; infinite where it is not reached.
    package internal(set) var paybacks: [[Double]]

    /// Outcomes as they were written down.
    package init(
        blocks: Range<Int>, views: [Perspective], netPresentValues: [[Double]], paybacks: [[Double]]
    ) {
        self.blocks = blocks
        self.views = views
        self.netPresentValues = netPresentValues
        self.paybacks = paybacks
    }

    /// Draws and evaluates some blocks on so many threads.
    ///
    /// `progress` hears, on the calling thread, which share is done.
    package init(
        of compiled: CompiledProject, _ settings: SimulationSettings, blocks: Range<Int>, views: [Perspective],
        threads: Int = 1,
        progress: (Double) -> Void = { _ in }
    ) {
        let draws = settings.draws(of: blocks)
        let source = DrawSource(compiled, settings)
        // What counts alike in two views is evaluated once.
        let alike = compiled.firstAlike(views)
        let own = views.indices.filter { alike[$0] == $0 }
        let evaluated = own.map { views[$0] }
        let size = SimulationSettings.blockSize
        let columns = SharedColumns.filled(columns: 2 * own.count, rows: draws.count) { results in
            ParallelBlocks.run(
                blocks, threads: threads,
                progress: { progress(Double($0 + 1 - blocks.lowerBound) / Double(blocks.count)) },
                worker: {
                    var columns = [Double](repeating: 0, count: max(1, compiled.inputs.count) * size)
                    let evaluator = DrawEvaluator(compiled, evaluated, blockSize: size)
                    return { block in
                        let first = settings.draws(of: block..<(block + 1)).lowerBound - draws.lowerBound
                        columns.withUnsafeMutableBufferPointer { columns in
                            let count = source.fill(columns, block: block)
                            guard let base = columns.baseAddress else { return }
                            evaluator.evaluate(
                                UnsafePointer(base), stride: size, count: count, into: results, row: first)
                        }
                    }
                })
        }
        self.blocks = blocks
        self.views = views
        let places = alike.map { own.firstIndex(of: $0) ?? 0 }
        netPresentValues = places.map { columns[2 * $0] }
        paybacks = places.map { columns[2 * $0 + 1] }
    }

    /// Whether every draw of a view has a net present value.
    func isWithinRange(view: Int) -> Bool {
        NumberEnds(of: netPresentValues[view]).areFinite
    }

    /// Outcomes of all blocks out of those of some, in any order; nothing where blocks are missing or there twice.
    package init?(joining parts: [SimulationOutcomes], blocks: Int) {
        let sorted = parts.filter { !$0.blocks.isEmpty }.sorted { $0.blocks.lowerBound < $1.blocks.lowerBound }
        guard let first = sorted.first, first.blocks.lowerBound == 0, sorted.last?.blocks.upperBound == blocks,
            sorted.allSatisfy({ $0.views == first.views }),
            zip(sorted, sorted.dropFirst()).allSatisfy({ $0.blocks.upperBound == $1.blocks.lowerBound })
        else { return nil }
        self.blocks = 0..<blocks
        views = first.views
        netPresentValues = first.views.indices.map { view in sorted.flatMap { $0.netPresentValues[view] } }
        paybacks = first.views.indices.map { view in sorted.flatMap { $0.paybacks[view] } }
    }
}

extension SimulationOutcomes {
    /// The places of a block's draws among these outcomes.
    package func rows(of block: Int, _ settings: SimulationSettings) -> Range<Int> {
        let first = settings.draws(of: blocks).lowerBound
        let draws = settings.draws(of: block..<(block + 1))
        return (draws.lowerBound - first)..<(draws.upperBound - first)
    }
}

import Testing

@testable import Numerics

/// Work that is shared out among threads gives what one alone gives.
@Suite("Blocks on threads")
struct ParallelBlocksTests {
    struct Refused: Error, Equatable { let block: Int }

    @Test("The results stand in the order of the blocks, with any number of threads", arguments: [1, 2, 3, 40])
    func order(threads: Int) {
        for count in 0..<20 {
            // The first blocks take longest.
            let values = ParallelBlocks.map(count, threads: threads) { block in
                (0..<(20 - block) * 100).reduce(block) { sum, _ in sum }
            }
            #expect(values == Array(0..<count))
        }
    }

    @Test("What the first block throws that does is thrown, whichever thread was sooner", arguments: [1, 2, 3])
    func failure(threads: Int) {
        #expect(throws: Refused(block: 3)) {
            _ = try ParallelBlocks.map(9, threads: threads) { block throws(Refused) in
                if block % 3 == 0, block > 0 { throw Refused(block: block) }
                return block
            }
        }
    }
}

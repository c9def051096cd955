import Numerics

/// How far a batch is: at the end of a block, from which it can be gone on with.
package struct BatchMark: Sendable {
    /// How many blocks are done.
    package var blocks = 0
    /// The checksum of what was read for them.
    package var input = ByteSum()
    /// How many rows they had.
    package var tally = BatchTally()

    /// The start.
    package init() {}

    /// A mark that was kept.
    package init(blocks: Int, input: ByteSum, tally: BatchTally) {
        (self.blocks, self.input, self.tally) = (blocks, input, tally)
    }

    /// Moves it behind a block.
    mutating func add(_ block: TextBlock, _ rows: BatchTally) {
        blocks += 1
        input = block.sum
        tally.add(rows)
    }
}

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

/// A checksum of bytes as they come: the 64-bit FNV-1a hash, which any one byte that is altered changes.
package struct ByteSum: Sendable, Hashable {
    /// The checksum of what was added.
    package private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The checksum of nothing.
    package init() {}

    /// A checksum that was kept.
    package init(state: UInt64) { self.state = state }

    /// Adds bytes.
    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var state = state
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.state = state
    }
}

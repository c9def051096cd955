/// How many rows a batch had, and how many of them could not be computed.
package struct BatchTally {
    /// How many rows there were.
    package private(set) var rows = 0
    /// How many of them have an error.
    package private(set) var unsound = 0

    /// No rows yet.
    package init() {}

    /// Rows that were counted before.
    package init(rows: Int, unsound: Int) { (self.rows, self.unsound) = (rows, unsound) }

    mutating func count(isSound: Bool) {
        rows += 1
        if !isSound { unsound += 1 }
    }

    /// Counts those of a part of the batch.
    mutating func add(_ part: BatchTally) {
        rows += part.rows
        unsound += part.unsound
    }
}

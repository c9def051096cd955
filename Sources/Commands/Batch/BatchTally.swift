/// How many rows a batch had, and how many of them could not be computed.
struct BatchTally {
    private(set) var rows = 0
    private(set) var unsound = 0

    mutating func count(isSound: Bool) {
        rows += 1
        if !isSound { unsound += 1 }
    }
}

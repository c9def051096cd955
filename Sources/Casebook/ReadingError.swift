/// Why a choice of readings cannot be followed.
package enum ReadingError: Error, Hashable {
    /// The case has no such reading.
    case unknownReading(String, nearest: String?, known: [String])
    /// The readings together make no sound case.
    case unsound([String])
    /// The case has so many readings that change something that not all of them are combined, but so many at most.
    case tooManyTogether([String], most: Int)
    /// Two of the readings change the same thing.
    case conflict(String, String)
}

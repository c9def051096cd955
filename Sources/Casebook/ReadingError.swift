/// Why a choice of readings cannot be followed.
package enum ReadingError: Error, Hashable {
    /// The case has no such reading.
    case unknownReading(String, nearest: String?, known: [String])
    /// The readings together make no sound case.
    case unsound([String])
    /// Two of the readings change the same thing.
    case conflict(String, String)
}

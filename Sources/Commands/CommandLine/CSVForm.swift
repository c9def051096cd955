/// What stands over the columns of a CSV file.
enum CSVHeader: String, Sendable, Hashable, CaseIterable {
    /// The stable names that programs read.
    case codes
    /// The titles that people read, in the language of the answer.
    case titles
}

/// How exactly a CSV file has amounts of money.
enum CSVPrecision: String, Sendable, Hashable, CaseIterable {
    /// Rounded to the smallest unit that their currency has.
    case unit
    /// As they are computed.
    case full
}

/// What people would do with an hour that they save.
package enum TimePurpose: String, Sendable, Hashable, CaseIterable {
    /// Their employer's business.
    case work
    /// Their own.
    case leisure
    /// One or the other: an average over both.
    case any
}

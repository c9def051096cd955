/// What the program says to the one that called it when it leaves.
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
    /// All is done.
    case done = 0
    /// What was read is wrong, or a check found something.
    case found = 1
    /// The command line is wrong.
    case misused = 2
}

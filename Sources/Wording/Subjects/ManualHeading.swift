/// The headings of the manual, in its order.
public enum ManualHeading: Sendable, Hashable, CaseIterable {
    case name, synopsis, description, commands, options, exitStatus, environment, files, examples
}

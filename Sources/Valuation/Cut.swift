import Facts

/// What of a line falls beyond the horizon and is not counted.
package struct Cut: Sendable, Hashable {
    /// The line.
    package let what: LocalText
    /// How much of it is cut, in the project's currency; nothing where all of it is, and it has no end.
    package let amount: Double?
}

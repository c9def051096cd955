import Facts

/// What a project achieved in a window, so that its cost can be divided by it.
package struct UnitOfOutput: Sendable, Hashable {
    /// One of what: "person trained".
    package let what: LocalText
    /// How many.
    package let quantity: Double
    /// What the source says about how exact that is.
    package let qualifier: Quantity.Qualifier?
    /// The months, from the start of the project, in which so many were reached.
    package let window: Range<Int>
    /// Where it comes from.
    package let evidence: Evidence
}

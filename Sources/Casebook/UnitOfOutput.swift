import Facts

/// What a project achieved in a window, so that its cost can be divided by it.
public struct UnitOfOutput: Sendable, Hashable {
    /// One of what: "person trained".
    public let what: LocalText
    /// How many.
    public let quantity: Double
    /// What the source says about how exact that is.
    public let qualifier: Quantity.Qualifier?
    /// The months, from the start of the project, in which so many were reached.
    public let window: Range<Int>
    /// Where it comes from.
    public let evidence: Evidence
}

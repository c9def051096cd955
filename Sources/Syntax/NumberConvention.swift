/// Which sign a text puts before the decimals of its numbers; the other one groups thousands.
package enum NumberConvention: String, Sendable, Hashable, CaseIterable {
    /// 1,234.56, as in Mexico, Peru and the United States.
    case point
    /// 1.234,56, as in Brazil, Argentina and Spain.
    case comma

    /// The sign itself.
    package var decimal: Character { self == .point ? "." : "," }

    /// How a number above a thousand with decimals looks in it.
    package var sample: String { self == .point ? "1,234.56" : "1.234,56" }
}

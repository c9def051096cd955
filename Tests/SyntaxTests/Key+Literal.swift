import Syntax

/// In tests a key can be written as a text; what reads files names it by its constant, so that a misspelt one does not compile.
extension Key: ExpressibleByStringLiteral {
    /// A key that holds anything.
    public init(stringLiteral name: String) { self.init(name, .anything) }
}

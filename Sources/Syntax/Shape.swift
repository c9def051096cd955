/// The description of an object that people write: which keys it has, and what each one holds.
///
/// The reader checks files against it, and the published schema is made from it, so that the two cannot differ.
public struct Shape: Sendable {
    /// What one such object is called in messages and in the schema: `project`, `cost`, `reading`.
    public let name: String
    /// The keys, in the order in which people write them.
    public let keys: [Key]

    /// A key and what it holds.
    public struct Key: Sendable {
        /// The key as it is written.
        public let name: String
        /// What it holds.
        public let kind: Kind
        /// Whether an object without it is an error.
        public let isRequired: Bool

        /// A key that may be left out unless `required`.
        public init(_ name: String, _ kind: Kind, required: Bool = false) {
            self.name = name
            self.kind = kind
            self.isRequired = required
        }
    }

    /// What a key can hold.
    public indirect enum Kind: Sendable {
        case text
        /// A text, or one for each language.
        case wording
        case boolean
        case number
        case wholeNumber
        /// A percentage as text, or a fraction.
        case rate
        /// A number, or why there is none.
        case amount
        case month
        case window
        /// One of several words.
        case choice([String])
        /// A code out of a register.
        case code(Register)
        case list(Kind)
        case object(Shape)
        /// One of several kinds.
        case either([Kind])
        /// An object with any keys, each holding the same kind.
        case map(Kind)
        /// Whatever another reader makes of it.
        case anything
    }

    /// The registers that codes come out of.
    public enum Register: String, Sendable {
        case currency
        case country
    }

    /// A shape by its name and keys.
    public init(_ name: String, _ keys: [Key]) {
        self.name = name
        self.keys = keys
    }

    /// The same shape with more keys behind its own.
    public func adding(_ more: [Key], name: String? = nil) -> Shape {
        Shape(name ?? self.name, keys + more)
    }
}

import Numerics

/// The description of an object that people write: which keys it has, what each one holds, and which go together.
///
/// The reader checks files against it, and the published schema is made from it, so that the two cannot differ.
package struct Shape: Sendable {
    /// What one such object is called in messages: `project`, `cost`, `reading`.
    package let name: String
    /// Its name in the schema, where two kinds of object are called the same: `investment`, `operating`.
    package let id: String
    /// The keys, in the order in which people write them.
    package let keys: [Key]
    /// What the keys are called, in their order.
    package let names: [String]
    /// The keys without which an object is an error.
    package let required: [Key]
    /// Which keys go together.
    package let rules: [ShapeRule]

    /// What a key can hold.
    package indirect enum Kind: Sendable {
        case text
        /// Small letters, digits and hyphens.
        case identifier
        /// A text, or one for each language.
        case wording
        case boolean
        case number(NumberLimit = .none)
        case wholeNumber(ClosedRange<Int>? = nil)
        /// A percentage as text, or a fraction, above −100 %.
        case rate
        /// A rate between 0 % and 100 %.
        case share
        /// A percentage as text.
        case percentage
        /// A number, or why there is none.
        case amount(NumberLimit = .none)
        /// Why there is no number, or none of a list.
        case unknown
        /// An end of a range: a number, or a percentage of the figure beside it.
        case rangeEnd
        /// A month of the calendar.
        case calendarMonth
        /// A month of the calendar or of the project.
        case month
        case window
        /// One of several words.
        case choice([String])
        /// A code out of a register.
        case code(Register)
        /// Elements of one kind; the first of its own kind where it has one.
        case list(Kind, atLeast: Int = 0, first: Kind? = nil)
        case object(Shape)
        /// One of several kinds.
        case either([Kind])
        /// An object with any keys, each holding the same kind.
        case map(Kind)
        /// The same, its keys being windows.
        case mapByWindow(Kind)
        /// The same, its keys being years.
        case mapByYear(Kind)
        /// Whatever another reader makes of it.
        case anything

        /// The largest whole number that it takes, where it says so.
        package var largestWhole: Int? {
            switch self {
            case .wholeNumber(let range): range?.upperBound
            case .either(let kinds): kinds.lazy.compactMap { $0.largestWhole }.first
            default: nil
            }
        }
    }

    /// Whether a text is one by which something is chosen: small letters, digits and hyphens.
    package static func isIdentifier(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isDigit || ($0.isASCII && $0.isLowercase) || $0 == "-" }
    }

    /// How low a number may be.
    package enum NumberLimit: Sendable, Hashable {
        case none
        /// Zero or more.
        case notNegative
        /// More than zero.
        case positive
    }

    /// The registers that codes come out of.
    package enum Register: String, Sendable {
        case currency
        case country
    }

    /// A shape by its name, its keys, and what its keys have to do with one another.
    package init(_ name: String, id: String? = nil, _ keys: [Key], rules: [ShapeRule] = []) {
        self.name = name
        self.id = id ?? name
        self.keys = keys
        names = keys.map { $0.name }
        required = keys.filter { $0.isRequired }
        self.rules = rules
    }

    /// A key by its name.
    package subscript(key: String) -> Key? { keys.first { $0.name == key } }

    /// Its own description of a key, which may hold something else here than elsewhere.
    package subscript(key: Key) -> Key? { self[key.name] }

    /// The same shape without some keys; rules that speak of them stay only where they can hold.
    package func without(_ left: [Key], rules: [ShapeRule]? = nil) -> Shape {
        let names = left.map { $0.name }
        return Shape(name, id: id, keys.filter { !names.contains($0.name) }, rules: rules ?? self.rules)
    }

    /// The same shape with more keys behind its own, and more rules; a key that it has already is replaced in its place.
    package func adding(_ more: [Key], rules: [ShapeRule] = [], name: String? = nil) -> Shape {
        let own = keys.map { key in more.first { $0.name == key.name } ?? key }
        let new = more.filter { self[$0.name] == nil }
        return Shape(name ?? self.name, id: name ?? id, own + new, rules: self.rules + rules)
    }
}

extension Shape.Kind {
    /// Whether a text that says why there is none may stand here.
    package var admitsUnknown: Bool {
        switch self {
        case .amount, .unknown: true
        case .either(let kinds): kinds.contains { $0.admitsUnknown }
        default: false
        }
    }

    /// The shape of the objects in it, if it holds any.
    package var shape: Shape? {
        switch self {
        case .object(let shape): shape
        case .list(let element, _, _): element.shape
        case .map(let value), .mapByWindow(let value), .mapByYear(let value): value.shape
        case .either(let kinds): kinds.lazy.compactMap { $0.shape }.first
        default: nil
        }
    }
}

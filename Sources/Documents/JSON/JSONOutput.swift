/// A JSON value to be written, its members in the order they are given.
///
/// ```swift
/// let row: JSONOutput = ["id": "spain-auctions", "paybackYears": 2.2, "investment": nil]
/// row.compactText     // {"id":"spain-auctions","paybackYears":2.2,"investment":null}
/// ```
package enum JSONOutput: Sendable {
    /// Members by name, in order; names are expected to differ.
    case object([(String, JSONOutput)])
    /// Elements in order.
    case array([JSONOutput])
    /// A text.
    case string(String)
    /// A number; what is infinite or not a number is written as null.
    case number(Double)
    /// A whole number.
    case integer(Int)
    /// True or false.
    case bool(Bool)
    /// Nothing.
    case null
}

extension JSONOutput: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    package init(stringLiteral value: String) { self = .string(value) }
    /// A number.
    package init(floatLiteral value: Double) { self = .number(value) }
    /// A whole number.
    package init(integerLiteral value: Int) { self = .integer(value) }
    /// True or false.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Null.
    package init(nilLiteral: ()) { self = .null }
    /// An array.
    package init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }
    /// An object, its members in the order of the literal.
    package init(dictionaryLiteral elements: (String, JSONOutput)...) { self = .object(elements) }
}

/// A value that somebody states, or why there is none: unknown is never zero.
///
/// ```swift
/// let cost: Stated<Double> = .unknown(.notStated)
/// cost.value    // nil, not 0
/// ```
public enum Stated<Value> {
    /// The value, as somebody states it.
    case stated(Value)
    /// Why there is none.
    case unknown(Unknown)

    /// The value, where there is one.
    public var value: Value? {
        if case .stated(let value) = self { value } else { nil }
    }

    /// Why there is no value, where there is none.
    public var unknown: Unknown? {
        if case .unknown(let unknown) = self { unknown } else { nil }
    }

    /// The same statement about something derived from the value.
    public func map<Other, E: Error>(_ transform: (Value) throws(E) -> Other) throws(E) -> Stated<Other> {
        switch self {
        case .stated(let value): .stated(try transform(value))
        case .unknown(let unknown): .unknown(unknown)
        }
    }
}

extension Stated: Sendable where Value: Sendable {}
extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}

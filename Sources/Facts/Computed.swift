/// A computed number, or the reason why there is none: never NaN, never a stand-in.
///
/// ```swift
/// let payback: Computed<Double> = .notComputable(.notReached)
/// payback.value     // nil
/// payback.reason    // .notReached
/// ```
public enum Computed<Value> {
    /// The number, which is finite.
    case value(Value)
    /// Why there is none.
    case notComputable(Reason)

    /// The number, where it can be computed.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Why it cannot be computed, where it cannot.
    public var reason: Reason? {
        if case .notComputable(let reason) = self { reason } else { nil }
    }

    /// The same outcome for something derived from the number.
    public func map<Other, E: Error>(_ transform: (Value) throws(E) -> Other) throws(E) -> Computed<Other> {
        switch self {
        case .value(let value): .value(try transform(value))
        case .notComputable(let reason): .notComputable(reason)
        }
    }

    /// What another computation makes of the number; the reason where there is none.
    public func flatMap<Other, E: Error>(_ transform: (Value) throws(E) -> Computed<Other>) throws(E) -> Computed<Other>
    {
        switch self {
        case .value(let value): try transform(value)
        case .notComputable(let reason): .notComputable(reason)
        }
    }
}

extension Computed where Value == Double {
    /// A number as it is, or `outOfRange` where it is infinite or not a number.
    package static func finite(_ number: Double) -> Computed {
        number.isFinite ? .value(number) : .notComputable(.outOfRange)
    }
}

extension Computed: Sendable where Value: Sendable {}
extension Computed: Equatable where Value: Equatable {}
extension Computed: Hashable where Value: Hashable {}

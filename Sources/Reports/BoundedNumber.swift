import Documents
import Facts
import Languages
import Wording

/// A number of an object of JSON whose bound stands in the object's `bounds`, and why it is null in `notComputable`.
///
/// ```swift
/// static let net = BoundedNumber<Row>(.net) { (.finite($0.net), $0.bound) }
/// let form: Form<Row> = .object([net.member] + BoundedNumber.boundsAndReasons(of: [net]))
/// ```
struct BoundedNumber<Row>: Sendable {
    private let name: String
    private let meaning: Meaning
    private let value: @Sendable (Row) -> (Computed<Double>, Bound?)?

    init(_ name: String, _ meaning: Meaning, value: @escaping @Sendable (Row) -> (Computed<Double>, Bound?)) {
        self.init(ifAny: name, meaning, value: value)
    }

    /// A number that there may not be: then it is null without a reason.
    init(
        ifAny name: String, _ meaning: Meaning, value: @escaping @Sendable (Row) -> (Computed<Double>, Bound?)?
    ) {
        self.name = name
        self.meaning = meaning
        self.value = { row in
            value(row).map { number, bound in (number.flatMap { .finite($0) }, bound) }
        }
    }

    init(_ field: FieldDescription, value: @escaping @Sendable (Row) -> (Computed<Double>, Bound?)) {
        self.init(field.key, field.meaning, value: value)
    }

    /// A number whose bound nobody may be able to tell: then it is null.
    init(_ field: FieldDescription, ifTold value: @escaping @Sendable (Row) -> (Double, Computed<Bound?>)) {
        self.init(field) { row in
            let (number, bound) = value(row)
            switch bound {
            case .value(let bound): return (.finite(number), bound)
            case .notComputable(let reason): return (.notComputable(reason), nil)
            }
        }
    }

    /// The number's own member.
    var member: Member<Row> {
        let value = value
        return Member(name, .optionalNumber, meaning) { value($0)?.0.value }
    }

    /// What bounds and reasons say of a member that is no such number.
    struct Other: Sendable {
        let name: String
        let says: @Sendable (Row) -> (Bound?, Reason?)

        init(_ name: String, says: @escaping @Sendable (Row) -> (Bound?, Reason?)) {
            self.name = name
            self.says = says
        }
    }

    /// The bounds of numbers, and why some are null, each under the number's name.
    static func boundsAndReasons(of numbers: [BoundedNumber], and others: [Other] = []) -> [Member<Row>] {
        let names = numbers.map { $0.name } + others.map { $0.name }
        return [
            Member("bounds", .named(names, .choice), .bounds) { row in
                var bounds: [(name: String, value: Bound)] = []
                for number in numbers {
                    if let (value, bound) = number.value(row), value.value != nil, let bound {
                        bounds.append((number.name, bound))
                    }
                }
                for other in others {
                    if let bound = other.says(row).0 { bounds.append((other.name, bound)) }
                }
                return bounds
            },
            Member("notComputable", .named(names, Reason.form), .notComputable) { row in
                var reasons: [(name: String, value: Reason)] = []
                for number in numbers {
                    if let reason = number.value(row)?.0.reason { reasons.append((number.name, reason)) }
                }
                for other in others {
                    if let reason = other.says(row).1 { reasons.append((other.name, reason)) }
                }
                return reasons
            },
        ]
    }
}

extension Cell {
    /// An amount, or the short word for why there is none or why nobody can tell on which side of it the true one lies.
    static func amount(
        _ number: Double, boundedBy bound: Computed<Bound?>, currency: String, words: Words
    ) -> Cell {
        switch bound.flatMap({ bound in Computed.finite(number).map { ($0, bound) } }) {
        case .value(let (value, bound)): .amount(value, currency: currency, bound: bound)
        case .notComputable(let reason): .missing(words.brief(reason))
        }
    }

    /// A computed amount, or the short word for why there is none.
    static func amount(_ computed: Computed<Double>, bound: Bound?, currency: String, words: Words) -> Cell {
        .computed(computed, missing: words.brief) { .amount($0, currency: currency, bound: bound) }
    }

    /// The code of a bound for machines; empty where the number beside it is known, or there is none.
    static func bound(_ bound: Bound?) -> Cell { .code(bound?.rawValue ?? "") }
    /// The same of one that nobody may be able to tell.
    static func bound(_ bound: Computed<Bound?>) -> Cell { .code(bound.value.flatMap { $0 }?.rawValue ?? "") }
}

import Documents
import Facts
import Languages
import Wording

/// The numbers of a JSON object, with the side on which each true one lies, and why some are null.
///
/// ```swift
/// var numbers = BoundedNumbers(words: words)
/// numbers.add("netPresentValue", .value(100), .atMost)
/// numbers.members      // "netPresentValue": 100, "bounds": { "netPresentValue": "atMost" }, "notComputable": {}
/// ```
struct BoundedNumbers {
    private let words: Words
    private var numbers: [(String, JSONOutput)] = []
    private var bounds: [(String, JSONOutput)] = []
    private var reasons: [(String, JSONOutput)] = []

    init(words: Words) { self.words = words }

    /// Adds a number and its bound, or null and why there is none.
    mutating func add(_ key: String, _ number: Computed<Double>, _ bound: Bound? = nil) {
        switch number.flatMap({ .finite($0) }) {
        case .value(let value): numbers.append((key, .number(value)))
        case .notComputable(let reason):
            reasons.append((key, .reason(reason, words: words)))
            numbers.append((key, .null))
            return
        }
        note(bound, of: key)
    }

    /// Adds a number whose bound is known, or why nobody can tell on which side the true one lies: then it is null.
    mutating func add(_ key: String, _ number: Double, _ bound: Computed<Bound?>) {
        switch bound {
        case .value(let bound): add(key, .finite(number), bound)
        case .notComputable(let reason): add(key, .notComputable(reason))
        }
    }

    /// Adds a member that is no bare number.
    mutating func add(_ key: String, _ value: JSONOutput) { numbers.append((key, value)) }

    /// Adds the side on which the numbers of a member lie.
    mutating func note(_ bound: Bound?, of key: String) {
        if let bound { bounds.append((key, .string(bound.rawValue))) }
    }

    /// Adds why a member says nothing.
    mutating func note(_ reason: Reason, of key: String) { reasons.append((key, .reason(reason, words: words))) }

    /// The numbers in the order in which they were added, then their bounds, then the reasons.
    var members: [(String, JSONOutput)] {
        numbers + [("bounds", .object(bounds)), ("notComputable", .object(reasons))]
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

    /// The code of a bound for machines; empty where the number beside it is known, or there is none.
    static func bound(_ bound: Bound?) -> Cell { .code(bound?.rawValue ?? "") }
    /// The same of one that nobody may be able to tell.
    static func bound(_ bound: Computed<Bound?>) -> Cell { .code(bound.value.flatMap { $0 }?.rawValue ?? "") }
}

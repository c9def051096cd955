import Foundation

/// Compares the JSON of a report with unknown amounts with that of the same report where they are given.
///
/// Every number that hangs on an amount nobody knows must say on which side of it the true one lies, and must be right.
struct BoundedJSON {
    private(set) var faults: [String] = []
    /// How many numbers hung on the unknown, and were bounded.
    private(set) var bounded = 0

    /// The members by which rows of a list are told apart.
    private static let identities = [
        "id", "percent", "discountRate", "months", "metric", "year", "kind", "grade", "perspective", "step", "party",
        "isCashable", "what",
    ]

    /// One step on the way to a number: an object, and the member that leads on.
    private typealias Step = (object: [String: Any], key: String)

    mutating func compare(_ unknown: Any, with known: Any) { compare(unknown, known, [], "") }

    private mutating func compare(_ unknown: Any, _ known: Any, _ way: [Step], _ path: String) {
        if let object = unknown as? [String: Any], let other = known as? [String: Any] {
            // What is said of the spread of what is known alone, or of another view, is no bounded number.
            let isOwnSpread =
                object["sharesOf"] as? String == "known"
                || object["explainedView"] as? String != other["explainedView"] as? String
            for (key, value) in object where !(isOwnSpread && key == "explained") {
                guard let counterpart = other[key] else { continue }
                if isOwnSpread, key == "figures" { continue }
                compare(value, counterpart, way + [(object, key)], "\(path).\(key)")
            }
        } else if path.hasSuffix(".histogram") {
            let isBounded = way.last?.object["bound"] is String
            for item in unknown as? [[String: Any]] ?? [] where isBounded && item["bound"] is NSNull {
                faults.append("\(path): open")
            }
        } else if let list = unknown as? [Any], let other = known as? [Any] {
            compare(list, other, way, path)
        } else if let number = Self.number(unknown) {
            compare(number, known, way, path)
        } else if unknown is NSNull, Self.number(known) != nil, !isExplained(way) {
            faults.append("\(path): null, and nobody says why")
        } else if let truth = Self.truth(unknown), let other = Self.truth(known), truth != other {
            faults.append("\(path): \(truth), where it is \(other)")
        }
    }

    private mutating func compare(_ list: [Any], _ other: [Any], _ way: [Step], _ path: String) {
        guard let rows = list as? [[String: Any]], let others = other as? [[String: Any]],
            let first = rows.first
        else {
            for (index, pair) in zip(list, other).enumerated() { compare(pair.0, pair.1, way, "\(path)[\(index)]") }
            return
        }
        let keys = Self.identities.filter { first[$0] != nil }
        func identity(_ row: [String: Any]) -> String {
            keys.prefix(3).map { "\(row[$0] ?? "")" }.joined(separator: " ")
        }
        for row in rows {
            if keys.isEmpty {
                guard others.count == rows.count else { continue }
                for (index, pair) in zip(rows, others).enumerated() {
                    compare(pair.0, pair.1, way, "\(path)[\(index)]")
                }
                return
            }
            if let same = others.first(where: { identity($0) == identity(row) }) {
                compare(row, same, way, "\(path)[\(identity(row))]")
            }
        }
    }

    private mutating func compare(_ number: Double, _ known: Any, _ way: [Step], _ path: String) {
        guard let other = Self.number(known) else {
            // A number in place of none: only a bound says less than that.
            if known is NSNull, bound(way) == nil {
                faults.append("\(path): \(number) without a bound, where there is none")
            }
            return
        }
        let slack = 1e-9 * max(number.magnitude, other.magnitude)
        if (number - other).magnitude <= slack { return }
        switch bound(way) {
        case "atLeast" where other >= number - slack, "atMost" where other <= number + slack: bounded += 1
        case let bound?: faults.append("\(path): \(number) \(bound), where it is \(other)")
        case nil: faults.append("\(path): \(number) without a bound, where it is \(other)")
        }
    }

    /// The nearest bound that is said of a number, from its own object outwards.
    private func bound(_ way: [Step]) -> String? {
        guard let leaf = way.last?.key else { return nil }
        for step in way.reversed() {
            if let bounds = step.object["bounds"] as? [String: Any] {
                if let bound = (bounds[step.key] ?? bounds[leaf]) as? String { return bound }
            }
            if let bounds = step.object[step.key + "Bounds"] as? [String: Any], let bound = bounds[leaf] as? String {
                return bound
            }
            if let bound = step.object[step.key + "Bound"] as? String { return bound }
            if let bound = step.object["bound"] as? String { return bound }
        }
        return nil
    }

    private func isExplained(_ way: [Step]) -> Bool {
        guard let leaf = way.last?.key else { return false }
        // Of a line, the member beside its amount says what the file says in place of one.
        if leaf == "amount", way.last?.object["unknown"] is String { return true }
        return way.reversed().contains { step in
            guard let reasons = step.object["notComputable"] as? [String: Any] else { return false }
            return reasons[step.key] != nil || reasons[leaf] != nil || reasons["code"] != nil
        }
    }

    private static func number(_ value: Any) -> Double? {
        guard let number = value as? NSNumber, truth(value) == nil else { return nil }
        return number.doubleValue
    }

    private static func truth(_ value: Any) -> Bool? {
        guard let number = value as? NSNumber, String(cString: number.objCType) == "c" else { return nil }
        return number.boolValue
    }
}

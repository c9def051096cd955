/// Whole numbers that stand for amounts and add up to a whole total.
///
/// Each amount is rounded down, and those that lose most by it get one more, until the total is reached: Hamilton's method,
/// as parliaments give out seats. Of equal remainders the first wins.
///
/// ```swift
/// LargestRemainder.parts(of: [1.4, 1.4, 1.2], addingUpTo: 4)    // [2, 1, 1]
/// ```
package enum LargestRemainder {
    /// The whole parts; every amount is less than one away from its own unless the total is far from their sum.
    package static func parts(of amounts: [Double], addingUpTo total: Double) -> [Double] {
        guard !amounts.isEmpty else { return [] }
        var parts = amounts.map { $0.rounded(.down) }
        let order = amounts.indices.sorted { left, right in
            let (one, other) = (amounts[left] - parts[left], amounts[right] - parts[right])
            return one == other ? left < right : one > other
        }
        var missing = total - compensatedSum(parts)
        // Sums of what is no whole number may be a hair beside the total: then somebody gives one back.
        var place = 0
        while missing >= 1, place < 2 * order.count {
            parts[order[place % order.count]] += 1
            missing -= 1
            place += 1
        }
        place = 0
        while missing <= -1, place < 2 * order.count {
            parts[order[order.count - 1 - place % order.count]] -= 1
            missing += 1
            place += 1
        }
        return parts
    }
}

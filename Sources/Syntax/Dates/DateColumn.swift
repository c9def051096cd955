/// The orders in which a whole column of dates can be read.
///
/// ```swift
/// DateColumn(["13/01/2017", "01/02/2017"]).orders     // [.dayFirst]
/// DateColumn(["01/01/2017", "01/02/2017"]).orders     // [.dayFirst, .monthFirst]
/// ```
package struct DateColumn {
    /// The orders, the most likely first; none where the column mixes them.
    package let orders: [DateOrder]

    /// The orders of a column of dates.
    package init(_ dates: [WrittenDate]) {
        let doubtful = dates.filter { $0.hasOrder }
        guard !doubtful.isEmpty else {
            orders = [.dayFirst]
            return
        }
        let possible = DateOrder.allCases.filter { order in doubtful.allSatisfy { $0[order] != nil } }
        orders = Self.narrowed(possible, doubtful)
    }

    /// Of orders that differ in the year, the one in which the column is a regular one.
    private static func narrowed(_ orders: [DateOrder], _ dates: [WrittenDate]) -> [DateOrder] {
        guard orders.count > 1, orders.contains(.yearFirst), dates.count > 1 else { return orders }
        func days(_ order: DateOrder) -> [CalendarDay] { dates.compactMap { $0[order] } }
        let onEdge = orders.filter { order in days(order).allSatisfy { $0.isOnEdge } }
        if !onEdge.isEmpty, !onEdge.contains(.yearFirst) || onEdge.count == 1 { return onEdge }
        // Days follow one another within a year: the wrong order has a year for nearly each of them.
        let years = orders.map { order in (order: order, count: Set(days(order).map { $0.year }).count) }
        guard let fewest = years.map({ $0.count }).min() else { return orders }
        let few = years.filter { $0.count == fewest }.map { $0.order }
        let isClear = years.allSatisfy { $0.count == fewest || $0.count >= fewest * 3 }
        return isClear && dates.count >= 5 ? few : orders
    }
}

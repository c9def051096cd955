import Projects

/// Which part of what falls in a fiscal year belongs to a year of the appraisal, by which its prices are told.
///
/// What falls once has the prices of the start of its year, and at the end of the horizon those of the start of the year
/// behind it; what recurs has those of the time in its year at which it is discounted.
package struct BudgetTiming: Sendable, Hashable {
    /// The year of the appraisal, from 1.
    package let year: Int
    /// Whether it falls once.
    package let isOneOff: Bool
    /// Its part of the amount.
    package let share: Double
}

extension LaidLine {
    /// The parts of what falls in some months, from 0.
    func timing(in months: Range<Int>) -> [BudgetTiming] {
        var parts: [(year: Int, isOneOff: Bool, amount: Double)] = []
        func add(_ amount: Double, _ year: Int, isOneOff: Bool) {
            guard amount != 0 else { return }
            if let place = parts.firstIndex(where: { $0.year == year && $0.isOneOff == isOneOff }) {
                parts[place].amount += amount
            } else {
                parts.append((year, isOneOff, amount))
            }
        }
        for month in months where ownPrices.oneOff.indices.contains(month) {
            add(ownPrices.oneOff[month], month / 12 + 1, isOneOff: true)
            add(ownPrices.recurring[month], month / 12 + 1, isOneOff: false)
        }
        if months.upperBound == ownPrices.oneOff.count {
            add(ownPrices.atEnd, ownPrices.oneOff.count / 12 + 1, isOneOff: true)
        }
        let whole = parts.reduce(0) { $0 + $1.amount }
        // What may be put where nothing falls has the prices of the middle of its year.
        guard whole != 0 else {
            let middle = (months.lowerBound + max(months.lowerBound, months.upperBound - 1)) / 2
            return [BudgetTiming(year: middle / 12 + 1, isOneOff: !flow.schedule.isRecurring, share: 1)]
        }
        return parts.map { BudgetTiming(year: $0.year, isOneOff: $0.isOneOff, share: $0.amount / whole) }
    }

    /// What falls in each month in the file's own prices, and at the end of the horizon.
    struct OwnPrices {
        let oneOff: [Double]
        let recurring: [Double]
        let atEnd: Double
    }
}

extension MonthlyFlows {
    /// Adds the amounts of the same months, times a factor: a probability, so that the sum is what can be expected.
    package mutating func add(_ other: MonthlyFlows, times factor: Double) {
        for month in 0..<min(months, other.months) {
            oneOffCosts[month] += other.oneOffCosts[month] * factor
            oneOffBenefits[month] += other.oneOffBenefits[month] * factor
            recurringCosts[month] += other.recurringCosts[month] * factor
            recurringBenefits[month] += other.recurringBenefits[month] * factor
        }
        residual += other.residual * factor
        closingCost += other.closingCost * factor
    }
}

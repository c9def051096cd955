extension MonthlyFlows {
    /// The same amounts again and again, each time from where the last ended, up to the end of a longer horizon.
    ///
    /// ```swift
    /// let chain = life.repeated(overYears: 10)      // of a life of five years: the same twice
    /// ```
    ///
    /// What is left of one life, or what it costs to leave it, falls where the next begins. A life that the horizon does
    /// not hold a whole number of times ends with the horizon, and leaves nothing.
    package func repeated(overYears horizon: Int) -> MonthlyFlows {
        guard horizon > years else { return self }
        var result = MonthlyFlows(years: horizon)
        for month in 0..<result.months {
            let own = month % months
            result.oneOffCosts[month] = oneOffCosts[own]
            result.oneOffBenefits[month] = oneOffBenefits[own]
            result.recurringCosts[month] = recurringCosts[own]
            result.recurringBenefits[month] = recurringBenefits[own]
        }
        for start in stride(from: months, to: result.months, by: months) {
            result.oneOffCosts[start] += closingCost
            result.oneOffBenefits[start] += residual
        }
        if horizon.isMultiple(of: years) { (result.residual, result.closingCost) = (residual, closingCost) }
        return result
    }
}

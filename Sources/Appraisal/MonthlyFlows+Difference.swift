extension MonthlyFlows {
    /// What these amounts are beyond those of another alternative, month by month.
    ///
    /// What costs less than there is a benefit (what is saved), and a benefit that is missed is a cost. Both are of one
    /// horizon.
    ///
    /// ```swift
    /// let difference = redesign.beyond(doNothing)      // its net present value is NPV(redesign) − NPV(doNothing)
    /// ```
    public func beyond(_ other: MonthlyFlows) -> MonthlyFlows {
        var result = adding(other.scaled(by: -1))
        result.turnOver()
        return result
    }

    /// Makes benefits of costs below zero, and costs of benefits below zero.
    private mutating func turnOver() {
        for month in 0..<months {
            (oneOffCosts[month], oneOffBenefits[month]) = Self.turned(oneOffCosts[month], oneOffBenefits[month])
            (recurringCosts[month], recurringBenefits[month]) = Self.turned(
                recurringCosts[month], recurringBenefits[month])
        }
        (closingCost, residual) = Self.turned(closingCost, residual)
    }

    private static func turned(_ cost: Double, _ benefit: Double) -> (cost: Double, benefit: Double) {
        (max(0, cost) + max(0, -benefit), max(0, benefit) + max(0, -cost))
    }

    /// The same amounts with those of another flow of the same horizon added.
    public func adding(_ other: MonthlyFlows) -> MonthlyFlows {
        var result = self
        for month in 0..<min(months, other.months) {
            result.oneOffCosts[month] += other.oneOffCosts[month]
            result.oneOffBenefits[month] += other.oneOffBenefits[month]
            result.recurringCosts[month] += other.recurringCosts[month]
            result.recurringBenefits[month] += other.recurringBenefits[month]
        }
        result.residual += other.residual
        result.closingCost += other.closingCost
        return result
    }

    /// The same amounts times a factor.
    package func scaled(by factor: Double) -> MonthlyFlows {
        var result = self
        for month in 0..<months {
            result.oneOffCosts[month] *= factor
            result.oneOffBenefits[month] *= factor
            result.recurringCosts[month] *= factor
            result.recurringBenefits[month] *= factor
        }
        result.residual *= factor
        result.closingCost *= factor
        return result
    }
}

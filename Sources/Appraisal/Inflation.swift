/// By how much prices rise: by the same rate in all years of an appraisal, or by one for each.
///
/// ```swift
/// let path = try Inflation(schedule: [0.06, 0.05, 0.04])
/// path.deflator(at: 2)    // 1 ÷ (1.06 × 1.05): what one unit at the end of year 2 is in prices of the start
/// path.deflator(at: 5)    // 1 ÷ (1.06 × 1.05 × 1.04³): the last rate persists
/// ```
package struct Inflation: Sendable, Hashable {
    let curve: DiscountCurve

    /// The same rate in every year, as a fraction above −1.
    package init(constant rate: Double) throws(DiscountRateError) {
        try self.init(schedule: [rate])
    }

    /// A rate for each year of the appraisal, as fractions above −1; the last one persists.
    package init(schedule rates: [Double]) throws(DiscountRateError) {
        curve = try DiscountRate<CurrentPrices>(schedule: rates).curve
    }

    /// The rates by year; the last one persists.
    package var rates: [Double] { curve.rates }

    /// The rate, where it is the same in every year.
    package var constant: Double? {
        rates.allSatisfy { $0 == rates[0] } ? rates[0] : nil
    }

    /// What one unit in the prices of a time, in years, is in prices of t = 0: Π 1 ÷ (1 + πᵢ).
    package func deflator(at time: Double) -> Double { curve.factor(at: time) }
}

extension MonthlyFlows {
    /// The same amounts, written in the prices of the time in which they fall, in prices of t = 0.
    ///
    /// An amount is deflated to the very time at which it is discounted (a one-off one to the start of its year or to where
    /// recurring ones are, a recurring one to the timing's place in it), so that deflating at π and discounting at the real r is the same as
    /// discounting at the nominal (1 + r)(1 + π) − 1.
    package func deflated(by inflation: Inflation, timing: Timing, oneOff: OneOffTiming = .atStart) -> MonthlyFlows {
        repriced(timing: timing, oneOff: oneOff) { inflation.deflator(at: $0) }
    }

    /// The same amounts, written in prices of t = 0, in the prices of the time in which they fall: what is deflated to them.
    package func inflated(by inflation: Inflation, timing: Timing, oneOff: OneOffTiming = .atStart) -> MonthlyFlows {
        repriced(timing: timing, oneOff: oneOff) { 1 / inflation.deflator(at: $0) }
    }

    /// Each amount times the factor of the time at which it is discounted, in years.
    private func repriced(timing: Timing, oneOff: OneOffTiming, by factor: (Double) -> Double) -> MonthlyFlows {
        func product(_ amounts: [Double], at delta: Double) -> [Double] {
            var result = amounts
            for year in 0..<years {
                let factor = factor(Double(year) + delta)
                for month in (12 * year)..<(12 * (year + 1)) { result[month] *= factor }
            }
            return result
        }
        var flows = self
        flows.oneOffCosts = product(oneOffCosts, at: oneOff.delta(beside: timing))
        flows.oneOffBenefits = product(oneOffBenefits, at: oneOff.delta(beside: timing))
        flows.recurringCosts = product(recurringCosts, at: timing.delta)
        flows.recurringBenefits = product(recurringBenefits, at: timing.delta)
        flows.residual = residual * factor(Double(years))
        flows.closingCost = closingCost * factor(Double(years))
        return flows
    }
}

import Appraisal
import Facts

/// What amounts are worth at the rate that takes their prices.
struct Worth {
    /// The amounts in the prices that are discounted.
    let flows: MonthlyFlows
    let indicators: Indicators
    let breakEven: BreakEvenSaving
    let equivalentAnnualValue: Computed<Double>
    /// Whether the rate takes other prices than the amounts are in, so that nothing here means anything.
    let mixesPrices: Bool

    /// The present value of benefits less that of costs; nothing where prices are mixed.
    var netPresentValue: Computed<Double> { mixesPrices ? .notComputable(.mixedPrices) : indicators.netPresentValue }

    /// Deflates amounts in current prices where the terms say how, and discounts; without a rate where there is none to
    /// take.
    init(of amounts: MonthlyFlows, in prices: Prices, launchMonth: Int, on terms: Terms, without missing: Reason?) {
        let timing = terms.timing
        let flows = prices == .current ? terms.deflated(amounts) : amounts
        self.flows = flows
        mixesPrices = terms.discounting.isNominal ? prices == .constant : prices == .current && terms.inflation == nil
        func values<Basis>(at rate: DiscountRate<Basis>) -> (Indicators, BreakEvenSaving, Computed<Double>) {
            let indicators = Indicators(
                of: CashFlow<Basis>(flows, timing: timing), at: missing == nil ? rate : nil)
            guard missing == nil else { return (indicators, .withoutRate, .notComputable(.noDiscountRate)) }
            return (
                indicators, BreakEvenSaving(of: flows, launchMonth: launchMonth, at: rate, timing: timing),
                Appraisal.equivalentAnnualValue(
                    of: indicators.netPresentValue, years: terms.horizonYears, at: rate, timing: timing)
            )
        }
        switch terms.discounting {
        case .real(let rate): (indicators, breakEven, equivalentAnnualValue) = values(at: rate)
        case .nominal(let rate): (indicators, breakEven, equivalentAnnualValue) = values(at: rate)
        }
    }
}

import Appraisal
import Facts
import Projects

/// What amounts are worth at the rate that takes their prices.
struct Worth {
    /// The amounts.
    let flows: MonthlyFlows
    /// The month in which the service starts, from 0.
    let launchMonth: Int
    let indicators: Indicators
    let breakEven: BreakEvenSaving
    let equivalentAnnualValue: Computed<Double>
    /// Whether the rate takes other prices than the amounts are in, so that nothing here means anything.
    let mixesPrices: Bool

    /// The present value of benefits less that of costs; nothing where prices are mixed.
    var netPresentValue: Computed<Double> { mixesPrices ? .notComputable(.mixedPrices) : indicators.netPresentValue }

    /// Discounts amounts over the whole horizon, in the prices of the rate as far as these terms say how; without a rate
    /// where there is none to take.
    init(
        counted flows: MonthlyFlows, in prices: PriceKind, launchMonth: Int, on terms: AppraisalTerms,
        without missing: Reason?
    ) {
        self.flows = flows
        self.launchMonth = launchMonth
        let (timing, oneOff) = (terms.timing, terms.oneOffTiming)
        mixesPrices = terms.discounting.isNominal ? prices == .constant : prices == .current && terms.inflation == nil
        func values<Basis>(at rate: DiscountRate<Basis>) -> (Indicators, BreakEvenSaving, Computed<Double>) {
            let indicators = Indicators(
                of: CashFlow<Basis>(flows, timing: timing, oneOff: oneOff), at: missing == nil ? rate : nil)
            guard missing == nil else { return (indicators, .withoutRate, .notComputable(.noDiscountRate)) }
            return (
                indicators,
                BreakEvenSaving(of: flows, launchMonth: launchMonth, at: rate, timing: timing, oneOff: oneOff),
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

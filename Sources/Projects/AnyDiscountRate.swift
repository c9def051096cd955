import Appraisal
import Facts

/// A discount rate, and so the prices of the amounts that it takes.
public enum AnyDiscountRate: Sendable, Hashable {
    /// A rate for amounts in constant prices.
    case real(DiscountRate<ConstantPrices>)
    /// A rate for amounts in current prices.
    case nominal(DiscountRate<CurrentPrices>)

    /// The rates by year, as fractions; the last one persists.
    public var rates: [Double] {
        switch self {
        case .real(let rate): rate.rates
        case .nominal(let rate): rate.rates
        }
    }

    /// The rate, where it is the same in every year.
    public var constant: Double? {
        switch self {
        case .real(let rate): rate.constant
        case .nominal(let rate): rate.constant
        }
    }

    /// Whether it takes amounts in current prices.
    public var isNominal: Bool {
        if case .nominal = self { true } else { false }
    }

    /// One rate for all years, of the same kind.
    package func replaced(by rate: Double) -> AnyDiscountRate? {
        switch self {
        case .real: (try? DiscountRate(constant: rate)).map(AnyDiscountRate.real)
        case .nominal: (try? DiscountRate(constant: rate)).map(AnyDiscountRate.nominal)
        }
    }
}

extension AnyDiscountRate {
    /// The net present value of amounts that are in the prices of this rate; nothing where it is too large.
    package func netPresentValue(of flows: MonthlyFlows, timing: Timing, oneOff: OneOffTiming) -> Double? {
        switch self {
        case .real(let rate):
            Indicators(of: CashFlow<ConstantPrices>(flows, timing: timing, oneOff: oneOff), at: rate).netPresentValue
                .value
        case .nominal(let rate):
            Indicators(of: CashFlow<CurrentPrices>(flows, timing: timing, oneOff: oneOff), at: rate).netPresentValue
                .value
        }
    }

    /// The present value of the costs among amounts that are in the prices of this rate.
    package func presentValueOfCosts(of flows: MonthlyFlows, timing: Timing, oneOff: OneOffTiming) -> Double {
        switch self {
        case .real(let rate): flows.presentValueOfCosts(at: rate, timing: timing, oneOff: oneOff)
        case .nominal(let rate): flows.presentValueOfCosts(at: rate, timing: timing, oneOff: oneOff)
        }
    }

    /// What one unit at a time in years is worth now.
    package func factor(at time: Double) -> Double {
        switch self {
        case .real(let rate): rate.factor(at: time)
        case .nominal(let rate): rate.factor(at: time)
        }
    }

    /// The year table of amounts that are in the prices of this rate.
    package func yearTable(of flows: MonthlyFlows, timing: Timing, oneOff: OneOffTiming) -> YearTable {
        switch self {
        case .real(let rate): YearTable(of: flows, at: rate, timing: timing, oneOff: oneOff)
        case .nominal(let rate): YearTable(of: flows, at: rate, timing: timing, oneOff: oneOff)
        }
    }

    /// What it costs to have benefits later, of amounts that are in the prices of this rate.
    package func costOfDelay(
        of flows: MonthlyFlows, later: MonthlyFlows, timing: Timing, oneOff: OneOffTiming
    ) -> Computed<Double> {
        switch self {
        case .real(let rate): Appraisal.costOfDelay(of: flows, later: later, at: rate, timing: timing, oneOff: oneOff)
        case .nominal(let rate):
            Appraisal.costOfDelay(of: flows, later: later, at: rate, timing: timing, oneOff: oneOff)
        }
    }
}

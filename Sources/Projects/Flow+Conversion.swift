import Facts
import Money
import Numerics

extension Flow {
    /// A line as it was printed, before its amounts were converted, and by which path they were.
    package struct Printed: Sendable, Hashable {
        /// What it amounts to.
        package let worth: Worth
        /// The transfers that it includes.
        package let includedTransfers: Stated<Double>?
        /// What it amounts to at least and at most in a year.
        package let limits: AmountLimits?
        /// The currency.
        package let currency: Currency
        /// The year whose prices it is in.
        package let priceYear: PriceYear
        /// How the amounts were converted.
        package let path: ConversionPath

        /// By its parts.
        package init(
            worth: Worth, includedTransfers: Stated<Double>?, limits: AmountLimits?, currency: Currency,
            priceYear: PriceYear, path: ConversionPath
        ) {
            self.worth = worth
            self.includedTransfers = includedTransfers
            self.limits = limits
            self.currency = currency
            self.priceYear = priceYear
            self.path = path
        }

    }

    /// The line as its source or author has it, whatever it was converted to.
    package var asPrinted: Flow {
        guard let printed else { return self }
        var flow = self
        flow.worth = printed.worth
        flow.includedTransfers = printed.includedTransfers
        flow.drivers.limits = printed.limits
        flow.priceYear = printed.priceYear
        flow.printed = nil
        return flow
    }

    /// Whether there is any amount of money in it.
    package var hasMoney: Bool {
        switch worth {
        case .money(let amount): amount.value != nil || includedTransfers?.value != nil
        case .byYear(let figures): figures.total.value != nil || includedTransfers?.value != nil
        case .driver(let driver): [driver.valueOfHour, driver.fare, driver.money].contains { $0?.value != nil }
        }
    }

    /// The line with every amount brought along a path from the currency and year in which it is printed.
    package func converted(from currency: Currency, at year: PriceYear, along path: ConversionPath) -> Flow {
        let own = asPrinted
        let printed = Printed(
            worth: own.worth, includedTransfers: own.includedTransfers, limits: own.drivers.limits, currency: currency,
            priceYear: year, path: path)
        var flow = own
        flow.worth =
            switch own.worth {
            case .money(let amount): .money(amount.map { $0.converted(along: path) })
            case .byYear(let figures): .byYear(figures.map { $0.converted(along: path) })
            case .driver(let driver): .driver(driver.converted(along: path))
            }
        flow.includedTransfers = own.includedTransfers.map { $0.map { path.amount(of: $0) } }
        flow.drivers.limits = own.drivers.limits.map {
            AmountLimits(atLeast: $0.atLeast.map(path.amount(of:)), atMost: $0.atMost.map(path.amount(of:)))
        }
        flow.currency = nil
        flow.priceYear = PriceYear(path.to.year)
        flow.printed = printed
        return flow
    }
}

extension Estimate {
    /// The same figure along a path, with its distribution.
    package func converted(along path: ConversionPath) -> Estimate {
        let value = path.amount(of: value)
        switch distribution {
        case nil, .triangular:
            return Estimate(value, low: low.map(path.amount(of:)), high: high.map(path.amount(of:)))
        case .some(let own): return Estimate(value, distribution: own.scaled(by: path.amount(of: 1)))
        }
    }
}

extension VolumeTimesValue {
    /// Its prices converted; what is counted stays.
    package func converted(along path: ConversionPath) -> VolumeTimesValue {
        priced { price in price.map { $0.map { $0.converted(along: path) } } }
    }
}

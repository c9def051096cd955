import Facts
import Numerics

extension Flow {
    /// The same line with every amount of money times a factor; what is counted stays.
    package func scaled(by factor: Double) -> Flow {
        guard factor != 1 else { return self }
        var flow = self
        switch worth {
        case .money(let amount): flow.worth = .money(amount.map { $0.scaled(by: factor) })
        case .byYear(let figures): flow.worth = .byYear(figures.map { $0.scaled(by: factor) })
        case .driver(let driver): flow.worth = .driver(driver.scaled(by: factor))
        }
        flow.drivers.limits = drivers.limits.map { $0.scaled(by: factor) }
        flow.includedTransfers = includedTransfers.map { $0.map { $0 * factor } }
        return flow
    }
}

extension Flow {
    /// The same line falling once on an occasion and at no other time.
    package func falling(on occasion: FlowSchedule.Occasion) -> Flow {
        var flow = self
        flow.schedule = .occasions([occasion])
        return flow
    }
}

extension Estimate {
    /// The same figure, with its range, times a factor above or at zero.
    package func scaled(by factor: Double) -> Estimate {
        guard let distribution, factor > 0 else {
            return Estimate(value * factor, low: low.map { $0 * factor }, high: high.map { $0 * factor })
        }
        return Estimate(value * factor, distribution: distribution.scaled(by: factor))
    }
}

extension VolumeTimesValue {
    /// Its prices times a factor.
    fileprivate func scaled(by factor: Double) -> VolumeTimesValue {
        priced { price in price.map { $0.map { $0.scaled(by: factor) } } }
    }
}

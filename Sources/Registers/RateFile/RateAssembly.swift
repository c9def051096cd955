import Findings
import Money
import Syntax

/// Brings the rates that a file has to units of each currency per US dollar, and says which cannot be.
///
/// A rate that is per another currency is crossed with the dollar's rate of the same date, frequency and kind.
struct RateAssembly {
    /// What is known of one currency: its rates, in the direction in which the file has them.
    struct Key: Hashable {
        let currency: Currency
        let use: RateUse
        let frequency: RateSeries.Frequency?
    }

    /// The day, frequency and kind within which rates are crossed.
    private struct Moment: Hashable {
        let date: CalendarDay
        let use: RateUse
        let frequency: RateSeries.Frequency?
    }

    /// A rate with its number decided.
    private struct Fixed {
        let observation: RateObservation
        let value: Double
        let moment: Moment
    }

    /// Dollars for one of a currency, and another figure of the same date that differs.
    private struct Dollar {
        let value: Double
        let offset: Int
        var contradiction: Double?
    }

    private(set) var series: [Key: RateSeries] = [:]
    private(set) var faults: [RateFaultAt] = []
    /// The dollar's own rate where it is not 1: what the rates are per, the file does not say.
    private(set) var dollar: Double?
    /// How many rates are from before their currency was there.
    private(set) var leftOut = 0
    private var firsts: [Key: [CalendarDay: (value: Double, offset: Int, speaks: Bool)]] = [:]
    private let log: DiagnosticLog
    private let builtIn: BuiltInRates

    init(
        _ observations: [RateObservation], order: DateOrder?, convention: NumberConvention?, builtIn: BuiltInRates,
        log: DiagnosticLog
    ) {
        self.log = log
        self.builtIn = builtIn
        // A dollar that is not 1 of its own says that the rates are per something else.
        dollar =
            observations.lazy.filter {
                $0.currency.code == "USD" && $0.base == RateObservation.unnamed && $0.speaks
            }.filter { observation in
                [observation.number.point, observation.number.comma].compactMap { $0 }
                    .allSatisfy { abs($0 * observation.scale - 1) > 1e-9 }
            }.compactMap { $0.number[convention ?? .point] ?? $0.number.comma }.first
        let fixed = observations.compactMap { fix($0, order, convention) }
        var dollars: [Moment: [Currency: Dollar]] = [:]
        for rate in fixed where rate.observation.speaks {
            let (currency, base) = sides(of: rate.observation)
            guard currency.code == "USD" || base.code == "USD" else { continue }
            let (other, value) = currency.code == "USD" ? (base, rate.value) : (currency, 1 / rate.value)
            if let first = dollars[rate.moment]?[other] {
                if abs(first.value - value) > 1e-4 * value { dollars[rate.moment]?[other]?.contradiction = value }
            } else {
                dollars[rate.moment, default: [:]][other] = Dollar(value: value, offset: rate.observation.offset)
            }
        }
        for rate in fixed { add(rate, dollars[rate.moment] ?? [:]) }
    }

    /// Of what a rate is, and per what: where the file does not say, the dollar, unless its own rate speaks against it.
    private func sides(of observation: RateObservation) -> (Currency, Currency) {
        let isDollar = observation.base == RateObservation.unnamed && dollar == nil
        return (observation.currency, isDollar ? Currency("USD") ?? .none : observation.base)
    }

    /// Decides a rate's date and number; notes why it cannot.
    private mutating func fix(
        _ observation: RateObservation, _ order: DateOrder?, _ convention: NumberConvention?
    ) -> Fixed? {
        let dates = observation.date.dates
        guard let date = order.flatMap({ observation.date[$0] }) ?? (dates.count == 1 ? dates[0] : nil) else {
            let fault = RateFault.ambiguousDate(observation.date.text, readings: dates.map { $0.iso })
            for year in Set(dates.map { $0.year }) { note(fault, observation, year, observation.dateOffset) }
            return nil
        }
        if let first = observation.firstDay, date.number < first {
            leftOut += 1
            return nil
        }
        let (currency, base) = sides(of: observation)
        let expected = builtIn.cross(currency, per: base, date.year).map { $0 / observation.scale }
        do throws(RateFault) {
            let value = try observation.number.value(in: convention, near: expected) * observation.scale
            let moment = Moment(date: date, use: observation.use, frequency: observation.frequency)
            return Fixed(observation: observation, value: value, moment: moment)
        } catch {
            note(error, observation, date.year, observation.offset)
            return nil
        }
    }

    /// Notes why a rate cannot be used, for the currency that is not the dollar.
    private mutating func note(_ fault: RateFault, _ observation: RateObservation, _ year: Int, _ offset: Int) {
        let (currency, base) = sides(of: observation)
        for side in [currency, base] where side.code != "USD" && side != RateObservation.unnamed {
            faults.append(RateFaultAt(currency: side, year: year, fault: fault, offset: offset))
        }
        // Without the dollar nothing of the date can be crossed; each of its rates says so by itself.
    }

    private mutating func add(_ rate: Fixed, _ dollars: [Currency: Dollar]) {
        let (currency, base) = sides(of: rate.observation)
        if currency.code == "USD", base.code == "USD" { return }
        if base.code == "USD" { return add(rate.value, .localPerDollar, of: currency, rate) }
        if currency.code == "USD" {
            if base != RateObservation.unnamed { add(rate.value, .dollarsPerLocal, of: base, rate) }
            return
        }
        if let dollar = dollars[base] ?? dollars[currency], let second = dollar.contradiction {
            let fault = RateFault.duplicateRate(
                "USD", date: rate.moment.date.iso, values: [dollar.value, second],
                firstLine: log.source.position(at: dollar.offset).line)
            return note(fault, rate.observation, rate.moment.date.year, rate.observation.offset)
        }
        if let perBase = dollars[base]?.value {
            if dollars[currency] == nil { add(rate.value / perBase, .localPerDollar, of: currency, rate) }
        } else if let perCurrency = dollars[currency]?.value {
            if base != RateObservation.unnamed { add(rate.value * perCurrency, .dollarsPerLocal, of: base, rate) }
        } else {
            let date = rate.moment.date
            let fault =
                base == RateObservation.unnamed
                ? RateFault.baseNotStated(currency.code, dollar: dollar ?? 1)
                : .noDollar(currency.code, base: base.code, date: date.iso)
            note(fault, rate.observation, date.year, rate.observation.offset)
        }
    }

    /// Adds a rate to its series; another one of the same date is no fault where it is the same.
    private mutating func add(
        _ value: Double, _ quotation: RateSeries.Quotation, of currency: Currency, _ rate: Fixed
    ) {
        let (date, observation) = (rate.moment.date, rate.observation)
        let key = Key(currency: currency, use: rate.moment.use, frequency: rate.moment.frequency)
        let perDollar = quotation == .localPerDollar ? value : 1 / value
        if let first = firsts[key]?[date] {
            let speaksFirst = first.speaks && !observation.speaks
            // Two that are printed to a few digits are the same where they agree to those.
            let isSame = abs(first.value - perDollar) <= 1e-4 * perDollar
            if isSame || speaksFirst { return }
            if first.speaks || !observation.speaks {
                let fault = RateFault.duplicateRate(
                    currency.code, date: date.iso, values: [first.value, perDollar],
                    firstLine: log.source.position(at: first.offset).line)
                faults.append(
                    RateFaultAt(currency: currency, year: date.year, fault: fault, offset: observation.offset))
                return
            }
        }
        firsts[key, default: [:]][date] = (perDollar, observation.offset, observation.speaks)
        var found = series[key] ?? RateSeries(currency, quotation, frequency: rate.moment.frequency)
        found.set(found.quotation == quotation ? value : 1 / value, on: date)
        series[key] = found
    }
}

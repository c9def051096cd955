import Facts

/// A saving or cost made of its drivers: so many units a year, each worth so much.
///
/// ```swift
/// let licences = VolumeTimesValue(
///     noun: "transactions", volume: .stated(Estimate(180_000)), hours: .stated(Estimate(2.5)),
///     valueOfHour: .stated(Estimate(3)))
/// licences.annualAmount()      // .stated(1 350 000): 180 000 × 2.5 hours × 3 a year
/// ```
///
/// annual amount = volume × uptake × (hours × value of an hour + trips × fare + money)
public struct VolumeTimesValue: Sendable, Hashable {
    /// What is counted: `transactions`, `sites`.
    public let noun: String
    /// How many in a period; in all, where the number of each year is written.
    public let volume: Stated<Estimate>
    /// How many in each of several years, where that is written.
    public let byYear: FiguresByYear?
    /// The period in which so many occur.
    public let per: Period
    /// By how much the volume grows from year to year.
    public let growth: Growth?
    /// Hours saved or spent on each.
    public let hours: Stated<Estimate>?
    /// What an hour is worth, in the project's currency.
    public let valueOfHour: Stated<Estimate>?
    /// Trips saved or made for each.
    public let trips: Stated<Estimate>?
    /// What a trip costs, in the project's currency.
    public let fare: Stated<Estimate>?
    /// Other money for each, in the project's currency.
    public let money: Stated<Estimate>?

    /// A volume by what it counts, and what each unit is worth: hours times the value of an hour, trips times a fare,
    /// and other money.
    ///
    /// `hours` and `valueOfHour` go together, and so do `trips` and `fare`.
    public init(
        noun: String, volume: Stated<Estimate>, per: Period = .year, growth: Growth? = nil,
        hours: Stated<Estimate>? = nil, valueOfHour: Stated<Estimate>? = nil, trips: Stated<Estimate>? = nil,
        fare: Stated<Estimate>? = nil, money: Stated<Estimate>? = nil
    ) {
        self.noun = noun
        self.volume = volume
        byYear = nil
        self.per = per
        self.growth = growth
        self.hours = hours
        self.valueOfHour = valueOfHour
        self.trips = trips
        self.fare = fare
        self.money = money
    }

    /// The same of other numbers: so many in each of several years, or in one of them.
    package func counting(_ volume: Stated<Estimate>, byYear: FiguresByYear? = nil) -> VolumeTimesValue {
        VolumeTimesValue(
            self, volume: volume, byYear: byYear, valueOfHour: valueOfHour, fare: fare, money: money)
    }

    /// The same at other prices.
    package func priced(_ price: (Stated<Estimate>?) -> Stated<Estimate>?) -> VolumeTimesValue {
        VolumeTimesValue(
            self, volume: volume, byYear: byYear, valueOfHour: price(valueOfHour), fare: price(fare),
            money: price(money))
    }

    private init(
        _ other: VolumeTimesValue, volume: Stated<Estimate>, byYear: FiguresByYear?, valueOfHour: Stated<Estimate>?,
        fare: Stated<Estimate>?, money: Stated<Estimate>?
    ) {
        (noun, per, growth, hours, trips) = (other.noun, other.per, other.growth, other.hours, other.trips)
        (self.volume, self.byYear) = (volume, byYear)
        (self.valueOfHour, self.fare, self.money) = (valueOfHour, fare, money)
    }

    /// What one unit is worth, or why that is unknown.
    public func unitValue(at end: Estimate.End = .likely) -> Stated<Double> {
        var total = 0.0
        for (count, price) in [(hours, valueOfHour), (trips, fare), (money, .stated(Estimate(1)))] {
            guard let count, let price else { continue }
            switch (count, price) {
            case (.stated(let count), .stated(let price)): total += count[end] * price[end]
            case (.unknown(let unknown), _), (_, .unknown(let unknown)): return .unknown(unknown)
            }
        }
        return .stated(total)
    }

    /// The amount of a year at full uptake and before growth, or why it is unknown.
    public func annualAmount(at end: Estimate.End = .likely) -> Stated<Double> {
        switch (volume, unitValue(at: end)) {
        case (.stated(let volume), .stated(let value)): .stated(volume[end] * per.timesAYear * value)
        case (.unknown(let unknown), _), (_, .unknown(let unknown)): .unknown(unknown)
        }
    }

    /// Whether any part of it has a range.
    package var isRanged: Bool {
        ([volume] + [hours, valueOfHour, trips, fare, money].compactMap { $0 }).contains { $0.value?.isRanged == true }
    }
}

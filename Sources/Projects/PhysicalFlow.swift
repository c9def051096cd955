import Appraisal
import Facts
import Money
import Numerics

/// Something that a project saves or causes, in physical units: tonnes of carbon dioxide, reams of paper.
public struct PhysicalFlow: Sendable, Hashable {
    /// What it is.
    public let what: LocalText
    /// Its unit, in words.
    public let unit: LocalText
    /// Whether it is caused, and so bad, and not saved.
    public let isCaused: Bool
    /// How much there is and when: a line whose amounts are quantities.
    public private(set) var quantity: Flow
    /// What a unit is worth, where somebody says.
    public private(set) var price: PricePath?
    /// Where the price comes from.
    public let priceSource: String?
    /// The price as printed and how it was converted, where it was.
    private(set) var printed: Printed?

    /// A price as printed, and by which path it was converted.
    struct Printed: Sendable, Hashable {
        let price: PricePath
        let currency: Currency
        let priceYear: PriceYear
        let path: ConversionPath
    }

    init(
        what: LocalText, unit: LocalText, isCaused: Bool, quantity: Flow, price: PricePath?, priceSource: String?
    ) {
        self.what = what
        self.unit = unit
        self.isCaused = isCaused
        self.quantity = quantity
        self.price = price
        self.priceSource = priceSource
    }

    /// The same with what it has from the launch on so many months later.
    func delayed(byMonths months: Int, from launch: Int) -> PhysicalFlow {
        var line = self
        line.quantity = quantity.delayed(byMonths: months, from: launch)
        return line
    }

    /// The same with its price brought along a path from the currency and year in which it is printed.
    func converted(from currency: Currency, at year: PriceYear, along path: ConversionPath) -> PhysicalFlow {
        guard let own = printed?.price ?? price else { return self }
        var line = self
        line.printed = Printed(price: own, currency: currency, priceYear: year, path: path)
        line.price = PricePath(steps: own.steps.map { .init(from: $0.from, price: path.amount(of: $0.price)) })
        return line
    }

    /// The quantity of each month of a horizon, whether it is saved or caused.
    public func quantities(in project: Project, years: Int) -> [Double] {
        laid(in: project, years: min(project.renewedAfterYears ?? years, years)).repeated(overYears: years)
            .recurringBenefits
    }

    private func laid(in project: Project, years: Int) -> MonthlyFlows {
        Layout(quantitiesOf: self, in: project, years: years).flows
    }

    /// The sum over a horizon, below zero where it is caused; nothing where it is unknown.
    public func total(in project: Project, years: Int) -> Double? {
        guard quantity.amount().value != nil else { return nil }
        return compensatedSum(quantities(in: project, years: years)) * (isCaused ? -1 : 1)
    }

    /// The first year that has a price, where some of the horizon's quantity falls before it.
    public func firstPricedYear(in project: Project, years: Int) -> Int? {
        guard let price, let year = price.steps.first?.from, quantity.amount().value != nil else { return nil }
        let falls = quantities(in: project, years: years).enumerated()
        return falls.contains { $1 != 0 && price[month: $0, of: project] == nil } ? year : nil
    }

    /// What it is worth month by month, as far as it has a price; nothing where it has none at all or is unknown.
    ///
    /// It is in the prices that the rate of the terms takes. What is renewed is so at constant prices, those of its first
    /// life.
    public func worth(in project: Project, on terms: Terms) -> MonthlyFlows? {
        guard let price, quantity.amount().value != nil else { return nil }
        let life = project.yearsLaid(on: terms)
        var flows = MonthlyFlows(years: life)
        var isPriced = false
        let quantities = laid(in: project, years: life).recurringBenefits
        for (month, quantity) in quantities.enumerated() {
            guard let price = price[month: month, of: project] else { continue }
            let amount = quantity * price
            isPriced = isPriced || quantity != 0
            if isCaused { flows.recurringCosts[month] = amount } else { flows.recurringBenefits[month] = amount }
        }
        // What is priced nowhere in the horizon is not worth nothing: its worth is unknown.
        return isPriced || quantities.allSatisfy { $0 == 0 } ? terms.counted(flows, in: project.prices) : nil
    }

    /// Its present value on some terms; nothing where it has no price or is unknown, or where the rate takes other prices.
    public func presentValue(in project: Project, on terms: Terms) -> Double? {
        worth(in: project, on: terms).flatMap { flows in
            Worth(counted: flows, in: project.prices, launchMonth: project.launchMonth, on: terms, without: nil)
                .netPresentValue.value
        }
    }
}

/// What a unit is worth, year by year of the calendar: each price holds until the next.
public struct PricePath: Sendable, Hashable {
    /// A year of the calendar, and the price from then on.
    public struct Step: Sendable, Hashable {
        /// The year; nothing for a price that always holds.
        public let from: Int?
        /// The price of a unit.
        public let price: Double
    }

    /// The steps, in order; before the first year there is no price.
    public let steps: [Step]

    /// The price in a month of a project; nothing before the first year that has one.
    subscript(month month: Int, of project: Project) -> Double? {
        guard let start = project.start else { return steps.first?.price }
        let year = CalendarMonth(month, after: start).year
        return steps.last { $0.from ?? year <= year }?.price
    }
}

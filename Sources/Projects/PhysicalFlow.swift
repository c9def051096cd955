import Facts
import Money
import Numerics

/// Something that a project saves or causes, in physical units: tonnes of carbon dioxide, reams of paper.
package struct PhysicalFlow: Sendable, Hashable {
    /// What it is.
    package let what: LocalText
    /// Its unit, in words.
    package let unit: LocalText
    /// Whether it is caused, and so bad, and not saved.
    package let isCaused: Bool
    /// How much there is and when: a line whose amounts are quantities.
    package private(set) var quantity: Flow
    /// What a unit is worth, where somebody says.
    package private(set) var price: PricePath?
    /// Where the price comes from.
    package let priceSource: LocalText?
    /// The price as printed and how it was converted, where it was.
    private(set) var printed: Printed?

    /// A price as printed, and by which path it was converted.
    struct Printed: Sendable, Hashable {
        let price: PricePath
        let currency: Currency
        let priceYear: PriceYear
        let path: ConversionPath

        /// By its parts.
        package init(price: PricePath, currency: Currency, priceYear: PriceYear, path: ConversionPath) {
            self.price = price
            self.currency = currency
            self.priceYear = priceYear
            self.path = path
        }

    }

    package init(
        what: LocalText, unit: LocalText, isCaused: Bool, quantity: Flow, price: PricePath?, priceSource: LocalText?
    ) {
        self.what = what
        self.unit = unit
        self.isCaused = isCaused
        self.quantity = quantity
        self.price = price
        self.priceSource = priceSource
    }

    /// The same with what it has from the launch on so many months later.
    package func delayed(byMonths months: Int, from launch: Int) -> PhysicalFlow {
        var line = self
        line.quantity = quantity.delayed(byMonths: months, from: launch)
        return line
    }

    /// The same with its price brought along a path from the currency and year in which it is printed.
    package func converted(from currency: Currency, at year: PriceYear, along path: ConversionPath) -> PhysicalFlow {
        guard let own = printed?.price ?? price else { return self }
        var line = self
        line.printed = Printed(price: own, currency: currency, priceYear: year, path: path)
        line.price = PricePath(steps: own.steps.map { .init(from: $0.from, price: path.amount(of: $0.price)) })
        return line
    }
}

/// What a unit is worth, year by year of the calendar: each price holds until the next.
package struct PricePath: Sendable, Hashable {
    /// A year of the calendar, and the price from then on.
    package struct Step: Sendable, Hashable {
        /// The year; nothing for a price that always holds.
        package let from: Int?
        /// The price of a unit.
        package let price: Double

        /// By its parts.
        package init(from: Int?, price: Double) {
            self.from = from
            self.price = price
        }

    }

    /// The steps, in order; before the first year there is no price.
    package let steps: [Step]

    /// By its parts.
    package init(steps: [Step]) {
        self.steps = steps
    }

    /// The price in a month of a project; nothing before the first year that has one.
    package subscript(month month: Int, of project: Project) -> Double? {
        guard let start = project.start else { return steps.first?.price }
        let year = CalendarMonth(month, after: start).year
        return steps.last { $0.from ?? year <= year }?.price
    }
}

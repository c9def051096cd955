import Money

/// What is said of money and its conversion.
public enum MoneyText: Sendable, Hashable {
    /// An amount and what it comes to.
    case converted(Double, PriceLevel, result: Double, PriceLevel)
    /// A step of a path, with the figures it rests on.
    case step(ConversionStep)
    /// What must be said beside the steps.
    case remark(ConversionRemark)
    /// What comes out in the other order, and by which fraction it differs.
    case otherOrder(ConversionOrder, Double, PriceLevel, difference: Double)
    /// There is no path in the other order.
    case noOtherOrder(ConversionOrder, ConversionProblem)
    /// Nothing needs to be converted.
    case sameLevel
    /// A series by its kind.
    case series(SeriesKind)
    /// A heading or label.
    case heading(Heading)
    /// From where to where amounts were converted, and by which steps.
    case path(from: PriceLevel, to: PriceLevel, [ConversionStep])
    /// Amounts are as printed, but for lines in other currencies than their file's.
    case linesConverted
    /// All amounts are in this currency, or at these prices, or both.
    case pricesConverted(currency: String?, year: Int?)

    /// Headings and labels.
    public enum Heading: String, Sendable, Hashable, CaseIterable {
        case step, factor, economy, series, years, reservations, sources, value, method, ratesTitle, valuesTitle, own
        case registers, valueOfHour, shadowPrice, subject, status, verified, unverified
        case kind, fromYear, fromValue, toYear, toValue, firstYear, lastYear
    }
}

/// What can be wrong with a command line about money.
public enum MoneyUsageProblem: Sendable, Hashable {
    /// `convert` needs an amount and two levels.
    case arguments(Int)
    /// An amount that is no number, or several; each as it is written without doubt.
    case notAnAmount(String, readings: [String])
    /// A country of which no figure is known.
    case noFigures(String)
    /// A year of prices that is none.
    case notAYear(String)
}

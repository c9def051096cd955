import Money
import Syntax

/// A rate as a file has it: so many of one currency for one of another, on a date.
struct RateObservation {
    /// The currency that the rate counts.
    let currency: Currency
    /// The currency that one of is had for it; ``unnamed`` where the file does not say.
    let base: Currency
    let number: RateNumber
    /// What the number is to be multiplied by, as a hundredth where it is the price of a hundred.
    var scale = 1.0
    let date: WrittenDate
    var use = RateUse.average
    var frequency: RateSeries.Frequency?
    /// Whether the file names whose rate it is by the currency itself, or by the country that issues it: others with the
    /// same money are not asked.
    var speaks = true
    /// The first day of the currency, where what is older is in others.
    var firstDay: Int?
    /// Where the number and the date are in the text.
    let offset: Int
    let dateOffset: Int

    /// What stands for a base that a file does not name.
    static let unnamed = Currency.none
}

/// A fault in the rates of a currency, of a year or of any.
struct RateFaultAt {
    let currency: Currency
    let year: Int?
    let fault: RateFault
    let offset: Int
}

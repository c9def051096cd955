import Money
import Numerics
import Wording

/// Which cases and registers a command works with, and how it converts amounts by them.
struct FolderRequest {
    /// The folder of cases; nothing for what is built in.
    let path: String?
    /// A file of the user's own exchange rates.
    let rates: String?
    /// On which terms amounts are converted.
    let terms: ConversionTerms
    /// The currency that all amounts are converted to, as it was typed.
    let currency: String?
    /// The year to whose prices all amounts are converted.
    let priceYear: Int?

    /// Whether all amounts are converted, or rates are brought: then what is wrong with the tables is told.
    var needsTables: Bool { rates != nil || currency != nil || priceYear != nil }

    init(_ invocation: Invocation) throws(UsageProblem) {
        path = invocation[.cases]
        rates = invocation[.rates]
        let order: ConversionOrder? = try invocation.choice(.order)
        let rate: RateKind? = try invocation.choice(.rate)
        let measure: PriceMeasure? = try invocation.choice(.with)
        let beyondData: BeyondData? = try invocation.choice(.beyondData)
        terms = ConversionTerms(
            order: order ?? .inflateFirst, rate: rate ?? .average, measure: measure,
            exchange: invocation.has(.ppp) ? .purchasingPower : .market, beyondData: beyondData)
        currency = invocation[.currency]
        priceYear = try invocation[.priceYear].map { text throws(UsageProblem) in
            guard text.isDigits, let year = Int(text), (1900...2200).contains(year) else {
                throw .money(.notAYear(text))
            }
            return year
        }
    }
}

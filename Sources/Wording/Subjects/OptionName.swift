/// The options, by the words that people type behind the two hyphens.
public enum OptionName: String, Sendable, Hashable, CaseIterable {
    case horizon
    case discountRate = "discount-rate"
    case nominal
    case inflation
    case discountRateSensitivity = "discount-rate-sensitivity"
    case timing
    case perspective
    case adjust
    case draws
    case seed
    case points
    case threads
    case paybackBy = "payback-by"
    case shard
    case merge
    case twoWay = "two-way"
    case sort
    case currency
    case priceYear = "price-year"
    case rates
    case order
    case rate
    case with
    case ppp
    case reading
    case option
    case table
    case outputFormat = "output-format"
    case output
    case csvFor = "csv-for"
    case country
    case force
    case strict
    case evidence
    case language
    case cases
    case color
    case help
}

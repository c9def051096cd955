/// The options, by the words that people type behind the two hyphens.
public enum OptionName: String, Sendable, Hashable, CaseIterable {
    case horizon
    case discountRate = "discount-rate"
    case timing
    case perspective
    case sort
    case reading
    case table
    case outputFormat = "output-format"
    case output
    case csvFor = "csv-for"
    case country
    case force
    case strict
    case language
    case cases
    case color
    case help
}

import Money

extension ConversionStep {
    /// The rates of a step with their currencies, without the dollar's own.
    var quotations: [(value: Double, currency: Currency)] {
        switch self {
        case .exchanged(let from, let first, let to, let second, _, _):
            [first.map { ($0.value, from) }, second.map { ($0.value, to) }].compactMap { $0 }
        default: []
        }
    }
}

/// How options that last for different numbers of years compare.
package enum Lives: String, Sendable, Hashable, CaseIterable {
    /// By what each is worth a year, over its own life.
    case annual
    /// By what each is worth over a horizon in which every one of them is renewed a whole number of times.
    case `repeat`
}

/// How long an option lasts.
package struct OptionLife: Sendable, Hashable {
    /// The id of the option.
    package let id: String
    /// Its life in years.
    package let years: Int

    /// A life by its parts.
    package init(id: String, years: Int) {
        self.id = id
        self.years = years
    }
}

extension Lives {
    /// The longest horizon to which lives are repeated, in years.
    package static let longestHorizon = 120

    /// The least number of years that holds each of some lives a whole number of times.
    ///
    /// ```swift
    /// Lives.commonYears(of: [7, 10])      // 70
    /// ```
    package static func commonYears(of lives: [Int]) -> Int {
        lives.reduce(1) { common, life in
            var (divisor, rest) = (common, max(1, life))
            while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
            let (product, overflows) = (common / divisor).multipliedReportingOverflow(by: max(1, life))
            return overflows ? .max / 256 : min(product, .max / 256)
        }
    }
}

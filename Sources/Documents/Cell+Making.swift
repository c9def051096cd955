import Facts

// The cells by name, so that a row reads as a list of what it holds.
extension Cell {
    /// An amount of money, in units of a currency given by its ISO 4217 code.
    package static func amount(_ amount: Double, currency: String, bound: Bound? = nil) -> Cell {
        Cell(.amount(amount, currency: currency), bound: bound)
    }

    /// How many times one thing is another, printed with ×.
    package static func multiple(_ ratio: Double, bound: Bound? = nil) -> Cell {
        Cell(.multiple(ratio), bound: bound)
    }

    /// A ratio printed as a bare number.
    package static func ratio(_ ratio: Double, bound: Bound? = nil) -> Cell {
        Cell(.ratio(ratio), bound: bound)
    }

    /// A fraction (0.12) printed in hundredths (12 %).
    package static func percent(_ fraction: Double, decimals: Int = 1, bound: Bound? = nil) -> Cell {
        Cell(.percent(fraction, decimals: decimals), bound: bound)
    }

    /// A span of time, in years.
    package static func duration(years: Double, bound: Bound? = nil) -> Cell {
        Cell(.duration(years: years), bound: bound)
    }

    /// A number with a fixed number of decimals.
    package static func number(_ number: Double, decimals: Int, bound: Bound? = nil) -> Cell {
        Cell(.number(number, decimals: decimals), bound: bound)
    }

    /// A whole number.
    package static func integer(_ number: Int, bound: Bound? = nil) -> Cell { Cell(.integer(number), bound: bound) }

    /// A calendar year.
    package static func year(_ year: Int) -> Cell { Cell(.year(year)) }

    /// A month in ISO 8601: `2027-01`.
    package static func month(_ iso: String) -> Cell { Cell(.month(iso)) }

    /// Words.
    package static func words(_ words: String) -> Cell { Cell(.words(words)) }

    /// An identifier, never broken over lines.
    package static func code(_ code: String) -> Cell { Cell(.code(code)) }

    /// A figure that is missing at the source.
    package static func unknown(_ unknown: Unknown) -> Cell { Cell(.unknown(unknown)) }

    /// A result that cannot be computed, by its short word for people; empty for machines.
    package static func missing(_ word: String) -> Cell { Cell(.missing(word)) }

    /// Nothing.
    package static var blank: Cell { Cell(.blank) }

    /// What a source states as the cell made of it, or why there is nothing.
    ///
    /// ```swift
    /// Cell.stated(project.investment) { .amount($0, currency: "USD") }
    /// ```
    package static func stated<Value>(_ stated: Stated<Value>, as cell: (Value) -> Cell) -> Cell {
        switch stated {
        case .stated(let value): cell(value)
        case .unknown(let unknown): .unknown(unknown)
        }
    }

    /// A computed number as the cell made of it, or the short word for why there is none.
    ///
    /// ```swift
    /// Cell.computed(payback, missing: wording.short) { .duration(years: $0) }
    /// ```
    package static func computed<Value>(
        _ computed: Computed<Value>, missing word: (Reason) -> String, as cell: (Value) -> Cell
    ) -> Cell {
        switch computed {
        case .value(let value): cell(value)
        case .notComputable(let reason): .missing(word(reason))
        }
    }
}

import Facts
import Languages

/// One value of a table: typed, so that people, spreadsheets and programs each get it as they need it.
///
/// ```swift
/// Cell.amount(929e6, currency: "USD", bound: .atMost)     // people: "≤ US$ 929 M"   CSV: 929000000
/// Cell.percent(0.125)                                     // people: "12.5 %"        CSV: 0.125
/// Cell.unknown(.notStated).noted(2)                       // people: "not stated[2]" CSV: empty
/// ```
package struct Cell: Sendable, Hashable {
    /// What a cell says.
    package enum Content: Sendable, Hashable {
        /// An amount of money, in units of a currency given by its ISO 4217 code.
        case amount(Double, currency: String)
        /// How many times one thing is another, printed with ×.
        case multiple(Double)
        /// A ratio printed as a bare number.
        case ratio(Double)
        /// A fraction (0.12) printed in hundredths (12 %), with so many decimals at most.
        case percent(Double, decimals: Int)
        /// A span of time, in years.
        case duration(years: Double)
        /// A number with a fixed number of decimals.
        case number(Double, decimals: Int)
        /// A whole number.
        case integer(Int)
        /// A calendar year.
        case year(Int)
        /// A month in ISO 8601: `2027-01`.
        case month(String)
        /// Words.
        case words(String)
        /// An identifier, never broken over lines.
        case code(String)
        /// A figure that is missing at the source.
        case unknown(Unknown)
        /// A result that cannot be computed, by its short word for people.
        case missing(String)
        /// Nothing.
        case blank
    }

    /// What the cell says.
    package var content: Content
    /// On which side of the printed number the true one lies, where it is known on one side only.
    package var bound: Bound?
    /// The numbers, from 1, of the table's notes that the cell refers to.
    package var footnotes: [Int]
    /// How many digits people see beyond the usual, so that the number is told from its neighbours.
    package var moreDigits = 0
    /// The unit and the decimals that it has in common with the other amounts of its column.
    package var layout: AmountLayout?
    /// What machines read, where it is something else than what people do.
    var forMachines: MachineValue?

    /// A cell from its parts.
    package init(_ content: Content, bound: Bound? = nil, footnotes: [Int] = []) {
        self.content = content
        self.bound = bound
        self.footnotes = footnotes
    }

    /// The same cell, in which machines read a number of their own, or nothing where there is none.
    ///
    /// ```swift
    /// Cell.words("180,000 transactions × US$ 12").read(byMachinesAs: 2_160_000)
    /// ```
    package func read(byMachinesAs number: Double?) -> Cell {
        var cell = self
        cell.forMachines = number.map { .number($0) } ?? .empty
        return cell
    }

    /// The same cell, referring also to the notes of these numbers.
    package func noted(_ numbers: Int...) -> Cell {
        var cell = self
        cell.footnotes += numbers.filter { !footnotes.contains($0) }
        return cell
    }
}

// What kind of thing a cell holds, as far as layout asks.
extension Cell {
    /// Whether the cell holds a number, and so stands to the right.
    package var isNumeric: Bool {
        switch content {
        case .amount, .multiple, .ratio, .percent, .duration, .number, .integer, .year: true
        case .month, .words, .code, .unknown, .missing, .blank: false
        }
    }

    /// Whether the cell holds text of its own, and so stands to the left.
    ///
    /// What only stands in for a number (unknown, missing, blank) is neither this nor numeric.
    package var isTextual: Bool {
        switch content {
        case .month, .words, .code: true
        default: false
        }
    }

    /// Whether the cell must stay on one line; a number's parts are held together by no-break spaces of its own.
    var isUnbreakable: Bool {
        if case .code = content { true } else { false }
    }
}

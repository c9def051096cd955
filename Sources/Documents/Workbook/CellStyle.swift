/// How a cell of a workbook looks: what kind of thing it is, and how its number is written.
package struct CellStyle: Sendable, Hashable {
    /// What kind of thing a cell is.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The title of a sheet.
        case title
        /// A line under it, or a note.
        case note
        /// The head of a column.
        case heading
        /// The head of a column of numbers.
        case headingRight
        /// The head of some rows.
        case section
        /// What a row is called.
        case label
        /// What a row of a sum is called.
        case labelTotal
        /// A text of some length.
        case words
        /// A unit, a name, a key.
        case aside
        /// A number that is computed, or a text in its place.
        case value
        /// A result, or the sum of a row.
        case result
        /// A sum under what it is made of.
        case total
        /// A sign or a word beside a number.
        case mark
        /// The sign before a result.
        case bound
        /// What may be changed.
        case input
        /// What was computed outside the workbook, and does not move.
        case cached
        /// A sentence that sums up.
        case verdict
    }

    /// What kind of thing it is.
    package var kind: Kind
    /// How its number is written.
    package var format: NumberFormat
    /// Whether its text would be read as a formula if somebody typed it, and so has a quote before it.
    var isQuoted = false

    /// A style by its parts.
    package init(_ kind: Kind, _ format: NumberFormat = .general) {
        self.kind = kind
        self.format = format
    }
}

/// How a number is written, in the marks of the reader's own spreadsheet.
package enum NumberFormat: Sendable, Hashable {
    case general
    case text
    /// With so many decimals, in groups of three.
    case number(decimals: Int)
    /// With up to so many decimals, in groups of three.
    case upTo(decimals: Int)
    /// A fraction in hundredths.
    case percent(decimals: Int)
    /// An amount in units, thousands or millions, with a dash for nothing.
    case amount(AmountScale)
    /// The same at the axis of a chart, where nothing is a zero.
    case axis(AmountScale)
    /// A factor on which others are multiplied.
    case factor
    /// A difference that should be nothing.
    case tiny
    /// A month and its year.
    case month
    /// A number without groups: a year, a month's number.
    case plain

    /// The unit in which amounts are read.
    package enum AmountScale: Sendable, Hashable, CaseIterable {
        case units
        case thousands
        case millions

        /// The unit in which some amount is told from its neighbours: thousands from 300,000 on, millions from 300 million on.
        package init(largest amount: Double) {
            self = amount.magnitude >= 3e8 ? .millions : amount.magnitude >= 3e5 ? .thousands : .units
        }
    }

    /// The code of the format, as files have it.
    var code: String {
        switch self {
        case .general: "General"
        case .text: "@"
        case .number(let decimals): "#,##0" + Self.point(decimals, "0")
        case .upTo(let decimals): "#,##0" + Self.point(decimals, "#")
        case .percent(let decimals): "0" + Self.point(decimals, "0") + "%"
        case .amount(.units): "#,##0;-#,##0;\"–\""
        case .amount(.thousands): "#,##0,;-#,##0,;\"–\""
        case .amount(.millions): "#,##0.0,,;-#,##0.0,,;\"–\""
        case .axis(.units): "#,##0"
        case .axis(.thousands): "#,##0,"
        case .axis(.millions): "#,##0.0,,"
        case .factor: "0.0000"
        case .tiny: "0.0E+00;-0.0E+00;0"
        case .month: "mmm yyyy"
        case .plain: "0"
        }
    }

    private static func point(_ decimals: Int, _ digit: String) -> String {
        decimals > 0 ? "." + String(repeating: digit, count: decimals) : ""
    }
}

import Facts

/// What kind of value a column of a CSV file holds, as the Table Schema of its data package says it.
package enum FieldKind: Sendable, Hashable {
    case text
    case wholeNumber
    case calendarYear
    /// A month in ISO 8601: `2027-01`.
    case month
    /// Money, in units of the row's currency.
    case amount
    /// A span of time, in years.
    case years
    /// A ratio, as a bare number.
    case ratio
    /// How many times one thing is another.
    case multiple
    /// A rate or a share, as a fraction.
    case percent
    /// A number whose unit another column says.
    case number

    /// The kind of a column by its cells: text where one of them is, else what the first of the numbers is.
    init(of cells: [Cell]) {
        var kind: FieldKind?
        for cell in cells {
            switch cell.machineValue {
            case .empty: continue
            case .text:
                guard case .month = cell.content, kind == nil || kind == .month else {
                    self = .text
                    return
                }
                kind = .month
            case .number, .integer: kind = kind ?? FieldKind(ofNumber: cell.content)
            }
        }
        self = kind ?? .text
    }

    private init(ofNumber content: Cell.Content) {
        self =
            switch content {
            case .amount: .amount
            case .duration: .years
            case .ratio: .ratio
            case .multiple: .multiple
            case .percent: .percent
            case .integer: .wholeNumber
            case .year: .calendarYear
            default: .number
            }
    }

    /// The type's name in the Table Schema.
    package var type: String {
        switch self {
        case .text: "string"
        case .wholeNumber: "integer"
        case .calendarYear: "year"
        case .month: "yearmonth"
        case .amount, .years, .ratio, .multiple, .percent, .number: "number"
        }
    }

    /// A number of this kind as a cell; an amount is in units of a currency.
    package func cell(_ number: Double, currency: String, bound: Bound?) -> Cell {
        switch self {
        case .amount: .amount(number, currency: currency, bound: bound)
        case .years: .duration(years: number, bound: bound)
        case .multiple: .multiple(number, bound: bound)
        case .percent: .percent(number, bound: bound)
        case .ratio: .ratio(number, bound: bound)
        case .wholeNumber, .calendarYear, .month, .number, .text: .number(number, decimals: 4, bound: bound)
        }
    }

    /// Whether values may have decimals.
    var isDecimal: Bool { type == "number" }
}

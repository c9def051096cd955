import Languages

extension Cell {
    /// The cell as people read it, without the marks of its footnotes.
    package func text(in style: NumberStyle) -> String {
        switch content {
        case .amount(let amount, let currency) where layout != nil:
            layout.map { style.amount(amount, currency: currency, bound: bound, in: $0) } ?? ""
        case .amount(let amount, let currency):
            style.amount(amount, currency: currency, bound: bound, moreDigits: moreDigits)
        case .multiple(let ratio) where moreDigits > 0:
            style.bounded(style.significantApart(ratio, digits: 3 + moreDigits) + "×", by: bound)
        case .multiple(let ratio): style.multiple(ratio, bound: bound)
        case .ratio(let ratio) where moreDigits > 0:
            style.bounded(style.significantApart(ratio, digits: 3 + moreDigits), by: bound)
        case .ratio(let ratio): style.ratio(ratio, bound: bound)
        case .percent(let fraction, let decimals):
            style.percent(fraction, decimals: decimals + moreDigits, bound: bound)
        case .duration(let years): style.duration(years: years, bound: bound)
        case .number(let number, let decimals): style.number(number, decimals: decimals, bound: bound)
        case .integer(let number): style.integer(number, bound: bound)
        case .year(let year): style.year(year)
        case .month(let iso): style.month(iso)
        case .words(let text), .code(let text), .missing(let text): text
        case .unknown(let unknown): style.unknown(unknown)
        case .blank: ""
        }
    }

    /// How many digits beyond the usual tell apart those that differ of cells that stand beside one another.
    ///
    /// ```swift
    /// let more = Cell.digits(tellingApart: [low, high], in: style)
    /// low.showing(moreDigits: more)
    /// ```
    package static func digits(tellingApart cells: [Cell], in style: NumberStyle) -> Int {
        style.digits(tellingApart: cells.compactMap { $0.number }) { number, more in
            guard var cell = cells.first(where: { $0.number == number }) else { return "" }
            cell.bound = nil
            cell.moreDigits = more
            return cell.text(in: style)
        }
    }

    /// Cells that stand beside one another, in as many digits as tell apart those that differ.
    package static func toldApart(_ cells: [Cell], in style: NumberStyle) -> [Cell] {
        let more = digits(tellingApart: cells, in: style)
        return cells.map { $0.showing(moreDigits: more) }
    }

    /// The same cell in more digits; durations stay as coarse as monthly amounts are.
    package func showing(moreDigits more: Int) -> Cell {
        guard number != nil else { return self }
        var cell = self
        cell.moreDigits = more
        return cell
    }

    /// The number that more digits tell more of.
    private var number: Double? {
        switch content {
        case .amount(let number, _), .multiple(let number), .ratio(let number), .percent(let number, _): number
        default: nil
        }
    }

    /// The marks of the cell's footnotes: `[1]`, `[1,2]`, or nothing.
    ///
    /// Superscripts would be shorter, but beside a ratio ² reads as a power.
    package var marks: String { Self.marks(footnotes) }

    static func marks(_ footnotes: [Int]) -> String {
        footnotes.isEmpty ? "" : "[" + footnotes.map(String.init).joined(separator: ",") + "]"
    }
}

import Wording

extension Cell {
    /// The cell as people read it, without the marks of its footnotes.
    public func text(in style: NumberStyle) -> String {
        switch content {
        case .amount(let amount, let currency): style.amount(amount, currency: currency, bound: bound)
        case .multiple(let ratio): style.multiple(ratio, bound: bound)
        case .ratio(let ratio): style.ratio(ratio, bound: bound)
        case .percent(let fraction, let decimals): style.percent(fraction, decimals: decimals, bound: bound)
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

    /// The marks of the cell's footnotes: `[1]`, `[1,2]`, or nothing.
    ///
    /// Superscripts would be shorter, but beside a ratio ² reads as a power.
    public var marks: String { Self.marks(footnotes) }

    static func marks(_ footnotes: [Int]) -> String {
        footnotes.isEmpty ? "" : "[" + footnotes.map(String.init).joined(separator: ",") + "]"
    }
}

import Languages

/// How much room a chart has: a column of a page, or a phone.
///
/// Each is a drawing of its own; the wide one is never shrunk to a phone.
package enum ChartForm: Sendable, Hashable, CaseIterable {
    case wide
    case narrow

    var isWide: Bool { self == .wide }
    var width: Double { isWide ? 720 : 328 }
    /// The size of words.
    var size: Double { isWide ? 13 : 12.5 }
}

extension Chart.Plot {
    /// The marks of the plot in a form.
    func drawing(_ form: ChartForm, _ style: NumberStyle) -> Drawing {
        switch self {
        case .lines(let plot): plot.drawing(form, style)
        case .columns(let plot): plot.drawing(form, style)
        case .bars(let plot): plot.drawing(form, style)
        case .histogram(let plot): plot.drawing(form, style)
        case .scatter(let plot): plot.drawing(form, style)
        }
    }
}

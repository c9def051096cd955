import Documents
import Languages
import Projects
import Wording

/// In which unit the amounts of a chart stand, so that its axis has short numbers.
struct ChartUnit {
    let size: Double
    /// `millions of US$`.
    let name: String

    /// The unit in which the largest of some amounts has one to four figures.
    init(of amounts: [Double], currency: String, words: Words) {
        let largest = amounts.map { $0.magnitude }.filter { $0.isFinite }.max() ?? 0
        let prefix = words.style.prefix(ofCurrency: currency)
        switch largest {
        case 2e6...: (size, name) = (1e6, words.label(.millions) + " " + prefix)
        case 2e3...: (size, name) = (1e3, words.label(.thousands) + " " + prefix)
        default: (size, name) = (1, prefix)
        }
    }

    var axis: AxisNumbers { .inUnits(of: size) }
}

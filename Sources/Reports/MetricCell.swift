import Appraisal
import Documents
import Facts
import Languages
import Valuation
import Wording

extension Cell {
    /// A metric of a view, or why there is none.
    static func metric(_ metric: Metric, of view: Account, currency: String, words: Words) -> Cell {
        if metric == .internalRates, case .several(let roots) = view.internalRates {
            return .words(roots.map { words.rate(of: $0, in: view) }.joined(separator: "; "))
                .read(byMachinesAs: nil)
        }
        if metric == .internalRates, case .unique(let root) = view.internalRates, root.isFarBelowZero {
            return .words(words.rate(of: root, in: view)).read(byMachinesAs: root.rate)
        }
        return metric.cell(view[metric], bound: view.bounds[metric], currency: currency, words: words)
    }
}

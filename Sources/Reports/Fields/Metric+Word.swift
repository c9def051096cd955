import Documents
import Syntax
import Valuation
import Wording

// The metrics as people type them.
extension Metric {
    /// The words of all, the most asked for first.
    package static let words: [String] = {
        let first: [Metric] = [
            .netPresentValue, .benefitCostRatio, .returnOnInvestment, .paybackYears, .discountedPaybackYears,
            .internalRates, .profitabilityIndex, .finalPaybackYears, .modifiedInternalRate,
        ]
        return (first + allCases.filter { !first.contains($0) }).map { $0.word }
    }()

    /// The metric of a word, or of the name that its column or its member of JSON has, in any case.
    package init?(written text: String) {
        let name = folded(text)
        let metric = Metric.allCases.first { metric in
            [metric.word, metric.field.columnName, metric.rawValue].contains { folded($0) == name }
        }
        guard let metric else { return nil }
        self = metric
    }
}

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
        return .computed(view[metric], of: metric, bound: view.bounds[metric], currency: currency, words: words)
    }

    /// A number as its metric is printed, or why there is none.
    static func computed(
        _ computed: Computed<Double>, of metric: Metric, bound: Bound?, currency: String, words: Words
    ) -> Cell {
        switch computed {
        case .notComputable(let reason): .missing(words.brief(reason))
        case .value(let value):
            switch metric {
            case .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .equivalentAnnualValue,
                .breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving:
                .amount(value, currency: currency, bound: bound)
            case .benefitCostRatio, .profitabilityIndex: .ratio(value, bound: bound)
            case .returnOnInvestment: .multiple(value, bound: bound)
            case .paybackYears, .finalPaybackYears, .discountedPaybackYears, .paybackFromLaunchYears:
                .duration(years: value, bound: bound)
            case .internalRates, .modifiedInternalRate: .percent(value, decimals: 1, bound: bound)
            }
        }
    }
}

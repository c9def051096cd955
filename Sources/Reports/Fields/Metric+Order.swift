import Documents
import Facts
import Languages
import Valuation
import Wording

// In which order metrics stand, and how their numbers are printed.
extension Metric {
    /// The side on which the true number lies.
    package var boundField: FieldDescription {
        self == .profitabilityIndex
            ? .profitabilityIndexBound : FieldDescription("\(field.columnName)_bound", boundOf: field)
    }

    /// In the order in which reports show them.
    static let inReports: [Metric] = allCases.flatMap { metric -> [Metric] in
        switch metric {
        case .internalRates: [.internalRates, .modifiedInternalRate, .profitabilityIndex]
        case .modifiedInternalRate, .profitabilityIndex: []
        default: [metric]
        }
    }

    /// In the order of the machine contracts, in which what came later stands behind what was there.
    package static let inContracts: [Metric] = allCases.flatMap { metric -> [Metric] in
        switch metric {
        case .paybackFromLaunchYears: []
        case .additionalBreakEvenAnnualSaving: [metric, .paybackFromLaunchYears]
        default: [metric]
        }
    }

    /// Those of a batch of projects, a column each.
    package static let inBatches: [Metric] = [
        .netPresentValue, .benefitCostRatio, .returnOnInvestment, .paybackYears, .discountedPaybackYears,
        .internalRates,
    ]

    /// Those that stand behind the columns that tables for programs had before, in a comparison and in a batch.
    package static let behindOthers: [Metric] = [.profitabilityIndex]

    /// The number as it is printed, or the short word for why there is none.
    func cell(_ computed: Computed<Double>, bound: Bound?, currency: String, words: Words) -> Cell {
        .computed(computed, missing: words.brief) { field.valueKind.cell($0, currency: currency, bound: bound) }
    }
}

import Appraisal
import Documents
import Facts
import Languages
import Valuation
import Wording

/// The metrics of several views side by side.
struct ResultsTable {
    let views: [(heading: String, name: String, view: Account)]
    let currency: String
    let words: Words

    private static let metrics: [Metric] = [
        .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio, .returnOnInvestment,
        .paybackYears, .finalPaybackYears, .discountedPaybackYears, .paybackFromLaunchYears, .internalRates,
        .modifiedInternalRate, .profitabilityIndex, .equivalentAnnualValue, .breakEvenAnnualSaving,
        .additionalBreakEvenAnnualSaving,
    ]

    var table: Table {
        var table = Table(
            title: words.label(.results),
            columns: [.machineOnly("metric"), .peopleOnly("name", words.label(.metric)), .machineOnly("currency")]
                + views.flatMap {
                    [
                        Column($0.name, $0.heading, alignment: .right), .machineOnly($0.name + "_bound"),
                        .machineOnly($0.name + "_reason"),
                    ]
                })
        for metric in Self.metrics {
            let cells = views.flatMap { view -> [Cell] in
                [
                    .metric(metric, of: view.view, currency: currency, words: words),
                    .code(view.view.bounds[metric]?.rawValue ?? ""), .code(view.view[metric].reason?.code ?? ""),
                ]
            }
            let unit = metric.isAmount ? currency : ""
            table.rows.append([.code(metric.columnName), .words(words.name(metric)), .code(unit)] + cells)
        }
        let reasons = views.flatMap { view in Self.metrics.compactMap { view.view[$0].reason } }
        for reason in Reason.allCases where reasons.contains(reason) {
            let metrics = Self.metrics.filter { metric in views.contains { $0.view[metric].reason == reason } }
            let concerned = views.filter { view in metrics.contains { view.view[$0].reason == reason } }
            let names = metrics.count > 3 ? words.brief(reason) : metrics.map(words.name).joined(separator: ", ")
            let whose =
                concerned.count == views.count ? "" : " (\(concerned.map { $0.heading }.joined(separator: "; ")))"
            table.remarks.append("\(names)\(whose): \(words.say(reason)).")
        }
        return table
    }
}

extension Metric {
    /// Its name as a column or a row of a CSV has it.
    var columnName: String {
        rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }

    /// Whether it is a sum of money.
    var isAmount: Bool {
        switch self {
        case .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .equivalentAnnualValue,
            .breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving:
            true
        default: false
        }
    }
}

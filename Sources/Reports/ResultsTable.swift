import Appraisal
import Facts
import Projects
import Wording

/// The metrics of several views side by side.
struct ResultsTable {
    let views: [(heading: String, name: String, view: View)]
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
            columns: [.machineOnly("metric"), .peopleOnly("name", words.label(.metric))]
                + views.map { Column($0.name, $0.heading, alignment: .right) }
                + [.machineOnly("currency")])
        for metric in Self.metrics {
            let cells = views.map { Cell.metric(metric, of: $0.view, currency: currency, words: words) }
            table.rows.append([.code(metric.rawValue), .words(words.name(metric))] + cells + [.code(currency)])
        }
        let reasons = views.flatMap { view in Self.metrics.compactMap { view.view[$0].reason } }
        for reason in Reason.allCases where reasons.contains(reason) {
            let metrics = Self.metrics.filter { metric in views.contains { $0.view[metric].reason == reason } }
            let names = metrics.count > 3 ? words.brief(reason) : metrics.map(words.name).joined(separator: ", ")
            table.remarks.append("\(names): \(words.say(reason)).")
        }
        return table
    }
}

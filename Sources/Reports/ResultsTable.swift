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

    private var fields: [Field<Metric>] {
        let (currency, words) = (currency, words)
        let metric = [
            Field<Metric>(.metric) { .code($0.rowName) },
            Field<Metric>(.peopleOnly("name", words.label(.metric))) { .words(words.name($0)) },
            Field<Metric>(.currency) { .code($0.field.valueKind == .amount ? currency : "") },
        ]
        return metric
            + views.flatMap { heading, name, view in
                let fields = FieldDescription.ofView(name)
                return [
                    Field(fields.value, heading: heading, alignment: .right) {
                        .metric($0, of: view, currency: currency, words: words)
                    },
                    Field(fields.bound) { .code(view.bounds[$0]?.rawValue ?? "") },
                    Field(fields.reason) { .code(view[$0].reason?.code ?? "") },
                ]
            }
    }

    var table: Table {
        let metrics = Metric.inReports
        var table = Table(title: words.label(.results), of: metrics, by: fields)
        table.sharesUnit = true
        let reasons = views.flatMap { view in metrics.compactMap { view.view[$0].reason } }
        for reason in Reason.allCases where reasons.contains(reason) {
            let metrics = metrics.filter { metric in views.contains { $0.view[metric].reason == reason } }
            let concerned = views.filter { view in metrics.contains { view.view[$0].reason == reason } }
            let names = metrics.count > 3 ? words.brief(reason) : metrics.map(words.name).joined(separator: ", ")
            let whose =
                concerned.count == views.count ? "" : " (\(concerned.map { $0.heading }.joined(separator: "; ")))"
            table.remarks.append("\(names)\(whose): \(words.say(reason)).")
        }
        // What a name alone does not say.
        table.remarks += [.breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving].filter { (metric: Metric) in
            metrics.contains(metric) && views.contains { $0.view[metric].value != nil }
        }.map { "\(words.name($0)): \(words.describe($0))" }
        if views.contains(where: { $0.view.internalRates.isFarBelowZero }) {
            table.remarks.append(words.say(FirstScreenText.rateOfNoReturn))
        }
        return table
    }
}

extension Metric {
    /// Its name as a row of a CSV has it.
    fileprivate var rowName: String {
        rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }
}

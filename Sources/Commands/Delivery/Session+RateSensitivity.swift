import Casebook
import Documents
import Reports
import Wording

extension Session {
    /// Gives what projects are worth over a span of discount rates, in place of a command's usual report.
    func deliver(
        _ comparison: Comparison, over span: ClosedRange<Double>, as delivery: Delivery, _ folder: CaseFolder
    ) throws(Failure) {
        let report = RateSensitivityReport(comparison, over: span, words: words, drawsBars: drawsLines)
        try deliver(
            Document([.table(report.table)]), table: report.spreadsheet, json: report.json, as: delivery,
            about: Subject(
                title: words.label(.rateSensitivity), description: report.table.captions.joined(separator: "\n"),
                sources: try sources(of: comparison.rows.map { ($0.project, $0.source) }, folder)))
    }
}

import Casebook
import Documents
import Reports
import Wording

extension Session {
    /// Writes what projects are worth over a span of discount rates, in place of a command's usual report.
    func print(
        _ comparison: Comparison, over span: ClosedRange<Double>, as format: Format, in dialect: CSVDialect,
        _ folder: CaseFolder
    ) throws(Failure) {
        let report = RateSensitivityReport(comparison, over: span, words: words, drawsBars: drawsLines)
        switch format {
        case .text: try print(render(report.table))
        case .markdown: try print(markdown(report.table))
        case .csv:
            let subject = Subject(
                title: words.label(.rateSensitivity), description: report.table.captions.joined(separator: "\n"),
                sources: try sources(of: comparison.rows.map { ($0.project, $0.source) }, folder))
            try print(report.spreadsheet, in: dialect, about: subject)
        case .json: try print(render(report.json))
        }
    }
}

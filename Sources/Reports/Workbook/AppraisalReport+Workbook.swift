import Appraisal
import Documents
import Projects
import Valuation

extension AppraisalReport {
    /// The most cells of a line and a month that a workbook has: a spreadsheet with more opens in minutes, if at all.
    private static let mostCells = 250_000

    /// The appraisal as a workbook whose formulas follow its inputs; `file` is where the project stands, `original` what stands
    /// there, by which the workbook can be read back.
    ///
    /// Nothing where there would be too many lines and months for a spreadsheet, and where no formula follows: where the
    /// project is renewed after its life, or what falls once is discounted with what recurs. Its tables say what it comes to.
    package func workbook(ofFile file: String, version: String, original: JSONOutput? = nil) -> Workbook? {
        liveWorkbook(ofFile: file, version: version, original: original)?.workbook
    }

    /// The same before it is computed; the names of its sheets begin with `tabPrefix`.
    func liveWorkbook(
        ofFile file: String, version: String, original: JSONOutput? = nil, tabPrefix: String = ""
    ) -> AppraisalWorkbook? {
        let lines = project.flows.reduce(0) { $0 + ($1.figuresByYear?.years.count ?? 1) }
        let months = 12 * max(20, terms.horizonYears + 5)
        guard project.renewedAfterYears == nil, terms.oneOffTiming == .atStart, lines <= Self.mostCells / months else {
            return nil
        }
        return AppraisalWorkbook(self, file: file, version: version, original: original, tabPrefix: tabPrefix)
    }
}

import Appraisal
import Documents
import Projects
import Valuation

extension AppraisalReport {
    /// The most cells of a line and a month that a workbook has: a spreadsheet with more opens in minutes, if at all.
    private static let mostCells = 250_000

    /// The appraisal as a workbook whose formulas follow its inputs; `origin` is where the project stands, and what stands
    /// there, by which the workbook can be read back.
    ///
    /// Nothing where there would be too many lines and months for a spreadsheet, and where no formula follows: where the
    /// project is renewed after its life, or what falls once is discounted with what recurs. Its tables say what it comes to.
    package func workbook(_ origin: WorkbookOrigin) -> Workbook? { liveWorkbook(origin)?.workbook }

    /// Why no formula follows; nothing where formulas do.
    package var whyNotLive: NotLive? {
        let lines = project.flows.reduce(0) { $0 + ($1.figuresByYear?.years.count ?? 1) }
        let months = 12 * max(20, terms.horizonYears + 5)
        if project.renewedAfterYears != nil { return .renewed }
        if terms.oneOffTiming != .atStart { return .onceWithRecurring }
        return lines <= Self.mostCells / months ? nil : .tooManyLines
    }

    /// The same before it is computed; the names of its sheets begin with `tabPrefix`.
    func liveWorkbook(_ origin: WorkbookOrigin, tabPrefix: String = "") -> AppraisalWorkbook? {
        whyNotLive == nil ? AppraisalWorkbook(self, origin, tabPrefix: tabPrefix) : nil
    }
}

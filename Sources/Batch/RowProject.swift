import Appraisal
import Facts
import Findings
import ProjectFiles
import Projects
import Syntax
import Valuation

/// A project as one row of a CSV gives it, and its terms.
struct RowProject {
    let project: Project
    let terms: AppraisalTerms
    /// Whether its amounts are net, so that costs are not told from benefits.
    let isNet: Bool

    /// The project of a row, on the usual terms where the row says nothing else.
    init(_ row: CSVRow, in columns: RowColumns, written conventions: RowConventions, usual: AppraisalTerms)
        throws(BatchProblem)
    {
        var cells = RowCells(row: row, columns: columns, conventions: conventions)
        if let ambiguous = cells.ambiguous() { throw ambiguous }
        if let finding = row.findings.first { throw Self.problem(finding.problem) }
        isNet = columns.years?.isNet == true
        if let years = columns.years {
            project = try years.project { column throws(BatchProblem) in try cells.amount(ofYear: column) }
            // Without a year 0 nothing falls at the start, and the modified internal rate counts from year 1 on.
            terms = try Self.terms(
                cells, usual, years: years.count, oneOff: years.haveStart ? usual.oneOffTiming : .withRecurring)
            return
        }
        project = Project.annual(
            investment: try cells.amount(.investment) ?? .unknown(.notStated),
            operatingCost: try cells.amount(.operatingCost) ?? .unknown(.notStated),
            savings: [
                (try cells.amount(.governmentSaving), .government), (try cells.amount(.citizenSaving), .citizens),
                (try cells.amount(.societySaving), .society),
            ].compactMap { amount, party in amount.map { (party, $0) } }, currency: .none)
        terms = try Self.terms(cells, usual, years: usual.horizonYears, oneOff: usual.oneOffTiming)
    }

    /// The terms of a row, over so many years where it does not say.
    private static func terms(
        _ cells: RowCells, _ usual: AppraisalTerms, years: Int, oneOff: OneOffTiming
    ) throws(BatchProblem) -> AppraisalTerms {
        AppraisalTerms(
            horizonYears: try cells.years() ?? years,
            discounting: try cells.rate().map(AnyDiscountRate.real) ?? usual.discounting, timing: usual.timing,
            oneOffTiming: oneOff)
    }

    private static func problem(_ problem: CSVProblem) -> BatchProblem {
        switch problem {
        case .tooFewFields(let found, let expected), .tooManyFields(let found, let expected):
            .fieldCount(found: found, expected: expected)
        default: .malformedRow(problem)
        }
    }
}

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

    /// The project of a row, on the usual terms where the row says nothing else.
    init(_ row: CSVRow, in columns: RowColumns, written conventions: RowConventions, usual: AppraisalTerms)
        throws(BatchProblem)
    {
        var cells = RowCells(row: row, columns: columns, conventions: conventions)
        if let ambiguous = cells.ambiguous() { throw ambiguous }
        if let finding = row.findings.first { throw Self.problem(finding.problem) }
        project = Project.annual(
            investment: try cells.amount(.investment) ?? .unknown(.notStated),
            operatingCost: try cells.amount(.operatingCost) ?? .unknown(.notStated),
            savings: [
                (try cells.amount(.governmentSaving), .government), (try cells.amount(.citizenSaving), .citizens),
                (try cells.amount(.societySaving), .society),
            ].compactMap { amount, party in amount.map { (party, $0) } }, currency: .none)
        terms = AppraisalTerms(
            horizonYears: try cells.years() ?? usual.horizonYears,
            discounting: try cells.rate().map(AnyDiscountRate.real) ?? usual.discounting, timing: usual.timing,
            oneOffTiming: usual.oneOffTiming)
    }

    private static func problem(_ problem: CSVProblem) -> BatchProblem {
        switch problem {
        case .tooFewFields(let found, let expected), .tooManyFields(let found, let expected):
            .fieldCount(found: found, expected: expected)
        default: .malformedRow(problem)
        }
    }
}

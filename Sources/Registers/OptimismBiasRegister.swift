import Facts
import Findings
import Syntax

/// The published bounds of optimism bias by kind of project, read from a CSV.
///
/// Columns: `category`, `measure` (`investment`, `operating` or `duration`), `lower`, `upper`, both fractions of the
/// estimate. Source: `Cases/reference/optimism-bias.csv`, from Mott MacDonald, "Review of Large Public Procurement in the
/// UK" (2002), table 2.
package struct OptimismBiasRegister: Sendable {
    /// What an estimate is of.
    package enum Measure: String, Sendable, Hashable, CaseIterable {
        case investment
        case operating
        case duration
    }

    /// The bounds of one kind of estimate of one kind of project.
    package struct Entry: Sendable, Hashable {
        /// The kind of project.
        package let category: String
        /// The kind of estimate.
        package let measure: Measure
        /// The lower bound, as a fraction of the estimate.
        package let lower: Double
        /// The upper bound.
        package let upper: Double
    }

    /// The bounds, in the order of the file.
    package let entries: [Entry]

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        var entries: [Entry] = []
        try RegisterTable.readRows(of: source, columns: ["category", "measure", "lower", "upper"]) { row in
            let category = row.required("category")
            let measure = row.choice("measure", of: Measure.self)
            let lower = row.required("lower") == nil ? nil : row.number("lower")
            let upper = row.required("upper") == nil ? nil : row.number("upper")
            guard let category, let measure, let lower, let upper else { return }
            guard lower <= upper else {
                return row.log.note(
                    RegisterProblem.notANumber(column: "upper", found: row["upper"] ?? ""), at: row.offset(of: "upper"))
            }
            entries.append(Entry(category: category, measure: measure, lower: lower, upper: upper))
        }
        self.entries = entries
    }
}

import Documents
import Valuation
import Wording

// The options as the public sector's method of the file counts them.
extension OptionsReport {
    /// The options as the file's method counts them; nothing where it asks for nothing.
    var adjusted: AdjustedOptions? { AdjustedOptions(of: project.options, terms: terms) }

    /// What the file's method makes of each option; nothing where it asks for nothing.
    var adjustedTable: Table? {
        guard let adjusted else { return nil }
        var table = Table(
            title: say(.adjustedTitle),
            columns: [
                Column("option", say(.option)), Column("net_present_value", say(.asStated), alignment: .right),
                Column("adjusted_net_present_value", say(.adjustedNetPresentValue), alignment: .right),
                comparison.horizonsDiffer
                    ? Column(
                        "adjusted_annual_value_beyond_first", say(.adjustedAnnualBeyondFirst), alignment: .right)
                    : Column("adjusted_beyond_first", say(.adjustedBeyondFirst), alignment: .right),
            ], remarks: [say(.adjustedSteps)])
        for row in adjusted.rows {
            let views = [row.adjustment.steps.first?.view, row.adjustment.adjusted]
            table.rows.append(
                [.code(row.option.id)] + views.map { $0.map { metric(.netPresentValue, of: $0) } ?? .blank }
                    + [row.beyondFirst.map { metric(ofDifference, of: $0) } ?? .blank])
        }
        return table
    }

    /// The same, for programs.
    func adjustedJSON(of row: AdjustedOptions.Row) -> JSONOutput {
        func members(_ view: Account?) -> (value: JSONOutput, bound: JSONOutput) {
            (JSONOutput(view?[.netPresentValue].value), JSONOutput(view.flatMap(bound)?.rawValue))
        }
        let (own, beyond) = (members(row.adjustment.adjusted), members(row.beyondFirst))
        return [
            "netPresentValue": own.value, "bound": own.bound, "beyondFirst": beyond.value,
            "beyondFirstBound": beyond.bound,
            "annualValueBeyondFirst": JSONOutput(row.beyondFirst?[.equivalentAnnualValue].value),
            "annualValueBeyondFirstBound": JSONOutput(row.beyondFirst?.bounds[.equivalentAnnualValue]?.rawValue),
            "steps": MethodReport.json(of: row.adjustment.steps, words: words),
        ]
    }
}

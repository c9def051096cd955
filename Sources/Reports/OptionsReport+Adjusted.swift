import Documents
import Facts
import Projects
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
                Column(.option, say(.option)), Column(.netPresentValue, say(.asStated), alignment: .right),
                Column(.adjustedNetPresentValue, say(.adjustedNetPresentValue), alignment: .right),
                comparison.horizonsDiffer
                    ? Column(
                        .adjustedAnnualBeyondFirst, say(.adjustedAnnualBeyondFirst), alignment: .right)
                    : Column(.adjustedBeyondFirst, say(.adjustedBeyondFirst), alignment: .right),
            ], remarks: [say(.adjustedSteps)])
        for row in adjusted.rows {
            let views = [row.adjustment.steps.first?.view, row.adjustment.adjusted]
            table.rows.append(
                [.code(row.option.id)] + views.map { $0.map { metric(.netPresentValue, of: $0) } ?? .blank }
                    + [row.beyondFirst.map { metric(ofDifference, of: $0) } ?? .blank])
        }
        return table
    }

    /// An option as the file's method counts it, for programs.
    static let adjustedForm: Form<AdjustedOptions.Row> = .object([
        Member(
            "netPresentValue", .optionalNumber,
            Meaning(
                en: "The adjusted social net present value; null where it cannot be computed.",
                es: "El valor actual neto social ajustado; null si no se puede calcular.",
                pt: "O valor presente líquido social ajustado; null se não pode ser calculado.")
        ) {
            $0.adjustment.adjusted?[.netPresentValue].value
        },
        Member("bound", .optional(.choice), .bound) { $0.adjustment.adjusted.flatMap(bound) },
        Member(
            "beyondFirst", .optionalNumber,
            Meaning(
                en:
                    "By how much it is above that of the first option; null for the first, or where it cannot be computed.",
                es: "Cuánto supera al de la primera opción; null para la primera, o si no se puede calcular.",
                pt: "Quanto supera o da primeira opção; null para a primeira, ou se não pode ser calculado.")
        ) { $0.beyondFirst?[.netPresentValue].value },
        Member("beyondFirstBound", .optional(.choice), .bound) { $0.beyondFirst.flatMap(bound) },
        Member("annualValueBeyondFirst", .optionalNumber, .adjustedAnnualBeyondFirst) {
            $0.beyondFirst?[.equivalentAnnualValue].value
        },
        Member("annualValueBeyondFirstBound", .optional(.choice), .bound) {
            $0.beyondFirst?.bounds[.equivalentAnnualValue]
        },
        Member("steps", .list(MethodReport.formOfStep), .methodSteps) { $0.adjustment.steps },
    ])
}

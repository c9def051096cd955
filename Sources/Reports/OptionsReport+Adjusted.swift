import Documents
import Facts
import Projects
import Valuation
import Wording

// The options as the public sector's method of the file counts them.
extension OptionsReport {
    /// What the file's method makes of each option; nothing where it asks for nothing.
    var adjustedTable: Table? {
        guard let adjusted = results.adjusted else { return nil }
        return Table(
            title: say(.adjustedTitle), of: adjusted.rows, by: adjustedFields, remarks: [say(.adjustedSteps)])
    }

    private var adjustedFields: [Field<AdjustedOptions.Row>] {
        @Sendable func value(_ account: Account?) -> Cell {
            account.map { metric(.netPresentValue, of: $0) } ?? .blank
        }
        let (field, heading): (FieldDescription, OptionText) =
            comparison.horizonsDiffer
            ? (.adjustedAnnualBeyondFirst, .adjustedAnnualBeyondFirst) : (.adjustedBeyondFirst, .adjustedBeyondFirst)
        return [
            Field(.option, heading: say(.option)) { .code($0.option.id) },
            Field(.netPresentValue, heading: say(.asStated), alignment: .right) {
                value($0.adjustment.steps.first?.view)
            },
            Field(.adjustedNetPresentValue, heading: say(.adjustedNetPresentValue), alignment: .right) {
                value($0.adjustment.adjusted)
            },
            Field(field, heading: say(heading), alignment: .right) { row in
                row.beyondFirst.map { metric(ofDifference, of: $0) } ?? .blank
            },
        ]
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

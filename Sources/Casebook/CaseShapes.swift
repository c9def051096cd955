import ProjectFiles
import Syntax

/// The shapes of what people write in a case file, beside the project.
package enum CaseShapes {
    static let qualifier: Shape.Kind = .choice(Quantity.Qualifier.allCases.map { $0.rawValue })
    private static let evidence = [LineKey.quote.required, LineKey.place.required, LineKey.note]

    /// A date that the document gives.
    static let date = Shape("date", [ParticularKey.dateWhat, ParticularKey.when] + evidence)

    /// What it says without a figure.
    static let statement = Shape("statement", [ParticularKey.what] + evidence)

    /// A source that it names.
    static let reference = Shape("reference", evidence + [ParticularKey.referenceWeb])

    static let quantity = Shape(
        "quantity",
        [QuantityKey.id, QuantityKey.what, QuantityKey.value, QuantityKey.unit, QuantityKey.qualifier] + evidence)

    static let output = Shape(
        "output", [OutputKey.what, OutputKey.quantity, OutputKey.qualifier, OutputKey.over] + evidence)

    static let reading = Shape(
        "reading", [ReadingKey.id, ReadingKey.what, ReadingKey.default, ReadingKey.change],
        rules: [.when(.isTrue("default"), .not(.has("change")))])

    /// What every line of a case has beside what it has in a project: where it comes from, and how it was made.
    private static let lineRules: [ShapeRule] = [
        .always(.has("quote")), .always(.has("place")), .when(.isTrue("reconstruction"), .has("note")),
    ]

    /// A case has no options.
    private static let projectRules: [ShapeRule] = Shapes.project.rules.compactMap { rule in
        switch rule {
        case .atMostOneTrue(_, in: "options"), .needs(_, "options"): nil
        case .always(.any(let conditions)): .always(.any(conditions.filter { $0 != .isFilled("options") }))
        default: rule
        }
    }

    private static let lines = Shapes.lines.map {
        Shapes.list($0.key, of: $0.shape.adding([ParticularKey.status], rules: lineRules))
    }

    /// A case: a project with its provenance.
    package static let file = Shapes.project.without(Shapes.proposalKeys, rules: projectRules).adding(
        lines + [
            CaseKey.id, CaseKey.document, CaseKey.page, CaseKey.section, ParticularKey.web, ParticularKey.dates,
            ParticularKey.statements, ParticularKey.references, CaseKey.quantities, CaseKey.outputs,
            CaseKey.readings, CaseKey.claims,
        ], rules: [.atMostOneTrue("default", in: "readings")], name: "case")
}

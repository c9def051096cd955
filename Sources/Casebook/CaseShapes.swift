import ProjectFiles
import Syntax

/// The shapes of what people write in a case file, beside the project.
package enum CaseShapes {
    private static let qualifier: Shape.Kind = .choice(Quantity.Qualifier.allCases.map { $0.rawValue })
    private static let evidence: [Shape.Key] = [
        .init("quote", .text, required: true), .init("place", .text, required: true), .init("note", .wording),
    ]

    static let quantity = Shape(
        "quantity",
        [
            .init("id", .text), .init("what", .wording, required: true), .init("value", .number(), required: true),
            .init("unit", .wording, required: true), .init("qualifier", qualifier),
        ] + evidence)

    static let output = Shape(
        "output",
        [
            .init("what", .wording, required: true), .init("quantity", .number(.positive), required: true),
            .init("qualifier", qualifier), .init("over", .window, required: true),
        ] + evidence)

    static let reading = Shape(
        "reading",
        [
            .init("id", .text, required: true), .init("what", .wording, required: true), .init("default", .boolean),
            .init("change", .map(.anything)),
        ],
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
        Shapes.listOfLines($0.key, of: $0.shape.adding([], rules: lineRules))
    }

    /// A case: a project with its provenance.
    package static let file = Shapes.project.without(Shapes.proposalKeys, rules: projectRules).adding(
        lines + [
            .init("id", .identifier, required: true), .init("document", .text, required: true),
            .init("page", .wholeNumber()), .init("section", .text, required: true),
            .init("quantities", .list(.object(quantity))), .init("outputs", .list(.object(output))),
            .init("readings", .list(.object(reading))), .init("claims", .list(.object(ClaimShapes.claim))),
        ], rules: [.atMostOneTrue("default", in: "readings")], name: "case")
}

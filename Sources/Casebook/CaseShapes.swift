import Projects
import Syntax

/// The shapes of what people write in a case file, beside the project.
public enum CaseShapes {
    static let quantity = Shape(
        "quantity",
        [
            .init("id", .text), .init("what", .wording, required: true), .init("value", .number, required: true),
            .init("unit", .wording, required: true),
            .init("qualifier", .choice(Quantity.Qualifier.allCases.map(\.rawValue))),
            .init("quote", .text, required: true), .init("place", .text, required: true), .init("note", .wording),
        ])

    static let output = Shape(
        "output",
        [
            .init("what", .wording, required: true), .init("quantity", .number, required: true),
            .init("qualifier", .choice(Quantity.Qualifier.allCases.map(\.rawValue))),
            .init("over", .window, required: true), .init("quote", .text, required: true),
            .init("place", .text, required: true), .init("note", .wording),
        ])

    static let reading = Shape(
        "reading",
        [
            .init("id", .text, required: true), .init("what", .wording, required: true), .init("default", .boolean),
            .init("change", .map(.anything)),
        ])

    /// A case: a project with its provenance.
    public static let file = Shapes.project.adding(
        [
            .init("id", .text, required: true), .init("document", .text, required: true), .init("page", .wholeNumber),
            .init("section", .text, required: true), .init("quantities", .list(.object(quantity))),
            .init("outputs", .list(.object(output))), .init("readings", .list(.object(reading))),
        ], name: "case")
}

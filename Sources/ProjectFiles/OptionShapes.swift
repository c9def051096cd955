import Appraisal
import Syntax
import Valuation

/// The shapes of the options of a project.
package enum OptionShapes {
    /// The keys of the file that an option can have its own of.
    static let ownKeys = Shapes.lines.map { $0.key } + ["physical", "benefits", "assumptions", "correlations"] + facts
    private static let facts = ["operationalFrom", "horizon", "life", "rollOut", "institution", "about"]

    private static let lists = Shapes.lines.map { Shapes.listOfLines($0.key, of: $0.shape) }

    static let plus = Shape(
        "plus",
        Shapes.lines.map { .init($0.key, .list(.object($0.shape))) } + [
            .init("physical", .list(.object(MethodShapes.physical))), .init("benefits", .list(.wording)),
            .init("assumptions", .list(.wording)),
        ])

    /// An option: what it changes in the file, what it adds, and what it has of its own.
    static let option = Shape(
        "option",
        [
            .init("id", .identifier, required: true), .init("what", .wording, required: true),
            .init("proposed", .boolean), .init("change", .map(.anything)), .init("plus", .object(plus)),
            .init("about", .wording), .init("institution", .wording), .init("operationalFrom", .month),
            .init("horizon", .wholeNumber(1...AppraisalTerms.longestHorizon)),
            .init("life", .wholeNumber(1...AppraisalTerms.longestHorizon)),
            .init("rollOut", .object(DriverShapes.rollOut)),
        ] + lists + [
            .init("physical", .list(.object(MethodShapes.physical))), .init("benefits", .list(.wording)),
            .init("assumptions", .list(.wording)), .init("correlations", .list(.object(RangeShapes.correlation))),
        ])
}

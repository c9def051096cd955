import Syntax
import Valuation

/// The shapes of the options of a project.
package enum OptionShapes {
    /// The keys of the file that an option can have its own of.
    static let ownKeys =
        Shapes.lines.map { $0.key } + [
            ProjectKey.physical, ProjectKey.benefits, ProjectKey.assumptions, ProjectKey.correlations,
            ProjectKey.operationalFrom, ProjectKey.horizon, ProjectKey.life, ProjectKey.rollOut, ProjectKey.institution,
            ProjectKey.about,
        ]

    static let plus = Shape(
        "plus",
        Shapes.lines.map { $0.key.holding(.list(.object($0.shape))) } + [
            ProjectKey.physical, ProjectKey.benefits, ProjectKey.assumptions,
        ])

    /// An option: what it changes in the file, what it adds, and what it has of its own.
    static let option = Shape(
        "option",
        [
            OptionKey.id, OptionKey.what, OptionKey.proposed, OptionKey.change, OptionKey.plus, ProjectKey.about,
            ProjectKey.institution, ProjectKey.operationalFrom,
            ProjectKey.horizon.holding(.wholeNumber(1...AppraisalTerms.longestHorizon)), ProjectKey.life,
            ProjectKey.rollOut,
        ] + Shapes.lines.map { $0.key } + [
            ProjectKey.physical, ProjectKey.benefits, ProjectKey.assumptions, ProjectKey.correlations,
        ])
}

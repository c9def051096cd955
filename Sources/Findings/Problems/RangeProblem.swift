import Syntax

/// What can be wrong with a range, or with how ranges go together.
package enum RangeProblem: DiagnosticFamily, Hashable {
    /// A distribution without a key that it needs; any one of the lists is enough.
    case lacks(distribution: String, keys: [[String]])
    /// A key that says nothing about a distribution.
    case foreignKey(String, distribution: String)
    /// A number that must be more than zero.
    case notPositive(String)
    /// A normal distribution of an amount or a number that comes below zero now and then.
    case normalBelowZero
    /// A threshold that is not above the median, or a cap that is not.
    case overrunOutOfOrder
    /// A tail in which no project lies, or half of them or more.
    case tailShareOutOfRange
    /// An overrun of something that is no cost.
    case overrunOfNoCost
    /// A range in two places.
    case twoRanges(String)
    /// A rank correlation that is not between −1 and 1.
    case rankOutOfRange(Double)
    /// A correlation that is not between two figures.
    case notBetweenTwo(Int)
    /// A figure that the file does not have.
    case unknownFigure(String, nearest: String?, known: [String])
    /// A figure without a range cannot move with another one.
    case figureWithoutRange(String)
    /// A line with several figures that have a range.
    case severalFigures(String, choices: [String])
    /// A figure correlated with itself.
    case correlatedWithItself(String)
    /// Two figures that are correlated twice.
    case correlatedTwice(String, String)
    /// Correlations that no figures can have together; the first name contradicts the others.
    case impossibleCorrelations([String])

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .lacks: "rangeLacks"
        case .foreignKey: "rangeForeignKey"
        case .notPositive: "rangeNotPositive"
        case .normalBelowZero: "normalBelowZero"
        case .overrunOutOfOrder: "overrunOutOfOrder"
        case .tailShareOutOfRange: "tailShareOutOfRange"
        case .overrunOfNoCost: "overrunOfNoCost"
        case .twoRanges: "twoRanges"
        case .rankOutOfRange: "rankOutOfRange"
        case .notBetweenTwo: "notBetweenTwo"
        case .unknownFigure: "unknownRangedFigure"
        case .figureWithoutRange: "figureWithoutRange"
        case .severalFigures: "severalFigures"
        case .correlatedWithItself: "correlatedWithItself"
        case .correlatedTwice: "correlatedTwice"
        case .impossibleCorrelations: "impossibleCorrelations"
        }
    }
}

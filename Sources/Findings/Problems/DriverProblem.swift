import Facts
import Projects
import Syntax

/// What can be wrong with what moves a line: curves, institutions, capacity, demand, lives, the method's figures.
package enum DriverProblem: DiagnosticFamily, Hashable {
    /// A number below or above what it can be.
    case outOfBounds(key: String, value: Double)
    /// A list by year that is longer than the longest horizon.
    case tooManyYears(key: String, Int, most: Int)
    /// A line that follows institutions which the project does not have.
    case noRollOut
    /// Shares of demand that are more or less than the whole.
    case sharesNotWhole(Double)
    /// The least that a line amounts to is above the most.
    case limitsReversed
    /// Limits on a line that does not recur.
    case limitsWithoutRecurrence(String)
    /// A life of something that is not bought once.
    case lifeWithoutPurchase
    /// The register has no value of an hour for the country and purpose.
    case noValueOfTime(TimePurpose, country: String?, known: [String])
    /// The register has a figure in another currency.
    case otherCurrency(String, registered: String)
    /// A category or group that the method does not name.
    case unknownName(key: String, name: String, nearest: String?, known: [String])
    /// A category or group that is named twice.
    case duplicateName(String)
    /// The register has no shadow price for the country and category.
    case noShadowPrice(String, country: String?, known: [LocalText])
    /// A price path by year in a project that says no start.
    case pathWithoutStart
    /// A price path that does not go forward.
    case pathOutOfOrder(Int)

    /// What a unit of public funds costs in all, as it is written, in place of what it costs beyond itself.
    case wholeCostOfFunds(String, beyond: Double)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .outOfBounds: "outOfBounds"
        case .tooManyYears: "tooManyYears"
        case .noRollOut: "noRollOut"
        case .sharesNotWhole: "sharesNotWhole"
        case .limitsReversed: "limitsReversed"
        case .limitsWithoutRecurrence: "limitsWithoutRecurrence"
        case .lifeWithoutPurchase: "lifeWithoutPurchase"
        case .noValueOfTime: "noValueOfTime"
        case .otherCurrency: "otherCurrency"
        case .unknownName: "unknownName"
        case .duplicateName: "duplicateName"
        case .noShadowPrice: "noShadowPrice"
        case .pathWithoutStart: "pathWithoutStart"
        case .pathOutOfOrder: "pathOutOfOrder"
        case .wholeCostOfFunds: "wholeCostOfFunds"
        }
    }
}

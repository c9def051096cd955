import Syntax
import Valuation

/// What can be wrong with the options of a project and with what they are scored by.
package enum OptionProblem: Error, DiagnosticFamily, Hashable {
    /// Fewer than two: nothing to compare.
    case tooFewOptions
    /// An id that is no lower-case name with hyphens.
    case malformedID(String)
    /// An id used twice.
    case duplicateOption(String)
    /// More than one proposed option.
    case severalProposed
    /// An option that changes a line which the file does not have.
    case unknownLine(String, nearest: String?, known: [String])
    /// Weights of criteria that are more or less than the whole.
    case weightsNotWhole(Double)
    /// A score below zero or above the scale.
    case scoreOffScale(Double, scale: Double)
    /// A score of an option that there is not.
    case scoreOfNoOption(String, nearest: String?, known: [String])
    /// An option without its score.
    case noScore(String)

    /// One score for all in a file with several options.
    case oneScoreForAll
    /// A way to compare lives where there are no options.
    case livesWithoutOptions
    /// Lives that no horizon up to the longest holds a whole number of times.
    case livesTooFarApart([Int], common: Int)
    /// Options in current prices that are to be renewed at constant ones, and no inflation that tells the two apart.
    case renewedWithoutInflation
    /// A key of the file inside an option.
    case keyOfTheFile(String)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .tooFewOptions: "tooFewOptions"
        case .malformedID: "malformedOptionID"
        case .duplicateOption: "duplicateOption"
        case .severalProposed: "severalProposed"
        case .unknownLine: "unknownLine"
        case .weightsNotWhole: "weightsNotWhole"
        case .scoreOffScale: "scoreOffScale"
        case .scoreOfNoOption: "scoreOfNoOption"
        case .noScore: "noScore"
        case .oneScoreForAll: "oneScoreForAll"
        case .livesWithoutOptions: "livesWithoutOptions"
        case .livesTooFarApart: "livesTooFarApart"
        case .renewedWithoutInflation: "renewedWithoutInflation"
        case .keyOfTheFile: "keyOfTheFile"
        }
    }
}

extension OptionProblem {
    /// Lives that cannot be renewed together.
    package init(_ problem: RenewalProblem) {
        self =
            switch problem {
            case .livesTooFarApart(let lives, let common): .livesTooFarApart(lives, common: common)
            case .renewedWithoutInflation: .renewedWithoutInflation
            }
    }
}

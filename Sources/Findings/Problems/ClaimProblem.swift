import Syntax

/// What can be wrong with the claims of a case.
package enum ClaimProblem: DiagnosticFamily, Hashable {
    /// An id used twice.
    case duplicateClaim(String)
    /// A name that no line or quantity of the file has.
    case unknownFigure(String, nearest: String?, known: [String])
    /// A figure whose phrase does not print it.
    case figureNotInPhrase(String)
    /// Neither a printed figure nor an implied one, or both.
    case notOneAssertion
    /// More than one thing that it is held against.
    case severalChecks([String])
    /// Nothing that it is held against, and no word on why.
    case noCheck
    /// Limits without any.
    case noLimit
    /// A computation of ours that does not say why it was made.
    case unexplainedReconstruction
    /// An unverified figure that does not name where it is said to stand.
    case unverifiedWithoutSource
    /// An object that is not exactly one operation.
    case notOneOperation([String])
    /// An operation on too few or too many.
    case wrongCount(String, expected: String, found: Int)
    /// Money that is not written as a code and a year.
    case malformedMoney(String)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .duplicateClaim: "duplicateClaim"
        case .unknownFigure: "unknownFigure"
        case .figureNotInPhrase: "figureNotInPhrase"
        case .notOneAssertion: "notOneAssertion"
        case .severalChecks: "severalChecks"
        case .noCheck: "noCheck"
        case .noLimit: "noLimit"
        case .unexplainedReconstruction: "unexplainedReconstruction"
        case .unverifiedWithoutSource: "unverifiedWithoutSource"
        case .notOneOperation: "notOneOperation"
        case .wrongCount: "wrongCount"
        case .malformedMoney: "malformedMoney"
        }
    }
}

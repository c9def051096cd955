/// What there is to say of a workbook that valor wrote and somebody changed.
package enum BookConcern: Sendable, Hashable {
    /// A figure that is no longer as it was written.
    case changedInput(String, was: String, now: String)
    /// A formula in whose place something else stands.
    case overwrittenFormula(now: String)
    /// A figure that was changed and that the file has in a form that cannot be changed there.
    case cannotBeTakenBack(String, was: String, now: String)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .changedInput: "changedInput"
        case .overwrittenFormula: "overwrittenFormula"
        case .cannotBeTakenBack: "cannotBeTakenBack"
        }
    }
}

import Syntax

/// What can be wrong with a case beyond the project in it.
package enum CaseProblem: DiagnosticFamily, Hashable {
    /// A figure without the phrase it comes from.
    case noQuote
    /// A phrase that does not say where it stands.
    case noPlace
    /// A reconstruction of ours that does not say how it was made.
    case noExplanation
    /// A reading that changes something that is not there.
    case unknownTarget(String, nearest: String?, known: [String])
    /// A reading's id used twice.
    case duplicateReading(String)
    /// A default reading that changes something, though the file is written as the default reads it.
    case defaultChanges
    /// More than one default reading.
    case severalDefaults
    /// An id that is no lower-case name with hyphens.
    case malformedID(String)
    /// A quantity of zero or less, to divide by.
    case quantityNotPositive
    /// A date that is none.
    case malformedWhen(String)
    /// Money for one unit of figures that are not there, or of the wrong kind.
    case unknownPart(String, nearest: String?, known: [String])

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .noQuote: "noQuote"
        case .noPlace: "noPlace"
        case .noExplanation: "noExplanation"
        case .unknownTarget: "unknownTarget"
        case .duplicateReading: "duplicateReading"
        case .defaultChanges: "defaultChanges"
        case .severalDefaults: "severalDefaults"
        case .malformedID: "malformedID"
        case .quantityNotPositive: "quantityNotPositive"
        case .malformedWhen: "malformedWhen"
        case .unknownPart: "unknownPart"
        }
    }
}

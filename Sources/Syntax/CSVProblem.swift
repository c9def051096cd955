/// What can be wrong with a text that should be CSV.
package enum CSVProblem: Sendable, Hashable {
    /// The bytes are not UTF-8; `byte` counts from 0 at the start of the text.
    case notUTF8(byte: Int)
    /// A quote opens a field and none closes it.
    case unterminatedQuote
    /// Something stands between a closing quote and the end of its field.
    case textAfterQuote(String)
    /// A row has fewer fields than the header.
    case tooFewFields(found: Int, expected: Int)
    /// A row has more fields than the header.
    case tooManyFields(found: Int, expected: Int)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .notUTF8: "notUTF8"
        case .unterminatedQuote: "unterminatedQuote"
        case .textAfterQuote: "textAfterQuote"
        case .tooFewFields: "tooFewFields"
        case .tooManyFields: "tooManyFields"
        }
    }
}

/// What can be wrong with a text that should be JSON.
package enum JSONProblem: Sendable, Hashable {
    /// The bytes are not UTF-8 from here on.
    case notUTF8
    /// There is nothing but white space and comments.
    case emptyFile
    /// The text ends inside something that opened on `line`.
    case truncated(opener: String, line: Int)
    /// Something stands where something else must.
    case unexpected(found: String, expected: Expected)
    /// A comma, and behind it digits where a key must stand: a decimal comma.
    case decimalComma(String)
    /// A number is not written as JSON writes it.
    case malformedNumber(String)
    /// A number is beyond the range of numbers.
    case numberOutOfRange(String)
    /// NaN, Infinity, None, True and the like.
    case strangeWord(String)
    /// A text has no closing quote on its line.
    case unterminatedString
    /// A text holds a control character that must be escaped.
    case controlCharacter(UInt8)
    /// A backslash is followed by something that is no escape.
    case malformedEscape(String)
    /// A `/*` comment does not end.
    case unterminatedComment
    /// Objects and arrays lie inside one another deeper than anybody writes.
    case tooDeep(limit: Int)
    /// An object has a key twice.
    case duplicateKey(String, firstLine: Int)

    /// What must stand at a place.
    package enum Expected: String, Sendable {
        case value
        case key
        case colon
        case commaOrBrace
        case commaOrBracket
        case endOfFile
    }

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .notUTF8: "notUTF8"
        case .emptyFile: "emptyFile"
        case .truncated: "truncated"
        case .unexpected: "unexpected"
        case .decimalComma: "decimalComma"
        case .malformedNumber: "malformedNumber"
        case .numberOutOfRange: "numberOutOfRange"
        case .strangeWord: "strangeWord"
        case .unterminatedString: "unterminatedString"
        case .controlCharacter: "controlCharacter"
        case .malformedEscape: "malformedEscape"
        case .unterminatedComment: "unterminatedComment"
        case .tooDeep: "tooDeep"
        case .duplicateKey: "duplicateKey"
        }
    }
}

import Languages
import Wording

/// What a command takes beside its options.
struct ArgumentForm {
    /// What an argument can be.
    let values: [ValueForm]
    /// Whether there need not be any.
    var isOptional = false
    /// Whether there can be several.
    var isRepeated = false
    /// Whether each value stands in its place, one behind the other.
    var isSequence = false

    /// How it stands in a synopsis: `[CASE|FILE …]`.
    func placeholder(in words: Words) -> String {
        if isSequence { return values.map { $0.placeholder(in: words) }.joined(separator: " ") }
        let one = values.placeholder(in: words) + (isRepeated ? " …" : "")
        return isOptional ? "[\(one)]" : one
    }
}

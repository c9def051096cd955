import Wording

/// What a command takes beside its options.
struct ArgumentForm {
    /// What an argument can be.
    let values: [ValueForm]
    /// Whether there need not be any.
    var isOptional = false
    /// Whether there can be several.
    var isRepeated = false

    /// How it stands in a synopsis: `[CASE|FILE …]`.
    func placeholder(in words: Words) -> String {
        let one = values.placeholder(in: words) + (isRepeated ? " …" : "")
        return isOptional ? "[\(one)]" : one
    }
}

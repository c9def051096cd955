/// What stands behind a colon in a diagnostic, as a sentence of its own.
func asSentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.last.map { ".?!".contains($0) } == true ? "" : ".")
}

/// A file of `Cases/`, baked into the binary so that it can be moved anywhere.
package struct EmbeddedFile: Sendable {
    /// The file's path inside `Cases/`, with `/` between folders.
    package let path: String
    /// The file's whole text.
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// A register does not have a code.
package struct UnknownCode: Error, Sendable, Hashable {
    /// The code that was looked for.
    package let code: String
    /// The code that may have been meant.
    package let nearest: String?

    /// An unknown code, with the one that may have been meant.
    package init(code: String, nearest: String?) {
        self.code = code
        self.nearest = nearest
    }
}

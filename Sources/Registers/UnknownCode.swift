/// A register does not have a code.
public struct UnknownCode: Error, Sendable, Hashable {
    /// The code that was looked for.
    public let code: String
    /// The code that may have been meant.
    public let nearest: String?

    /// An unknown code, with the one that may have been meant.
    public init(code: String, nearest: String?) {
        self.code = code
        self.nearest = nearest
    }
}

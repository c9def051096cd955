/// A text that somebody wrote in one language or in several.
///
/// ```swift
/// let name = LocalText(["en": "Birth certificate", "es": "Acta de nacimiento"])
/// name.text(in: "es")    // "Acta de nacimiento"
/// name.text(in: "pt")    // "Birth certificate": English stands in, else whatever there is
/// ```
public struct LocalText: Sendable, Hashable {
    /// The tag of a text whose language is not stated.
    package static let unspecified = ""

    private let variants: [String: String]

    /// A text by language tag: `en`, `es`, `pt`.
    public init(_ variants: [String: String]) {
        self.variants = variants
    }

    /// A text in a language that is not stated.
    public init(_ text: String) {
        variants = [Self.unspecified: text]
    }

    /// The text in a language, or the nearest thing to it.
    public func text(in tag: String) -> String {
        variants[tag] ?? variants["en"] ?? variants[Self.unspecified] ?? variants.sorted { $0.key < $1.key }.first?
            .value ?? ""
    }

    /// Every variant there is.
    package var all: [String] { variants.sorted { $0.key < $1.key }.map { $0.value } }

    /// The languages there are.
    package var languages: [String] { variants.keys.sorted() }
}

extension LocalText: ExpressibleByStringLiteral {
    /// A text in a language that is not stated.
    public init(stringLiteral text: String) { self.init(text) }
}

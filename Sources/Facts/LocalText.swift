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

    /// By their tags in order, so that the same texts are equal.
    private let variants: [Variant]

    /// A text in one language.
    package struct Variant: Sendable, Hashable {
        let tag: String
        let text: String

        /// A text in the language of a tag.
        package init(tag: String, text: String) {
            self.tag = tag
            self.text = text
        }
    }

    /// A text by language tag: `en`, `es`, `pt`.
    public init(_ variants: [String: String]) {
        self.init(variants.map { Variant(tag: $0.key, text: $0.value) })
    }

    /// A text in several languages, each once.
    package init(_ variants: [Variant]) {
        self.variants = variants.sorted { $0.tag < $1.tag }
    }

    /// A text in a language that is not stated.
    public init(_ text: String) {
        variants = [Variant(tag: Self.unspecified, text: text)]
    }

    /// The text in a language, or the nearest thing to it.
    public func text(in tag: String) -> String {
        variant(tag) ?? variant("en") ?? variant(Self.unspecified) ?? variants.first?.text ?? ""
    }

    private func variant(_ tag: String) -> String? { variants.first { $0.tag == tag }?.text }

    /// Every variant there is.
    package var all: [String] { variants.map { $0.text } }

    /// The languages there are.
    package var languages: [String] { variants.map { $0.tag } }
}

extension LocalText: ExpressibleByStringLiteral {
    /// A text in a language that is not stated.
    public init(stringLiteral text: String) { self.init(text) }
}

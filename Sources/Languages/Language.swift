/// The languages that people are addressed in.
///
/// ```swift
/// Language(tag: "es_PY.UTF-8")    // .spanish
/// Language(tag: "pt-BR")          // .portuguese
/// Language(tag: "fr")             // nil
/// ```
///
/// The raw value is the language's BCP 47 tag.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// English, with 1,234.5.
    case english = "en"
    /// Spanish, with 1.234,5.
    case spanish = "es"
    /// Portuguese, with 1.234,5.
    case portuguese = "pt"

    /// The language of a tag or a POSIX locale name: what follows the language itself, as the country, is ignored.
    ///
    /// Upper and lower case are the same. Nil where the language is none of the three.
    public init?(tag: String) {
        let primary = tag.prefix { !"-_.@".contains($0) }
        self.init(rawValue: primary.lowercased())
    }
}

/// A text without facts in it, in every language.
///
/// ```swift
/// let title = Text(en: "Payback", es: "Recuperación", pt: "Retorno")
/// title[.spanish]    // "Recuperación"
/// ```
public struct Text: Sendable, Hashable {
    /// In English.
    public let en: String
    /// In Spanish.
    public let es: String
    /// In Portuguese.
    public let pt: String

    /// A text by its three wordings; there is no other way to make one, so that none is missing.
    public init(en: String, es: String, pt: String) {
        self.en = en
        self.es = es
        self.pt = pt
    }

    /// The text in a language.
    public subscript(language: Language) -> String {
        switch language {
        case .english: en
        case .spanish: es
        case .portuguese: pt
        }
    }
}

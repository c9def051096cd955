/// A text without facts in it, in every language.
///
/// ```swift
/// let title = Text(en: "Payback", es: "Recuperación", pt: "Retorno")
/// title[.spanish]    // "Recuperación"
/// ```
package struct Text: Sendable, Hashable {
    /// In English.
    package let en: String
    /// In Spanish.
    package let es: String
    /// In Portuguese.
    package let pt: String

    /// A text by its three wordings; there is no other way to make one, so that none is missing.
    package init(en: String, es: String, pt: String) {
        self.en = en
        self.es = es
        self.pt = pt
    }

    /// A text put together of what is said elsewhere.
    ///
    /// ```swift
    /// Text { "\($0.label(.payback)): \($0.label(.bound))" }
    /// ```
    package init(_ saying: (Words) -> String) {
        self.init(
            en: saying(Words(in: .english)), es: saying(Words(in: .spanish)), pt: saying(Words(in: .portuguese)))
    }

    /// The text in a language.
    package subscript(language: Language) -> String {
        switch language {
        case .english: en
        case .spanish: es
        case .portuguese: pt
        }
    }
}

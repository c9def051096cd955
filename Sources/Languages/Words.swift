import Facts

/// Says things in a language.
///
/// ```swift
/// let words = Words(in: .spanish)
/// words.say(Reason.notReached)    // a sentence in Spanish
/// ```
///
/// Each floor adds what its own facts say, one exhaustive `switch` a subject with the three languages side by side:
///
/// ```swift
/// extension Words {
///     func say(_ problem: StartProblem) -> String {
///         switch problem {
///         case .tooLate(let years):
///             say(
///                 en: "it starts \(count(years, "year")) too late",
///                 es: "empieza \(count(years, "año", "años")) tarde",
///                 pt: "começa \(count(years, "ano", "anos")) tarde")
///         }
///     }
/// }
/// ```
public struct Words: Sendable, Hashable {
    /// The language.
    public let language: Language
    /// How numbers are written in it.
    package let style: NumberStyle

    /// The words of a language.
    public init(in language: Language) {
        self.language = language
        style = NumberStyle(language: language)
    }

    /// The words of a language, whose numbers are written in a style of it.
    package init(in style: NumberStyle) {
        language = style.language
        self.style = style
    }

    /// The one of three texts that is in this language; the other two are not made.
    ///
    /// What each text has in it, as numbers in `style`, lists and plurals, is written in the language it stands under.
    @inlinable
    public func say(
        en english: @autoclosure () -> String, es spanish: @autoclosure () -> String,
        pt portuguese: @autoclosure () -> String
    ) -> String {
        switch language {
        case .english: english()
        case .spanish: spanish()
        case .portuguese: portuguese()
        }
    }

    /// A text that there is in every language.
    package func say(_ text: Text) -> String { text[language] }

    /// A text that somebody wrote, in this language where there is one.
    package func text(_ text: LocalText) -> String { text.text(in: language) }
}

extension LocalText {
    /// The text in a language, or the nearest thing to it.
    package func text(in language: Language) -> String { text(in: language.rawValue) }
}

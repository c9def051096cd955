import Facts

extension NumberStyle {
    /// Why a figure is missing, in two or three words.
    ///
    /// ```swift
    /// style.unknown(.notStated)     // "not stated"
    /// ```
    package func unknown(_ unknown: Unknown) -> String {
        switch (language, unknown) {
        case (.english, .notStated): "not stated"
        case (.english, .notQuantified): "not quantified"
        case (.english, .notSeparable): "not separable"
        // Wordings that agree with costs and savings of either gender.
        case (.spanish, .notStated): "no consta"
        case (.spanish, .notQuantified): "sin cuantificar"
        case (.spanish, .notSeparable): "no separable"
        case (.portuguese, .notStated): "não consta"
        case (.portuguese, .notQuantified): "sem quantificação"
        case (.portuguese, .notSeparable): "não separável"
        }
    }

    /// On which side the true value lies, in words.
    ///
    /// ```swift
    /// style.bound(.atLeast)         // "at least"
    /// ```
    package func bound(_ bound: Bound) -> String {
        switch (language, bound) {
        case (.english, .atLeast): "at least"
        case (.english, .atMost): "at most"
        case (.spanish, .atLeast): "al menos"
        case (.spanish, .atMost): "a lo sumo"
        case (.portuguese, .atLeast): "pelo menos"
        case (.portuguese, .atMost): "no máximo"
        }
    }

    /// A number's text behind the sign of its bound: "≥ 2.2 years".
    package func bounded(_ text: String, by bound: Bound?) -> String {
        switch bound {
        case .atLeast: "≥" + Self.noBreakSpace + text
        case .atMost: "≤" + Self.noBreakSpace + text
        case nil: text
        }
    }
}

import Languages

extension Language {
    /// The language that a process's environment asks for.
    ///
    /// The locale is the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty. Where it is `C` or
    /// `POSIX`, or there is none, the language is English. Otherwise GNU's `LANGUAGE`, a list such as `gn:es`, names
    /// the languages in order of preference; where it names none of ours, the locale's own language counts, and where
    /// we do not speak that one either, English.
    ///
    /// ```swift
    /// Language.from(environment: ["LANG": "es_PY.UTF-8"])                        // .spanish
    /// Language.from(environment: ["LANG": "es_PY.UTF-8", "LANGUAGE": "pt:es"])   // .portuguese
    /// Language.from(environment: ["LANG": "es_PY.UTF-8", "LC_ALL": "C"])         // .english
    /// ```
    static func from(environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let locale, !isNeutral(locale) else { return .english }
        for preferred in (environment["LANGUAGE"] ?? "").split(separator: ":") {
            // In the list, "C" stands for the untranslated text.
            if isNeutral(String(preferred)) { return .english }
            if let language = Language(tag: String(preferred)) { return language }
        }
        return Language(tag: locale) ?? .english
    }

    /// The country of a tag or a POSIX locale name, by its ISO 3166-1 alpha-2 code.
    ///
    /// ```swift
    /// Language.region(ofTag: "es-MX")          // "MX"
    /// Language.region(ofTag: "pt_BR.UTF-8")    // "BR"
    /// Language.region(ofTag: "es-419")         // nil: no single country
    /// ```
    static func region(ofTag tag: String) -> String? {
        let name = tag.prefix { $0 != "." && $0 != "@" }
        let parts = name.split { "-_".contains($0) }.dropFirst()
        return parts.first { $0.utf8.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }?.uppercased()
    }

    /// The country whose numbers a process's environment asks for: that of the first of `LC_ALL`, `LC_NUMERIC` and `LANG`
    /// that is set and not empty.
    static func region(environment: [String: String]) -> String? {
        ["LC_ALL", "LC_NUMERIC", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
            .flatMap { region(ofTag: $0) }
    }

    /// Whether a locale is the one without a language; `C.UTF-8` differs from it in the encoding alone.
    private static func isNeutral(_ locale: String) -> Bool {
        let name = locale.prefix { $0 != "." && $0 != "@" }
        return name == "C" || name == "POSIX"
    }
}

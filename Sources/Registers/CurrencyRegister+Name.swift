import Facts

// Currencies by what people call them.
extension CurrencyRegister {
    /// The code of the currency that a name means, in use today: in a country, where it is known, one of its own.
    ///
    /// ```swift
    /// register.code(named: "pesos", among: ["UYU"])       // "UYU"
    /// register.code(named: "guaraníes")                   // "PYG"
    /// register.code(named: "pesos")                       // nil: there are many
    /// ```
    package func code(named name: String, among usual: [String] = []) -> String? {
        let words = Self.words(name).filter { !["de", "del", "do", "da", "dos", "the"].contains($0) }
        guard !words.isEmpty, words.allSatisfy({ $0.count > 2 }) else { return nil }
        let found = codes(of: .currency).filter { code in
            guard let names = self[code]?.name.all else { return false }
            return names.contains { name in
                let known = Self.words(name)
                return words.allSatisfy { word in known.contains { Self.isSame(word, $0) } }
            }
        }
        let own = found.filter(usual.contains)
        if let only = own.first, own.count == 1 { return only }
        return found.count == 1 ? found.first : nil
    }

    /// Whether a word is another one, or its plural.
    private static func isSame(_ word: String, _ known: String) -> Bool {
        word == known || (word.hasPrefix(known) && word.count - known.count <= 2 && word.hasSuffix("s"))
            || (word.hasSuffix("is") && known == word.dropLast(2) + "l")
    }

    private static func words(_ text: String) -> [String] {
        let accents: [Character: Character] = [
            "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n", "ã": "a", "õ": "o", "ç": "c",
            "ê": "e",
            "ô": "o", "â": "a",
        ]
        return text.lowercased().map { accents[$0] ?? $0 }.split { !$0.isLetter }.map { String($0) }
    }
}

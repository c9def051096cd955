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
        if let code = codeBeside(name) { return code }
        var words = Self.words(name).filter { !["de", "del", "do", "da", "dos", "the"].contains($0) }
        // "US" and the like are no words of a name.
        if words.count > 1 { words.removeAll { $0.count < 3 } }
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
        return found.count == 1 ? found.first : Self.usDollar(Self.words(name), among: usual)
    }

    /// The code that stands beside the name: "Dólares (USD)", "PYG - Guaraní".
    private func codeBeside(_ text: String) -> String? {
        let pieces = text.split { !$0.isLetter }.map(String.init)
        guard pieces.count > 1 else { return nil }
        let found = pieces.filter { $0.count == 3 && $0 == $0.uppercased() && self[$0]?.kind == .currency }
        return found.count == 1 ? found[0] : nil
    }

    /// The dollar of the United States, as it is called where dollars are no money of the country's own.
    private static func usDollar(_ words: [String], among usual: [String]) -> String? {
        let nouns = ["dollar", "dollars", "dolar", "dolares"]
        guard words.contains(where: nouns.contains) else { return nil }
        let others = words.filter { !nouns.contains($0) }
        if others.isEmpty { return usual.isEmpty ? nil : "USD" }
        let states: Set<String> = [
            "us", "u", "s", "usa", "eua", "eeuu", "ee", "uu", "american", "americano", "americanos", "estadounidense",
            "estadounidenses", "estadunidense", "estadunidenses", "united", "states", "estados", "unidos",
            "norteamericano", "norteamericanos", "america", "de", "del", "dos", "los", "the", "of",
        ]
        return others.allSatisfy(states.contains) ? "USD" : nil
    }

    /// The codes of the currencies in use that a name has in common, as "pesos" or "dólares" is that of many; the
    /// dollar of the United States before all else.
    package func codes(sharing name: String) -> [String] {
        let words = Self.words(name)
        guard let word = words.first, words.count == 1, word.count > 2 else { return [] }
        let found = codes(of: .currency).filter { code in
            self[code]?.name.all.contains { Self.words($0).contains { Self.isSame(word, $0) } } == true
        }
        return found.filter { $0 == "USD" } + found.filter { $0 != "USD" }
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

extension String {
    /// In small letters without accents, and without blanks at both ends.
    package var plainLetters: String {
        String(trimmed.lowercased().map { Self.plain[$0] ?? $0 })
    }

    /// A name as headers and cells spell it: plain letters and digits, whatever stands between them a blank.
    package var plainName: String {
        plainLetters.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private static let plain: [Character: Character] = [
        "á": "a", "à": "a", "â": "a", "ã": "a", "ä": "a", "ç": "c", "é": "e", "ê": "e", "è": "e", "ë": "e", "í": "i",
        "ì": "i", "î": "i", "ï": "i", "ñ": "n", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ö": "o", "ú": "u", "ù": "u",
        "û": "u", "ü": "u",
    ]
}

extension String {
    /// Whether a name stands in a text of plain words, each with a blank on both sides.
    package func hasWords(_ name: String) -> Bool {
        let (text, wanted) = (Array(utf8), Array((" " + name + " ").utf8))
        guard text.count >= wanted.count else { return false }
        return (0...(text.count - wanted.count)).contains { text[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}

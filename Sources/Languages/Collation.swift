/// The order in which people of a language look names up.
///
/// ```swift
/// ["Zona", "Ácido", "nube", "ñandú", "obra"].sorted { spanish.key($0) < spanish.key($1) }
/// // Ácido, nube, ñandú, obra, Zona
/// ```
///
/// Letters come first, whatever their accents and case; among names of the same letters the plain one comes first, then
/// the small one (Unicode Technical Standard 10, in short, for the letters of the languages there are). *Ñ* is a letter of
/// its own in Spanish, behind *n*. Spaces and marks come before figures, figures before letters.
package struct Collation: Sendable {
    private let language: Language

    /// The order of a language.
    package init(of language: Language) { self.language = language }

    /// What a name is put in order by.
    package struct Key: Comparable, Sendable {
        fileprivate var letters: [UInt32] = []
        fileprivate var accents: [UInt32] = []
        fileprivate var cases: [UInt32] = []
        fileprivate var text: [UInt32] = []

        /// Letters first, then accents, then case; names that are alike in all are in the order of their characters.
        package static func < (one: Key, other: Key) -> Bool {
            for (left, right) in [
                (one.letters, other.letters), (one.accents, other.accents), (one.cases, other.cases),
                (one.text, other.text),
            ] where left != right {
                return left.lexicographicallyPrecedes(right)
            }
            return false
        }
    }

    /// What a name is put in order by.
    package func key(_ name: String) -> Key {
        var key = Key()
        for character in name {
            for letter in Self.letters(of: character) {
                let isOwnLetter = language == .spanish && letter.base == "n" && letter.accent == Self.tilde
                key.letters.append(Self.weight(of: letter.base) + (isOwnLetter ? 1 : 0))
                key.accents.append(isOwnLetter ? 0 : letter.accent)
                key.cases.append(letter.isCapital ? 1 : 0)
            }
        }
        key.text = name.unicodeScalars.map { $0.value }
        return key
    }

    private struct Letter {
        let base: Unicode.Scalar
        var accent: UInt32 = 0
        var isCapital = false
    }

    /// Spaces, then marks, then figures, then the Latin letters, then all others; each leaves room behind it.
    private static func weight(of base: Unicode.Scalar) -> UInt32 {
        let place =
            switch base {
            case "a"..."z": base.value + 0x50_0000
            case "0"..."9": base.value + 0x30_0000
            case _ where base.properties.isWhitespace: base.value
            case _ where base.properties.isAlphabetic: base.value + 0x60_0000
            default: base.value + 0x10_0000
            }
        return 2 * place
    }

    private static func letters(of character: Character) -> [Letter] {
        if let letter = accented[character] { return [letter] }
        if let (bases, isCapital) = joined[character] {
            // Behind the two letters that it is made of.
            return bases.unicodeScalars.map { Letter(base: $0, accent: 1, isCapital: isCapital) }
        }
        guard let first = character.unicodeScalars.first else { return [] }
        let small = character.lowercased()
        let isCapital = small != String(character)
        let base = small.unicodeScalars.first ?? first
        return [Letter(base: base, accent: character.unicodeScalars.count > 1 ? 40 : 0, isCapital: isCapital)]
    }

    /// The accents: grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, ring, double acute, caron, cedilla,
    /// ogonek.
    private static let marks: [Unicode.Scalar] = [
        "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{30A}", "\u{30B}",
        "\u{30C}", "\u{327}", "\u{328}",
    ]
    private static let tilde: UInt32 = 5

    /// The letters with an accent, composed or not: characters are equal where Unicode has them equal.
    private static let accented: [Character: Letter] = {
        var letters: [Character: Letter] = [:]
        for base in Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars) {
            for (place, mark) in marks.enumerated() {
                for (letter, isCapital) in [(String(base), false), (String(base).uppercased(), true)] {
                    letters[Character(letter + String(mark))] = Letter(
                        base: base, accent: UInt32(place + 2), isCapital: isCapital)
                }
            }
        }
        return letters
    }()

    /// The characters that are looked up as other letters.
    private static let joined: [Character: (bases: String, isCapital: Bool)] = [
        "æ": ("ae", false), "Æ": ("ae", true), "œ": ("oe", false), "Œ": ("oe", true), "ß": ("ss", false),
        "ẞ": ("ss", true), "ø": ("o", false), "Ø": ("o", true), "ð": ("d", false), "Ð": ("d", true),
        "đ": ("d", false), "Đ": ("d", true), "ł": ("l", false), "Ł": ("l", true), "þ": ("th", false),
        "Þ": ("th", true), "ª": ("a", false), "º": ("o", false), "ı": ("i", false),
    ]
}

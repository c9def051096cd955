import Numerics

// Lists, and the conjunctions in them.
extension Words {
    /// Words joined by *and*, or by another conjunction of this language: "a, b and c".
    ///
    /// In Spanish *y* becomes *e* and *o* becomes *u* where the ear asks for it.
    package func list(_ words: [String], and conjunction: String? = nil) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        let conjunction = conjunction ?? say(en: "and", es: "y", pt: "e")
        let joint = language == .spanish ? Self.euphonic(conjunction, before: last) : conjunction
        return words.dropLast().joined(separator: ", ") + " \(joint) " + last
    }

    /// Words of which one is to be chosen: "a, b or c".
    package func oneOf(_ words: [String]) -> String { list(words, and: say(en: "or", es: "o", pt: "ou")) }

    /// Words in quotation marks, as alternatives.
    package func choices(_ words: [String]) -> String { oneOf(words.map { "\"\($0)\"" }) }

    /// A conjunction of Spanish as it is before a word: *e* before the sound of *i*, *u* before that of *o*, figures
    /// included.
    private static func euphonic(_ conjunction: String, before word: String) -> String {
        let spoken = word.drop { $0 == "\"" }.lowercased()
        switch conjunction {
        case "y":
            let isDiphthong = ["hia", "hie", "io"].contains { spoken.hasPrefix($0) }
            return !isDiphthong && ["i", "í", "hi", "hí"].contains { spoken.hasPrefix($0) } ? "e" : "y"
        case "o":
            // 8 is "ocho", 80 "ochenta"; 11 is "once", and 11000 too.
            let digits = spoken.prefix { $0.isDigit }
            let isEleven = digits.hasPrefix("11") && digits.count % 3 == 2
            return isEleven || ["o", "ó", "ho", "hó", "8"].contains { spoken.hasPrefix($0) } ? "u" : "o"
        default:
            return conjunction
        }
    }
}

import Numerics
import ProjectFiles

/// A range as people type it, taken apart into the texts of its two numbers.
///
/// ```swift
/// TypedRange("between 3,500 and 5,000 million")     // ends "3,500" and "5,000 million"
/// TypedRange("3500-5000")                           // ends "3500" and "5000"
/// TypedRange("3500 ± 10%")                          // around "3500", "10%"
/// ```
struct TypedRange: Hashable {
    /// What the second number is.
    enum Kind: Hashable {
        /// The other end.
        case ends
        /// How far the ends lie from the first.
        case around
    }

    let kind: Kind
    let first: String
    let second: String

    /// Takes a text apart; nothing where it is no range.
    init?(_ text: String) {
        let words = Self.spread(text).split { $0.isWhitespace }.map(String.init)
        var folded = words.map { $0 == Self.dash || $0 == Self.plusMinus ? $0 : LocalWords.folded($0) }
        var start = 0
        let opening = folded.first.flatMap { Self.openings[$0] }
        if opening != nil { start = 1 }
        // *más o menos* is one word here.
        for phrase in Self.aboutPhrases {
            let parts = phrase.split(separator: " ").map(String.init)
            guard let place = folded.indices.first(where: { folded[$0...].starts(with: parts) }) else { continue }
            folded.replaceSubrange(
                place..<place + parts.count, with: [Self.plusMinus] + parts.dropFirst().map { _ in Self.spent })
        }
        let connectors = Self.connectors.union(opening == true ? Self.conjunctions : [])
        func hasDigit(_ words: ArraySlice<String>) -> Bool {
            words.contains { $0.contains { $0.isDigit } }
        }
        let places = folded.indices.filter { place in
            place > start && (folded[place] == Self.plusMinus || connectors.contains(folded[place]))
                && hasDigit(words[start..<place]) && hasDigit(words[(place + 1)...])
        }
        guard places.count == 1, let place = places.first else { return nil }
        kind = folded[place] == Self.plusMinus ? .around : .ends
        var end = place + 1
        while end < words.count, folded[end] == Self.spent { end += 1 }
        first = words[start..<place].joined(separator: " ")
        second = words[end...].joined(separator: " ")
    }

    private static let dash = "–"
    private static let plusMinus = "±"
    /// Stands for the further words of a phrase.
    private static let spent = "…"

    /// Words in front, and whether *and* may follow them.
    private static let openings: [String: Bool] = [
        "between": true, "entre": true, "from": true, "de": true, "desde": true, "range": false,
    ]
    private static let conjunctions: Set<String> = ["and", "y", "e"]
    private static let connectors: Set<String> = [dash, "to", "a", "hasta", "ate", "until", "through"]
    private static let aboutPhrases = ["mas o menos", "mais ou menos", "plus or minus", "mas menos", "give or take"]

    /// The text with blanks around what stands between two numbers, so that it is a word of its own.
    private static func spread(_ text: String) -> String {
        var result = text
        for sign in ["+/-", "+/−", "+-", "±"] { result = result.replacing(sign, with: " \(plusMinus) ") }
        for sign in ["—", "–", "‒", "..."] { result = result.replacing(sign, with: " \(dash) ") }
        result = result.replacing("..", with: " \(dash) ")
        return hyphens(result)
    }

    /// The hyphens that part two numbers, as dashes: no minus in front of a number, and no sign of an exponent.
    private static func hyphens(_ text: String) -> String {
        var result = ""
        for place in text.indices {
            let character = text[place]
            guard character == "-" || character == "−" else {
                result.append(character)
                continue
            }
            let before = text[..<place].reversed().drop { $0.isWhitespace }
            let isExponent =
                text[..<place].last.map { "eE".contains($0) } == true
                && text[..<place].dropLast().last?.isNumber == true
            let follows = before.first.map { $0.isNumber || $0.isLetter || $0 == "%" || $0.isCurrencySymbol } == true
            let hasNumber = before.contains { $0.isNumber }
            result += follows && hasNumber && !isExponent ? " \(dash) " : String(character)
        }
        return result
    }
}

/// A text that a source says in three languages side by side: what stands behind `en:`, `es:` and `pt:`.
struct SaidText {
    /// A text as one language has it.
    struct Wording {
        /// What it says by itself, without the facts in it.
        var letters = ""
        /// The names of the facts in it.
        var facts: Set<String> = []
    }

    /// The line of the source that it begins on.
    let line: Int
    /// In English, Spanish and Portuguese.
    let wordings: [Wording]

    /// Every such text of a source.
    static func all(in text: String) -> [SaidText] {
        let source = Array(text)
        var found: [SaidText] = []
        var line = 1
        for (offset, character) in source.enumerated() {
            if character == "\n" { line += 1 }
            guard character == "(" else { continue }
            let start = source[(offset + 1)...].firstIndex { !$0.isWhitespace } ?? offset
            guard String(source[start...].prefix(4)) == "en: " else { continue }
            let arguments = SaidText.arguments(of: source, at: offset)
            let labels = arguments.map { String($0.prefix(4)) }
            // Where a text is handed on, it is said elsewhere.
            guard labels == ["en: ", "es: ", "pt: "], arguments != ["en: en", "es: es", "pt: pt"] else { continue }
            found.append(SaidText(line: line, wordings: arguments.map { wording(of: Array($0.dropFirst(4))) }))
        }
        return found
    }

    /// The arguments of a call, from its opening bracket on, without the white space around them.
    private static func arguments(of source: [Character], at bracket: Int) -> [String] {
        var arguments: [String] = []
        var start = bracket + 1
        var place = start
        while place < source.count {
            if source[place] == "," || source[place] == ")" {
                arguments.append(trimmed(source[start..<place]))
                if source[place] == ")" { break }
                start = place + 1
            }
            place = behind(place, in: source)
        }
        return arguments
    }

    private static func trimmed(_ text: ArraySlice<Character>) -> String {
        let first = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        return String(text[first...])
    }

    /// The place behind the token at a place: a bracket with all that is in it, a literal, or one character.
    private static func behind(_ place: Int, in source: [Character]) -> Int {
        switch source[place] {
        case "(", "[", "{":
            var place = place + 1
            while place < source.count, !")]}".contains(source[place]) { place = behind(place, in: source) }
            return place + 1
        case "\"":
            return behindLiteral(place, in: source) { _, _ in }
        default:
            return place + 1
        }
    }

    /// The place behind a literal; `visit` gets each of its pieces, and whether it is a fact.
    private static func behindLiteral(
        _ place: Int, in source: [Character], _ visit: (ArraySlice<Character>, Bool) -> Void
    ) -> Int {
        var place = place + 1
        while place < source.count, source[place] != "\"" {
            guard source[place] == "\\" else {
                visit(source[place...place], false)
                place += 1
                continue
            }
            let isFact = source[place + 1] == "("
            let end = isFact ? behind(place + 1, in: source) : place + 2
            visit(isFact ? source[(place + 2)..<(end - 1)] : source[place..<end], isFact)
            place = end
        }
        return place + 1
    }

    private static func wording(of source: [Character]) -> Wording {
        var wording = Wording()
        var place = 0
        while place < source.count {
            if source[place] == "\"" {
                place = behindLiteral(place, in: source) { piece, isFact in
                    if isFact {
                        let inner = Self.wording(of: Array(piece))
                        wording.letters += inner.letters
                        wording.facts.formUnion(inner.facts)
                    } else {
                        wording.letters += String(piece)
                    }
                }
            } else if source[place].isLetter {
                let end = source[place...].firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? source.count
                let isMember = place > 0 && source[place - 1] == "."
                let isCall = end < source.count && "(:".contains(source[end])
                let name = String(source[place..<end])
                if !isMember, !isCall, name != "self" { wording.facts.insert(name) }
                place = end
            } else {
                place += 1
            }
        }
        return wording
    }
}

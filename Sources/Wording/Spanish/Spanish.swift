/// Spanish as ministries of finance write it from Mexico to Argentina: formal, and neutral between countries.
struct Spanish: Tongue {
    /// Words joined as a list: "a, b y c"; where the ear asks for it *y* becomes *e*, and *o* becomes *u*.
    func list(_ words: [String], and conjunction: String = "y") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        let joint = Self.euphonic(conjunction, before: last)
        return words.dropLast().joined(separator: ", ") + " \(joint) " + last
    }

    /// A question about the nearest name, where there is one.
    func didYouMean(_ nearest: String?) -> String {
        nearest.map { "; ¿quiso decir \"\($0)\"?" } ?? ""
    }

    /// A question about the nearest name, where there is one, and what to do: a sentence of its own behind a question.
    func didYouMean(_ nearest: String?, else advice: String) -> String {
        guard nearest != nil else { return "; " + advice }
        return didYouMean(nearest) + " " + advice.prefix(1).uppercased() + advice.dropFirst()
    }

    /// Words in quotation marks, as alternatives.
    func choices(_ words: [String]) -> String {
        list(words.map { "\"\($0)\"" }, and: "o")
    }

    /// So many things: "1 campo", "2 campos".
    func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// What a bare number would be in percent, with the figures written as in files.
    func percentOf(_ text: String) -> String {
        MachineNumber.hundredfold(text).map { $0 + "\u{A0}%" } ?? text + " × 100 %"
    }

    /// A conjunction as it is before a word: *e* before the sound of *i*, *u* before that of *o*, figures included.
    private static func euphonic(_ conjunction: String, before word: String) -> String {
        let spoken = word.drop { $0 == "\"" }.lowercased()
        switch conjunction {
        case "y":
            let isDiphthong = ["hia", "hie", "io"].contains { spoken.hasPrefix($0) }
            return !isDiphthong && ["i", "í", "hi", "hí"].contains { spoken.hasPrefix($0) } ? "e" : "y"
        case "o":
            // 8 is "ocho", 80 "ochenta"; 11 is "once", and 11000 too.
            let digits = spoken.prefix(while: \.isNumber)
            let isEleven = digits.hasPrefix("11") && digits.count % 3 == 2
            return isEleven || ["o", "ó", "ho", "hó", "8"].contains { spoken.hasPrefix($0) } ? "u" : "o"
        default:
            return conjunction
        }
    }
}

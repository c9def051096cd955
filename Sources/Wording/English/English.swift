/// English, as plain as an analyst would write it to a colleague.
struct English: Tongue {
    /// Words joined as a list: "a, b and c".
    func list(_ words: [String], and conjunction: String = "and") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// A question about the nearest name, where there is one.
    func didYouMean(_ nearest: String?) -> String {
        nearest.map { "; did you mean \"\($0)\"?" } ?? ""
    }

    /// A question about the nearest name, where there is one, and advice behind it.
    func didYouMean(_ nearest: String?, then advice: String) -> String {
        nearest == nil ? "; \(advice)" : "\(didYouMean(nearest)) \(advice.prefix(1).uppercased())\(advice.dropFirst())"
    }

    /// So many of something: "1 field", "7 fields".
    func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// Words in quotation marks, as alternatives.
    func choices(_ words: [String]) -> String {
        list(words.map { "\"\($0)\"" }, and: "or")
    }
}

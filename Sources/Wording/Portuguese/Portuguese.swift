/// Portuguese as the ministries in Brasília write it: formal, and in the terms of Brazilian public finance.
struct Portuguese: Tongue {
    /// Words joined as a list: "a, b e c".
    func list(_ words: [String], and conjunction: String = "e") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// A question about the nearest name, where there is one.
    func didYouMean(_ nearest: String?) -> String {
        nearest.map { "; você quis dizer \"\($0)\"?" } ?? ""
    }

    /// A question about the nearest name, where there is one, and what to do: a sentence of its own behind a question.
    func didYouMean(_ nearest: String?, else advice: String) -> String {
        guard nearest != nil else { return "; " + advice }
        return didYouMean(nearest) + " " + advice.prefix(1).uppercased() + advice.dropFirst()
    }

    /// Words in quotation marks, as alternatives.
    func choices(_ words: [String]) -> String {
        list(words.map { "\"\($0)\"" }, and: "ou")
    }

    /// So many things: "1 campo", "2 campos".
    func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// What a bare number would be in percent, with the figures written as in files.
    func percentOf(_ text: String) -> String {
        MachineNumber.hundredfold(text).map { $0 + "%" } ?? text + " × 100%"
    }
}

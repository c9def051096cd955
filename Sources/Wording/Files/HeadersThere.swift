import Languages

extension Words {
    /// The columns that a header has, in quotation marks; of many the first.
    func headers(_ names: [String]) -> String {
        let most = 12
        let shown = names.prefix(most).map { "\"\($0)\"" }
        let rest = names.count - shown.count
        if shown.isEmpty { return say(en: "empty cells", es: "celdas vacías", pt: "células vazias") }
        if rest == 0 { return list(shown) }
        return list(shown + [say(en: "\(rest) more", es: "\(rest) más", pt: "mais \(rest)")])
    }
}

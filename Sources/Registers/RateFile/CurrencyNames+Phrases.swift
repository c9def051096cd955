import Facts
import Money
import Syntax

// Currencies as titles of series name them: in the plural, by their noun alone, or by a code.
extension CurrencyNames {
    /// The currency that the last words of a phrase name: "tipo de cambio pesos".
    func currency(endOf words: [String], context: String) -> Currency? {
        (1...3).reversed().lazy.filter { $0 <= words.count }
            .compactMap { currency(named: Array(words.suffix($0)), context: context) }.first
    }

    /// The currency that the first words of a phrase name, as in `dólar E.U.A. (FIX)`.
    func currency(startOf words: [String], context: String) -> Currency? {
        (1...3).reversed().lazy.filter { $0 <= words.count }
            .compactMap { currency(named: Array(words.prefix($0)), context: context) }.first
    }

    /// The currency of a name, in the singular or plural; of a noun that several have, the one of the country that the
    /// context names.
    private func currency(named words: [String], context: String) -> Currency? {
        let singulars = words.map { Self.singulars(of: $0) }
        for name in Self.choices(singulars) {
            if let known = currency(name), known.kind == .currency { return known.currency }
        }
        guard words.count == 1 else { return nil }
        let nouns = Set(singulars[0])
        if nouns.contains("sterling") { return Currency("GBP") }
        let having = register.filter { known in
            known.kind == .currency
                && known.name.all.contains {
                    !nouns.isDisjoint(with: $0.plainName.split(separator: " ").map(String.init))
                }
        }
        if having.count == 1 { return having[0].currency }
        if nouns.contains("dolar") || nouns.contains("dollar") { return .usDollar }
        let named = countries(in: context)
        let own = having.filter { known in named.contains { $0.currencies.contains(known.currency.code) } }
        return own.count == 1 ? own[0].currency : nil
    }

    private static func singulars(of word: String) -> [String] {
        var forms = [word]
        if word.hasSuffix("s") { forms.append(String(word.dropLast())) }
        if word.hasSuffix("es") { forms.append(String(word.dropLast(2))) }
        if word.hasSuffix("ais") { forms.append(word.dropLast(2) + "l") }
        return forms
    }

    private static func choices(_ words: [[String]]) -> [String] {
        words.reduce([""]) { names, forms in names.flatMap { name in forms.map { name.isEmpty ? $0 : name + " " + $0 } }
        }
    }
}

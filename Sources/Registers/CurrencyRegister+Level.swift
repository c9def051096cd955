import Money
import Syntax

/// Why a text names no money that amounts can be in.
package enum LevelProblem: Error, Sendable, Hashable {
    /// It is not written as `BRL@1998`.
    case malformed(String)
    /// A currency without the year of its prices.
    case noYear(String)
    /// A sign that several currencies have.
    case sign(String)
    /// A unit that an index moves, in which people budget and do not pay.
    case indexUnit(String)
    /// A code of ISO 4217 that stands for no money: a metal, a fund, a test.
    case notMoney(String)
    /// A code that the register does not have.
    case unknownCurrency(String, nearest: String?)
}

// Levels as people write them.
extension CurrencyRegister {
    /// The level that a text names: `BRL@1998`; throws why it is none.
    package func level(_ text: String) throws(LevelProblem) -> PriceLevel {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard let head = parts.first, !head.isEmpty, parts.count <= 2 else { throw .malformed(text) }
        let currency = try money(head)
        if parts.count == 1 { throw .noYear(currency.code) }
        guard let level = PriceLevel("\(currency.code)@\(parts[1])") else { throw .malformed(text) }
        return level
    }

    /// The currency that a text names, in use or withdrawn: by its code, by a sign that is its alone, or by its name, in
    /// some country where that is known; throws why it names none.
    ///
    /// ```swift
    /// try register.money("R$")                           // BRL
    /// try register.money("pesos", among: ["UYU"])        // UYU
    /// ```
    package func money(_ text: String, among usual: [String] = []) throws(LevelProblem) -> Currency {
        var code = text.trimmed.uppercased()
        if let codes = SignedAmount.codes(ofSign: code) {
            guard let only = codes.count == 1 ? codes.first : nil else { throw .sign(text) }
            code = only
        } else if self[code] == nil, !Self.indexWords.contains(code), let named = self.code(named: text, among: usual) {
            code = named
        }
        if Self.indexWords.contains(code) { throw .indexUnit(code) }
        guard let known = self[code] else { throw .unknownCurrency(text, nearest: nearest(to: code)) }
        switch known.kind {
        case .currency, .legacy: return known.currency
        case .indexUnit: throw .indexUnit(code)
        case .fund, .accountUnit, .metal, .testing, .none: throw .notMoney(code)
        }
    }

    /// Chile's units of account, as people call them.
    private static let indexWords = ["UF", "UTM", "UTA"]
}

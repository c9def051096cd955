import Facts
import Money
import Syntax

/// The currencies there are, and a few there were, read from a CSV of codes and names.
///
/// ```swift
/// let register = try CurrencyRegister(SourceText(name: "currencies.csv", text: text))
/// register["CLF"]?.kind                   // .indexUnit
/// register["ESP"]?.succession?.ratio      // 166.386 to the euro
/// register.nearest(to: "PGY")             // "PYG"
/// ```
///
/// Columns: `code`, `name_en`, `name_es`, `name_pt`, `minor_units`, `kind`, `issuer`, `successor`, `per_successor`,
/// `replaced_on`, and `sign`, which need not be there; others are passed over. Source: `Cases/reference/currencies.csv`, whose origin stands beside it in
/// `origins.json`.
package struct CurrencyRegister: Sendable {
    /// Every code, in the order of the alphabet.
    package let codes: [String]
    private let entries: [String: RegisteredCurrency]

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        let columns =
            [
                "code"
            ] + RegisterTable.columns(of: "name") + [
                "minor_units", "kind", "issuer", "successor", "per_successor",
                "replaced_on",
            ]
        entries = try RegisterTable.read(source, columns: columns, optional: ["sign"]) { row in
            let code = row.code
            let name = row.name
            let kind = row.choice("kind", of: CurrencyKind.self)
            let minorUnits = row.count("minor_units")
            let ratio = row.number("per_successor")
            guard let code, let currency = Currency(code), let name, let kind else { return nil }
            return RegisteredCurrency(
                currency: currency, name: name, minorUnits: minorUnits, kind: kind, issuer: row["issuer"],
                succession: row["successor"].map {
                    CurrencySuccession(successor: $0, ratio: ratio, date: row["replaced_on"] ?? "")
                }, sign: row["sign"])
        }
        codes = entries.keys.sorted()
    }

    /// The currency with a code, in capital letters.
    package subscript(code: String) -> RegisteredCurrency? { entries[code] }

    /// The currency with a code; throws ``UnknownCode`` with the nearest one.
    package func currency(_ code: String) throws(UnknownCode) -> RegisteredCurrency {
        guard let currency = entries[code] else { throw UnknownCode(code: code, nearest: nearest(to: code)) }
        return currency
    }

    /// The signs of those that have one of their own, by their codes.
    package var signs: [String: String] { entries.compactMapValues { $0.sign } }

    /// The codes of one kind, in the order of the alphabet.
    package func codes(of kind: CurrencyKind) -> [String] {
        codes.filter { entries[$0]?.kind == kind }
    }

    /// The code that a misspelt one may mean, if one is near; money that is paid goes before all else.
    package func nearest(to code: String) -> String? {
        Syntax.nearest(to: code, among: codes(of: .currency)) ?? Syntax.nearest(to: code, among: codes)
    }
}

import Facts
import Syntax

/// The countries there are, read from a CSV of codes and names.
///
/// ```swift
/// let register = try CountryRegister(SourceText(name: "countries.csv", text: text))
/// register["PRY"]?.name.text(in: "pt")    // "Paraguai"
/// register.nearest(to: "URG")             // "URY"
/// ```
///
/// Columns: `code`, `alpha_2`, `name_en`, `name_es`, `name_pt`, `currencies` (codes between spaces); others are passed
/// over. Source: `Cases/reference/countries.csv`, whose origin stands beside it in `origins.json`.
package struct CountryRegister: Sendable {
    /// Every code, in the order of the alphabet.
    package let codes: [String]
    private let entries: [String: Country]

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        let columns = ["code", "alpha_2"] + RegisterTable.columns(of: "name") + ["currencies"]
        entries = try RegisterTable.read(source, columns: columns) { row in
            // Both are read before either can end the row, so that each says what is wrong with it.
            let (code, name) = (row.code, row.name)
            guard let code, let name else { return nil }
            return Country(
                code: code, shortCode: row["alpha_2"], name: name,
                currencies: (row["currencies"] ?? "").split(separator: " ").map(String.init))
        }
        codes = entries.keys.sorted()
    }

    /// The country with a code, in capital letters.
    package subscript(code: String) -> Country? { entries[code] }

    /// The country with a code; throws ``UnknownCode`` with the nearest one.
    package func country(_ code: String) throws(UnknownCode) -> Country {
        guard let country = entries[code] else { throw UnknownCode(code: code, nearest: nearest(to: code)) }
        return country
    }

    /// The code that a misspelt one may mean, if one is near.
    package func nearest(to code: String) -> String? {
        Syntax.nearest(to: code, among: codes)
    }
}

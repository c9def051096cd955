import Numerics

/// The letters and digits of a text, small and without accents, as words are compared.
///
/// ```swift
/// folded("Año de precios")    // "anodeprecios"
/// ```
package func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
        if scalar.isASCII {
            if ("a"..."z").contains(scalar) || scalar.isDigit { result.append(scalar) }
        } else if let base = accents[scalar] {
            result.append(base)
        } else if scalar.properties.isAlphabetic {
            result.append(scalar)
        }
    }
    return String(result)
}

/// Accented letters of the three languages; a combining accent is no letter and falls away by itself.
private let accents: [Unicode.Scalar: Unicode.Scalar] = [
    "á": "a", "à": "a", "â": "a", "ã": "a", "ä": "a", "é": "e", "ê": "e", "è": "e", "í": "i", "ó": "o", "ô": "o",
    "õ": "o", "ö": "o", "ú": "u", "ü": "u", "ñ": "n", "ç": "c", "ª": "a", "º": "o",
]

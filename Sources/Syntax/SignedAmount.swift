/// An amount as people write it, taken apart: the number, and the currency's sign or code before or behind it.
///
/// ```swift
/// SignedAmount("R$ 48.500,00").number          // "48.500,00"
/// SignedAmount("R$ 48.500,00").fits("BRL")     // true
/// SignedAmount("R$ 48.500,00").fits("USD")     // false
/// SignedAmount("$400").fits("MXN")             // true: pesos and dollars share the sign
/// ```
package struct SignedAmount: Sendable, Hashable {
    /// What is left of the text without the sign.
    package let number: String
    /// The sign or code, in capital letters; nothing where there is none.
    package let sign: String?

    /// Takes a text apart.
    package init(_ text: String) {
        let whole = text.withoutBlanks
        let isNegative = whole.first == "-" || whole.first == "\u{2212}"
        let body = isNegative ? whole.dropFirst().withoutBlanks : whole
        let front = body.prefix { !$0.isNumber && $0 != "-" && $0 != "\u{2212}" }.withoutBlanks
        let behind = body[(body.lastIndex { $0.isNumber }.map(body.index(after:)) ?? body.startIndex)...]
        let back = behind.withoutBlanks
        // `12 usd` is an amount, `12abc` is none.
        let isWord =
            behind.startIndex == back.startIndex && back.contains { $0.isLowercase }
            && Self.signs[back.uppercased()] == nil
        if !body.contains(where: { $0.isNumber }) {
            sign = nil
            number = String(whole)
        } else if Self.isSign(front) {
            sign = front.uppercased()
            let rest = body[front.endIndex...].withoutBlanks
            number = (isNegative ? "-" : "") + rest
        } else if !front.isEmpty || !Self.isSign(back) || isWord {
            sign = nil
            number = String(whole)
        } else {
            sign = back.uppercased()
            number = (isNegative ? "-" : "") + body[..<back.startIndex].trimmed
        }
    }

    /// The code beside the number, whether or not it is one of a currency; nothing beside a sign.
    package var code: String? { sign.flatMap { $0 == "$" || Self.signs[$0] != nil ? nil : $0 } }

    /// Whether the sign can stand for a currency; where there is none, it is the currency's own amount.
    package func fits(_ code: String) -> Bool {
        guard let sign else { return true }
        if sign == code { return true }
        if sign == "$" { return !Self.currenciesWithoutDollarSign.contains(code) }
        return Self.signs[sign]?.contains(code) ?? false
    }

    /// Whether the signs of two amounts can stand for one currency; where one has none they can.
    package func sharesCurrency(with other: SignedAmount) -> Bool {
        guard let sign, let theirs = other.sign else { return true }
        return sign == theirs || codes.contains(where: other.fits) || other.codes.contains(where: fits)
            || (sign == "$" && theirs.contains("$")) || (theirs == "$" && sign.contains("$"))
    }

    /// The codes that the sign can stand for; none where it is one that many share.
    private var codes: Set<String> {
        guard let sign, sign != "$" else { return [] }
        return Self.signs[sign] ?? [sign]
    }

    /// Whether a text is a currency's sign or code.
    package static func isSign(_ text: Substring) -> Bool {
        let text = text.uppercased()
        return text == "$" || signs[text] != nil
            || (text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
                && !magnitudes.contains(text))
    }

    /// Words of three letters behind a number that are no code.
    private static let magnitudes: Set<String> = ["MIL", "MLN", "MIO", "MES"]

    /// The codes that a sign can stand for, none where many currencies have it; nothing where it is no sign.
    package static func codes(ofSign text: String) -> Set<String>? {
        let sign = text.uppercased()
        return ["$", "¥"].contains(sign) ? [] : signs[sign]
    }

    private static let signs: [String: Set<String>] = [
        "US$": ["USD"], "U$S": ["USD"], "R$": ["BRL"], "S/": ["PEN"], "S/.": ["PEN"], "€": ["EUR"], "£": ["GBP"],
        "₩": ["KRW"], "₲": ["PYG"], "GS": ["PYG"], "GS.": ["PYG"], "₡": ["CRC"], "$U": ["UYU"], "RD$": ["DOP"],
        "MX$": ["MXN"], "C$": ["NIO", "CAD"], "BS": ["BOB", "VES"], "BS.": ["BOB", "VES"], "B/.": ["PAB"],
        "Q": ["GTQ"], "L": ["HNL"], "BZ$": ["BZD"], "J$": ["JMD"], "TT$": ["TTD"], "AR$": ["ARS"], "CLP$": ["CLP"],
        "COL$": ["COP"], "COP$": ["COP"], "¥": ["JPY", "CNY"],
    ]

    /// Currencies whose own sign is another one, so that a bare `$` beside them means another currency.
    private static let currenciesWithoutDollarSign: Set<String> = [
        "BRL", "PEN", "EUR", "GBP", "KRW", "PYG", "CRC", "BOB", "VES", "GTQ", "HNL", "PAB",
    ]
}

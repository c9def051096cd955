import Numerics

/// A number as people write it in some country, before it is known which country's signs it has.
///
/// ```swift
/// WrittenNumber("1.234,56")?.conventions     // [.comma]
/// WrittenNumber("1.234")?.plain(in: .comma)  // "1234"
/// WrittenNumber("1.234")?.plain(in: .point)  // "1.234"
/// WrittenNumber("1.234")?.isAmbiguous        // true
/// WrittenNumber("60 %")?.isPercent           // true
/// ```
///
/// Thousands are grouped in threes by the sign that does not stand before the decimals, by spaces or by apostrophes. A
/// sign in front, an exponent (`4,2E+09`, as spreadsheets shorten) and a percent sign behind are read too.
package struct WrittenNumber: Sendable, Hashable {
    /// Whether a percent sign stands behind it.
    package let isPercent: Bool
    private let sign: String
    /// The digits between the marks, and the marks: `.`, `,`, and a space for whatever else groups.
    private let digits: [String]
    private let marks: [Character]
    private let exponent: String

    /// Takes a text apart; nothing where it is no number in any country.
    package init?(_ text: String) {
        var body = text.withoutBlanks
        isPercent = body.last == "%"
        if isPercent { body = body.dropLast().withoutBlanks }
        let isNegative = body.first == "-" || body.first == "\u{2212}"
        if isNegative || body.first == "+" { body = body.dropFirst() }
        sign = isNegative ? "-" : ""
        if let mark = body.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            var power = body[body.index(after: mark)...]
            let powerSign = power.first == "-" ? "-" : ""
            if power.first == "-" || power.first == "+" { power = power.dropFirst() }
            guard Self.areDigits(power), power.count <= 3 else { return nil }
            exponent = "e" + powerSign + power
            body = body[..<mark]
        } else {
            exponent = ""
        }
        var digits = [""]
        var marks: [Character] = []
        for character in body {
            if character.isDigit {
                digits[digits.count - 1].append(character)
            } else if character == "." || character == "," {
                marks.append(character)
                digits.append("")
            } else if character == " " || character == "\u{A0}" || character == "\u{202F}" || character == "'"
                || character == "\u{2019}"
            {
                marks.append(" ")
                digits.append("")
            } else {
                return nil
            }
        }
        guard !digits.contains(""), let first = digits.first, !first.isEmpty else { return nil }
        self.digits = digits
        self.marks = marks
        if conventions.isEmpty { return nil }
    }

    /// The conventions in which it is a number at all.
    package var conventions: [NumberConvention] { NumberConvention.allCases.filter { plain(in: $0) != nil } }

    /// Whether it is one number in some countries and another one in others.
    package var isAmbiguous: Bool { conventions.count == 2 && plain(in: .point) != plain(in: .comma) }

    /// Whether it is a number in one convention only, so that it tells which one its file has.
    package var isEvident: Bool { conventions.count == 1 }

    /// Whether more than one mark stands between its digits.
    package var hasSeveralMarks: Bool { marks.count > 1 }

    /// The number without grouping and with a decimal point, without the percent sign; nothing where the convention
    /// does not write numbers in this way.
    package func plain(in convention: NumberConvention) -> String? {
        var whole = digits
        var fraction = ""
        var groups = marks
        if groups.last == convention.decimal {
            groups.removeLast()
            fraction = whole.removeLast()
        }
        if let group = groups.first {
            guard group != convention.decimal, groups.allSatisfy({ $0 == group }), let first = whole.first,
                (1...3).contains(first.count), first.first != "0", whole.dropFirst().allSatisfy({ $0.count == 3 })
            else {
                return nil
            }
        }
        return sign + whole.joined() + (fraction.isEmpty ? "" : "." + fraction) + exponent
    }

    /// What it can mean, each written so that it cannot be misread again: `450` and `450000` for `450.000`, `1.2340` and
    /// `1234` for `1.234`.
    package var unmistakableReadings: [String] {
        NumberConvention.allCases.compactMap { plain(in: $0) }.map { plain in
            let parts = plain.split(separator: ".").map(String.init)
            guard parts.count == 2 else { return plain }
            // Zeros say nothing; a fourth decimal tells decimals from a group of thousands.
            return parts[1].allSatisfy { $0 == "0" } ? parts[0] : parts[1].count == 3 ? plain + "0" : plain
        }
    }

    /// The number; a percentage as the number before its sign.
    package func value(in convention: NumberConvention) -> Double? {
        plain(in: convention).flatMap(machineNumber)
    }

    private static func areDigits(_ text: Substring) -> Bool {
        text.isDigits
    }
}

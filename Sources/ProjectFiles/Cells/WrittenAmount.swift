import Money
import Numerics
import Syntax

/// An amount as people write it, in a table as in answer to a question.
///
/// ```swift
/// WrittenAmount("R$ 1.200.000,00")?.plain(in: .comma)      // "1200000.00"
/// WrittenAmount("US$ 3 million")?.value(in: .point)        // 3000000
/// WrittenAmount("1,5 mil millones")?.plain(in: .comma)     // "1500000000"
/// WrittenAmount("300 M")?.isMagnitudeDoubtful              // true: thousands for some, millions for others
/// ```
///
/// It is a number in the signs of some country (``/Syntax/WrittenNumber``), beside which a currency's sign or code may
/// stand (``/Syntax/SignedAmount``), and behind which a word for thousands, millions or more.
package struct WrittenAmount: Sendable, Hashable {
    private let number: WrittenNumber
    private let amount: SignedAmount
    /// The word for thousands or millions behind the number, where there is one.
    package private(set) var magnitude: Magnitude?

    /// A word for thousands or millions.
    package struct Magnitude: Sendable, Hashable {
        /// The word as it was written.
        package let word: String
        /// The powers of ten it can stand for: more than one where countries differ.
        package let powers: [Int]
    }

    /// Takes a text apart; nothing where it is no amount in any country.
    ///
    /// `currencyNamed` answers the code of the currency that a name means, as in *5 millones de guaraníes*.
    package init?(_ text: String, currencyNamed: (String) -> String? = { _ in nil }) {
        let text = Self.withoutMarkOfText(text)
        let (body, tail, magnitude) = Self.parts(of: text)
        var rest = tail
        // `12 usd` and `12€` are amounts, `12abc` is none.
        if magnitude == nil, let word = tail.first, text.hasSuffix(body + tail.joined(separator: " ")),
            word.contains(where: { $0.isLowercase }), SignedAmount.codes(ofSign: word) == nil
        {
            return nil
        }
        if magnitude != nil || rest.count > 1, ["de", "of"].contains(rest.first.map(LocalWords.folded)) {
            rest.removeFirst()
        }
        let code = rest.isEmpty ? nil : currencyNamed(rest.joined(separator: " "))
        amount = SignedAmount(([body] + (code.map { [$0] } ?? rest)).joined(separator: " "))
        guard let number = WrittenNumber(amount.number) else { return nil }
        self.number = number
        self.magnitude = magnitude
        // 5 % million and 1e5 million are nothing that anybody means.
        if magnitude != nil, number.isPercent || conventions.contains(where: { number.hasExponent(in: $0) }) {
            return nil
        }
    }

    /// Whether a percent sign stands behind it.
    package var isPercent: Bool { number.isPercent }

    /// The conventions in which it is a number at all.
    package var conventions: [NumberConvention] { number.conventions }

    /// Whether its signs mean one number in some countries and another one in others.
    package var isAmbiguous: Bool { number.isAmbiguous }

    /// Whether it is a number in one convention only, so that it tells which one its file has.
    package var isEvident: Bool { number.isEvident }

    /// Whether nobody takes it for a number that a machine wrote: a word or a sign stands beside it, or it has several marks.
    package var isUnmistakable: Bool { magnitude != nil || hasSign || number.hasSeveralMarks }

    /// Whether the word behind it is thousands in some countries and millions in others, or millions of millions.
    package var isMagnitudeDoubtful: Bool { (magnitude?.powers.count ?? 1) > 1 }

    /// The code beside the number, whether or not it is one of a currency.
    package var code: String? { amount.code }

    /// Whether the currency's sign or code, where there is one, can stand for a currency.
    package func fits(_ currency: String) -> Bool { amount.fits(currency) }

    /// Whether a currency's sign or code stands beside it.
    package var hasSign: Bool { amount.sign != nil }

    /// Whether it can be in the same currency as another one, by the signs of both.
    package func sharesCurrency(with other: WrittenAmount) -> Bool { amount.sharesCurrency(with: other.amount) }

    /// The same number, with the word for thousands or millions that stands behind another one.
    package func sharing(_ magnitude: Magnitude?) -> WrittenAmount {
        var shared = self
        shared.magnitude = self.magnitude ?? magnitude
        return shared
    }

    /// The number in digits, with a decimal point, without the percent sign; nothing where the convention does not write
    /// numbers in this way, or nobody knows which power of ten the word stands for.
    package func plain(in convention: NumberConvention) -> String? {
        guard let plain = number.plain(in: convention), let magnitude else { return number.plain(in: convention) }
        guard magnitude.powers.count == 1, let power = magnitude.powers.first else { return nil }
        return Self.shifted(plain, by: power)
    }

    /// The number; a percentage as the number before its sign.
    package func value(in convention: NumberConvention) -> Double? { plain(in: convention).flatMap(machineNumber) }

    /// What it can mean, each written so that it cannot be misread again.
    package var unmistakableReadings: [String] {
        let readings = number.unmistakableReadings
        guard let magnitude else { return readings }
        guard magnitude.powers.count > 1 else { return readings.map { "\($0) \(magnitude.word)" } }
        var known: [String] = []
        for reading in readings {
            for power in magnitude.powers {
                let digits = Self.shifted(reading, by: power)
                if !known.contains(digits) { known.append(digits) }
            }
        }
        return known
    }

    /// A decimal with its point moved, so that no digit is lost: 1.005 thousand is 1005.
    private static func shifted(_ plain: String, by power: Int) -> String {
        let sign = plain.hasPrefix("-") ? "-" : ""
        let parts = plain.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let padded = fraction + String(repeating: "0", count: max(0, power - fraction.count))
        let whole = String((parts[0] + padded.prefix(power)).drop { $0 == "0" })
        let rest = padded.dropFirst(power)
        return sign + (whole.isEmpty ? "0" : whole) + (rest.isEmpty ? "" : "." + rest)
    }

    /// What amounts look like that a file may hold as a text, for whoever checks them while they are typed: with a word or a
    /// sign, or grouped twice, or grouped and with decimals.
    package static let pattern =
        #"^(?=.*\d)(?=.*[^\d.,'+\- %])[^%"]+$|^-?\d{1,3}([., ']\d{3}){2,}([.,]\d+)?$|^-?\d{1,3}(,\d{3}\.|\.\d{3},)\d+$"#

    /// A number that a spreadsheet keeps as text, without what makes it one: `'1,200` and `="1,200"`.
    private static func withoutMarkOfText(_ text: String) -> String {
        if text.hasPrefix("'") { return String(text.dropFirst()) }
        guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 3 else { return text }
        return String(text.dropFirst(2).dropLast())
    }

    // MARK: Words

    /// What stands up to the last digit, the words behind it, and the word for thousands or millions among them.
    private static func parts(of text: String) -> (body: String, tail: [String], magnitude: Magnitude?) {
        guard let last = text.lastIndex(where: { $0.isDigit }) else { return (text, [], nil) }
        let body = String(text[...last])
        let words = text[text.index(after: last)...].split { $0.isWhitespace }.map(String.init)
        for count in stride(from: min(3, words.count), to: 0, by: -1) {
            let phrase = words[..<count].joined(separator: " ")
            // A sign such as € is part of no word.
            guard phrase.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." }) else { continue }
            let folded = words[..<count].map { LocalWords.folded($0) }.joined(separator: " ")
            if let powers = powers[folded] {
                return (body, Array(words[count...]), Magnitude(word: phrase, powers: powers))
            }
        }
        return (body, words, nil)
    }

    private static let powers: [String: [Int]] = {
        var powers: [String: [Int]] = [:]
        func add(_ words: String, _ meanings: [Int]) {
            for word in words.split(separator: "|") { powers[String(word)] = meanings }
        }
        add("k|mil|miles|thousand|thousands", [3])
        add("million|millions|millon|millones|milhao|milhoes|mi|mln|mio|mm", [6])
        add("mil millones|miles de millones|millardo|millardos|mil milhoes|thousand million|thousand millions", [9])
        add("billion|billions|bilhao|bilhoes|bn|bi", [9])
        add("trillion|trillions|trilhao|trilhoes", [12])
        // A *billón* is a million millions, and taken for a thousand of them; M is thousands in Chile and millions in
        // Spain. Nobody is to guess.
        add("billon|billones", [9, 12])
        add("m", [3, 6])
        return powers
    }()
}

extension WrittenNumber {
    fileprivate func hasExponent(in convention: NumberConvention) -> Bool {
        plain(in: convention)?.contains("e") == true
    }
}

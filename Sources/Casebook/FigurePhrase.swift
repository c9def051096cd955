import Numerics
import Syntax

/// How exact a figure is by the way in which a phrase prints it.
///
/// ```swift
/// FigurePhrase("US $7,6 MILLION").rounding(of: 7_600_000)     // 7,550,000 … 7,650,000
/// FigurePhrase("US$940K").rounding(of: 940_000)               // 939,500 … 940,500
/// FigurePhrase("230,012 tickets").rounding(of: 230_012)       // 230,011.5 … 230,012.5
/// FigurePhrase("1조2933억원").rounding(of: 1_293_300_000_000) // 50 million to either side
/// FigurePhrase("several millions").rounding(of: 3_000_000)    // nil: the figure does not stand there
/// ```
///
/// Half a unit of the last printed digit, times the scale behind the number, to either side.
package struct FigurePhrase: Sendable, Hashable {
    /// A number of the phrase in one way to read its signs.
    private struct Candidate: Hashable {
        let value: Double
        /// A unit of its last printed digit, and of its last digit that is not zero.
        let unit: Double
        let looseUnit: Double
        let scales: [Double]
    }

    private let candidates: [Candidate]

    /// Reads the numbers of a phrase.
    package init(_ phrase: String) {
        let characters = Array(phrase)
        var found: [Candidate] = []
        var index = 0
        while index < characters.count {
            guard characters[index].isDigit else {
                index += 1
                continue
            }
            var end = index + 1
            // A point or comma belongs to the number where a digit follows it.
            while end < characters.count {
                let isSign = characters[end] == "." || characters[end] == ","
                let goesOn = isSign && end + 1 < characters.count && characters[end + 1].isDigit
                guard characters[end].isDigit || goesOn else { break }
                end += 1
            }
            let text = String(characters[index..<end])
            found += Self.candidates(text, scales: Self.scales(behind: characters[end...]))
            if let chain = Self.chain(characters[index...]) { found.append(chain) }
            index = end
        }
        candidates = found
    }

    /// Where a figure lies that the phrase prints; nothing where the phrase does not have it.
    package func rounding(of figure: Double) -> Interval? {
        unit(of: figure) { $0.unit }.map { Interval(figure - $0 / 2, figure + $0 / 2) }
    }

    /// A unit of the figure's last digit that is not zero: the roundest that it can be meant.
    func looseUnit(of figure: Double) -> Double? { unit(of: figure) { $0.looseUnit } }

    private func unit(of figure: Double, _ unit: (Candidate) -> Double) -> Double? {
        for candidate in candidates {
            for scale in candidate.scales {
                let value = candidate.value * scale
                if (value - figure).magnitude <= 1e-9 * max(value.magnitude, figure.magnitude) {
                    return unit(candidate) * scale
                }
            }
        }
        return nil
    }

    // MARK: Numbers

    /// A number in each convention that can write it so.
    private static func candidates(_ text: String, scales: [Double]) -> [Candidate] {
        guard let written = WrittenNumber(text) else { return [] }
        var found: [Candidate] = []
        for convention in NumberConvention.allCases {
            guard let plain = written.plain(in: convention), let value = machineNumber(plain) else { continue }
            let decimals = plain.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
            let zeros = plain.reversed().prefix { $0 == "0" || $0 == "." }.count { $0 == "0" }
            let unit = tenToThe(-decimals)
            let candidate = Candidate(
                value: value, unit: unit, looseUnit: value == 0 ? unit : unit * tenToThe(zeros), scales: scales)
            if !found.contains(candidate) { found.append(candidate) }
        }
        return found
    }

    private static func tenToThe(_ power: Int) -> Double {
        let factor = (0..<power.magnitude).reduce(1.0) { product, _ in product * 10 }
        return power < 0 ? 1 / factor : factor
    }

    // MARK: Scales

    /// A number that is written in pieces with scales between them, as Korean has it: 1조2933억, 21만2000.
    private static func chain(_ characters: ArraySlice<Character>) -> Candidate? {
        var value = 0.0
        var unit = 0.0
        var rest = characters
        while let first = rest.first, first.isDigit {
            let digits = rest.prefix { $0.isDigit }
            rest = rest.dropFirst(digits.count)
            let scale = rest.first.flatMap { myriads[$0] }
            guard let number = machineNumber(String(digits)), scale != nil || unit != 0 else { break }
            value += number * (scale ?? 1)
            unit = scale ?? 1
            if scale == nil { break }
            rest = rest.dropFirst()
        }
        return unit == 0 ? nil : Candidate(value: value, unit: unit, looseUnit: unit, scales: [1])
    }

    /// The scales that stand between the pieces of a number, by their signs.
    private static let myriads: [Character: Double] = ["만": 1e4, "억": 1e8, "조": 1e12]

    /// What the words behind a number multiply it by, the likelier first.
    private static func scales(behind rest: ArraySlice<Character>) -> [Double] {
        var words: [String] = []
        var word = ""
        for character in rest.drop(while: { $0.isWhitespace || $0 == "-" }) {
            if character == "%", word.isEmpty, words.isEmpty { return [1, 0.01] }
            if character.isLetter {
                word.append(character)
            } else {
                words.append(word.lowercased())
                word = ""
                guard character.isWhitespace, words.count < 2 else { break }
            }
        }
        words.append(word.lowercased())
        guard let first = words.first, let scale = scale(first) else { return [1] }
        if first == "mil", words.count > 1, scaleOfMillions.contains(words[1]) { return [1e9, 1e3, 1] }
        return [scale, 1]
    }

    private static let scaleOfMillions: Set = ["millones", "millón", "milhões", "milhão"]

    private static func scale(_ word: String) -> Double? {
        switch word {
        case "k", "thousand", "thousands", "mil": 1e3
        case "m", "mn", "million", "millions", "millón", "millones", "milhão", "milhões": 1e6
        case "billion", "billions", "bn", "bilhão", "bilhões": 1e9
        // In Spanish a thousand times the English word that looks like it.
        case "trillion", "trillions", "trilhão", "trilhões", "billón", "billones": 1e12
        default: nil
        }
    }
}

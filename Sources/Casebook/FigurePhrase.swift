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

        /// The scale at which the number is a figure; nothing where it is so at none.
        func scale(of figure: Double) -> Double? {
            scales.first { scale in
                let scaled = value * scale
                return (scaled - figure).magnitude <= 1e-9 * max(scaled.magnitude, figure.magnitude)
            }
        }
    }

    private let scalars: [Unicode.Scalar]

    /// A phrase, whose numbers are read up to the one that is asked for.
    package init(_ phrase: String) {
        scalars = Array(phrase.unicodeScalars)
    }

    /// Where a figure lies that the phrase prints; nothing where the phrase does not have it.
    package func rounding(of figure: Double) -> Interval? { printed(figure)?.rounding }

    /// Where a figure lies that the phrase prints, and a unit of its last digit that is not zero, the roundest that it can
    /// be meant; nothing where the phrase does not have it.
    func printed(_ figure: Double) -> (rounding: Interval, looseUnit: Double)? {
        var index = 0
        while index < scalars.count {
            guard scalars[index].isDigit else {
                index += 1
                continue
            }
            var end = index + 1
            // A point or comma belongs to the number where a digit follows it.
            while end < scalars.count {
                let isSign = scalars[end] == "." || scalars[end] == ","
                let goesOn = isSign && end + 1 < scalars.count && scalars[end + 1].isDigit
                guard scalars[end].isDigit || goesOn else { break }
                end += 1
            }
            var candidates = Self.candidates(
                Self.text(scalars[index..<end]), scales: Self.scales(behind: scalars[end...]))
            if let chain = Self.chain(scalars[index...]) { candidates.append(chain) }
            for candidate in candidates {
                guard let scale = candidate.scale(of: figure) else { continue }
                let half = candidate.unit * scale / 2
                return (Interval(figure - half, figure + half), candidate.looseUnit * scale)
            }
            index = end
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

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private static func tenToThe(_ power: Int) -> Double {
        let factor = (0..<power.magnitude).reduce(1.0) { product, _ in product * 10 }
        return power < 0 ? 1 / factor : factor
    }

    // MARK: Scales

    /// A number that is written in pieces with scales between them, as Korean has it: 1조2933억, 21만2000.
    private static func chain(_ scalars: ArraySlice<Unicode.Scalar>) -> Candidate? {
        var value = 0.0
        var unit = 0.0
        var rest = scalars
        while let first = rest.first, first.isDigit {
            let digits = rest.prefix { $0.isDigit }
            rest = rest.dropFirst(digits.count)
            let scale = rest.first.flatMap { myriad($0) }
            guard let number = machineNumber(text(digits)), scale != nil || unit != 0 else { break }
            value += number * (scale ?? 1)
            unit = scale ?? 1
            if scale == nil { break }
            rest = rest.dropFirst()
        }
        return unit == 0 ? nil : Candidate(value: value, unit: unit, looseUnit: unit, scales: [1])
    }

    /// The scale between the pieces of a number that a sign stands for.
    private static func myriad(_ sign: Unicode.Scalar) -> Double? {
        switch sign {
        case "만": 1e4
        case "억": 1e8
        case "조": 1e12
        default: nil
        }
    }

    /// What the words behind a number multiply it by, the likelier first.
    private static func scales(behind rest: ArraySlice<Unicode.Scalar>) -> [Double] {
        var words: [String] = []
        var word = ""
        for scalar in rest.drop(while: { $0.properties.isWhitespace || $0 == "-" }) {
            if scalar == "%", word.isEmpty, words.isEmpty { return [1, 0.01] }
            if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                word.unicodeScalars.append(scalar)
            } else {
                words.append(word.lowercased())
                word = ""
                guard scalar.properties.isWhitespace, words.count < 2 else { break }
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

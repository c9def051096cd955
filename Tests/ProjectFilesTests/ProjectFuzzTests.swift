import ProjectSamples
import Syntax
import Testing
import Valuation

/// Numbers that look random and are the same in every run (SplitMix64).
private struct FixedRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("No project file at all upsets the reader")
struct ProjectFuzzTests {
    /// Values that stand where something else is meant.
    private static let values = [
        "null", "true", "-1", "0", "1e308", "12", "0.5", "\"\"", "\"-150%\"", "\"1e999%\"", "\"36,6\"",
        "\"not stated\"",
        "\"year 999\"", "\"month 1\"", "\"2199\"", "\"5000 months\"", "\"2027 to 2028 to 2029\"", "[]", "{}", "[[]]",
        "{ \"en\": \"x\" }",
    ]

    /// There is a project, or at least one error; and a project can be appraised, without a number that is none.
    private func check(_ text: String, seed: UInt64, round: Int) throws {
        let read = ReadProject(text)
        #expect((read.project == nil) == read.log.hasErrors, "seed \(seed), round \(round): \(text)")
        guard let project = read.project else { return }
        // Nothing is half-loaded.
        let lists = ["investment", "operating", "savings", "transfers", "residual"]
        let lines = lists.reduce(0) { $0 + (read.root?[$1]?.elements?.count ?? 0) }
        #expect(project.flows.count == lines, "seed \(seed), round \(round): \(text)")
        guard round.isMultiple(of: 4) else { return }
        let view = Account(of: project, perspective: .social, terms: try undiscounted(years: 2))
        for metric in Metric.allCases {
            #expect(view[metric].value.map(\.isFinite) ?? true, "seed \(seed), round \(round), \(metric): \(text)")
        }
    }

    private static let texts = [SampleProjectTests.text, DriverSample.text]

    @Test("A valid file with words exchanged, left out or doubled", arguments: [UInt64(1811)], texts)
    func words(seed: UInt64, text: String) throws {
        var random = FixedRandom(state: seed)
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for round in 0..<400 {
            var changed = words
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let place = Int.random(in: 0..<changed.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: changed.swapAt(place, Int.random(in: 0..<changed.count, using: &random))
                case 1: changed.remove(at: place)
                case 2: changed.insert(changed[place], at: place)
                default: changed[place] = (Self.values.randomElement(using: &random) ?? "") + ","
                }
            }
            try check(changed.joined(separator: " "), seed: seed, round: round)
        }
    }

    @Test("A valid file with any of its values replaced by any other", arguments: texts)
    func values(text: String) throws {
        // What stands between a colon and the next comma or brace, as far as it is no list or object.
        let places = text.ranges(of: /: (?:"[^"]*"|[0-9.]+|false)/)
        #expect(places.count >= 30)
        for (index, place) in places.enumerated() {
            for (other, value) in Self.values.enumerated() where (index + other).isMultiple(of: 2) {
                try check(text.replacingCharacters(in: place, with: ": " + value), seed: 0, round: index + 3 * other)
            }
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}

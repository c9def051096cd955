import Syntax
import Testing

/// Numbers that look random and are the same in every run (SplitMix64).
struct FixedRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("No text at all upsets the JSON reader")
struct JSONFuzzTests {
    private static let sample = """
        // A project.
        { "name": "Línea", "start": "2027-01", "horizon": 10, /* of */
          "investment": [ { "what": "Plataforma \\u00f1", "amount": 4.2e9, "low": "-10%", } ],
          "savings": [ { "to": "citizens", "cashable": false, "uptake": ["20%", 0.5], "each": { "hours": null } } ], }
        """

    /// Whether any value below was passed over.
    private func holdsInvalid(_ node: JSONNode) -> Bool {
        switch node.value {
        case .invalid: true
        case .array(let elements): elements.contains(where: holdsInvalid)
        case .object(let members): members.contains { holdsInvalid($0.value) }
        default: false
        }
    }

    /// There is a value, or at least one error; errors have a place in the text; a value with a hole has an error.
    private func check(_ bytes: [UInt8], seed: UInt64, round: Int) {
        let read = ReadText(bytes)
        let isAnswered = read.root.map { !holdsInvalid($0) || read.log.hasErrors } ?? read.log.hasErrors
        #expect(isAnswered, "seed \(seed), round \(round): \(bytes)")
        let end = read.log.source.position(at: .max)
        let isPlaced = read.places.count == read.log.diagnostics.count && read.places.allSatisfy { $0 <= end }
        #expect(isPlaced && read.places == read.places.sorted(), "seed \(seed), round \(round): \(bytes)")
    }

    @Test("Random bytes", arguments: [UInt64(2027)])
    func bytes(seed: UInt64) {
        var random = FixedRandom(seed: seed)
        let common = Array("{}[]\":,\\/* \n\r\t0.-e%tfnuñ".utf8)
        for round in 0..<2000 {
            let length = Int.random(in: 0...40, using: &random)
            // Half of them are mostly what JSON is made of, so that they get somewhere.
            let isLikely = round.isMultiple(of: 2)
            let bytes = (0..<length).map { _ in
                isLikely
                    ? common[Int.random(in: 0..<common.count, using: &random)]
                    : UInt8.random(in: 0...255, using: &random)
            }
            check(bytes, seed: seed, round: round)
        }
    }

    @Test("A valid file with a few random changes", arguments: [UInt64(1945)])
    func mutations(seed: UInt64) {
        #expect(ReadText(Self.sample).problems.isEmpty)
        var random = FixedRandom(seed: seed)
        for round in 0..<1000 {
            var bytes = Array(Self.sample.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { bytes.mutate(&random) }
            check(bytes, seed: seed, round: round)
        }
    }
}

extension [UInt8] {
    /// One random change: a byte put in, put wrong or left out, a stretch left out or doubled, or the end cut off.
    mutating func mutate(_ random: inout FixedRandom) {
        let place = Int.random(in: 0...count, using: &random)
        let end = Int.random(in: place...Swift.min(count, place + 12), using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 1: insert("{}[]\",:\\/0-%".utf8.randomElement(using: &random) ?? 0, at: place)
        case 2 where place < count: self[place] = UInt8.random(in: 0...127, using: &random)
        case 3: removeSubrange(place..<end)
        case 4: insert(contentsOf: self[place..<end], at: place)
        default: if Int.random(in: 0..<8, using: &random) == 0 { removeSubrange(place...) }
        }
    }
}

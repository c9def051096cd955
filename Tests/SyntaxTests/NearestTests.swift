import Testing

@testable import Syntax

@Suite("The name that a misspelt one is nearest to")
struct NearestTests {
    private func distance(_ left: String, _ right: String) -> Int {
        alignmentDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) ?? -1
    }

    /// The distance as it is defined, by the last letters of both words.
    private func defined(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
        guard let x = left.last, let y = right.last else { return left.count + right.count }
        let (rest, other) = (left.dropLast(), right.dropLast())
        var least = min(defined(rest, other) + (x == y ? 0 : 1), defined(rest, right) + 1, defined(left, other) + 1)
        if x == other.last, y == rest.last { least = min(least, defined(rest.dropLast(), other.dropLast()) + 1) }
        return least
    }

    @Test("Over all short words the distance is as defined, symmetric, and 0 between equals alone")
    func metric() {
        let words = JSONReaderTests.texts(over: "abc", upTo: 3)
        for left in words {
            for right in words {
                let distance = distance(left, right)
                #expect(distance == defined(Array(left)[...], Array(right)[...]), "\(left) \(right)")
                #expect(distance == self.distance(right, left))
                #expect((distance == 0) == (left == right))
                #expect(distance >= abs(left.count - right.count) && distance <= max(left.count, right.count))
            }
        }
    }

    @Test("The triangle holds over two letters; over three it fails by one, where a letter comes between swapped ones")
    func triangle() {
        func excesses(_ words: [String]) -> [Int] {
            let table = words.map { left in words.map { distance(left, $0) } }
            let all = words.indices
            return all.flatMap { x in
                all.flatMap { y in all.map { z in table[x][z] - table[x][y] - table[y][z] }.filter { $0 > 0 } }
            }
        }
        #expect(excesses(JSONReaderTests.texts(over: "ab", upTo: 4)).isEmpty)
        // ab → ba is a swap, ba → bca a letter put in; ab → bca cannot use both on the same letters. With its mirror
        // image that makes two such ways for each of the six pairs of letters.
        #expect(distance("ab", "ba") == 1 && distance("ba", "bca") == 1 && distance("ab", "bca") == 3)
        #expect(excesses(JSONReaderTests.texts(over: "abc", upTo: 3)) == Array(repeating: 1, count: 12))
    }

    @Test("Of names made ready none is passed over that is near enough, over all short words")
    func names() {
        let words = JSONReaderTests.texts(over: "abc", upTo: 4)
        let names = ["", "a", "bc", "cab", "abca", "bbaac"]
        let ready = NearNames(names)
        for word in words {
            let distances = names.map { distance(word, $0) }
            let isNear = distances.contains { $0 <= max(1, word.count / 3) }
            let found = ready.nearest(to: word)
            #expect((found != nil) == isNear, "\(word)")
            if let found { #expect(distance(word, found) == distances.min(), "\(word) \(found)") }
        }
    }

    @Test(
        "A third of the letters may be wrong, and at least one",
        arguments: [
            ("begining", ["end", "beginning"], "beginning"), ("xyz", ["end", "beginning"], nil),
            ("Country", ["country", "currency"], "country"), ("curency", ["country", "currency"], "currency"),
            ("pre", ["per", "on"], "per"), ("", ["on", "x"], "x"), ("", ["on"], nil), ("a", [], nil),
            ("abcdef", ["abcxyf"], "abcxyf"), ("abcde", ["abxye"], nil), ("año", ["ano"], "ano"),
        ] as [(String, [String], String?)])
    func near(word: String, candidates: [String], expected: String?) {
        #expect(nearest(to: word, among: candidates) == expected)
    }

    @Test("Of two as near the one with the same letters wins, then the first")
    func ties() {
        #expect(nearest(to: "PGY", among: ["PGK", "PYG"]) == "PYG")
        #expect(nearest(to: "abd", among: ["abc", "abe"]) == "abc")
        #expect(nearest(to: "abd", among: ["xbd", "abd"]) == "abd")
    }
}

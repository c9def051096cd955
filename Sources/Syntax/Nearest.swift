/// The candidate nearest to a misspelt word, where one is near enough to be meant.
///
/// ```swift
/// nearest(to: "begining", among: ["beginning", "end"])    // "beginning"
/// nearest(to: "xyz", among: ["beginning", "end"])         // nil
/// ```
///
/// Near enough is a distance of a third of the word's length at most, and of at least one: letters left out, put in,
/// put wrong, or swapped with their neighbour (the optimal string alignment distance), regardless of case. Of two as
/// near, one with the same letters wins, then the first.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    NearNames(candidates).nearest(to: word)
}

/// Some names, made ready for many misspelt words: the columns of a wide table are thousands.
package struct NearNames {
    private let names: [(name: String, letters: [Unicode.Scalar], counts: LetterCounts)]

    /// The names; what is too long to be written by hand is none.
    package init(_ names: some Sequence<String>) {
        self.names = names.filter { $0.utf8.count <= 800 }.map { name in
            let letters = Array(name.lowercased().unicodeScalars)
            return (name, letters, LetterCounts(letters))
        }
    }

    /// The one nearest to a word, where one is near enough.
    package func nearest(to word: String) -> String? {
        // What is longer is no slip of the pen, and would take long to compare.
        guard word.utf8.count <= 400 else { return nil }
        let target = Array(word.lowercased().unicodeScalars)
        let counts = LetterCounts(target)
        let allowed = max(1, target.count / 3)
        var best: (rank: Int, name: String)?
        for (name, letters, itsCounts) in names {
            // As many letters at least must be left out or put in as one has more of, or of some letter.
            guard abs(letters.count - target.count) <= allowed, counts.least(to: itsCounts) <= allowed,
                let distance = alignmentDistance(target, letters, atMost: allowed)
            else { continue }
            let rank = 2 * distance + (letters.sorted() == target.sorted() ? 0 : 1)
            if rank < (best?.rank ?? .max) { best = (rank, name) }
        }
        return best?.name
    }
}

/// How many letters must be left out, put in, replaced, or swapped with their neighbour to make one word the other; nothing
/// where that is more than so many.
func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost most: Int = .max) -> Int? {
    func allowed(_ distance: Int) -> Int? { distance <= most ? distance : nil }
    if left.isEmpty || right.isEmpty { return allowed(max(left.count, right.count)) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        // What is too far by this row, and was by the one before, comes no nearer.
        if row > 0, current.allSatisfy({ $0 > most }), last.allSatisfy({ $0 > most }) { return nil }
        beforeLast = last
        last = current
    }
    return allowed(last[right.count])
}

/// How often each letter occurs, of those that end alike in five bits together.
private struct LetterCounts {
    private var counts = [UInt8](repeating: 0, count: 32)
    private let length: Int

    init(_ letters: [Unicode.Scalar]) {
        length = letters.count
        for letter in letters where counts[Int(letter.value & 31)] < 255 { counts[Int(letter.value & 31)] += 1 }
    }

    /// The least number of letters that must be left out, put in or replaced to have the other's: swaps change none.
    func least(to other: Self) -> Int {
        let apart = counts.withUnsafeBufferPointer { own in
            other.counts.withUnsafeBufferPointer { others in
                (0..<32).reduce(0) { $0 + Int((Int16(own[$1]) - Int16(others[$1])).magnitude) }
            }
        }
        // One replaced is one too many here and one there.
        return (apart + abs(length - other.length)) / 2
    }
}

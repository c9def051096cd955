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
    // What is longer is no slip of the pen, and would take long to compare.
    guard word.utf8.count <= 400 else { return nil }
    let target = Array(word.lowercased().unicodeScalars)
    let allowed = max(1, target.count / 3)
    var best: (rank: Int, candidate: String)?
    for candidate in candidates {
        guard candidate.utf8.count <= 800 else { continue }
        let letters = Array(candidate.lowercased().unicodeScalars)
        // As many letters at least must be left out or put in.
        guard abs(letters.count - target.count) <= allowed else { continue }
        let distance = alignmentDistance(target, letters)
        guard distance <= allowed else { continue }
        let rank = 2 * distance + (letters.sorted() == target.sorted() ? 0 : 1)
        if rank < (best?.rank ?? .max) { best = (rank, candidate) }
    }
    return best?.candidate
}

/// How many letters must be left out, put in, replaced, or swapped with their neighbour to make one word the other.
func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
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
        beforeLast = last
        last = current
    }
    return last[right.count]
}

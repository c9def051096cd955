/// Something that is wrong with a text as JSON, and at which byte.
package struct JSONFinding: Sendable, Hashable {
    /// What is wrong.
    package let problem: JSONProblem
    /// The byte of the text that it is about.
    package let offset: Int
}

/// Collects what is wrong with a text while it is read.
final class JSONFindings {
    private(set) var all: [JSONFinding] = []

    func note(_ problem: JSONProblem, at offset: Int) {
        // Nobody reads the thousandth, and a file of noise must not take minutes.
        guard all.count < 1000 else { return }
        all.append(JSONFinding(problem: problem, offset: offset))
    }
}

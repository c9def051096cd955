/// How many of some findings have each verdict.
package struct VerdictCounts: Sendable, Hashable {
    private let counts: [Verdict: Int]

    /// The counts of findings.
    package init(_ findings: [Finding]) {
        var counts: [Verdict: Int] = [:]
        for finding in findings { counts[finding.verdict, default: 0] += 1 }
        self.counts = counts
    }

    /// How many have a verdict.
    package subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

    /// How many there are.
    package var all: Int { counts.values.reduce(0, +) }
}

/// How much else was found in a file of which too much is wrong to list it.
package struct MoreFindings: DiagnosticFamily, Hashable {
    /// How many errors are not listed.
    package let errors: Int
    /// How many warnings are not listed.
    package let warnings: Int

    /// So many errors and warnings.
    package init(errors: Int, warnings: Int) {
        self.errors = errors
        self.warnings = warnings
    }

    /// The stable code that machines read.
    package var code: String { "more" }
}

extension Sequence<Diagnostic> {
    /// How many of a severity were found, those that are not listed too.
    package func total(_ severity: Diagnostic.Severity) -> Int {
        reduce(0) { total, diagnostic in
            if case .more(let more) = diagnostic.fact {
                return total + (severity == .error ? more.errors : more.warnings)
            }
            return total + (diagnostic.severity == severity ? 1 : 0)
        }
    }
}

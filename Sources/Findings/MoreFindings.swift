/// How much else was found in a file of which too much is wrong to list it.
public struct MoreFindings: DiagnosticFamily, Hashable {
    /// How many errors are not listed.
    public let errors: Int
    /// How many warnings are not listed.
    public let warnings: Int

    /// So many errors and warnings.
    public init(errors: Int, warnings: Int) {
        self.errors = errors
        self.warnings = warnings
    }

    /// The stable code that machines read.
    public var code: String { "more" }
}

extension Sequence<Diagnostic> {
    /// How many of a severity were found, those that are not listed too.
    public func total(_ severity: Diagnostic.Severity) -> Int {
        reduce(0) { total, diagnostic in
            if case .more(let more) = diagnostic.fact {
                return total + (severity == .error ? more.errors : more.warnings)
            }
            return total + (diagnostic.severity == severity ? 1 : 0)
        }
    }
}

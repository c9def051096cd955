/// Collects what is wrong with one file while it is read, so that all of it is reported at once.
///
/// A class, because every part of a reader writes into the same log.
public final class DiagnosticLog {
    /// The text that is read.
    public let source: SourceText
    private var collected: [(offset: Int, diagnostic: Diagnostic)] = []
    private let wasUnsound: Bool

    /// An empty log for a text.
    public init(_ source: SourceText) {
        self.source = source
        wasUnsound = false
    }

    /// An empty log for a part of a text that is read apart; where there are errors already, it has errors too.
    public init(within log: DiagnosticLog) {
        source = log.source
        wasUnsound = log.hasErrors
    }

    /// What was found and the byte of the text that it is about, in the order in which it was noted.
    public var found: [(offset: Int, diagnostic: Diagnostic)] { collected }

    /// What was found, in the order of the file; the same thing at the same place once.
    public var diagnostics: [Diagnostic] {
        var seen: Set<String> = []
        return collected.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .filter { seen.insert("\($0.element.offset) \($0.element.diagnostic.fact)").inserted }
            .map(\.element.diagnostic)
    }

    /// Whether anything found keeps the file from being used.
    public var hasErrors: Bool {
        wasUnsound || collected.contains { $0.diagnostic.severity == .error }
    }

    /// Notes a fact at a byte of the text.
    public func note(_ fact: any DiagnosticFact, at offset: Int, severity: Diagnostic.Severity = .error) {
        // Nobody reads the thousandth, and a file of noise must not take minutes.
        guard collected.count < 1000 else { return }
        let position = source.position(at: offset)
        let diagnostic = Diagnostic(
            severity: severity, fact: fact, file: source.name, position: position,
            excerpt: source.line(position.line))
        collected.append((offset, diagnostic))
    }

    /// Notes a fact where a value starts.
    public func note(_ fact: any DiagnosticFact, at node: JSONNode, severity: Diagnostic.Severity = .error) {
        note(fact, at: node.offset, severity: severity)
    }
}

import Syntax

/// Collects what is wrong with one file while it is read, so that all of it is reported at once.
///
/// A class, because every part of a reader writes into the same log.
public final class DiagnosticLog {
    /// The text that is read.
    public let source: SourceText
    private var collected: [(offset: Int, diagnostic: Diagnostic)] = []
    /// Where something was found that is not kept, since there is so much of it.
    private var uncollected: Set<Place> = []
    private var foundErrors = false
    private var kept = (errors: 0, warnings: 0)
    private let wasUnsound: Bool

    private struct Place: Hashable {
        let offset: Int
        let code: String
        let isError: Bool
    }

    /// How many errors are kept of what is found, and how many warnings; and how many of both people are told.
    private static let mostKept = 500
    static let mostTold = 100

    /// A fact at a byte of the text.
    package struct Found: Hashable {
        let offset: Int
        let fact: DiagnosticFact
    }

    /// A log for a text, empty but for a doubt about its encoding.
    public init(_ source: SourceText) {
        self.source = source
        wasUnsound = false
        // Where it shows: whoever reads the line sees whether its letters are right.
        guard source.encoding.isGuessed else { return }
        note(source.encoding, at: source.bytes.firstIndex { $0 >= 0x80 } ?? 0, severity: .warning)
    }

    /// An empty log for a part of a text that is read apart; where there are errors already, it has errors too.
    package init(within log: DiagnosticLog) {
        source = log.source
        wasUnsound = log.hasErrors
    }

    /// What was found and the byte of the text that it is about, in the order in which it was noted.
    package var found: [(offset: Int, diagnostic: Diagnostic)] { collected }

    /// What was found, in the order of the file; the same thing at the same place once.
    ///
    /// Of very many things some are listed, errors before warnings, and a last one says how many there are besides.
    public var diagnostics: [Diagnostic] {
        var seen: Set<Found> = []
        let all = collected.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .filter { seen.insert(Found(offset: $0.element.offset, fact: $0.element.diagnostic.fact)).inserted }
            .map { $0.element.diagnostic }
        let errors = all.count { $0.severity == .error }
        let told = (
            errors: min(errors, Self.mostTold), warnings: min(all.count - errors, max(0, Self.mostTold - errors))
        )
        let unkept = (errors: uncollected.count { $0.isError }, warnings: uncollected.count { !$0.isError })
        let more = MoreFindings(
            errors: errors - told.errors + unkept.errors,
            warnings: all.count - errors - told.warnings + unkept.warnings)
        guard more.errors + more.warnings > 0 else { return all }
        var left = told
        let listed = all.filter { diagnostic in
            if diagnostic.severity == .error {
                left.errors -= 1
                return left.errors >= 0
            }
            left.warnings -= 1
            return left.warnings >= 0
        }
        return listed + [Diagnostic(severity: more.errors > 0 ? .error : .warning, fact: more, file: source.name)]
    }

    /// Whether anything found keeps the file from being used.
    public var hasErrors: Bool { wasUnsound || foundErrors }

    /// Whether an error that is noted now is only counted.
    package var isFull: Bool { kept.errors >= Self.mostKept }

    /// Notes a fact at a byte of the text.
    package func note(_ fact: some DiagnosticFamily, at offset: Int, severity: Diagnostic.Severity = .error) {
        let isError = severity == .error
        if isError { foundErrors = true }
        // A file of noise must not take minutes; nor must many warnings hide an error.
        guard (isError ? kept.errors : kept.warnings) < Self.mostKept else {
            uncollected.insert(Place(offset: offset, code: fact.code, isError: isError))
            return
        }
        if isError { kept.errors += 1 } else { kept.warnings += 1 }
        let cell = source.cell(at: offset)
        if let cell {
            let diagnostic = Diagnostic(
                severity: severity, fact: fact, file: source.name, position: source.position(at: offset), cell: cell)
            collected.append((offset, diagnostic))
            return
        }
        let excerpt = source.excerpt(around: offset)
        let diagnostic = Diagnostic(
            severity: severity, fact: fact, file: source.name, position: source.position(at: offset),
            excerpt: excerpt.text, charactersBeforeExcerpt: excerpt.charactersBefore)
        collected.append((offset, diagnostic))
    }

    /// Takes over how much another log of the same text found without keeping it.
    package func noteUnkept(of log: DiagnosticLog) {
        uncollected.formUnion(log.uncollected)
        if log.foundErrors { foundErrors = true }
    }

    /// Notes a fact where a value starts.
    package func note(_ fact: some DiagnosticFamily, at node: JSONNode, severity: Diagnostic.Severity = .error) {
        note(fact, at: node.offset, severity: severity)
    }
}

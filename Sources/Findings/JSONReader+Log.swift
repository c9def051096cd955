import Syntax

extension JSONReader {
    /// The value that the log's text is, or nothing where its structure cannot be followed; what is wrong goes into the log.
    public static func read(_ log: DiagnosticLog) -> JSONNode? {
        let (root, findings) = read(log.source)
        for finding in findings { log.note(finding.problem, at: finding.offset) }
        return root
    }
}

import Findings
import Syntax

// The partial cases of a library.
extension CaseLibrary {
    /// The records of origin of the documents that they come from, by the documents' names.
    static var originsName: String { "origins.json" }

    /// The partial cases, in the order of their ids; none where the folder has none.
    package func evidence() throws(Failure) -> [Case] { try cases(of: Self.evidence) }

    /// Where a document of the evidence comes from, as far as the folder says.
    package func evidenceOrigin(of document: String) throws(Failure) -> Origin? {
        guard let source = try read("\(Self.evidence)/\(Self.originsName)") else { return nil }
        let log = DiagnosticLog(source)
        let origin = JSONReader.read(log)?[document].flatMap { Origin($0, log: log) }
        if log.hasErrors { throw .diagnostics(log.diagnostics) }
        return origin
    }
}

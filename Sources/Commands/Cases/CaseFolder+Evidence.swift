import Casebook
import Findings
import Syntax
import Wording

// The partial cases of a folder.
extension CaseFolder {
    /// The records of origin of the documents that they come from, by the documents' names.
    static let originsName = "origins.json"

    /// The partial cases, in the order of their ids; none where the folder has none.
    func evidence() throws(Failure) -> [Case] { try cases(of: Self.evidence) }

    /// Where a document of the evidence comes from, as far as the folder says.
    func evidenceOrigin(of document: String) throws(Failure) -> Origin? {
        guard let source = try read("\(Self.evidence)/\(Self.originsName)") else { return nil }
        let log = DiagnosticLog(source)
        let origin = JSONReader.read(log)?[document].flatMap { Origin($0, log: log) }
        if log.hasErrors { throw .diagnostics(log.diagnostics) }
        return origin
    }
}

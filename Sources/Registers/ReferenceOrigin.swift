import Findings
import Syntax

/// Where a file of reference data comes from, as the record of origin beside it says.
///
/// ```swift
/// let origins = try ReferenceOrigin.all(in: SourceText(name: "origins.json", text: text))
/// origins["countries.csv"]?.first?.producer    // "Unicode Consortium"
/// ```
package struct ReferenceOrigin: Sendable, Hashable {
    /// The id by which figures name it, where they do.
    package let id: String?
    /// The source's title.
    package let title: String
    /// How to cite it.
    package let citation: String
    /// Its version.
    package let version: String
    /// Its licence in words.
    package let licence: String
    /// The SPDX identifier of its licence, where it has one: `Unicode-3.0`.
    package let licenceCode: String?

    static let shape = Shape(
        "origin",
        [
            .init("id", .text), .init("title", .text, required: true), .init("producer", .text, required: true),
            .init("citation", .text, required: true), .init("version", .text, required: true),
            .init("datePublished", .text, required: true), .init("dateAccessed", .text, required: true),
            .init("licence", .text, required: true), .init("licenceCode", .text),
        ])

    /// The sources of every file, by its name; throws ``InvalidRegister`` with everything that is wrong with the text.
    package static func all(in source: SourceText) throws(InvalidRegister) -> [String: [ReferenceOrigin]] {
        let log = DiagnosticLog(source)
        var result: [String: [ReferenceOrigin]] = [:]
        for file in JSONReader.read(log)?["files"]?.elements ?? [] {
            guard let name = file["file"]?.string else { continue }
            result[name] = (file["sources"]?.elements ?? []).compactMap { ReferenceOrigin($0, log: log) }
        }
        guard !log.hasErrors else { throw InvalidRegister(diagnostics: log.diagnostics) }
        return result
    }

    private init?(_ node: JSONNode, log: DiagnosticLog) {
        guard let fields = Fields(node, as: Self.shape, log: log), let title = fields.string("title"),
            let citation = fields.string("citation"), let version = fields.string("version"),
            let licence = fields.string("licence")
        else { return nil }
        id = fields.string("id")
        self.title = title
        self.citation = citation
        self.version = version
        self.licence = licence
        licenceCode = fields.string("licenceCode")
    }
}

import Facts
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
    package let licence: LocalText
    /// The SPDX identifier of its licence, where it has one: `Unicode-3.0`.
    package let licenceCode: String?

    static let shape = Shape(
        "origin",
        [
            OriginKey.id, OriginKey.title, OriginKey.producer,
            OriginKey.citation, OriginKey.version,
            OriginKey.datePublished, OriginKey.dateAccessed,
            OriginKey.licence, OriginKey.licenceCode,
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
        guard let fields = Fields(node, as: Self.shape, log: log), let title = fields.string(OriginKey.title),
            let citation = fields.string(OriginKey.citation), let version = fields.string(OriginKey.version),
            let licence = fields.wording(OriginKey.licence, log: log)
        else { return nil }
        id = fields.string(OriginKey.id)
        self.title = title
        self.citation = citation
        self.version = version
        self.licence = licence
        licenceCode = fields.string(OriginKey.licenceCode)
    }
}

/// The keys of where reference data comes from.
private enum OriginKey {
    static let id = Key("id", .text)
    static let title = Key("title", .text, required: true)
    static let producer = Key("producer", .text, required: true)
    static let citation = Key("citation", .text, required: true)
    static let version = Key("version", .text, required: true)
    static let datePublished = Key("datePublished", .text, required: true)
    static let dateAccessed = Key("dateAccessed", .text, required: true)
    static let licence = Key("licence", .wording, required: true)
    static let licenceCode = Key("licenceCode", .text)
}

import Facts
import Findings
import Syntax

/// Where a document or a data set comes from.
package struct Origin: Sendable, Hashable {
    /// Its title.
    package let title: String
    /// Who produced it, as far as it says.
    package let producer: String
    /// How to cite it.
    package let citation: String
    /// When it was published, as far as it says.
    package let published: String
    /// When it was read for this collection.
    package let accessed: String
    /// The licence it is under, as far as it says.
    package let licence: String
    /// Until when its data holds.
    package let asOf: String?

    static let shape = Shape(
        "origin",
        [
            OriginKey.title, OriginKey.producer,
            OriginKey.citation, OriginKey.published,
            OriginKey.accessed, OriginKey.licence, OriginKey.asOf,
            OriginKey.version, OriginKey.checksum, OriginKey.note,
        ])

    /// The origin that a value describes, or nothing where it has errors.
    package init?(_ node: JSONNode, log: DiagnosticLog) {
        guard let fields = Fields(node, as: Self.shape, log: log) else { return nil }
        func text(_ key: Key) -> String { fields.string(key) ?? "" }
        title = text(OriginKey.title)
        producer = text(OriginKey.producer)
        citation = text(OriginKey.citation)
        published = text(OriginKey.published)
        accessed = text(OriginKey.accessed)
        licence = text(OriginKey.licence)
        asOf = fields.string(OriginKey.asOf)
        if log.hasErrors { return nil }
    }
}

/// The keys of where a document comes from.
private enum OriginKey {
    static let title = Key("title", .text, required: true)
    static let producer = Key("producer", .text, required: true)
    static let citation = Key("citation", .text, required: true)
    static let published = Key("published", .text, required: true)
    static let accessed = Key("accessed", .text, required: true)
    static let licence = Key("licence", .text, required: true)
    static let asOf = Key("asOf", .text)
    static let version = Key("version", .text)
    static let checksum = Key("checksum", .text)
    static let note = Key("note", .text)
}

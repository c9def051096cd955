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
            .init("title", .text, required: true), .init("producer", .text, required: true),
            .init("citation", .text, required: true), .init("published", .text, required: true),
            .init("accessed", .text, required: true), .init("licence", .text, required: true), .init("asOf", .text),
            .init("version", .text), .init("checksum", .text), .init("note", .text),
        ])

    /// The origin that a value describes, or nothing where it has errors.
    package init?(_ node: JSONNode, log: DiagnosticLog) {
        guard let fields = Fields(node, as: Self.shape, log: log) else { return nil }
        func text(_ key: String) -> String { fields.string(key) ?? "" }
        title = text("title")
        producer = text("producer")
        citation = text("citation")
        published = text("published")
        accessed = text("accessed")
        licence = text("licence")
        asOf = fields.string("asOf")
        if log.hasErrors { return nil }
    }
}

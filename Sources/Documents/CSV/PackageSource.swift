import Facts
import Languages

/// What a table rests on, as a data package names it.
package struct PackageSource: Sendable, Hashable {
    /// The id by which figures name it, where they do.
    package var id: String?
    /// Its title.
    package var title: String
    /// Its version, where it says one.
    package var version: String?
    /// How to cite it.
    package var citation: String?
    /// Its licence in words, as far as it says.
    package var licence: LocalText?
    /// The SPDX identifier of its licence.
    package var licenceCode: String?

    /// A source by what is known of it.
    package init(
        title: String, version: String? = nil, citation: String? = nil, licence: LocalText? = nil,
        licenceCode: String? = nil, id: String? = nil
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.citation = citation
        self.licence = licence
        self.licenceCode = licenceCode
    }

    /// The source as the `sources` of a data package list it; `citation` and `licence` are properties of ours.
    func json(in words: Words) -> JSONOutput {
        let members = [
            ("title", title), ("version", version), ("citation", citation),
            ("licence", licence.map { words.text($0) }),
        ]
        return .object(members.compactMap { name, text in text.map { (name, .string($0)) } })
    }
}

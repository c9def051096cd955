/// What a column of a CSV file is called and holds.
package struct ColumnDescription: Sendable, Hashable {
    /// What kind of value it holds.
    package var kind: FieldKind
    /// What people call it.
    package var title: String
    /// What it holds, in a sentence.
    package var meaning: String

    /// A description from its parts.
    package init(kind: FieldKind, title: String, meaning: String) {
        self.kind = kind
        self.title = title
        self.meaning = meaning
    }
}

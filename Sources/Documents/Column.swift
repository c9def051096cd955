/// A column of a table: what machines and people call it, and who gets to see it.
///
/// ```swift
/// Column("payback_years", "Payback")
/// Column("payback_bound", "Bound of the payback", for: .machines)
/// ```
package struct Column: Sendable, Hashable {
    /// Who gets to see a column.
    package enum Audience: Sendable, Hashable, CaseIterable {
        /// Every output.
        case everyone
        /// Text, Markdown and other outputs that are read; not CSV.
        case people
        /// CSV and other outputs that programs read.
        case machines
    }

    /// On which side of the column its cells and its heading stand.
    package enum Alignment: Sendable, Hashable, CaseIterable {
        /// To the left, as words.
        case left
        /// To the right, as numbers.
        case right
    }

    /// The stable name in `snake_case` that machines read.
    package var name: String
    /// The heading that people read.
    package var heading: String
    /// Who gets to see the column.
    package var audience: Audience
    /// The side that cells stand on; nil to tell by what they hold.
    package var alignment: Alignment?
    /// The numbers, from 1, of the table's notes that the heading refers to.
    package var footnotes: [Int]
    /// What it holds, where that is told of it.
    package private(set) var description: FieldDescription?
    /// The name that machines know it by, where a title stands in its place.
    var code: String?
    /// Whether it is somebody else's, passed on as text.
    var isPassedOn = false

    /// A column by its names.
    package init(
        _ name: String, _ heading: String, for audience: Audience = .everyone, alignment: Alignment? = nil,
        footnotes: [Int] = []
    ) {
        self.name = name
        self.heading = heading
        self.audience = audience
        self.alignment = alignment
        self.footnotes = footnotes
    }

    /// A column of what is described elsewhere, under a heading of its own.
    package init(
        _ description: FieldDescription, _ heading: String, for audience: Audience = .everyone,
        alignment: Alignment? = nil, footnotes: [Int] = []
    ) {
        self.init(description.columnName, heading, for: audience, alignment: alignment, footnotes: footnotes)
        self.description = description
    }

    /// A column that only people see.
    package static func peopleOnly(_ name: String, _ heading: String) -> Column {
        Column(name, heading, for: .people)
    }

    /// A column of somebody else's, passed on as text: whatever its name, it means nothing to us.
    package static func passedOn(_ name: String) -> Column {
        var column = machineOnly(name)
        column.isPassedOn = true
        return column
    }

    /// A column that only machines see, and that so needs no heading.
    package static func machineOnly(_ name: String) -> Column {
        Column(name, name, for: .machines)
    }

    /// A column that only machines see, of what is described elsewhere.
    package static func machineOnly(_ description: FieldDescription) -> Column {
        Column(description, description.columnName, for: .machines)
    }
}

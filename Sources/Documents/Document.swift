/// A report in blocks, ready for every renderer that people read.
///
/// ```swift
/// Document([
///     .heading("Appraisal", level: 1),
///     .paragraph("Over 10 years at a discount rate of 12 %."),
///     .definitions([Definition("Net present value", .amount(2.2e6, currency: "USD"))]),
///     .table(years),
/// ])
/// ```
package struct Document: Sendable, Hashable {
    /// One block of a document.
    package enum Block: Sendable, Hashable {
        /// A heading; level 1 is the title of the whole.
        case heading(String, level: Int)
        /// The heading of a section, and the shorter name that contents have for it.
        case section(String, name: String)
        /// The sentences that are read first.
        case lead(String)
        /// A paragraph; line ends in it are kept.
        case paragraph(String)
        /// A table.
        case table(Table)
        /// A list of items, with bullets.
        case list([String])
        /// A list of items, numbered from 1.
        case steps([String])
        /// Terms, each with its value.
        case definitions([Definition])
        /// A chart; where nothing can be drawn, what it finds and its numbers.
        case chart(Chart)
        /// What is typed, as it is.
        case code(String)
        /// Words of another, and where they stand.
        case quote(String, source: String?)
    }

    /// The blocks, from the top.
    package var blocks: [Block]

    /// A document of these blocks.
    package init(_ blocks: [Block] = []) {
        self.blocks = blocks
    }
}

/// A term with its value.
package struct Definition: Sendable, Hashable {
    /// The term.
    package var term: String
    /// Its value, a typed cell.
    package var value: Cell

    /// A term with a typed value.
    package init(_ term: String, _ value: Cell) {
        self.term = term
        self.value = value
    }

    /// A term with words.
    package init(_ term: String, _ words: String) {
        self.init(term, .words(words))
    }
}

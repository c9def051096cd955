/// A page of a program's manual.
///
/// ```swift
/// ManualPage(
///     name: "valor", version: "0.1.0", summary: "the value of digital government, computed",
///     sections: [.init("Options", [.item([.literal("--horizon"), .plain(" "), .placeholder("YEARS")], ["how long"])])])
/// ```
package struct ManualPage: Sendable, Hashable {
    /// A piece of a command line.
    package enum Fragment: Sendable, Hashable {
        /// What is typed as it stands.
        case literal(String)
        /// What stands for something else.
        case placeholder(String)
        /// Spaces and brackets.
        case plain(String)

        /// The piece without its form.
        package var text: String {
            switch self {
            case .literal(let text), .placeholder(let text), .plain(let text): text
            }
        }
    }

    /// A part of a section; in texts, backticks enclose what is typed.
    package enum Block: Sendable, Hashable {
        /// A paragraph.
        case paragraph(String)
        /// A command line, on a line of its own.
        case line([Fragment])
        /// What is typed, and below it paragraphs on what it does.
        case item([Fragment], [String])
    }

    /// A part of the page under a heading.
    package struct Section: Sendable, Hashable {
        /// Its heading.
        package var heading: String
        /// What stands under it.
        package var blocks: [Block]

        /// A section of these blocks.
        package init(_ heading: String, _ blocks: [Block]) {
            self.heading = heading
            self.blocks = blocks
        }
    }

    /// The name of the program.
    package var name: String
    /// Its version.
    package var version: String
    /// What the program is, in a line.
    package var summary: String
    /// The heading over the name.
    package var nameHeading: String
    /// The sections below the name.
    package var sections: [Section]

    /// A page from its parts.
    package init(name: String, version: String, summary: String, nameHeading: String, sections: [Section]) {
        self.name = name
        self.version = version
        self.summary = summary
        self.nameHeading = nameHeading
        self.sections = sections
    }

    /// The same as a document, for every renderer of those.
    package var document: Document {
        Document([.heading("\(name): \(summary)", level: 1)] + sections.flatMap { $0.document.blocks })
    }
}

extension ManualPage.Section {
    /// The same as a document, for every renderer of those.
    package var document: Document {
        var blocks: [Document.Block] = [.heading(heading, level: 2)]
        var definitions: [Definition] = []
        func endDefinitions() {
            if !definitions.isEmpty { blocks.append(.definitions(definitions)) }
            definitions = []
        }
        for block in self.blocks {
            switch block {
            case .paragraph(let text):
                endDefinitions()
                blocks.append(.paragraph(text))
            case .line(let fragments):
                endDefinitions()
                blocks.append(.paragraph(fragments.map { $0.text }.joined()))
            case .item(let fragments, let texts):
                definitions.append(Definition(fragments.map { $0.text }.joined(), texts.joined(separator: "\n")))
            }
        }
        endDefinitions()
        return Document(blocks)
    }
}

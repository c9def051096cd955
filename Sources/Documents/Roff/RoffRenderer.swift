/// A page of a manual in the macros of `man(7)`, as `man`, groff and mandoc read them.
///
/// ```swift
/// print(RoffRenderer().render(page), terminator: "")
/// ```
///
/// The text is plain ASCII, so that it means the same in every locale and encoding. It bears no date, so that the same
/// program makes the same bytes at any time.
package struct RoffRenderer: Sendable {
    /// Longer lines are frowned upon by those who check manuals.
    private static let width = 78

    /// A renderer of manuals.
    package init() {}

    /// The page as text, with a line end after its last line.
    package func render(_ page: ManualPage) -> String {
        var lines = [
            #".TH \#(quoted(page.name.uppercased())) 1 "" \#(quoted("\(page.name) \(page.version)"))"#,
            // Names are not torn at their hyphens, and words are spaced evenly.
            ".nh", ".ad l",
            ".SH \(quoted(page.nameHeading.uppercased()))",
            RoffText.plain(page.name) + #" \- "# + RoffText.plain(page.summary),
        ]
        for section in page.sections {
            lines.append(".SH \(quoted(section.heading.uppercased()))")
            var isFirst = true
            for block in section.blocks {
                switch block {
                case .paragraph(let text):
                    if !isFirst { lines.append(".PP") }
                    lines += wrapped(text)
                case .line(let fragments):
                    if !isFirst { lines.append(".br") }
                    lines.append(RoffText.fragments(fragments))
                case .item(let fragments, let texts):
                    lines += [".TP", RoffText.fragments(fragments)]
                    lines += texts.map(wrapped).joined(separator: [".IP"])
                }
                isFirst = false
            }
        }
        return lines.reduce(into: "") { $0 += $1 + "\n" }
    }

    private func quoted(_ text: String) -> String { "\"" + RoffText.plain(text) + "\"" }

    private func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in RoffText.words(text) {
            if let last = lines.last, last.utf8.count + word.utf8.count < Self.width {
                lines[lines.count - 1] = last + " " + word
            } else {
                // A line that starts with one of these would be a command to the typesetter.
                lines.append(word.hasPrefix(".") || word.hasPrefix("'") ? #"\&"# + word : word)
            }
        }
        return lines
    }
}

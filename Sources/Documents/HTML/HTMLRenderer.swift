import Languages

/// Documents as one HTML page: whole without a script, with nothing to load, for A4 and for a phone.
///
/// ```swift
/// HTMLRenderer(style: NumberStyle(language: .spanish), page: page).render(document)
/// ```
///
/// The first heading of level 1 is the title of the page; what stands before the first of level 2 is read first, and each of
/// those begins a section. A chart has a drawing for a page, one for a phone, and its numbers in a table that opens.
package struct HTMLRenderer: Sendable {
    /// How numbers are written.
    package var style: NumberStyle
    /// What the page says of itself.
    package var page: HTMLPage

    /// A renderer that writes numbers in a style.
    package init(style: NumberStyle, page: HTMLPage) {
        self.style = style
        self.page = page
    }

    /// A document as a page.
    package func render(_ document: Document) -> String {
        let parts = HTMLSections(of: document.blocks)
        var body = HTMLBody(style: style, labels: page.labels)
        let title = parts.title ?? parts.tableTitle ?? page.kicker
        let lead = parts.lead.map { body.html($0, isLead: true) }.joined()
        let sections = parts.sections.enumerated().map { index, section in
            "<section id=\"s\(index + 1)\"><h2>\(MarkupText.escaped(section.heading))</h2>"
                + section.blocks.map { body.html($0) }.joined() + "</section>"
        }
        return head(title: title, description: parts.description)
            + "<body>\n<a class=\"skip\" href=\"#content\">\(MarkupText.escaped(page.labels.skip))</a>\n"
            + "<div class=\"bar\"></div>\n<div class=\"page\"><div class=\"cols\">\n<header class=\"top\">"
            + "<p class=\"kicker\">\(MarkupText.escaped(page.kicker))</p><h1>\(MarkupText.escaped(title))</h1>"
            + (page.byline.map { "<p class=\"inst\">\(MarkupText.escaped($0))</p>" } ?? "") + "</header>\n"
            + contents(of: parts.sections) + "<main id=\"content\">" + lead + "\n" + sections.joined(separator: "\n")
            + "</main>\n<footer>\(MarkupText.escaped(page.generator))</footer>\n</div></div>\n</body>\n</html>\n"
    }

    private func head(title: String, description: String?) -> String {
        "<!DOCTYPE html>\n<html lang=\"\(MarkupText.escaped(page.language))\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            + "img-src data:; base-uri 'none'; form-action 'none'\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<title>\(MarkupText.escaped(title)): \(MarkupText.escaped(page.kicker))</title>\n"
            + (description.map { "<meta name=\"description\" content=\"\(MarkupText.escaped($0))\">\n" } ?? "")
            + "<meta name=\"color-scheme\" content=\"light\">\n<link rel=\"icon\" href=\"data:,\">\n"
            + "<meta name=\"generator\" content=\"\(MarkupText.escaped(page.generator))\">\n<style>\n"
            + HTMLStyle.sheet(footer: page.generator) + "</style>\n</head>\n"
    }

    private func contents(of sections: [HTMLSections.Section]) -> String {
        guard sections.count > 1 else { return "" }
        let items = sections.enumerated().map { index, section in
            "<li><a href=\"#s\(index + 1)\">\(MarkupText.escaped(section.name))</a></li>"
        }
        let name = MarkupText.escaped(page.labels.contents)
        return "<nav class=\"toc\" aria-label=\"\(name)\"><details><summary>\(name)</summary><ol>"
            + items.joined() + "</ol></details></nav>\n"
    }
}

/// A document cut at its headings.
struct HTMLSections {
    /// What stands under a heading of level 2.
    struct Section {
        let heading: String
        /// What the contents call it, where that is shorter.
        let name: String
        var blocks: [Document.Block]
    }

    private(set) var title: String?
    /// What is read first.
    private(set) var lead: [Document.Block] = []
    private(set) var sections: [Section] = []

    init(of blocks: [Document.Block]) {
        for block in blocks {
            switch block {
            case .heading(let text, let level) where level <= 1 && title == nil: title = text
            case .heading(let text, 2): sections.append(Section(heading: text, name: text, blocks: []))
            case .section(let heading, let name): sections.append(Section(heading: heading, name: name, blocks: []))
            default:
                if sections.isEmpty { lead.append(block) } else { sections[sections.count - 1].blocks.append(block) }
            }
        }
        sections.removeAll { $0.blocks.isEmpty }
    }

    /// The title of the first table, where the document has none of its own.
    var tableTitle: String? {
        for case .table(let table) in lead { return table.title }
        return nil
    }

    /// The first paragraph, as who searches for the page reads it.
    var description: String? {
        for block in lead {
            switch block {
            case .paragraph(let text), .lead(let text): return text
            default: continue
            }
        }
        return nil
    }
}

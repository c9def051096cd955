import Documents
import Languages
import Wording

/// What a page says beside its report: which program wrote it, how it is asked for again, and in which country's usage.
package struct PageSetting: Sendable, Hashable {
    /// The program and its version.
    package var generator: String
    /// The command line that gives the report again, without where it goes to.
    package var command: String
    /// The ISO 3166-1 alpha-2 code of the country, where it is known.
    package var country: String?
    /// Whether what takes a hundred thousand draws is left out, as while a figure is being moved.
    package var leavesOutDraws: Bool

    /// A setting by its parts.
    package init(generator: String, command: String, country: String? = nil, leavesOutDraws: Bool = false) {
        self.generator = generator
        self.command = command
        self.country = country
        self.leavesOutDraws = leavesOutDraws
    }
}

extension PageSetting {
    /// A document as a page, in a language.
    package func html(_ document: Document, kicker: String, byline: String? = nil, words: Words) -> String {
        let language = words.language.rawValue + (country.map { "-" + $0 } ?? "")
        let page = HTMLPage(
            language: language, kicker: kicker, byline: byline, generator: generator,
            labels: HTMLPage.Labels(
                skip: words.say(PageText.skip), contents: words.say(PageText.contents),
                numbers: words.say(PageText.numbers), table: words.say(PageText.table)))
        return HTMLRenderer(style: words.style, page: page).render(document)
    }
}

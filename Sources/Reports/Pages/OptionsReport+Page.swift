import Documents
import Languages
import Projects
import Wording

extension OptionsReport {
    /// The options as one page of HTML, with their chart over the tables.
    package func html(_ setting: PageSetting) -> String {
        setting.html(
            page(setting), kicker: words.say(PageText.options), byline: project.institution.map(words.text),
            words: words)
    }

    /// The document of that page.
    package func page(_ setting: PageSetting) -> Document {
        var blocks = document.blocks
        if let chart = optionsChart {
            let place = blocks.firstIndex { if case .table = $0 { true } else { false } } ?? blocks.count
            blocks.insert(.chart(chart), at: place)
        }
        blocks += [
            .heading(words.say(PageText.again), level: 2), .code(setting.command),
            .paragraph(words.say(PageText.sameBytes)),
        ]
        return Document(blocks)
    }
}

extension ComparisonReport {
    /// The comparison as one page of HTML, with the cases' chart over the table.
    package func html(_ setting: PageSetting) -> String {
        setting.html(page(setting), kicker: words.say(PageText.comparison), words: words)
    }

    /// The document of that page.
    package func page(_ setting: PageSetting) -> Document {
        var table = tableForPeople
        let title = table.title ?? ""
        table.title = nil
        return Document(
            [.heading(title, level: 1)] + (chart(.cases).map { [.chart($0)] } ?? []) + [
                .table(table), .heading(words.say(PageText.again), level: 2), .code(setting.command),
                .paragraph(words.say(PageText.sameBytes)),
            ])
    }
}

import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetReport {
    /// The budget as one page of HTML, with the chart of each project's spending over its tables.
    package func html(_ setting: PageSetting) -> String {
        let institution = items.count == 1 ? items[0].project.institution : nil
        return setting.html(
            page(setting), kicker: say(.title), byline: institution.map(words.text), words: words)
    }

    /// The document of that page.
    package func page(_ setting: PageSetting) -> Document {
        var charts = 0
        let drawn = document { account, currency, note in
            guard var chart = chart(of: account, of: currency, note: note) else { return nil }
            charts += 1
            // Parts of charts on a page are told apart by these names.
            if charts > 1 { chart.name += "-\(charts)" }
            return chart
        }
        return Document(
            drawn.blocks + [
                .heading(words.say(PageText.again), level: 2), .code(setting.command),
                .paragraph(words.say(PageText.sameBytes)),
            ])
    }
}

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
        var blocks: [Document.Block] = []
        // In the order of the document: each project, then what several come to together.
        var charts =
            items.map { chart(of: $0.account, of: $0.currency, note: basis(of: $0)) }
            + together.map { chart(of: $0.account, of: $0.currency, note: words.list($0.ids)) }
        var (isDue, drawn) = (false, 0)
        for block in document.blocks {
            switch block {
            case .heading(_, level: 2): isDue = true
            case .table where isDue:
                isDue = false
                if !charts.isEmpty, var chart = charts.removeFirst() {
                    drawn += 1
                    // Parts of charts on a page are told apart by these names.
                    if drawn > 1 { chart.name += "-\(drawn)" }
                    blocks.append(.chart(chart))
                }
            default: break
            }
            blocks.append(block)
        }
        return Document(
            blocks + [
                .heading(words.say(PageText.again), level: 2), .code(setting.command),
                .paragraph(words.say(PageText.sameBytes)),
            ])
    }
}

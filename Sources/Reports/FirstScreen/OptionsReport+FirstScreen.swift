import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

// What is read first of several options.
extension OptionsReport {
    /// What the proposed option comes to beyond the first, in sentences; nothing where there are fewer than two options.
    package var conclusion: ConclusionReport? {
        OptionsConclusion(of: results).map { ConclusionReport($0.beyondFirst, words: words) }
    }

    /// Which option it is on, what that costs and to whom it pays back beyond the first, whether another is worth more.
    package var sentences: [String] {
        guard let conclusion = OptionsConclusion(of: results) else { return [] }
        let (own, first) = (words.text(conclusion.featured.option.what), words.text(conclusion.first.option.what))
        let intro: ConclusionText =
            conclusion.isProposed
            ? .proposed(own, beyond: first, of: conclusion.count)
            : .worthMost(own, beyond: first, of: conclusion.count)
        return [words.sentence(words.say(intro))]
            + ConclusionReport(conclusion.beyondFirst, words: words).sentences
    }

    /// The answer, each option with what it costs and what it is beyond the first, and which commands say more.
    package func firstScreen(next commands: [String]) -> Document {
        let name = words.text(project.name)
        let terms = rows.map { $0.view.terms }.max { $0.horizonYears < $1.horizonYears }
        var document = Document([
            .heading(terms.map { words.title(name, of: project, on: $0) } ?? name, level: 3)
        ])
        document.blocks += appliedNotes.map { .paragraph($0) }
        document.blocks += [
            .paragraph(sentences.joined(separator: " ")), .table(inShort),
            .definitions([Definition(words.say(FirstScreenText.more), words.say(FirstScreenText.next(commands)))]),
        ]
        return document
    }

    /// An option by what it costs itself, and by what it is beyond the first.
    private var inShort: Table {
        let budget = results.cashOnly ?? results[.fiscal]
        func spent(
            _ name: String, _ heading: String, _ part: @escaping @Sendable (OutlayStatement) -> OutlayStatement.Part
        ) -> Field<OptionComparison.Row> {
            Field(Column(name, heading, for: .people, alignment: .right)) { row in
                let part = part(OutlayStatement(of: row.option.project))
                guard let amount = part.amount else { return part.list.map { .unknown($0) } ?? .missing("–") }
                return .amount(amount, currency: currency, bound: part.isBounded ? .atLeast : nil)
            }
        }
        func beyond(
            _ comparison: OptionComparison, _ measure: Metric, _ name: String, _ heading: String
        ) -> Field<OptionComparison.Row> {
            Field(Column(name, heading, for: .people, alignment: .right)) { row in
                comparison[row.option.id]?.beyondFirst.map { metric(measure, of: $0) } ?? .blank
            }
        }
        let society = results[.social]
        return Table(
            captions: [say(comparison.horizonsDiffer ? .byViewPerYear : .byView)], of: rows,
            by: [
                Field(.peopleOnly("option", say(.option))) { .code($0.option.id) },
                spent("investment", words.label(.investment)) { $0.investment },
                spent("running", words.label(.operatingPerYear)) { $0.running },
                beyond(society, ofDifference, "society", words.heading(of: Stakeholder.society)),
                beyond(budget, ofDifference, "budget", words.heading(of: Stakeholder.budget)),
                beyond(society, .paybackYears, "payback", words.label(.payback)),
            ])
    }
}

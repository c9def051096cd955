import Casebook
import Documents
import Facts
import Languages
import Projects
import Wording

/// The list of partial cases: what each states, how sure it is, and what it lacks.
package struct EvidenceListReport: Sendable {
    let cases: [Case]
    let words: Words
    /// What a country is called.
    let countryName: @Sendable (String) -> String

    /// A list of partial cases, in a language.
    package init(_ cases: [Case], words: Words, countryName: @escaping @Sendable (String) -> String) {
        self.cases = cases
        self.words = words
        self.countryName = countryName
    }

    /// The table.
    package var table: Table {
        let rows = cases.map { Row(item: $0, figure: EvidenceFigure(of: $0, in: $0.project, words: words)) }
        return Table(
            title: words.say(EvidenceText.title), captions: [words.say(EvidenceText.neverRanked)], of: rows,
            by: identity + figure + gaps)
    }

    /// A case with its main figure.
    private struct Row {
        let item: Case
        let figure: EvidenceFigure?

        var project: Project { item.project }
        var missing: [Missing] { item.missing(in: project) }
    }

    private var identity: [Field<Row>] {
        let (words, countryName) = (words, countryName)
        return [
            Field(.id, heading: words.label(.caseColumn)) { .code($0.item.id) },
            Field(.name) { .words(words.text($0.project.name)) },
            Field(.country) { .code($0.project.country ?? "") },
            Field(.countryName) { .words($0.project.country.map(countryName) ?? "") },
            Field(.document) { .code($0.item.document) },
            Field(.page) { $0.item.page.map { .integer($0) } ?? .blank }, Field(.section) { .words($0.item.section) },
        ]
    }

    private var figure: [Field<Row>] {
        let words = words
        return [
            Field(.peopleOnly("states", words.say(EvidenceText.states))) { .words($0.figure?.text(words) ?? "") },
            Field(.what) { .words($0.figure.map { words.text($0.what) } ?? "") },
            Field(.value) { $0.figure?.value.map { .number($0, decimals: 4) } ?? .blank },
            Field(.currency) { .code($0.figure?.unit == nil ? $0.project.currencyCode ?? "" : "") },
            Field(.unit) { .words($0.figure?.unit.map(words.text) ?? "") },
            Field(.qualifier) { .code($0.figure?.mark?.qualifier?.rawValue ?? "") },
            Field(.peopleOnly("stands", words.say(EvidenceText.status))) {
                .words($0.figure?.mark.map { words.say(.ofStatus($0.status)) } ?? "")
            },
            Field(.status) { .code($0.figure?.mark?.status.rawValue ?? "") },
        ]
    }

    private var gaps: [Field<Row>] {
        let words = words
        return [
            Field(.peopleOnly("lacks", words.say(EvidenceText.missing))) { row in
                .words(row.missing.map { words.say(.ofMissing($0)) }.joined(separator: ", "))
            },
            Field(.missing) { row in .words(row.missing.map { $0.rawValue }.joined(separator: ", ")) },
            Field(.readings) { row in .words(row.item.readings.map { $0.id }.joined(separator: ", ")) },
        ]
    }

    /// The machine contract `valor/evidence-list/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<EvidenceListReport> = .contract(
        "valor/evidence-list/1",
        [
            Member(
                "evidence", .list(partialCase),
                Meaning(
                    en: "The partial cases, in the order of their ids.",
                    es: "Los casos parciales, en el orden de sus identificadores.",
                    pt: "Os casos parciais, na ordem dos seus identificadores.")
            ) { $0.cases }
        ])

    private static let partialCase: Form<Case> = .object([
        Member(.id, .text) { $0.id }, Member(.name, .localText) { $0.project.name },
        Member(.country, .optionalText) { $0.project.country },
        Member(.currency, .optionalText) { $0.project.currencyCode }, Member(.document, .text) { $0.document },
        Member(.page, .optionalWholeNumber) { $0.page }, Member("section", .text, .section) { $0.section },
        Member("since", .optionalWholeNumber, .since) { $0.partial?.since },
        Member(
            saying: "headline", .optional(headline),
            Meaning(
                en: "The main figure that the source states.", es: "La cifra principal que afirma la fuente.",
                pt: "O número principal que a fonte afirma.")
        ) { item, words in
            EvidenceFigure(of: item, in: item.project, words: words)
        },
        Member("missing", .list(.choice), .lacking) { $0.missing(in: $0.project) },
        Member("readings", .list(Reading.form), .availableReadings) { $0.readings },
    ])

    private static let headline: Form<EvidenceFigure> = .object([
        Member(.what, .localText) { $0.what }, Member(.value, .optionalNumber) { $0.value },
        Member(.unit, .optionalLocalText) { $0.unit }, Member(.qualifier, .optional(.choice)) { $0.mark?.qualifier },
        Member(.status, .optional(.choice)) { $0.mark?.status },
        Member(.quote, .optionalText) { $0.evidence.quote }, Member(.place, .optionalText) { $0.evidence.place },
    ])
}

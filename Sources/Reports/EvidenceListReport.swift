import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Wording

/// The list of partial cases: what each states, how sure it is, and what it lacks.
package struct EvidenceListReport: Sendable {
    let cases: [Case]
    /// The names of the figures that are wrong as printed, by the id of their case.
    let wrongAsPrinted: [String: Set<String>]
    let words: Words
    /// What a country is called.
    let countryName: @Sendable (String) -> String

    /// A list of partial cases, in a language.
    package init(
        _ cases: [Case], money: MoneyTables, words: Words, countryName: @escaping @Sendable (String) -> String
    ) {
        self.cases = cases
        wrongAsPrinted = cases.reduce(into: [:]) { marks, item in
            if marks[item.id] == nil { marks[item.id] = CaseAudit(of: item, money: money).wrongAsPrinted }
        }
        self.words = words
        self.countryName = countryName
    }

    /// The table.
    package var table: Table {
        let rows = cases.map { item -> Row in
            let figure = EvidenceFigure(of: item, in: item.project, words: words)
            return Row(item: item, figure: figure, isWrong: isWrong(figure, in: item))
        }
        return Table(
            title: words.say(EvidenceText.title), captions: [words.say(EvidenceText.neverRanked)], of: rows,
            by: identity + figure + gaps)
    }

    /// A case with its main figure.
    private struct Row {
        let item: Case
        let figure: EvidenceFigure?
        /// Whether the audit finds the figure wrong as it is printed.
        let isWrong: Bool

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
            Field(noting: .peopleOnly("states", words.say(EvidenceText.states))) { row, table in
                var states = Cell.words(row.figure?.text(words) ?? "")
                if row.isWrong { states.footnotes = [table.note(words.say(EvidenceText.wrongAsPrinted))] }
                return states
            },
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
            Field(.notes) { .words($0.isWrong ? words.say(EvidenceText.wrongAsPrinted) : "") },
        ]
    }

    private func isWrong(_ figure: EvidenceFigure?, in item: Case) -> Bool {
        figure?.id.map { wrongAsPrinted[item.id]?.contains($0) == true } ?? false
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
            ) { report in
                report.cases.map { ListedCase(report: report, item: $0) }
            }
        ])

    private struct ListedCase {
        let report: EvidenceListReport
        let item: Case
    }

    private struct Headline {
        let figure: EvidenceFigure
        let isWrong: Bool
    }

    private static let partialCase: Form<ListedCase> = .object([
        Member(.id, .text) { $0.item.id }, Member(.name, .localText) { $0.item.project.name },
        Member(.country, .optionalText) { $0.item.project.country },
        Member(.currency, .optionalText) { $0.item.project.currencyCode },
        Member(.document, .text) { $0.item.document }, Member(.page, .optionalWholeNumber) { $0.item.page },
        Member("section", .text, .section) { $0.item.section },
        Member("since", .optionalWholeNumber, .since) { $0.item.partial?.since },
        Member(
            saying: "headline", .optional(headline),
            Meaning(
                en: "The main figure that the source states.", es: "La cifra principal que afirma la fuente.",
                pt: "O número principal que a fonte afirma.")
        ) { listed, words in
            EvidenceFigure(of: listed.item, in: listed.item.project, words: words).map {
                Headline(figure: $0, isWrong: listed.report.isWrong($0, in: listed.item))
            }
        },
        Member("missing", .list(.choice), .lacking) { $0.item.missing(in: $0.item.project) },
        Member("readings", .list(Reading.form), .availableReadings) { $0.item.readings },
    ])

    private static let headline: Form<Headline> = .object([
        Member(.what, .localText) { $0.figure.what }, Member(.value, .optionalNumber) { $0.figure.value },
        Member(.unit, .optionalLocalText) { $0.figure.unit },
        Member(.qualifier, .optional(.choice)) { $0.figure.mark?.qualifier },
        Member(.status, .optional(.choice)) { $0.figure.mark?.status },
        Member(.quote, .optionalText) { $0.figure.evidence.quote },
        Member(.place, .optionalText) { $0.figure.evidence.place },
        Member(
            "isWrongAsPrinted", .truth,
            Meaning(
                en: "Whether the audit finds the figure wrong as the source prints it.",
                es: "Si la auditoría halla errada la cifra tal como la fuente la imprime.",
                pt: "Se a auditoria acha errado o número como a fonte o imprime.")
        ) { $0.isWrong },
    ])
}

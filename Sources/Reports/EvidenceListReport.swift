import Casebook
import Documents
import Facts
import Languages
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
        var table = Table(
            title: words.say(EvidenceText.title), captions: [words.say(EvidenceText.neverRanked)],
            columns: [
                Column("id", words.label(.caseColumn)), .machineOnly("name"), .machineOnly("country"),
                .machineOnly("country_name"), .machineOnly("document"), .machineOnly("page"),
                .machineOnly("section"), .peopleOnly("states", words.say(EvidenceText.states)), .machineOnly("what"),
                .machineOnly("value"), .machineOnly("currency"), .machineOnly("unit"), .machineOnly("qualifier"),
                .peopleOnly("stands", words.say(EvidenceText.status)), .machineOnly("status"),
                .peopleOnly("lacks", words.say(EvidenceText.missing)), .machineOnly("missing"),
                .machineOnly("readings"),
            ])
        for item in cases {
            let project = item.project
            let figure = EvidenceFigure(of: item, in: project, words: words)
            let missing = item.missing(in: project)
            table.rows.append([
                .code(item.id), .words(words.text(project.name)), .code(project.country ?? ""),
                .words(project.country.map(countryName) ?? ""), .code(item.document),
                item.page.map { .integer($0) } ?? .blank, .words(item.section),
                .words(figure?.text(words) ?? ""), .words(figure.map { words.text($0.what) } ?? ""),
                figure?.value.map { .number($0, decimals: 4) } ?? .blank,
                .code(figure?.unit == nil ? project.currencyCode ?? "" : ""),
                .words(figure?.unit.map(words.text) ?? ""), .code(figure?.mark?.qualifier?.rawValue ?? ""),
                .words(figure?.mark.map { words.say(.ofStatus($0.status)) } ?? ""),
                .code(figure?.mark?.status.rawValue ?? ""),
                .words(missing.map { words.say(.ofMissing($0)) }.joined(separator: ", ")),
                .words(missing.map { $0.rawValue }.joined(separator: ", ")),
                .words(item.readings.map { $0.id }.joined(separator: ", ")),
            ])
        }
        return table
    }

    /// The machine contract `valor/evidence-list/1`.
    package var json: JSONOutput {
        [
            "schema": "valor/evidence-list/1",
            "evidence": .array(cases.map(json)),
        ]
    }

    private func json(of item: Case) -> JSONOutput {
        let project = item.project
        return [
            "id": .string(item.id), "name": .string(words.text(project.name)),
            "country": JSONOutput(project.country), "currency": JSONOutput(project.currencyCode),
            "document": .string(item.document), "page": JSONOutput(item.page), "section": .string(item.section),
            "since": JSONOutput(item.partial?.since),
            "headline": EvidenceFigure(of: item, in: project, words: words).map { figure in
                [
                    "what": .string(words.text(figure.what)), "value": JSONOutput(figure.value),
                    "unit": JSONOutput(figure.unit.map(words.text)),
                    "qualifier": JSONOutput(figure.mark?.qualifier?.rawValue),
                    "status": JSONOutput(figure.mark?.status.rawValue),
                    "quote": JSONOutput(figure.evidence.quote), "place": JSONOutput(figure.evidence.place),
                ]
            } ?? .null,
            "missing": JSONOutput(item.missing(in: project).map { $0.rawValue }),
            "readings": .array(
                item.readings.map { reading in
                    [
                        "id": .string(reading.id), "isDefault": .bool(reading.isDefault),
                        "says": .string(words.say(reading)),
                    ]
                }),
        ]
    }
}

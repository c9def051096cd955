import Casebook
import Documents
import Facts
import Languages
import Wording

/// The list of published cases.
package struct CaseListReport: Sendable {
    let cases: [Case]
    let words: Words
    /// What a country is called.
    let countryName: @Sendable (String) -> String

    /// A list of cases, in a language.
    package init(_ cases: [Case], words: Words, countryName: @escaping @Sendable (String) -> String) {
        self.cases = cases
        self.words = words
        self.countryName = countryName
    }

    /// The table.
    package var table: Table {
        var table = Table(
            title: words.label(.casesTitle),
            columns: [
                Column("id", words.label(.caseColumn)), Column("name", words.label(.name)),
                .machineOnly("country"), Column("country_name", words.label(.country)),
                .machineOnly("document"), Column("page", words.label(.page)),
                Column("readings", words.label(.readings)),
            ])
        for item in cases {
            table.rows.append([
                .code(item.id), .words(words.text(item.project.name)), .code(item.project.country ?? ""),
                .words(item.project.country.map(countryName) ?? ""), .code(item.document),
                item.page.map { .integer($0) } ?? .blank,
                .words(item.readings.map { $0.id }.joined(separator: ", ")),
            ])
        }
        return table
    }

    /// The machine contract `valor/cases/1`.
    package var json: JSONOutput {
        [
            "schema": "valor/cases/1",
            "cases": .array(
                cases.map { item in
                    [
                        "id": .string(item.id), "name": .string(words.text(item.project.name)),
                        "country": JSONOutput(item.project.country), "currency": .string(item.project.currency.code),
                        "document": .string(item.document), "page": JSONOutput(item.page),
                        "section": .string(item.section),
                        "readings": .array(
                            item.readings.map { reading in
                                [
                                    "id": .string(reading.id), "isDefault": .bool(reading.isDefault),
                                    "says": .string(words.say(reading)),
                                ]
                            }),
                    ]
                }),
        ]
    }
}

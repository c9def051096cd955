import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
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
    package var table: Table { Table(title: words.label(.casesTitle), of: cases, by: fields) }

    private var fields: [Field<Case>] {
        let (words, countryName) = (words, countryName)
        return [
            Field(.id, heading: words.label(.caseColumn)) { .code($0.id) },
            Field(.name, heading: words.label(.name)) { .words(words.text($0.project.name)) },
            Field(.country) { .code($0.project.country ?? "") },
            Field(.countryName, heading: words.label(.country)) { .words($0.project.country.map(countryName) ?? "") },
            Field(.document) { .code($0.document) },
            Field(.page, heading: words.label(.page)) { $0.page.map { .integer($0) } ?? .blank },
            Field(.readings, heading: words.label(.readings)) { item in
                .words(item.readings.map { $0.id }.joined(separator: ", "))
            },
        ]
    }

    /// The machine contract `valor/cases/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<CaseListReport> = .contract(
        "valor/cases/1", [Member("cases", .list(item), .cases) { $0.cases }])

    private static let item: Form<Case> = .object([
        Member(.id, .text) { $0.id }, Member(.name, .localText) { $0.project.name },
        Member(.country, .optionalText) { $0.project.country },
        Member(.currency, .text) { $0.project.currency.code }, Member(.document, .text) { $0.document },
        Member(.page, .optionalWholeNumber) { $0.page }, Member("section", .text, .section) { $0.section },
        Member("readings", .list(Reading.form), .availableReadings) { $0.readings },
    ])
}

extension Reading {
    /// A reading as the machine contracts list it.
    static let form: Form<Reading> = .object([
        Member(.id, .text) { $0.id },
        Member(
            "isDefault", .truth,
            Meaning(
                en: "Whether it is taken unless another is chosen.", es: "Si se toma cuando no se elige otra.",
                pt: "Se é tomada quando não se escolhe outra.")
        ) { $0.isDefault },
        Member(saying: "says", .text, .says) { $1.say($0) },
    ])
}

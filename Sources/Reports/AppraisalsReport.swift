import Casebook
import Documents
import Languages
import Valuation
import Wording

/// Several projects, each appraised, and then side by side.
package struct AppraisalsReport: Sendable {
    /// What a file came to.
    package enum Item: Sendable {
        case project(AppraisalReport)
        case options(OptionsReport)
    }

    let items: [Item]
    let comparison: ComparisonReport
    let words: Words

    /// A report on projects, and on the comparison of them, in a language.
    package init(_ items: [Item], beside comparison: Comparison, words: Words) {
        self.items = items
        self.comparison = ComparisonReport(comparison, words: words)
        self.words = words
    }

    /// On which terms the projects are, in a sentence for those that share theirs.
    package var terms: [String] { comparison.terms }

    /// The whole report of each, and the table of all.
    package var document: Document {
        Document(
            items.flatMap { item in
                switch item {
                case .project(let report): report.document.blocks
                case .options(let report): report.document.blocks
                }
            } + sideBySide)
    }

    /// What is read first of each, and the table of all; `next` says which commands tell more of one.
    package func firstScreen(next: (Item) -> [String], in room: Screenful) -> Document {
        Document(
            items.flatMap { item in
                switch item {
                case .project(let report): report.firstScreen(next: next(item), in: room).blocks
                case .options(let report): report.firstScreen(next: next(item)).blocks
                }
            } + sideBySide)
    }

    private var sideBySide: [Document.Block] {
        comparison.comparison.rows.count > 1 ? [.table(comparison.tableForPeople)] : []
    }

    /// The tables of projects as one.
    package static func table(_ tables: [(name: String, table: Table)], words: Words) -> Table {
        Table(joining: tables, under: Column(.ofProject, words.say(FieldDescription.ofProject.title)))
    }

    /// The machine contract `valor/appraisals/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<AppraisalsReport> = .contract(
        "valor/appraisals/1",
        [
            Member(
                "appraisals", .list(item),
                Meaning(
                    en: "The projects, each as `valor appraise` prints it alone, by its own contract.",
                    es: "Los proyectos, cada uno como lo imprime `valor appraise` solo, según su propio contrato.",
                    pt: "Os projetos, cada um como `valor appraise` o imprime sozinho, segundo o seu próprio contrato.")
            ) { $0.items }
        ])

    private static let item = Form<Item>(.either([AppraisalReport.form.type, OptionsReport.form.type])) { item, words in
        switch item {
        case .project(let report): AppraisalReport.form.json(report, words)
        case .options(let report): OptionsReport.form.json(report, words)
        }
    }
}

import Casebook
import Documents
import Languages
import Wording

/// Several cases in full, one behind the other, with the documents that they are from.
package struct CaseCollectionReport: Sendable {
    /// A case, whole or partial.
    package enum Item: Sendable {
        case whole(CaseReport)
        case partial(EvidenceReport)
    }

    /// A document that cases are from.
    package struct Source: Sendable {
        package let id: String
        let origin: Origin

        /// A document by its id, with its record of origin.
        package init(id: String, origin: Origin) {
            self.id = id
            self.origin = origin
        }
    }

    let items: [Item]
    let sources: [Source]
    let words: Words

    /// A report on cases, and on the documents that they are from, in a language.
    package init(_ items: [Item], sources: [Source], words: Words) {
        self.items = items
        self.sources = sources
        self.words = words
    }

    /// The report that people read: that of each case.
    package var document: Document {
        Document(
            items.flatMap { item in
                switch item {
                case .whole(let report): report.document.blocks
                case .partial(let report): report.document.blocks
                }
            })
    }

    /// The tables of cases as one.
    package static func table(_ tables: [(name: String, table: Table)], words: Words) -> Table {
        Table(joining: tables, under: Column(.ofCase, words.label(.caseColumn)))
    }

    /// The machine contract `valor/case-collection/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<CaseCollectionReport> = .contract(
        "valor/case-collection/1",
        [
            Member(
                "cases", .list(item),
                Meaning(
                    en: "The cases, each as `valor show` prints it alone, by its own contract.",
                    es: "Los casos, cada uno como lo imprime `valor show` solo, según su propio contrato.",
                    pt: "Os casos, cada um como `valor show` o imprime sozinho, segundo o seu próprio contrato.")
            ) { $0.items },
            Member(
                "documents", .list(source),
                Meaning(
                    en: "The documents that the cases are from; `document` of a case names one.",
                    es: "Los documentos de los casos; `document` de un caso nombra uno.",
                    pt: "Os documentos dos casos; `document` de um caso nomeia um.")
            ) { $0.sources },
        ])

    private static let item = Form<Item>(.either([CaseReport.form.type, EvidenceReport.form.type])) { item, words in
        switch item {
        case .whole(let report): CaseReport.form.json(report, words)
        case .partial(let report): EvidenceReport.form.json(report, words)
        }
    }

    private static let source: Form<Source> = .object([
        Member(.id, .text) { $0.id },
        Member("title", .text, Meaning(en: "Its title.", es: "Su título.", pt: "O seu título.")) { $0.origin.title },
        Member(
            "producer", .text,
            Meaning(
                en: "Who produced it, as far as it says.", es: "Quién lo produjo, según dice.",
                pt: "Quem o produziu, segundo diz.")
        ) { $0.origin.producer },
        Member(
            "citation", .text, Meaning(en: "How to cite it.", es: "Cómo citarlo.", pt: "Como citá-lo.")
        ) { $0.origin.citation },
        Member(
            "published", .text,
            Meaning(
                en: "When it was published, as far as it says.", es: "Cuándo se publicó, según dice.",
                pt: "Quando foi publicado, segundo diz.")
        ) { $0.origin.published },
        Member(
            "accessed", .text,
            Meaning(
                en: "When it was read for this collection.", es: "Cuándo se leyó para esta colección.",
                pt: "Quando foi lido para esta coleção.")
        ) { $0.origin.accessed },
        Member(
            "licence", .text,
            Meaning(
                en: "The licence it is under, as far as it says.", es: "Su licencia, según dice.",
                pt: "A sua licença, segundo diz.")
        ) { $0.origin.licence },
        Member(
            "asOf", .optionalText,
            Meaning(
                en: "Until when its data holds; null where it does not say.",
                es: "Hasta cuándo valen sus datos; null donde no lo dice.",
                pt: "Até quando valem os seus dados; null onde não diz.")
        ) { $0.origin.asOf },
    ])
}

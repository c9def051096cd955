import Casebook
import Documents
import Facts
import Languages
import Wording

/// What a document says of a case beside its figures, for people and for programs.
struct ParticularsReport {
    let particulars: Particulars
    let words: Words

    /// The address of the service on the web, as a line under the title.
    var head: [Definition] {
        particulars.web.map { [Definition(words.label(.onTheWeb), $0)] } ?? []
    }

    /// The dates, the statements and the sources that the document names; nothing where it has none.
    var blocks: [Document.Block] {
        var blocks: [Document.Block] = []
        if !particulars.dates.isEmpty { blocks.append(.table(dates)) }
        if !particulars.statements.isEmpty { blocks.append(.table(statements)) }
        if !particulars.references.isEmpty { blocks.append(.table(references)) }
        return blocks
    }

    private var dates: Table {
        table(
            .dates, of: particulars.dates, what: { $0.what }, evidence: { $0.evidence },
            before: [Field(.peopleOnly("when", words.label(.when))) { [words] in .words(Self.text($0.when, words)) }])
    }

    private var statements: Table {
        table(.statements, of: particulars.statements, what: { $0.what }, evidence: { $0.evidence })
    }

    private var references: Table {
        Table(
            title: words.label(.references), of: particulars.references,
            by: [
                Field(noting: .peopleOnly("source", words.label(.phrase))) { [words] reference, table in
                    var cell = Cell.words("“\(reference.evidence.quote ?? "")”")
                    if let note = reference.evidence.note { cell.footnotes.append(table.note(words.text(note))) }
                    return cell
                },
                Field(.peopleOnly("web", words.label(.onTheWeb))) { .words($0.web ?? "") },
            ])
    }

    /// A table of what has words of ours, the document's own, and a place there.
    private func table<Row>(
        _ title: Label, of rows: [Row], what: @escaping @Sendable (Row) -> LocalText,
        evidence: @escaping @Sendable (Row) -> Evidence, before: [Field<Row>] = []
    ) -> Table {
        let words = words
        let fields: [Field<Row>] = [
            Field(noting: .peopleOnly("what", words.label(.what))) { row, table in
                var cell = Cell.words(words.text(what(row)))
                if let note = evidence(row).note { cell.footnotes.append(table.note(words.text(note))) }
                return cell
            },
            Field(.peopleOnly("phrase", words.label(.phrase))) { .words("“\(evidence($0).quote ?? "")”") },
            Field(.peopleOnly("place", words.label(.place))) { .words(evidence($0).place ?? "") },
        ]
        return Table(title: words.label(title), of: rows, by: before + fields)
    }

    /// A date as people write it; a day stays as ISO 8601 has it.
    private static func text(_ span: DatedSpan, _ words: Words) -> String {
        span.ends.map { $0.count == 7 ? words.style.month($0) : $0 }.joined(separator: " – ")
    }

    // MARK: For programs

    /// The members that a case has in the machine contracts.
    static func members<Row>(of particulars: @escaping @Sendable (Row) -> Particulars) -> [Member<Row>] {
        [
            Member("web", .optionalText, .web) { particulars($0).web },
            Member("dates", .list(.object(date)), .dates) { particulars($0).dates },
            Member("statements", .list(.object(statement)), .statements) { particulars($0).statements },
            Member("references", .list(.object(reference)), .references) { particulars($0).references },
        ]
    }

    private static let date: [Member<Particulars.Dated>] =
        [
            Member(.what, .localText) { $0.what },
            Member("from", .text, .dateFrom) { $0.when.ends[0] },
            Member("until", .text, .dateUntil) { $0.when.ends[$0.when.ends.count - 1] },
        ] + evidence.map { $0.of { $0.evidence } }

    private static let statement: [Member<Particulars.Statement>] =
        [Member(.what, .localText) { $0.what }] + evidence.map { $0.of { $0.evidence } }

    private static let reference: [Member<Particulars.Reference>] =
        evidence.map { $0.of { $0.evidence } } + [Member("web", .optionalText, .web) { $0.web }]

    private static let evidence: [Member<Evidence>] = [
        Member(.quote, .optionalText) { $0.quote }, Member(.place, .optionalText) { $0.place },
        Member(.note, .optionalLocalText) { $0.note },
    ]
}

import Documents
import Facts
import Languages
import Money
import Projects
import Wording

/// The lines of a project, each with what it amounts to, when, and the institution's own columns.
struct ProjectLines {
    let project: Project
    let words: Words

    /// A row for each line, for spreadsheets and programs.
    var table: Table {
        let (words, project) = (words, project)
        let when = WhenText(project: project, words: words)
        @Sendable func currency(of flow: Flow) -> String { flow.printed?.currency.code ?? project.currency.code }
        let fields: [Field<Flow>] = [
            Field(.lineID) { .code($0.id ?? "") }, Field(.role) { .code($0.role.rawValue) },
            Field(.what, heading: words.label(.what)) { .words(words.text($0.what)) },
            Field(.party) { .code(Self.party(of: $0)?.rawValue ?? "") },
            Field(.amount, heading: words.label(.amount), alignment: .right) {
                .worth(of: $0.asPrinted, currency: currency(of: $0), words: words)
            },
            Field(.unknown) { .code($0.amount().unknown?.rawValue ?? "") },
            Field(.currency) { .code(currency(of: $0)) },
            Field(.priceYear) { flow in
                (flow.asPrinted.priceYear ?? project.printedPriceYear).map { .year($0.year) } ?? .blank
            },
            Field(.when, heading: words.label(.when)) { .words(when.text(of: $0)) },
        ]
        return Table(
            title: words.label(.figures), of: project.flows,
            by: fields + Self.own(project.ownColumns, beside: fields.map { $0.column.name }) { $0 })
    }

    /// The institution's own columns of lines, behind others; one that is called as one of these is told apart.
    static func own<Row>(
        _ names: [String], beside others: [String], of flow: @escaping @Sendable (Row) -> Flow
    ) -> [Field<Row>] {
        names.map { name in
            Field(.passedOn(others.contains(name) ? name + "_own" : name)) { row in
                flow(row).own(name).map { .words($0) } ?? .blank
            }
        }
    }

    private static func party(of flow: Flow) -> Party? { flow.beneficiary ?? flow.payer }

    /// A line in the machine contract.
    static let form: Form<(project: Project, flow: Flow)> = .object([
        Member(.lineID, .optionalText) { $0.flow.id }, Member(.role, .choice) { $0.flow.role },
        Member(.what, .localText) { $0.flow.what }, Member(.party, .optional(.choice)) { party(of: $0.flow) },
        Member(.amount, .optionalNumber) { $0.flow.asPrinted.amount().value },
        Member("unknown", .optional(.choice), .unknown) { $0.flow.amount().unknown },
        Member(saying: .when, .text) { WhenText(project: $0.project, words: $1).text(of: $0.flow) },
        Member(.currency, .text) { $0.flow.printed?.currency.code ?? $0.project.currency.code },
        Member(.priceYear, .optionalWholeNumber) {
            ($0.flow.asPrinted.priceYear ?? $0.project.printedPriceYear)?.year
        },
        columns { $0.flow },
    ])

    /// The institution's own columns of a line.
    static func columns<Row>(of flow: @escaping @Sendable (Row) -> Flow) -> Member<Row> {
        Member(ifAny: "columns", .map(.text), .ownColumns) { row in
            let own = flow(row).drivers.columns.map { (name: $0.name, value: $0.text) }
            return own.isEmpty ? nil : own
        }
    }
}

import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// Everything there is on one case: figures with their phrases, years, results, readings.
package struct CaseReport: Sendable {
    let row: Comparison.Row
    let item: Case
    let origin: Origin?
    let words: Words
    private let accounts: ByPerspective<Account>

    /// A report on a case as a row of a comparison computes it; nothing where the row is no case.
    package init?(_ row: Comparison.Row, origin: Origin?, words: Words) {
        guard let item = row.source else { return nil }
        self.row = row
        self.item = item
        self.origin = origin
        self.words = words
        accounts = row.accounts
    }

    /// The id of the case.
    package var id: String { item.id }

    var project: Project { row.project }
    private var currency: String { project.currency.code }
    var when: WhenText { WhenText(project: project, words: words) }

    /// The results from each point of view.
    var views: [(heading: String, name: String, view: Account)] {
        accounts.values.map { account in
            (heading: words.heading(of: account.perspective), name: account.perspective.rawValue, view: account)
        }
    }

    var years: YearTableReport {
        YearTableReport(view: row.view, project: project, currency: currency, start: project.start, words: words)
    }

    var costs: [CostPerUnit] { item.outputs.map { CostPerUnit(of: $0, in: project) } }

    /// The metrics from each point of view.
    package var resultsTable: Table { ResultsTable(views: views, currency: currency, words: words).table }

    /// The claims of the source, computed again, in full precision.
    package var claimTable: Table { ClaimTable(findings: row.findings, words: words).forPrograms }

    /// The year table in full precision.
    package var yearTable: Table { years.forSpreadsheets }

    // MARK: For people

    /// The report that people read.
    package var document: Document {
        var document = Document([.heading(words.text(project.name), level: 1)])
        if let about = project.about { document.blocks.append(.paragraph(words.text(about))) }
        document.blocks.append(.definitions(head))
        document.blocks.append(.table(figures))
        var results = resultsTable
        results.captions = [termsNote]
        document.blocks.append(.table(results))
        if !costs.isEmpty { document.blocks.append(.table(costTable)) }
        document.blocks.append(.table(years.forPeople))
        if !item.quantities.isEmpty { document.blocks.append(.table(quantityTable)) }
        document.blocks += particulars.blocks
        if !row.findings.isEmpty {
            let claims = ClaimTable(findings: row.findings, words: words)
            document.blocks.append(.table(claims.table(title: words.label(.claims))))
        }
        add(project.benefits.map(words.text), under: .benefitsNotMonetised, to: &document)
        add(item.readings.map { "\($0.id): \(words.say($0))" }, under: .readings, to: &document)
        add(project.assumptions.map(words.text) + notes, under: .assumptions, to: &document)
        return document
    }

    /// What the numbers need, without what the head and the readings say already.
    var notes: [String] {
        RowNotes(row: row, words: words).all.filter { note in
            switch note {
            case .reading, .assumedPriceYear, .audit: false
            default: true
            }
        }.map(words.say)
    }

    private func add(_ items: [String], under label: Label, to document: inout Document) {
        guard !items.isEmpty else { return }
        document.blocks += [.heading(words.label(label), level: 2), .list(items)]
    }

    var particulars: ParticularsReport { ParticularsReport(particulars: item.particulars, words: words) }

    var head: [Definition] {
        var head: [Definition] = []
        let title = origin?.title ?? item.document
        let page = item.page.map { ", \(words.label(.page).lowercased()) \($0)" } ?? ""
        head.append(Definition(words.label(.source), "\(title)\(page): \(item.section)"))
        if let institution = project.institution {
            head.append(Definition(words.label(.institution), words.text(institution)))
        }
        head += particulars.head
        if let start = project.start {
            head.append(Definition(words.label(.start), .month(start.text)))
        } else {
            head.append(Definition(words.label(.start), words.label(.steadyState)))
        }
        if let year = project.priceYear {
            let ours = year.isAssumed ? " (\(words.label(.ours)))" : ""
            let code = project.currencyCode ?? NumberStyle.prefix(ofCurrency: currency)
            head.append(Definition(words.label(.priceYear), "\(code) \(year.year)\(ours)"))
        }
        head.append(Definition(words.label(.chosenReading), row.readingsInForce.joined(separator: ", ")))
        return head
    }

    /// The currency in which a line is printed.
    private func printedCurrency(of flow: Flow) -> String { flow.printed?.currency.code ?? currency }

    /// Every line of the business case with its phrase and place, as printed.
    package var figures: Table { Table(title: words.label(.figures), of: project.flows, by: figureFields) }

    var figureFields: [Field<Flow>] {
        let words = words
        let line: [Field<Flow>] = [
            Field(.id) { .code($0.id ?? "") }, Field(.role) { .code($0.role.rawValue) },
            Field(.what) { .words(words.text($0.what)) },
            Field(noting: .peopleOnly("line", words.label(.what))) { flow, table in
                let name = flow.role == .saving ? party(of: flow).map { " → \(words.name($0))" } ?? "" : ""
                var what = Cell.words(words.text(flow.what) + name)
                if let note = note(on: flow) { what.footnotes = [table.note(note)] }
                return what
            },
            Field(.party) { .code(party(of: $0)?.rawValue ?? "") },
        ]
        let amount: [Field<Flow>] = [
            Field(.amount, heading: words.label(.amount), alignment: .right) {
                .worth(of: $0.asPrinted, currency: printedCurrency(of: $0), words: words)
            },
            Field(.currency) { .code(printedCurrency(of: $0)) },
            Field(.priceYear) { flow in
                (flow.asPrinted.priceYear ?? project.printedPriceYear).map { .year($0.year) } ?? .blank
            },
            Field(.when, heading: words.label(.when)) { .words(when.text(of: $0)) },
        ]
        return line + amount + evidenceFields { $0.evidence } + [
            Field(.note) { .words($0.evidence.note.map(words.text) ?? "") }
        ] + statusFields
    }

    /// How far each line has come about, which people see where the file says so of any; a partial case says it, and more,
    /// of every line.
    private var statusFields: [Field<Flow>] {
        if item.partial != nil { return [] }
        let words = words
        let statuses = item.particulars.statuses
        @Sendable func status(of flow: Flow) -> PartialFacts.Status? { flow.id.flatMap { statuses[$0] } }
        let read: [Field<Flow>] = [
            Field(.peopleOnly("stands", words.label(.status))) {
                .words(status(of: $0).map { words.say(EvidenceText.ofStatus($0)) } ?? "")
            }
        ]
        return [Field(.status) { .code(status(of: $0)?.rawValue ?? "") }] + (statuses.isEmpty ? [] : read)
    }

    private func party(of flow: Flow) -> Party? { flow.beneficiary ?? flow.payer }

    private func note(on flow: Flow) -> String? {
        flow.evidence.note.map { note in
            flow.isReconstruction
                ? words.say(.reconstruction(words.text(flow.what), how: words.text(note))) : words.text(note)
        }
    }

    /// The phrase of a figure, for people in quotation marks, and its place.
    private func evidenceFields<Row>(_ evidence: @escaping @Sendable (Row) -> Evidence) -> [Field<Row>] {
        [
            Field(.peopleOnly("phrase", words.label(.phrase))) { row in
                .words(evidence(row).quote.map { "“\($0)”" } ?? "")
            },
            Field(.quote) { .words(evidence($0).quote ?? "") },
            Field(.place, heading: words.label(.place)) { .words(evidence($0).place ?? "") },
        ]
    }

    private var costTable: Table { Table(title: words.label(.costPerUnit), of: costs, by: costFields) }

    private var costFields: [Field<CostPerUnit>] {
        let (words, currency) = (words, currency)
        return [
            Field(noting: Column(.what, words.label(.what))) { cost, table in
                named(cost.unit.what, cost.unit.evidence, in: &table)
            },
            Field(Column("quantity", words.label(.value), alignment: .right)) {
                .number($0.unit.quantity, decimals: 0)
            },
            Field(.when, heading: words.label(.when)) { .words(when.span($0.unit.window)) },
            Field(Column("cost", words.label(.amount))) {
                .amount($0.cost, bound: $0.boundOfCost, currency: currency, words: words)
            },
            Field(Column("cost_per_unit", words.label(.costPerUnit))) {
                .amount($0.perUnit, bound: $0.boundPerUnit, currency: currency, words: words)
            },
        ]
    }

    /// What something is called, with the note on it.
    private func named(_ what: LocalText, _ evidence: Evidence, in table: inout Table) -> Cell {
        var cell = Cell.words(words.text(what))
        if let note = evidence.note { cell.footnotes.append(table.note(words.text(note))) }
        return cell
    }

    /// The figures that are no amounts of the business case.
    package var quantityTable: Table {
        Table(title: words.label(.quantities), of: item.quantities, by: quantityFields)
    }

    var quantityFields: [Field<Quantity>] {
        let words = words
        return [
            Field(noting: Column(.what, words.label(.what))) { quantity, table in
                named(quantity.what, quantity.evidence, in: &table)
            },
            Field(Column("figure", words.label(.value), for: .people, alignment: .right)) { .words(value(of: $0)) },
            Field(.qualifier) { .code($0.qualifier?.rawValue ?? "") }, Field(.value) { .number($0.value, decimals: 4) },
            Field(.unit, heading: words.label(.unit)) { .words(words.text($0.unit)) },
        ] + evidenceFields { $0.evidence }
    }

    private func value(of quantity: Quantity) -> String {
        let number = Self.number(quantity.value, words)
        return quantity.qualifier.map { words.qualified(number, by: $0) } ?? number
    }

    /// A figure with as many decimals as it has.
    static func number(_ value: Double, _ words: Words) -> String {
        let decimals = (0...4).first { decimals in
            var scaled = value
            for _ in 0..<decimals { scaled *= 10 }
            return (scaled - scaled.rounded()).magnitude < 1e-6 * max(1, scaled.magnitude)
        }
        return words.style.number(value, decimals: decimals ?? 4)
    }

    /// The terms of the results, in words.
    var termsNote: String {
        words.say(.terms(row.view.terms, row.view.perspective))
    }
}

import Casebook
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

/// Everything there is on one case: figures with their phrases, years, results, readings.
package struct CaseReport: Sendable {
    let row: Comparison.Row
    let item: Case
    let origin: Origin?
    let words: Words

    /// A report on a case as a row of a comparison computes it; nothing where the row is no case.
    package init?(_ row: Comparison.Row, origin: Origin?, words: Words) {
        guard let item = row.source else { return nil }
        self.row = row
        self.item = item
        self.origin = origin
        self.words = words
    }

    /// The id of the case.
    package var id: String { item.id }

    private var project: Project { row.project }
    private var currency: String { project.currency.code }
    private var when: WhenText { WhenText(project: project, words: words) }

    /// The results from each point of view.
    private var views: [(heading: String, name: String, view: Account)] {
        Perspective.allCases.map { perspective in
            let label: Label = perspective == .social ? .social : perspective == .fiscal ? .fiscal : .citizen
            let view =
                perspective == row.view.perspective
                ? row.view : Account(of: project, perspective: perspective, terms: row.view.terms)
            return (words.label(label), perspective.rawValue, view)
        }
    }

    private var years: YearTableReport {
        YearTableReport(view: row.view, project: project, currency: currency, start: project.start, words: words)
    }

    private var costs: [CostPerUnit] { item.outputs.map { CostPerUnit(of: $0, in: project) } }

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
    private var notes: [String] {
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

    var head: [Definition] {
        var head: [Definition] = []
        let title = origin?.title ?? item.document
        let page = item.page.map { ", \(words.label(.page).lowercased()) \($0)" } ?? ""
        head.append(Definition(words.label(.source), "\(title)\(page): \(item.section)"))
        if let institution = project.institution {
            head.append(Definition(words.label(.institution), words.text(institution)))
        }
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
    package var figures: Table {
        var table = Table(
            title: words.label(.figures),
            columns: [
                .machineOnly("id"), .machineOnly("role"), .machineOnly("what"),
                .peopleOnly("line", words.label(.what)), .machineOnly("party"),
                Column("amount", words.label(.amount), alignment: .right),
                .machineOnly("currency"), .machineOnly("price_year"), Column("when", words.label(.when)),
                .peopleOnly("phrase", words.label(.phrase)), .machineOnly("quote"),
                Column("place", words.label(.place)), .machineOnly("note"),
            ])
        for flow in project.flows {
            var footnotes: [Int] = []
            if let note = flow.evidence.note {
                let text =
                    flow.isReconstruction
                    ? words.say(.reconstruction(words.text(flow.what), how: words.text(note))) : words.text(note)
                footnotes.append(table.note(text))
            }
            let party = flow.beneficiary ?? flow.payer
            let name = flow.role == .saving ? party.map { " → \(words.name($0))" } ?? "" : ""
            var what = Cell.words(words.text(flow.what) + name)
            what.footnotes = footnotes
            table.rows.append([
                .code(flow.id ?? ""), .code(flow.role.rawValue), .words(words.text(flow.what)), what,
                .code(party?.rawValue ?? ""),
                .worth(of: flow.asPrinted, currency: printedCurrency(of: flow), words: words),
                .code(printedCurrency(of: flow)),
                (flow.asPrinted.priceYear ?? project.printedPriceYear).map { .year($0.year) } ?? .blank,
                .words(when.text(of: flow)), .words(flow.evidence.quote.map { "“\($0)”" } ?? ""),
                .words(flow.evidence.quote ?? ""),
                .words(flow.evidence.place ?? ""), .words(flow.evidence.note.map(words.text) ?? ""),
            ])
        }
        return table
    }

    private var costTable: Table {
        var table = Table(
            title: words.label(.costPerUnit),
            columns: [
                Column("what", words.label(.what)), Column("quantity", words.label(.quantities), alignment: .right),
                Column("when", words.label(.when)), Column("cost", words.label(.amount)),
                Column("cost_per_unit", words.label(.costPerUnit)),
            ])
        table.columns[1].heading = words.label(.value)
        for cost in costs {
            func amount(_ computed: Computed<Double>, _ bound: Bound?) -> Cell {
                .computed(computed, of: .netPresentValue, bound: bound, currency: currency, words: words)
            }
            var what = Cell.words(words.text(cost.unit.what))
            if let note = cost.unit.evidence.note { what.footnotes.append(table.note(words.text(note))) }
            table.rows.append([
                what, .number(cost.unit.quantity, decimals: 0), .words(when.span(cost.unit.window)),
                amount(cost.cost, cost.boundOfCost), amount(cost.perUnit, cost.boundPerUnit),
            ])
        }
        return table
    }

    /// The figures that are no amounts of the business case.
    package var quantityTable: Table { table(of: item.quantities) }

    /// A table of quantities with their phrases and places.
    func table(of quantities: [Quantity]) -> Table {
        var table = Table(
            title: words.label(.quantities),
            columns: [
                Column("what", words.label(.what)),
                Column("figure", words.label(.value), for: .people, alignment: .right), .machineOnly("qualifier"),
                .machineOnly("value"), Column("unit", words.label(.unit)),
                .peopleOnly("phrase", words.label(.phrase)), .machineOnly("quote"),
                Column("place", words.label(.place)),
            ])
        for quantity in quantities {
            var what = Cell.words(words.text(quantity.what))
            if let note = quantity.evidence.note { what.footnotes.append(table.note(words.text(note))) }
            table.rows.append([
                what, .words(value(of: quantity)), .code(quantity.qualifier?.rawValue ?? ""),
                .number(quantity.value, decimals: 4), .words(words.text(quantity.unit)),
                .words(quantity.evidence.quote.map { "“\($0)”" } ?? ""), .words(quantity.evidence.quote ?? ""),
                .words(quantity.evidence.place ?? ""),
            ])
        }
        return table
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

    // MARK: For programs

    /// The machine contract `valor/case/1`.
    package var json: JSONOutput {
        let json: JSONOutput = [
            "schema": "valor/case/1",
            "id": .string(item.id), "name": .string(words.text(project.name)), "country": JSONOutput(project.country),
            "currency": .string(currency), "priceYear": JSONOutput(project.priceYear?.year),
            "document": .string(item.document), "page": JSONOutput(item.page), "section": .string(item.section),
            "start": JSONOutput(project.start?.text), "readings": JSONOutput(row.readingsInForce),
            "assumptions": .assumptions(
                row.view.terms, perspective: nil, source: row.nationalRate?.registered, words: words),
            "figures": .array(project.flows.map(json)),
            "quantities": .array(item.quantities.map(json)),
            "views": .object(views.map { ($0.name, .object($0.view.members(words: words))) }),
            "costPerUnit": .array(
                costs.map {
                    [
                        "what": .string(words.text($0.unit.what)), "quantity": .number($0.unit.quantity),
                        "cost": JSONOutput($0.cost), "costPerUnit": JSONOutput($0.perUnit),
                        "bound": JSONOutput($0.boundPerUnit?.rawValue),
                        "costBound": JSONOutput($0.cost.value == nil ? nil : $0.boundOfCost?.rawValue),
                    ]
                }),
            "years": years.json,
            "benefits": JSONOutput(project.benefits.map(words.text)),
            "notes": JSONOutput(project.assumptions.map(words.text) + notes),
            "claims": ClaimTable(findings: row.findings, words: words).json,
        ]
        return json.adding(.conversions(of: project, words: words))
    }

    func json(of flow: Flow) -> JSONOutput {
        [
            "id": JSONOutput(flow.id), "role": .string(flow.role.rawValue), "what": .string(words.text(flow.what)),
            "party": JSONOutput((flow.beneficiary ?? flow.payer)?.rawValue),
            "amount": JSONOutput(flow.asPrinted.amount()), "unknown": JSONOutput(flow.amount().unknown?.rawValue),
            "when": .string(when.text(of: flow)), "schedule": when.json(of: flow),
            "currency": JSONOutput(flow.printed?.currency.code ?? project.currencyCode),
            "priceYear": JSONOutput((flow.asPrinted.priceYear ?? project.printedPriceYear)?.year),
            "isReconstruction": .bool(flow.isReconstruction), "isCashable": JSONOutput(flow.isCashable),
            "quote": JSONOutput(flow.evidence.quote), "place": JSONOutput(flow.evidence.place),
            "note": JSONOutput(flow.evidence.note.map(words.text)),
        ]
    }

    func json(of quantity: Quantity) -> JSONOutput {
        [
            "id": JSONOutput(quantity.id), "what": .string(words.text(quantity.what)), "value": .number(quantity.value),
            "unit": .string(words.text(quantity.unit)), "qualifier": JSONOutput(quantity.qualifier?.rawValue),
            "quote": JSONOutput(quantity.evidence.quote), "place": JSONOutput(quantity.evidence.place),
        ]
    }
}

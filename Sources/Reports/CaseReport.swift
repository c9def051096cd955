import Casebook
import Facts
import Projects
import Wording

/// Everything there is on one case: figures with their phrases, years, results, readings.
public struct CaseReport: Sendable {
    let row: Comparison.Row
    let item: Case
    let origin: Origin?
    let words: Words

    /// A report on a case as a row of a comparison computes it; nothing where the row is no case.
    public init?(_ row: Comparison.Row, origin: Origin?, words: Words) {
        guard let item = row.source else { return nil }
        self.row = row
        self.item = item
        self.origin = origin
        self.words = words
    }

    private var project: Project { row.project }
    private var currency: String { project.currency.code }
    private var when: WhenText { WhenText(project: project, words: words) }

    /// The results from each point of view.
    private var views: [(heading: String, name: String, view: View)] {
        Perspective.allCases.map { perspective in
            let label: Label = perspective == .social ? .social : perspective == .fiscal ? .fiscal : .citizen
            let view =
                perspective == row.view.perspective
                ? row.view : View(of: project, perspective: perspective, terms: row.view.terms)
            return (words.label(label), perspective.rawValue, view)
        }
    }

    private var years: YearTableReport {
        YearTableReport(view: row.view, currency: currency, start: project.start, words: words)
    }

    private var costs: [CostPerUnit] { item.outputs.map { CostPerUnit(of: $0, in: project) } }

    /// The metrics from each point of view.
    public var resultsTable: Table { ResultsTable(views: views, currency: currency, words: words).table }

    /// The year table in full precision.
    public var yearTable: Table { years.forSpreadsheets }

    // MARK: For people

    /// The report that people read.
    public var document: Document {
        let terms = row.view.terms
        var document = Document([.heading(words.text(project.name), level: 1)])
        if let about = project.about { document.blocks.append(.paragraph(words.text(about))) }
        document.blocks.append(.definitions(head))
        document.blocks.append(.table(figures))
        let note = Note.terms(
            row.view.perspective, years: terms.horizonYears, rates: terms.rate.rates, timing: terms.timing.rawValue)
        var results = resultsTable
        results.captions = [words.say(note)]
        document.blocks.append(.table(results))
        if !costs.isEmpty { document.blocks.append(.table(costTable)) }
        document.blocks.append(.table(years.forPeople))
        if !item.quantities.isEmpty { document.blocks.append(.table(quantityTable)) }
        add(project.benefits.map(words.text), under: .benefitsNotMonetised, to: &document)
        add(item.readings.map { "\($0.id): \(words.say($0))" }, under: .readings, to: &document)
        add(project.assumptions.map(words.text) + notes, under: .assumptions, to: &document)
        return document
    }

    /// What the numbers need, without what the head and the readings say already.
    private var notes: [String] {
        RowNotes(row: row, words: words).all.filter { note in
            switch note {
            case .reading, .assumedPriceYear: false
            default: true
            }
        }.map(words.say)
    }

    private func add(_ items: [String], under label: Label, to document: inout Document) {
        guard !items.isEmpty else { return }
        document.blocks += [.heading(words.label(label), level: 2), .list(items)]
    }

    private var head: [Definition] {
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
            head.append(Definition(words.label(.priceYear), "\(currency) \(year.year)\(ours)"))
        }
        head.append(Definition(words.label(.chosenReading), row.readingsInForce.joined(separator: ", ")))
        return head
    }

    /// Every line of the business case with its phrase and place.
    public var figures: Table {
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
                .worth(of: flow, currency: currency, words: words), .code(currency),
                (flow.priceYear ?? project.priceYear).map { .year($0.year) } ?? .blank,
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
    public var quantityTable: Table {
        var table = Table(
            title: words.label(.quantities),
            columns: [
                Column("what", words.label(.what)),
                Column("figure", words.label(.value), for: .people, alignment: .right), .machineOnly("qualifier"),
                .machineOnly("value"), Column("unit", words.label(.unit)),
                .peopleOnly("phrase", words.label(.phrase)), .machineOnly("quote"),
                Column("place", words.label(.place)),
            ])
        for quantity in item.quantities {
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
        let decimals = (0...4).first { decimals in
            var scaled = quantity.value
            for _ in 0..<decimals { scaled *= 10 }
            return (scaled - scaled.rounded()).magnitude < 1e-6 * max(1, scaled.magnitude)
        }
        let number = words.style.number(quantity.value, decimals: decimals ?? 4)
        switch quantity.qualifier {
        case .moreThan: return "\(words.label(.moreThan)) \(number)"
        case .nearly: return "\(words.label(.nearly)) \(number)"
        case .upTo: return "\(words.label(.upTo)) \(number)"
        case .average: return "\(number) \(words.label(.average))"
        case nil: return number
        }
    }

    // MARK: For programs

    /// The machine contract `valor/case/1`.
    public var json: JSONOutput {
        [
            "schema": "valor/case/1",
            "id": .string(item.id), "name": .string(words.text(project.name)), "country": JSONOutput(project.country),
            "currency": .string(currency), "priceYear": JSONOutput(project.priceYear?.year),
            "document": .string(item.document), "page": JSONOutput(item.page), "section": .string(item.section),
            "start": JSONOutput(project.start?.text), "readings": JSONOutput(row.readingsInForce),
            "assumptions": .assumptions(row.view.terms, perspective: nil),
            "figures": .array(project.flows.map(json)),
            "quantities": .array(item.quantities.map(json)),
            "views": .object(views.map { ($0.name, .object($0.view.members(words: words))) }),
            "costPerUnit": .array(
                costs.map {
                    [
                        "what": .string(words.text($0.unit.what)), "quantity": .number($0.unit.quantity),
                        "cost": JSONOutput($0.cost), "costPerUnit": JSONOutput($0.perUnit),
                        "bound": JSONOutput($0.boundPerUnit?.rawValue),
                    ]
                }),
            "years": years.json,
            "benefits": JSONOutput(project.benefits.map(words.text)),
            "notes": JSONOutput(project.assumptions.map(words.text) + notes),
        ]
    }

    private func json(of flow: Flow) -> JSONOutput {
        [
            "id": JSONOutput(flow.id), "role": .string(flow.role.rawValue), "what": .string(words.text(flow.what)),
            "party": JSONOutput((flow.beneficiary ?? flow.payer)?.rawValue),
            "amount": JSONOutput(flow.amount()), "unknown": JSONOutput(flow.amount().unknown?.rawValue),
            "when": .string(when.text(of: flow)), "schedule": when.json(of: flow),
            "priceYear": JSONOutput((flow.priceYear ?? project.priceYear)?.year),
            "isReconstruction": .bool(flow.isReconstruction), "isCashable": JSONOutput(flow.isCashable),
            "quote": JSONOutput(flow.evidence.quote), "place": JSONOutput(flow.evidence.place),
            "note": JSONOutput(flow.evidence.note.map(words.text)),
        ]
    }

    private func json(of quantity: Quantity) -> JSONOutput {
        [
            "id": JSONOutput(quantity.id), "what": .string(words.text(quantity.what)), "value": .number(quantity.value),
            "unit": .string(words.text(quantity.unit)), "qualifier": JSONOutput(quantity.qualifier?.rawValue),
            "quote": JSONOutput(quantity.evidence.quote), "place": JSONOutput(quantity.evidence.place),
        ]
    }
}

import Appraisal
import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Registers
import Valuation
import Wording

/// Everything that is computed of a proposed project, for people and for programs.
package struct AppraisalReport: Sendable {
    let id: String
    let project: Project
    let terms: AppraisalTerms
    /// Whose year table is shown.
    let perspective: Perspective
    /// What the register says of the rate, where it is the country's.
    let nationalRate: RegisteredRate?
    /// What the project is set beside.
    let cases: Comparison
    /// What its corrections rest on, and which of them the results contain.
    let basis: AdjustmentBasis
    /// The cases whose amounts could not be converted, by their names.
    let unconverted: [LocalText]
    let words: Words
    /// Which of the file's options the project is, where it has several.
    let option: ProjectOption?
    private let options: Int

    /// A report on a project beside published cases, in a language.
    package init(
        of project: Project, id: String, on terms: AppraisalTerms, yearTableFor perspective: Perspective,
        beside cases: Comparison,
        words: Words, nationalRate: RegisteredRate? = nil, basis: AdjustmentBasis? = nil,
        unconverted: [LocalText] = [],
        option: ProjectOption? = nil, of options: Int = 0
    ) {
        let basis =
            basis ?? AdjustmentBasis(project: project, applied: [], uplift: nil, nationalRate: nil, overruns: [])
        self.basis = basis
        self.unconverted = unconverted
        self.project = basis.adjusted
        self.id = id
        self.terms = terms
        self.perspective = perspective
        self.cases = cases
        self.words = words
        self.nationalRate = nationalRate
        self.option = option
        self.options = options
    }

    var method: MethodReport {
        MethodReport(of: project, terms: terms, option: option?.id, words: words)
    }

    /// The real rates at which a project is looked at beside its own.
    static let otherRates = [0.04, 0.06, 0.08, 0.12]

    private var currency: String { project.currency.code }

    func view(
        _ perspective: Perspective, terms: AppraisalTerms? = nil, scenario: Scenario = .likely, cashOnly: Bool = false
    ) -> Account {
        Account(
            of: project, perspective: perspective, terms: terms ?? self.terms, scenario: scenario, cashOnly: cashOnly)
    }

    /// Whether the budget has savings or costs that are no cash, so that it is shown without them too.
    private var hasNonCash: Bool { project.flows.contains { !$0.isCash } }

    // MARK: For people

    /// The report that people read.
    package var document: Document {
        var document = Document([.heading(words.text(project.name), level: 1)])
        if let about = project.about { document.blocks.append(.paragraph(words.text(about))) }
        if let option {
            document.blocks.append(.paragraph(words.say(.isOption(words.text(option.what), of: options))))
        }
        let note = Note.terms(terms, perspective)
        document.blocks.append(.paragraph(words.say(note)))
        document.blocks += appliedNotes.map { .paragraph($0) }
        document.blocks.append(.table(resultsTable))
        document.blocks += corrections.tables.map { .table($0) }
        let counted = [method.savingsTable, method.adjustmentTable, method.physicalTable, method.indicatorTable]
        document.blocks += counted.compactMap { $0.map { .table($0) } }
        document.blocks.append(.table(years.forPeople))
        document.blocks.append(.table(ratesTable))
        if project.flows.contains(where: { $0.isRanged }) { document.blocks.append(.table(rangesTable)) }
        if let delay = delayTable { document.blocks.append(.table(delay)) }
        document.blocks += [referenceClass.table, referenceClass.overrunTable].compactMap { $0.map { .table($0) } }
        add(project.benefits.map(words.text), under: .benefitsNotMonetised, to: &document)
        add(project.assumptions.map(words.text) + notes + method.notes, under: .assumptions, to: &document)
        return document
    }

    private func add(_ items: [String], under label: Label, to document: inout Document) {
        guard !items.isEmpty else { return }
        document.blocks += [.heading(words.label(label), level: 2), .list(items)]
    }

    /// The notes that the numbers need.
    var notes: [String] {
        let row = Comparison.Row(
            id: id, project: project, source: nil, readings: [], perspective: perspective, terms: terms,
            nationalRate: nationalRate.map { .registered($0) })
        return RowNotes(row: row, words: words).all.filter { note in
            // The name is the heading.
            if case .projectName = note { false } else { note != .ownTermsUnused }
        }.map(words.say)
    }

    var views: [(heading: String, name: String, view: Account)] {
        var views = [
            (heading: words.label(.social), name: "social", view: view(.social)),
            (heading: words.label(.fiscal), name: "fiscal", view: view(.fiscal)),
        ]
        if hasNonCash { views.append((words.label(.fiscalCash), "fiscal_cash", view(.fiscal, cashOnly: true))) }
        views.append((words.label(.citizen), "citizen", view(.citizen)))
        return views
    }

    /// The metrics, for the spreadsheet of whoever wants results.
    package var resultsTable: Table { ResultsTable(views: views, currency: currency, words: words).table }

    var years: YearTableReport {
        YearTableReport(
            view: view(perspective), project: project, currency: currency, start: project.start, words: words)
    }

    /// The year table, for the spreadsheet of whoever wants to rebuild the result.
    package var yearTable: Table { years.forSpreadsheets }

    func terms(at rate: Double) -> AppraisalTerms? { terms.at(rate) }

    private var ratesTable: Table {
        var table = Table(
            title: words.label(.atOtherRates),
            columns: [Column(.discountRate, words.label(.discountRate))]
                + Perspective.allCases.map { Column($0.rawValue, "\(words.label(.netPresentValue)), \(heading($0))") })
        for rate in Self.otherRates {
            guard let terms = terms(at: rate) else { continue }
            let values = Perspective.allCases.map {
                Cell.metric(.netPresentValue, of: view($0, terms: terms), currency: currency, words: words)
            }
            table.rows.append([.percent(rate)] + values)
        }
        return table
    }

    private func heading(_ perspective: Perspective) -> String { words.heading(of: perspective) }

    private var rangesTable: Table {
        let scenarios: [(Label, Scenario)] = [
            (.unfavourable, .unfavourable), (.likely, .likely), (.favourable, .favourable),
        ]
        let metrics: [Metric] = [.netPresentValue, .benefitCostRatio, .returnOnInvestment, .paybackYears]
        var table = Table(
            title: words.label(.ranges),
            columns: [Column(.metric, words.label(.metric))]
                + scenarios.map { Column($0.0.rawValue, words.label($0.0), alignment: .right) })
        let views = scenarios.map { view(.social, scenario: $0.1) }
        for metric in metrics {
            let cells = views.map { Cell.metric(metric, of: $0, currency: currency, words: words) }
            table.rows.append([.words(words.name(metric))] + Cell.toldApart(cells, in: words.style))
        }
        return table
    }

    /// What half a year and longer delays of the benefits cost; nothing where there is no net present value.
    private var delayTable: Table? {
        guard view(.social)[.netPresentValue].value != nil else { return nil }
        var table = Table(
            title: words.label(.costOfDelay),
            columns: [
                Column(.months, words.label(.monthsLater)),
                Column("cost", words.label(.social)),
            ])
        for delay in delays {
            table.rows.append([
                .integer(delay.months),
                .amount(
                    delayBound.flatMap { _ in delay.cost }, bound: delayBound.value.flatMap { $0 },
                    currency: currency, words: words),
            ])
        }
        return table
    }

    /// On which side of the costs of delays the true ones lie, or why nobody can tell.
    var delayBound: Computed<Bound?> { project.boundOfDelay(in: .social, moving: Self.moving, on: terms) }

    /// What a delay moves: the investment is not put off with the service that it pays for.
    private static let moving = Set(Flow.Role.allCases).subtracting([.investment])

    /// What delays of half a year and more cost society.
    var delays: [(months: Int, cost: Computed<Double>)] {
        func flows(_ project: Project) -> MonthlyFlows {
            let layout = CashFlowProjection(
                project, years: terms.horizonYears, perspective: .social, roles: Self.moving)
            return project.prices == .current ? terms.deflated(layout.flows) : layout.flows
        }
        let now = flows(project)
        return [6, 12, 24].filter { $0 < 12 * terms.horizonYears }.map { months in
            // What is written in prices of its time is worth as much when it comes later.
            let later =
                project.prices == .current
                ? now.delayed(byMonths: months) : flows(project.delayed(byMonths: months))
            return (months, terms.discounting.costOfDelay(of: now, later: later, timing: terms.timing))
        }
    }

    /// Which corrections the results contain, where they contain any.
    var appliedNotes: [String] {
        basis.applied.isEmpty
            ? [] : [words.say(.applied(Adjustment.allCases.filter(basis.applied.contains)))]
    }

    var corrections: AdjustmentReport { AdjustmentReport(basis: basis, terms: terms, words: words) }

    var referenceClass: ClassReport {
        ClassReport(
            project: project, terms: terms, cases: cases, leftOut: unconverted, overruns: basis.overruns, words: words)
    }
}

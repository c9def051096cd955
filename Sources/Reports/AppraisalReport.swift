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
    let results: AppraisalResults
    let years: YearTableReport
    let corrections: AdjustmentReport
    let referenceClass: ClassReport
    let method: MethodReport
    /// What it all comes to, in sentences.
    package let conclusion: ConclusionReport
    /// The six results for each of those concerned.
    package let stakeholders: StakeholderTable
    /// What is bought and what is saved, line by line.
    package let lines: LineTable

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
        let project = basis.adjusted
        self.project = project
        self.id = id
        self.terms = terms
        self.perspective = perspective
        self.cases = cases
        self.words = words
        self.nationalRate = nationalRate
        self.option = option
        self.options = options
        let results = AppraisalResults(of: project, on: terms)
        self.results = results
        years = YearTableReport(
            view: results[perspective], project: project, currency: project.currency.code, start: project.start,
            words: words)
        corrections = AdjustmentReport(
            basis: basis,
            results: CorrectionResults(
                of: basis.project, applying: basis.applied, uplift: basis.uplift, on: terms, beside: results),
            terms: terms, words: words)
        referenceClass = ClassReport(
            project: project,
            results: ClassResults(
                of: project, account: results[cases.perspective], among: cases, leavingOut: unconverted,
                overruns: basis.overruns),
            cases: cases, leftOut: unconverted, words: words)
        method = MethodReport(of: results, option: option?.id, words: words)
        let conclusion = Conclusion(of: results, risks: corrections.results.risks?[.social].values ?? [])
        self.conclusion = ConclusionReport(conclusion, words: words)
        stakeholders = StakeholderTable(conclusion, words: words)
        lines = LineTable(of: results, words: words)
    }

    private var currency: String { project.currency.code }

    // MARK: For people

    /// The report that people read.
    package var document: Document {
        var document = Document([.heading(words.text(project.name), level: 1)])
        if let about = project.about { document.blocks.append(.paragraph(words.text(about))) }
        document.blocks += variantNotes.map { .paragraph($0) }
        document.blocks += [
            .paragraph(words.terms(terms, perspective, of: project)),
            .paragraph(conclusion.sentences.joined(separator: " ")),
            .table(stakeholders.explained), .table(lines.table()),
        ]
        if !conclusion.otherThreats.isEmpty { document.blocks.append(.list(conclusion.otherThreats)) }
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
    var notes: [String] { noted.map(words.say) }

    /// The same as facts.
    var noted: [Note] {
        let row = Comparison.Row(
            id: id, project: project, source: nil, readings: [], account: results[perspective],
            nationalRate: nationalRate.map { .registered($0) })
        return RowNotes(row: row, budget: results.budget, words: words).all.filter { note in
            // The name is the heading.
            if case .projectName = note { false } else { note != .ownTermsUnused }
        }
    }

    var views: [(heading: String, name: String, view: Account)] {
        var views: [(heading: String, name: String, view: Account)] = [
            (heading: words.label(.social), name: "social", view: results[.social]),
            (heading: words.label(.fiscal), name: "fiscal", view: results[.fiscal]),
        ]
        if let cash = results.cashOnly {
            views.append((heading: words.label(.fiscalCash), name: "fiscal_cash", view: cash))
        }
        views.append((heading: words.label(.citizen), name: "citizen", view: results[.citizen]))
        return views
    }

    /// The metrics, for the spreadsheet of whoever wants results.
    package var resultsTable: Table { ResultsTable(views: views, currency: currency, words: words).table }

    /// The year table, for the spreadsheet of whoever wants to rebuild the result.
    package var yearTable: Table { years.forSpreadsheets }

    /// The lines of the project, with the institution's own columns.
    package var lineTable: Table { ProjectLines(project: project, words: words).table }

    var ratesTable: Table {
        let (words, currency) = (words, currency)
        let rate = Field<AppraisalResults.OtherRate>(.discountRate, heading: words.label(.discountRate)) {
            .percent($0.rate)
        }
        let values = Perspective.allCases.map { perspective in
            let heading = "\(words.label(.netPresentValue)), \(heading(perspective))"
            return Field<AppraisalResults.OtherRate>(Column(perspective.rawValue, heading)) {
                .metric(.netPresentValue, of: $0.accounts[perspective], currency: currency, words: words)
            }
        }
        var table = Table(title: words.label(.atOtherRates), of: results.otherRates, by: [rate] + values)
        table.sharesUnit = true
        return table
    }

    private func heading(_ perspective: Perspective) -> String { words.heading(of: perspective) }

    /// A metric, and how many digits beyond the usual tell it apart in the scenarios.
    private struct RangedMetric {
        let metric: Metric
        let moreDigits: Int
    }

    var rangesTable: Table {
        let (words, currency) = (words, currency)
        let scenarios: [(label: Label, account: Account)] = [
            (.unfavourable, results.unfavourable), (.likely, results[.social]), (.favourable, results.favourable),
        ]
        let metrics: [Metric] = [.netPresentValue, .benefitCostRatio, .returnOnInvestment, .paybackYears]
        @Sendable func cell(_ metric: Metric, of account: Account) -> Cell {
            .metric(metric, of: account, currency: currency, words: words)
        }
        let rows = metrics.map { metric in
            RangedMetric(
                metric: metric,
                moreDigits: Cell.digits(
                    tellingApart: scenarios.map { cell(metric, of: $0.account) }, in: words.style))
        }
        let name = Field<RangedMetric>(.metric, heading: words.label(.metric)) { .words(words.name($0.metric)) }
        let values = scenarios.map { label, account in
            Field<RangedMetric>(Column(label.rawValue, words.label(label), alignment: .right)) {
                cell($0.metric, of: account).showing(moreDigits: $0.moreDigits)
            }
        }
        return Table(title: words.label(.ranges), of: rows, by: [name] + values)
    }

    /// What half a year and longer delays of the benefits cost; nothing where there is no net present value.
    var delayTable: Table? {
        guard results[.social][.netPresentValue].value != nil else { return nil }
        let (words, currency, bound) = (words, currency, results.boundOfDelays)
        let fields: [Field<AppraisalResults.Delay>] = [
            Field(.months, heading: words.label(.monthsLater)) { .integer($0.months) },
            Field(Column("cost", words.label(.social))) { delay in
                .amount(
                    bound.flatMap { _ in delay.cost }, bound: bound.value.flatMap { $0 }, currency: currency,
                    words: words)
            },
        ]
        return Table(title: words.label(.costOfDelay), of: results.delays, by: fields)
    }

    /// Which option it is, and which corrections the results contain, where that is to be said.
    var variantNotes: [String] {
        (option.map { [words.say(.isOption(words.text($0.what), of: options))] } ?? []) + appliedNotes
    }

    /// Which corrections the results contain, where they contain any.
    var appliedNotes: [String] {
        basis.applied.isEmpty
            ? [] : [words.say(.applied(Adjustment.allCases.filter(basis.applied.contains)))]
    }
}

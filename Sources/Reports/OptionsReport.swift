import Appraisal
import Documents
import Facts
import Languages
import Money
import Projects
import Registers
import Valuation
import Wording

/// The options of a project side by side, for people and for programs.
package struct OptionsReport: Sendable {
    let id: String
    let project: Project
    let perspective: Perspective
    /// What the register says of the rate, where it is the country's.
    let nationalRate: RegisteredRate?
    /// The corrections that the results contain.
    let applied: Set<Adjustment>
    /// Whether another horizon than the file's is asked for, which options with one of their own do not take.
    let asksForHorizon: Bool
    let words: Words
    let results: OptionsResults

    /// A report on the options of a project, each on its own terms.
    package init(
        of project: Project, id: String, perspective: Perspective, words: Words,
        nationalRate: RegisteredRate? = nil, applied: Set<Adjustment> = [],
        asksForHorizon: Bool = false,
        terms: (Project) -> AppraisalTerms
    ) {
        self.id = id
        self.project = project
        self.perspective = perspective
        self.nationalRate = nationalRate
        self.applied = applied
        self.asksForHorizon = asksForHorizon
        self.words = words
        results = OptionsResults(of: project.options, terms: terms)
    }

    var currency: String { project.currency.code }
    var comparison: OptionComparison { results[perspective] }
    var rows: [OptionComparison.Row] { comparison.rows }

    func say(_ text: OptionText) -> String { words.say(text) }

    func metric(_ metric: Metric, of view: Account) -> Cell {
        .metric(metric, of: view, currency: currency, words: words)
    }

    /// What the matrix gives an option.
    func score(_ row: OptionComparison.Row) -> Double? { project.indicators?.weightedScore(of: row.option.id) }

    // MARK: For people

    /// The report that people read.
    package var document: Document {
        var document = Document([.heading(words.text(project.name), level: 1)])
        if let about = project.about { document.blocks.append(.paragraph(words.text(about))) }
        if let longest { document.blocks.append(.paragraph(words.say(note(on: longest)))) }
        document.blocks += appliedNotes.map { .paragraph($0) }
        document.blocks.append(.list(rows.map(title)))
        document.blocks.append(.table(ownTable))
        document.blocks.append(.table(differenceTable))
        document.blocks.append(.table(viewsTable))
        if let table = adjustedTable { document.blocks.append(.table(table)) }
        if let matrix { document.blocks.append(.table(matrix)) }
        for table in physicalTables { document.blocks.append(.table(table)) }
        let benefits = project.benefits.map(words.text)
        if !benefits.isEmpty {
            document.blocks += [.heading(words.label(.benefitsNotMonetised), level: 2), .list(benefits)]
        }
        document.blocks += [.heading(words.label(.assumptions), level: 2), .list(notes)]
        return document
    }

    var longest: AppraisalTerms? { rows.map { $0.view.terms }.max { $0.horizonYears < $1.horizonYears } }

    private func note(on terms: AppraisalTerms) -> Note {
        .terms(terms, perspective)
    }

    /// Which corrections the results contain, where they contain any.
    var appliedNotes: [String] {
        guard !applied.isEmpty else { return [] }
        let all = words.say(.applied(Adjustment.allCases.filter(applied.contains)))
        guard let first = rows.first?.option, first.project.corrections(among: applied) != applied else { return [all] }
        return [all + " " + say(.uncorrected(first.id))]
    }

    private func title(_ row: OptionComparison.Row) -> String {
        let mark = row.option.isProposed ? " (\(say(.proposed)))" : ""
        return "\(row.option.id): \(words.text(row.option.what))\(mark)"
    }

    private var ownTable: Table {
        let metrics: [Metric] = [.presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio]
        let shown = metrics + (comparison.horizonsDiffer ? [.equivalentAnnualValue] : [])
        let option = Field<OptionComparison.Row>(.option, heading: say(.option)) { .code($0.option.id) }
        let life = Field<OptionComparison.Row>(.lifeYears, heading: say(.years)) { .integer($0.life.years) }
        let results = shown.map { metric in
            Field<OptionComparison.Row>(metric.field, heading: heading(of: metric), alignment: .right) {
                self.metric(metric, of: $0.view)
            }
        }
        return Table(
            title: say(.title), of: rows, by: [option] + (comparison.livesDiffer ? [life] : []) + results)
    }

    func heading(of metric: Metric) -> String {
        switch metric {
        case .netPresentValue: words.label(.netPresentValue)
        case .benefitCostRatio: words.label(.benefitCostRatio)
        default: words.name(metric)
        }
    }

    private var differenceTable: Table {
        var table = Table(title: say(.beyondFirst), of: rows, by: differenceFields)
        let reasons = rows.compactMap { $0.beyondFirst }.flatMap { view in
            [Metric.netPresentValue, .internalRates, .paybackYears].compactMap { view[$0].reason }
        }
        for reason in Reason.allCases where reasons.contains(reason) {
            table.remarks.append("\(words.brief(reason)): \(words.say(reason)).")
        }
        return table
    }

    private var differenceFields: [Field<OptionComparison.Row>] {
        func beyond(
            _ metric: Metric, as field: FieldDescription, _ heading: OptionText
        ) -> Field<OptionComparison.Row> {
            Field(field, heading: say(heading), alignment: .right) { row in
                row.beyondFirst.map { self.metric(metric, of: $0) } ?? .blank
            }
        }
        return [
            Field(.option, heading: say(.option)) { .code($0.option.id) },
            beyond(.netPresentValue, as: .netPresentValueBeyondFirst, .netPresentValueBeyondFirst),
            beyond(.internalRates, as: .internalRateOfDifference, .rateOfDifference),
            beyond(.paybackYears, as: .paybackOfDifferenceYears, .paybackOfDifference),
            beyond(.equivalentAnnualValue, as: .annualValueBeyondFirst, .annualValueBeyondFirst),
            Field(.dominatedBy, heading: say(.dominatedBy)) { .words($0.dominators.joined(separator: ", ")) },
        ]
    }

    /// What tells how much more an option is worth than the first, in all rows alike.
    var ofDifference: Metric { comparison.horizonsDiffer ? .equivalentAnnualValue : .netPresentValue }

    /// From each point of view, what each option is worth beyond the first.
    var byView: [(name: String, heading: String, comparison: OptionComparison)] {
        var views: [(name: String, heading: String, comparison: OptionComparison)] = [
            (name: "social", heading: words.label(.social), comparison: results[.social]),
            (name: "fiscal", heading: words.label(.fiscal), comparison: results[.fiscal]),
        ]
        if let cash = results.cashOnly {
            views.append((name: "fiscal_cash", heading: words.label(.fiscalCash), comparison: cash))
        }
        views.append((name: "citizen", heading: words.label(.citizen), comparison: results[.citizen]))
        return views
    }

    private var viewsTable: Table {
        let option = Field<OptionComparison.Row>(.option, heading: say(.option)) { .code($0.option.id) }
        let views = byView.map { name, heading, comparison in
            Field<OptionComparison.Row>(Column(name, heading, alignment: .right)) { row in
                comparison[row.option.id]?.beyondFirst.map { metric(ofDifference, of: $0) } ?? .blank
            }
        }
        return Table(
            title: say(comparison.horizonsDiffer ? .byViewPerYear : .byView),
            of: rows.filter { $0.beyondFirst != nil }, by: [option] + views)
    }

    private var matrix: Table? {
        guard let indicators = project.indicators else { return nil }
        let scores = rows.map { row in
            let id = row.option.id
            return Field<MatrixRow>(Column(id, id, alignment: .right)) { $0.score(of: id, in: indicators) }
        }
        return Table(
            title: words.say(MethodText.indicators), of: MatrixRow.all(of: indicators),
            by: MatrixRow.fields(words) + scores, remarks: [say(.scores(scale: indicators.scale))])
    }

    private var physicalTables: [Table] {
        var tables: [(ids: [String], table: Table)] = []
        for row in rows {
            let report = MethodReport(of: row.option.project, terms: row.view.terms, words: words)
            guard let table = report.physicalTable else { continue }
            // Options that save the same share a table.
            if let index = tables.firstIndex(where: { $0.table == table }) {
                tables[index].ids.append(row.option.id)
            } else {
                tables.append(([row.option.id], table))
            }
        }
        return tables.map { ids, table in
            var table = table
            table.title = "\(table.title ?? ""): \(ids.joined(separator: ", "))"
            return table
        }
    }

    /// What must be said beside the numbers.
    var notes: [String] {
        var notes: [String] = []
        if let first = rows.first { notes.append(say(.baseline(words.text(first.option.what)))) }
        if let proposed = rows.first(where: { $0.option.isProposed }) {
            notes.append(say(.proposal(words.text(proposed.option.what))))
        }
        notes.append(say(.commonLines))
        if let first = rows.first, rows.dropFirst().contains(where: { $0.option.project.carriesLinesOver }) {
            notes.append(say(.goesOn(first.option.id)))
        }
        if let nationalRate { notes.append(words.say(Note.nationalRate(nationalRate))) }
        for row in rows where asksForHorizon && row.option.hasOwnHorizon {
            notes.append(say(.keepsHorizon(row.option.id, years: row.view.terms.horizonYears)))
        }
        if comparison.horizonsDiffer {
            notes.append(say(.livesDiffer))
            if let first = rows.first?.option, first.project.goesOnAsItIs { notes.append(say(.firstGoesOn(first.id))) }
        } else if let common = comparison.commonYears {
            let lives = rows.filter { !$0.option.project.goesOnAsItIs }.map { $0.life }
            notes.append(say(.livesRepeated(lives, common: common)))
        }
        if comparison.livesDiffer, !comparison.worthMost.isEmpty { notes.append(say(.worthMost(comparison.worthMost))) }
        if rows.contains(where: { !$0.dominators.isEmpty }) { notes.append(say(.dominance)) }
        notes += remarks
        if let other = rows.last { notes.append(say(.alone(other.option.id))) }
        return notes
    }

    /// The notes on the options, each with the ids of those that it is about where others do something too.
    private var remarks: [String] {
        var remarks: [(text: String, ids: [String], isOwn: Bool)] = []
        for row in rows {
            let report = MethodReport(
                of: row.option.project, terms: row.view.terms, option: row.option.id, words: words)
            let rowNotes = RowNotes(view: row.view, project: row.option.project, words: words)
            let common = rowNotes.onPrices.map(words.say) + row.option.project.assumptions.map(words.text)
            for (texts, isOwn) in [(common, false), (rowNotes.onOption.map(words.say), true), (report.notes, true)] {
                for text in texts {
                    if let index = remarks.firstIndex(where: { $0.text == text }) {
                        if !remarks[index].ids.contains(row.option.id) { remarks[index].ids.append(row.option.id) }
                    } else {
                        remarks.append((text, [row.option.id], isOwn))
                    }
                }
            }
        }
        // What goes on as it is has nothing of which to say where it comes from.
        let others = rows.dropFirst().map { $0.option.id }
        return remarks.map { text, ids, isOwn in
            isOwn && !others.allSatisfy(ids.contains) ? "\(ids.joined(separator: ", ")): \(text)" : text
        }
    }
}

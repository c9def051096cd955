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
    let terms: @Sendable (Project) -> AppraisalTerms
    /// What the register says of the rate, where it is the country's.
    let nationalRate: RegisteredRate?
    /// The corrections that the results contain.
    let applied: Set<Adjustment>
    /// Whether another horizon than the file's is asked for, which options with one of their own do not take.
    let asksForHorizon: Bool
    let words: Words
    let comparison: OptionComparison

    /// A report on the options of a project, each on its own terms.
    package init(
        of project: Project, id: String, perspective: Perspective, words: Words,
        nationalRate: RegisteredRate? = nil, applied: Set<Adjustment> = [],
        asksForHorizon: Bool = false,
        terms: @escaping @Sendable (Project) -> AppraisalTerms
    ) {
        self.id = id
        self.project = project
        self.perspective = perspective
        self.terms = terms
        self.nationalRate = nationalRate
        self.applied = applied
        self.asksForHorizon = asksForHorizon
        self.words = words
        comparison = OptionComparison(project.options, perspective: perspective, terms: terms)
    }

    var currency: String { project.currency.code }
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
        var columns = [Column(.option, say(.option))]
        if comparison.livesDiffer { columns.append(Column(.lifeYears, say(.years))) }
        let metrics: [Metric] = [.presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio]
        let shown = metrics + (comparison.horizonsDiffer ? [.equivalentAnnualValue] : [])
        columns += shown.map { Column($0.field, heading(of: $0), alignment: .right) }
        var table = Table(title: say(.title), columns: columns)
        for (row, life) in zip(rows, comparison.lives) {
            var cells: [Cell] = [.code(row.option.id)]
            if comparison.livesDiffer { cells.append(.integer(life.years)) }
            table.rows.append(cells + shown.map { metric($0, of: row.view) })
        }
        return table
    }

    func heading(of metric: Metric) -> String {
        switch metric {
        case .netPresentValue: words.label(.netPresentValue)
        case .benefitCostRatio: words.label(.benefitCostRatio)
        default: words.name(metric)
        }
    }

    private var differenceTable: Table {
        var table = Table(
            title: say(.beyondFirst),
            columns: [
                Column(.option, say(.option)),
                Column(.netPresentValueBeyondFirst, say(.netPresentValueBeyondFirst), alignment: .right),
                Column(.internalRateOfDifference, say(.rateOfDifference), alignment: .right),
                Column(.paybackOfDifferenceYears, say(.paybackOfDifference), alignment: .right),
                Column(.annualValueBeyondFirst, say(.annualValueBeyondFirst), alignment: .right),
                Column(.dominatedBy, say(.dominatedBy)),
            ])
        for row in rows {
            guard let difference = row.beyondFirst else {
                let dominators = Cell.words(row.dominators.joined(separator: ", "))
                table.rows.append([.code(row.option.id), .blank, .blank, .blank, .blank, dominators])
                continue
            }
            table.rows.append([
                .code(row.option.id), metric(.netPresentValue, of: difference), metric(.internalRates, of: difference),
                metric(.paybackYears, of: difference),
                metric(.equivalentAnnualValue, of: difference),
                .words(row.dominators.joined(separator: ", ")),
            ])
        }
        let reasons = rows.compactMap { $0.beyondFirst }.flatMap { view in
            [Metric.netPresentValue, .internalRates, .paybackYears].compactMap { view[$0].reason }
        }
        for reason in Reason.allCases where reasons.contains(reason) {
            table.remarks.append("\(words.brief(reason)): \(words.say(reason)).")
        }
        return table
    }

    /// What tells how much more an option is worth than the first, in all rows alike.
    var ofDifference: Metric { comparison.horizonsDiffer ? .equivalentAnnualValue : .netPresentValue }

    private func views(_ project: Project) -> Bool { project.flows.contains { $0.isCashable == false || $0.isInKind } }

    /// From each point of view, what each option is worth beyond the first.
    private var byView: [(name: String, heading: String, comparison: OptionComparison)] {
        func comparison(_ perspective: Perspective, cashOnly: Bool = false) -> OptionComparison {
            OptionComparison(project.options, perspective: perspective, cashOnly: cashOnly, terms: terms)
        }
        var result = [
            (name: "social", heading: words.label(.social), comparison: comparison(.social)),
            (name: "fiscal", heading: words.label(.fiscal), comparison: comparison(.fiscal)),
        ]
        if project.options.contains(where: { views($0.project) }) {
            result.append(("fiscal_cash", words.label(.fiscalCash), comparison(.fiscal, cashOnly: true)))
        }
        result.append(("citizen", words.label(.citizen), comparison(.citizen)))
        return result
    }

    private var viewsTable: Table {
        let views = byView
        var table = Table(
            title: say(comparison.horizonsDiffer ? .byViewPerYear : .byView),
            columns: [Column(.option, say(.option))] + views.map { Column($0.name, $0.heading, alignment: .right) })
        for (index, row) in rows.enumerated() where row.beyondFirst != nil {
            table.rows.append(
                [.code(row.option.id)]
                    + views.map { view in
                        view.comparison.rows[index].beyondFirst.map { metric(ofDifference, of: $0) } ?? .blank
                    })
        }
        return table
    }

    private var matrix: Table? {
        guard let indicators = project.indicators else { return nil }
        var table = Table(
            title: words.say(MethodText.indicators),
            columns: [
                Column("criterion", words.say(MethodText.criterion)),
                Column("weight", words.say(MethodText.weight), alignment: .right),
            ] + rows.map { Column($0.option.id, $0.option.id, alignment: .right) })
        for criterion in indicators.criteria {
            table.rows.append(
                [.words(words.text(criterion.what)), .percent(criterion.weight)]
                    + rows.map { row in
                        criterion.score(of: row.option.id).map { .number($0, decimals: indicators.decimals) }
                            ?? .unknown(.notStated)
                    })
        }
        table.rows.append(
            [.words(words.say(MethodText.sum)), .blank]
                + rows.map { row in score(row).map { .number($0, decimals: 2) } ?? .unknown(.notStated) })
        table.remarks = [say(.scores(scale: indicators.scale))]
        return table
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
            let lives = zip(rows, comparison.lives).filter { !$0.0.option.project.goesOnAsItIs }.map { $0.1 }
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

import Casebook
import Documents
import Facts
import Languages
import Projects
import Risk
import Valuation
import Wording

extension AppraisalReport {
    /// The report as one page of HTML: the verdict, six results, what is bought, charts with their numbers, every table,
    /// assumption and source.
    package func html(_ setting: PageSetting) -> String {
        setting.html(
            page(setting), kicker: words.say(PageText.appraisal), byline: project.institution.map(words.text),
            words: words)
    }

    /// The document of that page.
    package func page(_ setting: PageSetting) -> Document {
        var page = Document([.heading(words.text(project.name), level: 1)])
        page.blocks += variantNotes.map { .paragraph($0) }
        page.blocks += [
            .lead(conclusion.sentences.joined(separator: " ")),
            .paragraph(words.terms(terms, perspective, of: project)), .table(stakeholders.explained),
        ]
        // Whoever reads no further than the first page knows it too.
        if let risk = conclusion.gravestRisk { page.blocks.append(.paragraph(risk)) }
        let charts = ProjectCharts(of: results, perspective: perspective, words: words)
        add(
            .lines,
            (project.about.map { [.paragraph(words.text($0))] } ?? []) + [.table(lines.table())]
                + (fundingTable.map { [.table($0)] } ?? []), to: &page)
        add(
            .outcome,
            [charts.cumulative, charts.years, charts.parties, charts.rollOut].compactMap { $0.map { .chart($0) } },
            to: &page)
        add(.certainty, certainty(charts, setting), to: &page)
        add(.risks, corrections.tables.map { .table($0) }, to: &page)
        let counted = [method.savingsTable, method.adjustmentTable, method.physicalTable, method.indicatorTable]
        add(
            .years,
            [.table(years.forPeople), .table(resultsTable)] + counted.compactMap { $0.map { .table($0) } }, to: &page)
        add(.cases, besideCases, to: &page)
        add(.withoutPrice, list(project.benefits.map(words.text)), to: &page)
        add(.assumptions, list(project.assumptions.map(words.text) + notes + method.notes), to: &page)
        if let sources = sourceTable { add(.sources, [.table(sources)], to: &page) }
        add(
            .again,
            [
                .code(setting.command), .paragraph(words.say(PageText.sameBytes)),
                .paragraph(words.say(PageText.usualTerms)),
            ], to: &page)
        return page
    }

    private func add(_ section: PageText, _ blocks: [Document.Block], to page: inout Document) {
        guard !blocks.isEmpty else { return }
        page.blocks += [.heading(words.say(section), level: 2)] + blocks
    }

    private func list(_ items: [String]) -> [Document.Block] { items.isEmpty ? [] : [.list(items)] }

    private func certainty(_ charts: ProjectCharts, _ setting: PageSetting) -> [Document.Block] {
        var blocks: [Document.Block] = []
        let others = conclusion.othersByEffect
        if !others.turning.isEmpty {
            blocks += [.heading(words.say(PageText.threats), level: 3), .list(others.turning)]
        }
        if !others.other.isEmpty {
            // What is known on one side only may be overturned by what is not known.
            let isKnown = results[.society].gaps.boundOfNet == nil && results[.society][.netPresentValue].value != nil
            blocks += [
                .heading(words.say(isKnown ? PageText.trials : .influences), level: 3), .list(others.other),
            ]
        }
        let distribution = setting.leavesOutDraws ? nil : simulation?.distributionChart
        // The table below has what everyone and the others gain at each rate.
        var rates = charts.rates
        rates?.numbers.rows = []
        blocks += [sensitivity?.tornadoChart, distribution, rates].compactMap { $0.map { .chart($0) } }
        blocks.append(.table(ratesTable))
        if project.flows.contains(where: { $0.isRanged }) { blocks.append(.table(rangesTable)) }
        if let delay = delayTable { blocks.append(.table(delay)) }
        return blocks
    }

    private var besideCases: [Document.Block] {
        let chart = CaseChart(comparison: cases, project: (project, results[cases.perspective]), words: words).chart
        return (chart.map { [.chart($0)] } ?? [])
            + [referenceClass.table, referenceClass.overrunTable].compactMap { $0.map { .table($0) } }
    }

    /// How likely results are, drawn as `simulate` draws them unless it is told otherwise; nothing where no figure has a
    /// range, or society's result cannot be computed.
    private var simulation: SimulationReport? {
        let compiled = CompiledProject(of: project.withRisks, beyond: nil, on: terms, fixing: [])
        let accounts = DrawnAccounts(of: project, beyond: nil, on: terms)
        guard !compiled.inputs.isEmpty, accounts.obstacle(.social) == nil else { return nil }
        let settings = SimulationSettings(draws: Self.draws, seed: 1)
        let outcomes = SimulationOutcomes(of: compiled, settings, blocks: 0..<settings.blocks, views: [.social])
        let simulation = Simulation(of: compiled, settings, outcomes: outcomes, explaining: .social)
        guard !simulation.views.isEmpty else { return nil }
        return SimulationReport(
            of: simulation, project: project, accounts: accounts, id: id, on: terms, perspective: .social,
            asked: settings.draws, late: nil, words: words)
    }

    /// As many as `simulate` draws unless it is told otherwise.
    private static let draws = 100_000

    /// Each line with its source, as the file has it; nothing where none has any.
    private var sourceTable: Table? {
        let lines = project.flows.filter { $0.evidence != Evidence() }
        guard !lines.isEmpty else { return nil }
        let fields: [Field<Flow>] = [
            Field(.peopleOnly("what", words.label(.what))) { .words(words.text($0.what)) },
            Field(.peopleOnly("source", words.say(PageText.source))) { flow in
                let evidence = flow.evidence
                let quote = evidence.quote.map { "“\($0)”" }
                let parts = [evidence.source.map(words.text), evidence.place, quote, evidence.note.map(words.text)]
                    .compactMap { $0 }
                return .words(parts.joined(separator: " · "))
            },
        ]
        return Table(of: lines, by: fields)
    }
}

import Appraisal
import Casebook
import Documents
import Facts
import Languages
import Money
import Numerics
import Projects
import Risk
import Valuation
import Wording

/// What a simulation says of a project, for people and for programs.
package struct SimulationReport: Sendable {
    let id: String
    let project: Project
    let terms: AppraisalTerms
    let simulation: Simulation
    /// What is computed beside the draws.
    private let accounts: DrawnAccounts
    /// The view whose spread is explained.
    let perspective: Perspective
    /// How many draws were asked for.
    let asked: Int
    /// The month behind which a payback is late.
    let late: CalendarMonth?
    let variant: ProjectVariant
    let words: Words

    /// A report on a simulation, in a language.
    package init(
        of simulation: Simulation, project: Project, accounts: DrawnAccounts, id: String, on terms: AppraisalTerms,
        perspective: Perspective, asked: Int, late: CalendarMonth?, variant: ProjectVariant = ProjectVariant(),
        words: Words
    ) {
        self.simulation = simulation
        self.project = project
        self.id = id
        self.terms = terms
        self.perspective = perspective
        self.asked = asked
        self.late = late
        self.variant = variant
        self.words = words
        self.accounts = accounts
    }

    var currency: String { project.currency.code }

    // MARK: For people

    /// The report that people read, the bars of its histogram made of a mark.
    package func document(bar mark: Character = "█") -> Document {
        let settings = simulation.settings
        let drawn = SimulationText.drawn(
            draws: settings.draws, figures: simulation.inputs.count, seed: settings.seed,
            isSobol: settings.points == .sobol)
        var document = Document([
            .heading("\(words.text(project.name)): \(words.say(SimulationText.title).lowercased())", level: 1),
            .paragraph(words.terms(terms, perspective, of: project) + "\n" + words.say(drawn)),
        ])
        document.blocks += variant.sentences(words).map { .paragraph($0) }
        if let summary { document.blocks.append(.paragraph(summary)) }
        document.blocks.append(.table(resultsForPeople))
        if let histogram = histogram(of: mark) { document.blocks.append(.table(histogram)) }
        if !drivers.isEmpty {
            document.blocks += [
                .heading(words.say(explainsKnownOnly ? .driversOfKnown(explained) : .driversOf(explained)), level: 2),
                .list(drivers),
            ]
        }
        document.blocks.append(.table(figuresTable))
        document.blocks += [.heading(words.label(.notes), level: 2), .list(notes)]
        return document
    }

    /// The view that is explained: the one that is asked for, or the first there is.
    private var shown: SimulatedAccount? {
        simulation.views.first { $0.perspective == perspective } ?? simulation.views.first
    }
    private var explained: Perspective { shown?.perspective ?? perspective }

    func heading(_ perspective: Perspective) -> String { words.heading(of: perspective) }

    /// On which side of the net present value of every draw the true one lies.
    func bound(_ perspective: Perspective) -> Bound? {
        accounts.withRisks[perspective].gaps.boundOfNet
    }

    /// The same of the figures as printed, among which there is no risk.
    func boundAsPrinted(_ perspective: Perspective) -> Bound? {
        accounts.asPrinted[perspective].gaps.boundOfNet
    }

    /// Whether the spread that is explained leaves out that of a cost or saving which nobody knows.
    ///
    /// What is unknown would have a spread of its own, and share that of the delay, the horizon and the rate: the shares
    /// are those of what is known, and say nothing of the whole.
    var explainsKnownOnly: Bool { bound(explained) != nil }

    /// Whose spread is explained, for programs.
    var spreadExplained: String { explainsKnownOnly ? "known" : "all" }

    /// In a sentence, what most draws say.
    private var summary: String? {
        guard let shown, let low = shown.percentiles.first, let high = shown.percentiles.last else { return nil }
        let bound = bound(shown.perspective)
        let ends = words.style.amounts([low.value.value, high.value.value], currency: currency, bound: bound)
        // Of what nobody knows no draw says that it cannot lose.
        if shown.chanceOfLoss.value == 0, bound != .atMost, let interval = shown.chanceOfLoss.interval {
            return words.say(
                .summaryWithoutLoss(
                    low: ends[0], high: ends[1], draws: simulation.settings.draws,
                    most: words.style.percent(below: interval.upperBound, decimals: 2)))
        }
        return words.say(
            .summary(
                low: ends[0], high: ends[1],
                loss: words.style.percent(shown.chanceOfLoss.value, bound: bound?.reversed)))
    }

    /// What most draws say, for the budget too, and what drives them.
    package var sentences: [String] {
        let budget = simulation.views.first { $0.perspective == .fiscal && explained == .social }
        let loss = budget.map { view in
            words.say(
                SimulationText.budgetLoss(
                    words.style.percent(view.chanceOfLoss.value, bound: bound(.fiscal)?.reversed)))
        }
        let risks = hasRisksInDraws ? words.say(SimulationText.risksInDraws) : nil
        return [summary, loss, driving, risks].compactMap { $0 }
    }

    /// Whether draws have risks in them that the file's own figures have not.
    var hasRisksInDraws: Bool { !project.countsRisks && simulation.inputs.contains { $0.figure.risk != nil } }

    /// The figure that causes half of the spread or more; or the two that cause most of it.
    private var driving: String? {
        guard let shares = simulation.shares?.shares, let first = shares.first, !explainsKnownOnly else { return nil }
        let told = first.share >= 0.5 || shares.count < 2 ? [first] : Array(shares.prefix(2))
        let share = told.reduce(0) { $0 + $1.share }
        guard share >= 0.005 else { return nil }
        return words.say(
            SimulationText.drives(
                told.map { name($0.input) }, share: words.style.percent(share, decimals: 0)))
    }

    /// The answer, the results that are asked for most, and which commands say more.
    package func firstScreen(next commands: [String]) -> Document {
        let title = "\(words.text(project.name)): \(words.say(SimulationText.title).lowercased())"
        var document = Document([.heading(words.title(title, of: project, on: terms), level: 3)])
        document.blocks += variant.sentences(words).map { .paragraph($0) }
        document.blocks += [
            .paragraph(sentences.joined(separator: " ")), .table(resultsInShort),
            .definitions([Definition(words.say(FirstScreenText.more), words.say(FirstScreenText.next(commands)))]),
        ]
        return document
    }

    private var resultsInShort: Table {
        let rows: [SimulationRow] =
            [.asPrinted, .percentile(5), .percentile(50), .percentile(95), .loss] + (late == nil ? [] : [.latePayback])
            + [.noPayback, .payback(50)]
        return results(of: rows, withInterval: false)
    }

    private var resultsForPeople: Table { results(of: SimulationRow.all(late: late != nil), withInterval: true) }

    private func results(of rows: [SimulationRow], withInterval: Bool) -> Table {
        let statistic = Field<SimulationRow>(.statistic, heading: words.say(.statistic)) { row in
            .words(words.say(row.text(late: late.map { words.style.month($0.text) })))
        }
        let views = simulation.views.map { view in
            let more = SimulationRow.digits(tellingApart: rows, of: view, self)
            return Field<SimulationRow>(Column(view.perspective.rawValue, heading(view.perspective), alignment: .right))
            {
                row in
                row.isShownFinely ? row.cell(of: view, self).showing(moreDigits: more) : row.cell(of: view, self)
            }
        }
        let interval = Field<SimulationRow>(
            Column("interval", "\(words.say(.interval)), \(heading(explained))", alignment: .right)
        ) { row in
            .words(shown.flatMap { row.interval(of: $0, self) }.map { self.interval($0, of: row) } ?? "")
        }
        var table = Table(
            title: withInterval ? words.say(.resultsByView) : nil, of: rows,
            by: [statistic] + views + (withInterval ? [interval] : []))
        table.sharesUnit = true
        return table
    }

    private func interval(_ interval: ClosedRange<Double>, of row: SimulationRow) -> String {
        let bound = shown.flatMap { row.bound(of: $0, self) }
        let ends = [interval.lowerBound, interval.upperBound]
        let texts =
            row.isChance
            ? words.style.percentages(
                ends, decimals: words.style.decimals(showing: interval.upperBound, atLeast: 2), bound: bound)
            : words.style.amounts(ends, currency: currency, bound: bound)
        return texts.joined(separator: " – ")
    }

    /// Whether the order of a view's flows in time is known, so that a draw can pay back at some time.
    func isTimed(_ perspective: Perspective) -> Bool {
        accounts.asPrinted[perspective][.paybackYears].reason != .sameWindow
    }

    func base(_ perspective: Perspective) -> Double? {
        accounts.asPrinted[perspective][.netPresentValue].value
    }

    private func histogram(of mark: Character) -> Table? {
        guard let shown, shown.histogram.classes.count > 1 else { return nil }
        return Table(
            title: words.say(.histogramOf(explained)), of: shown.histogram.classes, by: classFields(shown, mark))
    }

    private func classFields(_ shown: SimulatedAccount, _ mark: Character) -> [Field<Histogram.Class>] {
        let (words, currency, classes) = (words, currency, shown.histogram.classes)
        let most = classes.map { $0.count }.max() ?? 1
        let draws = Double(simulation.settings.draws)
        // All in the same unit and digits, so that each end is the next one's start.
        let ends = classes.flatMap { [$0.low, $0.high] }.compactMap { $0 }
        let layout = words.style.layout(of: ends)
        // Each draw is what its class says, or on one side of that.
        let bound = bound(shown.perspective)
        @Sendable func end(_ value: Double) -> String {
            layout.map { words.style.amount(value, currency: currency, bound: bound, in: $0) }
                ?? words.style.amount(value, currency: currency, bound: bound)
        }
        let between = Field<Histogram.Class>(Column("between", words.say(.between), alignment: .right)) { item in
            switch (item.low, item.high) {
            case (nil, let high?): .words(words.say(.below(end(high))))
            case (let low?, nil): .words(words.say(.above(end(low))))
            case (let low, let high): .words("\(end(low ?? 0)) – \(end(high ?? 0))")
            }
        }
        let share = Field<Histogram.Class>(.share, heading: words.say(.draws), alignment: .right) {
            .percent(Double($0.count) / draws)
        }
        let bar = Field<Histogram.Class>(Column("bar", "")) { item in
            let length = (40 * Double(item.count) / Double(most)).rounded()
            return .words(String(repeating: mark, count: Int(length)))
        }
        return [between, share, bar]
    }

    /// The most sentences about single figures.
    private static let mostDrivers = 5

    private var drivers: [String] {
        guard let shares = simulation.shares?.shares else { return [] }
        let told = shares.prefix(Self.mostDrivers).filter { $0.share >= 0.005 }
        let rest = shares.dropFirst(told.count)
        var sentences = told.map { share in
            words.say(
                .driver(
                    name(share.input),
                    share: words.style.percent(share.share, decimals: 0),
                    raises: share.coefficient > 0))
        }
        if !rest.isEmpty {
            let sum = rest.reduce(0) { $0 + $1.share }
            sentences.append(
                words.say(.otherDrivers(rest.count, share: words.style.percent(max(0, sum), decimals: 0))))
        }
        return sentences
    }

    /// What a figure is called, with the name of its line.
    func name(_ figure: UncertainParameter) -> String {
        words.say(.name(figure.part, line: figure.what.map(words.text)))
    }

    // MARK: Notes

    var notes: [String] {
        let settings = simulation.settings
        var notes: [SimulationText] = [.asPrintedIsNoDraw, .intervals(isSobol: settings.points == .sobol)]
        if asked != settings.draws { notes.append(.roundedDraws(asked: asked, draws: settings.draws)) }
        if settings.points == .sobol, simulation.inputs.count > SimulationSettings.mostSobolInputs {
            notes.append(.beyondSobol(SimulationSettings.mostSobolInputs))
        }
        if let shares = simulation.shares {
            let share = words.style.percent(shares.explained, decimals: 0)
            notes.append(
                explainsKnownOnly
                    ? .ranksExplainKnown(share, draws: shares.draws) : .ranksExplain(share, draws: shares.draws))
        }
        if simulation.views.contains(where: { bound($0.perspective) != nil }) { notes.append(.unknownSpread) }
        for correlation in correlations {
            notes.append(
                .correlated(
                    name(correlation.first), name(correlation.second),
                    rank: words.style.significant(correlation.rank, digits: 3)))
        }
        switch simulation.tail {
        case .none: break
        case .noDeviation: notes.append(.noDeviation)
        case .noMean: notes.append(.noMean)
        }
        let ranges = simulation.inputs.compactMap { $0.figure.estimate.distribution }
        if ranges.contains(where: { if case .overrun = $0 { true } else { false } }) {
            notes.append(.publishedOverrun)
        }
        if simulation.inputs.contains(where: { [.delay, .horizon].contains($0.figure.part) }) {
            notes.append(.wholeTimes)
        }
        if hasRisksInDraws { notes.append(.risksInDraws) }
        if project.leavesShareOfRisks, simulation.inputs.contains(where: { $0.figure.risk != nil }) {
            notes.append(.shareOfRisk)
        }
        if simulation.views.contains(where: { !isTimed($0.perspective) }) { notes.append(.noPaybackOfTotals) }
        notes += leftOut.map { .viewLeftOut(heading($0.perspective), $0.reason) }
        let hidden = leftOut.map { accounts.withRisks[$0.perspective] }
        let own =
            variant.notes(on: accounts.withRisks[explained], of: project, id: id, words)
        // What a view is left out for is named too.
        var unknown: [String] = []
        let gaps = hidden.flatMap { view -> [Note] in
            view.gaps.unknownLists.map { .unknown($0.part, $0.unknown) }
                + view.gaps.lines.map { .unknownLine(words.text($0.what), $0.unknown) }
        }
        for text in gaps.map(words.say) {
            if !own.contains(text), !unknown.contains(text) { unknown.append(text) }
        }
        return notes.map(words.say) + unknown + own + project.assumptions.map(words.text)
    }

    /// The figures that move together, of those that vary.
    var correlations: [(first: UncertainParameter, second: UncertainParameter, rank: Double)] {
        func figure(_ id: String) -> UncertainParameter? { simulation.inputs.first { $0.figure.id == id }?.figure }
        return project.correlations.compactMap { correlation in
            guard let first = figure(correlation.first), let second = figure(correlation.second) else { return nil }
            return (first, second, correlation.rank)
        }
    }

    /// The views that have no net present value.
    var leftOut: [(perspective: Perspective, reason: Reason)] {
        Perspective.allCases.compactMap { perspective in
            let beyond = simulation.beyondRange.contains(perspective) ? Reason.outOfRange : nil
            return (accounts.obstacle(perspective) ?? beyond).map { (perspective, $0) }
        }
    }
}

import Casebook
import Documents
import Facts
import Languages
import Money
import Numerics
import Projects
import Registers
import Valuation
import Wording

/// Where a project stands among the published cases, and what similar projects are published to have cost.
struct ClassReport {
    let project: Project
    let terms: AppraisalTerms
    let cases: Comparison
    /// Cases whose amounts could not be converted.
    let leftOut: [LocalText]
    let overruns: [OverrunRegister.Entry]
    let words: Words

    private var currency: String { project.currency.code }
    /// The currencies of what can be placed by its amounts.
    private var currencies: [String] {
        Set([currency] + cases.rows.filter { !isLeftOut($0) }.map { $0.project.currency.code }).sorted()
    }
    private func heading(_ heading: AdjustmentText.Heading) -> String { words.say(.heading(heading)) }

    /// The project in every respect in which it and any case are known; amounts only where all are in one currency.
    var standings: [Standing] {
        let own = Standing.Member(project, view: Account(of: project, perspective: cases.perspective, terms: terms))
        return ReferenceMeasure.allCases.compactMap { measure in
            if measure.isAmount, currencies.count > 1 { return nil }
            let rows = cases.rows.filter { !measure.isAmount || !isLeftOut($0) }
            return Standing(of: measure, own, among: rows.map(Standing.Member.init))
        }
    }

    private func isLeftOut(_ row: Comparison.Row) -> Bool { leftOut.contains(row.project.name) }

    /// The table that people read; nothing where there is nothing to compare.
    var table: Table? {
        let standings = standings
        guard !standings.isEmpty else { return nil }
        var table = Table(
            title: words.label(.standing),
            columns: [
                Column(.metric, words.label(.metric)), Column(.value, words.label(.thisProject)),
                Column("rank", words.label(.rank), alignment: .right),
                Column(.share, heading(.lowerShare), alignment: .right), Column("lowest", words.label(.lowest)),
                Column("median", words.label(.median)),
                Column("median_interval", heading(.medianBetween), alignment: .right),
                Column("highest", words.label(.highest)),
            ])
        for standing in standings {
            let style = words.style
            // What is more, or less, than it is known to be has at least, or at most, so many cases below it.
            let shares = style.percentages(
                [standing.share.low, standing.share.high], decimals: 0, bound: standing.bound
            ).joined(separator: " – ")
            let rank = style.bounded("\(standing.lower) / \(standing.others.count)", by: standing.bound)
            let median: Cell
            if let interval = standing.medianInterval {
                let number = table.note(words.say(.medianInterval(confidence: interval.confidence)))
                let ends = Cell.toldApart([interval.low, interval.high].map { cell(standing.measure, $0) }, in: style)
                    .map(text)
                median = Cell.words(ends.joined(separator: " – ")).noted(number)
            } else {
                median = .blank
            }
            let others = standing.others
            let cells = Cell.toldApart(
                [
                    cell(standing.measure, standing.value, standing.bound), cell(standing.measure, others[0]),
                    cell(standing.measure, standing.median), cell(standing.measure, others[others.count - 1]),
                ], in: style)
            table.rows.append([
                .words(words.say(.measure(standing.measure))), cells[0], .words(rank), .words(shares), cells[1],
                cells[2], median, cells[3],
            ])
        }
        table.remarks = [words.say(.sample(cases: cases.rows.count))]
        if currencies.count > 1 {
            table.remarks.append(words.say(.differentCurrencies(currencies)))
        } else {
            let years = Set(cases.priceYears + [project.priceYear?.year].compactMap { $0 }).sorted()
            if years.count > 1 { table.remarks.append(words.say(.priceYears(years))) }
            if !leftOut.isEmpty { table.remarks.append(words.say(.leftOut(leftOut))) }
        }
        return table
    }

    private func cell(_ measure: ReferenceMeasure, _ value: Double, _ bound: Bound? = nil) -> Cell {
        switch measure {
        case .investment, .savingPerTransaction: .amount(value, currency: currency, bound: bound)
        case .operatingCostRatio: .percent(value, decimals: 1, bound: bound)
        case .paybackYears: .duration(years: value, bound: bound)
        case .benefitCostRatio: .ratio(value, bound: bound)
        case .returnOnInvestment: .multiple(value, bound: bound)
        }
    }

    private func text(_ cell: Cell) -> String { cell.text(in: words.style) }

    // MARK: Overruns

    /// What published overruns would make of the project.
    private func scenario(_ entry: OverrunRegister.Entry) -> (investment: Double, view: Account)? {
        guard entry.status == .verified, let investment = project.knownInvestment else { return nil }
        let dearer = project.uplifted(by: OptimismUplift(investment: entry.overrun, operating: 0, duration: 0))
        return (
            investment * (1 + entry.overrun),
            Account(of: dearer, perspective: cases.perspective, terms: terms)
        )
    }

    /// The published overruns; nothing where the project invests nothing that is known.
    var overrunTable: Table? {
        guard let investment = project.knownInvestment, investment > 0, !overruns.isEmpty else { return nil }
        var table = Table(
            title: heading(.overruns),
            columns: [
                Column("finding", heading(.finding)), Column(.investment, heading(.investmentThen)),
                Column(.netPresentValue, heading(.valueThen)),
            ],
            remarks: [words.say(.overruns)])
        for entry in overruns {
            let number = table.note(words.say(.publication(entry)))
            let finding = Cell.words(words.say(.finding(entry))).noted(number)
            if let scenario = scenario(entry) {
                table.rows.append([
                    finding, .amount(scenario.investment, currency: currency, bound: project.boundOfInvestment),
                    .metric(.netPresentValue, of: scenario.view, currency: currency, words: words),
                ])
            } else {
                table.rows.append([finding, .blank, .blank])
            }
        }
        return table
    }

    // MARK: For programs

    /// A standing as the machine contract has it.
    static let form: Form<Standing> = .object([
        Member("metric", .choice, FieldDescription.metric.meaning) { $0.measure }, Member(.value, .number) { $0.value },
        Member("bound", .optional(.choice), .bound) { $0.bound },
        Member(
            "casesBelow", .wholeNumber,
            Meaning(
                en: "How many of the cases have a lower value.", es: "Cuántos de los casos tienen un valor menor.",
                pt: "Quantos dos casos têm um valor menor.")
        ) { $0.lower },
        Member("casesBelowBound", .optional(.choice), .bound) { $0.bound },
        Member("shareBelowBound", .optional(.choice), .bound) { $0.bound },
        Member(
            "cases", .wholeNumber,
            Meaning(
                en: "How many cases have a value.", es: "Cuántos casos tienen un valor.",
                pt: "Quantos casos têm um valor.")
        ) { $0.others.count },
        Member(
            "median", .number,
            Meaning(
                en: "The middle of the cases' values.", es: "El valor central de los casos.",
                pt: "O valor central dos casos.")
        ) { $0.median },
        Member(
            "shareBelow", interval,
            Meaning(
                en: "Between which shares of such projects the one with a lower value lies.",
                es: "Entre qué proporciones de proyectos así está la de los de menor valor.",
                pt: "Entre quais proporções de projetos assim está a dos de menor valor.")
        ) {
            ($0.share.low, $0.share.high, BinomialInterval.confidence)
        },
        Member(
            "medianInterval", .optional(interval),
            Meaning(
                en: "Between which of the cases' values the median lies; null where there are too few.",
                es: "Entre cuáles de los valores de los casos está la mediana; null si son muy pocos.",
                pt: "Entre quais dos valores dos casos está a mediana; null se são muito poucos.")
        ) { standing in
            standing.medianInterval.map { ($0.low, $0.high, $0.confidence) }
        },
    ])

    private static let interval: Form<(low: Double, high: Double, confidence: Double)> = .object([
        Member("low", .number, .intervalLow) { $0.low }, Member("high", .number, .intervalHigh) { $0.high },
        Member(
            "confidence", .number,
            Meaning(
                en: "The confidence of the interval, if the cases were drawn at random.",
                es: "La confianza del intervalo, si los casos fueran un sorteo.",
                pt: "A confiança do intervalo, se os casos fossem um sorteio.")
        ) { $0.confidence },
    ])

    /// A published overrun, and what it would make of the project.
    struct Overrun {
        let entry: OverrunRegister.Entry
        let scenario: (investment: Double, view: Account)?
        let project: Project
    }

    var overrunRows: [Overrun] {
        overruns.map { Overrun(entry: $0, scenario: scenario($0), project: project) }
    }

    /// An overrun as the machine contract has it; of one that says nothing here, no reason is needed.
    static let formOfOverrun: Form<Overrun> = {
        let numbers: [BoundedNumber<Overrun>] = [
            .init(
                ifAny: "investment",
                Meaning(
                    en: "The investment with this overrun; null where the figure is unverified.",
                    es: "La inversión con este sobrecosto; null si la cifra no está verificada.",
                    pt: "O investimento com este estouro; null se o número não foi verificado.")
            ) { overrun in
                overrun.scenario.map { (.finite($0.investment), overrun.project.boundOfInvestment) }
            },
            .init(
                ifAny: "netPresentValue",
                Meaning(
                    en: "The net present value for society then.",
                    es: "El valor presente neto para la sociedad entonces.",
                    pt: "O valor presente líquido para a sociedade então.")
            ) { overrun in
                overrun.scenario.map { ($0.view[.netPresentValue], $0.view.bounds[.netPresentValue]) }
            },
        ]
        let entry: [Member<Overrun>] = [
            Member("id", .text, FieldDescription.id.meaning) { $0.entry.id },
            Member(
                "statistic", .choice,
                Meaning(
                    en: "mean of all projects; tail: mean of a share; above: what a share exceeds.",
                    es:
                        "mean: promedio de todos los proyectos; tail: promedio de una proporción; above: lo que una proporción "
                        + "supera.",
                    pt:
                        "mean: média de todos os projetos; tail: média de uma proporção; above: o que uma proporção supera."
                )
            ) { $0.entry.statistic },
            Member(
                "share", .optionalNumber,
                Meaning(
                    en: "The share of projects; null where the figure is of all.",
                    es: "La proporción de proyectos; null si la cifra es de todos.",
                    pt: "A proporção de projetos; null se o número é de todos.")
            ) { $0.entry.share },
            Member(
                "overrun", .number,
                Meaning(
                    en: "Actual over estimated cost, less 1.", es: "Costo real sobre costo estimado, menos 1.",
                    pt: "Custo real sobre custo estimado, menos 1.")
            ) { $0.entry.overrun },
            Member(
                "projects", .optionalWholeNumber,
                Meaning(
                    en: "How many projects were studied, where that is known.",
                    es: "Cuántos proyectos se estudiaron, si se sabe.",
                    pt: "Quantos projetos foram estudados, se isso é conhecido.")
            ) { $0.entry.projects },
            Member(
                "publication", .text,
                Meaning(en: "Where it was published.", es: "Dónde se publicó.", pt: "Onde foi publicado.")
            ) { $0.entry.publication },
            Member(
                "year", .wholeNumber,
                Meaning(en: "When it was published.", es: "Cuándo se publicó.", pt: "Quando foi publicado.")
            ) { $0.entry.year },
            Member(
                "status", .choice,
                Meaning(
                    en: "Whether the figure was found in a text.", es: "Si la cifra se encontró en un texto.",
                    pt: "Se o número foi encontrado em um texto.")
            ) { $0.entry.status },
            Member(
                "basis", .optional(.choice),
                Meaning(
                    en: "In the publication, or in one that quotes it; null where unverified.",
                    es: "En la publicación o en una que la cita; null si no está verificada.",
                    pt: "Na publicação ou em uma que a cita; null se não verificado.")
            ) { $0.entry.basis },
        ]
        return .object(entry + numbers.map { $0.member } + BoundedNumber.boundsAndReasons(of: numbers))
    }()
}

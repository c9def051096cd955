import Appraisal
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// How the public sector counts a project beside market prices: savings by kind, physical units, adjustments, scores.
struct MethodReport {
    let project: Project
    let terms: AppraisalTerms
    /// The option that the project is, where it is one of several.
    let option: String?
    let words: Words

    init(of project: Project, terms: AppraisalTerms, option: String? = nil, words: Words) {
        self.project = project
        self.terms = terms
        self.option = option
        self.words = words
    }

    private var currency: String { project.currency.code }
    private func say(_ text: MethodText) -> String { words.say(text) }

    // MARK: Savings by kind

    private func name(_ kind: SavingsByKind.Kind) -> String {
        switch (kind.party, kind.isCashable) {
        case (.government, true?): say(.cashable)
        case (.government, false?): say(.notCashable)
        case (.government, nil): say(.cashNotStated)
        case (.citizens, _): say(.citizens)
        case (.businesses, _): say(.businesses)
        case (.society, _): say(.society)
        }
    }

    private var savings: SavingsByKind { SavingsByKind(of: project, terms: terms) }

    /// The savings, a line for each kind; nothing where there is one kind at most.
    var savingsTable: Table? {
        let kinds = savings.kinds
        guard kinds.count > 1 else { return nil }
        var table = Table(
            title: say(.savings),
            columns: [Column(.kind, say(.kind)), Column(.presentValue, say(.presentValue), alignment: .right)],
            remarks: [say(.kindsApart)])
        for kind in kinds {
            table.rows.append([
                .words(name(kind)),
                .amount(
                    kind.presentValue, bound: kind.isBounded ? .atLeast : nil, currency: currency, words: words),
            ])
        }
        return table
    }

    /// The kinds of savings that there are.
    var kindsOfSavings: [SavingsByKind.Kind] { savings.kinds }

    static let formOfSavings: Form<SavingsByKind.Kind> = .object([
        Member(.party, .choice) { $0.party }, Member("isCashable", .optionalTruth, .isCashable) { $0.isCashable },
        Member(
            "presentValue", .computed,
            Meaning(
                en: "Their present value, as whoever gains counts them.",
                es: "Su valor actual, como lo cuenta quien gana.", pt: "Seu valor presente, como o conta quem ganha.")
        ) { $0.presentValue },
        Member("bound", .optional(.choice), .bound) {
            $0.isBounded && $0.presentValue.value != nil ? Bound.atLeast : nil
        },
        Member("notComputable", .optional(Reason.form), .notComputable) { $0.presentValue.reason },
    ])

    // MARK: Physical units

    /// What is saved and caused, in units and in money; nothing where there is none.
    var physicalTable: Table? {
        guard !project.physical.isEmpty else { return nil }
        var table = Table(
            title: say(.physical),
            columns: [
                Column(.what, words.label(.what)),
                Column("quantity", say(.quantity), alignment: .right), Column(.unit, say(.unit)),
                Column("worth", say(.worth), alignment: .right),
            ])
        for line in project.physical {
            let total = line.total(in: project, years: terms.horizonYears)
            table.rows.append([
                .words("\(words.text(line.what)) (\(say(line.isCaused ? .caused : .saved)))"),
                total.map { .number(abs($0), decimals: abs($0) < 100 ? 1 : 0) }
                    ?? .unknown(line.quantity.amount().unknown ?? .notStated),
                .words(words.text(line.unit)), worth(line).map { .amount($0, currency: currency) } ?? .blank,
            ])
        }
        return table
    }

    private func worth(_ line: PhysicalFlow) -> Double? {
        line.presentValue(in: project, on: terms)
    }

    /// A line in physical units, of the project that has it.
    struct PhysicalLine {
        let report: MethodReport
        let line: PhysicalFlow
    }

    var physical: [PhysicalLine] { project.physical.map { PhysicalLine(report: self, line: $0) } }

    static let formOfPhysical: Form<PhysicalLine> = .object([
        Member(.what, .localText) { $0.line.what }, Member(.unit, .localText) { $0.line.unit },
        Member(
            "quantity", .optionalNumber,
            Meaning(
                en: "The sum over the horizon, below zero where it is caused; null where it is unknown.",
                es: "La suma en el horizonte, menor que cero si se causa; null si se desconoce.",
                pt: "A soma no horizonte, menor que zero se é causada; null se é desconhecida.")
        ) {
            $0.line.total(in: $0.report.project, years: $0.report.terms.horizonYears)
        },
        Member(
            "presentValue", .optionalNumber,
            Meaning(
                en: "Its present value at its price; null where it has none.",
                es: "Su valor actual a su precio; null si no lo tiene.",
                pt: "Seu valor presente a seu preço; null se não o tem.")
        ) { $0.report.worth($0.line) },
        Member("priceSource", .optionalText, .sourceOfFigure) { $0.line.priceSource },
    ])

    // MARK: Adjustments

    private var adjustment: SocialAdjustment? { SocialAdjustment(of: project, terms: terms) }

    private func name(_ step: SocialAdjustment.Step) -> String {
        switch step {
        case .asStated: say(.asStated)
        case .physical: say(.withPhysical)
        case .shadowPrices: say(.withShadowPrices)
        case .distribution: say(.withDistribution)
        case .publicFunds: say(.withPublicFunds)
        }
    }

    /// The social view step by step; nothing where the file asks for no adjustment.
    var adjustmentTable: Table? {
        guard let adjustment else { return nil }
        var table = Table(
            title: say(.title),
            columns: [
                Column(.step, say(.step)), Column(.netPresentValue, say(.netPresentValue), alignment: .right),
                Column("change", say(.change), alignment: .right),
                Column(.benefitCostRatio, say(.benefitCostRatio), alignment: .right),
            ], remarks: [say(.headlineStays)])
        var last: Double?
        for (step, view) in adjustment.steps {
            let value = view[.netPresentValue].value
            let change = value.flatMap { value in last.map { value - $0 } }
            table.rows.append([
                .words(name(step)), .metric(.netPresentValue, of: view, currency: currency, words: words),
                change.map { added(by: step, $0, of: view) } ?? .blank,
                .metric(.benefitCostRatio, of: view, currency: currency, words: words),
            ])
            last = value
        }
        return table
    }

    /// What a step adds; what is unknown does not count in it where the step leaves it alone.
    private func added(by step: SocialAdjustment.Step, _ value: Double, of view: Account) -> Cell {
        if step == .physical || view.gaps.boundOfNet == nil { return .amount(value, currency: currency) }
        return .missing(words.brief(.undecided))
    }

    /// The steps of the adjustment that the file asks for.
    var steps: [(step: SocialAdjustment.Step, view: Account)] { adjustment?.steps ?? [] }

    static let formOfStep: Form<(step: SocialAdjustment.Step, view: Account)> = .object([
        Member(
            "step", .choice,
            Meaning(
                en: "What is counted from this step on.", es: "Lo que se cuenta desde este paso.",
                pt: "O que se conta a partir deste passo.")
        ) { $0.step }, Member("view", Account.form, .view) { $0.view },
    ])

    // MARK: Scores

    /// The matrix of criteria; nothing where there is none.
    ///
    /// Scores have the decimals that they are given with.
    var indicatorTable: Table? {
        guard let indicators = project.indicators else { return nil }
        var table = Table(
            title: say(.indicators),
            columns: [
                Column("criterion", say(.criterion)), Column("weight", say(.weight), alignment: .right),
                Column("score", say(.score), alignment: .right), Column("product", say(.products), alignment: .right),
                Column("why", say(.why)),
            ])
        for criterion in indicators.criteria {
            let score = criterion.score(of: option)
            table.rows.append([
                .words(words.text(criterion.what)), .percent(criterion.weight),
                score.map { .number($0, decimals: indicators.decimals) } ?? .unknown(.notStated),
                score.map { .number($0 * criterion.weight, decimals: 2) } ?? .blank,
                .words(criterion.why.map(words.text) ?? ""),
            ])
        }
        table.rows.append([
            .words(say(.sum)), .blank, .blank,
            indicators.weightedScore(of: option).map { .number($0, decimals: 2) } ?? .unknown(.notStated), .blank,
        ])
        table.remarks = [words.say(OptionText.scores(scale: indicators.scale)), say(.notMoney)]
        return table
    }

    /// The matrix of criteria, and the option that is scored by it.
    struct Scored {
        let indicators: IndicatorMatrix
        let option: String?
    }

    var scored: Scored? { project.indicators.map { Scored(indicators: $0, option: option) } }

    static let formOfScores: Form<Scored> = .object([
        Member("scale", .number, Meaning(en: "The highest score.", es: "El puntaje máximo.", pt: "A pontuação máxima."))
        { $0.indicators.scale },
        Member("weightedScore", .optionalNumber, .weightedScore) { $0.indicators.weightedScore(of: $0.option) },
        Member(
            "criteria", .list(criterion),
            Meaning(
                en: "The criteria, in the order of the file.", es: "Los criterios, en el orden del archivo.",
                pt: "Os critérios, na ordem do arquivo.")
        ) { scored in
            scored.indicators.criteria.map { criterion in
                ScoredCriterion(criterion: criterion, score: criterion.score(of: scored.option))
            }
        },
    ])

    private struct ScoredCriterion {
        let criterion: IndicatorMatrix.Criterion
        let score: Double?
    }

    private static let criterion: Form<ScoredCriterion> = .object([
        Member(.what, .localText) { $0.criterion.what },
        Member(
            "weight", .number,
            Meaning(en: "Its share of the whole.", es: "Su parte del total.", pt: "Sua parte do total.")
        ) { $0.criterion.weight },
        Member(
            "score", .optionalNumber,
            Meaning(
                en: "Its score; null where it has none.", es: "Su puntaje; null si no lo tiene.",
                pt: "Sua pontuação; null se não a tem.")
        ) { $0.score },
        Member(
            "why", .optionalLocalText,
            Meaning(
                en: "Why it is scored so; null where nobody says.", es: "Por qué se puntúa así; null si nadie lo dice.",
                pt: "Por que se pontua assim; null se ninguém diz.")
        ) { $0.criterion.why },
    ])

    // MARK: Notes

    /// Every factor with where it comes from.
    var notes: [String] {
        project.flows.compactMap(valueOfHour) + project.flows.compactMap(demand) + method + prices
    }

    private func valueOfHour(_ flow: Flow) -> String? {
        guard case .driver(let driver) = flow.worth, driver.valueOfHour != nil, let origin = flow.drivers.valueOfHour
        else { return nil }
        let what = words.text(flow.what)
        let amount = driver.valueOfHour?.value?.value
        switch origin {
        case .own: return say(.ownValueOfHour(what, amount: amount, currency: currency))
        case .stated(let source):
            return say(.statedValueOfHour(what, amount: amount, currency: currency, source: source))
        case .register(let purpose, let figure):
            return say(
                .registeredValueOfHour(
                    what, purpose, amount: figure.value, currency: figure.currency ?? currency, year: figure.year,
                    source: figure.source, isVerified: figure.isVerified))
        }
    }

    private func demand(_ flow: Flow) -> String? {
        flow.drivers.demand.map { demand in
            say(
                .demand(
                    words.text(flow.what), diverted: demand.diverted, generated: demand.generated,
                    deadweight: demand.deadweight, isGovernment: flow.beneficiary == .government))
        }
    }

    private var method: [String] {
        let method = project.method
        var notes = method.shadowPrices.map { price in
            say(
                .shadowPrice(
                    price.category, factor: price.figure.value, source: price.figure.source,
                    isRegistered: price.isRegistered, isVerified: price.figure.isVerified))
        }
        if let distribution = method.distribution {
            let weights = distribution.groups.map {
                MethodText.Weight(group: $0.name, weight: distribution.weight(of: $0))
            }
            notes.append(
                say(.weights(weights, elasticity: distribution.elasticity, source: distribution.source)))
        }
        if let funds = method.publicFunds { notes.append(say(.publicFunds(funds.marginalCost, source: funds.source))) }
        return notes
    }

    private var prices: [String] {
        project.physical.flatMap { line in
            let what = words.text(line.what)
            let starts = line.firstPricedYear(in: project, years: terms.horizonYears)
            return [
                line.priceSource.map { say(.price(what, source: $0)) },
                starts.map { say(.priceStarts(what, year: $0)) },
            ].compactMap { $0 }
        }
    }

    /// The value of an hour, and where it comes from.
    struct HourValue {
        let what: LocalText
        let amount: Double?
        let origin: String
        var source: String?
        var isVerified: Bool?
    }

    /// Where the value of each hour comes from, for programs.
    var valuesOfHour: [HourValue] {
        project.flows.compactMap { flow in
            guard case .driver(let driver) = flow.worth, let origin = flow.drivers.valueOfHour else { return nil }
            let amount = driver.valueOfHour?.value?.value
            switch origin {
            case .own: return HourValue(what: flow.what, amount: amount, origin: "own")
            case .stated(let source):
                return HourValue(what: flow.what, amount: amount, origin: "stated", source: source)
            case .register(_, let figure):
                return HourValue(
                    what: flow.what, amount: amount, origin: "register", source: figure.source,
                    isVerified: figure.isVerified)
            }
        }
    }

    static let formOfHour: Form<HourValue> = .object([
        Member(.what, .localText) { $0.what }, Member("amount", .optionalNumber, .valueOfHour) { $0.amount },
        Member(
            "origin", .oneOf(["own", "stated", "register"]),
            Meaning(
                en: "The file alone (own), the file with a source (stated), or the register.",
                es: "El archivo solo (own), el archivo con fuente (stated), o el registro (register).",
                pt: "O arquivo só (own), o arquivo com fonte (stated), ou o registro (register).")
        ) { $0.origin },
        Member("source", .optionalText, .sourceOfFigure) { $0.source },
        Member(
            "isVerified", .optionalTruth,
            Meaning(
                en: "Whether the register's figure was read in its source; null for figures of the file.",
                es: "Si la cifra del registro se leyó en su fuente; null para cifras del archivo.",
                pt: "Se o número do registro foi lido em sua fonte; null para números do arquivo.")
        ) { $0.isVerified },
    ])
}

extension IndicatorMatrix {
    /// The decimals with which every score is printed as it is given, two at most.
    var decimals: Int {
        let scores = criteria.flatMap { criterion in [criterion.score].compactMap { $0 } + criterion.scores.values }
        func areWhole(times factor: Double) -> Bool {
            scores.allSatisfy { abs(($0 * factor).rounded() - $0 * factor) < 1e-9 }
        }
        return areWhole(times: 1) ? 0 : areWhole(times: 10) ? 1 : 2
    }
}

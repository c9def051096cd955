import Appraisal
import Documents
import Facts
import Languages
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
            columns: [Column("kind", say(.kind)), Column("present_value", say(.presentValue), alignment: .right)],
            remarks: [say(.kindsApart)])
        for kind in kinds {
            table.rows.append([
                .words(name(kind)),
                .computed(
                    kind.presentValue, of: .presentValueOfBenefits, bound: kind.isBounded ? .atLeast : nil,
                    currency: currency, words: words),
            ])
        }
        return table
    }

    var savingsJSON: JSONOutput {
        .array(
            savings.kinds.map { kind in
                [
                    "party": .string(kind.party.rawValue), "isCashable": JSONOutput(kind.isCashable),
                    "presentValue": JSONOutput(kind.presentValue),
                    "bound": JSONOutput(kind.isBounded && kind.presentValue.value != nil ? "atLeast" : nil),
                    "notComputable": kind.presentValue.reason.map { .reason($0, words: words) } ?? .null,
                ]
            })
    }

    // MARK: Physical units

    /// What is saved and caused, in units and in money; nothing where there is none.
    var physicalTable: Table? {
        guard !project.physical.isEmpty else { return nil }
        var table = Table(
            title: say(.physical),
            columns: [
                Column("what", words.label(.what)),
                Column("quantity", say(.quantity), alignment: .right), Column("unit", say(.unit)),
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

    var physicalJSON: JSONOutput {
        .array(
            project.physical.map { line in
                [
                    "what": .string(words.text(line.what)), "unit": .string(words.text(line.unit)),
                    "quantity": JSONOutput(line.total(in: project, years: terms.horizonYears)),
                    "presentValue": JSONOutput(worth(line)), "priceSource": JSONOutput(line.priceSource),
                ]
            })
    }

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
                Column("step", say(.step)), Column("net_present_value", say(.netPresentValue), alignment: .right),
                Column("change", say(.change), alignment: .right),
                Column("benefit_cost_ratio", say(.benefitCostRatio), alignment: .right),
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

    var methodStepsJSON: JSONOutput { Self.json(of: adjustment?.steps ?? [], words: words) }

    /// The steps of an adjustment, for programs.
    static func json(of steps: [(step: SocialAdjustment.Step, view: Account)], words: Words) -> JSONOutput {
        .array(
            steps.map { step, view in
                ["step": .string(step.rawValue), "view": .object(view.members(words: words))]
            })
    }

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

    var indicatorsJSON: JSONOutput {
        guard let indicators = project.indicators else { return .null }
        return [
            "scale": .number(indicators.scale), "weightedScore": JSONOutput(indicators.weightedScore(of: option)),
            "criteria": .array(
                indicators.criteria.map { criterion in
                    [
                        "what": .string(words.text(criterion.what)), "weight": .number(criterion.weight),
                        "score": JSONOutput(criterion.score(of: option)),
                        "why": JSONOutput(criterion.why.map(words.text)),
                    ]
                }),
        ]
    }

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

    /// Where the value of each hour comes from, for programs.
    var valuesOfHourJSON: JSONOutput {
        .array(
            project.flows.compactMap { flow -> JSONOutput? in
                guard case .driver(let driver) = flow.worth, let origin = flow.drivers.valueOfHour else { return nil }
                let (name, source, isVerified): (String, String?, Bool?) =
                    switch origin {
                    case .own: ("own", nil, nil)
                    case .stated(let source): ("stated", source, nil)
                    case .register(_, let figure): ("register", figure.source, figure.isVerified)
                    }
                return [
                    "what": .string(words.text(flow.what)), "amount": JSONOutput(driver.valueOfHour?.value?.value),
                    "origin": .string(name), "source": JSONOutput(source), "isVerified": JSONOutput(isVerified),
                ]
            })
    }
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

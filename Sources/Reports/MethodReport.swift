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
    let savings: SavingsByKind?
    let physical: [PhysicalResult]
    let adjustment: SocialAdjustment?

    /// Of one of several options: what is saved or caused in physical units, and the notes.
    init(of project: Project, terms: AppraisalTerms, option: String? = nil, words: Words) {
        self.project = project
        self.terms = terms
        self.option = option
        self.words = words
        physical = PhysicalResult.all(of: project, on: terms)
        (savings, adjustment) = (nil, nil)
    }

    /// Of a project with its results.
    init(of results: AppraisalResults, option: String?, words: Words) {
        project = results.project
        terms = results.terms
        self.option = option
        self.words = words
        (savings, physical, adjustment) = (results.savings, results.physical, results.adjustment)
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

    /// The savings, a line for each kind; nothing where there is one kind at most.
    var savingsTable: Table? {
        let kinds = savings?.kinds ?? []
        guard kinds.count > 1 else { return nil }
        return Table(title: say(.savings), of: kinds, by: savingsFields, remarks: [say(.kindsApart)])
    }

    private var savingsFields: [Field<SavingsByKind.Kind>] {
        let (words, currency) = (words, currency)
        return [
            Field(.kind, heading: say(.kind)) { .words(name($0)) },
            Field(.presentValue, heading: say(.presentValue), alignment: .right) {
                .amount($0.presentValue, bound: $0.isBounded ? .atLeast : nil, currency: currency, words: words)
            },
        ]
    }

    // MARK: Physical units

    /// What is saved and caused, in units and in money; nothing where there is none.
    var physicalTable: Table? {
        project.physical.isEmpty ? nil : Table(title: say(.physical), of: physical, by: physicalFields)
    }

    private var physicalFields: [Field<PhysicalResult>] {
        let (words, currency) = (words, currency)
        return [
            Field(.what, heading: words.label(.what)) {
                .words("\(words.text($0.line.what)) (\(say($0.line.isCaused ? .caused : .saved)))")
            },
            Field(Column("quantity", say(.quantity), alignment: .right)) { result in
                result.total.map { .number(abs($0), decimals: abs($0) < 100 ? 1 : 0) }
                    ?? .unknown(result.line.quantity.amount().unknown ?? .notStated)
            },
            Field(.unit, heading: say(.unit)) { .words(words.text($0.line.unit)) },
            Field(Column("worth", say(.worth), alignment: .right)) { result in
                result.presentValue.map { .amount($0, currency: currency) } ?? .blank
            },
        ]
    }

    // MARK: Adjustments

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
        let values = adjustment.steps.map { $0.view[.netPresentValue].value }
        let steps = adjustment.steps.enumerated().map { place, step in
            let before = place == 0 ? nil : values[place - 1]
            return Step(
                step: step.step, account: step.view,
                change: values[place].flatMap { value in before.map { value - $0 } })
        }
        return Table(title: say(.title), of: steps, by: stepFields, remarks: [say(.headlineStays)])
    }

    /// A step of the adjustment, and by how much it changes the net present value.
    private struct Step {
        let step: SocialAdjustment.Step
        let account: Account
        let change: Double?
    }

    private var stepFields: [Field<Step>] {
        let (words, currency) = (words, currency)
        @Sendable func metric(_ metric: Metric, of step: Step) -> Cell {
            .metric(metric, of: step.account, currency: currency, words: words)
        }
        return [
            Field(.step, heading: say(.step)) { .words(name($0.step)) },
            Field(.netPresentValue, heading: say(.netPresentValue), alignment: .right) {
                metric(.netPresentValue, of: $0)
            },
            Field(Column("change", say(.change), alignment: .right)) { step in
                step.change.map { added(by: step.step, $0, of: step.account) } ?? .blank
            },
            Field(.benefitCostRatio, heading: say(.benefitCostRatio), alignment: .right) {
                metric(.benefitCostRatio, of: $0)
            },
        ]
    }

    /// What a step adds; what is unknown does not count in it where the step leaves it alone.
    private func added(by step: SocialAdjustment.Step, _ value: Double, of view: Account) -> Cell {
        if step == .physical || view.gaps.boundOfNet == nil { return .amount(value, currency: currency) }
        return .missing(words.brief(.undecided))
    }

    // MARK: Scores

    /// The matrix of criteria; nothing where there is none.
    ///
    /// Scores have the decimals that they are given with.
    var indicatorTable: Table? {
        guard let indicators = project.indicators else { return nil }
        return Table(
            title: say(.indicators), of: MatrixRow.all(of: indicators), by: matrixFields(indicators),
            remarks: [words.say(OptionText.scores(scale: indicators.scale)), say(.notMoney)])
    }

    private func matrixFields(_ indicators: IndicatorMatrix) -> [Field<MatrixRow>] {
        let (words, option) = (words, option)
        return MatrixRow.fields(words) + [
            Field(Column("score", say(.score), alignment: .right)) { row in
                row.criterion == nil ? .blank : row.score(of: option, in: indicators)
            },
            Field(Column("product", say(.products), alignment: .right)) { row in
                guard let criterion = row.criterion else { return row.score(of: option, in: indicators) }
                return criterion.score(of: option).map { .number($0 * criterion.weight, decimals: 2) } ?? .blank
            },
            Field(Column("why", say(.why))) { row in
                row.criterion.map { .words($0.why.map(words.text) ?? "") } ?? .blank
            },
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
            return say(
                .statedValueOfHour(what, amount: amount, currency: currency, source: words.text(source)))
        case .register(let purpose, let figure):
            return say(
                .registeredValueOfHour(
                    what, purpose, amount: figure.value, currency: figure.currency ?? currency, year: figure.year,
                    source: words.text(figure.source), isVerified: figure.isVerified))
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
                    price.figure.name.map(words.text) ?? price.category, factor: price.figure.value,
                    source: words.text(price.figure.source),
                    isRegistered: price.isRegistered, isVerified: price.figure.isVerified))
        }
        if let distribution = method.distribution {
            let weights = distribution.groups.map {
                MethodText.Weight(group: $0.what.map(words.text) ?? $0.name, weight: distribution.weight(of: $0))
            }
            notes.append(
                say(.weights(weights, elasticity: distribution.elasticity, source: words.text(distribution.source))))
        }
        if let funds = method.publicFunds {
            notes.append(say(.publicFunds(funds.marginalCost, source: words.text(funds.source))))
        }
        return notes
    }

    private var prices: [String] {
        project.physical.flatMap { line in
            let what = words.text(line.what)
            let starts = line.firstPricedYear(in: project, years: terms.horizonYears)
            return [
                line.priceSource.map { say(.price(what, source: words.text($0))) },
                starts.map { say(.priceStarts(what, year: $0)) },
            ].compactMap { $0 }
        }
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

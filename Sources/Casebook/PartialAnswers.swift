import Appraisal
import Facts
import Projects
import Valuation

/// What can honestly be said of a partial case: the most that may be spent for a saving, the saving that a cost needs,
/// and money for one unit.
///
/// - *most to spend*: the present value of the stated savings, running costs included, since those are unknown too;
/// - *needed saving*: the break-even annual saving of the stated costs, PV(costs) ÷ Σ factors;
/// - *net present value* and *payback*, where an amount is stated on both sides, with the bounds of what is not;
/// - *per unit*: an amount ÷ a quantity, undiscounted.
///
/// Transfers, fees, contracts and thresholds are in none of them. "Over" and "up to" in the source's words make bounds.
package struct PartialAnswers: Sendable {
    /// One of them.
    package struct Answer: Sendable, Hashable {
        /// The question.
        package let question: Question
        /// The answer, in the currency of the case; in one a year for the needed saving, in years for the payback.
        package let value: Computed<Double>
        /// On which side the true one lies.
        package let bound: Bound?
    }

    /// What can be asked.
    package enum Question: Sendable, Hashable {
        case mostToSpend
        case neededSaving
        case netPresentValue
        case paybackYears
        case perUnit(UnitAmount)

        /// The stable code that machines read.
        package var code: String {
            switch self {
            case .mostToSpend: "mostToSpend"
            case .neededSaving: "neededSaving"
            case .netPresentValue: "netPresentValue"
            case .paybackYears: "paybackYears"
            case .perUnit: "perUnit"
            }
        }

        /// The codes that there are.
        package static let codes = ["mostToSpend", "neededSaving", "netPresentValue", "paybackYears", "perUnit"]
    }

    /// The readings that they follow.
    package let readings: [String]
    /// The project as those readings take it.
    package let project: Project
    /// The answers, in the order of the questions.
    package let answers: [Answer]

    /// The answers of a case in some readings, from a point of view.
    ///
    /// Throws where a reading does not exist, or two of them change the same thing.
    package init(of item: Case, in readings: [String], perspective: Perspective, terms: AppraisalTerms)
        throws(ReadingError)
    {
        let project = try item.project(in: readings)
        let facts = item.partial ?? PartialFacts(since: nil, marks: [:], measures: [:], unitAmounts: [])
        let view = Account(of: project.withoutTransfers, perspective: perspective, terms: terms)

        func answer(_ question: Question, _ value: Computed<Double>, _ bounds: [Bound?]) -> Answer {
            let sides = Set(bounds.compactMap { $0 })
            guard value.value != nil else { return Answer(question: question, value: value, bound: nil) }
            if sides.count > 1 {
                return Answer(question: question, value: .notComputable(.bothSidesUnknown), bound: nil)
            }
            return Answer(question: question, value: value, bound: sides.first)
        }
        func bounds(of flows: [Flow]) -> [Bound?] {
            flows.filter { $0.amount().value != nil }.map { flow in
                flow.id.flatMap { facts.marks[$0]?.qualifier?.bound }
            }
        }
        let savings = (project.savings.value ?? []).filter { $0.beneficiary?.isCounted(in: perspective) == true }
        let costs = (project.investment.value ?? []) + (project.operating.value ?? [])
        let most = answer(
            .mostToSpend, view[.presentValueOfBenefits],
            bounds(of: savings) + [view.bounds[.presentValueOfBenefits]])
        let needed = answer(
            .neededSaving, view[.breakEvenAnnualSaving],
            bounds(of: costs) + [view.bounds[.breakEvenAnnualSaving]])
        // What the default reading states on both sides can be set against each other, in every reading alike.
        let isNearlyWhole = [item.project.investment.value, item.project.savings.value].allSatisfy { flows in
            flows?.contains { $0.amount().value != nil } == true
        }
        let net = answer(
            .netPresentValue, view[.netPresentValue],
            bounds(of: savings) + bounds(of: costs).map { $0?.reversed } + [view.bounds[.netPresentValue]])
        let payback = answer(
            .paybackYears, view[.paybackYears],
            bounds(of: savings).map { $0?.reversed } + bounds(of: costs) + [view.bounds[.paybackYears]])
        let quantities = item.quantities(in: readings)
        let units = facts.unitAmounts.map { unit -> Answer in
            let money = Self.money(unit.amount, quantities: quantities, project: project)
            let quantity = quantities.first { $0.id == unit.quantity }
            return answer(
                .perUnit(unit),
                money.flatMap { amount in
                    quantity.map { .finite(amount / $0.value) } ?? .notComputable(.undecided)
                },
                [
                    facts.marks[unit.amount]?.qualifier?.bound,
                    facts.marks[unit.quantity]?.qualifier?.bound?.reversed,
                ])
        }
        self.readings = readings.isEmpty ? [item.defaultReading.id] : readings
        self.project = project
        answers = [most, needed] + (isNearlyWhole ? [net, payback] : []) + units
    }

    /// The answer to a question; nothing where it was not asked.
    package func answer(to question: Question) -> Answer? { answers.first { $0.question == question } }

    /// An amount by the id of a line or of a quantity of money.
    private static func money(_ id: String, quantities: [Quantity], project: Project) -> Computed<Double> {
        if let flow = project.flows.first(where: { $0.id == id }) {
            return flow.amount().value.map { .value($0) }
                ?? .notComputable(flow.role.isCost ? .noCostKnown : .noSavingQuantified)
        }
        guard let quantity = quantities.first(where: { $0.id == id }) else { return .notComputable(.undecided) }
        return .value(quantity.value)
    }
}

extension Quantity.Qualifier {
    /// On which side of the printed figure the true one lies.
    fileprivate var bound: Bound? {
        switch self {
        case .moreThan: .atLeast
        case .nearly, .upTo: .atMost
        default: nil
        }
    }
}

extension Party {
    /// Whether what it gains counts from a point of view.
    fileprivate func isCounted(in perspective: Perspective) -> Bool {
        switch perspective {
        case .social: true
        case .fiscal: self == .government
        case .citizen: self == .citizens || self == .businesses
        }
    }
}

import Appraisal
import Documents
import Facts
import Valuation
import Wording

/// What a line of a batch is answered with, under the id that it gave.
package enum BatchLine {
    /// What is wrong with a line.
    package static let failed: Form<(id: JSONOutput, problem: String)> = .object([
        Member("id", id, .lineID) { $0.id },
        Member(
            "error", .text,
            Meaning(
                en: "What is wrong with the line, and what to do.", es: "Qué está mal en la línea, y qué hacer.",
                pt: "O que está errado na linha, e o que fazer.")
        ) { $0.problem },
    ])

    /// What is computed of a bare flow.
    package static let ofFlow: Form<(id: JSONOutput, indicators: Indicators)> = .object(
        [Member("id", id, .lineID) { $0.id }] + metrics.map { $0.of { $0.indicators } },
        explained: numbers.map { $0.metric.rawValue })

    /// What is computed of a project.
    package static let ofProject: Form<(id: JSONOutput, account: Account)> = .object(
        [Member("id", id, .lineID) { $0.id }] + Account.members(of: { $0.account }), explained: Account.explained)

    /// An id comes back as it was given.
    private static let id = Form<JSONOutput>(.anything) { id, _ in id }

    /// The metrics of a bare flow that are numbers.
    private static let numbers: [(metric: Metric, value: @Sendable (Indicators) -> Computed<Double>)] = [
        (.netPresentValue, { $0.netPresentValue }), (.paybackYears, { $0.payback.first }),
        (.finalPaybackYears, { $0.payback.final }), (.discountedPaybackYears, { $0.discountedPayback.first }),
        (.modifiedInternalRate, { $0.modifiedInternalRate }), (.benefitCostRatio, { $0.benefitCostRatio }),
        (.returnOnInvestment, { $0.returnOnInvestment }), (.profitabilityIndex, { $0.profitabilityIndex }),
    ]

    private static let metrics: [Member<Indicators>] = {
        var members = numbers.map { number in
            Member(number.metric.rawValue, .computed, number.metric.field.meaning, value: number.value)
        }
        let rates = Member<Indicators>(Metric.internalRates.rawValue, BoundedRates.form, .internalRates) {
            BoundedRates(rates: $0.internalRates)
        }
        members.insert(rates, at: 4)
        let reasons = Member<Indicators>(
            "notComputable", .named(members.map { $0.described.name }, Reason.form), .notComputable
        ) { indicators in
            let obstacles = numbers.compactMap { metric, value in
                value(indicators).reason.map { (name: metric.rawValue, value: $0) }
            }
            return obstacles + indicators.internalRates.obstacle
        }
        return members + [reasons]
    }()
}

import Appraisal
import Documents
import Facts
import Languages
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
        Member(ifAny: passing, columns, .passingColumns) { _ in nil },
    ])

    /// What is computed of a bare flow.
    package static let ofFlow: Form<(id: JSONOutput, indicators: Indicators)> = .object(
        [Member("id", id, .lineID) { $0.id }] + metrics.map { $0.of { $0.indicators }.mayBeLeftOut },
        explained: numbers.map { $0.metric.rawValue })

    /// What is computed of a project.
    ///
    /// Of net amounts nobody can tell costs from benefits: there is no ratio of them.
    package static let ofProject: Form<(id: JSONOutput, account: Account, isNet: Bool)> = {
        let form: Form<(id: JSONOutput, account: Account, isNet: Bool)> = .object(
            [Member("id", id, .lineID) { $0.id }]
                + Account.members(of: { $0.account }).map { $0.mayBeLeftOut }
                + [Member(ifAny: passing, columns, .passingColumns) { _ in nil }],
            explained: Account.explained)
        return Form(form.type) { line, words in
            let json = form.json(line, words)
            return line.isNet ? withoutRatio(json, words) : json
        }
    }()

    /// The member that holds the cells of a row that pass through.
    package static let passing = "columns"

    private static let columns: Form<[(name: String, value: String)]> = .map(.text)

    /// A document of lines, without any; they stand in its last list.
    package static let document: JSONOutput = form.json([], Words(in: .english))

    /// Lines in one document.
    static let form: Form<[JSONOutput]> = .contract(
        "valor/batch/1",
        [
            Member(
                "rows",
                .list(
                    Form(.either([failed.type, ofFlow.type, ofProject.type, SimulationReport.form.type])) { line, _ in
                        line
                    }),
                Meaning(
                    en: "An answer for each row or line, in their order.",
                    es: "Una respuesta por cada fila o línea, en su orden.",
                    pt: "Uma resposta para cada linha, na sua ordem.")
            ) { $0 }
        ])

    private static func withoutRatio(_ json: JSONOutput, _ words: Words) -> JSONOutput {
        let name = Metric.benefitCostRatio.rawValue
        guard case .object(let members) = json else { return json }
        return .object(
            members.map { member in
                if member.0 == name { return (name, .null) }
                guard member.0 == "notComputable", case .object(let reasons) = member.1 else { return member }
                let reason = (name, Reason.form.json(.bareNetFlow, words))
                return ("notComputable", .object(reasons.filter { $0.0 != name } + [reason]))
            })
    }

    /// An id comes back as it was given.
    private static let id = Form<JSONOutput>(.anything) { id, _ in id }

    /// The metrics of a bare flow that are numbers.
    private static let numbers: [(metric: Metric, value: @Sendable (Indicators) -> Computed<Double>)] = [
        .netPresentValue, .paybackYears, .finalPaybackYears, .discountedPaybackYears, .modifiedInternalRate,
        .benefitCostRatio, .returnOnInvestment, .profitabilityIndex,
    ].map { (metric: Metric) in (metric, { $0[metric] ?? .notComputable(.noFlows) }) }

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

extension Meaning {
    fileprivate static let passingColumns = Meaning(
        en: "The cells of a row of CSV that are no input, by the names of their columns.",
        es: "Las celdas de una fila de CSV que no son datos de entrada, por los nombres de sus columnas.",
        pt: "As células de uma linha de CSV que não são dados de entrada, pelos nomes de suas colunas.")
}

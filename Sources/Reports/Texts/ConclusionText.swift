import Facts
import Languages
import Projects
import Valuation
import Wording

/// What the first sentences of an appraisal say; amounts and spans of time come already written.
package enum ConclusionText: Sendable, Hashable {
    // What it costs.
    /// What is invested and what running costs, as phrases, and what of it nobody knows.
    case costs([String], unknown: [String])
    /// Nothing of the costs is known.
    case costsUnknown([String])
    /// By what is stated there is no cost.
    case costsNothing
    /// An amount by its time: until a month, in a month, a year from a month on.
    case until(String, String)
    case during(String, String)
    case atStart(String)
    case perYear(String, from: String?, until: String?)
    /// The name of a part of which not even the lines are known.
    case investment, running, savings

    // Whom it pays back, and when.
    case recovers(Stakeholder, years: String, Bound?, Gain)
    /// The same of another one, behind a sentence that has its verb.
    case recoversToo(Stakeholder, years: String, Bound?, Gain)
    case recoversAndLosesAgain(Stakeholder, years: String, final: String?, Gain)
    case isNeverOut(Stakeholder, Gain)
    case gainsAtUnknownTime(Stakeholder, Gain, Reason)
    case recoversBeforeInterest(Stakeholder, years: String, Bound?, Gain)
    case doesNotRecover(Stakeholder, horizon: Int, Gain)
    case mayRecover(Stakeholder, horizon: Int, Gain)
    case cannotBeTold(Stakeholder, Reason)
    /// What holds for everyone holds for the budget too.
    case soDoes(Stakeholder)
    /// What somebody loses by it, whatever the others gain.
    case loses(Stakeholder, String)

    // What is unknown or could overturn it.
    case notCounted([String])
    case mustSaveMore(String)
    case mustSave(String)
    case lessFrom(String, share: String, Bound?, Stakeholder)
    case moreFor(String, share: String, Bound?, Stakeholder)
    case unfavourable(Gain, payback: String?)
    case later(months: Int, cost: String)
    /// A stated risk, how likely it is, what it costs everyone, and whether that is more than they gain.
    case risk(String, probability: String, cost: String, isTurning: Bool)
    case nothingOverturns
    /// Which of the options that is, and beyond which one.
    case proposed(String, beyond: String, of: Int)
    case worthMost(String, beyond: String, of: Int)
    /// Whether another option is worth more.
    case rival(String, more: String)
    case noRival
    case openChoice

    /// A net present value in words.
    package enum Gain: Sendable, Hashable {
        case gains(String)
        case loses(String)
        case even
    }
}

extension ConclusionText {
    /// It behind another one in the same sentence, whose verb holds for both where they say the same of two.
    func behind(_ other: ConclusionText) -> ConclusionText {
        guard case .recovers(let party, let years, let bound, let gain) = self,
            case .recovers(_, _, _, let first) = other,
            case .gains = gain, case .gains = first
        else { return self }
        return .recoversToo(party, years: years, bound, gain)
    }
}

extension Words {
    /// What the first sentences of an appraisal say.
    package func say(_ text: ConclusionText) -> String {
        switch text {
        case .costs(let parts, let unknown):
            say(
                en: "costs \(list(parts))" + missing(unknown), es: "cuesta \(list(parts))" + missing(unknown),
                pt: "custa \(list(parts))" + missing(unknown))
        case .costsUnknown(let names):
            say(
                en: "what it costs is not known: \(list(names))", es: "no se conoce lo que cuesta: \(list(names))",
                pt: "não se conhece o que custa: \(list(names))")
        case .costsNothing: say(en: "costs nothing", es: "no cuesta nada", pt: "não custa nada")
        case .until(let amount, let month):
            say(en: "\(amount) until \(month)", es: "\(amount) hasta \(month)", pt: "\(amount) até \(month)")
        case .during(let amount, let month):
            say(en: "\(amount) in \(month)", es: "\(amount) en \(month)", pt: "\(amount) em \(month)")
        case .atStart(let amount):
            say(en: "\(amount) at the start", es: "\(amount) al inicio", pt: "\(amount) no início")
        case .perYear(let amount, let from, let until):
            say(
                en: "\(amount) a year" + (from.map { " from \($0)" } ?? "") + (until.map { " until \($0)" } ?? ""),
                es: "\(amount) por año" + (from.map { " desde \($0)" } ?? "") + (until.map { " hasta \($0)" } ?? ""),
                pt: "\(amount) por ano" + (from.map { " a partir de \($0)" } ?? "") + (until.map { " até \($0)" } ?? "")
            )
        case .investment: say(en: "the investment", es: "la inversión", pt: "o investimento")
        case .running: say(en: "the running costs", es: "los costos de operación", pt: "os custos de operação")
        case .savings: say(en: "the savings", es: "los ahorros", pt: "as economias")
        case .recovers(let party, let years, let bound, let gain):
            say(
                en: "\(name(party)) has it back in \(years)\(orSo(bound)) and \(say(gain))",
                es: "\(name(party)) recupera lo gastado en \(years)\(orSo(bound)) y \(say(gain))",
                pt: "\(name(party)) recupera o gasto em \(years)\(orSo(bound)) e \(say(gain))")
        case .recoversToo(let party, let years, let bound, let gain):
            say(
                en: "\(name(party)) in \(years)\(orSo(bound)), and \(say(gain))",
                es: "\(name(party)), en \(years)\(orSo(bound)), y \(say(gain))",
                pt: "\(name(party)), em \(years)\(orSo(bound)), e \(say(gain))")
        case .recoversAndLosesAgain(let party, let years, let final?, let gain):
            say(
                en: "\(name(party)) has it back in \(years), falls behind again, has it back for good in \(final) and "
                    + say(gain),
                es: "\(name(party)) recupera lo gastado en \(years), vuelve a perderlo, lo recupera definitivamente en "
                    + "\(final) y \(say(gain))",
                pt: "\(name(party)) recupera o gasto em \(years), volta a perdê-lo, recupera-o em definitivo em "
                    + "\(final) e \(say(gain))")
        case .recoversAndLosesAgain(let party, let years, nil, let gain):
            say(
                en:
                    "\(name(party)) has it back in \(years), falls behind again before the horizon ends and \(say(gain))",
                es: "\(name(party)) recupera lo gastado en \(years), vuelve a perderlo antes del fin del horizonte y "
                    + say(gain),
                pt: "\(name(party)) recupera o gasto em \(years), volta a perdê-lo antes do fim do horizonte e "
                    + say(gain))
        case .isNeverOut(let party, let gain):
            say(
                en: "\(name(party)) never spends more than it has saved, and \(say(gain))",
                es: "\(name(party)) nunca gasta más de lo que ya ahorró, y \(say(gain))",
                pt: "\(name(party)) nunca gasta mais do que já economizou, e \(say(gain))")
        case .gainsAtUnknownTime(let party, let gain, let reason):
            say(
                en: "\(name(party)) \(say(gain)); when it has it back cannot be told, since \(say(reason))",
                es: "\(name(party)) \(say(gain)); no se puede decir cuándo recupera lo gastado, porque \(say(reason))",
                pt: "\(name(party)) \(say(gain)); não se pode dizer quando recupera o gasto, porque \(say(reason))")
        case .recoversBeforeInterest(let party, let years, let bound, let gain):
            say(
                en: "\(name(party)) has it back in \(years)\(orSo(bound)) before discounting, but \(say(gain))",
                es: "\(name(party)) recupera lo gastado en \(years)\(orSo(bound)) sin descontar, pero \(say(gain))",
                pt: "\(name(party)) recupera o gasto em \(years)\(orSo(bound)) sem descontar, mas \(say(gain))")
        case .doesNotRecover(let party, let horizon, let gain):
            say(
                en: "\(name(party)) does not have it back within \(count(horizon, "year")) and \(say(gain))",
                es: "\(name(party)) no recupera lo gastado en \(count(horizon, "año", "años")) y \(say(gain))",
                pt: "\(name(party)) não recupera o gasto em \(count(horizon, "ano", "anos")) e \(say(gain))")
        case .mayRecover(let party, let horizon, let gain):
            say(
                en:
                    "whether \(name(party)) has it back within \(count(horizon, "year")) hangs on what is not known; by "
                    + "what is known it \(say(gain))",
                es:
                    "que \(name(party)) recupere lo gastado en \(count(horizon, "año", "años")) depende de lo que no se "
                    + "conoce; según lo conocido \(say(gain))",
                pt: "se \(name(party)) recupera o gasto em \(count(horizon, "ano", "anos")) depende do que não se "
                    + "conhece; segundo o conhecido \(say(gain))")
        case .cannotBeTold(let party, let reason):
            say(
                en: "whether \(name(party)) has it back cannot be told: \(say(reason))",
                es: "no se puede decir si \(name(party)) recupera lo gastado: \(say(reason))",
                pt: "não se pode dizer se \(name(party)) recupera o gasto: \(say(reason))")
        case .soDoes(let party):
            say(
                en: "the same holds for \(name(party))", es: "lo mismo vale para \(name(party))",
                pt: "o mesmo vale para \(name(party))")
        case .loses(.citizens, let amount):
            say(
                en: "\(name(Stakeholder.citizens)) lose \(amount)",
                es: "\(name(Stakeholder.citizens)) pierden \(amount)",
                pt: "\(name(Stakeholder.citizens)) perdem \(amount)")
        case .loses(let party, let amount):
            say(
                en: "\(name(party)) loses \(amount)", es: "\(name(party)) pierde \(amount)",
                pt: "\(name(party)) perde \(amount)")
        case .notCounted(let names):
            say(
                en: "not counted, since nobody knows the amount: \(list(names))",
                es: "sin contar, porque no se conoce el monto: \(list(names))",
                pt: "sem contar, porque não se conhece o valor: \(list(names))")
        case .mustSaveMore(let amount):
            say(
                en: "it would have to save \(amount) a year more to be worth what it costs",
                es: "tendría que ahorrar \(amount) más por año para valer lo que cuesta",
                pt: "teria de economizar mais \(amount) por ano para valer o que custa")
        case .mustSave(let amount):
            say(
                en: "it is worth what it costs where it saves \(amount) a year",
                es: "vale lo que cuesta si ahorra \(amount) por año",
                pt: "vale o que custa se economiza \(amount) por ano")
        case .lessFrom(let line, let share, let bound, let party):
            say(
                en: "\(atMost(bound))\(share) less from \"\(line)\" would undo what \(name(party)) gains",
                es: "\(atMost(bound))un \(share) menos de \"\(line)\" anularía lo que gana \(name(party))",
                pt: "\(atMost(bound))\(share) a menos de \"\(line)\" anulariam o que ganha \(name(party))")
        case .moreFor(let line, let share, let bound, let party):
            say(
                en: "\(atMost(bound))\(share) more for \"\(line)\" would undo what \(name(party)) gains",
                es: "\(atMost(bound))un \(share) más de \"\(line)\" anularía lo que gana \(name(party))",
                pt: "\(atMost(bound))\(share) a mais de \"\(line)\" anulariam o que ganha \(name(party))")
        case .unfavourable(let gain, let payback):
            say(
                en: "with every figure at the unfavourable end of its range society \(say(gain))"
                    + (payback.map { ", and has it back in \($0)" } ?? ""),
                es: "con todo en el extremo desfavorable de su rango la sociedad \(say(gain))"
                    + (payback.map { ", y recupera lo gastado en \($0)" } ?? ""),
                pt: "com tudo no extremo desfavorável da sua faixa a sociedade \(say(gain))"
                    + (payback.map { ", e recupera o gasto em \($0)" } ?? ""))
        case .later(let months, let cost):
            say(
                en: "a service \(count(months, "month")) later costs society \(cost)",
                es: "un servicio \(count(months, "mes", "meses")) más tarde cuesta a la sociedad \(cost)",
                pt: "um serviço \(count(months, "mês", "meses")) mais tarde custa à sociedade \(cost)")
        case .risk(let what, let probability, let cost, let isTurning):
            say(
                en: "the stated risk \"\(what)\", \(probability) likely, would cost society \(cost)"
                    + (isTurning ? ", more than it gains" : ""),
                es: "el riesgo \"\(what)\", con una probabilidad del \(probability), costaría a la sociedad \(cost)"
                    + (isTurning ? ", más de lo que gana" : ""),
                pt: "o risco \"\(what)\", com probabilidade de \(probability), custaria à sociedade \(cost)"
                    + (isTurning ? ", mais do que ganha" : ""))
        case .proposed(let what, let first, let count):
            say(
                en: "of \(count) options the file proposes \"\(what)\", here beyond \"\(first)\"",
                es: "de \(count) opciones el archivo propone \"\(what)\", aquí respecto de \"\(first)\"",
                pt: "de \(count) opções o arquivo propõe \"\(what)\", aqui em relação a \"\(first)\"")
        case .worthMost(let what, let first, let count):
            say(
                en: "of \(count) options this is on \"\(what)\", beyond \"\(first)\"",
                es: "de \(count) opciones esta es \"\(what)\", respecto de \"\(first)\"",
                pt: "de \(count) opções esta é \"\(what)\", em relação a \"\(first)\"")
        case .rival(let what, let more):
            say(
                en: "\"\(what)\" is worth \(more) a year more to society",
                es: "\"\(what)\" vale \(more) más por año para la sociedad",
                pt: "\"\(what)\" vale mais \(more) por ano para a sociedade")
        case .noRival:
            say(
                en: "no other option is worth more to society", es: "ninguna otra opción vale más para la sociedad",
                pt: "nenhuma outra opção vale mais para a sociedade")
        case .openChoice:
            say(
                en: "what is not known decides which option is worth most to society",
                es: "lo que no se conoce decide qué opción vale más para la sociedad",
                pt: "o que não se conhece decide qual opção vale mais para a sociedade")
        case .nothingOverturns:
            say(
                en: "no line alone could overturn that, not even a cost three times as high",
                es: "ninguna línea puede revertirlo por sí sola, ni siquiera un costo tres veces mayor",
                pt: "nenhuma linha pode reverter isso sozinha, nem mesmo um custo três vezes maior")
        }
    }

    /// Those to whom a project pays back, in the middle of a sentence.
    package func name(_ stakeholder: Stakeholder) -> String {
        switch stakeholder {
        case .society: say(en: "society", es: "la sociedad", pt: "a sociedade")
        case .budget:
            say(en: "the budget's cash", es: "el flujo de caja del presupuesto", pt: "o fluxo de caixa do orçamento")
        case .citizens:
            say(
                en: "citizens and businesses", es: "la ciudadanía y las empresas",
                pt: "os cidadãos e as empresas")
        }
    }

    private func say(_ gain: ConclusionText.Gain) -> String {
        switch gain {
        case .gains(let amount):
            say(en: "gains \(amount) (NPV)", es: "gana \(amount) (VAN)", pt: "ganha \(amount) (VPL)")
        case .loses(let amount):
            say(en: "loses \(amount) (NPV)", es: "pierde \(amount) (VAN)", pt: "perde \(amount) (VPL)")
        case .even:
            say(
                en: "neither gains nor loses (NPV of zero)", es: "ni gana ni pierde (VAN de cero)",
                pt: "não ganha nem perde (VPL de zero)")
        }
    }

    private func missing(_ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        return say(
            en: "; not known: \(list(names))", es: "; no se conoce: \(list(names))",
            pt: "; não se conhece: \(list(names))")
    }

    /// What stands before a number that is the least or the most it can be.
    private func atMost(_ bound: Bound?) -> String { bound.map { style.bound($0) + " " } ?? "" }

    /// What stands behind a span of time that is the least or the most it can be.
    package func orSo(_ bound: Bound?) -> String {
        switch bound {
        case .atLeast: say(en: " or later", es: " o más tarde", pt: " ou mais tarde")
        case .atMost: say(en: " or sooner", es: " o antes", pt: " ou antes")
        case nil: ""
        }
    }
}

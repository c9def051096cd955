import Appraisal
import Casebook
import Facts
import Languages
import Projects
import Valuation
import Wording

/// What the first screen of an appraisal says beside its sentences and results.
package enum FirstScreenText: Sendable, Hashable {
    /// What a project is called, over how many years, at which rate by year, at which point of a year, in which prices.
    case title(String, years: Int, rates: [Double], isNominal: Bool, timing: AmountTiming, priceYear: Int?)
    /// What ≤ and ≥ stand for.
    case legend(Bound, [String])

    // The lines.
    case purpose(LineStatement.Purpose)
    case range, whenForWhom
    /// By so much a year.
    case growing(String)
    case inKind
    case government(cash: Bool?)
    case cashInDoubt
    case transfer(from: Party, to: Party)
    case aYear(from: String?, until: String?)
    /// So many more lines, and the file that they stand in.
    case moreLines(Int)

    /// So many more claims with a verdict, and the option that lists them.
    case moreClaims(Int, Verdict)

    // Below the results.
    case rateOfNoReturn
    /// Taxes and transfers inside what is invested.
    case asPaid(String?)
    /// Why society's result is not the sum of the others.
    case notTheSum(noCash: Bool, taxes: Bool)

    // Below them.
    case risks, doubts, more
    /// So many further doubts stand in the whole report.
    case furtherDoubts(Int)
    /// So many doubts stand there alone.
    case allDoubts(Int)
    /// Where to go on: other commands.
    case next([String])
}

extension Words {
    /// What the first screen says beside its sentences and results.
    package func say(_ text: FirstScreenText) -> String {
        switch text {
        case .title(let name, let years, let rates, let isNominal, let timing, let priceYear):
            say(
                en: "\(name) · \(count(years, "year")) at \(kind(isNominal, rates))"
                    + point(timing) + (priceYear.map { ", prices of \($0)" } ?? ""),
                es: "\(name) · \(count(years, "año", "años")), \(kind(isNominal, rates))"
                    + point(timing) + (priceYear.map { ", precios de \($0)" } ?? ""),
                pt: "\(name) · \(count(years, "ano", "anos")), \(kind(isNominal, rates))"
                    + point(timing) + (priceYear.map { ", preços de \($0)" } ?? ""))
        case .legend(.atMost, let names):
            say(
                en: "≤, ≥: \(list(names)): not known, so the true result is no better than shown.",
                es: "≤, ≥: \(list(names)): no se conoce, así que el resultado real será igual o peor.",
                pt: "≤, ≥: \(list(names)): não se conhece, e assim o resultado real será igual ou pior.")
        case .legend(.atLeast, let names):
            say(
                en: "≥, ≤: \(list(names)): not known, so the true result is no worse than shown.",
                es: "≥, ≤: \(list(names)): no se conoce, así que el resultado real será igual o mejor.",
                pt: "≥, ≤: \(list(names)): não se conhece, e assim o resultado real será igual ou melhor.")
        case .purpose(.bought): say(en: "What is bought", es: "Se compra", pt: "Compra-se")
        case .purpose(.saved):
            say(
                en: "Saved a year, full uptake", es: "Ahorro anual, adopción plena",
                pt: "Economia anual, adesão plena")
        case .purpose(.left): say(en: "Left at the end", es: "Queda al final", pt: "Resta no fim")
        case .purpose(.moved): say(en: "Only moved", es: "Solo se transfiere", pt: "Apenas se transfere")
        case .range: say(en: "Range", es: "Rango", pt: "Faixa")
        case .whenForWhom: say(en: "When, for whom", es: "Cuándo, para quién", pt: "Quando, para quem")
        case .growing(let rate): say(en: "\(rate)/year", es: "\(rate)/año", pt: "\(rate)/ano")
        case .inKind: say(en: "in kind", es: "en especie", pt: "in natura")
        case .government(let cash):
            name(Party.government)
                + (cash.map {
                    say(
                        en: $0 ? ", cash" : ", no cash",
                        es: $0 ? ", ahorro efectivo" : ", sin ahorro efectivo",
                        pt: $0 ? ", economia de caixa" : ", sem economia de caixa")
                } ?? "")
        case .cashInDoubt:
            say(
                en: "\(name(Party.government)), cash not stated",
                es: "\(name(Party.government)), no consta si es ahorro efectivo",
                pt: "\(name(Party.government)), não consta se é economia de caixa")
        case .transfer(let from, let to): "\(name(from)) → \(name(to))"
        case .aYear(let from, let until):
            say(
                en: "a year" + span(from.map { " from \($0)" }, from, until.map { " until \($0)" }, until),
                es: "por año" + span(from.map { " desde \($0)" }, from, until.map { " hasta \($0)" }, until),
                pt: "por ano" + span(from.map { " desde \($0)" }, from, until.map { " até \($0)" }, until))
        case .moreLines(let number):
            say(
                en: "\(count(number, "more line")): --full", es: "\(count(number, "línea", "líneas")) más: --full",
                pt: "mais \(count(number, "linha", "linhas")): --full")
        case .moreClaims(let number, let verdict):
            say(
                en: "\(style.integer(number)) more: --verdict \(verdict.rawValue)",
                es: "\(style.integer(number)) más: --verdict \(verdict.rawValue)",
                pt: "mais \(style.integer(number)): --verdict \(verdict.rawValue)")
        case .rateOfNoReturn:
            say(
                en:
                    "IRR below −50 %: only a rate that blows up the last amounts brings the value to zero; that is a root "
                    + "of the formula and no return.",
                es:
                    "TIR bajo −50 %: solo una tasa que agranda los últimos montos lleva el valor a cero; es una raíz de la "
                    + "fórmula y no un rendimiento.",
                pt: "TIR abaixo de −50%: só uma taxa que amplia os últimos valores leva o valor a zero; é uma raiz da "
                    + "fórmula e não um rendimento.")
        case .asPaid(let taxes):
            say(
                en: "Investment and running costs are as paid. Taxes and transfers inside them"
                    + (taxes.map { ", \($0) of the investment," } ?? "") + " do not count in society's other results.",
                es: "La inversión y los costos de operación son lo que se paga. Los impuestos y transferencias que "
                    + "contienen" + (taxes.map { ", \($0) de la inversión," } ?? "")
                    + " no cuentan en los demás resultados de la sociedad.",
                pt: "O investimento e os custos de operação são o que se paga. Os impostos e transferências que contêm"
                    + (taxes.map { ", \($0) do investimento," } ?? "")
                    + " não contam nos demais resultados da sociedade.")
        case .notTheSum(let noCash, let taxes):
            say(
                en: "Society's result is not the sum of the others: it also counts "
                    + (noCash ? "what is no cash, as time that is freed or given" : "what is nobody's alone")
                    + (taxes ? ", and leaves out taxes and transfers inside amounts." : "."),
                es: "El resultado de la sociedad no es la suma de los demás: cuenta además "
                    + (noCash
                        ? "lo que no es caja, como el tiempo que se libera o se aporta" : "lo que no es de nadie solo")
                    + (taxes ? ", y deja fuera impuestos y transferencias dentro de los montos." : "."),
                pt: "O resultado da sociedade não é a soma dos demais: conta também "
                    + (noCash ? "o que não é caixa, como o tempo que se libera ou se dá" : "o que não é de ninguém só")
                    + (taxes ? ", e deixa de fora impostos e transferências dentro dos valores." : "."))
        case .risks: say(en: "Risks", es: "Riesgos", pt: "Riscos")
        case .doubts: say(en: "Doubts", es: "Salvedades", pt: "Ressalvas")
        case .more: say(en: "More", es: "Más", pt: "Mais")
        case .furtherDoubts(let number):
            say(
                en: "\(style.integer(number)) more: --full.", es: "\(style.integer(number)) más: --full.",
                pt: "Mais \(style.integer(number)): --full.")
        case .allDoubts(let number): "\(style.integer(number)): --full."
        case .next(let commands): (["--full"] + commands).joined(separator: " · ")
        }
    }

    /// What one of the six results is called.
    package func name(_ measure: StakeholderTable.Measure) -> String {
        switch measure {
        case .investment: label(.investment)
        case .runningCost:
            say(en: "Running costs a year", es: "Costo anual de operación", pt: "Custo anual de operação")
        case .netPresentValue: label(.netPresentValue)
        case .benefitCostRatio: label(.benefitCostRatio)
        case .payback: label(.payback)
        case .internalRate: label(.internalRate)
        }
    }

    /// The heading of what stands under one of those to whom a project pays back.
    package func heading(of stakeholder: Stakeholder) -> String {
        switch stakeholder {
        case .society: label(.social)
        case .budget: say(en: "Budget, in cash", es: "Presupuesto, caja", pt: "Orçamento, caixa")
        case .citizens:
            say(en: "Citizens and businesses", es: "Ciudadanía y empresas", pt: "Cidadãos e empresas")
        }
    }

    /// From when until when: both as the ends of a span.
    private func span(_ from: String?, _ first: String?, _ until: String?, _ last: String?) -> String {
        if let first, let last { return ", \(first) – \(last)" }
        return (from ?? "") + (until ?? "")
    }

    /// One rate for all years, or a schedule, and whether it takes current prices.
    private func kind(_ isNominal: Bool, _ rates: [Double]) -> String {
        let isSchedule = rates.contains { $0 != rates.first }
        let kind = isNominal ? "nominal" : "real"
        return isSchedule ? "\(rate(rates)) (\(kind))" : "\(rate(rates)) \(kind)"
    }

    /// Where in their year amounts are discounted, where that is not as usual.
    private func point(_ timing: AmountTiming) -> String {
        let recurring =
            switch timing.recurring {
            case .mid: say(en: ", middle of year", es: ", a mitad de año", pt: ", no meio do ano")
            case .start: say(en: ", start of year", es: ", a inicio de año", pt: ", no início do ano")
            case .end: ""
            }
        guard timing.oneOff == .withRecurring else { return recurring }
        return recurring + say(en: ", one-off too", es: ", también lo único", pt: ", também o único")
    }
}

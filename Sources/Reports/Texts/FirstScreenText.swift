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
    case range
    case inKind
    case government(cash: Bool?)
    case cashInDoubt
    case transfer(from: Party, to: Party)
    case aYear(from: String?, until: String?)
    case atHorizon
    /// So many more lines, and the file that they stand in.
    case moreLines(Int)

    /// So many more claims with a verdict, and the option that lists them.
    case moreClaims(Int, Verdict)

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
            say(en: "Saved, in a full year", es: "Se ahorra, en año pleno", pt: "Economiza-se, em ano pleno")
        case .purpose(.moved): say(en: "Only moved", es: "Solo se transfiere", pt: "Apenas se transfere")
        case .range: say(en: "Range", es: "Rango", pt: "Faixa")
        case .inKind: say(en: "in kind", es: "en especie", pt: "in natura")
        case .government(let cash):
            name(Party.government)
                + (cash.map {
                    say(
                        en: $0 ? ", cash" : ", no cash", es: $0 ? ", efectivo" : ", no efectivo",
                        pt: $0 ? ", de caixa" : ", sem caixa")
                } ?? "")
        case .cashInDoubt:
            say(
                en: "\(name(Party.government)), cash not stated",
                es: "\(name(Party.government)), no consta si efectivo",
                pt: "\(name(Party.government)), não consta se de caixa")
        case .transfer(let from, let to): "\(name(from)) → \(name(to))"
        case .aYear(let from, let until):
            say(
                en: "a year" + span(from.map { " from \($0)" }, from, until.map { " until \($0)" }, until),
                es: "por año" + span(from.map { " desde \($0)" }, from, until.map { " hasta \($0)" }, until),
                pt: "por ano" + span(from.map { " desde \($0)" }, from, until.map { " até \($0)" }, until))
        case .atHorizon: say(en: "at the end", es: "al final", pt: "no fim")
        case .moreLines(let number):
            say(
                en: "\(count(number, "more line")): --full", es: "\(count(number, "línea", "líneas")) más: --full",
                pt: "mais \(count(number, "linha", "linhas")): --full")
        case .moreClaims(let number, let verdict):
            say(
                en: "\(style.integer(number)) more: --verdict \(verdict.rawValue)",
                es: "\(style.integer(number)) más: --verdict \(verdict.rawValue)",
                pt: "mais \(style.integer(number)): --verdict \(verdict.rawValue)")
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

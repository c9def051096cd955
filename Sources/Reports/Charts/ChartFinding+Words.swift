import Facts
import Languages
import Projects
import Wording

extension Words {
    /// What a chart finds, in a sentence without its full stop.
    package func say(_ finding: ChartFinding) -> String {
        switch finding {
        case .payback(let one, let budget):
            return joined(clause(one, isFirst: true), budget.map { clause($0, behind: one) })
        case .everyYearFrom(let number, let isCalendar):
            return isCalendar
                ? say(
                    en: "From \(number) on every year brings more than it costs",
                    es: "Desde \(number) cada año rinde más de lo que cuesta",
                    pt: "A partir de \(number) cada ano rende mais do que custa")
                : say(
                    en: "From year \(number) on every year brings more than it costs",
                    es: "Desde el año \(number) cada año rinde más de lo que cuesta",
                    pt: "A partir do ano \(number) cada ano rende mais do que custa")
        case .everyYear:
            return say(
                en: "Every year brings more than it costs",
                es: "Cada año rinde más de lo que cuesta",
                pt: "Cada ano rende mais do que custa")
        case .noYear:
            return say(
                en: "In no year do benefits cover what it costs",
                es: "En ningún año los beneficios cubren lo que cuesta",
                pt: "Em nenhum ano os benefícios cobrem o que custa")
        case .someYears(let years, let all):
            return say(
                en: "In \(years) of \(all) years benefits are more than costs",
                es: "En \(years) de \(all) años los beneficios superan los costos",
                pt: "Em \(years) de \(all) anos os benefícios superam os custos")
        case .uptake(let what, let share, let year):
            let clause = say(
                en: "uptake reaches \(share) in year \(year) of operation",
                es: "la adopción llega a \(share) en el año \(year) de operación",
                pt: "a adesão chega a \(share) no ano \(year) de operação")
            return what.map { "\($0): \(clause)" } ?? sentenceStart(clause)
        case .parties(let nets): return sentenceStart(nets.map(clause).joined(separator: "; "))
        case .rates(let one, let budget):
            return joined(clause(one, isFirst: true), budget.map { clause($0, behind: one) })
        }
    }

    private func joined(_ first: String, _ second: String?) -> String {
        second.map { first + "; " + $0 } ?? first
    }

    private func sentenceStart(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// Whose result it is, as a subject of a sentence.
    package func name(_ subject: ChartFinding.Subject) -> String {
        switch subject {
        case .society: say(en: "society", es: "la sociedad", pt: "a sociedade")
        case .budget: say(en: "the budget", es: "el presupuesto", pt: "o orçamento")
        case .budgetInCash:
            say(en: "the budget's cash", es: "el flujo de caja del presupuesto", pt: "o fluxo de caixa do orçamento")
        }
    }

    // MARK: Payback

    private func clause(_ payback: ChartFinding.Payback, isFirst: Bool) -> String {
        let who = isFirst ? sentenceStart(name(payback.subject)) : name(payback.subject)
        switch payback.result {
        case .after(let years, let bound):
            let when = time(years, bound)
            return say(
                en: "\(who) has its money back in \(when)", es: "\(who) recupera lo gastado en \(when)",
                pt: "\(who) recupera o gasto em \(when)")
        case .neverNegative:
            return say(
                en: "\(who) never spends more than it has gained",
                es: "\(who) nunca gasta más de lo que ya ganó",
                pt: "\(who) nunca gasta mais do que já ganhou")
        case .never(let years):
            return say(
                en: "\(who) does not get its money back in \(count(years, "year"))",
                es: "\(who) no recupera lo gastado en \(count(years, "año", "años"))",
                pt: "\(who) não recupera o gasto em \(count(years, "ano", "anos"))")
        case .lostAgain(let years):
            let when = time(years, nil)
            return say(
                en: "\(who) has its money back in \(when) and loses it again",
                es: "\(who) recupera lo gastado en \(when) y lo vuelve a perder",
                pt: "\(who) recupera o gasto em \(when) e volta a perdê-lo")
        case .unknown:
            return say(
                en: "whether \(name(payback.subject)) gets its money back cannot be known",
                es: "no se puede saber si \(name(payback.subject)) recupera lo gastado",
                pt: "não dá para saber se \(name(payback.subject)) recupera o gasto"
            ).capitalised(isFirst)
        }
    }

    /// The second of two: what the first has said already is not said again.
    private func clause(_ payback: ChartFinding.Payback, behind first: ChartFinding.Payback) -> String {
        let who = name(payback.subject)
        switch (first.result, payback.result) {
        case (.after, .after(let years, let bound)), (.lostAgain, .after(let years, let bound)):
            let when = time(years, bound)
            return say(en: "\(who) in \(when)", es: "\(who) en \(when)", pt: "\(who) em \(when)")
        case (.after, .never), (.lostAgain, .never):
            return say(en: "\(who) does not", es: "\(who) no lo recupera", pt: "\(who) não o recupera")
        case (.never(let years), .never(let others)) where years == others:
            return say(
                en: "\(who) does not either", es: "\(who) tampoco", pt: "\(who) também não")
        default: return clause(payback, isFirst: false)
        }
    }

    /// A time with the side on which the true one lies, in words.
    private func time(_ years: Double, _ bound: Bound?) -> String {
        let time = style.duration(years: years)
        return switch bound {
        case .atLeast: say(en: "\(time) or later", es: "\(time) o más tarde", pt: "\(time) ou mais tarde")
        case .atMost: say(en: "\(time) or sooner", es: "\(time) o antes", pt: "\(time) ou antes")
        case nil: time
        }
    }

    // MARK: Rates

    private func clause(_ rates: ChartFinding.Rates, isFirst: Bool) -> String {
        let who = isFirst ? sentenceStart(name(rates.subject)) : name(rates.subject)
        switch rates.result {
        case .upTo(let rate, let bound):
            let rate = style.percent(rate, bound: bound)
            return say(
                en: "\(who) gains at any rate up to \(rate)", es: "\(who) gana con cualquier tasa hasta \(rate)",
                pt: "\(who) ganha com qualquer taxa até \(rate)")
        case .from(let rate, let bound):
            let rate = style.percent(rate, bound: bound)
            return say(
                en: "\(who) gains at rates from \(rate) on only", es: "\(who) gana solo con tasas desde \(rate)",
                pt: "\(who) ganha só com taxas a partir de \(rate)")
        case .always:
            return say(
                en: "\(who) gains at every rate", es: "\(who) gana con cualquier tasa",
                pt: "\(who) ganha com qualquer taxa")
        case .never:
            return say(
                en: "\(who) gains at no rate", es: "\(who) no gana con ninguna tasa",
                pt: "\(who) não ganha com nenhuma taxa")
        case .turns(let rates):
            let list = list(rates.map { style.percent($0) })
            return say(
                en: "\(who) has a result that changes sign at \(list)",
                es: "\(who) tiene un resultado que cambia de signo en \(list)",
                pt: "\(who) tem um resultado que muda de sinal em \(list)")
        case .unknown:
            return say(
                en: "at which rates \(name(rates.subject)) gains cannot be known",
                es: "no se puede saber con qué tasas gana \(name(rates.subject))",
                pt: "não dá para saber com que taxas ganha \(name(rates.subject))"
            ).capitalised(isFirst)
        }
    }

    private func clause(_ rates: ChartFinding.Rates, behind first: ChartFinding.Rates) -> String {
        let who = name(rates.subject)
        switch (first.result, rates.result) {
        case (.upTo, .upTo(let rate, let bound)):
            let rate = style.percent(rate, bound: bound)
            return say(en: "\(who) up to \(rate)", es: "\(who) hasta \(rate)", pt: "\(who) até \(rate)")
        case (.upTo, .never), (.always, .never):
            return say(en: "\(who) at none", es: "\(who) con ninguna", pt: "\(who) com nenhuma")
        case (.never, .never): return say(en: "\(who) neither", es: "\(who) tampoco", pt: "\(who) também não")
        default: return clause(rates, isFirst: false)
        }
    }

    // MARK: Parties

    private func clause(_ net: ChartFinding.Net) -> String {
        switch net.party {
        case .government:
            net.isLoss
                ? say(
                    en: "the government is out \(net.amount)", es: "el gobierno pone \(net.amount)",
                    pt: "o governo põe \(net.amount)")
                : say(
                    en: "the government gains \(net.amount)", es: "el gobierno gana \(net.amount)",
                    pt: "o governo ganha \(net.amount)")
        case .citizens:
            net.isLoss
                ? say(
                    en: "citizens are out \(net.amount)", es: "la ciudadanía pone \(net.amount)",
                    pt: "os cidadãos põem \(net.amount)")
                : say(
                    en: "citizens gain \(net.amount)", es: "la ciudadanía gana \(net.amount)",
                    pt: "os cidadãos ganham \(net.amount)")
        case .businesses:
            net.isLoss
                ? say(
                    en: "businesses are out \(net.amount)", es: "las empresas ponen \(net.amount)",
                    pt: "as empresas põem \(net.amount)")
                : say(
                    en: "businesses gain \(net.amount)", es: "las empresas ganan \(net.amount)",
                    pt: "as empresas ganham \(net.amount)")
        case .society:
            net.isLoss
                ? say(
                    en: "all together are out \(net.amount)", es: "todos juntos ponen \(net.amount)",
                    pt: "todos juntos põem \(net.amount)")
                : say(
                    en: "all together gain \(net.amount)", es: "todos juntos ganan \(net.amount)",
                    pt: "todos juntos ganham \(net.amount)")
        }
    }
}

extension String {
    /// With a capital where it begins a sentence.
    fileprivate func capitalised(_ isFirst: Bool) -> String { isFirst ? prefix(1).uppercased() + dropFirst() : self }
}

import Appraisal
import Facts
import Languages
import Projects
import Registers
import Valuation
import Wording

extension Words {
    /// The terms of an appraisal in a line, with the year of its prices and its country, where the file names them.
    func terms(_ terms: AppraisalTerms, _ perspective: Perspective, of project: Project) -> String {
        let year = project.priceYear.map { say(ChartText.pricesOf($0.year)) }
        return ([say(Note.terms(terms, perspective))] + [year, project.country.map(economy)].compactMap { $0 })
            .joined(separator: " · ")
    }

    /// A note.
    package func say(_ note: Note) -> String {
        switch note {
        case .terms(let perspective, let years, let rates, let timing):
            say(
                en: "\(count(years, "year")) · real rate of \(rate(rates)), \(place(timing)) · " + name(perspective),
                es: "\(count(years, "año", "años")) · tasa real de \(rate(rates)), \(place(timing)) · "
                    + name(perspective),
                pt: "\(count(years, "ano", "anos")) · taxa real de \(rate(rates)), \(place(timing)) · "
                    + name(perspective))
        case .nominalTerms(let perspective, let years, let rates, let timing):
            say(
                en: "\(count(years, "year")) · nominal rate of \(rate(rates)), \(place(timing)) · "
                    + name(perspective),
                es: "\(count(years, "año", "años")) · tasa nominal de \(rate(rates)), \(place(timing)) · "
                    + name(perspective),
                pt: "\(count(years, "ano", "anos")) · taxa nominal de \(rate(rates)), \(place(timing)) · "
                    + name(perspective))
        case .nationalTerms(let perspective, let years, let timing):
            say(
                en: "\(count(years, "year")) · the real rate that each country prescribes, \(place(timing)) · "
                    + name(perspective),
                es: "\(count(years, "año", "años")) · la tasa real que establece cada país, \(place(timing)) · "
                    + name(perspective),
                pt: "\(count(years, "ano", "anos")) · a taxa real que cada país estabelece, \(place(timing)) · "
                    + name(perspective))
        case .nationalRate(let registered):
            say(
                en: "National rate of \(rate(registered.rates)): \(source(registered)).",
                es: "Tasa nacional de \(rate(registered.rates)): \(source(registered)).",
                pt: "Taxa nacional de \(rate(registered.rates)): \(source(registered)).")
        case .realOfNominal(let rates, let nominal, let inflation):
            say(
                en: "A nominal rate of \(rate(nominal)) and an inflation of \(rate(inflation)) make a real rate of "
                    + "\(rate(rates)).",
                es: "Una tasa nominal de \(rate(nominal)) y una inflación de \(rate(inflation)) dan una tasa real "
                    + "de \(rate(rates)).",
                pt: "Uma taxa nominal de \(rate(nominal)) e uma inflação de \(rate(inflation)) dão uma taxa real de "
                    + "\(rate(rates)).")
        case .deflated(let rates):
            say(
                en: "Amounts in current prices are deflated by \(rate(rates)) a year to prices of the start.",
                es: "Los montos a precios corrientes se deflactan un \(rate(rates)) anual a precios del inicio.",
                pt: "Os valores a preços correntes são deflacionados em \(rate(rates)) ao ano a preços do início.")
        case .inCurrentPrices:
            say(
                en: "Amounts are in current prices and the rate is nominal: payback, return on investment and "
                    + "internal rate are in current prices too.",
                es: "Los montos están a precios corrientes y la tasa es nominal: el plazo de recuperación, el "
                    + "retorno y la tasa interna también están a precios corrientes.",
                pt: "Os valores estão a preços correntes e a taxa é nominal: o prazo de retorno, o retorno e a taxa "
                    + "interna também estão a preços correntes.")
        case .standardRate:
            say(
                en: "4 % is a rate for everyone to look at: estimates for 17 Latin American countries lie between "
                    + "2.1 % and 5.8 %, mean 3.8 % (Public Finance Review 48, 2020).",
                es: "4 % es una tasa para mirar siempre: las estimaciones para 17 países de América Latina van de "
                    + "2,1 % a 5,8 %, con media de 3,8 % (Public Finance Review 48, 2020).",
                pt: "4% é uma taxa para olhar sempre: as estimativas para 17 países da América Latina vão de 2,1% a "
                    + "5,8%, com média de 3,8% (Public Finance Review 48, 2020).")
        case .pricesAsPrinted(let years) where years.count > 1:
            say(
                en: "Amounts as printed, in prices of different years (\(list(years.map(String.init)))): nothing is "
                    + "converted.",
                es: "Montos tal como están impresos, a precios de distintos años (\(list(years.map(String.init)))): "
                    + "no se convierte nada.",
                pt: "Valores tal como impressos, a preços de anos diferentes (\(list(years.map(String.init)))): nada "
                    + "é convertido.")
        case .pricesAsPrinted(let years):
            say(
                en: "Amounts as printed\(years.first.map { ", in prices of \($0)" } ?? ""): nothing is converted.",
                es: "Montos tal como están impresos\(years.first.map { ", a precios de \($0)" } ?? ""): no se "
                    + "convierte nada.",
                pt: "Valores tal como impressos\(years.first.map { ", a preços de \($0)" } ?? ""): nada é convertido.")
        case .assumedPriceYear(let year):
            say(
                en: "The source gives no price year for some figures; \(year) is our assumption.",
                es: "La fuente no indica el año de los precios de algunas cifras; \(year) es un supuesto nuestro.",
                pt: "A fonte não indica o ano dos preços de alguns números; \(year) é uma premissa nossa.")
        case .mixedCurrencies(let codes):
            say(
                en: "Amounts in \(list(codes)) stand beside one another and cannot be compared.",
                es: "Los montos en \(list(codes)) están lado a lado y no se pueden comparar.",
                pt: "Os valores em \(list(codes)) estão lado a lado e não podem ser comparados.")
        case .optionOnOwnLines(let own, let first):
            say(
                en: "Option \"\(own)\" of its file, on its own lines; `valor appraise` shows what it is beyond "
                    + "\"\(first)\".",
                es: "Opción \"\(own)\" de su archivo, con sus propias líneas; `valor appraise` muestra lo que es "
                    + "respecto de \"\(first)\".",
                pt: "Opção \"\(own)\" do seu arquivo, com suas próprias linhas; `valor appraise` mostra o que é em "
                    + "relação a \"\(first)\".")
        case .reading(let id, let what, let others):
            say(
                en: "Reading \"\(id)\": \(what)\(alternatives(others))",
                es: "Lectura \"\(id)\": \(what)\(alternatives(others))",
                pt: "Leitura \"\(id)\": \(what)\(alternatives(others))")
        case .observed(let from, let to, let others):
            say(
                en: "Savings observed from \(style.month(from)) to \(style.month(to)); nothing is counted after."
                    + alternatives(others),
                es: "Ahorros observados de \(style.month(from)) a \(style.month(to)); después no se cuenta nada."
                    + alternatives(others),
                pt: "Economias observadas de \(style.month(from)) a \(style.month(to)); depois nada é contado."
                    + alternatives(others))
        case .otherWindowReading(isObserved: false):
            say(
                en: "↳ sustained: a total over a window of years goes on at its average to the horizon, as the saving "
                    + "of one year does in the other rows; above it, nothing is counted after the window.",
                es: "↳ sostenido: un total de un período de años continúa con su promedio hasta el horizonte, como el "
                    + "ahorro de un año en las otras filas; arriba no se cuenta nada después del período.",
                pt: "↳ sustentado: um total de um período de anos continua com a sua média até o horizonte, como a "
                    + "economia de um ano nas outras linhas; acima, nada se conta depois do período.")
        case .otherWindowReading(isObserved: true):
            say(
                en: "↳ observed: nothing is counted after the window of years whose total the source gives; above it, "
                    + "the average of the window goes on to the horizon.",
                es: "↳ observado: no se cuenta nada después del período de años cuyo total da la fuente; arriba, el "
                    + "promedio del período continúa hasta el horizonte.",
                pt: "↳ observado: nada se conta depois do período de anos cujo total a fonte dá; acima, a média do "
                    + "período continua até o horizonte.")
        case .sustained(let from, let to):
            say(
                en: "Reading \"sustained\": the average saving observed from \(style.month(from)) to "
                    + "\(style.month(to)) goes on to the horizon; spending that the source gives for a period does "
                    + "not.",
                es: "Lectura \"sustained\": el ahorro medio observado de \(style.month(from)) a \(style.month(to)) "
                    + "continúa hasta el horizonte; el gasto que la fuente da para un período, no.",
                pt: "Leitura \"sustained\": a economia média observada de \(style.month(from)) a \(style.month(to)) "
                    + "continua até o horizonte; o gasto que a fonte dá para um período, não.")
        case .assumption(let text): text
        case .steadyFromStart:
            say(
                en: "The full saving is counted from the first day, so the payback is shorter than with a gradual "
                    + "uptake.",
                es: "El ahorro pleno se cuenta desde el primer día, de modo que la recuperación es más corta que con "
                    + "una adopción gradual.",
                pt: "A economia plena é contada desde o primeiro dia, de modo que o payback é mais curto do que com "
                    + "uma adesão gradual.")
        case .cashabilityNotStated:
            say(
                en: "The source does not say whether the savings free money in a budget.",
                es: "La fuente no dice si los ahorros son efectivos en un presupuesto.",
                pt: "A fonte não diz se as economias liberam dinheiro em um orçamento.")
        case .projectName(let name): name.hasSuffix(".") ? name : name + "."
        case .notCashable(let what):
            say(
                en: "No cash: \(what).", es: "Sin ahorro efectivo en el presupuesto: \(what).",
                pt: "Sem economia de caixa: \(what).")
        case .cashInDoubt(let what):
            say(
                en: "Whether it frees money in the budget is not stated: \(what). It counts in full, and not in cash.",
                es:
                    "No consta si el ahorro es efectivo en el presupuesto: \(what). Cuenta en el total, y no en el flujo de caja.",
                pt: "Não consta se há economia de caixa no orçamento: \(what). Conta no total, e não em caixa.")
        case .reconstruction(let what, let how):
            say(
                en: "Our reconstruction, \(what): \(how)",
                es: "Reconstrucción nuestra, \(what): \(how)",
                pt: "Reconstrução nossa, \(what): \(how)")
        case .unknown(.investment, let unknown):
            say(
                en: "Investment \(style.unknown(unknown)).",
                es: "Inversión: \(style.unknown(unknown)).",
                pt: "Investimento: \(style.unknown(unknown)).")
        case .unknown(.operatingCost, let unknown):
            say(
                en: "Operating cost \(style.unknown(unknown)).",
                es: "Costo de operación: \(style.unknown(unknown)).",
                pt: "Custo de operação: \(style.unknown(unknown)).")
        case .unknown(.savings, let unknown):
            say(
                en: "Savings \(style.unknown(unknown)).",
                es: "Monto de los ahorros: \(style.unknown(unknown)).",
                pt: "Valor das economias: \(style.unknown(unknown)).")
        case .unknown(.transfers, let unknown):
            say(
                en: "Transfers \(style.unknown(unknown)).",
                es: "Monto de las transferencias: \(style.unknown(unknown)).",
                pt: "Valor das transferências: \(style.unknown(unknown)).")
        case .unknownLine(let what, let unknown): "\(what): \(style.unknown(unknown))."
        case .containsTransfers(let what):
            say(
                en: "The saving \"\(what)\" contains payments that others receive, of unstated size: it is "
                    + "overstated.",
                es: "El ahorro \"\(what)\" contiene pagos que otros reciben, de monto no indicado: está sobrestimado.",
                pt: "A economia \"\(what)\" contém pagamentos que outros recebem, de valor não informado: está "
                    + "superestimada.")
        case .bound(.atMost):
            say(
                en: "≤, ≥: a cost is unknown, so the true value is no better than printed.",
                es: "≤, ≥: se desconoce un costo, de modo que el resultado real será igual o peor que el impreso.",
                pt: "≤, ≥: um custo é desconhecido, de modo que o resultado real será igual ou pior que o impresso.")
        case .bound(.atLeast):
            say(
                en: "≥, ≤: a saving is unknown, so the true value is no worse than printed.",
                es: "≥, ≤: se desconoce un ahorro, de modo que el resultado real será igual o mejor que el impreso.",
                pt:
                    "≥, ≤: uma economia é desconhecida, de modo que o resultado real será igual ou melhor que o impresso."
            )
        case .ownTermsUnused:
            say(
                en: "The file asks for terms of its own; here all rows share those above.",
                es: "El archivo pide condiciones propias; aquí todas las filas comparten las de arriba.",
                pt: "O arquivo pede condições próprias; aqui todas as linhas compartilham as de cima.")
        case .cut(let what, nil, _):
            say(
                en: "Beyond the horizon and not counted: \"\(what)\".",
                es: "Queda más allá del horizonte y no se cuenta: \"\(what)\".",
                pt: "Fica além do horizonte e não é contado: \"\(what)\".")
        case .cut(let what, let amount?, let currency):
            say(
                en: "Beyond the horizon and not counted: \(style.amount(amount, currency: currency)) of \"\(what)\".",
                es: "Más allá del horizonte y sin contar: \(style.amount(amount, currency: currency)) de \"\(what)\".",
                pt: "Além do horizonte e não contado: \(style.amount(amount, currency: currency)) de \"\(what)\".")
        case .notComputable(let metric, let reason): "\(name(metric)): \(say(reason))."
        case .reversedPayback(let final?):
            say(
                en: "The payback is lost again and reached for good after \(style.duration(years: final)).",
                es: "La recuperación vuelve a perderse y se alcanza definitivamente tras "
                    + "\(style.duration(years: final)).",
                pt: "O payback volta a se perder e é atingido definitivamente após \(style.duration(years: final)).")
        case .reversedPayback(nil):
            say(
                en: "The payback is lost again before the horizon ends.",
                es: "La recuperación vuelve a perderse antes del fin del horizonte.",
                pt: "O payback volta a se perder antes do fim do horizonte.")
        case .neverNegative:
            say(
                en: "Costs never exceed benefits, so there is nothing to pay back.",
                es: "Los costos nunca superan los beneficios, de modo que no hay nada que recuperar.",
                pt: "Os custos nunca superam os benefícios, de modo que não há nada a recuperar.")
        case .concern(let concern): sentence(say(concern))
        case .severalRates(let rates):
            say(
                en: "The net present value is zero at \(list(rates.map { style.percent($0, decimals: 2) })).",
                es: "El valor actual neto es cero con \(list(rates.map { style.percent($0, decimals: 2) })).",
                pt: "O valor presente líquido é zero com \(list(rates.map { style.percent($0, decimals: 2) })).")
        case .audit(let differs, let implausible, let ours):
            say(
                en: audit(
                    "Audit: ",
                    [
                        (differs, "1 claim differs", "claims differ"),
                        (implausible, "1 claim is implausible", "claims are implausible"),
                        (ours, "1 test of ours fails", "tests of ours fail"),
                    ]) + " (`valor audit`).",
                es: audit(
                    "Auditoría: ",
                    [
                        (differs, "1 afirmación difiere", "afirmaciones difieren"),
                        (implausible, "1 afirmación es inverosímil", "afirmaciones son inverosímiles"),
                        (ours, "falla 1 prueba nuestra", "pruebas nuestras fallan"),
                    ]) + " (`valor audit`).",
                pt: audit(
                    "Auditoria: ",
                    [
                        (differs, "1 afirmação difere", "afirmações diferem"),
                        (implausible, "1 afirmação é implausível", "afirmações são implausíveis"),
                        (ours, "falha 1 teste nosso", "testes nossos falham"),
                    ]) + " (`valor audit`).")
        case .money(let text): say(text)
        case .favourableSample(let count):
            say(
                en: "\(count) published successes are a small and favourable sample: a place among them is no "
                    + "probability.",
                es: "\(count) éxitos publicados son una muestra pequeña y favorable: un lugar entre ellos no es una "
                    + "probabilidad.",
                pt: "\(count) casos de sucesso publicados são uma amostra pequena e favorável: um lugar entre eles "
                    + "não é uma probabilidade.")
        }
    }

    private func place(_ timing: AmountTiming) -> String {
        let place =
            switch timing.recurring {
            case .mid: say(en: "middle of year", es: "a mitad de año", pt: "no meio do ano")
            case .start: say(en: "start of year", es: "a inicio de año", pt: "no início do ano")
            case .end: say(en: "end of year", es: "a fin de año", pt: "no fim do ano")
            }
        guard timing.oneOff == .withRecurring else { return place }
        return say(
            en: "\(place), one-off amounts too", es: "\(place), también lo que cae una vez",
            pt: "\(place), também o que ocorre uma vez")
    }

    /// What an audit finds wrong, each kind by its number; the audit itself names the claims.
    private func audit(_ title: String, _ found: [(ids: [String], one: String, many: String)]) -> String {
        let parts = found.filter { !$0.ids.isEmpty }.map { $0.ids.count == 1 ? $0.one : "\($0.ids.count) \($0.many)" }
        return title + list(parts)
    }

    private func alternatives(_ ids: [String]) -> String {
        say(
            en: ids.isEmpty ? "" : " Other readings: \(ids.joined(separator: ", ")).",
            es: ids.isEmpty ? "" : " Otras lecturas: \(ids.joined(separator: ", ")).",
            pt: ids.isEmpty ? "" : " Outras leituras: \(ids.joined(separator: ", ")).")
    }
}

import Findings
import Languages
import Numerics
import ProjectFiles
import Projects
import Valuation

// What is doubtful about a project.
extension Words {
    /// What is doubtful about a project.
    package func say(_ concern: ProjectConcern) -> String {
        switch concern {
        case .notCashableDecides(let with, let without, let currency):
            say(
                en: "savings that free no cash decide the result: the budget's net present value is "
                    + "\(style.amount(with, currency: currency)) with them and "
                    + "\(style.amount(without, currency: currency)) in cash alone; say so to whoever decides",
                es:
                    "ahorros sin efecto en el flujo de caja deciden el resultado: el valor actual neto para el presupuesto "
                    + "es de \(style.amount(with, currency: currency)) con ellos y de "
                    + "\(style.amount(without, currency: currency)) solo en flujo de caja",
                pt: "economias que não são de caixa decidem o resultado: o valor presente líquido para o orçamento "
                    + "é de \(style.amount(with, currency: currency)) com elas e de "
                    + "\(style.amount(without, currency: currency)) só em caixa")
        case .outlivedPurchase(let what, let horizon, let life):
            say(
                en: "\"\(text(what))\" lasts \(count(life, "year")) of a horizon of \(horizon), and nothing takes its "
                    + "place; add \"renewed\": true, or say what does",
                es: "\"\(text(what))\" dura \(count(life, "año", "años")) de un horizonte de \(horizon), y nada lo "
                    + "reemplaza; agregue \"renewed\": true, o diga qué lo reemplaza",
                pt: "\"\(text(what))\" dura \(count(life, "ano", "anos")) de um horizonte de \(horizon), e nada o "
                    + "substitui; acrescente \"renewed\": true, ou diga o que o substitui")
        case .horizonBeyondLife(let horizon, let life):
            say(
                en: "the horizon is \(count(horizon, "year")), but the platform lasts \(life); shorten the horizon, "
                    + "or add what it costs to replace it",
                es: "el horizonte es de \(count(horizon, "año", "años")), pero la plataforma dura \(life); acorte el "
                    + "horizonte o agregue lo que cuesta reemplazarla",
                pt: "o horizonte é de \(count(horizon, "ano", "anos")), mas a plataforma dura \(life); encurte o "
                    + "horizonte ou acrescente o que custa substituí-la")
        case .launchBeyondHorizon(let years):
            say(
                en: "the service starts after the horizon of \(count(years, "year")); lengthen it, or start earlier",
                es: "el servicio empieza después del horizonte de \(count(years, "año", "años")); alárguelo, o "
                    + "empiece antes",
                pt: "o serviço começa depois do horizonte de \(count(years, "ano", "anos")); alongue-o, ou comece "
                    + "antes")
        case .beyondHorizon(let what, nil, _):
            say(
                en:
                    "\"\(text(what))\" falls beyond the horizon and is not counted; lengthen the horizon, or start earlier",
                es: "\"\(text(what))\" queda más allá del horizonte y no se cuenta; alárguelo, o empiece antes",
                pt: "\"\(text(what))\" fica além do horizonte e não é contado; alongue-o, ou comece antes")
        case .beyondHorizon(let what, let amount?, let currency):
            say(
                en:
                    "\(style.amount(amount, currency: currency)) of \"\(text(what))\" fall beyond the horizon and are not "
                    + "counted; lengthen the horizon, or start earlier",
                es:
                    "\(style.amount(amount, currency: currency)) de \"\(text(what))\" quedan más allá del horizonte y no "
                    + "se cuentan; alárguelo, o empiece antes",
                pt:
                    "\(style.amount(amount, currency: currency)) de \"\(text(what))\" ficam além do horizonte e não são "
                    + "contados; alongue-o, ou comece antes")
        case .noPriceYear:
            say(
                en: "in which year's prices are the amounts? Add \"priceYear\"",
                es: "¿a precios de qué año están los montos? Agregue \"priceYear\" (año de precios)",
                pt: "a preços de que ano estão os valores? Acrescente \"priceYear\" (ano de preços)")
        case .inflationUnused:
            say(
                en: "an inflation is stated, but the amounts are in constant prices and the rate is real: it changes "
                    + "nothing; is \"prices\": \"current\" missing?",
                es: "se declara una inflación, pero los montos están a precios constantes y la tasa es real: no "
                    + "cambia nada; ¿falta \"prices\": \"current\"?",
                pt: "declara-se uma inflação, mas os valores estão a preços constantes e a taxa é real: nada muda; "
                    + "falta \"prices\": \"current\"?")
        case .levelInCurrentPrices(let what):
            say(
                en:
                    "in current prices \"\(text(what))\" stays level, so that it falls in real terms each year; write its "
                    + "\"growth\" if it follows prices",
                es:
                    "a precios corrientes \"\(text(what))\" no crece, así que cae cada año en términos reales; escriba su "
                    + "\"growth\" si sigue a los precios",
                pt:
                    "a preços correntes \"\(text(what))\" não cresce, e assim cai a cada ano em termos reais; escreva o "
                    + "seu \"growth\" se acompanha os preços")
        case .weightsMissTotal(let what, let sum, let total, let whole):
            say(
                en: "the weights of \"\(text(what))\" make \(typed(sum)), "
                    + (whole.map { "not \(typed($0)), and count as shares of their sum; is one missing?" }
                        ?? "the amount is \(typed(total)), so that each counts times "
                        + "\(style.significant(total / sum, digits: 4)); if they are amounts, write their sum as the "
                        + "amount"),
                es: "las ponderaciones de \"\(text(what))\" suman \(typed(sum)), "
                    + (whole.map { "no \(typed($0)), y cuentan como partes de su suma; ¿falta alguna?" }
                        ?? "el monto es \(typed(total)), de modo que cada una cuenta por "
                        + "\(style.significant(total / sum, digits: 4)); si son montos, escriba su suma como monto"),
                pt: "os pesos de \"\(text(what))\" somam \(typed(sum)), "
                    + (whole.map { "não \(typed($0)), e contam como partes da sua soma; falta algum?" }
                        ?? "o valor é \(typed(total)), de modo que cada um conta vezes "
                        + "\(style.significant(total / sum, digits: 4)); se são valores, escreva a sua soma como valor")
            )
        case .livesDiffer(let lives):
            say(
                en: "the options last for different numbers of years "
                    + "(\(list(lives.map { "\($0.id) \($0.years)" }))), so that their net present values do not "
                    + "compare; write \"lives\": \"annual\" to compare what each is worth a year, or \"repeat\" to "
                    + "renew each up to a common horizon",
                es: "las opciones duran distintos números de años (\(list(lives.map { "\($0.id) \($0.years)" }))), "
                    + "de modo que sus valores actuales netos no se comparan; escriba \"lives\": \"annual\" para "
                    + "comparar lo que vale cada una al año, o \"repeat\" para renovar cada una hasta un horizonte "
                    + "común",
                pt: "as opções duram números de anos diferentes (\(list(lives.map { "\($0.id) \($0.years)" }))), de "
                    + "modo que os seus valores presentes líquidos não se comparam; escreva \"lives\": \"annual\" "
                    + "para comparar o que cada uma vale ao ano, ou \"repeat\" para renovar cada uma até um "
                    + "horizonte comum")
        case .noStart:
            say(
                en: "amounts fall in months of their own, but the project has no \"start\"; add it for a calendar",
                es: "hay montos en meses determinados, pero el proyecto no tiene \"start\" (inicio); agréguelo para "
                    + "tener un calendario",
                pt: "há valores em meses determinados, mas o projeto não tem \"start\" (início); acrescente-o para "
                    + "ter um calendário")
        case .looksLikeTotal(let what):
            say(
                en:
                    "\"\(what)\" is named like a sum, and is counted beside the lines that it may add up; take the row "
                    + "out, or call it otherwise",
                es:
                    "\"\(what)\" se llama como una suma, y se cuenta junto a las líneas que puede sumar; quite la fila, o "
                    + "dele otro nombre",
                pt:
                    "\"\(what)\" tem nome de soma, e é contado ao lado das linhas que pode somar; retire a linha, ou dê-lhe "
                    + "outro nome")
        case .savingsAllZero:
            say(
                en: "every saving is zero; write \"not quantified\" for one that nobody has measured",
                es: "todos los ahorros son cero; escriba \"not quantified\" en el que nadie ha medido",
                pt: "todas as economias são zero; escreva \"not quantified\" na que ninguém mediu")
        case .savingsNotStated:
            say(
                en: "no savings are stated, so hardly anything can be computed; add \"savings\", an empty list where "
                    + "there are none",
                es: "no se indica ningún ahorro, así que casi nada puede calcularse; agregue \"savings\", una lista "
                    + "vacía si no los hay",
                pt: "nenhuma economia é informada, de modo que quase nada pode ser calculado; acrescente "
                    + "\"savings\", uma lista vazia se não houver")
        }
    }

    /// A number as a person wrote it; the last bits of a sum were written by nobody.
    private func typed(_ number: Double) -> String {
        style.significant(abs(number) < 1e9 ? (number * 1e6).rounded() / 1e6 : number, digits: 15)
    }
}

import Languages
import Wording

/// The words in and around charts of sensitivity, of chance, of options and of cases.
package enum RiskChartText: Sendable, Hashable {
    case tornadoMeasure, asStated(String), lowEnd, highEnd, onlySome(Int, of: Int), axisNotFromZero
    case distributionMeasure, shareOfDraws, less, more, own(String), percentile(Int, String), fattest
    case optionsMeasure, costs, benefits, eachOwnYears
    case casesMeasure, annualNet, ratioName, ratio(String), thisProject, investment
    case annualNetExplained, boundsExplained, noInvestment([String]), otherCurrency([String]), negative([String])
    case noRate, paybackOtherwise
    /// What a draw is; how many there are.
    case drawn(Int), risksDrawn, noRisksMoved
}

extension Words {
    /// The words in and around a chart.
    package func say(_ text: RiskChartText) -> String {
        switch text {
        case .tornadoMeasure:
            say(
                en: "Net present value with each figure at either end of its range, all others as stated",
                es: "Valor actual neto con cada variable en cada extremo de su rango, las demás como se indicó",
                pt: "Valor presente líquido com cada variável em cada extremo da sua faixa, as demais como informado")
        case .asStated(let amount):
            say(en: "as stated: \(amount)", es: "como se indicó: \(amount)", pt: "como informado: \(amount)")
        case .lowEnd:
            say(en: "figure at its low end", es: "variable en su extremo bajo", pt: "variável no seu extremo baixo")
        case .highEnd:
            say(en: "figure at its high end", es: "variable en su extremo alto", pt: "variável no seu extremo alto")
        case .onlySome(let shown, let all):
            say(
                en: "The \(shown) figures of \(all) that move the result most.",
                es: "Las \(shown) variables de \(all) que más mueven el resultado.",
                pt: "As \(shown) variáveis de \(all) que mais movem o resultado.")
        case .axisNotFromZero:
            say(
                en: "Bars begin at the result as stated, not at zero.",
                es: "Las barras empiezan en el resultado como se indicó, no en cero.",
                pt: "As barras começam no resultado como informado, não em zero.")
        case .distributionMeasure:
            say(
                en: "Share of draws by net present value",
                es: "Proporción de las iteraciones según el valor actual neto",
                pt: "Proporção das iterações conforme o valor presente líquido")
        case .shareOfDraws: say(en: "Share of draws", es: "Iteraciones", pt: "Iterações")
        case .less: say(en: "less", es: "menos", pt: "menos")
        case .more: say(en: "and more", es: "y más", pt: "e mais")
        case .own(let amount):
            say(
                en: "the file's figures: \(amount)", es: "las cifras del archivo: \(amount)",
                pt: "os números do arquivo: \(amount)")
        case .percentile(let percent, let amount): "P\(percent): \(amount)"
        case .fattest:
            say(
                en: "Dark: nine draws in ten, between P5 and P95. Dashed: all that is farther off.",
                es: "Oscuro: nueve de cada diez iteraciones, entre P5 y P95. De trazos: todo lo que está más lejos.",
                pt: "Escuro: nove em cada dez iterações, entre P5 e P95. Tracejado: tudo o que está mais longe.")
        case .drawn(let draws):
            say(
                en: "Each of \(style.integer(draws)) draws takes every figure with a range at random from it.",
                es: "Cada una de las \(style.integer(draws)) iteraciones toma al azar cada variable de su rango.",
                pt: "Cada uma das \(style.integer(draws)) iterações toma ao acaso cada variável da sua faixa.")
        case .risksDrawn:
            say(
                en: "The stated risks come true in them as often as the file says; the file's figures contain none.",
                es:
                    "Los riesgos declarados ocurren en ellas tan a menudo como dice el archivo; las cifras del archivo no "
                    + "incluyen ninguno.",
                pt: "Os riscos declarados ocorrem nelas tantas vezes quanto diz o arquivo; os números do arquivo não "
                    + "incluem nenhum.")
        case .noRisksMoved:
            say(
                en: "The stated risks are not among these figures.",
                es: "Los riesgos declarados no están entre estas variables.",
                pt: "Os riscos declarados não estão entre estas variáveis.")
        case .optionsMeasure:
            say(
                en: "Costs and benefits of each option", es: "Costos y beneficios de cada opción",
                pt: "Custos e benefícios de cada opção")
        case .costs: say(en: "Costs", es: "Costos", pt: "Custos")
        case .benefits: say(en: "Benefits", es: "Beneficios", pt: "Benefícios")
        case .eachOwnYears:
            say(
                en: "Each option over its own years: compare what each is worth a year.",
                es: "Cada opción sobre sus propios años: compare lo que vale cada una al año.",
                pt: "Cada opção sobre os seus próprios anos: compare o que cada uma vale ao ano.")
        case .casesMeasure:
            say(
                en: "Investment and yearly net benefit, both scales logarithmic",
                es: "Inversión y beneficio neto anual, ambas escalas logarítmicas",
                pt: "Investimento e benefício líquido anual, ambas as escalas logarítmicas")
        case .annualNet:
            say(en: "net benefit a year", es: "beneficio neto al año", pt: "benefício líquido ao ano")
        case .investment: say(en: "investment", es: "inversión", pt: "investimento")
        case .ratioName:
            say(
                en: "Investment in time of net benefit", es: "Inversión en tiempo de beneficio neto",
                pt: "Investimento em tempo de benefício líquido")
        case .ratio(let time):
            say(en: "\(time) of net benefit", es: "\(time) de beneficio neto", pt: "\(time) de benefício líquido")
        case .paybackOtherwise:
            say(
                en: "Investment ÷ that net benefit is no payback: it leaves out the time until launch, the growth of "
                    + "uptake and the years before the level is reached.",
                es: "La inversión ÷ ese beneficio neto no es la recuperación: deja fuera el tiempo hasta la puesta en "
                    + "marcha, el avance de la adopción y los años antes de llegar a ese nivel.",
                pt: "O investimento ÷ esse benefício líquido não é o payback: deixa de fora o tempo até a entrada em "
                    + "operação, o avanço da adesão e os anos antes de chegar a esse nível.")
        case .thisProject: say(en: "This project", es: "Este proyecto", pt: "Este projeto")
        case .annualNetExplained:
            say(
                en:
                    "The yearly net benefit is the level from launch to the horizon that is worth as much as the benefits "
                    + "less all costs but the investment; no single year need be like it.",
                es:
                    "El beneficio neto anual es el nivel, desde la puesta en marcha hasta el horizonte, que vale lo mismo "
                    + "que los beneficios menos todos los costos salvo la inversión; ningún año tiene que ser así.",
                pt:
                    "O benefício líquido anual é o nível, da entrada em operação até o horizonte, que vale o mesmo que os "
                    + "benefícios menos todos os custos salvo o investimento; nenhum ano precisa ser assim.")
        case .boundsExplained:
            say(
                en: "Hollow with an arrow: part is unknown, and the true value lies where the arrow points.",
                es: "Hueco con flecha: se desconoce una parte, y el valor verdadero está hacia donde apunta la flecha.",
                pt: "Vazado com seta: desconhece-se uma parte, e o valor verdadeiro está para onde aponta a seta.")
        case .noInvestment(let names):
            say(
                en: "Not drawn, since the investment or the net benefit is unknown: \(list(names)).",
                es: "No se dibuja, porque no se conoce la inversión o el beneficio neto: \(list(names)).",
                pt: "Não se desenha, porque não se conhece o investimento ou o benefício líquido: \(list(names)).")
        case .otherCurrency(let names):
            say(
                en: "Not drawn, since in another currency (--currency converts): \(list(names)).",
                es: "No se dibuja, por estar en otra moneda (--currency convierte): \(list(names)).",
                pt: "Não se desenha, por estar em outra moeda (--currency converte): \(list(names)).")
        case .negative(let names):
            say(
                en: "Not drawn, since it brings less a year than it costs to run: \(list(names)).",
                es: "No se dibuja, porque rinde al año menos de lo que cuesta operarlo: \(list(names)).",
                pt: "Não se desenha, porque rende ao ano menos do que custa operá-lo: \(list(names)).")
        case .noRate:
            say(
                en: "The project is in another currency: its line holds in any, since a ratio has none.",
                es: "El proyecto está en otra moneda: su línea vale en cualquiera, porque una razón no tiene moneda.",
                pt: "O projeto está em outra moeda: a sua linha vale em qualquer uma, porque uma razão não tem moeda.")
        }
    }
}

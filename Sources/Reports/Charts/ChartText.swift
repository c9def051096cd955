import Languages
import Wording

/// The words in and around charts: measures, parts, and what must be known to read them.
package enum ChartText: Sendable, Hashable {
    // Measures.
    case cumulativeNet, costsAndBenefits, payAndGain, valueByRate
    case notDiscounted, presentValues
    /// Prices of a year.
    case pricesOf(Int)
    // Axes.
    case yearsFrom(String), yearsFromStart, rateAxis
    // Series and parts.
    case society, budget, budgetInCash
    case investment, runningCosts, benefitsGovernment, benefitsCitizens, benefitsSociety, net
    case cashCosts, otherCosts, cashBenefits, otherBenefits, handedOver, received, returned
    case endOfYear
    case uptakeByYear
    /// So many lines more.
    case andOthers(Int)
    /// So many curves of uptake are in the table alone.
    case curvesLeftOut(Int)
    // Marks.
    case ownRate(String)
    case recovered, turnsZero
    // Notes.
    case lastYearHasResidual
    /// What the columns of a year table are.
    case overTheYear
    /// What taxes and transfers inside amounts are.
    case returnedExplained
    case yearOfOperation
    case startYear(String)
    case leftOut(String, because: String)
    case atMost, atLeast
    case addsUp(String)
    case discountedPayback(String, String)
    /// A line: where it is lowest, and where it ends.
    case lineRuns(String, lowest: String, end: String)
}

extension Words {
    /// The words in and around a chart.
    package func say(_ text: ChartText) -> String {
        switch text {
        case .cumulativeNet:
            say(
                en: "Cumulative net benefit", es: "Beneficio neto acumulado", pt: "Benefício líquido acumulado")
        case .costsAndBenefits:
            say(
                en: "Costs (below zero) and benefits of each year",
                es: "Costos (bajo cero) y beneficios de cada año",
                pt: "Custos (abaixo de zero) e benefícios de cada ano")
        case .payAndGain:
            say(
                en: "What each pays (left) and gains (right)", es: "Lo que cada uno paga (izquierda) y gana (derecha)",
                pt: "O que cada um paga (esquerda) e ganha (direita)")
        case .valueByRate:
            say(
                en: "Net present value by discount rate", es: "Valor actual neto según la tasa de descuento",
                pt: "Valor presente líquido conforme a taxa de desconto")
        case .notDiscounted: say(en: "not discounted", es: "sin descontar", pt: "sem descontar")
        case .presentValues: say(en: "present values", es: "valores actuales", pt: "valores presentes")
        case .pricesOf(let year):
            say(en: "prices of \(year)", es: "precios de \(year)", pt: "preços de \(year)")
        case .yearsFrom(let month):
            say(en: "years from \(month)", es: "años desde \(month)", pt: "anos desde \(month)")
        case .yearsFromStart:
            say(en: "years from the start", es: "años desde el inicio", pt: "anos desde o início")
        case .rateAxis: say(en: "discount rate", es: "tasa de descuento", pt: "taxa de desconto")
        case .society: say(en: "Society", es: "Sociedad", pt: "Sociedade")
        case .budget: say(en: "Budget", es: "Presupuesto", pt: "Orçamento")
        case .budgetInCash:
            say(en: "Budget, in cash", es: "Presupuesto, caja", pt: "Orçamento, caixa")
        case .investment: say(en: "Investment", es: "Inversión", pt: "Investimento")
        case .runningCosts: say(en: "Running costs", es: "Costos de operación", pt: "Custos de operação")
        case .benefitsGovernment:
            say(en: "To the government", es: "Para el gobierno", pt: "Para o governo")
        case .benefitsCitizens:
            say(
                en: "To citizens and businesses", es: "Para la ciudadanía y las empresas",
                pt: "Para os cidadãos e as empresas")
        case .benefitsSociety: say(en: "To all together", es: "Para todos juntos", pt: "Para todos juntos")
        case .net: say(en: "Net", es: "Neto", pt: "Líquido")
        case .cashCosts: say(en: "Pays", es: "Paga", pt: "Paga")
        case .otherCosts: say(en: "Gives in kind", es: "Aporta en especie", pt: "Aporta in natura")
        case .cashBenefits: say(en: "Cash freed", es: "Ahorro efectivo", pt: "Economia de caixa")
        case .otherBenefits:
            say(en: "Other gains", es: "Otras ganancias", pt: "Outros ganhos")
        case .handedOver: say(en: "Hands to others", es: "Entrega a otros", pt: "Entrega a outros")
        case .received: say(en: "Receives from others", es: "Recibe de otros", pt: "Recebe de outros")
        case .returned:
            say(
                en: "Taxes and transfers inside amounts", es: "Impuestos y transferencias dentro de los montos",
                pt: "Impostos e transferências dentro dos valores")
        case .endOfYear: say(en: "End of year", es: "Fin del año", pt: "Fim do ano")
        case .uptakeByYear:
            say(
                en: "Share of those whom it is for that takes it up", es: "Parte de los destinatarios que lo adopta",
                pt: "Parte dos destinatários que adere")
        case .andOthers(let others):
            say(en: "and \(others) more", es: "y \(others) más", pt: "e mais \(others)")
        case .curvesLeftOut(let left):
            say(
                en: "\(count(left, "curve")) more: in the table alone.",
                es: "\(count(left, "curva")) más: solo en la tabla.", pt: "Mais \(count(left, "curva")): só na tabela.")
        case .ownRate(let rate):
            say(
                en: "rate of this appraisal: \(rate)", es: "tasa de esta evaluación: \(rate)",
                pt: "taxa desta avaliação: \(rate)")
        case .recovered: say(en: "money back", es: "recupera", pt: "recupera")
        case .turnsZero: say(en: "NPV is zero", es: "el VAN es cero", pt: "o VPL é zero")
        case .lastYearHasResidual:
            say(
                en: "The last year has what is left at the end of the horizon in it.",
                es: "El último año incluye lo que queda al final del horizonte.",
                pt: "O último ano inclui o que resta no fim do horizonte.")
        case .overTheYear:
            say(
                en:
                    "Over the year: what comes month by month, as running costs do and an investment that is spread over "
                    + "months. On a date: what falls in one month.",
                es:
                    "A lo largo del año: lo que viene mes a mes, como los costos de operación y una inversión repartida en "
                    + "meses. En una fecha: lo que cae en un mes.",
                pt: "Ao longo do ano: o que vem mês a mês, como os custos de operação e um investimento repartido em "
                    + "meses. Em uma data: o que cai em um mês.")
        case .returnedExplained:
            say(
                en:
                    "Taxes and transfers inside amounts: what a price contains that somebody else in the country receives, "
                    + "so that it costs society nothing.",
                es:
                    "Impuestos y transferencias dentro de los montos: lo que un precio contiene y otro en el país recibe, "
                    + "de modo que a la sociedad no le cuesta nada.",
                pt:
                    "Impostos e transferências dentro dos valores: o que um preço contém e outro no país recebe, de modo "
                    + "que nada custa à sociedade.")
        case .yearOfOperation: say(en: "Year of operation", es: "Año de operación", pt: "Ano de operação")
        case .startYear(let month):
            say(
                en: "Year 1 begins in \(month).", es: "El año 1 empieza en \(month).", pt: "O ano 1 começa em \(month)."
            )
        case .leftOut(let whose, let reason):
            say(
                en: "\(whose) is not drawn: \(reason).", es: "\(whose) no se dibuja: \(reason).",
                pt: "\(whose) não se desenha: \(reason).")
        case .atMost:
            say(
                en: "Part of the costs is unknown: the true line lies on what is drawn or below it.",
                es: "Se desconoce una parte de los costos: la línea verdadera está en lo dibujado o por debajo.",
                pt: "Desconhece-se uma parte dos custos: a linha verdadeira está no que se desenha ou abaixo.")
        case .atLeast:
            say(
                en: "Part of the savings is unknown: the true line lies on what is drawn or above it.",
                es: "Se desconoce una parte de los ahorros: la línea verdadera está en lo dibujado o por encima.",
                pt: "Desconhece-se uma parte das economias: a linha verdadeira está no que se desenha ou acima.")
        case .addsUp(let sum):
            say(
                en: "All rows together are the net present value of society: \(sum).",
                es: "Todas las filas juntas son el valor actual neto de la sociedad: \(sum).",
                pt: "Todas as linhas juntas são o valor presente líquido da sociedade: \(sum).")
        case .discountedPayback(let whose, let time):
            say(
                en: "Discounted: \(whose), \(time).", es: "Con descuento: \(whose), \(time).",
                pt: "Com desconto: \(whose), \(time).")
        case .lineRuns(let name, let lowest, let end):
            say(
                en: "\(name): lowest \(lowest), at the end \(end).",
                es: "\(name): lo más bajo \(lowest), al final \(end).",
                pt: "\(name): o mais baixo \(lowest), no fim \(end).")
        }
    }
}

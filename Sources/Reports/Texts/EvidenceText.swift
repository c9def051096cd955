import Casebook
import Languages

/// What is said of partial cases: headings, names, and what must stand beside their numbers.
package enum EvidenceText: Sendable, Hashable {
    // Headings.
    /// What the list of them is called.
    case title
    /// That they are never ranked with whole cases.
    case neverRanked
    /// What the source states, in its main figure.
    case states
    case status
    case missing
    case measures
    /// The year in which the system started.
    case since
    /// What can be said of it.
    case answers
    case question
    /// What the file is.
    case standing
    /// That it is a partial case.
    case partialCase

    // Names.
    case ofStatus(PartialFacts.Status)
    case ofMissing(Missing)
    case ofMeasure(PartialFacts.Measure)
    /// The question of an answer, by its code; money for one unit has words of its own.
    case ofQuestion(String)

    // Beside the numbers.
    /// An amount that is a transfer, a fee, a volume of contracts or a threshold, and counts as no benefit.
    case keptOut(String)
    /// The printed sign may mean several currencies.
    case unresolvedCurrency
    /// The most to spend has running costs in it, and is reckoned from the first year on.
    case runningCostsIncluded
    /// A figure that the audit finds wrong as the source prints it.
    case wrongAsPrinted
    /// A unit that the figures of the source make, undiscounted.
    case undiscounted
}

extension Words {
    /// What is said of a partial case.
    package func say(_ text: EvidenceText) -> String {
        switch text {
        case .title:
            say(en: "Evidence: partial cases", es: "Evidencia: casos parciales", pt: "Evidência: casos parciais")
        case .neverRanked:
            say(
                en: "Systems of which a document states some money, or a quantity that could be given a price, but "
                    + "no business case. They are never ranked with the published cases.",
                es: "Sistemas de los que un documento da algún monto, o una cantidad a la que se podría poner "
                    + "precio, pero no un caso de negocio. Nunca se ordenan junto con los casos publicados.",
                pt: "Sistemas dos quais um documento dá algum valor em dinheiro, ou uma quantidade à qual se poderia "
                    + "dar preço, mas não um caso de negócio. Nunca são ordenados com os casos publicados.")
        case .states: say(en: "States", es: "Afirma", pt: "Afirma")
        case .status: say(en: "Status", es: "Estado", pt: "Situação")
        case .missing: say(en: "What is missing", es: "Lo que falta", pt: "O que falta")
        case .measures: say(en: "Measures", es: "Mide", pt: "Mede")
        case .since: say(en: "Since", es: "Desde", pt: "Desde")
        case .answers: say(en: "What can be said of it", es: "Lo que se puede decir", pt: "O que se pode dizer")
        case .question: say(en: "Question", es: "Pregunta", pt: "Pergunta")
        case .standing: say(en: "Standing", es: "Carácter", pt: "Caráter")
        case .partialCase:
            say(
                en: "evidence: a partial case, never ranked with whole ones",
                es: "evidencia: un caso parcial, que nunca se ordena con los completos",
                pt: "evidência: um caso parcial, nunca ordenado com os completos")
        case .ofStatus(let status): name(status)
        case .ofMissing(let missing): name(missing)
        case .ofMeasure(let measure): name(measure)
        case .ofQuestion(PartialAnswers.Question.mostToSpend.code):
            say(
                en: "Most that may be spent for the stated saving",
                es: "Lo máximo que se puede gastar por el ahorro declarado",
                pt: "O máximo que se pode gastar pela economia declarada")
        case .ofQuestion(PartialAnswers.Question.neededSaving.code):
            say(
                en: "Saving a year that the stated cost needs",
                es: "Ahorro anual que exige el costo declarado",
                pt: "Economia anual que o custo declarado exige")
        case .ofQuestion(PartialAnswers.Question.netPresentValue.code):
            say(
                en: "Net present value of what is stated", es: "Valor actual neto de lo declarado",
                pt: "Valor presente líquido do declarado")
        case .ofQuestion(PartialAnswers.Question.paybackYears.code):
            say(
                en: "Payback of the stated cost", es: "Recuperación del costo declarado",
                pt: "Retorno do custo declarado")
        case .ofQuestion: say(en: "Money for one unit", es: "Dinero por unidad", pt: "Dinheiro por unidade")
        case .keptOut(let what):
            say(
                en: "\"\(what)\" is kept out of the benefits: it only changes hands, or says where a rule starts",
                es: "\"\(what)\" queda fuera de los beneficios: solo cambia de manos, o dice dónde empieza una regla",
                pt: "\"\(what)\" fica fora dos benefícios: só muda de mãos, ou diz onde começa uma regra")
        case .unresolvedCurrency:
            say(
                en: "¤ is an amount whose currency the source leaves open: the sign it prints has several; it cannot "
                    + "be converted until a reading says which",
                es: "¤ es un monto cuya moneda la fuente deja abierta: el signo que imprime es de varias; no se "
                    + "puede convertir hasta que una lectura diga cuál",
                pt: "¤ é um valor cuja moeda a fonte deixa em aberto: o sinal que imprime é de várias; não pode ser "
                    + "convertido até que uma leitura diga qual")
        case .runningCostsIncluded:
            say(
                en: "The most that may be spent is the present value of the stated savings, from the first year on: "
                    + "investment and running costs together must stay below it.",
                es: "Lo máximo que se puede gastar es el valor actual de los ahorros declarados, desde el primer "
                    + "año: la inversión y los costos de operación juntos deben quedar por debajo.",
                pt: "O máximo que se pode gastar é o valor presente das economias declaradas, desde o primeiro ano: "
                    + "o investimento e os custos de operação juntos devem ficar abaixo.")
        case .wrongAsPrinted:
            say(
                en: "Wrong as printed: `valor audit` says why.",
                es: "Errado tal como está impreso: `valor audit` dice por qué.",
                pt: "Errado como está impresso: `valor audit` diz por quê.")
        case .undiscounted:
            say(
                en: "Money for one unit is one figure of the source divided by another, undiscounted.",
                es: "El dinero por unidad es una cifra de la fuente dividida entre otra, sin descontar.",
                pt: "O dinheiro por unidade é um número da fonte dividido por outro, sem desconto.")
        }
    }

    private func name(_ status: PartialFacts.Status) -> String {
        switch status {
        case .realised: say(en: "realised", es: "realizado", pt: "realizado")
        case .estimated: say(en: "estimated", es: "estimado", pt: "estimado")
        case .potential: say(en: "potential", es: "potencial", pt: "potencial")
        }
    }

    private func name(_ missing: Missing) -> String {
        switch missing {
        case .investment: say(en: "investment", es: "inversión", pt: "investimento")
        case .operatingCost: say(en: "operating cost", es: "costo de operación", pt: "custo de operação")
        case .saving: say(en: "saving", es: "ahorro", pt: "economia")
        case .volume: say(en: "volume", es: "volumen", pt: "volume")
        case .unitValue: say(en: "value of a unit", es: "valor de una unidad", pt: "valor de uma unidade")
        case .currency: say(en: "currency", es: "moneda", pt: "moeda")
        case .priceYear: say(en: "price year", es: "año de precios", pt: "ano dos preços")
        }
    }

    private func name(_ measure: PartialFacts.Measure) -> String {
        switch measure {
        case .volume: say(en: "volume", es: "volumen", pt: "volume")
        case .time: say(en: "time in all", es: "tiempo en total", pt: "tempo no total")
        case .each: say(en: "each one", es: "cada uno", pt: "cada um")
        case .share: say(en: "share", es: "proporción", pt: "proporção")
        case .contracts: say(en: "contracts, no benefit", es: "contratos, no beneficio", pt: "contratos, não benefício")
        case .threshold: say(en: "threshold, no benefit", es: "umbral, no beneficio", pt: "limite, não benefício")
        case .transfer:
            say(
                en: "fee or grant, no benefit",
                es: "tasa o subsidio, no beneficio",
                pt: "taxa ou auxílio, não benefício")
        case .money: say(en: "amount beside another", es: "monto junto a otro", pt: "valor ao lado de outro")
        case .converted: say(en: "amount in another currency", es: "monto en otra moneda", pt: "valor em outra moeda")
        }
    }
}

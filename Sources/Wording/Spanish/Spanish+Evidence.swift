import Casebook

// What is said of partial cases.
extension Spanish {
    func say(_ text: EvidenceText) -> String {
        switch text {
        case .title: "Evidencia: casos parciales"
        case .neverRanked:
            "Sistemas de los que un documento da algún monto, o una cantidad a la que se podría poner "
                + "precio, pero no un caso de negocio. Nunca se ordenan junto con los casos publicados."
        case .states: "Afirma"
        case .status: "Estado"
        case .missing: "Lo que falta"
        case .measures: "Mide"
        case .since: "Desde"
        case .answers: "Lo que se puede decir"
        case .question: "Pregunta"
        case .standing: "Carácter"
        case .partialCase: "evidencia: un caso parcial, que nunca se ordena con los completos"
        case .ofStatus(let status): name(status)
        case .ofMissing(let missing): name(missing)
        case .ofMeasure(let measure): name(measure)
        case .ofQuestion(PartialAnswers.Question.mostToSpend.code):
            "Lo máximo que se puede gastar por el ahorro declarado"
        case .ofQuestion(PartialAnswers.Question.neededSaving.code): "Ahorro anual que exige el costo declarado"
        case .ofQuestion: "Dinero por unidad"
        case .keptOut(let what):
            "«\(what)» queda fuera de los beneficios: solo cambia de manos, o dice dónde empieza una regla"
        case .unresolvedCurrency:
            "¤ es un monto cuya moneda la fuente deja abierta: el signo que imprime es de varias; no se "
                + "puede convertir hasta que una lectura diga cuál"
        case .runningCostsIncluded:
            "Lo máximo que se puede gastar es el valor presente de los ahorros declarados, desde el primer "
                + "año: la inversión y los costos de operación juntos deben quedar por debajo."
        case .undiscounted: "El dinero por unidad es una cifra de la fuente dividida entre otra, sin descontar."
        }
    }

    private func name(_ status: PartialFacts.Status) -> String {
        switch status {
        case .realised: "realizado"
        case .estimated: "estimado"
        case .potential: "potencial"
        }
    }

    private func name(_ missing: Missing) -> String {
        switch missing {
        case .investment: "inversión"
        case .operatingCost: "costo de operación"
        case .saving: "ahorro"
        case .volume: "volumen"
        case .unitValue: "valor de una unidad"
        case .currency: "moneda"
        case .priceYear: "año de precios"
        }
    }

    private func name(_ measure: PartialFacts.Measure) -> String {
        switch measure {
        case .volume: "volumen"
        case .time: "tiempo en total"
        case .each: "cada uno"
        case .share: "proporción"
        case .contracts: "contratos, no beneficio"
        case .threshold: "umbral, no beneficio"
        case .transfer: "tasa o subsidio, no beneficio"
        case .money: "monto junto a otro"
        case .converted: "monto en otra moneda"
        }
    }
}

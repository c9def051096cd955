import Casebook

// What is said of partial cases.
extension Portuguese {
    func say(_ text: EvidenceText) -> String {
        switch text {
        case .title: "Evidência: casos parciais"
        case .neverRanked:
            "Sistemas dos quais um documento dá algum valor em dinheiro, ou uma quantidade à qual se "
                + "poderia dar preço, mas não um caso de negócio. Nunca são ordenados com os casos publicados."
        case .states: "Afirma"
        case .status: "Situação"
        case .missing: "O que falta"
        case .measures: "Mede"
        case .since: "Desde"
        case .answers: "O que se pode dizer"
        case .question: "Pergunta"
        case .standing: "Caráter"
        case .partialCase: "evidência: um caso parcial, nunca ordenado com os completos"
        case .ofStatus(let status): name(status)
        case .ofMissing(let missing): name(missing)
        case .ofMeasure(let measure): name(measure)
        case .ofQuestion(PartialAnswers.Question.mostToSpend.code):
            "O máximo que se pode gastar pela economia declarada"
        case .ofQuestion(PartialAnswers.Question.neededSaving.code): "Economia anual que o custo declarado exige"
        case .ofQuestion: "Dinheiro por unidade"
        case .keptOut(let what): "“\(what)” fica fora dos benefícios: só muda de mãos, ou diz onde começa uma regra"
        case .unresolvedCurrency:
            "¤ é um valor cuja moeda a fonte deixa em aberto: o sinal que imprime é de várias; não pode "
                + "ser convertido até que uma leitura diga qual"
        case .runningCostsIncluded:
            "O máximo que se pode gastar é o valor presente das economias declaradas, desde o primeiro "
                + "ano: o investimento e os custos de operação juntos devem ficar abaixo."
        case .undiscounted: "O dinheiro por unidade é um número da fonte dividido por outro, sem desconto."
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
        case .investment: "investimento"
        case .operatingCost: "custo de operação"
        case .saving: "economia"
        case .volume: "volume"
        case .unitValue: "valor de uma unidade"
        case .currency: "moeda"
        case .priceYear: "ano dos preços"
        }
    }

    private func name(_ measure: PartialFacts.Measure) -> String {
        switch measure {
        case .volume: "volume"
        case .time: "tempo no total"
        case .each: "cada um"
        case .share: "proporção"
        case .contracts: "contratos, não benefício"
        case .threshold: "limite, não benefício"
        case .transfer: "taxa ou auxílio, não benefício"
        case .money: "valor ao lado de outro"
        case .converted: "valor em outra moeda"
        }
    }
}

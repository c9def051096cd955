import Projects

// How the public sector counts a project beside market prices, in Portuguese.
extension Portuguese {
    func say(_ text: MethodText, style: NumberStyle) -> String {
        switch text {
        case .title: "A visão social, ajustada passo a passo"
        case .savings: "Economias por classe"
        case .physical: "Em unidades físicas, em todo o horizonte"
        case .indicators: "Benefícios sem preço, pontuados"
        case .step: "Conta-se"
        case .netPresentValue: "VPL"
        case .change: "Mudança"
        case .benefitCostRatio: "Benefício/custo"
        case .kind: "Classe"
        case .presentValue: "Valor presente"
        case .quantity: "Quantidade"
        case .unit: "Unidade"
        case .worth: "Valor (VP)"
        case .criterion: "Critério"
        case .weight: "Peso"
        case .score: "Pontuação"
        case .products: "Peso × pontuação"
        case .why: "Por quê"
        case .sum: "Pontuação ponderada"
        case .asStated: "preços de mercado sem impostos (como acima)"
        case .withPhysical: "+ unidades físicas a seu preço"
        case .withShadowPrices: "+ preços-sombra"
        case .withDistribution: "+ ponderações por renda"
        case .withPublicFunds: "+ o custo dos fundos públicos"
        case .cashable: "governo, libera caixa"
        case .notCashable: "governo, não libera caixa"
        case .cashNotStated: "governo, não se declara se libera caixa"
        case .citizens: "cidadãos"
        case .businesses: "empresas"
        case .society: "sociedade, não separável"
        case .saved: "economizado"
        case .caused: "causado"
        case .headlineStays: "Cada passo inclui os de cima; todos os demais resultados são a preços de mercado."
        case .kindsApart:
            "As classes não se somam: o caixa que se libera, o tempo que se libera e o tempo de outros são diferentes."
        case .notMoney: "As pontuações acompanham o valor presente líquido e não se somam a ele."
        case .shadowPrice(let category, let factor, let source, let isRegistered, let isVerified):
            "\(category): × \(plain(factor)), \(origin(source, isRegistered, isVerified))."
        case .weights(let weights, let elasticity, let source):
            "Ponderações por renda com uma elasticidade de \(plain(elasticity)): "
                + list(weights.map { "\($0.group) \(style.multiple($0.weight))" }) + " (\(source))."
        case .publicFunds(let cost, let source):
            "Fundos públicos: cada unidade do custo líquido em caixa do governo conta \(share(cost)) a mais (\(source))."
        case .price(let what, let source): "Preço de \"\(what)\": \(source)."
        case .priceStarts(let what, let year):
            "\"\(what)\" tem preço a partir de \(year): o que há antes não se conta em dinheiro."
        case .ownValueOfHour(let what, let amount, let currency):
            "Valor da hora do próprio projeto, sem fonte, em \"\(what)\": "
                + "\(amount.map { style.price($0, currency: currency) } ?? "desconhecido")."
        case .statedValueOfHour(let what, let amount, let currency, let source):
            "Valor da hora em \"\(what)\": "
                + "\(amount.map { style.price($0, currency: currency) } ?? "desconhecido"); fonte: \(source)."
        case .registeredValueOfHour(let what, let purpose, let amount, let currency, let year, let source, let verified):
            "Valor da hora em \"\(what)\": \(style.price(amount, currency: currency)), "
                + "\(year.map { "preços de \($0), " } ?? "")\(name(purpose)), do registro; "
                + "\(origin(source, true, verified))."
        case .demand(let what, let diverted, let generated, let deadweight, let isGovernment):
            "\"\(what)\": \(share(diverted)) desviado (inteiro), \(share(generated)) gerado "
                + "(\(isGovernment ? "não economiza nada" : "pela metade")), \(share(deadweight)) peso morto (nada)."
        }
    }

    private func origin(_ source: String, _ isRegistered: Bool, _ isVerified: Bool) -> String {
        (isRegistered && !isVerified ? "não verificado, " : "") + source
    }

    private func name(_ purpose: TimePurpose) -> String {
        switch purpose {
        case .work: "tempo de trabalho"
        case .leisure: "tempo próprio"
        case .any: "média dos propósitos"
        }
    }
}

import Valuation

// What each result means.
extension Portuguese {
    func describe(_ metric: Metric) -> String {
        switch metric {
        case .presentValueOfCosts: "O que valem todos os custos no início do projeto, descontados."
        case .presentValueOfBenefits: "O que valem todos os benefícios no início do projeto, descontados."
        case .netPresentValue:
            "Benefícios descontados menos custos descontados: acima de zero, o projeto vale mais do que custa."
        case .benefitCostRatio:
            "Benefícios descontados divididos pelos custos descontados: acima de 1, o projeto vale mais do que "
                + "custa."
        case .returnOnInvestment: "Benefícios menos todos os custos, divididos pelos custos, sem desconto."
        case .paybackYears: "Quanto falta para que o economizado cubra pela primeira vez o gasto, sem desconto."
        case .finalPaybackYears: "Quanto falta para que o cubra em definitivo: nenhum custo posterior o desfaz."
        case .discountedPaybackYears: "Quanto falta para que os benefícios descontados cubram os custos descontados."
        case .paybackFromLaunchYears: "O payback contado desde o mês em que o serviço começa."
        case .internalRates: "A taxa de desconto com a qual o valor presente líquido é zero."
        case .equivalentAnnualValue:
            "O valor igual a cada ano que valeria tanto quanto o valor presente líquido, para comparar "
                + "projetos de durações diferentes."
        case .breakEvenAnnualSaving:
            "A economia anual constante com a qual o projeto valeria exatamente o que custa: o mínimo que deve "
                + "economizar."
        case .additionalBreakEvenAnnualSaving:
            "Quanto mais seria preciso economizar por ano, além do que se conhece, para chegar a esse ponto; "
                + "abaixo de zero, sobra esse valor."
        case .profitabilityIndex:
            "1 + VPL ÷ valor presente do investimento, quando quer que ocorra: a ordem se este tem um teto."
        case .modifiedInternalRate:
            "O rendimento anual se os custos são financiados e os benefícios reinvestidos à taxa de desconto; "
                + "há no máximo um."
        }
    }
}

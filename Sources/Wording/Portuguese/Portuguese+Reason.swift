import Facts

extension Portuguese {
    func say(_ reason: Reason) -> String {
        switch reason {
        case .noFlows: "nesta perspectiva não há nada a contar"
        case .outOfRange: "o resultado excede o intervalo dos números"
        case .noDiscountRate: "não é dada uma taxa de desconto única"
        case .noNationalRate:
            "não há taxa de desconto verificada para o seu país no registro; indique uma com --discount-rate"
        case .mixedPrices:
            "os valores a preços correntes exigem uma taxa nominal ou uma inflação declarada, e os de preços constantes uma taxa real"
        case .onlyOutflows: "em nenhum período os benefícios superam os custos, de modo que nenhuma taxa anula o VPL"
        case .onlyInflows: "em nenhum período os custos superam os benefícios, de modo que nenhuma taxa anula o VPL"
        case .allZero: "todos os valores são zero"
        case .neverZero: "nenhuma taxa anula o valor presente líquido"
        case .severalRates: "mais de uma taxa anula o valor presente líquido"
        case .ratesTooClose:
            "o valor presente líquido difere de zero menos que o arredondamento em todo um intervalo de taxas, de modo que não se pode saber quantas o anulam"
        case .unequalPeriods: "só se define para períodos iguais"
        case .noCosts: "nesta perspectiva não há custos pelos quais dividir"
        case .bareNetFlow: "um simples fluxo líquido não distingue os custos dos benefícios"
        case .noInitialOutlay: "o primeiro fluxo não é um desembolso"
        case .noInvestment: "nada é investido"
        case .notReached: "os benefícios não cobrem os custos dentro do horizonte"
        case .reversed: "o payback é atingido e volta a se perder antes do fim do horizonte"
        case .sameWindow:
            "custos e benefícios são totais dos mesmos anos, de modo que não se conhece a sua ordem no tempo"
        case .noSavingQuantified: "nenhuma economia está quantificada"
        case .undecided: "o que se sabe não o decide, e um número desconhecido o decidiria"
        case .bothSidesUnknown:
            "desconhece-se uma parte dos custos e outra das economias, de modo que não há limite de nenhum dos lados"
        case .noCostKnown: "não se conhece nenhum custo"
        case .notSeparable: "a economia é um só número para os cidadãos e o governo, e não pode ser dividida"
        case .livesDiffer:
            "a opção e a primeira são contadas sobre números de anos diferentes: compare o que cada uma vale ao ano"
        case .launchBeyondHorizon: "o serviço entra em operação no fim do horizonte ou depois"
        }
    }

    func brief(_ reason: Reason) -> String {
        switch reason {
        case .noFlows: "nada a contar"
        case .outOfRange: "fora da faixa"
        case .noDiscountRate: "sem taxa"
        case .noNationalRate: "sem taxa"
        case .mixedPrices: "preços misturados"
        case .onlyOutflows: "nenhuma"
        case .onlyInflows: "nenhuma"
        case .allZero: "tudo zero"
        case .neverZero: "nenhuma"
        case .severalRates: "várias"
        case .ratesTooClose: "não se sabe"
        case .unequalPeriods: "não se define"
        case .noCosts: "sem custos"
        case .bareNetFlow: "só fluxo líquido"
        case .noInitialOutlay: "sem desembolso"
        case .noInvestment: "sem desembolso"
        case .notReached: "não atingido"
        case .reversed: "reverte-se"
        case .sameWindow: "não se aplica"
        case .noSavingQuantified: "n/d"
        case .undecided: "n/d"
        case .bothSidesUnknown: "desconhece-se"
        case .noCostKnown: "n/d"
        case .notSeparable: "não separável"
        case .livesDiffer: "outros anos"
        case .launchBeyondHorizon: "após o horizonte"
        }
    }
}

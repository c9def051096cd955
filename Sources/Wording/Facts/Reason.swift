import Facts
import Languages

// Why something cannot be computed.
extension Words {
    /// A sentence on why something cannot be computed.
    public func say(_ reason: Reason) -> String {
        switch reason {
        case .noFlows:
            say(
                en: "there is nothing to count in this view",
                es: "desde esta perspectiva no hay nada que contar",
                pt: "nesta perspectiva não há nada a contar")
        case .outOfRange:
            say(
                en: "the result is beyond the range of numbers",
                es: "el resultado excede el rango de los números",
                pt: "o resultado excede o intervalo dos números")
        case .noDiscountRate:
            say(
                en: "no single discount rate is given",
                es: "no se da una tasa de descuento única",
                pt: "não é dada uma taxa de desconto única")
        case .noNationalRate:
            say(
                en: "no verified discount rate is registered for its country; give one with --discount-rate",
                es: "no hay una tasa de descuento verificada para su país en el registro; indique una con "
                    + "--discount-rate",
                pt: "não há taxa de desconto verificada para o seu país no registro; indique uma com --discount-rate")
        case .mixedPrices:
            say(
                en: "amounts in current prices take a nominal rate or a stated inflation, and those in constant "
                    + "prices a real rate",
                es: "los montos a precios corrientes requieren una tasa nominal o una inflación declarada, y los de "
                    + "precios constantes una tasa real",
                pt: "os valores a preços correntes exigem uma taxa nominal ou uma inflação declarada, e os de preços "
                    + "constantes uma taxa real")
        case .onlyOutflows:
            say(
                en: "in no period do benefits exceed costs, so the net present value is zero at no rate",
                es: "en ningún período los beneficios superan los costos, de modo que ninguna tasa anula el VAN",
                pt: "em nenhum período os benefícios superam os custos, de modo que nenhuma taxa anula o VPL")
        case .onlyInflows:
            say(
                en: "in no period do costs exceed benefits, so the net present value is zero at no rate",
                es: "en ningún período los costos superan los beneficios, de modo que ninguna tasa anula el VAN",
                pt: "em nenhum período os custos superam os benefícios, de modo que nenhuma taxa anula o VPL")
        case .allZero: say(en: "every amount is zero", es: "todos los montos son cero", pt: "todos os valores são zero")
        case .neverZero:
            say(
                en: "the net present value is zero at no rate",
                es: "ninguna tasa anula el valor actual neto",
                pt: "nenhuma taxa anula o valor presente líquido")
        case .severalRates:
            say(
                en: "there is more than one such rate",
                es: "más de una tasa anula el valor actual neto",
                pt: "mais de uma taxa anula o valor presente líquido")
        case .ratesTooClose:
            say(
                en: "the net present value stays within rounding of zero over a range of rates, so how many such "
                    + "rates there are cannot be told",
                es: "el valor actual neto difiere de cero menos que el redondeo en todo un intervalo de tasas, de "
                    + "modo que no se puede saber cuántas lo anulan",
                pt: "o valor presente líquido difere de zero menos que o arredondamento em todo um intervalo de "
                    + "taxas, de modo que não se pode saber quantas o anulam")
        case .unequalPeriods:
            say(
                en: "it is defined on equal periods only",
                es: "solo se define para períodos iguales",
                pt: "só se define para períodos iguais")
        case .noCosts:
            say(
                en: "there is no cost to divide by in this view",
                es: "desde esta perspectiva no hay costos entre los cuales dividir",
                pt: "nesta perspectiva não há custos pelos quais dividir")
        case .bareNetFlow:
            say(
                en: "a bare net flow does not tell costs from benefits",
                es: "un simple flujo neto no distingue los costos de los beneficios",
                pt: "um simples fluxo líquido não distingue os custos dos benefícios")
        case .noInitialOutlay:
            say(
                en: "nothing is spent at the start",
                es: "no se desembolsa nada al comienzo",
                pt: "nada é desembolsado no início")
        case .noInvestment: say(en: "nothing is invested", es: "no se invierte nada", pt: "nada é investido")
        case .notReached:
            say(
                en: "the benefits do not cover the costs within the horizon",
                es: "los beneficios no cubren los costos dentro del horizonte",
                pt: "os benefícios não cobrem os custos dentro do horizonte")
        case .reversed:
            say(
                en: "the payback is reached and then lost again before the horizon ends",
                es: "la recuperación se alcanza y vuelve a perderse antes del fin del horizonte",
                pt: "o payback é atingido e volta a se perder antes do fim do horizonte")
        case .sameWindow:
            say(
                en: "costs and benefits are totals over the same years, so their order in time is unknown",
                es: "costos y beneficios son totales de los mismos años, de modo que no se conoce su orden en el "
                    + "tiempo",
                pt: "custos e benefícios são totais dos mesmos anos, de modo que não se conhece a sua ordem no tempo")
        case .noSavingQuantified:
            say(
                en: "no saving is quantified",
                es: "ningún ahorro está cuantificado",
                pt: "nenhuma economia está quantificada")
        case .undecided:
            say(
                en: "what is known does not settle it, and an unknown figure would",
                es: "lo que se sabe no basta, y un valor desconocido puede cambiarlo",
                pt: "o que se sabe não basta, e um valor desconhecido pode mudá-lo")
        case .bothSidesUnknown:
            say(
                en: "part of the costs and part of the savings are unknown, so it is bounded on neither side",
                es: "se desconoce una parte de los costos y otra de los ahorros, de modo que no hay cota por ningún "
                    + "lado",
                pt: "desconhece-se uma parte dos custos e outra das economias, de modo que não há limite de nenhum "
                    + "dos lados")
        case .noCostKnown:
            say(en: "no cost is known", es: "no se conoce ningún costo", pt: "não se conhece nenhum custo")
        case .notSeparable:
            say(
                en: "the saving is one figure for citizens and government together and cannot be split",
                es: "el ahorro es una sola cifra para la ciudadanía y el gobierno, y no se puede dividir",
                pt: "a economia é um só número para os cidadãos e o governo, e não pode ser dividida")
        case .livesDiffer:
            say(
                en: "the option and the first are counted over different numbers of years: compare what each is "
                    + "worth a year",
                es: "la opción y la primera se cuentan sobre distintos números de años: compare lo que vale cada una "
                    + "al año",
                pt: "a opção e a primeira são contadas sobre números de anos diferentes: compare o que cada uma vale "
                    + "ao ano")
        case .launchBeyondHorizon:
            say(
                en: "the service starts at or after the end of the horizon",
                es: "el servicio entra en operación al final del horizonte o después",
                pt: "o serviço entra em operação no fim do horizonte ou depois")
        }
    }

    /// Why something cannot be computed, in a word or two.
    package func brief(_ reason: Reason) -> String {
        switch reason {
        case .noFlows: say(en: "nothing to count", es: "nada que contar", pt: "nada a contar")
        case .outOfRange: say(en: "out of range", es: "fuera de rango", pt: "fora da faixa")
        case .noDiscountRate: say(en: "no rate", es: "sin tasa", pt: "sem taxa")
        case .noNationalRate: say(en: "no rate", es: "sin tasa", pt: "sem taxa")
        case .mixedPrices: say(en: "prices mixed", es: "precios mezclados", pt: "preços misturados")
        case .onlyOutflows: say(en: "none", es: "ninguna", pt: "nenhuma")
        case .onlyInflows: say(en: "none", es: "ninguna", pt: "nenhuma")
        case .allZero: say(en: "all zero", es: "todo en cero", pt: "tudo zero")
        case .neverZero: say(en: "none", es: "ninguna", pt: "nenhuma")
        case .severalRates: say(en: "several", es: "varias", pt: "várias")
        case .ratesTooClose: say(en: "cannot be told", es: "no se sabe", pt: "não se sabe")
        case .unequalPeriods: say(en: "not defined", es: "no se define", pt: "não se define")
        case .noCosts: say(en: "no costs", es: "sin costos", pt: "sem custos")
        case .bareNetFlow: say(en: "net flow only", es: "solo flujo neto", pt: "só fluxo líquido")
        case .noInitialOutlay: say(en: "no outlay", es: "sin desembolso", pt: "sem desembolso")
        case .noInvestment: say(en: "no outlay", es: "sin desembolso", pt: "sem desembolso")
        case .notReached: say(en: "not reached", es: "no se alcanza", pt: "não atingido")
        case .reversed: say(en: "lost again", es: "se revierte", pt: "reverte-se")
        case .sameWindow: say(en: "not meaningful", es: "no aplicable", pt: "não se aplica")
        case .noSavingQuantified: say(en: "unknown", es: "s/d", pt: "n/d")
        case .undecided: say(en: "unknown", es: "s/d", pt: "n/d")
        case .bothSidesUnknown: say(en: "unknown", es: "se desconoce", pt: "desconhece-se")
        case .noCostKnown: say(en: "unknown", es: "s/d", pt: "n/d")
        case .notSeparable: say(en: "not separable", es: "no separable", pt: "não separável")
        case .livesDiffer: say(en: "other years", es: "otros años", pt: "outros anos")
        case .launchBeyondHorizon: say(en: "after horizon", es: "tras el horizonte", pt: "após o horizonte")
        }
    }
}

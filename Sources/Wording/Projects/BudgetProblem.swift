import Findings
import Languages

// What is wrong with what a file says for a budget.
extension Words {
    func say(_ problem: BudgetProblem) -> String {
        switch problem {
        case .unknownEconomicClass(let code, let near):
            say(
                en: "\"\(code)\" is no code of the economic classification (GFSM 2014)"
                    + didYouMean(near, then: "write one as \"22\" or \"311221\""),
                es: "\"\(code)\" no es un código de la clasificación económica (MEFP 2014)"
                    + didYouMean(near, then: "escriba uno como \"22\" o \"311221\""),
                pt: "\"\(code)\" não é um código da classificação econômica (GFSM 2014)"
                    + didYouMean(near, then: "escreva um como \"22\" ou \"311221\""))
        case .unknownFunction(let code, let near):
            say(
                en: "\"\(code)\" is no function of government (COFOG)"
                    + didYouMean(near, then: "write one as \"01.3.3\""),
                es: "\"\(code)\" no es una función del gobierno (COFOG)"
                    + didYouMean(near, then: "escriba una como \"01.3.3\""),
                pt: "\"\(code)\" não é uma função de governo (COFOG)"
                    + didYouMean(near, then: "escreva uma como \"01.3.3\""))
        case .unknownFundingSource(let name, let near, let known):
            say(
                en: "no source of funds is called \"\(name)\"" + didYouMean(near, then: "there is \(choices(known))"),
                es: "ninguna fuente de fondos se llama \"\(name)\"" + didYouMean(near, then: "hay \(choices(known))"),
                pt: "nenhuma fonte de recursos se chama \"\(name)\"" + didYouMean(near, then: "há \(choices(known))"))
        case .fundedBeyondWhole(let share):
            say(
                en: "the shares make \(style.percent(share)), more than the line; write shares of 100 % at most",
                es: "las proporciones suman \(style.percent(share)), más que la línea; escriba a lo sumo 100 %",
                pt: "as proporções somam \(style.percent(share)), mais que a linha; escreva no máximo 100%")
        case .fundingTotalAndYears:
            say(
                en: "a source gives an \"amount\" in all or \"amounts\" by fiscal year; leave one of the two out",
                es: "una fuente da un \"amount\" en total o \"amounts\" por año fiscal; omita uno de los dos",
                pt: "uma fonte dá um \"amount\" no total ou \"amounts\" por exercício; omita um dos dois")
        case .malformedFiscalYear(let text):
            say(
                en: "\"\(text)\" is no fiscal year; write it as \"2027\" or \"2026/27\"",
                es: "\"\(text)\" no es un año fiscal; escríbalo como \"2027\" o \"2026/27\"",
                pt: "\"\(text)\" não é um exercício; escreva-o como \"2027\" ou \"2026/27\"")
        }
    }
}

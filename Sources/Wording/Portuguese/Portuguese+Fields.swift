// O que as colunas dos arquivos CSV contêm: what the columns of the CSV files hold.
extension Portuguese {
    func describe(_ field: FieldName) -> String {
        switch field {
        case .id: "O identificador do caso ou da linha; para um arquivo, o seu nome."
        case .name: "Como se chama o caso ou projeto."
        case .country: "Código ISO 3166-1 alfa-3 do país."
        case .document: "O documento de que provém o caso."
        case .page: "A página em que começa o caso."
        case .readings: "As leituras que há; em uma comparação, as que estão em uso."
        case .notes: "Leituras, limites, lacunas e premissas em que se apoiam os números da linha."
        case .currency: "Código ISO 4217 da moeda dos valores da linha."
        case .metric:
            "O indicador que a linha contém: valores na moeda da linha, tempos em anos, taxas como frações."
        case .countryName: "Nome do país."
        case .priceYear: "O ano a cujos preços estão os valores."
        case .investment: "O que se investe, como a fonte ou o projeto indica, antes de qualquer corte pelo horizonte."
        case .bound:
            "atLeast (no mínimo) ou atMost (no máximo) onde o valor presente líquido se conhece de um só lado, "
                + "porque se desconhece um custo ou uma economia."
        case .costBound:
            "atLeast (no mínimo) ou atMost (no máximo) onde o valor presente dos custos se conhece de um só lado."
        case .paybackBound:
            "atLeast (no mínimo) ou atMost (no máximo) onde o payback se conhece de um só lado."
        case .error: "O que está errado na linha; as células ao lado ficam então vazias."
        case .operatingCostPerYear: "O que custa um ano de operação; vazio se não é indicado."
        case .presentValueOfCosts: "Custos até o horizonte, descontados ao início do projeto."
        case .presentValueOfBenefits: "Benefícios até o horizonte, descontados ao início do projeto."
        case .netPresentValue: "Valor presente dos benefícios menos o dos custos."
        case .benefitCostRatio: "Valor presente dos benefícios dividido pelo dos custos."
        case .returnOnInvestment: "Benefícios menos custos, divididos pelos custos, até o horizonte, sem desconto."
        case .paybackYears:
            "Tempo desde o início até que o benefício líquido acumulado chega pela primeira vez a zero ou mais."
        case .finalPaybackYears: "Tempo desde o início até que o benefício líquido acumulado fica em zero ou mais."
        case .discountedPaybackYears: "O mesmo que o payback, com valores descontados."
        case .paybackFromLaunchYears: "O payback, contado a partir do mês em que o serviço começa."
        case .internalRateOfReturn:
            "A taxa com a qual o valor presente líquido é zero, como fração; vazia se não há nenhuma ou há mais de uma."
        case .breakEvenAnnualSaving:
            "A economia anual, da entrada em operação até o horizonte, que apenas paga os custos."
        case .role: "O que é a linha: investment, operating, saving, transfer ou residual."
        case .what: "De que trata a linha ou cifra."
        case .party: "Quem ganha a economia, ou paga o custo."
        case .amount: "O valor como a fonte o indica; de uma linha por mês ou por ano, o de um desses períodos."
        case .when: "Quando o valor ocorre."
        case .quote: "As palavras da fonte."
        case .place: "Onde estão essas palavras no documento."
        case .note: "O que se deve dizer da linha: o que fizemos das palavras da fonte, ou por que há células vazias."
        case .qualifier:
            "moreThan (mais de), nearly (quase), upTo (até) ou average (em média), onde a fonte matiza assim a cifra."
        case .value: "A cifra, como a fonte a indica."
        case .unit: "O que a cifra conta."
        case .year: "O ano da avaliação, a partir de 1."
        case .starts: "O mês em que o ano começa; vazio em um projeto sem datas."
        case .net: "Benefícios menos custos do ano, sem desconto."
        case .oneOffCosts: "Custos do ano que ocorrem uma só vez."
        case .oneOffBenefits: "Benefícios do ano que ocorrem uma só vez."
        case .oneOffFactor: "O fator que desconta o que ocorre uma só vez no ano."
        case .recurringCosts: "Custos que se repetem dentro do ano."
        case .recurringBenefits: "Benefícios que se repetem dentro do ano."
        case .recurringFactor: "O fator que desconta o que se repete dentro do ano."
        case .residualValue: "O que resta no horizonte."
        case .residualFactor: "O fator que desconta o que resta no horizonte."
        case .presentValue: "Cada valor do ano vezes o seu fator, benefícios menos custos."
        case .cumulativeNet: "Benefícios menos custos até o fim do ano, sem desconto."
        case .cumulativePresentValue:
            "Os valores presentes até o fim do ano; na última linha, o valor presente líquido."
        case .leftOut: "O que os valores deixam de fora, pois é desconhecido: a linha, e por quê."
        case .social: "O indicador para a sociedade: os custos e benefícios de todos."
        case .fiscal: "O indicador para o orçamento do governo."
        case .fiscalCash: "O indicador para o orçamento do governo, sem economias nem custos que não são caixa."
        case .citizen: "O indicador para os cidadãos e as empresas."
        case .socialBound, .fiscalBound, .fiscalCashBound, .citizenBound:
            "atLeast (no mínimo) ou atMost (no máximo) onde o número ao lado se conhece de um só lado."
        case .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason:
            "O código do motivo pelo qual a célula ao lado está vazia."
        }
    }
}

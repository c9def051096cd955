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
        case .register: "O registro: `value-of-time` ou `shadow-prices`."
        case .of: "O propósito da hora, ou a categoria do preço."
        case .verified: "Se o número foi lido na sua fonte, ou em uma cópia fiel dela: verified ou unverified."
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
        case .discountRate: "A taxa de desconto da linha, como fração; vazia onde muda por ano ou onde não há nenhuma."
        case .discountRateSource: "Quem estabelece a taxa de desconto, em que documento e com que certeza."
        case .marks: "Por que se olha a taxa, onde não é um passo do trecho: chosen, national, standard, breakEven."
        case .netPresentValue: "Valor presente dos benefícios menos o dos custos."
        case .benefitCostRatio: "Valor presente dos benefícios dividido pelo dos custos."
        case .returnOnInvestment: "Benefícios menos custos, divididos pelos custos, até o horizonte, sem desconto."
        case .paybackYears:
            "Tempo desde o início até que o benefício líquido acumulado chega pela primeira vez a zero ou mais."
        case .finalPaybackYears: "Tempo desde o início até que o benefício líquido acumulado fica em zero ou mais."
        case .discountedPaybackYears: "O mesmo que o payback, com valores descontados."
        case .paybackFromLaunchYears: "O payback, contado a partir do mês em que o serviço começa."
        case .profitabilityIndex:
            "Valor presente líquido ÷ valor presente do investimento, quando quer que ocorra, mais 1."
        case .profitabilityIndexBound: "atLeast ou atMost se o índice de lucratividade só é conhecido de um lado."
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
            "moreThan (mais de), nearly (quase), about (cerca de), upTo (até) ou average (em média), onde a fonte matiza assim a cifra."
        case .value: "A cifra, como a fonte a indica."
        case .unit: "O que a cifra conta."
        case .section: "O título sob o qual está no documento."
        case .status: "Até onde se cumpriu o que o número diz: realised, estimated ou potential."
        case .missing: "O que a fonte não dá de um caso de negócio."
        case .measures: "O que a quantidade mede: volume, time, each, share, ou dinheiro que não é benefício."
        case .reading: "As leituras que a linha segue."
        case .question: "A que a linha responde: mostToSpend, neededSaving ou perUnit."
        case .claim: "O nome da afirmação, único no caso."
        case .printed: "O número que a fonte afirma, como está impresso ou como decorre do que está."
        case .printedLow: "O mínimo que pode ser pelo arredondamento do que está impresso; vazio se não há limite."
        case .printedHigh: "O máximo que pode ser pelo arredondamento do que está impresso; vazio se não há limite."
        case .recomputed: "O número recalculado, ou o limite com que se confronta; de dois, o inferior."
        case .recomputedLow: "O mínimo que o cálculo dá pelo arredondamento dos seus números; vazio se não há limite."
        case .recomputedHigh: "O máximo que o cálculo dá pelo arredondamento dos seus números; vazio se não há limite."
        case .upperLimit: "O superior de dois limites."
        case .heldAgainst:
            "Com que se confronta: equals (igual), atLeast (no mínimo), atMost (no máximo) ou plausible (plausível); vazio se com nada."
        case .difference: "O número impresso menos o recalculado, ou menos o limite que ultrapassa."
        case .verdict:
            "O que se encontrou: agrees (confere), differs (difere), implausible (implausível) ou cannotBeChecked (não pode ser verificado)."
        case .explanation: "De onde vem o veredito, ou por que não há."
        case .source: "De onde vem: registros de origem, um arquivo seu ou a fonte de um limite."
        case .printedFrom:
            "Como o número decorre dos impressos, pelos seus ids; vazio se ele próprio está impresso."
        case .recomputedFrom: "Com que se confronta o número, como fórmula de ids e números."
        case .limitSource: "As fontes dos limites, se não são o documento do caso."
        case .isImplied: "Se o número não está impresso, mas decorre do que está."
        case .isOurs: "Se o cálculo é nosso, e não um de que o documento fale."
        case .view: "O ponto de vista: social, fiscal ou citizen."
        case .statistic:
            "O que a linha contém: uma média, um percentil, uma probabilidade; valores na moeda da linha, "
                + "tempos em anos, probabilidades como frações."
        case .low: "O extremo inferior do intervalo de 95 % do valor; vazio onde não há."
        case .high: "O extremo superior do intervalo de 95 % do valor; vazio onde não há."
        case .distribution: "Quão prováveis são os valores do número, em palavras."
        case .mean: "A média da distribuição do número; vazia onde não a tem."
        case .standardDeviation: "O desvio padrão da distribuição do número; vazio onde não o tem."
        case .share: "A parte do número na dispersão do valor presente líquido."
        case .coefficient:
            "O coeficiente padronizado do posto do número: maior que zero onde o valor presente líquido sobe "
                + "com ele."
        case .ends:
            "De onde vêm os extremos: range (sua faixa), tenths (P10 e P90) ou fifth (20 % a menos e a mais)."
        case .lowEnd: "O valor menor a que o número é movido, na sua própria unidade."
        case .highEnd: "O valor maior a que o número é movido, na sua própria unidade."
        case .npvAtLow: "O valor presente líquido no extremo menor."
        case .npvAtHigh: "O valor presente líquido no extremo maior."
        case .swing: "A distância entre os valores presentes líquidos dos dois extremos."
        case .switchingValue:
            "O valor em que o valor presente líquido é zero, com os outros números como estão escritos; vazio onde não há."
        case .switchingKind:
            "Que tipo de valor é: zero; turns, onde meses ou anos inteiros passam por zero; undecided, onde o decide o "
                + "que não se conhece; ou none (nenhum)."
        case .withinEnds:
            "Se o valor crítico fica entre os extremos: true ou false; vazio se o que não se conhece o decide."
        case .firstFigure: "O identificador do número cujos valores encabeçam as linhas."
        case .firstValue: "O valor desse número."
        case .secondFigure: "O identificador do número cujos valores encabeçam as colunas."
        case .secondValue: "O valor desse número."
        case .months: "Quantos meses depois."
        case .npvServiceLater: "O valor presente líquido onde o serviço começa mais tarde e o investimento fica."
        case .costOfServiceLater: "O valor presente líquido do que está escrito menos esse."
        case .npvAllLater: "O valor presente líquido onde a contratação move tudo, também o investimento."
        case .costOfAllLater:
            "O valor presente líquido do que está escrito menos esse; menor que zero onde vale a pena esperar."
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
        case .closingCost: "O que custa encerrar, ou sair, no horizonte; descontado como o que resta."
        case .presentValue: "Cada valor do ano vezes o seu fator, benefícios menos custos."
        case .cumulativeNet: "Benefícios menos custos até o fim do ano, sem desconto."
        case .cumulativePresentValue:
            "Os valores presentes até o fim do ano; na última linha, o valor presente líquido."
        case .step: "O número do passo, a partir de 1."
        case .kind: "Que tipo de passo é: moved, exchanged, atParity ou renamed."
        case .economy: "Código da economia cujos preços, taxa ou paridade são usados."
        case .factor: "Por quanto o passo multiplica."
        case .series: "Qual série é: exchangeRate, consumerPrices, gdpDeflator ou purchasingPower."
        case .method: "Como o número saiu da sua fonte: published, chained, restated, averaged ou own."
        case .fromYear: "O ano do primeiro número do passo."
        case .fromValue: "O primeiro número: um índice, ou unidades por dólar ou dólar internacional."
        case .toYear: "O ano do segundo número do passo."
        case .toValue: "O segundo número."
        case .firstYear: "O primeiro ano que há."
        case .lastYear: "O último ano que há."
        case .leftOut: "O que os valores deixam de fora, pois é desconhecido: a linha, e por quê."
        case .social: "O indicador para a sociedade: os custos e benefícios de todos."
        case .fiscal: "O indicador para o orçamento do governo."
        case .fiscalCash: "O indicador para o orçamento do governo, sem economias nem custos que não são caixa."
        case .citizen: "O indicador para os cidadãos e as empresas."
        case .socialBound, .fiscalBound, .fiscalCashBound, .citizenBound,
            .switchingBound, .npvServiceLaterBound, .costOfServiceLaterBound, .npvAllLaterBound,
            .costOfAllLaterBound, .investmentBound,
            .operatingCostBound, .benefitBound, .internalRateBound, .oneOffCostsBound,
            .oneOffBenefitsBound, .recurringCostsBound, .recurringBenefitsBound,
            .residualValueBound, .closingCostBound, .netBound, .presentValueBound,
            .cumulativeNetBound, .cumulativePresentValueBound, .paybackOfDifferenceBound,
            .internalRateOfDifferenceBound:
            "atLeast (no mínimo) ou atMost (no máximo) onde o número ao lado se conhece de um só lado."
        case .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason:
            "O código do motivo pelo qual a célula ao lado está vazia."
        case .file: "O arquivo em que foi encontrado."
        case .line: "A linha, a partir de 1; vazia quando se trata do arquivo inteiro."
        case .column: "A coluna na linha, a partir de 1, contada em caracteres."
        case .severity:
            "Se é um erro (error) ou um aviso (warning); um arquivo com um erro não é usado, um com avisos é."
        case .code: "O que foi encontrado, por um código que é o mesmo em todo idioma e versão."
        case .says: "O que foi encontrado e o que fazer, no idioma pedido."
        case .option: "O id da opção."
        case .proposed: "Se a opção é a que o arquivo propõe."
        case .horizonYears: "Sobre quantos anos se conta a opção."
        case .equivalentAnnualValue: "O mesmo valor em cada ano do horizonte que vale o mesmo."
        case .netPresentValueBeyondFirst:
            "O valor presente líquido da diferença em relação à primeira opção; vazio para a primeira."
        case .beyondFirstBound: "atLeast ou atMost se a diferença é conhecida de um só lado."
        case .internalRateOfDifference: "A taxa interna da diferença, como fração; vazia se não há nenhuma, ou várias."
        case .paybackOfDifferenceYears: "Quando a diferença se paga, em anos desde o início."
        case .annualValueBeyondFirst: "Em quanto o valor anual equivalente supera o da primeira opção."
        case .adjustedNetPresentValue:
            "O valor presente líquido social com tudo o que o método do arquivo pede; vazio se nada pede."
        case .adjustedBeyondFirst: "O mesmo da diferença em relação à primeira opção; vazio para a primeira."
        case .adjustedBound, .adjustedBeyondFirstBound:
            "atLeast ou atMost onde o número ajustado só se conhece de um lado."
        case .shareOf:
            "De que dispersão é a parte: all (toda) ou known, se parte dos custos ou economias é desconhecida e não varia em nenhum sorteio."
        case .dominatedBy: "Opções que não custam mais nem rendem menos."
        case .lifeYears: "Depois de quantos anos a opção termina, ou é renovada por outra igual."
        case .beyondFirstReason: "O código do porquê de não haver valor presente líquido em relação à primeira opção."
        case .adjustedAnnualBeyondFirst: "Em quanto o valor anual equivalente ajustado supera o da primeira opção."
        case .weightedScore: "Pesos vezes pontuações da matriz, somados; não é dinheiro."
        }
    }
}

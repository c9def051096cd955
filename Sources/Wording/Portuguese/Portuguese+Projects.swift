import Casebook
import ProjectFiles
import Valuation

// What is wrong with a business case.
extension Portuguese {
    func say(_ problem: ProjectProblem) -> String {
        switch problem {
        case .negativeAmount(.investment): "investimento negativo; escreva o que se gasta como número positivo"
        case .negativeAmount(.operating):
            "custo de operação negativo; um custo que cai é uma economia: escreva-o em \"savings\""
        case .negativeAmount(.saving): "economia negativa; um custo novo fica em \"operating\", como número positivo"
        case .negativeAmount(.transfer): "transferência negativa; em vez disso, troque \"from\" e \"to\""
        case .negativeAmount(.residual):
            "valor residual negativo; o que custa o encerramento é um custo de \"operating\" com \"on\": \"end\""
        case .windowEndsBeforeStart(let text): "o período termina antes de começar: \"\(text)\"; troque os extremos"
        case .yearOutOfRange(let year): "o ano \(year) está fora do intervalo; os anos vão de 1900 a 2200"
        case .malformedMonth(let text):
            "\"\(text)\" não é um mês; escreva \"2027-01\", \"2027\", \"month 28\" ou \"year 2\""
        case .malformedWindow(let text):
            "\"\(text)\" não é um período; escreva \"2027-01 to 2028-06\", \"2027\" ou \"24 months\""
        case .dateWithoutStart(let text):
            "\"\(text)\" é uma data, mas o projeto não tem \"start\"; acrescente-o, "
                + "ou escreva \"month 28\" ou \"year 2\""
        case .beforeStart(let text, let start):
            "\"\(text)\" é anterior ao início do projeto, \(start); mude uma das duas datas"
        case .noFlows:
            "não há nenhum fluxo: nada em \"investment\", \"operating\" nem \"savings\"; não há nada a avaliar"
        case .noPriceYear(let code):
            "um valor em \(code) sem ano de preços pelo qual convertê-lo; escreva o seu priceYear"
        case .notConvertible(let problem): "não se pode converter para a moeda do arquivo: \(say(problem))"
        case .noTiming:
            "quando? Acrescente \"per\": \"year\" ou \"month\", \"on\": um mês, ou \"over\": um período"
        case .conflictingTiming(let keys): "\(choices(keys)): uma linha leva apenas uma destas chaves"
        case .investmentWithoutEnd:
            "um investimento que se repete deve terminar: acrescente \"until\", ou passe-o para \"operating\""
        case .onlyRecurringGrows(let key): "\"\(key)\" requer um valor periódico: acrescente \"per\": \"year\""
        case .reversedRange: "a faixa está invertida: \"low\" é maior que \"high\"; troque um pelo outro"
        case .outsideRange:
            "o valor está fora da sua própria faixa; \"low\" não pode ser maior que o valor, nem \"high\" menor"
        case .horizonOutOfRange(let years):
            "um horizonte de \(count(years, "ano", "anos")); é um número inteiro de 1 a \(Terms.longestHorizon)"
        case .delayOutOfRange(let number):
            "um atraso ou horizonte de \(number); é um número inteiro de 0 a \(12 * Terms.longestHorizon)"
        case .shareOutOfRange: "uma proporção está entre \"0%\" e \"100%\""
        case .amountAndVolume: "há \"amount\" e também \"volume\"; deixe um só"
        case .noAmount: "quanto? Acrescente \"amount\", ou \"volume\" com \"each\" (horas, viagens ou dinheiro)"
        case .lacksPartner(let key, let partner): "\"\(key)\" vem junto com \"\(partner)\", que está faltando"
        case .rangeBesideVolume(let key):
            "o \"\(key)\" de um volume fica dentro de \"volume\", junto ao seu número"
        case .volumeCounts([]):
            "o que o volume conta? Acrescente um número de \(choices(["transactions", "people", "sites"]))"
        case .volumeCounts(let nouns):
            "o volume conta \(list(nouns.map { "\"\($0)\"" })); deve contar uma só coisa"
        case .transferToItself: "uma transferência de uma parte para si mesma; \"from\" e \"to\" nomeiam duas partes"
        case .duplicateID(let id): "o id \"\(id)\" é usado duas vezes; cada linha tem o seu"
        case .emptyList(let key): "\"\(key)\" não contém nada; escreva algo ou omita a chave"
        case .weightsOutsideWindow:
            "os períodos de \"weights\" devem estar dentro de \"over\", em ordem e sem se sobrepor"
        case .transfersAboveAmount: "as transferências incluídas em uma economia estão entre 0 e a economia"
        case .scheduleOutOfOrder(let from):
            "uma etapa a partir do ano \(from): a primeira começa no ano 1, e cada uma das demais, depois da anterior"
        case .currentPricesAtRealRate:
            "os valores estão a preços correntes e a taxa é real; declare \"inflation\", com que são "
                + "deflacionados, ou uma taxa nominal: \"discountRate\": { \"nominal\": \"12%\" }"
        case .constantPricesAtNominalRate:
            "a taxa é nominal e os valores estão a preços constantes; indique uma taxa real, ou declare "
                + "\"inflation\", com que se obtém uma real"
        case .priceYearOfCurrentPrices:
            "a preços correntes cada valor está a preços do seu próprio ano; retire \"priceYear\""
        case .noCostOfAnAppraisal(let word):
            "\"\(word)\" não designa um custo da avaliação: conte o que se gasta, quando se gasta, "
                + "sem depreciação, juros, amortização de dívida nem custos irrecuperáveis"
        }
    }

    func say(_ problem: CaseProblem) -> String {
        switch problem {
        case .noQuote: "cada número de um caso leva uma \"quote\", a frase curta da própria fonte"
        case .noPlace: "cada número de um caso leva um \"place\", o seu lugar no documento"
        case .noExplanation: "uma reconstrução diz em \"note\" como foi feita"
        case .unknownTarget(let name, let near?, _):
            "a leitura muda \"\(name)\", que não existe\(didYouMean(near))"
        case .unknownTarget(let name, nil, let known):
            "a leitura muda \"\(name)\", que não existe; o que há é \(list(known))"
        case .duplicateReading(let id): "duas leituras se chamam \"\(id)\"; mude o nome de uma"
        case .defaultChanges: "a leitura padrão não muda nada: escreva as próprias linhas como ela as lê"
        case .severalDefaults: "só uma leitura pode ser a padrão"
        case .malformedID(let id): "\"\(id)\" não é um id; escreva letras minúsculas, dígitos e hifens"
        case .quantityNotPositive: "uma quantidade pela qual se divide deve ser maior que zero"
        case .unknownPart(let id, _, let known) where known.isEmpty:
            "o dinheiro por unidade é feito de \"\(id)\", mas o arquivo não tem um número que possa estar aqui"
        case .unknownPart(let id, let near, let known):
            "o dinheiro por unidade é feito de \"\(id)\", que não é um número que possa estar aqui"
                + didYouMean(near, else: "há \(list(known))")
        }
    }

    func say(_ problem: BatchProblem) -> String {
        switch problem {
        case .missingColumn(let column): "o cabeçalho não tem a coluna \"\(column)\""
        case .duplicateColumn(let column): "o cabeçalho tem duas vezes a coluna \"\(column)\""
        case .misspeltColumn(let found, let meant):
            "a coluna \"\(found)\" apenas passa sem ser lida; quis dizer \"\(meant)\"?"
        case .columnOfResults(let name): "a coluna \"\(name)\" tem o nome de um resultado; mude-o"
        case .unsoundRows(let unsound, let rows): "\(unsound) de \(rows) linhas têm erros; elas dizem quais"
        case .notANumber(let column, let found): "\(column): \"\(found)\" não é um número"
        case .ambiguousNumber(let column, let found, let readings):
            "\(column): \"\(found)\" é ambíguo; escreva \(list(readings, and: "ou"))"
        case .negative(let column): "\(column) tem um valor negativo"
        case .yearsOutOfRange(let text):
            "years: \"\(text)\" não é um número inteiro de 1 a \(Terms.longestHorizon)"
        case .bareRate(let text): "uma taxa de \(percentOf(text))? Escreva \(text)% ou uma fração menor que 1"
        case .notARate(let text): "\"\(text)\" não é uma taxa; escreva 12% ou 0.12"
        case .rateTooLow(let text): "uma taxa de \(text) é igual ou menor que −100%"
        case .fieldCount(let found, let expected):
            "\(count(found, "campo", "campos")), mas o cabeçalho tem \(expected)"
        case .malformedRow(let text): text
        case .rowTooLong(let megabytes): "a linha passa de \(megabytes) MB, o máximo que se lê de uma"
        case .notAnObject: "a linha não é um objeto JSON"
        case .notNumbers(let key): "\(key) deve ser uma lista de números"
        case .unknownKey(let key, let near): "chave desconhecida \"\(key)\"\(didYouMean(near))"
        case .noFlows: "não há flows, nem costs e benefits, nem investment"
        case .twoKindsOfFlows: "flows, ou então costs e benefits, mas não ambos"
        case .twoKindsOfRate: "ou rate, ou rates por período, não os dois"
        case .lengthsDiffer(let first, let length, let second, let other):
            "\(first) tem \(count(length, "elemento", "elementos")), mas \(second) tem \(other)"
        case .malformedDate(let text): "\"\(text)\" não é uma data; escreva 2008-02-15"
        case .notAChoice(let key, let found, let words): "\(key): \"\(found)\"; deve ser \(choices(words))"
        case .datesWith(let key): "dates não é compatível com \(key)"
        case .needs(let key, let other): "\(key) requer \(other)"
        case .emptyList(let key): "\(key) não contém nada"
        }
    }
}

// What is wrong with a command line or a file, and what commands and options do.
extension Portuguese {
    func say(_ problem: UsageProblem) -> String {
        switch problem {
        case .unknownCommand(let word, let near): "não existe o comando \"\(word)\"\(didYouMean(near))"
        case .unknownOption(let word, let near): "não existe a opção \"\(word)\"\(didYouMean(near.map { "--" + $0 }))"
        case .foreignOption(let option, let command): "`\(command.rawValue)` não aceita --\(option.rawValue)"
        case .missingValue(let option): "--\(option.rawValue) requer um valor"
        case .unwantedValue(let option): "--\(option.rawValue) não leva valor"
        case .repeatedOption(let option): "--\(option.rawValue) aparece duas vezes"
        case .notAChoice(let option, let found, let near, let words):
            "--\(option.rawValue) \(found): deve ser \(choices(words))\(didYouMean(near))"
        case .notAHorizon(let text): "--horizon \(text): deve ser um número inteiro de anos, de 1 a 200"
        case .bareRate(let text):
            "--discount-rate \(text): \(percentOf(text))? Escreva \(text)% ou uma fração menor que 1"
        case .notARate(let text):
            "--discount-rate \(text): escreva 12% ou 0.12, ou o nome de um arquivo com uma taxa por etapas; "
                + "não existe tal arquivo"
        case .ambiguousNumber(let text, let readings):
            "--discount-rate \(text) é ambíguo; escreva \(list(readings, and: "ou"))"
        case .rateTooLow(let text): "--discount-rate \(text): uma taxa é maior que −100 %"
        case .tooManyArguments(let words): "mais argumentos do que o comando aceita: \(list(words))"
        case .missingArgument(.appraise): "qual projeto? Indique o seu arquivo: valor appraise projeto.json"
        case .missingArgument(.show): "qual caso? `valor cases` lista todos"
        case .missingArgument: "falta um argumento"
        case .malformedReading(let text):
            "--reading \(text): escreva CASO=LEITURA, como korea-data-exchange=annual"
        case .readingOfAbsentCase(let id, let near):
            "--reading: \"\(id)\" não está entre os casos comparados\(didYouMean(near))"
        case .unknownReading(let id, let reading, let near, let known):
            "\(id) não tem a leitura \"\(reading)\"\(didYouMean(near, else: "as que há: \(list(known))"))"
        case .conflictingReadings(let id, let first, let second):
            "as leituras \"\(first)\" e \"\(second)\" de \(id) mudam a mesma coisa; escolha uma"
        case .unsoundReadings(let id, let ids): "as leituras \(list(ids)) de \(id) não são compatíveis entre si"
        case .unknownCase(let id, let near): "\"\(id)\" não é um arquivo nem um caso\(didYouMean(near))"
        case .formatOfNoUse(let format, let command, let words):
            "`\(command.rawValue)` não produz \(format), e sim \(list(words, and: "ou"))"
        case .formatAgainstEnding(let format, let ending):
            "-O \(format), mas o nome do arquivo termina em .\(ending); faça-os coincidir"
        case .rankingCurrencies(let codes):
            "valores em \(list(codes)) não podem ser ordenados; ordene por uma razão ou um tempo, "
                + "ou compare uma moeda por vez"
        case .notACase(let path):
            "\(path) é um projeto proposto e não um caso publicado; avalie-o: valor appraise \(path)"
        case .outputIsInput(let path): "\(path) é o que se lê; grave os resultados em outro arquivo"
        case .missingCommand: "qual comando? `valor help` os lista"
        }
    }

    func say(_ problem: FileProblem) -> String {
        switch problem {
        case .notFound(let path): "\(path): não existe tal arquivo"
        case .isFolder(let path): "\(path): é uma pasta; indique um arquivo"
        case .notPermitted(let path): "\(path): sem permissão"
        case .cannotRead(let path, let system): "\(path): não pode ser lido (\(system))"
        case .cannotWrite(let path, let system): "\(path): não pode ser gravado (\(system)); nada foi alterado"
        case .noFolder(let path): "\(path): não existe a pasta em que se deve gravar"
        case .cannotPrint(let system): "não é possível gravar na saída padrão (\(system))"
        case .notABatch(let path): "\(path): a primeira linha não é um cabeçalho CSV nem um objeto JSON"
        case .notACasesFolder(let path, let missing): "\(path): não é uma pasta de casos, pois não tem \(missing)"
        case .sameCase(let id, let first, let second): "\(second): o caso \"\(id)\" já está em \(first)"
        }
    }

    var tagline: String { "o valor do governo digital, calculado" }
    var helpHint: String { "`valor help COMANDO` dá mais detalhes." }

    func summary(_ command: CommandName) -> String {
        switch command {
        case .compare: "põe casos e projetos lado a lado"
        case .cases: "lista os casos publicados"
        case .show: "mostra um caso: cada número com a sua frase, ano a ano, e os resultados"
        case .appraise: "avalia um projeto proposto"
        case .batch: "calcula muitos projetos ou fluxos de caixa, um por linha"
        case .version: "imprime a versão"
        case .help: "explica um comando"
        }
    }

    func details(_ command: CommandName) -> String {
        switch command {
        case .compare:
            "Sem argumentos, compara os onze casos de The Value of Digital Government. Os argumentos são ids de casos e "
                + "arquivos de projetos ou de casos, em qualquer combinação. Abaixo da tabela estão as leituras, os "
                + "limites, as lacunas e as suposições em que os números se apoiam."
        case .cases: "Lista os casos publicados com os seus ids, países, páginas e leituras."
        case .show:
            "Mostra tudo o que há sobre um caso: onde está cada número no seu documento, com que palavras, o que fizemos "
                + "com ele, os valores ano a ano com os seus fatores de desconto, e todos os resultados."
        case .appraise:
            "Lê o arquivo de um projeto e calcula o seu valor para a sociedade, para o orçamento do governo e para os "
                + "cidadãos: ano a ano com fatores de desconto, com várias taxas de desconto, nos extremos das suas "
                + "faixas e ao lado dos casos publicados. O CSV contém a tabela anual, a partir da qual qualquer pessoa "
                + "pode reconstruir o resultado; `--table results` dá, em vez dela, os resultados."
        case .batch:
            "Lê CSV com as colunas id, investment, operating_cost, government_saving, citizen_saving, years e "
                + "discount_rate, ou um objeto JSON por linha com flows, e escreve o mesmo tipo, na mesma ordem. Uma "
                + "linha incorreta recebe um erro no seu lugar, e as demais continuam. Sem arquivo, lê a entrada padrão."
        case .version: "Imprime o nome e a versão."
        case .help: "Sem argumento, lista os comandos."
        }
    }

    func example(_ command: CommandName, _ index: Int) -> String {
        let texts: [String] =
            switch command {
            case .compare:
                [
                    "os onze casos", "outros parâmetros, do ponto de vista do Tesouro",
                    "outra leitura de um caso", "um projeto próprio ao lado de dois casos",
                    "para uma planilha",
                ]
            case .cases: ["a lista", "para um programa"]
            case .show: ["um caso", "com outros parâmetros, em espanhol"]
            case .appraise: ["um projeto", "a tabela anual para o órgão de orçamento", "com outros parâmetros"]
            case .batch: ["muitos projetos", "muitos fluxos de caixa"]
            case .version: ["a versão"]
            case .help: ["um comando"]
            }
        return texts.indices.contains(index) ? texts[index] : ""
    }

    func summary(_ option: OptionName) -> String {
        switch option {
        case .horizon: "quantos anos são contados (10)"
        case .discountRate: "taxa de desconto real: 12% ou 0.12, ou um arquivo com uma taxa por etapas (12%)"
        case .timing: "em que ponto do seu ano se desconta um valor periódico: end, mid ou start (end)"
        case .perspective: "de quem se contam custos e benefícios: social, fiscal ou citizen (social)"
        case .sort: "payback, npv, roi, bcr, irr, investment, name ou country"
        case .reading: "outra leitura de um caso; pode ser repetida"
        case .table: "uma só tabela: years ou results; de um caso também figures ou quantities"
        case .outputFormat: "text, csv, json ou markdown"
        case .output: "grava em um arquivo; a sua extensão indica o formato, onde há escolha"
        case .language: "en, es ou pt; senão, conforme o ambiente"
        case .cases: "uma pasta da qual ler casos e registros, em vez dos incorporados"
        case .color: "auto, always ou never (auto)"
        case .help: "explica o comando"
        }
    }

    func automaticReading(_ id: String) -> String {
        switch id {
        case "observed": "as economias observadas em um período, e nada depois"
        case "sustained": "a economia média do período continua até o horizonte"
        default: "os números tal como a fonte os dá"
        }
    }
}

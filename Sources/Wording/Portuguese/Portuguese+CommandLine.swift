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
        case .rateTooLow(let text): "--discount-rate \(text): uma taxa é maior que −100%"
        case .noNationalRate(let country):
            "--discount-rate national: não há taxa verificada no registro para \(country); indique uma, "
                + "como --discount-rate 12%"
        case .nationalRateWithoutCountry:
            "--discount-rate national: o projeto não nomeia um país; escreva \"country\" ou indique uma "
                + "taxa"
        case .rateOfNoUseInBatch:
            "--discount-rate: aqui é uma taxa real; as linhas não têm país e seus valores estão a preços "
                + "constantes"
        case .nominalWithoutRate:
            "--nominal diz que uma taxa é nominal; indique uma, como --discount-rate 12% (a nacional é "
                + "real)"
        case .notAnInflation(let text):
            "--inflation \(text): escreva 4% ou 0.04, ou o nome de um arquivo com um plano por ano"
        case .notASpan(let text):
            "--discount-rate-sensitivity=\(text): escreva duas taxas acima de −100% e de até 10.000%, primeiro a menor, "
                + "como 0%..15%"
        case .unknownCountry(let text, let near):
            "não existe o país \"\(text)\""
                + didYouMean(near, else: "escreva o seu nome ou o seu código, como BRA")
        case .tooManyArguments(let words): "mais argumentos do que o comando aceita: \(list(words))"
        case .missingArgument(.appraise): "qual projeto? Indique o seu arquivo: valor appraise projeto.json"
        case .missingArgument(.simulate): "qual projeto? Indique o arquivo: valor simulate projeto.json"
        case .missingArgument(.sensitivity): "qual projeto? Indique o arquivo: valor sensitivity projeto.json"
        case .missingArgument(.show): "qual caso? `valor cases` lista todos"
        case .missingArgument(.check): "quais arquivos? Indique-os: valor check projeto.json"
        case .missingArgument(.completion): "qual shell? valor completion bash, zsh ou fish"
        case .missingArgument(.convert):
            "o que se converte? Escreva um valor e dois níveis de preços: valor convert 1000000 BRL@1998 USD@2017"
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
        case .partialCase(let id, let command):
            "\(id) é evidência, um caso parcial: falta à sua fonte o que `\(command.rawValue)` precisa, e nunca é ordenado; "
                + "veja o que se pode dizer: valor show \(id)"
        case .optionOfPartialCase(let option, let id):
            "\(id) é um caso parcial e se mostra como a fonte o imprime: --\(option.rawValue) é para casos completos "
                + "e projetos"
        case .tableOfNoUse(let table, let id, let words):
            "\(id) não tem a tabela \(table); tem \(list(words, and: "ou"))"
        case .unknownProjectOption(let id, let near, let known):
            "o arquivo não tem a opção \"\(id)\"" + didYouMean(near, else: "há \(list(known))")
        case .noProjectOptions(let id): "--option \(id): o arquivo não tem opções; omita-a"
        case .tableOfOneOption(let table, let known):
            "--table \(table) é de uma opção; acrescente --option, como em --option \(known.last ?? ""); há \(list(known))"
        case .projectOptionNotChosen(let path, let known):
            "\(path) contém várias opções (\(list(known))) e não propõe nenhuma; acrescente \"proposed\": true a uma"
        case .formatOfNoUse(let format, let command, let words):
            "`\(command.rawValue)` não produz \(format), e sim \(list(words, and: "ou"))"
        case .formatAgainstEnding(let format, let ending):
            "-O \(format), mas o nome do arquivo termina em .\(ending); faça-os coincidir"
        case .unknownSpreadsheetCountry(let text, let near):
            "--csv-for \(text): não é um país cujas planilhas conheçamos"
                + didYouMean(near, else: "escreva o seu código ISO 3166-1, como BR ou MEX")
        case .countryWithoutCSV(let format): "--csv-for produz CSV e não \(format); retire um dos dois"
        case .rankingCurrencies(let codes):
            "valores em \(list(codes)) não podem ser ordenados; escolha uma com --currency, "
                + "ou ordene por uma razão ou um tempo"
        case .adjustmentNotStated(let adjustment):
            "o arquivo indica muito pouco para a correção \"\(adjustment.rawValue)\"; \(needs(adjustment))"
        case .unknownShell(let word, let near, let words):
            "não há o shell \"\(word)\": deve ser \(choices(words))\(didYouMean(near))"
        case .unknownSchema(let name, let near, let known):
            "não há esquema \"\(name)\"\(didYouMean(near, else: "há \(list(known))"))"
        case .notACase(let path):
            "\(path) é um projeto proposto e não um caso publicado; avalie-o: valor appraise \(ShellWord.quoted(path))"
        case .notABatch(let path):
            "\(path) é a tabela de um só projeto e não um lote; avalie-o: valor appraise \(ShellWord.quoted(path))"
        case .fileForCommand(let path):
            "não há o comando \"\(path)\"; para avaliar o arquivo: valor appraise \(ShellWord.quoted(path))"
        case .level(let problem): say(problem)
        case .money(let problem): say(problem)
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
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
        case .cutShort(let path, let system):
            "\(path): não pode ser gravado até o fim (\(system)); o começo foi gravado"
        case .outputIsInput(let path?): "\(path) é o que se lê; grave os resultados em outro arquivo"
        case .outputIsInput(nil): "a saída padrão vai para um arquivo que é o que se lê; grave os resultados em outro"
        case .exists(let path): "\(path): já existe; --force o substitui"
        case .noFolder(let path): "\(path): não existe a pasta em que se deve gravar"
        case .cannotPrint(let system): "não é possível gravar na saída padrão (\(system))"
        case .tooLarge(let path, let megabytes):
            "\(path): passa de \(megabytes) MB, o máximo que se lê de um arquivo; para milhões de linhas há `valor batch`"
        case .notText(let path, .excel):
            "\(path): é uma pasta de trabalho do Excel; salve-a como CSV (no Excel: \"CSV UTF-8\")"
        case .notText(let path, .openDocument): "\(path): é um arquivo OpenDocument; salve-o como CSV, em UTF-8"
        case .notText(let path, .pdf): "\(path): é um PDF; um projeto é um arquivo JSON ou CSV"
        case .notText(let path, .other):
            "\(path): não é um arquivo de texto; um projeto é um arquivo JSON ou CSV em UTF-8"
        case .foreignPackage(let path, let table):
            "\(path): já existe e não foi gravado pelo valor, e seria substituído junto com \(table); mova-o, ou indique "
                + "outro arquivo"
        case .noPackage(let path):
            "\(path): o nome é longo demais para um pacote de dados junto à tabela; só a tabela é gravada"
        case .notABatch(let path): "\(path): a primeira linha não é um cabeçalho CSV nem um objeto JSON"
        case .notACasesFolder(let path, let missing): "\(path): não é uma pasta de casos, pois não tem \(missing)"
        case .sameCase(let id, let first, let second): "\(second): o caso \"\(id)\" já está em \(first)"
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
        }
    }

    var tagline: String { "o valor do governo digital, calculado" }
    var helpHint: String { "`valor help COMANDO` ou `valor help TEMA` dá mais detalhes." }

    func summary(_ command: CommandName) -> String {
        switch command {
        case .compare: "põe casos e projetos lado a lado"
        case .cases: "lista os casos publicados"
        case .show: "mostra um caso: cada número com a sua frase, ano a ano, e os resultados"
        case .audit: "recalcula o que as fontes afirmam e o julga"
        case .appraise: "avalia um projeto proposto"
        case .simulate:
            "diz quão seguros são os resultados: sorteia muitas vezes cada número que tem uma faixa"
        case .sensitivity: "diz o que inverte o resultado: move cada número, um de cada vez"
        case .new: "grava o arquivo de um projeto para começar, ou pergunta o que vai nele"
        case .check: "procura erros e dúvidas em arquivos de projetos, sem avaliá-los"
        case .batch: "calcula muitos projetos ou fluxos de caixa, um por linha"
        case .convert: "converte um valor para outra moeda e os preços de outro ano, e mostra o caminho"
        case .rates: "mostra as taxas de câmbio e os preços incorporados, e quão bons são"
        case .schema: "imprime o JSON Schema de um arquivo ou do que um comando imprime"
        case .completion: "imprime o que completa as linhas de comando no bash, no zsh ou no fish"
        case .man: "imprime o manual"
        case .version: "imprime a versão"
        case .help: "explica um comando"
        }
    }

    func details(_ command: CommandName) -> String {
        switch command {
        case .compare:
            "Sem argumentos, compara os onze casos de The Value of Digital Government. Os argumentos são ids de casos e "
                + "arquivos de projetos ou de casos, em qualquer combinação. Abaixo da tabela estão as leituras, os "
                + "limites, as lacunas e as premissas em que os números se apoiam. Ao lado de casos.csv "
                + "vai casos.datapackage.json, que diz o que cada coluna contém, em que unidade e de onde vem."
        case .cases:
            "Lista os casos publicados com os seus ids, países, páginas e leituras. `--evidence` lista em seu lugar os casos "
                + "parciais de outros documentos: sistemas dos quais uma fonte dá algum valor em dinheiro, ou uma "
                + "quantidade à qual se poderia dar preço, com o que falta para avaliá-los. Nunca são ordenados com os outros."
        case .show:
            "Mostra tudo o que há sobre um caso: onde está cada número no seu documento, com que palavras, o que fizemos "
                + "com ele, os valores ano a ano com os seus fatores de desconto, e todos os resultados. De um caso "
                + "parcial: os seus números, o máximo que se pode gastar por uma economia declarada, a economia anual que "
                + "um custo declarado exige, dinheiro por unidade, em cada leitura, e o que falta para dizer mais."
        case .audit:
            "Calcula de novo o que cada fonte afirma a partir dos seus outros números, e diz se confere, difere, é "
                + "implausível diante de um limite de outra fonte ou não pode ser verificado, e por quê. Um número confere "
                + "se o arredondamento do que está impresso o permite. Sem argumentos percorre o compêndio e a evidência dos "
                + "outros documentos; os argumentos são ids de casos e arquivos. Com --strict termina com 1 se uma "
                + "afirmação difere ou é implausível."
        case .appraise:
            "Lê o arquivo de um projeto e calcula o seu valor para a sociedade, para o orçamento do governo e para os "
                + "cidadãos: ano a ano com fatores de desconto, com várias taxas de desconto, nos extremos das suas "
                + "faixas e ao lado dos casos publicados. O CSV contém a tabela anual, a partir da qual qualquer pessoa "
                + "pode reconstruir o resultado; `--table results` dá, em vez dela, os resultados. "
                + "Um arquivo com várias opções é mostrado lado a lado, cada uma frente à primeira; `--option` toma uma."
        case .simulate:
            "Sorteia um valor para cada número do projeto que tem uma faixa, avalia o projeto com eles, e "
                + "faz isso muitas vezes. Imprime a média com o seu erro padrão, percentis com a sua própria "
                + "incerteza, as probabilidades de perda e de não haver payback, quais números causam a dispersão, "
                + "e um histograma. A mesma semente dá os mesmos bytes com qualquer número de threads; `--shard "
                + "2/8` sorteia uma parte de oito, em um processo ou uma máquina à parte, e `--merge` reúne todas "
                + "as partes no mesmo resultado."
        case .sensitivity:
            "Move cada número de um projeto entre os extremos da sua faixa, ou 20 % onde não há uma, e imprime o que isso faz "
                + "com o valor presente líquido: um tornado, o valor crítico de cada número, uma tabela de dois números juntos, as "
                + "taxas de desconto em que o resultado é zero, e o que custam os meses de atraso. `--two-way` nomeia os dois "
                + "números da tabela por seus identificadores, que `--table figures -O csv` lista."
        case .new:
            "Grava o arquivo comentado de um projeto que pode ser avaliado tal como está, no idioma e com a moeda que se "
                + "pedem: JSON, ou CSV para uma planilha se o nome termina em .csv. Um arquivo que já existe não é tocado "
                + "sem --force. Sem arquivo, em um terminal faz algumas perguntas, que podem ficar sem resposta, e forma o "
                + "arquivo com o que foi respondido; em outro caso imprime o modelo."
        case .check:
            "Lê projetos e casos e informa de uma só vez todos os erros de todos os arquivos, e depois o que é duvidoso: "
                + "palavras que não designam um custo da avaliação, economias que decidem o resultado sem liberar caixa, um "
                + "horizonte mais longo que a vida útil, um ano de preços ou um início que faltam. Para cada arquivo em "
                + "ordem imprime uma linha. Termina com 1 se há um erro, e com --strict também se há um aviso. `-O json` e "
                + "`-O csv` dão o que foi encontrado a programas e planilhas, cada coisa com seu lugar e um código estável."
        case .batch:
            "Lê CSV com as colunas id, investment, operating_cost, government_saving, citizen_saving, years e "
                + "discount_rate, ou um objeto JSON por linha com flows, e escreve o mesmo tipo, na mesma ordem. Uma "
                + "linha incorreta recebe um erro no seu lugar, e as demais continuam. Flows sem taxa, nem própria "
                + "nem por --discount-rate, não recebem resultados descontados. Sem arquivo, lê a entrada padrão."
        case .convert:
            "Leva um valor aos preços do ano pedido na sua própria economia e o converte pela taxa média desse ano; "
                + "--order convert-first converte primeiro. O resultado da outra ordem aparece ao lado. Cada passo mostra os seus "
                + "números e as suas fontes. --country indica o país em cujos preços se move o dinheiro que tem curso legal ali: os "
                + "dólares do Panamá, nos do Panamá. --rates ARQUIVO traz taxas próprias, que prevalecem; as diárias são "
                + "transformadas em médias. Nada é extrapolado."
        case .rates:
            "Lista cada série com os seus anos, fontes e reservas: trechos que não são confiáveis e quebras. Com um país, os "
                + "números de cada ano. `--rates ARQUIVO` mostra entre eles um arquivo próprio. "
                + "Depois vêm os registros para avaliar: quanto vale uma hora, e fatores sobre preços (`--table registers`)."
        case .schema:
            "Sem nome, lista os esquemas. `project` e `case` descrevem os arquivos que as pessoas escrevem, com a mesma "
                + "descrição com que são lidos: um editor que os conhece completa as chaves e sublinha o que está errado. "
                + "Os demais descrevem o que os comandos imprimem como JSON, que indica o seu: o esquema de valor/case/1 "
                + "pode ser pedido por esse nome. `-O markdown` dá as chaves em tabelas."
        case .completion:
            "Imprime um script com o qual o shell completa comandos, opções, os valores delas, casos e leituras. `make install` "
                + "instala os três. Só para você: o bash o lê de ~/.local/share/bash-completion/completions/valor, o zsh do "
                + "arquivo _valor em uma pasta do seu fpath, e o fish de ~/.config/fish/completions/valor.fish."
        case .man:
            "Imprime o manual deste programa para o paginador `man`, ou como Markdown. `make install` o instala, e então "
                + "`man valor` o mostra."
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
                    "em soles de 2023, com os caminhos",
                    "para uma planilha",
                    "para uma planilha no Brasil",
                ]
            case .cases: ["a lista", "para um programa", "os casos parciais de outros documentos"]
            case .show: ["um caso", "com outros parâmetros, em espanhol", "um caso parcial: o que se pode dizer"]
            case .audit: ["todas as afirmações", "as de um caso", "para parar se uma difere"]
            case .appraise:
                [
                    "um projeto", "a tabela anual para o órgão de orçamento", "com outros parâmetros",
                    "à taxa do próprio país, e a outras", "opções lado a lado", "uma delas completa",
                ]
            case .simulate:
                [
                    "um projeto",
                    "mais sorteios, e a probabilidade de payback até um mês",
                    "pontos que convergem mais rápido, para um programa",
                    "uma parte, em uma de duas máquinas",
                    "ambas as partes reunidas",
                ]
            case .sensitivity:
                [
                    "um projeto", "dois números juntos, para o orçamento", "os números, para uma planilha",
                    "para um programa",
                ]
            case .new:
                [
                    "perguntas, e um arquivo com as respostas", "um arquivo para preencher, em espanhol",
                    "para uma planilha",
                ]
            case .check: ["um arquivo", "vários; um aviso também conta", "o que foi encontrado, para um programa"]
            case .batch: ["muitos projetos", "muitos fluxos de caixa"]
            case .convert: ["pelo caminho usual", "convertido primeiro", "com taxas próprias, em preços do Panamá"]
            case .rates: ["o que há", "os números do Brasil, ano a ano"]
            case .schema: ["a lista", "para um editor: completa e sublinha em vermelho", "as chaves, em tabelas"]
            case .completion: ["para este bash, agora", "para o fish, a partir de agora"]
            case .man: ["na tela, em espanhol", "como página de um wiki"]
            case .version: ["a versão"]
            case .help: ["um comando", "um tema", "um comando, para um wiki"]
            }
        return texts.indices.contains(index) ? texts[index] : ""
    }

    func summary(_ option: OptionName) -> String {
        switch option {
        case .horizon: "quantos anos são contados"
        case .discountRate: "taxa de desconto real: 12% ou 0.12, `national`, ou um arquivo com uma taxa por etapas"
        case .nominal: "diz que a taxa de desconto é nominal: desconta valores a preços correntes"
        case .inflation: "inflação ao ano: 4% ou 0.04, ou um arquivo com um plano; deflaciona preços correntes"
        case .discountRateSensitivity:
            "o valor presente líquido em um trecho de taxas, 0%..20% salvo se segue =TRECHO, e onde é zero"
        case .timing: "em que ponto do seu ano se desconta um valor periódico"
        case .perspective: "de quem se contam custos e benefícios"
        case .adjust: "inclui em todos os resultados uma correção que o arquivo indica; pode ser repetida"
        case .draws: "quantos sorteios"
        case .seed: "de onde partem os sorteios: a mesma semente dá o mesmo resultado"
        case .points: "de onde vêm os pontos"
        case .threads: "em quantas threads; o resultado é o mesmo"
        case .paybackBy: "o mês, ou ano, até o qual se pergunta pelo payback"
        case .shard: "sorteia uma de várias partes e a escreve para --merge: 2/8"
        case .merge: "uma parte que --shard escreveu; repete-se para cada uma"
        case .twoWay: "os dois números da tabela dupla, por seus identificadores"
        case .sort: "conforme o que as linhas são ordenadas"
        case .currency: "converte todos os valores para esta moeda, pelo seu código ISO 4217"
        case .priceYear: "converte todos os valores para os preços deste ano"
        case .rates: "um arquivo com taxas de câmbio próprias, que prevalecem sobre as incorporadas"
        case .order: "se os valores são levados primeiro aos preços do ano ou convertidos primeiro"
        case .rate: "qual das taxas de câmbio de um ano é tomada"
        case .with: "a medida dos preços (padrão: cpi, e deflator onde se sabe que cpi subestima)"
        case .ppp: "converte por paridades de poder de compra em vez de taxas de mercado"
        case .reading: "outra leitura de um caso; pode ser repetida"
        case .option: "uma opção de um projeto completa, por seu id"
        case .table: "qual tabela o CSV contém"
        case .outputFormat: "o formato do que é impresso"
        case .output: "grava em um arquivo; a sua extensão indica o formato"
        case .csvFor: "CSV como as planilhas de um país o leem, pelo seu código ISO 3166-1: BR, MEX"
        case .country:
            "o país cuja moeda um arquivo novo leva, ou em cujos preços o seu dinheiro se move: um nome, ou um código como BRA"
        case .force: "substitui um arquivo que já existe"
        case .strict: "faz um aviso contar como um erro, e uma afirmação que difere também"
        case .evidence: "lista os casos parciais de outros documentos, com o que falta"
        case .language: "o idioma dos textos, em lugar do indicado pelo ambiente"
        case .cases: "uma pasta da qual ler casos e registros, em vez dos incorporados"
        case .color: "quando o texto é colorido"
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

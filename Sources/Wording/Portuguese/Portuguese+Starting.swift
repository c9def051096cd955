import Facts

// What a new project file says, and the interview that makes one.
extension Portuguese {
    func say(_ text: TemplateText) -> String {
        switch text {
        case .head:
            "Um projeto para o valor. Pode ser avaliado tal como está. Todos os seus números são ilustrativos: "
                + "substitua-os pelos seus."
        case .howToWriteJSON:
            "O que vem depois de // é um comentário. Uma vírgula após o último elemento não atrapalha."
        case .howToWriteSheet:
            "Uma linha que começa com # é um comentário. Cada uma das demais é um dado do projeto ou um fluxo; a célula "
                + "que não tem nada a dizer fica vazia. Só um arquivo JSON pode ter textos em vários idiomas, ou uma "
                + "linha a preços de outro ano que as demais."
        case .unknownsInJSON:
            "O que ninguém sabe se escreve \"not stated\" (não consta) ou \"not quantified\" (sem quantificação), nunca 0. "
                + "Uma lista omitida não consta; uma lista vazia [] diz que não há."
        case .unknownsInSheet:
            "O que ninguém sabe se escreve \"não consta\" ou \"sem quantificação\", nunca 0. Um tipo sem linhas não "
                + "consta; uma linha com \"nenhum\" como valor diz que não há."
        case .severalCurrencies(let country, let codes, let chosen):
            "\(country.text(in: "pt")): há várias moedas (\(list(codes))); \(chosen) é a primeira delas."
        case .noCurrency(let country, let chosen):
            "\(country.text(in: "pt")): não há nenhuma moeda registrada; \(chosen) ocupa o seu lugar."
        case .currencyNotSaid(let chosen): "Ninguém disse ainda em que moeda; \(chosen) ocupa o seu lugar."
        case .time:
            "O primeiro mês, e o mês em que o serviço começa. Até lá o projeto só gasta; o que é periódico corre daí até "
                + "o horizonte."
        case .terms: "Salvo se o projeto disser outra coisa: 10 anos, e uma taxa de desconto real de 12%."
        case .investment:
            "O que se gasta antes de o serviço funcionar. O software costuma custar mais que o orçado: indique a faixa em "
                + "que o valor pode estar."
        case .operating: "O que custa mantê-lo em funcionamento, ano após ano."
        case .savings:
            "O que se economiza, e quem ganha: o governo, os cidadãos, as empresas, ou a sociedade quando não é possível "
                + "separá-los. Uma economia libera caixa quando deixa dinheiro disponível no orçamento; as horas do "
                + "pessoal que permanece não o fazem."
        case .volume:
            "Um volume, vezes o que cada unidade economiza, vezes a proporção alcançada em cada ano de operação."
        case .benefits: "Os benefícios que não podem ser valorados em dinheiro são listados ao lado do resultado."
        case .assumptions: "Aquilo em que os números se apoiam é impresso com o resultado."
        case .projectName: "Meu projeto"
        case .platform: "Plataforma: desenho e desenvolvimento"
        case .ownStaff: "Tempo do pessoal próprio"
        case .hosting: "Hospedagem e suporte"
        case .contracts: "Contratos que terminam"
        case .trips: "Deslocamentos e esperas evitados"
        case .fewerErrors: "Menos erros nos registros: sem quantificação"
        case .allIllustrative: "Todos os números são ilustrativos."
        case .unknownInvestment: "Investimento"
        case .assumedCurrency(let code): "Ninguém disse em que moeda estão os valores: supõe-se \(code)."
        case .assumedLaunch: "Não se sabe quando o serviço começa: supõe-se que comece com o projeto."
        case .assumedTime(let what): "\(what): não se sabe quando se gasta; supõe-se que no início do projeto."
        case .assumedParty(let what): "\(what): não se sabe quem ganha; conta-se para a sociedade como um todo."
        case .assumedUptake(let what):
            "\(what): não se sabe que proporção se alcança a cada ano; conta-se tudo desde o primeiro ano."
        }
    }

    func say(_ text: InterviewText) -> String {
        switch text {
        case .welcome:
            "Com algumas perguntas se monta o arquivo de um projeto. Responda ? à que não souber: o que é desconhecido "
                + "continua desconhecido, e também o que fica vazio, salvo se a pergunta disser o que isso significa. Com "
                + "< se volta à pergunta anterior."
        case .abandoned: "a entrevista não foi concluída; nada foi gravado"
        case .written(let path): "\(path) foi gravado. Agora: valor appraise \(ShellWord.quoted(path))"
        case .printed(let ending): "Salve-o como projeto.\(ending) e depois: valor appraise projeto.\(ending)"
        case .country: "Em que país? (um nome, ou um código como BRA)"
        case .currency(let usual): "Em que moeda estão os valores? (um código de três letras; vazio: \(usual))"
        case .name: "Como se chama o projeto?"
        case .priceYear: "A preços de que ano estão os valores?"
        case .start: "Em que mês o projeto começa? (por exemplo, 2027-01)"
        case .launch:
            "Quando o serviço começa? (2027-07, ou mês 7, ou quantos meses depois: 6; vazio: com o projeto)"
        case .investment: "O que será gasto antes de o serviço funcionar? (escreva \"nada\" se não houver)"
        case .nextInvestment: "O que mais será gasto antes de ele funcionar? (vazio: mais nada)"
        case .investmentAmount: "  Quanto?"
        case .investmentTime(hasStart: true):
            "  Quando? (2027-01, ou mês 3, ou 2027-01 a 2027-06; vazio: no início)"
        case .investmentTime(hasStart: false):
            "  Quando? (mês 3, ou mês 1 a mês 6, ou 6 meses desde o início; vazio: no início)"
        case .operating: "Que gastos anuais ele terá em operação? (escreva \"nada\" se não houver)"
        case .nextOperating: "Que outros gastos anuais? (vazio: nenhum)"
        case .operatingAmount: "  Quanto por ano?"
        case .saving: "O que será economizado? (escreva \"nada\" se não houver)"
        case .nextSaving: "O que mais será economizado? (vazio: mais nada)"
        case .party: "  Quem ganha: governo, cidadãos, empresas, ou sociedade se for tudo junto? (vazio: sociedade)"
        case .isVolume:
            "  A economia é calculada por caso: tantos casos por ano, vezes o que cada um economiza? (sim; não, ou vazio, "
                + "para dar um único total anual)"
        case .savingAmount: "  Quanto por ano?"
        case .volume: "  Quantos por ano?"
        case .unit: "  De quê? (\(list(SheetTerm.countables.map(word), and: "ou")); ou outra palavra)"
        case .hours: "  Quantas horas cada um economiza? (vazio: nenhuma)"
        case .valueOfHour: "  Quanto vale uma hora?"
        case .trips: "  Quantos deslocamentos cada um economiza? (vazio: nenhum)"
        case .fare: "  Quanto custa um deslocamento?"
        case .money: "  Quanto dinheiro a mais cada um economiza? (vazio: nada)"
        case .uptake:
            "  Que proporção se alcança no primeiro ano de operação, no segundo, …? (por exemplo, 20% "
                + "50% 80%; vazio: tudo desde o primeiro ano)"
        case .cashable: "  Libera dinheiro no orçamento? (sim ou não)"
        case .benefit: "Que benefícios não podem ser valorados em dinheiro? (um por linha; vazio: nenhum)"
        case .nextBenefit: "Que outros? (vazio: nenhum)"
        case .file: "Em que arquivo gravar? (por exemplo, projeto.json ou projeto.csv; vazio: imprimir)"
        case .notANumber(let text): "\"\(text)\" não é um número. Escreva dígitos, como 1200 ou 0,5, ou 400 mil."
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" é um número em alguns países e outro nos demais. Escreva \(list(readings, and: "ou"))."
        case .otherCurrency(let text, let currency):
            "\"\(text)\": os valores deste projeto estão em \(currency). Escreva este também em \(currency), sem sinal."
        case .negative: "Aqui um valor é zero ou mais: o que se gasta e o que se economiza já ficam separados."
        case .notACountry(let text, let near):
            "Não existe o país \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))"
        case .notACurrency(let text, let near):
            "Não existe a moeda \"\(text)\"\(didYouMean(near, else: "escreva o seu código de três letras, como USD."))"
        case .notAYear(let text): "\"\(text)\" não é um ano entre 1900 e 2200."
        case .notAMonth(let text): "\"\(text)\" não é um mês. Escreva 2027-01."
        case .notATime(let text, hasStart: true):
            "\"\(text)\" não é um mês nem um período. Escreva 2027-01, mês 3, 6 meses, ou 2027-01 a 2027-06."
        case .notATime(let text, hasStart: false):
            "\"\(text)\" não é um mês nem um período. Escreva mês 3, 6 meses, ou mês 1 a mês 6."
        case .ambiguousMonth(let text, let readings):
            "\"\(text)\": primeiro o dia ou o mês? Escreva \(list(readings, and: "ou"))."
        case .noStartToCountFrom:
            "O projeto ainda não tem início, e uma data não pode ser situada. Escreva mês 3, para o seu terceiro mês."
        case .beforeStart(let start): "Isso é anterior ao início do projeto, \(start)."
        case .notAParty(let text): "\"\(text)\" não é governo, cidadãos, empresas nem sociedade."
        case .notYesOrNo(let text): "\"\(text)\" não é sim nem não."
        case .notAUnit(let text): "\"\(text)\" não é uma palavra para o que se conta. Escreva uma, como alvarás."
        case .notShares(let text): "\"\(text)\" não é uma lista de proporções de 0% a 100%. Escreva 20% 50% 80%."
        case .fileExists(let path): "\(path) já existe e fica como está. Indique outro arquivo."
        case .notAFile(let path):
            "\(path): o nome do arquivo de um projeto termina em .json ou .csv. Indique outro."
        case .notWritten(let problem): "\(say(problem)). Indique outro arquivo."
        case .wayOut: "Responda ? se não souber."
        case .nothingBefore: "  Esta é a primeira pergunta."
        case .understoodNumber(let number): "  = \(NumberStyle(language: .portuguese).significant(number, digits: 12))"
        case .understoodMonths(let first, nil): "  mês \(first) do projeto"
        case .understoodMonths(let first, let last?): "  meses \(first) a \(last) do projeto"
        case .understoodCurrency(let code): "  \(code)"
        case .understood(let country): "  \(country.text(in: "pt"))"
        }
    }
}

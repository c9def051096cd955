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
        case .terms: "Salvo se o projeto disser outra coisa: 10 anos, e uma taxa de desconto real de 12 %."
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
        case .benefits: "Os benefícios aos quais ninguém dá preço são listados ao lado do resultado."
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
        }
    }

    func say(_ text: InterviewText) -> String {
        switch text {
        case .welcome:
            "Algumas perguntas formam o arquivo de um projeto. Em todas elas, uma linha vazia ou ? significa \"não sei\": "
                + "o que é desconhecido continua desconhecido."
        case .abandoned: "a entrevista não foi concluída; nada foi gravado"
        case .written(let path): "\(path) está gravado. Agora: valor appraise \(path)"
        case .printed(let ending): "Salve-o como projeto.\(ending) e depois: valor appraise projeto.\(ending)"
        case .country: "Em que país? (um nome, ou um código como BRA)"
        case .currency(let usual?): "Em que moeda estão os valores? (um código; vazio: \(usual))"
        case .currency(nil): "Em que moeda estão os valores? (um código, como USD)"
        case .name: "Como se chama o projeto?"
        case .priceYear: "A preços de que ano estão os valores?"
        case .start: "Em que mês o projeto começa? (como 2027-01)"
        case .launch: "Em que mês o serviço começa? (como 2027-07, ou depois de quantos meses: 6)"
        case .investment: "Em que se gasta primeiro, antes de o serviço funcionar? (\"nada\" se em nada)"
        case .nextInvestment: "Em que mais se gasta antes de ele funcionar? (vazio: em mais nada)"
        case .investmentAmount: "  Quanto?"
        case .investmentTime: "  Quando? (um mês, ou um período como 2027-01 a 2027-06; vazio: no início)"
        case .operating: "O que vai custar dinheiro todo ano quando ele funcionar? (\"nada\" se nada)"
        case .nextOperating: "O que mais vai custar dinheiro todo ano? (vazio: mais nada)"
        case .operatingAmount: "  Quanto por ano?"
        case .saving: "O que se economiza? (\"nada\" se nada)"
        case .nextSaving: "O que mais se economiza? (vazio: mais nada)"
        case .party: "  Quem ganha: governo, cidadãos, empresas, ou sociedade se for tudo junto?"
        case .isVolume: "  São tantos por ano, e cada um economiza tempo, deslocamentos ou dinheiro? (sim ou não)"
        case .savingAmount: "  Quanto por ano?"
        case .volume: "  Quantos por ano?"
        case .unit: "  De quê? (transações, visitas, pessoas, sites, …)"
        case .hours: "  Quantas horas cada um economiza?"
        case .valueOfHour: "  Quanto vale uma hora?"
        case .trips: "  Quantos deslocamentos cada um economiza?"
        case .fare: "  Quanto custa um deslocamento?"
        case .money: "  Quanto dinheiro a mais cada um economiza?"
        case .uptake:
            "  Que proporção se alcança no primeiro ano de operação, no segundo, …? (como 20% 50% 80%; vazio: tudo)"
        case .cashable: "  Libera dinheiro no orçamento? (sim ou não)"
        case .benefit: "Que benefício há ao qual ninguém dá preço?"
        case .nextBenefit: "Que outro? (vazio: nenhum)"
        case .file: "Em que arquivo? (como projeto.json ou projeto.csv; vazio: imprimir)"
        case .notANumber(let text): "\"\(text)\" não é um número. Escreva dígitos, como 1200 ou 0,5."
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" é um número em alguns países e outro nos demais. Escreva \(list(readings, and: "ou"))."
        case .negative: "Aqui um valor é zero ou mais: o que se gasta e o que se economiza já ficam separados."
        case .notACountry(let text, let near):
            "Não existe o país \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))"
        case .notACurrency(let text, let near):
            "Não existe a moeda \"\(text)\"\(didYouMean(near, else: "escreva o seu código de três letras, como USD."))"
        case .notAYear(let text): "\"\(text)\" não é um ano entre 1900 e 2200."
        case .notAMonth(let text): "\"\(text)\" não é um mês nem um período. Escreva 2027-01, ou 2027-01 a 2027-06."
        case .ambiguousMonth(let text, let readings):
            "\"\(text)\": primeiro o dia ou o mês? Escreva \(list(readings, and: "ou"))."
        case .noStartToCountFrom:
            "O projeto ainda não tem início, e uma data não pode ser situada. Escreva depois de quantos meses."
        case .beforeStart(let start): "Isso é anterior ao início do projeto, \(start)."
        case .notAParty(let text): "\"\(text)\" não é governo, cidadãos, empresas nem sociedade."
        case .notYesOrNo(let text): "\"\(text)\" não é sim nem não."
        case .notAUnit(let text, let units): "\"\(text)\" não se conta aqui. Escreva \(list(units, and: "ou"))."
        case .notShares(let text): "\"\(text)\" não é uma lista de proporções de 0 % a 100 %. Escreva 20% 50% 80%."
        case .fileExists(let path): "\(path) já existe e fica como está. Indique outro arquivo."
        case .notAFile(let path):
            "\(path) não pode ser o arquivo de um projeto. Que o seu nome termine em .json ou .csv."
        case .understood(let country): "  \(country.text(in: "pt"))"
        }
    }
}

// What the manual and the topics of help say beside the commands and options.
extension Portuguese {
    func name(_ placeholder: Placeholder) -> String {
        switch placeholder {
        case .sum: "VALOR"
        case .currency: "MOEDA"
        case .from: "MOEDA@ANO"
        case .to: "MOEDA@ANO"
        case .index: "ÍNDICE"
        case .order: "ORDEM"
        case .arguments: "ARGUMENTOS"
        case .correction: "CORREÇÃO"
        case .caseID: "CASO"
        case .command: "COMANDO"
        case .country: "PAÍS"
        case .file: "ARQUIVO"
        case .folder: "PASTA"
        case .format: "FORMATO"
        case .key: "CHAVE"
        case .language: "IDIOMA"
        case .calendarMonth: "MÊS"
        case .count: "NÚMERO"
        case .figures: "NÚMERO,NÚMERO"
        case .option: "OPÇÃO"
        case .options: "OPÇÕES"
        case .part: "PARTE/PARTES"
        case .points: "PONTOS"
        case .rate: "TAXA"
        case .reading: "LEITURA"
        case .schema: "ESQUEMA"
        case .shell: "SHELL"
        case .table: "TABELA"
        case .timing: "PONTO"
        case .topic: "TEMA"
        case .view: "PERSPECTIVA"
        case .when: "QUANDO"
        case .year: "ANO"
        case .years: "ANOS"
        }
    }

    func oneOf(_ words: [String]) -> String { list(words, and: "ou") }

    var about: [String] {
        [
            "Dê a valor um projeto digital proposto, e ele diz quando o projeto se paga, quanto vale e quanto rende: para a "
                + "sociedade, para o orçamento do governo e para os cidadãos. Traz onze casos publicados, com cada número "
                + "remetido à sua frase e página em The Value of Digital Government, e recalculados.",
            "Os resultados vão para a saída padrão e as mensagens para a saída de erros. O que uma fonte não informa nunca "
                + "é tomado como zero: ≤ e ≥ marcam os resultados que um dado desconhecido limita de um lado, e o que não "
                + "pode ser calculado diz por quê.",
        ]
    }

    func heading(_ heading: ManualHeading) -> String {
        switch heading {
        case .name: "Nome"
        case .synopsis: "Sinopse"
        case .description: "Descrição"
        case .commands: "Comandos"
        case .options: "Opções"
        case .exitStatus: "Código de saída"
        case .environment: "Ambiente"
        case .files: "Arquivos"
        case .examples: "Exemplos"
        }
    }

    func summary(_ topic: HelpTopic) -> String {
        switch topic {
        case .metrics: "o que significa cada resultado"
        case .files: "os arquivos que valor lê"
        case .environment: "as variáveis que mudam o que ele diz"
        case .exitStatus: "o que significa o seu código de saída"
        }
    }

    func say(_ status: ExitStatus) -> String {
        switch status {
        case .done: "Concluído sem erros."
        case .found: "A entrada está incorreta, o resultado não pôde ser gravado ou uma verificação encontrou algo."
        case .misused: "A linha de comando está incorreta."
        }
    }

    func say(_ variable: EnvironmentVariable) -> String {
        switch variable {
        case .language: "Os idiomas que você prefere, como pt:es, se a configuração regional não é C nem POSIX."
        case .all: "A configuração regional que prevalece sobre as demais; o idioma dela é o que valor fala."
        case .messages: "A configuração regional das mensagens, se LC_ALL não está definida."
        case .characters:
            "A configuração regional dos caracteres: se não é UTF-8, nenhuma linha é desenhada no terminal."
        case .lang: "A configuração regional, se LC_ALL e LC_MESSAGES não estão definidas."
        case .noColor: "Se está definida e não vazia, nenhum texto é colorido, salvo com `--color always`."
        case .terminal: "Se é dumb ou está vazia, nenhum texto é colorido e nenhuma linha é desenhada."
        case .columns: "A largura do texto, até 100 colunas, em lugar da largura do próprio terminal."
        }
    }

    func say(_ kind: FileKind) -> String {
        switch kind {
        case .project:
            "Um projeto ou um caso, em JSON com comentários e vírgulas finais; `valor new` escreve um para começar. "
                + "Em `options` traz várias maneiras de fazê-lo, que `valor appraise` compara com a primeira."
        case .sheet: "Um projeto como tabela, um fluxo por linha, com os separadores de qualquer país."
        case .batch:
            "Muitos projetos em CSV, ou muitos fluxos de caixa como objetos JSON, um por linha, para `valor batch`."
        case .schedule:
            "Uma taxa de desconto que muda: `[{ \"from\": 1, \"rate\": \"6%\" }, { \"from\": 31, \"rate\": \"3%\" }]`."
        case .rates:
            "Taxas de câmbio próprias para --rates: o histórico do Banco Central Europeu, os indicadores do Banco Mundial, a "
                + "PTAX do Banco Central do Brasil, ou uma linha por taxa."
        case .cases: "Uma pasta que é lida em lugar dos casos, países e moedas incorporados: `--cases Cases`."
        }
    }
}

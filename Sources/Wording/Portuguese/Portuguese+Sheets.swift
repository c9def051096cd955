import Numerics
import ProjectFiles
import Projects
import Valuation

// What is wrong with a project in a table, what is doubtful about a project, and the words of a table.
extension Portuguese {
    func say(_ problem: SheetProblem) -> String {
        switch problem {
        case .missingColumn(let column):
            "o cabeçalho não tem a coluna \"\(column)\"; uma tabela precisa de \"tipo\" (kind), \"descrição\" (what) e "
                + "\"valor\" (amount)"
        case .unknownColumn(let column, let near):
            "coluna desconhecida \"\(column)\"\(didYouMean(near, else: "mude o seu nome ou retire-a"))"
        case .duplicateColumn(let column): "\"\(column)\" nomeia uma coluna que já está na tabela; deixe uma só"
        case .cellWithoutColumn(let text):
            "\"\(text)\" está além da última coluna; escreva entre aspas o campo que contém o separador"
        case .noKind(let kinds):
            "de que tipo é esta linha? Comece-a com \(choices(kinds)), ou com # se for um comentário"
        case .unknownKind(let word, let near, let kinds):
            "\"\(word)\" não é um tipo de linha\(didYouMean(near, else: "deve ser \(choices(kinds))"))"
        case .foreignColumn(let column, let kind):
            "uma linha do tipo \"\(kind)\" não leva nada na coluna \"\(column)\"; esvazie a célula, ou "
                + "escreva entre aspas o texto que contém o separador"
        case .unknownFact(let word, let near, let known):
            "\"\(word)\" não é um dado de um projeto\(didYouMean(near, else: "os que há: \(list(known))"))"
        case .emptyFact(let word): "\"\(word)\" não tem valor; escreva-o na coluna do valor, ou retire a linha"
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" é ambíguo: \(list(readings, and: "ou"))? Nada no arquivo o esclarece; acrescente uma linha "
                + "\"números\" com \(choices(samples(readings))) em seguida"
        case .otherConvention(let text, let shown, let line):
            "\"\(text)\" está escrito de outro modo que \"\(shown)\" na linha \(line); use os mesmos sinais em todos os "
                + "números"
        case .unclearDeclaration(let text):
            "\"\(text)\" não esclarece como os números estão escritos; escreva \"1.234,56\" ou \"1,234.56\""
        case .ambiguousDate(let text, let readings):
            "\"\(text)\" é ambíguo: primeiro o dia ou o mês? Escreva \(list(readings, and: "ou"))"
        case .notYesOrNo(let text): "\"\(text)\" não é \"sim\" nem \"não\""
        case .saidTwice(let end, let whole):
            "\"\(end)\" e \"\(whole)\" dizem o mesmo duas vezes; deixe \"\(whole)\", ou as duas colunas antes e depois"
        case .notAWeight(let text): "\"\(text)\" não é um período com seu peso; escreva-os como 2027: 40 | 2028: 60"
        case .noHeader(let columns):
            "a primeira linha não é um cabeçalho; ponha um acima dela, como \(columns.joined(separator: ";"))"
        case .shiftedRow(let text):
            "\"\(text)\" está onde deveria estar o valor, e o valor depois; escreva entre aspas o texto que contém o "
                + "separador"
        case .notAWord(let column, let found, let near, let words):
            "\"\(found)\" não significa nada na coluna \"\(column)\"\(didYouMean(near, else: "deve ser \(choices(words))"))"
        case .notANumber(let text, let unknowns):
            "\"\(text)\" não é um número; escreva um, ou \(choices(unknowns)) se ninguém sabe"
        case .otherCurrency(let text, let currency):
            "\"\(text)\" traz o sinal de outra moeda que não \(currency), em que estão os valores desta tabela"
        case .missingFact(let fact, let row):
            "todo projeto informa \"\(fact)\"; acrescente a linha \(row.joined(separator: " | "))"
        case .missingCell(let column, let kind, []):
            "a uma linha do tipo \"\(kind)\" falta algo na coluna \"\(column)\""
        case .missingCell(let column, let kind, let words):
            "a uma linha do tipo \"\(kind)\" falta algo na coluna \"\(column)\", como \(choices(words))"
        }
    }

    func say(_ concern: ProjectConcern, style: NumberStyle) -> String {
        switch concern {
        case .notCashableDecides(let with, let without, let currency):
            "economias que não liberam caixa decidem o resultado: o valor presente líquido para o orçamento é de "
                + "\(style.amount(with, currency: currency)) com elas e de "
                + "\(style.amount(without, currency: currency)) só em caixa; diga-o a quem decide"
        case .outlivedPurchase(let what, let horizon, let life):
            "\"\(what)\" dura \(count(life, "ano", "anos")) de um horizonte de \(horizon), e nada o substitui; acrescente "
                + "\"renewed\": true, ou diga o que o substitui"
        case .horizonBeyondLife(let horizon, let life):
            "o horizonte é de \(count(horizon, "ano", "anos")), mas a plataforma dura \(life); encurte o horizonte ou "
                + "acrescente o que custa substituí-la"
        case .lifeOutOfRange(let years):
            "uma vida útil de \(count(years, "ano", "anos")); é um número inteiro de 1 a \(Terms.longestHorizon)"
        case .launchBeyondHorizon(let years):
            "o serviço começa depois do horizonte de \(count(years, "ano", "anos")); alongue-o, ou comece antes"
        case .beyondHorizon(let what, nil, _):
            "\"\(what)\" fica além do horizonte e não é contado; alongue-o, ou comece antes"
        case .beyondHorizon(let what, let amount?, let currency):
            "\(style.amount(amount, currency: currency)) de \"\(what)\" ficam além do horizonte e não são contados; alongue-o, ou "
                + "comece antes"
        case .noPriceYear: "a preços de que ano estão os valores? Acrescente \"priceYear\" (ano de preços)"
        case .inflationUnused:
            "declara-se uma inflação, mas os valores estão a preços constantes e a taxa é real: nada muda; "
                + "falta \"prices\": \"current\"?"
        case .levelInCurrentPrices(let what):
            "a preços correntes \"\(what)\" não cresce, e assim cai a cada ano em termos reais; escreva o "
                + "seu \"growth\" se acompanha os preços"
        case .weightsMissTotal(let what, let sum, let total, let whole):
            "os pesos de \"\(what)\" somam \(MachineNumber.text(sum)), "
                + (whole.map { "não \(MachineNumber.text($0)), e contam como partes da sua soma; falta algum?" }
                    ?? "o valor é \(MachineNumber.text(total)), de modo que cada um conta vezes "
                    + "\(style.significant(total / sum, digits: 4)); se são valores, escreva a sua soma como valor")
        case .livesDiffer(let lives):
            "as opções duram números de anos diferentes (\(list(lives.map { "\($0.id) \($0.years)" }))), de modo que os seus "
                + "valores presentes líquidos não se comparam; escreva \"lives\": \"annual\" para comparar o que cada uma vale "
                + "ao ano, ou \"repeat\" para renovar cada uma até um horizonte comum"
        case .noStart:
            "há valores em meses determinados, mas o projeto não tem \"start\" (início); acrescente-o para ter um "
                + "calendário"
        case .savingsAllZero: "todas as economias são zero; escreva \"not quantified\" na que ninguém mediu"
        case .savingsNotStated:
            "nenhuma economia é informada, de modo que quase nada pode ser calculado; acrescente \"savings\", uma lista "
                + "vazia se não houver"
        }
    }

    func say(_ file: SoundFile) -> String {
        let kinds: [(Flow.Role, String, String)] = [
            (.investment, "investimento", "investimentos"), (.operating, "custo de operação", "custos de operação"),
            (.saving, "economia", "economias"), (.transfer, "transferência", "transferências"),
            (.residual, "valor residual", "valores residuais"),
        ]
        let lines = kinds.compactMap { role, one, many in file.lines[role].map { count($0, one, many) } }
        let warnings = file.warnings == 0 ? "nenhum aviso" : count(file.warnings, "aviso", "avisos")
        guard let options = file.options else {
            return "\(file.name): em ordem: \((lines + [warnings]).joined(separator: ", "))"
        }
        let which = options.isProposed ? "a proposta" : "a primeira"
        let held = lines.isEmpty ? "não tem linhas" : "tem \(list(lines))"
        return "\(file.name): em ordem: \(count(options.count, "opção", "opções")), \(warnings); "
            + "\"\(options.id)\", \(which), \(held)"
    }

    func word(_ term: SheetTerm) -> String {
        switch term {
        case .kind: "tipo"
        case .what: "descrição"
        case .amount: "valor"
        case .low: "mínimo"
        case .high: "máximo"
        case .per: "por"
        case .on: "data"
        case .over: "durante"
        case .from: "desde"
        case .to: "para"
        case .cashable: "libera caixa"
        case .inKind: "in natura"
        case .growth: "crescimento"
        case .uptake: "adesão"
        case .volume: "volume"
        case .unit: "unidade"
        case .hours: "horas"
        case .valueOfHour: "valor da hora"
        case .trips: "deslocamentos"
        case .fare: "passagem"
        case .money: "dinheiro"
        case .project: "projeto"
        case .numbers: "números"
        case .investment: "investimento"
        case .operating: "operação"
        case .saving: "economia"
        case .benefit: "benefício"
        case .assumption: "premissa"
        case .name: "nome"
        case .country: "país"
        case .currency: "moeda"
        case .priceYear: "ano de preços"
        case .start: "início"
        case .operationalFrom: "em operação desde"
        case .through: "a"
        case .year: "ano"
        case .years: "anos"
        case .month: "mês"
        case .months: "meses"
        case .yes: "sim"
        case .no: "não"
        case .none: "nenhum"
        case .government: "governo"
        case .citizens: "cidadãos"
        case .businesses, .companies: "empresas"
        case .society: "sociedade"
        case .transactions: "transações"
        case .procedures: "procedimentos"
        case .visits: "visitas"
        case .people: "pessoas"
        case .households: "domicílios"
        case .sites: "locais"
        case .institutions: "instituições"
        case .documents: "documentos"
        case .units: "unidades"
        }
    }
}

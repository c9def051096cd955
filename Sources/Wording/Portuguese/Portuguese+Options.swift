import Numerics
import ProjectFiles
import Projects
import Valuation

// The options of a project, in files and in reports, in Portuguese.
extension Portuguese {
    func say(_ problem: OptionProblem) -> String {
        switch problem {
        case .tooFewOptions:
            "menos de duas opções: não há o que comparar; acrescente outra, e ponha primeiro o que acontece sem o projeto"
        case .malformedID(let id): "\"\(id)\" não é id de uma opção; escreva minúsculas, dígitos e hifens"
        case .duplicateOption(let id): "duas opções se chamam \"\(id)\"; mude o nome de uma"
        case .severalProposed: "só uma opção pode ser a proposta"
        case .unknownLine(let id, let near?, _):
            "a opção muda a linha \"\(id)\", que não existe; você quis dizer \"\(near)\"?"
        case .unknownLine(let id, nil, let known) where known.isEmpty:
            "a opção muda a linha \"\(id)\", mas nenhuma linha do arquivo tem \"id\"; dê-lhe um"
        case .unknownLine(let id, nil, let known):
            "a opção muda a linha \"\(id)\", que não existe; as linhas são \(list(known))"
        case .weightsNotWhole(let sum): "os pesos dos critérios somam \(share(sum)); devem somar 100 %"
        case .scoreOffScale(let score, let scale):
            "uma pontuação de \(MachineNumber.text(score)); vai de 0 a \(MachineNumber.text(scale))"
        case .scoreOfNoOption(let id, let near, let known):
            "uma pontuação de \"\(id)\", que não é uma opção" + didYouMean(near, else: "as opções são \(list(known))")
        case .noScore(let id): "a opção \"\(id)\" não tem pontuação aqui; dê-lhe uma"
        case .oneScoreForAll:
            "uma só nota para todas as opções; escreva \"scores\": { … }, com uma para cada uma pelo seu id"
        case .livesWithoutOptions:
            "\"lives\" diz como as opções se comparam, e o arquivo não tem \"options\"; retire-o"
        case .livesTooFarApart(let lives, let common):
            "vidas de \(list(lives.map(String.init))) anos só terminam juntas depois de "
                + (common > 9999 ? "milhares de" : String(common))
                + " anos, e um horizonte comum tem no máximo \(Lives.longestHorizon); escreva \"lives\": \"annual\" para "
                + "comparar o que cada uma vale ao ano"
        case .renewedWithoutInflation:
            "as opções são renovadas a preços constantes, e estas estão a preços correntes; acrescente \"inflation\", ou "
                + "escreva \"lives\": \"annual\""
        case .keyOfTheFile(let key):
            "\"\(key)\" é do arquivo, uma para todas as opções; escreva-a fora de \"options\""
        }
    }

    func say(_ problem: DriverProblem) -> String {
        switch problem {
        case .outOfBounds(let key, let value): "\"\(key)\" é \(MachineNumber.text(value)); \(bounds(of: key))"
        case .tooManyYears(let key, let found, let most): "\"\(key)\" enumera \(found) anos; são \(most) no máximo"
        case .noRollOut:
            "a linha segue uma implantação que o projeto não tem; acrescente \"rollOut\" com suas instituições"
        case .sharesNotWhole(let sum):
            "as partes da demanda somam \(share(sum)); diverted, generated e deadweight somam juntas 100 %"
        case .limitsReversed: "\"atLeast\" é maior que \"atMost\"; troque-os"
        case .limitsWithoutRecurrence(let key): "\"\(key)\" é de um ano: precisa de um valor que se repete"
        case .lifeWithoutPurchase: "\"lasts\" é de algo que se compra; um valor que se repete leva \"until\""
        case .noValueOfTime(_, nil, let known):
            "o valor da hora do registro é o de um país: acrescente \"country\"; há \(list(known))"
        case .noValueOfTime(let purpose, let country?, let known):
            "o registro não tem valor da hora para \(country) (\(purpose.rawValue)); mantenha o país e escreva "
                + "o seu, como { \"amount\": 9.5, \"source\": \"Pesquisa 2026\" } (há \(list(known)))"
        case .otherCurrency(let own, let registered):
            "o valor da hora do registro está em \(registered), o arquivo em \(own); escreva-o em \(own), com sua fonte"
        case .unknownName(let key, let name, let near?, _):
            "\"method\" não tem \(key) \"\(name)\"; você quis dizer \"\(near)\"?"
        case .unknownName(let key, let name, nil, let known):
            "\"method\" não tem \(key) \"\(name)\"; " + (known.isEmpty ? "nomeie-o ali" : "há \(list(known))")
        case .duplicateName(let name): "\"\(name)\" está duas vezes; deixe um"
        case .noShadowPrice(let name, nil, _):
            "o fator de \"\(name)\" do registro é o de um país: acrescente \"country\", ou escreva um fator com sua fonte"
        case .noShadowPrice(let name, let country?, let known):
            "o registro não tem fator de \"\(name)\" para \(country); escreva um com sua fonte"
                + (known.isEmpty ? "" : ", ou escolha entre \(list(known))")
        case .pathWithoutStart:
            "preços por ano precisam de um projeto com \"start\"; acrescente-o, ou escreva um só preço"
        case .pathOutOfOrder(let year):
            "o preço desde \(year) deve vir depois dos de anos anteriores, cada um uma vez"
        case .wholeCostOfFunds(let text, let beyond):
            "\(text) é o que custa ao todo uma unidade de recursos públicos; \"marginalCost\" é só o que se soma à unidade: "
                + "escreva \"\(wholePercent(beyond))\""
        }
    }

    func say(_ concern: DriverConcern, style: NumberStyle) -> String {
        switch concern {
        case .limitAlwaysHolds(let what, let least, let most, let currency):
            "\"\(what)\" nunca passa de \(style.amount(most, currency: currency)) por ano, de modo que \"atLeast\", "
                + "\(style.amount(least, currency: currency)), conta em todos; é isso mesmo?"
        case .sharesRiseAgain(let year, let isOfInstitutions):
            "as parcelas caem e voltam a subir no ano \(year) de operação"
                + "\(isOfInstitutions ? ", e quem volta não adere outra vez" : ""); é isso mesmo?"
        case .unusual(let key, let value, let most):
            "\"\(key)\" é \(figure(key, value)); espera-se de 0 a \(figure(key, most)); é isso mesmo?"
        case .aheadOfStart(let what, let months, let possible):
            "\"\(what)\" é comprado com \(count(months, "mês", "meses")) de antecedência, mas o serviço começa \(possible) depois do "
                + "projeto: o primeiro é comprado quando este começa; é isso mesmo?"
        }
    }

    func inOptions(_ ids: [String]) -> String {
        ids.count == 1 ? "opção \"\(ids[0])\": " : "opções \(list(ids.map { "\"\($0)\"" })): "
    }

    /// A figure of the method as files write it: the cost of public funds as a percentage.
    private func figure(_ key: String, _ value: Double) -> String {
        key == "marginalCost" ? wholePercent(value) : MachineNumber.text(value)
    }

    /// A percentage as files write it, without the noise of the last digits.
    private func wholePercent(_ fraction: Double) -> String {
        MachineNumber.text((fraction * 1e8).rounded() / 1e6) + "%"
    }

    private func bounds(of key: String) -> String {
        switch key {
        case "lasts": "uma vida é um número inteiro de anos de 1 a \(Terms.longestHorizon)"
        case "ahead": "é um número inteiro de meses de 0 a 120"
        case "institutions", "step", "speed", "innovation", "income", "referenceIncome", "scale":
            "deve ser maior que zero"
        default: "não pode ser menor que zero"
        }
    }

    func share(_ fraction: Double) -> String { NumberStyle(language: .portuguese).percent(fraction, decimals: 4) }
    func plain(_ number: Double) -> String { NumberStyle(language: .portuguese).plain(number) }

    func describe(_ measure: OptionMeasure) -> String {
        switch measure {
        case .netPresentValue:
            "O valor presente líquido de uma opção menos o da primeira do arquivo, sobre os mesmos anos; não existe se os "
                + "anos diferem."
        case .rate:
            "A taxa de desconto à qual uma opção vale tanto quanto a primeira: a taxa interna do que "
                + "custa e rende a mais."
        case .payback:
            "Quanto demora para que o que uma opção rende além da primeira cubra o que custa a mais; "
                + "sem descontar."
        case .annualValue:
            "O valor anual equivalente de uma opção menos o da primeira, cada uma sobre os seus próprios anos: o que "
                + "compara opções de durações diferentes."
        case .dominated:
            "Uma opção que não custa mais nem rende menos, em valores presentes: quem escolheria esta "
                + "deveria escolher aquela."
        case .score: "Pesos vezes notas dos critérios do arquivo; não é dinheiro, e fica ao lado do VPL."
        }
    }

    func say(_ text: OptionText, style: NumberStyle) -> String {
        switch text {
        case .title: "Opções lado a lado"
        case .beyondFirst: "Em relação à primeira opção"
        case .byView: "VPL em relação à primeira opção, por ponto de vista"
        case .byViewPerYear: "Ao ano em relação à primeira opção, por ponto de vista"
        case .adjustedAnnualBeyondFirst: "Ao ano, ajustado, além da primeira"
        case .lifeYears: "Vida em anos"
        case .option: "Opção"
        case .years: "Anos"
        case .netPresentValueBeyondFirst: "VPL incremental"
        case .rateOfDifference: "TIR da diferença"
        case .paybackOfDifference: "Payback da diferença"
        case .annualValueBeyondFirst: "Ao ano, incremental"
        case .dominatedBy: "Dominada por"
        case .proposed: "proposta"
        case .weightedScore: "Pontuação ponderada"
        case .uncorrected(let id):
            "Em \(id) só a evidência é corrigida: "
                + "ela não investe nada, e assim nada dela pode atrasar, custar mais ou falhar. O que "
                + "outras têm dela ao mesmo preço também não é acrescido ali."
        case .adjustedTitle: "Valor presente líquido com ajuste social"
        case .asStated: "Sem ajuste"
        case .adjustedNetPresentValue: "VPL ajustado"
        case .adjustedBeyondFirst: "VPL ajustado, além da primeira"
        case .adjustedSteps:
            "A preços de mercado sem impostos e depois com tudo o que o método do arquivo pede; os passos estão no "
                + "relatório de uma só opção."
        case .baseline(let what): "Comparadas com a primeira: \(what)."
        case .proposal(let what): "O arquivo propõe: \(what)."
        case .commonLines:
            "As linhas que uma opção tem iguais às da primeira se cancelam, também onde ninguém conhece seu valor; o que "
                + "custa menos do que ali conta como benefício."
        case .goesOn(let id):
            "O que continua como em \(id), ao mesmo preço, corre e cresce como ali, comece quando começar o serviço de "
                + "uma opção."
        case .livesDiffer:
            "As opções são contadas sobre números de anos diferentes, sobre os quais os valores presentes líquidos não se "
                + "comparam. “\(say(.annualValueBeyondFirst, style: style))” sim: o valor anual equivalente de uma opção menos o "
                + "da primeira, cada uma sobre os seus próprios anos e depois seguida por outra igual. \"lives\": \"repeat\" no "
                + "arquivo renova cada uma até um horizonte comum."
        case .ownYears(let lives):
            "Cada uma sobre os seus próprios anos (\(list(lives.map { "\($0.id) \($0.years)" }))), sobre os quais os valores "
                + "presentes líquidos não se comparam."
        case .firstGoesOn(let id):
            "\(id) continua como está: as taxas e os paybacks de uma diferença são sobre os anos da outra opção."
        case .livesRepeated(let lives, let common):
            "Cada opção é renovada ao fim da sua vida, a preços constantes, até um horizonte comum de \(common) anos: "
                + list(lives.map { "\($0.id) a cada \(count($0.years, "ano", "anos"))" }) + "."
        case .worthMost(let ids): "A que mais vale ao ano deste ponto de vista: \(list(ids))."
        case .renewedBoth(let own, let first, let common):
            "A opção dura \(count(own, "ano", "anos")) e a primeira \(count(first, "ano", "anos")): cada uma é renovada ao fim "
                + "da sua vida, a preços constantes, até um horizonte comum de \(common) anos, sobre o qual se conta o "
                + "resultado."
        case .overYearsOfOption(let years):
            "Sobre os \(count(years, "ano", "anos")) da opção; a primeira continua como está."
        case .keepsHorizon(let id, let years):
            "\(id) mantém o seu próprio horizonte (anos: \(years)); --horizon é para as opções que não o têm."
        case .dominance:
            "Dominada: outra opção não custa mais nem rende menos, em valores presentes deste ponto de vista."
        case .alone(let id): "Uma opção completa: acrescente --option \(id)."
        case .isOption(let what, let count): "Uma de \(count) opções, com suas próprias linhas: \(what)."
        case .isBeyond(let what, let first, let count):
            "Uma de \(count) opções, além da primeira: \(what). Todos os resultados são da diferença em relação a: \(first)."
        case .scores(let scale):
            "Pontuação ponderada: pesos vezes pontuações, de no máximo \(plain(scale)); não é dinheiro."
        }
    }
}

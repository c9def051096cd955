import Facts
import Numerics
import ProjectFiles
import Projects

// What a simulation's report says, and what can be wrong with one.
extension Portuguese {
    func say(_ text: SimulationText) -> String {
        let style = NumberStyle(language: .portuguese)
        switch text {
        case .title: return "Simulação"
        case .resultsByView: return "O que dizem os sorteios"
        case .histogramOf(let view): return "Valor presente líquido, \(name(view))"
        case .driversOf(let view): return "O que causa a dispersão, \(name(view))"
        case .driversOfKnown(let view): return "O que move a dispersão do que se conhece, \(name(view))"
        case .figuresThatVary: return "Os números que variam"
        case .figure: return "Número"
        case .distribution: return "Distribuição"
        case .share: return "Parte da dispersão"
        case .shareOfKnown: return "Parte da dispersão do que se conhece"
        case .mean: return "Média"
        case .statistic: return "Resultado do sorteio"
        case .view: return "Ponto de vista"
        case .coefficient: return "Coeficiente do posto"
        case .draws: return "Sorteios"
        case .between: return "Entre os valores"
        case .asPrinted: return "Como no arquivo"
        case .meanOfDraws: return "Média dos sorteios"
        case .standardError: return "± erro padrão"
        case .standardDeviation: return "Desvio padrão"
        case .percentile(let percent): return "P\(percent)"
        case .interval: return "Intervalo de 95 %"
        case .chanceOfLoss: return "Probabilidade de VPL negativo"
        case .chanceOfNoPayback: return "Probabilidade de não haver payback"
        case .chanceOfLatePayback(let month): return "Probabilidade de payback depois de \(month), ou nunca"
        case .payback(let percent): return "Tempo de payback, P\(percent)"
        case .notReached: return "não alcançado"
        case .below(let end): return "abaixo de \(end)"
        case .above(let end): return "\(end) e mais"
        case .drawn(let draws, let figures, let seed, let isSobol):
            return "\(style.integer(draws)) sorteios de \(count(figures, "número", "números")) · "
                + (isSobol ? "pontos de Sobol embaralhados" : "pontos aleatórios") + " · semente \(seed)"
        case .summary(let low, let high, let loss):
            return
                "Em nove de cada dez sorteios o valor presente líquido fica entre \(low) e \(high). É menor que zero em "
                + "\(loss) deles."
        case .driver(let figure, let share, let raises):
            return
                "\(figure): \(share) da dispersão. Quanto maior, \(raises ? "maior" : "menor") o valor presente líquido."
        case .otherDrivers(let figures, let share):
            return "\(count(figures, "outro número", "outros números juntos")): \(share) da dispersão."
        case .name(let part, nil): return name(part)
        case .name(.amount, let line?): return line
        case .name(let part, let line?): return "\(line): \(name(part))"
        case .uniform(let low, let high): return "uniforme, de \(low) até \(high)"
        case .triangular(let low, let mode, let high): return "triangular (\(low) – \(mode) – \(high))"
        case .pert(let low, let mode, let high): return "PERT (\(low) – \(mode) – \(high))"
        case .normal(let mean, let deviation): return "normal (\(mean) ± \(deviation))"
        case .occurrence(let probability): return "ocorre em \(probability) dos sorteios"
        case .logNormal(let low, let high): return "log-normal: P10 \(low), P90 \(high)"
        case .overrun(let median, let threshold, let share, let index, let cap):
            return "estouro: mediana \(median), \(share) além de \(threshold), índice da cauda \(index)"
                + (cap.map { ", no máximo \($0)" } ?? "")
        case .asPrintedIsNoDraw:
            return
                "\"Como no arquivo\" toma cada número como está escrito: é o seu valor mais provável, e não a média da "
                + "sua distribuição."
        case .intervals(false):
            return
                "Os intervalos contêm o valor verdadeiro com 95 % de confiança: os de percentis, por estatísticas de "
                + "ordem; os de probabilidades, por Wilson. Com mais sorteios ficam mais estreitos."
        case .intervals(true):
            return "Os erros padrão e os intervalos de 95 % vêm da dispersão de 16 embaralhamentos independentes."
        case .correlated(let first, let second, let rank):
            return "\(first) e \(second) movem-se juntos: correlação de postos \(rank)."
        case .noDeviation:
            return
                "Um custo tem uma cauda tão pesada que o seu desvio padrão é infinito: a média se estabiliza devagar, e "
                + "não se pode dar um erro para ela. Leia os percentis, ou dê um \"cap\" ao estouro."
        case .noMean:
            return
                "Um custo tem uma cauda tão pesada que não tem média. Leia os percentis, ou dê um \"cap\" ao estouro."
        case .publishedOverrun:
            return
                "Os estouros de custo seguem, onde o arquivo não diz outra coisa, Flyvbjerg, Budzier, Lee, Keil, Lunn e "
                + "Bester, \"The Empirical Reality of IT Project Cost Overruns: Discovering a Power-Law Distribution\", "
                + "Journal of Management Information Systems 39:3 (2022): mediana de 1,0 e, a partir de 2,0, uma cauda "
                + "cuja densidade cai como x^−2,3, com 495 de 4.677 projetos. O corpo log-normal é escolha nossa."
        case .wholeTimes:
            return "Um atraso conta em meses inteiros e um horizonte em anos inteiros: o que é sorteado é arredondado."
        case .roundedDraws(let asked, let draws):
            return
                "Os pontos de Sobol vêm em 16 vezes uma potência de dois: \(style.integer(draws)) sorteios em vez de "
                + "\(style.integer(asked))."
        case .beyondSobol(let most):
            return "Só os primeiros \(most) números usam pontos de Sobol; os demais são sorteados ao acaso."
        case .ranksExplain(let share, let draws):
            return "As partes são as de uma regressão de postos sobre \(style.integer(draws)) sorteios, que explica "
                + "\(share) da dispersão."
        case .ranksExplainKnown(let share, let draws):
            return "As partes são as de uma regressão de postos sobre \(style.integer(draws)) sorteios, que explica "
                + "\(share) da dispersão do que se conhece."
        case .viewLeftOut(let view, let reason): return "\(view): \(say(reason))."
        case .risksInDraws: return "\"Como no arquivo\" não inclui riscos; cada sorteio inclui os que ocorrem nele."
        case .shareOfRisk: return "O que um risco custa é mostrado como a sua mitigação o deixa."
        case .unknownSpread:
            return
                "Parte dos custos ou das economias é desconhecida, e nenhum sorteio a varia: não há desvio padrão a informar, e "
                + "as partes são as da dispersão do que se conhece."
        case .noPaybackOfTotals:
            return "Os custos e as economias são totais de uma mesma janela: nenhum sorteio diz quando há retorno."
        }
    }

    private func name(_ part: ProjectFigure.Part) -> String {
        switch part {
        case .amount: "valor"
        case .volume: "volume de uso"
        case .growth: "crescimento"
        case .volumeGrowth: "crescimento do volume"
        case .uptake(let year): "adesão no ano \(year + 1) de operação"
        case .ceiling: "teto da adesão"
        case .demand: "demanda de capacidade"
        case .demandGrowth: "crescimento dessa demanda"
        case .hours: "horas por unidade"
        case .valueOfHour: "valor de uma hora"
        case .trips: "deslocamentos"
        case .fare: "tarifa"
        case .money: "dinheiro por unidade"
        case .institutions: "Instituições"
        case .rollOutCeiling: "Teto da implantação"
        case .delay: "Atraso em meses"
        case .horizon: "Horizonte em anos"
        case .discountRate: "Taxa de desconto"
        case .occurrence: "ocorre"
        }
    }

    func say(_ problem: SimulationUsage) -> String {
        switch problem {
        case .notDraws(let text, let fewest, let most):
            "--draws \(text): é um número inteiro de \(fewest) a \(most)"
        case .notASeed(let text): "--seed \(text): é um número inteiro, a partir de 0"
        case .notThreads(let text): "--threads \(text): é um número inteiro de 1 a 256"
        case .notAMonth(let text): "--payback-by \(text): escreva um mês ou um ano, como 2030-01 ou 2030"
        case .notAShard(let text): "--shard \(text): escreva qual de quantas partes, como 2/8"
        case .shardAndMerge: "--shard sorteia uma parte e --merge as reúne; indique um dos dois"
        case .shardHasNoFormat: "--shard escreve linhas de JSON para --merge; retire -O"
        }
    }

    func say(_ problem: SimulationFileProblem) -> String {
        switch problem {
        case .nothingRanged(let path):
            "\(path): nenhum número tem uma faixa, então não há nada a simular; dê \"low\" e \"high\" a um valor"
        case .noView(let path):
            "\(path): nenhum ponto de vista tem um valor presente líquido; valor appraise diz por quê"
        case .outsideHorizon(let asked, let first, let last):
            "--payback-by \(asked): o horizonte vai de \(first) a \(last); escolha um mês dentro dele"
        case .beyondRange(let path, let figure):
            "\(path): há sorteios fora do intervalo dos números, de cerca de 1,8 × 10^308; o extremo mais distante é o de "
                + "\"\(figure)\": estreite o seu intervalo"
        case .noStart(let path): "\(path): --payback-by precisa de um \"start\" no projeto"
        case .notAShard(let path): "\(path): não contém uma parte escrita por valor simulate --shard"
        case .otherSimulation(let path, key: "schema"), .otherSimulation(let path, key: "version"):
            "\(path): uma parte que outra versão do valor gravou; sorteie todas as partes com esta"
        case .otherSimulation(let path, let key):
            "\(path): uma parte de outro projeto, ou com outras opções: o seu \"\(key)\" é diferente; sorteie todas as partes "
                + "do mesmo modo"
        case .shortShard(let path): "\(path): falta o fim da parte; copie-a inteira, ou sorteie-a de novo"
        case .alteredShard(let path):
            "\(path): a parte não está como foi gravada: a sua soma de verificação não confere; copie-a de novo, ou sorteie-a "
                + "de novo"
        case .sameDraws(let first, let second):
            "\(second): uma parte com sorteios que \(first) já tem; reúna cada parte uma vez"
        case .incomplete(let blocks, let all):
            "faltam \(blocks) de \(count(all, "bloco", "blocos")) de sorteios; reúna todas as partes"
        }
    }

    func say(_ problem: RangeProblem) -> String {
        switch problem {
        case .lacks(let distribution, let keys):
            "uma faixa \(distribution) precisa de \(list(keys.map { list($0.map { "\"\($0)\"" }) }, and: "ou"))"
        case .foreignKey(let key, let distribution): "uma faixa \(distribution) não tem \"\(key)\"; retire-o"
        case .normalBelowZero:
            "uma distribuição normal com este \"sd\" desce abaixo de zero; use no máximo um terço do número, ou \"lognormal\""
        case .notPositive(let key): "\"\(key)\" deve ser maior que zero aqui"
        case .overrunOutOfOrder:
            "em um estouro \"threshold\" e \"cap\" são maiores que \"median\", como 2 e 10 são maiores que 1"
        case .tailShareOutOfRange: "\"tailShare\" é maior que \"0%\" e menor que \"50%\""
        case .overrunOfNoCost:
            "só um investimento ou um custo de operação pode estourar; escolha outra distribuição"
        case .twoRanges(let key): "\"\(key)\" está ao lado de outra faixa do mesmo número; deixe uma só"
        case .rankOutOfRange(let rank):
            "uma correlação de postos de \(MachineNumber.text(rank)); ela fica entre −1 e 1, sem os extremos"
        case .notBetweenTwo(let number): "\"between\" indica \(count(number, "número", "números")); deve indicar dois"
        case .unknownFigure(let name, let near?, _): "não existe o número \"\(name)\"\(didYouMean(near))"
        case .unknownFigure(let name, nil, let known) where known.isEmpty:
            "não existe o número \"\(name)\", nem outro que tenha uma faixa"
        case .unknownFigure(let name, nil, let known):
            "não existe o número \"\(name)\"; os que têm uma faixa: \(list(known))"
        case .figureWithoutRange(let name): "\"\(name)\" não tem faixa e não se move com nada; dê-lhe uma"
        case .severalFigures(let name, let names):
            "\"\(name)\" tem vários números com faixa; escreva \(choices(names))"
        case .correlatedWithItself(let name): "\"\(name)\" está correlacionado consigo mesmo; indique dois números"
        case .correlatedTwice(let first, let second):
            "\(first) e \(second) estão correlacionados duas vezes; deixe uma só"
        case .impossibleCorrelations(let names):
            "nenhum número pode ser correlacionado assim: \(names.first ?? "") contradiz "
                + "\(list(Array(names.dropFirst()))) (a matriz não é definida positiva); aproxime de 0 essas correlações"
        }
    }
}

import Facts

// O que diz um relatório de sensibilidade, e o que pode estar errado em um.
extension Portuguese {
    func say(_ text: SensitivityText) -> String {
        switch text {
        case .reportTitle: "Sensibilidade"
        case .tornado: "O que cada número faz com o valor presente líquido"
        case .ends: "Extremos"
        case .endsOf(.range): "sua faixa"
        case .endsOf(.tenths): "P10 e P90"
        case .endsOf(.fifth): "± 20 %"
        case .lowEnd: "Mínimo"
        case .highEnd: "Máximo"
        case .atLow: "VPL no mínimo"
        case .atHigh: "VPL no máximo"
        case .swing: "Amplitude"
        case .switchingValues: "Valores críticos: onde o valor presente líquido é zero"
        case .switchingValue: "Valor crítico"
        case .switchingKind: "Tipo de valor crítico"
        case .change: "Mudança"
        case .withinEnds: "Entre seus extremos"
        case .yes: "sim"
        case .no: "não"
        case .noneInItsRange: "nenhum na sua faixa"
        case .twoWay(let first, let second): "Valor presente líquido por \(first) (linhas) e \(second) (colunas)"
        case .firstFigure: "Número das linhas"
        case .firstValue: "Valor da linha"
        case .secondFigure: "Número das colunas"
        case .secondValue: "Valor da coluna"
        case .rateProfile: "Valor presente líquido por taxa de desconto"
        case .rate: "Taxa de desconto"
        case .delays: "O que custa o atraso"
        case .months: "Meses depois"
        case .serviceLater: "Serviço atrasado: VPL"
        case .costOfServiceLater: "Serviço atrasado: custo"
        case .allLater: "Contratação atrasada: VPL"
        case .costOfAllLater: "Contratação atrasada: custo"
        case .widest(let figure, let low, let high):
            "\(figure) é o que mais move o resultado: entre seus extremos o valor presente líquido vai de \(low) a "
                + "\(high)."
        case .turning([]): "Nenhum número inverte sozinho o valor presente líquido entre seus extremos."
        case .turning(let names):
            "Sozinhos, invertem o valor presente líquido entre seus extremos: \(list(names))."
        case .mayTurn(let names):
            "Se estes números invertem o valor presente líquido entre seus extremos depende do que não se conhece: \(list(names))."
        case .crossings(let rates): "O valor presente líquido é zero a uma taxa de desconto de \(list(rates))."
        case .noCrossing(let reason): "Nenhuma taxa de desconto zera o valor presente líquido: \(say(reason))."
        case .oneAtATime: "Cada número é movido sozinho; todos os outros ficam como estão escritos."
        case .fifths: "Um número sem faixa é movido 20 % para cada lado, uma adesão até 100 % no máximo."
        case .tenths: "Uma distribuição sem extremos é tomada do seu P10 ao seu P90."
        case .whatSwitches:
            "Os valores críticos são procurados em tudo o que um número pode ser, também além dos seus extremos: os "
                + "valores mantêm o sinal, uma adesão fica entre 0 e 100 %, um crescimento entre −100 % e 1000 % ao "
                + "ano, um horizonte entre 1 e 100 anos."
        case .wholeSteps:
            "O atraso e o horizonte vão em meses e anos inteiros: o deles é o primeiro valor com o outro sinal."
        case .whatDelays:
            "O fim do horizonte fica. Um serviço atrasado deixa o investimento onde está; uma contratação atrasada move "
                + "também o investimento. O que corre antes da entrada em operação segue até lá. Seu custo é menor que zero onde vale a pena esperar. "
                + "Os custos de um mesmo ano são descontados igual, em qualquer um dos seus meses."
        }
    }

    func say(_ problem: SensitivityUsage) -> String {
        switch problem {
        case .notTwoFigures(let text):
            "--two-way \(text): escreva os identificadores de dois números diferentes com uma vírgula no meio, como "
                + "build.amount,run.amount"
        }
    }

    func say(_ problem: SensitivityFileProblem) -> String {
        switch problem {
        case .noNetPresentValue(let path, let reason):
            "\(path): não há valor presente líquido a variar: \(say(reason)); escolha outra --perspective"
        }
    }
}

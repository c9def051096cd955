import Facts
import Registers

extension Portuguese {
    func say(_ note: Note, style: NumberStyle) -> String {
        switch note {
        case .terms(let perspective, let years, let rates, let timing):
            "\(count(years, "ano", "anos")) · taxa real de \(rate(rates, style)), \(place(timing)) · "
                + name(perspective)
        case .nominalTerms(let perspective, let years, let rates, let timing):
            "\(count(years, "ano", "anos")) · taxa nominal de \(rate(rates, style)), \(place(timing)) · "
                + name(perspective)
        case .nationalTerms(let perspective, let years, let timing):
            "\(count(years, "ano", "anos")) · a taxa real que cada país estabelece, \(place(timing)) · "
                + name(perspective)
        case .nationalRate(let registered): "Taxa nacional de \(rate(registered.rates, style)): \(source(registered))."
        case .realOfNominal(let rates, let nominal, let inflation):
            "Uma taxa nominal de \(rate(nominal, style)) e uma inflação de \(rate(inflation, style)) dão "
                + "uma taxa real de \(rate(rates, style))."
        case .deflated(let rates):
            "Os valores a preços correntes são deflacionados em \(rate(rates, style)) ao ano a preços do "
                + "início."
        case .inCurrentPrices:
            "Os valores estão a preços correntes e a taxa é nominal: o prazo de retorno, o retorno e a taxa "
                + "interna também estão a preços correntes."
        case .standardRate:
            "4% é uma taxa para olhar sempre: as estimativas para 17 países da América Latina vão de 2,1% "
                + "a 5,8%, com média de 3,8% (Public Finance Review 48, 2020)."
        case .pricesAsPrinted(let years) where years.count > 1:
            "Valores tal como impressos, a preços de anos diferentes (\(list(years.map(String.init)))): "
                + "nada é convertido."
        case .pricesAsPrinted(let years):
            "Valores tal como impressos\(years.first.map { ", a preços de \($0)" } ?? ""): nada é convertido."
        case .assumedPriceYear(let year):
            "A fonte não indica o ano dos preços de alguns números; \(year) é uma premissa nossa."
        case .mixedCurrencies(let codes): "Os valores em \(list(codes)) estão lado a lado e não podem ser comparados."
        case .optionOnOwnLines(let own, let first):
            "Opção \"\(own)\" do seu arquivo, com suas próprias linhas; `valor appraise` mostra o que é em relação a \"\(first)\"."
        case .reading(let id, let what, let others):
            "Leitura \"\(id)\": \(what)\(alternatives(others))"
        case .observed(let from, let to, let others):
            "Economias observadas de \(style.month(from)) a \(style.month(to)); depois nada é contado."
                + alternatives(others)
        case .sustained(let from, let to):
            "Leitura \"sustained\": a economia média observada de \(style.month(from)) a \(style.month(to)) continua "
                + "até o horizonte; o gasto que a fonte dá para um período, não."
        case .assumption(let text): text
        case .steadyFromStart:
            "A economia plena é contada desde o primeiro dia, de modo que o payback é mais curto do que com uma adesão gradual."
        case .cashabilityNotStated: "A fonte não diz se as economias liberam dinheiro em um orçamento."
        case .projectName(let name): name.hasSuffix(".") ? name : name + "."
        case .notCashable(let what): "Não libera dinheiro: \(what)."
        case .cashInDoubt(let what):
            "Não consta se libera dinheiro no orçamento: \(what). Conta no total, e não em caixa."
        case .reconstruction(let what, let how): "Reconstrução nossa, \(what): \(how)"
        case .unknown(.investment, let unknown): "Investimento: \(style.unknown(unknown))."
        case .unknown(.operatingCost, let unknown): "Custo de operação: \(style.unknown(unknown))."
        case .unknown(.savings, let unknown): "Valor das economias: \(style.unknown(unknown))."
        case .unknown(.transfers, let unknown): "Valor das transferências: \(style.unknown(unknown))."
        case .unknownLine(let what, let unknown): "\(what): \(style.unknown(unknown))."
        case .containsTransfers(let what):
            "A economia \"\(what)\" contém pagamentos que outros recebem, de valor não informado: está superestimada."
        case .bound(.atMost):
            "≤, ≥: um custo é desconhecido, de modo que o valor verdadeiro não é "
                + "melhor que o impresso."
        case .bound(.atLeast):
            "≥, ≤: uma economia é desconhecida, de modo que o valor verdadeiro não é pior que o impresso."
        case .ownTermsUnused: "O arquivo pede condições próprias; aqui todas as linhas compartilham as de cima."
        case .cut(let what, nil, _): "Fica além do horizonte e não é contado: \"\(what)\"."
        case .cut(let what, let amount?, let currency):
            "Além do horizonte e não contado: \(style.amount(amount, currency: currency)) de \"\(what)\"."
        case .notComputable(let metric, let reason): "\(name(metric)): \(say(reason))."
        case .reversedPayback(let final?):
            "O payback volta a se perder e é atingido definitivamente após \(style.duration(years: final))."
        case .reversedPayback(nil): "O payback volta a se perder antes do fim do horizonte."
        case .neverNegative: "Os custos nunca superam os benefícios, de modo que não há nada a recuperar."
        case .concern(let concern): asSentence(say(concern, style: style))
        case .severalRates(let rates):
            "O valor presente líquido é zero com \(list(rates.map { style.percent($0, decimals: 2) }))."
        case .audit(let differs, let implausible):
            "Auditoria:" + (differs.isEmpty ? "" : " difere: \(differs.joined(separator: ", "))")
                + (differs.isEmpty || implausible.isEmpty ? "" : ";")
                + (implausible.isEmpty ? "" : " implausível: \(implausible.joined(separator: ", "))") + "."
        case .money(let text): say(text, style: style)
        case .favourableSample(let count):
            "\(count) casos de sucesso publicados são uma amostra pequena e favorável: um lugar entre eles não é uma probabilidade."
        }
    }

    func rate(_ rates: [Double], _ style: NumberStyle) -> String {
        guard let first = rates.first, let last = rates.last, rates.contains(where: { $0 != first }) else {
            return style.percent(rates.first ?? 0, decimals: 4)
        }
        return "\(style.percent(first, decimals: 4)) a \(style.percent(last, decimals: 4)) por etapas"
    }

    private func place(_ timing: String) -> String {
        switch timing {
        case "mid": "no meio do ano"
        case "start": "no início do ano"
        default: "no fim do ano"
        }
    }

    private func alternatives(_ ids: [String]) -> String {
        ids.isEmpty ? "" : " Outras leituras: \(ids.joined(separator: ", "))."
    }

    /// Who prescribes a rate, in which document, and how sure that is.
    func source(_ rate: RegisteredRate) -> String {
        let basis: String? =
            switch rate.basis {
            case .instrument: "lida no próprio documento"
            case .secondHand: "de segunda mão"
            case nil: nil
            }
        let confidence: String? =
            switch rate.confidence {
            case .high: "certeza alta"
            case .medium: "certeza média"
            case .low: "certeza baixa"
            case nil: nil
            }
        let sure = [basis, confidence].compactMap(\.self).joined(separator: ", ")
        // An instrument whose name has its year in it need not say it again.
        let year = rate.year.map(String.init).flatMap { rate.instrument?.contains($0) == true ? nil : $0 }
        let parts = [rate.body?.text(in: "pt"), rate.instrument, year].compactMap(\.self)
        let note = rate.note.map { ". \($0.text(in: "pt"))" } ?? ""
        let text = parts.joined(separator: ", ") + " (\(sure))" + note
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}

import Money

// Why a rate in the user's file cannot be used.
extension Portuguese {
    func say(_ fault: RateFault) -> String {
        switch fault {
        case .malformedDate(let text):
            "\"\(text)\" não é uma data; escreva 2017-03-01, ou só o ano"
        case .ambiguousDate(let text, let readings):
            "a data \"\(text)\" é ambígua: \(list(readings, and: "ou"))? A sua coluna não o diz; escreva 2017-03-01"
        case .malformedRate(let text):
            "\"\(text)\" não é uma taxa maior que zero"
        case .ambiguousRate(let text, let readings):
            "\"\(text)\" é ambíguo: \(list(readings, and: "ou"))? Nem a sua coluna nem as taxas incorporadas o dizem; escreva "
                + "um deles"
        case .malformedUnit(let text):
            "\"\(text)\" não é um número de unidades das quais a taxa é o preço; escreva 1 ou 100"
        case .unknownBase(let text):
            "\"\(text)\", pela qual está a taxa, não é uma moeda que conheçamos; escreva o seu código ISO 4217"
        case .unknownKind(let text):
            "\"\(text)\" não é um tipo de taxa que conheçamos; deixe as linhas de médias, ou de fechamento ou venda, e retire a "
                + "coluna"
        case .unclearParity(let text):
            "a paridade \"\(text)\" pode ser unidades por dólar ou dólares por unidade; traga as taxas do próprio dólar"
        case .duplicateRate(let code, let date, let values, let line):
            "\(code) tem duas taxas para \(date): \(figure(values[0])) na linha \(line), e \(figure(values[1])); deixe uma"
        case .noDollar(let code, let base, let date):
            "a taxa de \(code) é por \(base), e o arquivo não tem a do dólar em \(date) para cruzá-la; acrescente essa linha, ou "
                + "traga taxas por dólar"
        case .baseNotStated(let code, let dollar):
            "o arquivo não diz por qual moeda são as suas taxas: a do próprio dólar é \(figure(dollar)), e a de \(code) não se segue "
                + "dela; acrescente uma coluna base com o código dessa moeda"
        case .swapped(let code, let year, let found, let builtIn):
            "as taxas de \(code) são dólares por \(code), e não \(code) por dólar: \(figure(found)) em \(year), onde a "
                + "incorporada é \(figure(builtIn)); ponha em seu lugar 1 dividido por cada taxa"
        case .notTheseRates(let code, let year, let found, let builtIn):
            "não são taxas de \(code) por dólar: \(figure(found)) em \(year), onde a incorporada é \(figure(builtIn)); traga um "
                + "arquivo que diga o que contém, como a série 1 ou a 3698 do Banco Central do Brasil, o dólar na venda"
        }
    }

    private func figure(_ value: Double) -> String { NumberStyle(language: .portuguese).figure(value) }
}

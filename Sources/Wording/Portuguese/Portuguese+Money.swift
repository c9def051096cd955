import Facts
import Money
import Projects
import Registers

// What is said of money, its conversion, and files of exchange rates.
extension Portuguese {
    func say(_ text: MoneyText, style: NumberStyle) -> String {
        switch text {
        case .converted(let amount, let from, let result, let to):
            "\(style.exact(amount)) \(name(from)) = \(style.exact(result)) \(name(to))"
        case .step(let step): say(step, style: style)
        case .remark(let remark): say(remark)
        case .otherOrder(let order, let amount, let level, let difference):
            "\(name(order)): \(style.exact(amount)) \(name(level)), \(style.percent(abs(difference), decimals: 1)) "
                + (difference < 0 ? "menos." : "mais.")
        case .noOtherOrder(let order, let problem): "\(name(order)): não é possível; \(say(problem))."
        case .sameLevel: "Não há nada a converter: a moeda e o ano de preços são os mesmos."
        case .series(let series): name(series)
        case .heading(let heading): name(heading)
        case .path(let from, let to, let steps):
            "\(from.text) → \(to.text): \(steps.map { say($0, style: style) }.joined(separator: "; "))."
        case .linesConverted: "Valores como impressos; as linhas em outra moeda que a do seu arquivo são convertidas."
        case .pricesConverted(let currency?, let year?): "Valores convertidos para \(currency) a preços de \(year)"
        case .pricesConverted(let currency?, nil):
            "Valores convertidos para \(currency) a preços dos seus próprios anos"
        case .pricesConverted(nil, let year): "Valores convertidos para preços de \(year.map(String.init) ?? "")"
        }
    }

    private func name(_ level: PriceLevel) -> String { "\(level.currency.code) a preços de \(level.year)" }

    private func name(_ order: ConversionOrder) -> String {
        switch order {
        case .inflateFirst: "Primeiro aos preços do ano, depois convertido"
        case .convertFirst: "Primeiro convertido, depois aos preços do ano"
        }
    }

    private func name(_ series: SeriesKind) -> String {
        switch series {
        case .exchangeRate: "taxa de câmbio"
        case .consumerPrices: "preços ao consumidor"
        case .gdpDeflator: "deflator do PIB"
        case .purchasingPower: "paridade de poder de compra"
        }
    }

    private func name(_ heading: MoneyText.Heading) -> String {
        switch heading {
        case .step: "Passo"
        case .factor: "Fator"
        case .economy: "Economia"
        case .series: "Série"
        case .years: "Anos"
        case .reservations: "Reservas"
        case .sources: "Fontes"
        case .value: "Valor"
        case .method: "Como foi obtido"
        case .ratesTitle: "Taxas de câmbio e preços"
        case .valuesTitle: "Ano a ano"
        case .registers: "Registros para avaliar"
        case .valueOfHour: "valor de uma hora"
        case .shadowPrice: "fator sobre preços"
        case .subject: "De"
        case .status: "Situação"
        case .verified: "verificado"
        case .unverified: "não verificado"
        case .own: "seu arquivo"
        case .kind: "Tipo"
        case .fromYear: "Do ano"
        case .fromValue: "Do número"
        case .toYear: "Ao ano"
        case .toValue: "Ao número"
        case .firstYear: "Primeiro ano"
        case .lastYear: "Último ano"
        }
    }

    private func say(_ step: ConversionStep, style: NumberStyle) -> String {
        switch step {
        case .moved(let economy, _, let measure, let from, let first, let to, let second):
            return "\(name(measure.series)) em \(economy): \(style.figure(first.value)) em \(from), "
                + "\(style.figure(second.value)) em \(to)"
        case .exchanged(_, _, _, _, let year, let kind):
            let rates = step.quotations.map { "\(style.figure($0.value)) \($0.currency.code)" }
            let when = kind == .average ? "taxa de câmbio média de \(year)" : "taxa de câmbio no fim de \(year)"
            return "\(when): \(list(rates.isEmpty ? ["1 USD"] : rates)) por dólar"
        case .atParity(let home, let old, let first, let abroad, let new, let second, let year):
            return "paridades de poder de compra de \(year): \(style.figure(first.value)) \(old.code) em \(home) e "
                + "\(style.figure(second.value)) \(new.code) em \(abroad) por dólar internacional"
        case .renamed(let from, let to, let ratio):
            return ratio >= 1
                ? "\(style.figure(ratio)) \(from.code) fazem 1 \(to.code)"
                : "1 \(from.code) faz \(style.figure(1 / ratio)) \(to.code)"
        }
    }

    private func say(_ remark: ConversionRemark) -> String {
        switch remark {
        case .exchangedEarlier(let year, let economy, let measure, let asked, true):
            "Convertido em \(year): a série \(name(measure.series)) de \(economy) não é confiável no caminho até \(asked)."
        case .exchangedEarlier(let year, let economy, let measure, let asked, false):
            "Convertido em \(year): a série \(name(measure.series)) de \(economy) não chega a \(asked)."
        case .gaveWay(let currency, let next, let year):
            "Convertido em \(year), pois \(currency.code) cedeu lugar a \(next.code): os preços se movem em \(next.code)."
        case .understated(let economy, let years):
            "Toma-se o deflator do PIB de \(economy): os seus preços ao consumidor oficiais de \(years.lowerBound) a "
                + "\(years.upperBound) subestimam. `--with cpi` os toma mesmo assim."
        case .understatedTaken(let economy, let years):
            "Tomam-se os preços ao consumidor de \(economy), como pedido, embora os de \(years.lowerBound) a "
                + "\(years.upperBound) subestimem."
        case .diverged(let economy, let year):
            "Em \(year) a taxa oficial de \(economy) estava longe do que se pagava no mercado; `--rates` toma a sua."
        case .partialYear(let currency, let year, let count):
            "O seu arquivo só tem \(self.count(count, "taxa", "taxas")) de \(currency.code) para \(year): toma-se a sua média."
        case .issuersPrices(let country, let currency, let economy):
            "Não se conhecem preços de \(country): \(currency.code) se move nos de \(economy)."
        }
    }

    func say(_ problem: ConversionProblem) -> String {
        switch problem {
        case .noRate(let currency, let year, .average, let near):
            "não há taxa de câmbio de \(currency.code) em relação a USD para \(year)\(nearest(near)); traga uma com "
                + "--rates ARQUIVO" + (near.isEmpty ? "" : " ou escolha outro ano de preços")
        case .noRate(let currency, let year, .endOfYear, let near):
            "não há taxa de câmbio de \(currency.code) em relação a USD no fim de \(year)\(nearest(near)); as incorporadas "
                + "são médias: traga taxas diárias com --rates ARQUIVO"
        case .refusedRate(let currency, let year, let refused):
            "\(refused.file):\(refused.line):\(refused.column): a taxa de \(currency.code) para \(year) não pode ser usada: "
                + say(refused.fault)
        case .noPrices(let economy, let measure, let year, let near):
            "não há número da série \(name(measure.series)) de \(economy) para \(year)\(nearest(near)); escolha um ano que "
                + "haja ou traga o arquivo do indicador do Banco Mundial com --rates ARQUIVO"
        case .noParity(let economy, let year, let near):
            "não há paridade de poder de compra de \(economy) para \(year)\(nearest(near)); retire --ppp ou indique com "
                + "--country um país que a tenha"
        case .noEconomy(let currency):
            "\(currency.code) é de vários países ao mesmo tempo; indique com --country aquele cujos preços contam"
        case .unreliable(let economy, let series, let year, let since):
            "a série \(name(series)) de \(economy) não é confiável a partir de \(since), e assim tampouco para \(year): não "
                + "mede o que se pagava; traga uma taxa própria com --rates ARQUIVO e converta de imediato com "
                + "--order convert-first"
        case .otherMoney(let economy, let series, let currency, let year, let inForce):
            "a série \(name(series)) de \(economy) está em \(inForce.code) em \(year) e não mede \(currency.code)"
        }
    }

    func say(_ problem: ProjectConversionProblem) -> String {
        let what = problem.what.text(in: "pt")
        return switch problem.reason {
        case .noPriceYear:
            "\"\(what)\" não se pode converter: ninguém diz a preços de que ano está; escreva o seu priceYear"
        case .noPath(let problem): "\"\(what)\" não se pode converter: \(say(problem))"
        }
    }

    private func nearest(_ years: [Int]) -> String {
        years.isEmpty ? "" : "; o mais próximo que há: \(list(years.map(String.init)))"
    }

    func say(_ problem: LevelProblem) -> String {
        switch problem {
        case .malformed(let text): "\"\(text)\": escreva uma moeda e o ano dos seus preços, como BRL@1998"
        case .noYear(let code): "\(code): a preços de que ano? Escreva-o após a moeda, como \(code)@2018"
        case .sign(let sign, let code?): "\"\(sign)\" é um sinal; escreva o código da moeda, \(code)"
        case .sign(let sign, nil):
            "\"\(sign)\" sozinho não diz de quem é o dinheiro; escreva o código da moeda, como USD, MXN ou CLP"
        case .indexUnit(let code):
            "\(code) é uma unidade movida por um índice, em que se orça, e não uma moeda; declare o valor na própria moeda, "
                + "pelo valor da unidade no dia"
        case .notMoney(let code):
            "\(code) não designa dinheiro com que se pague; escreva o código de uma moeda, como USD ou PYG"
        case .unknownCurrency(let text, let near):
            "não existe a moeda \"\(text)\"\(didYouMean(near, else: "escreva o seu código ISO 4217, como USD ou PYG"))"
        }
    }

    func say(_ problem: MoneyUsageProblem) -> String {
        switch problem {
        case .arguments(let count):
            "convert leva três argumentos, um valor e dois níveis, e não \(count): "
                + "valor convert 1000000 BRL@1998 USD@2017"
        case .notAnAmount(let text, let readings) where readings.isEmpty:
            "\"\(text)\" não é um valor; escreva um número, como 1000000 ou 2.5"
        case .notAnAmount(let text, let readings):
            "\"\(text)\" é ambíguo como número; escreva \(list(readings, and: "ou"))"
        case .noFigures(let code): "não há números de \(code); `valor rates` lista as economias que há"
        case .notAYear(let text): "--price-year \(text): deve ser um ano de 1900 a 2200"
        }
    }

    func say(_ problem: RateFileProblem) -> String {
        switch problem {
        case .unknownFormat(let line):
            "não é um arquivo de taxas de câmbio que conheçamos, pela primeira linha\(line.isEmpty ? "" : " \"\(line)\""); "
                + "escreva as colunas country_iso3,currency_iso4217,year,lcu_per_usd_avg,source, ou traga como está um "
                + "arquivo do Banco Central Europeu, do Banco Mundial, do Banco Central do Brasil ou da Reserva Federal"
        case .noRates: "o arquivo não tem nenhuma taxa"
        case .fault(let fault): say(fault)
        case .unknownCountry(let text, let near):
            "não existe o país \"\(text)\"\(didYouMean(near, else: "escreva o seu código ISO 3166-1 de três letras"))"
        case .unknownCurrency(let text, let near):
            "não existe a moeda \"\(text)\"\(didYouMean(near, else: "escreva o seu código ISO 4217"))"
        case .indexUnit(let code): "\(code) é uma unidade movida por um índice e não uma moeda"
        case .unknownSeries(let name, let near):
            "não existe a série de taxas de câmbio \"\(name)\"\(didYouMean(near, else: "DEXBZUS é uma"))"
        case .unknownIndicator(let code, let known):
            "o indicador \"\(code)\" não é de taxas nem de preços; são lidos \(list(known))"
        case .noIndicator:
            "a tabela não diz de qual indicador é; acrescente uma coluna Indicator Code, com PA.NUS.FCRF para taxas de câmbio"
        case .noClosing: "o arquivo não tem taxas de fechamento; traga os boletins chamados Fechamento"
        case .far(let code, let year, let found, let builtIn):
            "a taxa de \(code) está longe da incorporada: \(figure(found)) em \(year) em vez de \(figure(builtIn)); é tomada "
                + "mesmo assim"
        case .partialYear(let year, let codes, let count):
            "\(year) não está completo: \(self.count(count, "taxa", "taxas")) de \(few(codes)); a sua média vale pelo "
                + "ano"
        case .readAs(let code, let currency):
            "\(code) é uma unidade movida por um índice; entende-se a moeda do país, \(currency)"
        case .beforeCurrency(let code, let since, let count):
            "\(self.count(count, "número anterior", "números anteriores")) a \(since), quando começou \(code), "
                + (count == 1 ? "fica de fora" : "ficam de fora")
        case .passedOver(let count, let names):
            "\(self.count(count, "linha", "linhas")) de \(fewNames(names)) \(count == 1 ? "fica" : "ficam") de fora: ninguém pode "
                + (count == 1 ? "pedi-la" : "pedi-las")
        case .unlabelled(let code): "o arquivo não diz o que contém; entende-se que é \(code) por dólar"
        }
    }

    private func few(_ codes: [String]) -> String { codes.count > 6 ? "\(codes.count) moedas" : list(codes) }

    private func fewNames(_ names: [String]) -> String {
        names.count > 6 ? "\(names.count) códigos e nomes" : list(names)
    }

    private func figure(_ value: Double) -> String { NumberStyle(language: .portuguese).figure(value) }
}

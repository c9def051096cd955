import Languages
import Money
import Projects

// Why money cannot be converted.
extension Words {
    /// Why an amount cannot be converted.
    package func say(_ problem: ConversionProblem) -> String {
        guard problem.isBeyondData else { return obstacle(problem) }
        return obstacle(problem)
            + say(
                en: ", or let the last year stand for it with --beyond-data nearest",
                es: ", o deje que valga el último año con --beyond-data nearest",
                pt: ", ou deixe valer o último ano com --beyond-data nearest")
    }

    private func obstacle(_ problem: ConversionProblem) -> String {
        switch problem {
        case .noRate(let currency, let year, .average, let near):
            say(
                en: "no exchange rate of \(currency.code) against USD for \(year)\(nearest(near)); bring one with "
                    + "--rates FILE" + (near.isEmpty ? "" : ", or choose another price year"),
                es: "no hay tipo de cambio de \(currency.code) frente a USD para \(year)\(nearest(near)); traiga uno "
                    + "con --rates ARCHIVO" + (near.isEmpty ? "" : " o elija otro año de precios"),
                pt: "não há taxa de câmbio de \(currency.code) em relação a USD para \(year)\(nearest(near)); traga "
                    + "uma com --rates ARQUIVO" + (near.isEmpty ? "" : " ou escolha outro ano de preços"))
        case .noRate(let currency, let year, .endOfYear, let near):
            say(
                en: "no exchange rate of \(currency.code) against USD at the end of \(year)\(nearest(near)); those "
                    + "built in are averages: bring daily rates with --rates FILE",
                es: "no hay tipo de cambio de \(currency.code) frente a USD al cierre de \(year)\(nearest(near)); "
                    + "los incorporados son medias: traiga tipos diarios con --rates ARCHIVO",
                pt: "não há taxa de câmbio de \(currency.code) em relação a USD no fim de \(year)\(nearest(near)); "
                    + "as incorporadas são médias: traga taxas diárias com --rates ARQUIVO")
        case .refusedRate(let currency, let year, let refused):
            say(
                en: "\(refused.file):\(refused.line):\(refused.column): the rate of \(currency.code) for \(year) "
                    + "cannot be used: " + say(refused.fault),
                es: "\(refused.file):\(refused.line):\(refused.column): el tipo de \(currency.code) para \(year) no "
                    + "puede usarse: " + say(refused.fault),
                pt: "\(refused.file):\(refused.line):\(refused.column): a taxa de \(currency.code) para \(year) não "
                    + "pode ser usada: " + say(refused.fault))
        case .noPrices(let economy, let measure, let year, let near):
            say(
                en: "no figure of the \(name(measure.series)) (\(self.economy(economy))) for "
                    + "\(year)\(nearest(near)); choose a year there is, or bring the World Bank's file of the "
                    + "indicator with --rates FILE",
                es: "no hay cifra de la serie de \(name(measure.series)) (\(self.economy(economy))) para "
                    + "\(year)\(nearest(near)); elija un año que haya o traiga el archivo del indicador del Banco "
                    + "Mundial con --rates ARCHIVO",
                pt: "não há número da série de \(name(measure.series)) (\(self.economy(economy))) para "
                    + "\(year)\(nearest(near)); escolha um ano que haja ou traga o arquivo do indicador do Banco "
                    + "Mundial com --rates ARQUIVO")
        case .noParity(let economy, let year, let near):
            say(
                en: "no purchasing-power parity (\(self.economy(economy))) for \(year)\(nearest(near)); leave --ppp "
                    + "out, or name a country that has one with --country",
                es: "no hay paridad de poder adquisitivo (\(self.economy(economy))) para \(year)\(nearest(near)); "
                    + "quite --ppp o indique con --country un país que la tenga",
                pt: "não há paridade de poder de compra (\(self.economy(economy))) para \(year)\(nearest(near)); "
                    + "retire --ppp ou indique com --country um país que a tenha")
        case .noEconomy(let currency):
            say(
                en: "\(currency.code) is issued by several countries together; name the one whose prices count with "
                    + "--country",
                es: "\(currency.code) es de varios países a la vez; indique con --country aquel cuyos precios cuentan",
                pt: "\(currency.code) é de vários países ao mesmo tempo; indique com --country aquele cujos preços "
                    + "contam")
        case .unreliable(let economy, let series, let year, let since):
            say(
                en: "the \(name(series)) (\(self.economy(economy))) is unreliable from \(since) on, and so for "
                    + "\(year): it does not measure what was paid; bring a rate of your own with --rates FILE, and "
                    + "exchange at once with --order convert-first",
                es: "la serie de \(name(series)) (\(self.economy(economy))) no es fiable desde \(since), y por "
                    + "tanto tampoco para \(year): no mide lo que se pagaba; traiga un tipo propio con --rates "
                    + "ARCHIVO y cambie de inmediato con --order convert-first",
                pt: "a série de \(name(series)) (\(self.economy(economy))) não é confiável a partir de \(since), e "
                    + "assim tampouco para \(year): não mede o que se pagava; traga uma taxa própria com --rates "
                    + "ARQUIVO e converta de imediato com --order convert-first")
        case .otherMoney(let economy, let series, let currency, let year, let inForce):
            say(
                en: "the \(name(series)) (\(self.economy(economy))) is in \(inForce.code) in \(year), and measures no "
                    + "\(currency.code)",
                es: "la serie de \(name(series)) (\(self.economy(economy))) está en \(inForce.code) en \(year) y no "
                    + "mide \(currency.code)",
                pt: "a série de \(name(series)) (\(self.economy(economy))) está em \(inForce.code) em \(year) e não "
                    + "mede \(currency.code)")
        }
    }

    /// Why a project cannot be converted.
    package func say(_ problem: ProjectConversionProblem) -> String {
        let what = problem.what.text(in: language)
        return switch problem.reason {
        case .noPriceYear:
            say(
                en: "\"\(what)\" cannot be converted: nobody says in the prices of which year it is; write its "
                    + "priceYear",
                es: "\"\(what)\" no se puede convertir: nadie dice a precios de qué año está; escriba su priceYear",
                pt: "\"\(what)\" não se pode converter: ninguém diz a preços de que ano está; escreva o seu priceYear")
        case .noPath(let problem):
            say(
                en: "\"\(what)\" cannot be converted: \(say(problem))",
                es: "\"\(what)\" no se puede convertir: \(say(problem))",
                pt: "\"\(what)\" não se pode converter: \(say(problem))")
        }
    }

    private func nearest(_ years: [Int]) -> String {
        say(
            en: years.isEmpty ? "" : "; the nearest there is: \(list(years.map(String.init)))",
            es: years.isEmpty ? "" : "; lo más cercano que hay: \(list(years.map(String.init)))",
            pt: years.isEmpty ? "" : "; o mais próximo que há: \(list(years.map(String.init)))")
    }
}

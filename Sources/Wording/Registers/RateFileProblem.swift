import Findings
import Languages
import Registers

// What is wrong or doubtful about a file of exchange rates.
extension Words {
    func say(_ problem: RateFileProblem) -> String {
        switch problem {
        case .unknownFormat(let line):
            say(
                en: "no file of exchange rates that we know, by its first line\(line.isEmpty ? "" : " \"\(line)\""); "
                    + "write the columns country_iso3,currency_iso4217,year,lcu_per_usd_avg,source, or bring a file "
                    + "of the European Central Bank, the World Bank, the Federal Reserve, the United States "
                    + "Treasury or a central bank as it is, with the titles or codes of its series",
                es: "no es un archivo de tipos de cambio que conozcamos, por su primera "
                    + "línea\(line.isEmpty ? "" : " \"\(line)\""); escriba las columnas "
                    + "country_iso3,currency_iso4217,year,lcu_per_usd_avg,source, o traiga tal cual un archivo del "
                    + "Banco Central Europeo, el Banco Mundial, la Reserva Federal, el Tesoro de EE. UU. "
                    + "o un banco central, con los títulos o códigos de sus series",
                pt: "não é um arquivo de taxas de câmbio que conheçamos, pela primeira "
                    + "linha\(line.isEmpty ? "" : " \"\(line)\""); escreva as colunas "
                    + "country_iso3,currency_iso4217,year,lcu_per_usd_avg,source, ou traga como está um arquivo do "
                    + "Banco Central Europeu, do Banco Mundial, da Reserva Federal, do Tesouro dos EUA "
                    + "ou de um banco central, com os títulos ou códigos das suas séries")
        case .noRates:
            say(
                en: "the file has no rate",
                es: "el archivo no tiene ningún tipo de cambio",
                pt: "o arquivo não tem nenhuma taxa")
        case .fault(let fault): say(fault)
        case .unknownCountry(let text, let near):
            say(
                en: "no country \"\(text)\"\(didYouMean(near, then: "write its ISO 3166-1 code of three letters"))",
                es: "no existe el país "
                    + "\"\(text)\"\(didYouMean(near, then: "escriba su código ISO 3166-1 de tres letras"))",
                pt: "não existe o país "
                    + "\"\(text)\"\(didYouMean(near, then: "escreva o seu código ISO 3166-1 de três letras"))")
        case .unknownCurrency(let text, let near):
            say(
                en: "no currency \"\(text)\"\(didYouMean(near, then: "write its ISO 4217 code"))",
                es: "no existe la moneda \"\(text)\"\(didYouMean(near, then: "escriba su código ISO 4217"))",
                pt: "não existe a moeda \"\(text)\"\(didYouMean(near, then: "escreva o seu código ISO 4217"))")
        case .indexUnit(let code):
            say(
                en: "\(code) is a unit that an index moves and no currency",
                es: "\(code) es una unidad que mueve un índice y no una moneda",
                pt: "\(code) é uma unidade movida por um índice e não uma moeda")
        case .unknownSeries(let name, let near):
            say(
                en: "no series of exchange rates \"\(name)\"\(didYouMean(near, then: "DEXBZUS is one"))",
                es: "no existe la serie de tipos de cambio \"\(name)\"\(didYouMean(near, then: "DEXBZUS es una"))",
                pt: "não existe a série de taxas de câmbio \"\(name)\"\(didYouMean(near, then: "DEXBZUS é uma"))")
        case .unknownIndicator(let code, let known):
            say(
                en: "the indicator \"\(code)\" is neither rates nor prices; those that are read are \(list(known))",
                es: "el indicador \"\(code)\" no es de tipos de cambio ni de precios; se leen \(list(known))",
                pt: "o indicador \"\(code)\" não é de taxas nem de preços; são lidos \(list(known))")
        case .noIndicator:
            say(
                en: "the table does not say of which indicator it is; add a column Indicator Code, PA.NUS.FCRF for "
                    + "exchange rates",
                es: "la tabla no dice de qué indicador es; añada una columna Indicator Code, con PA.NUS.FCRF para "
                    + "tipos de cambio",
                pt: "a tabela não diz de qual indicador é; acrescente uma coluna Indicator Code, com PA.NUS.FCRF "
                    + "para taxas de câmbio")
        case .noClosing:
            say(
                en: "the file has no closing rates; bring the bulletins called Fechamento",
                es: "el archivo no tiene tipos de cierre; traiga los boletines llamados Fechamento",
                pt: "o arquivo não tem taxas de fechamento; traga os boletins chamados Fechamento")
        case .far(let code, let year, let found, let builtIn):
            say(
                en: "the rate of \(code) is far from the built-in one: \(figure(found)) in \(year) in place of "
                    + "\(figure(builtIn)); it is taken all the same",
                es: "el tipo de \(code) está lejos del incorporado: \(figure(found)) en \(year) en vez de "
                    + "\(figure(builtIn)); se toma de todos modos",
                pt: "a taxa de \(code) está longe da incorporada: \(figure(found)) em \(year) em vez de "
                    + "\(figure(builtIn)); é tomada mesmo assim")
        case .partialYear(let year, let codes, let count):
            say(
                en: "\(year) is not whole: \(self.count(count, "rate")) of \(few(codes)); their mean stands for the "
                    + "year",
                es: "\(year) no está completo: \(self.count(count, "tipo", "tipos")) de \(few(codes)); su media vale "
                    + "por el año",
                pt: "\(year) não está completo: \(self.count(count, "taxa", "taxas")) de \(few(codes)); a sua média "
                    + "vale pelo ano")
        case .readAs(let code, let currency):
            say(
                en: "\(code) is a unit that an index moves; the country's currency \(currency) is taken to be meant",
                es: "\(code) es una unidad que mueve un índice; se entiende la moneda del país, \(currency)",
                pt: "\(code) é uma unidade movida por um índice; entende-se a moeda do país, \(currency)")
        case .beforeCurrency(let code, let since, let count):
            say(
                en: "\(self.count(count, "figure")) from before \(since), when \(code) began, "
                    + (count == 1 ? "is left out" : "are left out"),
                es: "\(self.count(count, "cifra anterior", "cifras anteriores")) a \(since), cuando empezó \(code), "
                    + (count == 1 ? "queda fuera" : "quedan fuera"),
                pt: "\(self.count(count, "número anterior", "números anteriores")) a \(since), quando começou "
                    + "\(code), " + (count == 1 ? "fica de fora" : "ficam de fora"))
        case .passedOver(let count, let names):
            say(
                en: "\(self.count(count, "row")) of \(fewNames(names)) \(count == 1 ? "is" : "are") passed over: "
                    + "nobody can ask for " + (count == 1 ? "it" : "them"),
                es: "\(self.count(count, "fila", "filas")) de \(fewNames(names)) \(count == 1 ? "queda" : "quedan") "
                    + "fuera: nadie puede " + (count == 1 ? "pedirla" : "pedirlas"),
                pt: "\(self.count(count, "linha", "linhas")) de \(fewNames(names)) \(count == 1 ? "fica" : "ficam") "
                    + "de fora: ninguém pode " + (count == 1 ? "pedi-la" : "pedi-las"))
        case .unlabelled(let code):
            say(
                en: "the file does not say what it holds; it is taken to be \(code) per US dollar",
                es: "el archivo no dice qué contiene; se entiende que es \(code) por dólar",
                pt: "o arquivo não diz o que contém; entende-se que é \(code) por dólar")
        case .endsOnly:
            say(
                en:
                    "the file has rates at the end of years alone; --rate end-of-year takes them, and averages are the built-in "
                    + "ones",
                es: "el archivo solo tiene tipos de fin de año; --rate end-of-year los toma, y los promedios son los "
                    + "incorporados",
                pt: "o arquivo só tem taxas de fim de ano; --rate end-of-year as toma, e as médias são as incorporadas")
        }
    }

    private func few(_ codes: [String]) -> String {
        say(
            en: codes.count > 6 ? "\(codes.count) currencies" : list(codes),
            es: codes.count > 6 ? "\(codes.count) monedas" : list(codes),
            pt: codes.count > 6 ? "\(codes.count) moedas" : list(codes))
    }

    private func fewNames(_ names: [String]) -> String {
        say(
            en: names.count > 6 ? "\(names.count) codes and names" : list(names),
            es: names.count > 6 ? "\(names.count) códigos y nombres" : list(names),
            pt: names.count > 6 ? "\(names.count) códigos e nomes" : list(names))
    }

    func figure(_ value: Double) -> String { style.figure(value) }
}

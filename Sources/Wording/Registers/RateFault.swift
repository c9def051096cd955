import Languages
import Money

// Why a rate in the user's file cannot be used.
extension Words {
    func say(_ fault: RateFault) -> String {
        switch fault {
        case .malformedDate(let text):
            say(
                en: "\"\(text)\" is no date; write 2017-03-01, or the year alone",
                es: "\"\(text)\" no es una fecha; escriba 2017-03-01, o solo el año",
                pt: "\"\(text)\" não é uma data; escreva 2017-03-01, ou só o ano")
        case .ambiguousDate(let text, let readings):
            say(
                en: "the date \"\(text)\" is ambiguous: \(list(readings, and: "or"))? Its column does not tell; "
                    + "write 2017-03-01",
                es: "la fecha \"\(text)\" es ambigua: ¿\(list(readings, and: "o"))? Su columna no lo dice; escriba "
                    + "2017-03-01",
                pt: "a data \"\(text)\" é ambígua: \(list(readings, and: "ou"))? A sua coluna não o diz; escreva "
                    + "2017-03-01")
        case .malformedRate(let text):
            say(
                en: "\"\(text)\" is no rate above zero",
                es: "\"\(text)\" no es un tipo de cambio mayor que cero",
                pt: "\"\(text)\" não é uma taxa maior que zero")
        case .ambiguousRate(let text, let readings):
            say(
                en: "\"\(text)\" is ambiguous: \(list(readings, and: "or"))? Its column and the built-in rates do "
                    + "not tell; write one of them",
                es: "\"\(text)\" es ambiguo: ¿\(list(readings, and: "o"))? Ni su columna ni los tipos incorporados "
                    + "lo dicen; escriba uno de ellos",
                pt: "\"\(text)\" é ambíguo: \(list(readings, and: "ou"))? Nem a sua coluna nem as taxas incorporadas "
                    + "o dizem; escreva um deles")
        case .malformedUnit(let text):
            say(
                en: "\"\(text)\" is no number of units that a rate is the price of; write 1 or 100",
                es: "\"\(text)\" no es un número de unidades de las que un tipo es el precio; escriba 1 o 100",
                pt: "\"\(text)\" não é um número de unidades das quais a taxa é o preço; escreva 1 ou 100")
        case .unknownBase(let text):
            say(
                en: "\"\(text)\", which the rate is per, is no currency that we know; write its ISO 4217 code",
                es: "\"\(text)\", por la que está el tipo, no es una moneda que conozcamos; escriba su código ISO "
                    + "4217",
                pt: "\"\(text)\", pela qual está a taxa, não é uma moeda que conheçamos; escreva o seu código ISO "
                    + "4217")
        case .unknownKind(let text):
            say(
                en: "\"\(text)\" is no kind of rate that we know; keep the rows of averages, or of closing or "
                    + "selling rates, and leave the column out",
                es: "\"\(text)\" no es una clase de tipo que conozcamos; deje las filas de promedios, o de cierre o "
                    + "venta, y quite la columna",
                pt: "\"\(text)\" não é um tipo de taxa que conheçamos; deixe as linhas de médias, ou de fechamento "
                    + "ou venda, e retire a coluna")
        case .unclearParity(let text):
            say(
                en: "the parity \"\(text)\" may be units per dollar or dollars per unit; bring the rates of the "
                    + "dollar itself",
                es: "la paridad \"\(text)\" puede ser unidades por dólar o dólares por unidad; traiga los tipos del "
                    + "propio dólar",
                pt: "a paridade \"\(text)\" pode ser unidades por dólar ou dólares por unidade; traga as taxas do "
                    + "próprio dólar")
        case .duplicateRate(let code, let date, let values, let line):
            say(
                en: "\(code) has two rates for \(date): \(figure(values[0])) on line \(line), and "
                    + "\(figure(values[1])); keep one",
                es: "\(code) tiene dos tipos para \(date): \(figure(values[0])) en la línea \(line), y "
                    + "\(figure(values[1])); deje uno",
                pt: "\(code) tem duas taxas para \(date): \(figure(values[0])) na linha \(line), e "
                    + "\(figure(values[1])); deixe uma")
        case .noDollar(let code, let base, let date):
            say(
                en: "the rate of \(code) is per \(base), and the file has no rate of the dollar for \(date) to cross "
                    + "it with; add that row, or bring rates per dollar",
                es: "el tipo de \(code) es por \(base), y el archivo no tiene el del dólar para \(date) con que "
                    + "cruzarlo; añada esa fila, o traiga tipos por dólar",
                pt: "a taxa de \(code) é por \(base), e o arquivo não tem a do dólar em \(date) para cruzá-la; "
                    + "acrescente essa linha, ou traga taxas por dólar")
        case .baseNotStated(let code, let dollar):
            say(
                en: "the file does not say what its rates are per: the dollar's own is \(figure(dollar)), and that "
                    + "of \(code) does not follow from it; add a column base with the code of that currency",
                es: "el archivo no dice por qué moneda son sus tipos: el del propio dólar es \(figure(dollar)), y el "
                    + "de \(code) no se sigue de él; añada una columna base con el código de esa moneda",
                pt: "o arquivo não diz por qual moeda são as suas taxas: a do próprio dólar é \(figure(dollar)), e a "
                    + "de \(code) não se segue dela; acrescente uma coluna base com o código dessa moeda")
        case .swapped(let code, let year, let found, let builtIn):
            say(
                en: "the rates of \(code) are US dollars per \(code), and not \(code) per US dollar: "
                    + "\(figure(found)) in \(year), where the built-in rate is \(figure(builtIn)); put 1 divided by "
                    + "each rate in its place",
                es: "los tipos de \(code) son dólares por \(code), y no \(code) por dólar: \(figure(found)) en "
                    + "\(year), donde el incorporado es \(figure(builtIn)); ponga en su lugar 1 dividido por cada "
                    + "tipo",
                pt: "as taxas de \(code) são dólares por \(code), e não \(code) por dólar: \(figure(found)) em "
                    + "\(year), onde a incorporada é \(figure(builtIn)); ponha em seu lugar 1 dividido por cada taxa")
        case .notTheseRates(let code, let year, let found, let builtIn):
            say(
                en: "these are no rates of \(code) per US dollar: \(figure(found)) in \(year), where the built-in "
                    + "rate is \(figure(builtIn)); bring a file that says what it holds, as series 1 or 3698 of the "
                    + "Banco Central do Brasil, the dollar's selling rate",
                es: "no son tipos de \(code) por dólar: \(figure(found)) en \(year), donde el incorporado es "
                    + "\(figure(builtIn)); traiga un archivo que diga qué contiene, como la serie 1 o la 3698 del "
                    + "Banco Central do Brasil, el dólar a la venta",
                pt: "não são taxas de \(code) por dólar: \(figure(found)) em \(year), onde a incorporada é "
                    + "\(figure(builtIn)); traga um arquivo que diga o que contém, como a série 1 ou a 3698 do Banco "
                    + "Central do Brasil, o dólar na venda")
        }
    }
}

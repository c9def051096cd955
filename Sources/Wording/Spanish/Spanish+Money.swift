import Facts
import Money
import Projects
import Registers

// What is said of money, its conversion, and files of exchange rates.
extension Spanish {
    func say(_ text: MoneyText, style: NumberStyle) -> String {
        switch text {
        case .converted(let amount, let from, let result, let to):
            "\(style.exact(amount)) \(name(from)) = \(style.exact(result)) \(name(to))"
        case .step(let step): say(step, style: style)
        case .remark(let remark): say(remark)
        case .otherOrder(let order, let amount, let level, let difference):
            "\(name(order)): \(style.exact(amount)) \(name(level)), un \(style.percent(abs(difference), decimals: 1)) "
                + (difference < 0 ? "menos." : "más.")
        case .noOtherOrder(let order, let problem): "\(name(order)): no es posible; \(say(problem))."
        case .sameLevel: "No hay nada que convertir: la moneda y el año de precios son los mismos."
        case .series(let series): name(series)
        case .heading(let heading): name(heading)
        case .path(let from, let to, let steps):
            "\(from.text) → \(to.text): \(steps.map { say($0, style: style) }.joined(separator: "; "))."
        case .linesConverted:
            "Montos como están impresos; las líneas en otra moneda que la de su archivo se convierten."
        case .pricesConverted(let currency?, let year?): "Montos convertidos a \(currency) a precios de \(year)"
        case .pricesConverted(let currency?, nil): "Montos convertidos a \(currency) a precios de sus propios años"
        case .pricesConverted(nil, let year): "Montos convertidos a precios de \(year.map(String.init) ?? "")"
        }
    }

    private func name(_ level: PriceLevel) -> String { "\(level.currency.code) a precios de \(level.year)" }

    private func name(_ order: ConversionOrder) -> String {
        switch order {
        case .inflateFirst: "Primero a los precios del año y después cambiado"
        case .convertFirst: "Primero cambiado y después a los precios del año"
        }
    }

    private func name(_ series: SeriesKind) -> String {
        switch series {
        case .exchangeRate: "tipo de cambio"
        case .consumerPrices: "precios al consumidor"
        case .gdpDeflator: "deflactor del PIB"
        case .purchasingPower: "paridad de poder adquisitivo"
        }
    }

    private func name(_ heading: MoneyText.Heading) -> String {
        switch heading {
        case .step: "Paso"
        case .factor: "Factor"
        case .economy: "Economía"
        case .series: "Serie"
        case .years: "Años"
        case .reservations: "Reservas"
        case .sources: "Fuentes"
        case .value: "Valor"
        case .method: "Cómo se obtuvo"
        case .ratesTitle: "Tipos de cambio y precios"
        case .valuesTitle: "Año por año"
        case .registers: "Registros para evaluar"
        case .valueOfHour: "valor de una hora"
        case .shadowPrice: "factor sobre precios"
        case .subject: "De"
        case .status: "Estado"
        case .verified: "verificado"
        case .unverified: "sin verificar"
        case .own: "su archivo"
        case .kind: "Clase"
        case .fromYear: "Del año"
        case .fromValue: "De la cifra"
        case .toYear: "Al año"
        case .toValue: "A la cifra"
        case .firstYear: "Primer año"
        case .lastYear: "Último año"
        }
    }

    private func say(_ step: ConversionStep, style: NumberStyle) -> String {
        switch step {
        case .moved(let economy, _, let measure, let from, let first, let to, let second):
            return "\(name(measure.series)) en \(economy): \(style.figure(first.value)) en \(from), "
                + "\(style.figure(second.value)) en \(to)"
        case .exchanged(_, _, _, _, let year, let kind):
            let rates = step.quotations.map { "\(style.figure($0.value)) \($0.currency.code)" }
            let when = kind == .average ? "tipo de cambio medio de \(year)" : "tipo de cambio al cierre de \(year)"
            return "\(when): \(list(rates.isEmpty ? ["1 USD"] : rates)) por dólar"
        case .atParity(let home, let old, let first, let abroad, let new, let second, let year):
            return "paridades de poder adquisitivo de \(year): \(style.figure(first.value)) \(old.code) en \(home) y "
                + "\(style.figure(second.value)) \(new.code) en \(abroad) por dólar internacional"
        case .renamed(let from, let to, let ratio):
            return ratio >= 1
                ? "\(style.figure(ratio)) \(from.code) hacen 1 \(to.code)"
                : "1 \(from.code) hace \(style.figure(1 / ratio)) \(to.code)"
        }
    }

    private func say(_ remark: ConversionRemark) -> String {
        switch remark {
        case .exchangedEarlier(let year, let economy, let measure, let asked, true):
            "Se cambia en \(year): la serie \(name(measure.series)) de \(economy) no es fiable en el camino a \(asked)."
        case .exchangedEarlier(let year, let economy, let measure, let asked, false):
            "Se cambia en \(year): la serie \(name(measure.series)) de \(economy) no llega a \(asked)."
        case .gaveWay(let currency, let next, let year):
            "Se cambia en \(year), pues \(currency.code) cedió su lugar a \(next.code): los precios se mueven en \(next.code)."
        case .understated(let economy, let years):
            "Se toma el deflactor del PIB de \(economy): sus precios al consumidor oficiales de \(years.lowerBound) a "
                + "\(years.upperBound) subestiman. `--with cpi` los toma de todos modos."
        case .understatedTaken(let economy, let years):
            "Se toman los precios al consumidor de \(economy), como se pidió, aunque los de \(years.lowerBound) a "
                + "\(years.upperBound) subestiman."
        case .diverged(let economy, let year):
            "En \(year) el tipo oficial de \(economy) estaba lejos de lo que se pagaba en el mercado; `--rates` toma el suyo."
        case .partialYear(let currency, let year, let count):
            "Su archivo solo tiene \(self.count(count, "tipo", "tipos")) de \(currency.code) para \(year): se toma su media."
        case .issuersPrices(let country, let currency, let economy):
            "No se conocen precios de \(country): \(currency.code) se mueve en los de \(economy)."
        }
    }

    func say(_ problem: ConversionProblem) -> String {
        switch problem {
        case .noRate(let currency, let year, .average, let near):
            "no hay tipo de cambio de \(currency.code) frente a USD para \(year)\(nearest(near)); traiga uno con "
                + "--rates ARCHIVO" + (near.isEmpty ? "" : " o elija otro año de precios")
        case .noRate(let currency, let year, .endOfYear, let near):
            "no hay tipo de cambio de \(currency.code) frente a USD al cierre de \(year)\(nearest(near)); los incorporados "
                + "son medias: traiga tipos diarios con --rates ARCHIVO"
        case .refusedRate(let currency, let year, let refused):
            "\(refused.file):\(refused.line):\(refused.column): el tipo de \(currency.code) para \(year) no puede usarse: "
                + say(refused.fault)
        case .noPrices(let economy, let measure, let year, let near):
            "no hay cifra de la serie \(name(measure.series)) de \(economy) para \(year)\(nearest(near)); elija un año que "
                + "haya o traiga el archivo del indicador del Banco Mundial con --rates ARCHIVO"
        case .noParity(let economy, let year, let near):
            "no hay paridad de poder adquisitivo de \(economy) para \(year)\(nearest(near)); quite --ppp o indique con "
                + "--country un país que la tenga"
        case .noEconomy(let currency):
            "\(currency.code) es de varios países a la vez; indique con --country aquel cuyos precios cuentan"
        case .unreliable(let economy, let series, let year, let since):
            "la serie \(name(series)) de \(economy) no es fiable desde \(since), y por tanto tampoco para \(year): no mide "
                + "lo que se pagaba; traiga un tipo propio con --rates ARCHIVO y cambie de inmediato con "
                + "--order convert-first"
        case .otherMoney(let economy, let series, let currency, let year, let inForce):
            "la serie \(name(series)) de \(economy) está en \(inForce.code) en \(year) y no mide \(currency.code)"
        }
    }

    func say(_ problem: ProjectConversionProblem) -> String {
        let what = problem.what.text(in: "es")
        return switch problem.reason {
        case .noPriceYear:
            "\"\(what)\" no se puede convertir: nadie dice a precios de qué año está; escriba su priceYear"
        case .noPath(let problem): "\"\(what)\" no se puede convertir: \(say(problem))"
        }
    }

    private func nearest(_ years: [Int]) -> String {
        years.isEmpty ? "" : "; lo más cercano que hay: \(list(years.map(String.init)))"
    }

    func say(_ problem: LevelProblem) -> String {
        switch problem {
        case .malformed(let text): "\"\(text)\": escriba una moneda y el año de sus precios, como BRL@1998"
        case .noYear(let code): "\(code): ¿a precios de qué año? Escríbalo tras la moneda, como \(code)@2018"
        case .sign(let sign, let code?): "\"\(sign)\" es un signo; escriba el código de la moneda, \(code)"
        case .sign(let sign, nil):
            "\"\(sign)\" solo no dice de quién es el dinero; escriba el código de la moneda, como USD, MXN o CLP"
        case .indexUnit(let code):
            "\(code) es una unidad que mueve un índice, en la que se presupuesta, y no una moneda; exprese el monto en la "
                + "moneda misma, al valor de la unidad en su día"
        case .notMoney(let code):
            "\(code) no designa dinero con el que se pague; escriba el código de una moneda, como USD o PYG"
        case .unknownCurrency(let text, let near):
            "no existe la moneda \"\(text)\"\(didYouMean(near, else: "escriba su código ISO 4217, como USD o PYG"))"
        }
    }

    func say(_ problem: MoneyUsageProblem) -> String {
        switch problem {
        case .arguments(let count):
            "convert lleva tres argumentos, un monto y dos niveles, y no \(count): "
                + "valor convert 1000000 BRL@1998 USD@2017"
        case .notAnAmount(let text, let readings) where readings.isEmpty:
            "\"\(text)\" no es un monto; escriba un número, como 1000000 o 2.5"
        case .notAnAmount(let text, let readings):
            "\"\(text)\" es ambiguo como número; escriba \(list(readings, and: "o"))"
        case .noFigures(let code): "no hay cifras de \(code); `valor rates` enumera las economías que hay"
        case .notAYear(let text): "--price-year \(text): debe ser un año de 1900 a 2200"
        }
    }

    func say(_ problem: RateFileProblem) -> String {
        switch problem {
        case .unknownFormat(let line):
            "no es un archivo de tipos de cambio que conozcamos, por su primera línea\(line.isEmpty ? "" : " \"\(line)\""); "
                + "escriba las columnas country_iso3,currency_iso4217,year,lcu_per_usd_avg,source, o traiga tal cual un "
                + "archivo del Banco Central Europeo, el Banco Mundial, el Banco Central do Brasil o la Reserva Federal"
        case .noRates: "el archivo no tiene ningún tipo de cambio"
        case .fault(let fault): say(fault)
        case .unknownCountry(let text, let near):
            "no existe el país \"\(text)\"\(didYouMean(near, else: "escriba su código ISO 3166-1 de tres letras"))"
        case .unknownCurrency(let text, let near):
            "no existe la moneda \"\(text)\"\(didYouMean(near, else: "escriba su código ISO 4217"))"
        case .indexUnit(let code): "\(code) es una unidad que mueve un índice y no una moneda"
        case .unknownSeries(let name, let near):
            "no existe la serie de tipos de cambio \"\(name)\"\(didYouMean(near, else: "DEXBZUS es una"))"
        case .unknownIndicator(let code, let known):
            "el indicador \"\(code)\" no es de tipos de cambio ni de precios; se leen \(list(known))"
        case .noIndicator:
            "la tabla no dice de qué indicador es; añada una columna Indicator Code, con PA.NUS.FCRF para tipos de cambio"
        case .noClosing: "el archivo no tiene tipos de cierre; traiga los boletines llamados Fechamento"
        case .far(let code, let year, let found, let builtIn):
            "el tipo de \(code) está lejos del incorporado: \(figure(found)) en \(year) en vez de \(figure(builtIn)); se "
                + "toma de todos modos"
        case .partialYear(let year, let codes, let count):
            "\(year) no está completo: \(self.count(count, "tipo", "tipos")) de \(few(codes)); su media vale por "
                + "el año"
        case .readAs(let code, let currency):
            "\(code) es una unidad que mueve un índice; se entiende la moneda del país, \(currency)"
        case .beforeCurrency(let code, let since, let count):
            "\(self.count(count, "cifra anterior", "cifras anteriores")) a \(since), cuando empezó \(code), "
                + (count == 1 ? "queda fuera" : "quedan fuera")
        case .passedOver(let count, let names):
            "\(self.count(count, "fila", "filas")) de \(fewNames(names)) \(count == 1 ? "queda" : "quedan") fuera: nadie puede "
                + (count == 1 ? "pedirla" : "pedirlas")
        case .unlabelled(let code): "el archivo no dice qué contiene; se entiende que es \(code) por dólar"
        }
    }

    private func few(_ codes: [String]) -> String { codes.count > 6 ? "\(codes.count) monedas" : list(codes) }

    private func fewNames(_ names: [String]) -> String {
        names.count > 6 ? "\(names.count) códigos y nombres" : list(names)
    }

    private func figure(_ value: Double) -> String { NumberStyle(language: .spanish).figure(value) }
}

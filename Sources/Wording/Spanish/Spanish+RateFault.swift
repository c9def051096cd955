import Money

// Why a rate in the user's file cannot be used.
extension Spanish {
    func say(_ fault: RateFault) -> String {
        switch fault {
        case .malformedDate(let text):
            "\"\(text)\" no es una fecha; escriba 2017-03-01, o solo el año"
        case .ambiguousDate(let text, let readings):
            "la fecha \"\(text)\" es ambigua: ¿\(list(readings, and: "o"))? Su columna no lo dice; escriba 2017-03-01"
        case .malformedRate(let text):
            "\"\(text)\" no es un tipo de cambio mayor que cero"
        case .ambiguousRate(let text, let readings):
            "\"\(text)\" es ambiguo: ¿\(list(readings, and: "o"))? Ni su columna ni los tipos incorporados lo dicen; escriba "
                + "uno de ellos"
        case .malformedUnit(let text):
            "\"\(text)\" no es un número de unidades de las que un tipo es el precio; escriba 1 o 100"
        case .unknownBase(let text):
            "\"\(text)\", por la que está el tipo, no es una moneda que conozcamos; escriba su código ISO 4217"
        case .unknownKind(let text):
            "\"\(text)\" no es una clase de tipo que conozcamos; deje las filas de promedios, o de cierre o venta, y quite la "
                + "columna"
        case .unclearParity(let text):
            "la paridad \"\(text)\" puede ser unidades por dólar o dólares por unidad; traiga los tipos del propio dólar"
        case .duplicateRate(let code, let date, let values, let line):
            "\(code) tiene dos tipos para \(date): \(figure(values[0])) en la línea \(line), y \(figure(values[1])); deje uno"
        case .noDollar(let code, let base, let date):
            "el tipo de \(code) es por \(base), y el archivo no tiene el del dólar para \(date) con que cruzarlo; añada esa fila, "
                + "o traiga tipos por dólar"
        case .baseNotStated(let code, let dollar):
            "el archivo no dice por qué moneda son sus tipos: el del propio dólar es \(figure(dollar)), y el de \(code) no se sigue "
                + "de él; añada una columna base con el código de esa moneda"
        case .swapped(let code, let year, let found, let builtIn):
            "los tipos de \(code) son dólares por \(code), y no \(code) por dólar: \(figure(found)) en \(year), donde el "
                + "incorporado es \(figure(builtIn)); ponga en su lugar 1 dividido por cada tipo"
        case .notTheseRates(let code, let year, let found, let builtIn):
            "no son tipos de \(code) por dólar: \(figure(found)) en \(year), donde el incorporado es \(figure(builtIn)); traiga un "
                + "archivo que diga qué contiene, como la serie 1 o la 3698 del Banco Central do Brasil, el dólar a la venta"
        }
    }

    private func figure(_ value: Double) -> String { NumberStyle(language: .spanish).figure(value) }
}

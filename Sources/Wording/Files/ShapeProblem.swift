import Languages
import Numerics
import Syntax

// What is wrong with the keys of a file and the kinds of their values.
extension Words {
    func say(_ problem: ShapeProblem) -> String {
        switch problem {
        case .unknownKey(let key, let near?, _):
            say(
                en: "unknown key \"\(key)\"; did you mean \"\(near)\"?",
                es: "clave desconocida \"\(key)\"\(didYouMean(near))",
                pt: "chave desconhecida \"\(key)\"\(didYouMean(near))")
        case .unknownKey(let key, nil, let known):
            say(
                en: "unknown key \"\(key)\"; the keys here are \(list(known))",
                es: "clave desconocida \"\(key)\"; las claves aquí son \(list(known))",
                pt: "chave desconhecida \"\(key)\"; as chaves aqui são \(list(known))")
        case .missingKey(let key, let shape):
            say(
                en: "missing key \"\(key)\": every \(name(shape: shape)) has one",
                es: "falta la clave \"\(key)\": la lleva cada \(name(shape: shape))",
                pt: "falta a chave \"\(key)\", obrigatória em cada \(name(shape: shape))")
        case .wrongType(let key, let expected, let found):
            say(
                en: "\"\(key)\" must be \(name(expected)), not \(name(found))",
                es: "\"\(key)\" debe ser \(name(expected)), no \(name(found))",
                pt: "\"\(key)\" deve ser \(name(expected)), não \(name(found))")
        case .notAChoice(let key, let found, let near?, let words) where words == [near]:
            say(
                en: "\"\(found)\" is no value of \"\(key)\"\(didYouMean(near))",
                es: "\"\(found)\" no es un valor de \"\(key)\"\(didYouMean(near))",
                pt: "\"\(found)\" não é um valor de \"\(key)\"\(didYouMean(near))")
        case .notAChoice(let key, let found, let near, let words):
            say(
                en: "\"\(found)\" is no value of \"\(key)\"\(didYouMean(near, then: "it is \(choices(words))"))",
                es: "\"\(found)\" no es un valor de \"\(key)\"\(didYouMean(near, then: "debe ser \(choices(words))"))",
                pt: "\"\(found)\" não é um valor de \"\(key)\"\(didYouMean(near, then: "deve ser \(choices(words))"))")
        case .unknownCode(.currency, let code, let near):
            say(
                en: "unknown currency \"\(code)\"\(didYouMean(near, then: "write its ISO 4217 code, as USD or PYG"))",
                es: "moneda desconocida \"\(code)\""
                    + didYouMean(near, then: "escriba su código ISO 4217, como USD o PYG"),
                pt: "moeda desconhecida \"\(code)\""
                    + didYouMean(near, then: "escreva o seu código ISO 4217, como USD ou PYG"))
        case .unknownCode(.country, let code, let near):
            say(
                en: "unknown country \"\(code)\""
                    + didYouMean(near, then: "write its ISO 3166-1 code of three letters, as URY or PRY"),
                es: "país desconocido \"\(code)\""
                    + didYouMean(near, then: "escriba su código ISO 3166-1 de tres letras, como URY o PRY"),
                pt: "país desconhecido \"\(code)\""
                    + didYouMean(near, then: "escreva o seu código ISO 3166-1 de três letras, como URY ou PRY"))
        case .sharedName(let name, let codes):
            say(
                en: "several currencies are called \"\(name)\"; write the code of one, as "
                    + list(Array(codes.prefix(8)), and: "or"),
                es: "varias monedas se llaman \"\(name)\"; escriba el código de una, como "
                    + list(Array(codes.prefix(8)), and: "o"),
                pt: "várias moedas se chamam \"\(name)\"; escreva o código de uma, como "
                    + list(Array(codes.prefix(8)), and: "ou"))
        case .indexUnit(let code):
            say(
                en: "\"\(code)\" is an index unit and no currency; write the amounts in the currency itself",
                es: "\"\(code)\" es una unidad indexada y no una moneda; escriba los montos en la moneda misma",
                pt: "\"\(code)\" é uma unidade indexada e não uma moeda; escreva os valores na própria moeda")
        case .ambiguousNumber(let text, let readings) where readings.contains { $0.hasSuffix("%") }:
            say(
                en: "\"\(text)\" is ambiguous as a number; write \(choices(readings))",
                es: "\"\(text)\" es ambiguo como número; escriba \(choices(readings))",
                pt: "\"\(text)\" é ambíguo como número; escreva \(choices(readings))")
        case .ambiguousNumber(let text, let readings):
            say(
                en: "\"\(text)\" is ambiguous as a number; write \(list(readings, and: "or")), without quotes or "
                    + "grouping",
                es: "\"\(text)\" es ambiguo como número; escriba \(list(readings, and: "o")), sin comillas ni "
                    + "separadores de miles",
                pt: "\"\(text)\" é ambíguo como número; escreva \(list(readings, and: "ou")), sem aspas nem "
                    + "separadores de milhar")
        case .looksGrouped(let text, let meant):
            say(
                en: "\(text) is read as \(MachineNumber.text(MachineNumber.number(text) ?? 0)), with a decimal "
                    + "point; write \(meant) if thousands are meant",
                es: "\(text) se lee como \(MachineNumber.text(MachineNumber.number(text) ?? 0)), con punto decimal; "
                    + "escriba \(meant) si se trata de miles",
                pt: "\(text) é lido como \(MachineNumber.text(MachineNumber.number(text) ?? 0)), com ponto decimal; "
                    + "escreva \(meant) se se trata de milhares")
        case .numberAsText(let text, _):
            say(
                en: "\"\(text)\" is a text; write the number without quotes",
                es: "\"\(text)\" es un texto; escriba el número sin comillas",
                pt: "\"\(text)\" é um texto; escreva o número sem aspas")
        case .notANumber(let text, .amount):
            say(
                en: "\"\(text)\" is no number; write one, or \"not stated\" or \"not quantified\"",
                es: "\"\(text)\" no es un número; escriba uno, o bien \"not stated\" o \"not quantified\"",
                pt: "\"\(text)\" não é um número; escreva um, ou então \"not stated\" ou \"not quantified\"")
        case .notANumber(let text, .range):
            say(
                en: "\"\(text)\" is not \(name(.range))",
                es: "\"\(text)\" no es \(name(.range))",
                pt: "\"\(text)\" não é \(name(.range))")
        case .notANumber(let text, let expected):
            say(
                en: "\"\(text)\" is not \(name(expected)); write one without quotes",
                es: "\"\(text)\" no es \(name(expected)); escriba uno sin comillas",
                pt: "\"\(text)\" não é \(name(expected)); escreva um sem aspas")
        case .bareRate(let text):
            say(
                en: "\(text) as a rate: \(percentOf(text)), or \(text) %? Write \"\(text)%\" or a fraction",
                es: "\(text) como tasa: ¿\(percentOf(text)) o \(text) %? Escriba \"\(text)%\" o una fracción",
                pt: "\(text) como taxa: \(percentOf(text)) ou \(text)%? Escreva \"\(text)%\" ou uma fração")
        case .notARate(let text):
            say(
                en: "\"\(text)\" is no rate; write \"12%\" or 0.12",
                es: "\"\(text)\" no es una tasa; escriba \"12%\" o 0.12",
                pt: "\"\(text)\" não é uma taxa; escreva \"12%\" ou 0.12")
        case .rateTooLow(let text):
            say(
                en: "a rate must be above −100 %, not \(text)",
                es: "una tasa debe ser mayor que −100 %, no \(text)",
                pt: "uma taxa deve ser maior que −100%, não \(text)")
        case .tooLarge(let key, let text, let most?):
            say(
                en: "\"\(key)\": \(text) is too large; it is a whole number up to \(most)",
                es: "\"\(key)\": \(text) es demasiado grande; es un número entero hasta \(most)",
                pt: "\"\(key)\": \(text) é grande demais; é um número inteiro até \(most)")
        case .tooLarge(let key, let text, nil):
            say(
                en: "\"\(key)\": \(text) is too large; it is a whole number of at most 18 digits",
                es: "\"\(key)\": \(text) es demasiado grande; es un número entero de 18 cifras como máximo",
                pt: "\"\(key)\": \(text) é grande demais; é um número inteiro de 18 algarismos no máximo")
        case .emptyText(let key):
            say(
                en: "\"\(key)\" is empty; write something, or leave the key out",
                es: "\"\(key)\" está vacío; escriba algo u omita la clave",
                pt: "\"\(key)\" está vazio; escreva algo ou omita a chave")
        }
    }

    /// What a volume counts.
    package func name(shape: String) -> String {
        switch shape {
        case "change": say(en: "change", es: "cambio", pt: "mudança")
        case "volume": say(en: "volume", es: "volumen", pt: "volume")
        case "cost": say(en: "cost", es: "costo", pt: "custo")
        case "saving": say(en: "saving", es: "ahorro", pt: "economia")
        case "transfer": say(en: "transfer", es: "transferencia", pt: "transferência")
        case "residual value": say(en: "residual value", es: "valor residual", pt: "valor residual")
        case "project": say(en: "project", es: "proyecto", pt: "projeto")
        case "step of a schedule":
            say(en: "step of a schedule", es: "tramo de un calendario de tasas", pt: "degrau de um calendário de taxas")
        case "amount of a year": say(en: "amount of a year", es: "monto de un año", pt: "valor de um ano")
        case "growth": say(en: "growth", es: "crecimiento", pt: "crescimento")
        case "step of a discount rate":
            say(
                en: "step of a discount rate",
                es: "tramo de una tasa de descuento",
                pt: "etapa de uma taxa de desconto")
        case "quantity": say(en: "quantity", es: "cantidad", pt: "quantidade")
        case "output": say(en: "output", es: "producto", pt: "produto")
        case "reading": say(en: "reading", es: "lectura", pt: "leitura")
        case "case": say(en: "case", es: "caso", pt: "caso")
        case "origin": say(en: "origin", es: "registro de origen", pt: "registro de origem")
        default: say(en: shape, es: "\"\(shape)\"", pt: "\"\(shape)\"")
        }
    }

    /// What a value must be, as a noun: `a month: "2027-01", …`.
    package func name(_ expectation: ShapeProblem.Expectation) -> String {
        switch expectation {
        case .text: say(en: "a text", es: "un texto", pt: "um texto")
        case .wording:
            say(
                en: "a text, or one for each language: { \"en\": …, \"es\": …, \"pt\": … }",
                es: "un texto, o uno por idioma: { \"en\": …, \"es\": …, \"pt\": … }",
                pt: "um texto, ou um por idioma: { \"en\": …, \"es\": …, \"pt\": … }")
        case .boolean: say(en: "true or false", es: "true o false", pt: "true ou false")
        case .number: say(en: "a number", es: "un número", pt: "um número")
        case .wholeNumber: say(en: "a whole number", es: "un número entero", pt: "um número inteiro")
        case .rate: say(en: "a rate: \"12%\" or 0.12", es: "una tasa: \"12%\" o 0.12", pt: "uma taxa: \"12%\" ou 0.12")
        case .amount:
            say(
                en: "a number, or \"not stated\", \"not quantified\" or \"not separable\"",
                es: "un número, o bien \"not stated\", \"not quantified\" o \"not separable\"",
                pt: "um número, ou então \"not stated\", \"not quantified\" ou \"not separable\"")
        case .month:
            say(
                en: "a month: \"2027-01\", \"2027\", \"month 28\" or \"year 2\"",
                es: "un mes: \"2027-01\", \"2027\", \"month 28\" o \"year 2\"",
                pt: "um mês: \"2027-01\", \"2027\", \"month 28\" ou \"year 2\"")
        case .window:
            say(
                en: "a period: \"2027-01 to 2028-06\", \"2027\" or \"24 months\"",
                es: "un período: \"2027-01 to 2028-06\", \"2027\" o \"24 months\"",
                pt: "um período: \"2027-01 to 2028-06\", \"2027\" ou \"24 months\"")
        case .list: say(en: "a list: [ … ]", es: "una lista: [ … ]", pt: "uma lista: [ … ]")
        case .object: say(en: "an object: { … }", es: "un objeto: { … }", pt: "um objeto: { … }")
        case .map: say(en: "an object: { … }", es: "un objeto: { … }", pt: "um objeto: { … }")
        case .year: say(en: "a year", es: "un año", pt: "um ano")
        case .range:
            say(
                en: "a number, or a percentage of the amount: \"-10%\"",
                es: "un número, o un porcentaje del monto: \"-10%\"",
                pt: "um número, ou uma porcentagem do valor: \"-10%\"")
        case .uptake:
            say(
                en: "a list of shares: [\"20%\", \"50%\"], a curve: { \"curve\": … }, or \"roll-out\"",
                es: "una lista de proporciones: [\"20%\", \"50%\"], una curva: { \"curve\": … }, o \"roll-out\"",
                pt: "uma lista de parcelas: [\"20%\", \"50%\"], uma curva: { \"curve\": … }, ou \"roll-out\"")
        case .years:
            say(
                en: "the amounts by year: { \"2027\": 100, \"2028\": 120 }",
                es: "los montos por año: { \"2027\": 100, \"2028\": 120 }",
                pt: "os valores por ano: { \"2027\": 100, \"2028\": 120 }")
        case .shares:
            say(
                en: "a list of shares: [\"20%\", \"50%\"], or a curve: { \"curve\": … }",
                es: "una lista de proporciones: [\"20%\", \"50%\"], o una curva: { \"curve\": … }",
                pt: "uma lista de parcelas: [\"20%\", \"50%\"], ou uma curva: { \"curve\": … }")
        }
    }

    private func name(_ found: ShapeProblem.Found) -> String {
        switch found {
        case .null: say(en: "null", es: "null", pt: "null")
        case .boolean: say(en: "true or false", es: "true o false", pt: "true ou false")
        case .number: say(en: "a number", es: "un número", pt: "um número")
        case .fraction: say(en: "a fraction", es: "una fracción", pt: "uma fração")
        case .text: say(en: "a text", es: "un texto", pt: "um texto")
        case .list: say(en: "a list", es: "una lista", pt: "uma lista")
        case .object: say(en: "an object", es: "un objeto", pt: "um objeto")
        }
    }
}

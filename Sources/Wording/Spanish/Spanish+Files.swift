import Casebook
import Numerics
import Registers
import Syntax

// What is wrong with a text as a text.
extension Spanish {
    func say(_ problem: JSONProblem) -> String {
        switch problem {
        case .notUTF8: "a partir de aquí el archivo no es UTF-8; guárdelo como UTF-8 (en Excel: \"CSV UTF-8\")"
        case .emptyFile: "el archivo está vacío; `valor new ARCHIVO` escribe uno para empezar"
        case .truncated("", _): "el archivo termina antes de decir nada"
        case .truncated(let opener, let line): "el archivo termina sin que se cierre el \(opener) de la línea \(line)"
        case .unexpected(let found, let expected): "se esperaba \(name(expected)) y se encontró \"\(found)\""
        case .decimalComma(let digits):
            "¿una coma dentro de un número? Escriba 36.6 por 36,6 y 20000 por 20,000 "
                + "(se encontró \"\(digits)\" tras una coma)"
        case .malformedNumber(let text) where text.hasSuffix("%"):
            "un porcentaje va entre comillas dobles: \"\(text)\""
        case .malformedNumber(let text): "\"\(text)\" no es un número como los escribe JSON: 1200, 0.5, -3, 1e6"
        case .numberOutOfRange(let text): "\"\(text)\" excede el rango de los números"
        case .strangeWord(let text):
            "\"\(text)\" no es un valor; escriba un número, un texto entre comillas dobles, true, false o \"not stated\""
        case .unterminatedString: "el texto no tiene comillas de cierre en su línea"
        case .controlCharacter(let byte):
            "un carácter de control (\(byte)) dentro de un texto; escriba un espacio, \\t o \\n"
        case .malformedEscape(let text):
            "\"\(text)\" no es una secuencia de escape; para una barra invertida escriba \\\\"
        case .unterminatedComment: "el comentario no tiene su */ de cierre"
        case .tooDeep(let limit): "más de \(limit) objetos y listas unos dentro de otros"
        case .duplicateKey(let key, let line): "clave repetida \"\(key)\": ya está en la línea \(line); deje una sola"
        }
    }

    private func name(_ expected: JSONProblem.Expected) -> String {
        switch expected {
        case .value: "un valor"
        case .key: "una clave entre comillas dobles"
        case .colon: "el signo de dos puntos"
        case .commaOrBrace: "una coma o }"
        case .commaOrBracket: "una coma o ]"
        case .endOfFile: "el fin del archivo"
        }
    }

    func say(_ problem: CSVProblem) -> String {
        switch problem {
        case .notUTF8: "a partir de aquí el archivo no es UTF-8; guárdelo como UTF-8 (en Excel: \"CSV UTF-8\")"
        case .unterminatedQuote: "faltan las comillas de cierre"
        case .textAfterQuote(let text):
            "\"\(text)\" tras las comillas de cierre; duplique las comillas que están dentro de un campo"
        case .tooFewFields(let found, let expected):
            "\(count(found, "campo", "campos")), pero el encabezado tiene \(expected)"
        case .tooManyFields(let found, let expected):
            "\(count(found, "campo", "campos")), pero el encabezado tiene \(expected); "
                + "escriba entre comillas el campo que contiene una coma"
        }
    }

    func say(_ problem: RegisterProblem) -> String {
        switch problem {
        case .empty: "el registro no tiene encabezado"
        case .missingColumn(let column): "el registro no tiene la columna \"\(column)\""
        case .emptyCell(let column): "no hay nada en \"\(column)\""
        case .malformedCode(let code): "\"\(code)\" no es un código de tres letras mayúsculas"
        case .duplicateCode(let code, let line): "el código \"\(code)\" ya está en la línea \(line)"
        case .duplicateYear(let year, let line): "el año \(year) de esta serie ya está en la línea \(line)"
        case .notAChoice(let column, let found, let words): "\"\(found)\" en \"\(column)\"; debe ser \(choices(words))"
        case .notANumber(let column, let found): "\"\(found)\" en \"\(column)\" no es un número igual o mayor que cero"
        case .notAMark(let column, let found):
            "\"\(found)\" en \"\(column)\" no es un signo; escriba uno solo, o su código, como U+00A0"
        case .sameEconomy(let code): "ya hay una tasa de \(code) para el mismo uso"
        case .figureAgainstKind(let id):
            "la cifra \"\(id)\" no concuerda: una media no lleva proporción y las demás sí; "
                + "lo verificado lleva su base y su cita, lo no verificado no"
        case .rateAgainstStatus(let code):
            "\(code): lo verificado tiene tasa, organismo, instrumento, año, base y confianza; lo no verificado, nada de eso"
        case .stepOutOfOrder(let year):
            "un tramo desde el año \(year): el primero empieza en 1 y cada uno después del anterior"
        }
    }

    func say(_ problem: ShapeProblem) -> String {
        switch problem {
        case .unknownKey(let key, let near?, _): "clave desconocida \"\(key)\"\(didYouMean(near))"
        case .unknownKey(let key, nil, let known): "clave desconocida \"\(key)\"; las claves aquí son \(list(known))"
        case .missingKey(let key, let shape): "falta la clave \"\(key)\": la lleva cada \(name(shape: shape))"
        case .wrongType(let key, let expected, let found): "\"\(key)\" debe ser \(name(expected)), no \(name(found))"
        case .notAChoice(let key, let found, let near?, let words) where words == [near]:
            "\"\(found)\" no es un valor de \"\(key)\"\(didYouMean(near))"
        case .notAChoice(let key, let found, let near, let words):
            "\"\(found)\" no es un valor de \"\(key)\"\(didYouMean(near, else: "debe ser \(choices(words))"))"
        case .unknownCode(.currency, let code, let near):
            "moneda desconocida \"\(code)\""
                + didYouMean(near, else: "escriba su código ISO 4217, como USD o PYG")
        case .unknownCode(.country, let code, let near):
            "país desconocido \"\(code)\""
                + didYouMean(near, else: "escriba su código ISO 3166-1 de tres letras, como URY o PRY")
        case .indexUnit(let code):
            "\"\(code)\" es una unidad indexada y no una moneda; escriba los montos en la moneda misma"
        case .ambiguousNumber(let text, let readings) where readings.contains { $0.hasSuffix("%") }:
            "\"\(text)\" es ambiguo como número; escriba \(choices(readings))"
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" es ambiguo como número; escriba \(list(readings, and: "o")), "
                + "sin comillas ni separadores de miles"
        case .looksGrouped(let text, let meant):
            "\(text) se lee como \(MachineNumber.text(MachineNumber.number(text) ?? 0)), con punto decimal; escriba \(meant) si se trata de miles"
        case .numberAsText(let text, _): "\"\(text)\" es un texto; escriba el número sin comillas"
        case .notANumber(let text, .amount):
            "\"\(text)\" no es un número; escriba uno, o bien \"not stated\" o \"not quantified\""
        case .notANumber(let text, .range): "\"\(text)\" no es \(name(.range))"
        case .notANumber(let text, let expected): "\"\(text)\" no es \(name(expected)); escriba uno sin comillas"
        case .bareRate(let text):
            "\(text) como tasa: ¿\(percentOf(text)) o \(text) %? Escriba \"\(text)%\" o una fracción"
        case .notARate(let text): "\"\(text)\" no es una tasa; escriba \"12%\" o 0.12"
        case .rateTooLow(let text): "una tasa debe ser mayor que −100 %, no \(text)"
        case .tooLarge(let key, let text, let most?):
            "\"\(key)\": \(text) es demasiado grande; es un número entero hasta \(most)"
        case .tooLarge(let key, let text, nil):
            "\"\(key)\": \(text) es demasiado grande; es un número entero de 18 cifras como máximo"
        case .emptyText(let key): "\"\(key)\" está vacío; escriba algo u omita la clave"
        }
    }

    private func name(shape: String) -> String {
        switch shape {
        case "change": "cambio"
        case "volume": "volumen"
        case "cost": "costo"
        case "saving": "ahorro"
        case "transfer": "transferencia"
        case "residual value": "valor residual"
        case "project": "proyecto"
        case "step of a discount rate": "tramo de una tasa de descuento"
        case "quantity": "cantidad"
        case "output": "producto"
        case "reading": "lectura"
        case "case": "caso"
        case "origin": "registro de origen"
        default: "\"\(shape)\""
        }
    }

    func name(_ expectation: ShapeProblem.Expectation) -> String {
        switch expectation {
        case .text: "un texto"
        case .wording: "un texto, o uno por idioma: { \"en\": …, \"es\": …, \"pt\": … }"
        case .boolean: "true o false"
        case .number: "un número"
        case .wholeNumber: "un número entero"
        case .rate: "una tasa: \"12%\" o 0.12"
        case .amount: "un número, o bien \"not stated\", \"not quantified\" o \"not separable\""
        case .month: "un mes: \"2027-01\", \"2027\", \"month 28\" o \"year 2\""
        case .window: "un período: \"2027-01 to 2028-06\", \"2027\" o \"24 months\""
        case .list: "una lista: [ … ]"
        case .object, .map: "un objeto: { … }"
        case .year: "un año"
        case .range: "un número, o un porcentaje del monto: \"-10%\""
        case .uptake: "una lista de proporciones: [\"20%\", \"50%\"], una curva: { \"curve\": … }, o \"roll-out\""
        case .shares: "una lista de proporciones: [\"20%\", \"50%\"], o una curva: { \"curve\": … }"
        }
    }

    private func name(_ found: ShapeProblem.Found) -> String {
        switch found {
        case .null: "null"
        case .boolean: "true o false"
        case .number: "un número"
        case .fraction: "una fracción"
        case .text: "un texto"
        case .list: "una lista"
        case .object: "un objeto"
        }
    }
}

extension Spanish {
    func say(_ more: MoreFindings, style: NumberStyle) -> String {
        let counts = [(more.errors, "error", "errores"), (more.warnings, "advertencia", "advertencias")]
            .filter { $0.0 > 0 }.map { number, one, many in "\(style.integer(number)) \(number == 1 ? one : many)" }
        return "y \(counts.joined(separator: " y ")) más"
    }

    func charactersLeftOut(_ number: String) -> String { "\(number) caracteres omitidos" }
}

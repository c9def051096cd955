import Casebook
import ProjectFiles
import Valuation

// What is wrong with a business case.
extension Spanish {
    func say(_ problem: ProjectProblem) -> String {
        switch problem {
        case .negativeAmount(.investment): "inversión negativa; escriba lo que se gasta como número positivo"
        case .negativeAmount(.operating):
            "costo de operación negativo; un costo que baja es un ahorro: escríbalo en \"savings\""
        case .negativeAmount(.saving): "ahorro negativo; un costo nuevo va en \"operating\", como número positivo"
        case .negativeAmount(.transfer): "transferencia negativa; en su lugar, intercambie \"from\" y \"to\""
        case .negativeAmount(.residual):
            "valor residual negativo; lo que cuesta el cierre es un costo de \"operating\" con \"on\": \"end\""
        case .windowEndsBeforeStart(let text):
            "el período termina antes de empezar: \"\(text)\"; intercambie sus extremos"
        case .yearOutOfRange(let year): "el año \(year) está fuera de rango; los años van de 1900 a 2200"
        case .malformedMonth(let text):
            "\"\(text)\" no es un mes; escriba \"2027-01\", \"2027\", \"month 28\" o \"year 2\""
        case .malformedWindow(let text):
            "\"\(text)\" no es un período; escriba \"2027-01 to 2028-06\", \"2027\" o \"24 months\""
        case .dateWithoutStart(let text):
            "\"\(text)\" es una fecha, pero el proyecto no tiene \"start\"; agréguelo, "
                + "o escriba \"month 28\" o \"year 2\""
        case .beforeStart(let text, let start):
            "\"\(text)\" es anterior al inicio del proyecto, \(start); cambie una de las dos fechas"
        case .noFlows:
            "no hay ningún flujo: nada en \"investment\", \"operating\" ni \"savings\"; no hay nada que evaluar"
        case .noPriceYear(let code):
            "un monto en \(code) sin año de precios por el que convertirlo; escriba su priceYear"
        case .notConvertible(let problem): "no se puede convertir a la moneda del archivo: \(say(problem))"
        case .noTiming:
            "¿cuándo? Agregue \"per\": \"year\" o \"month\", \"on\": un mes, u \"over\": un período"
        case .conflictingTiming(let keys): "\(choices(keys)): una línea lleva solo una de estas claves"
        case .investmentWithoutEnd:
            "una inversión que se repite debe terminar: agregue \"until\", o pásela a \"operating\""
        case .onlyRecurringGrows(let key): "\"\(key)\" requiere un monto periódico: agregue \"per\": \"year\""
        case .reversedRange: "el rango está invertido: \"low\" es mayor que \"high\"; intercámbielos"
        case .outsideRange:
            "el monto está fuera de su propio rango; \"low\" no puede ser mayor que el monto, ni \"high\" menor"
        case .horizonOutOfRange(let years):
            "un horizonte de \(count(years, "año", "años")); es un número entero de 1 a \(Terms.longestHorizon)"
        case .delayOutOfRange(let number):
            "una demora u horizonte de \(number); es un número entero de 0 a \(12 * Terms.longestHorizon)"
        case .shareOutOfRange: "una proporción está entre \"0%\" y \"100%\""
        case .amountAndVolume: "hay \"amount\" y también \"volume\"; deje uno solo"
        case .noAmount: "¿cuánto? Agregue \"amount\", o \"volume\" con \"each\" (horas, viajes o dinero)"
        case .lacksPartner(let key, let partner): "\"\(key)\" va junto con \"\(partner)\", que falta"
        case .rangeBesideVolume(let key):
            "el \"\(key)\" de un volumen va dentro de \"volume\", junto a su número"
        case .volumeCounts([]):
            "¿qué cuenta el volumen? Agregue un número de \(choices(["transactions", "people", "sites"]))"
        case .volumeCounts(let nouns):
            "el volumen cuenta \(list(nouns.map { "\"\($0)\"" })); debe contar una sola cosa"
        case .transferToItself: "una transferencia de una parte a sí misma; \"from\" y \"to\" nombran dos partes"
        case .duplicateID(let id): "el id \"\(id)\" se usa dos veces; cada línea tiene el suyo"
        case .emptyList(let key): "\"\(key)\" no contiene nada; escriba algo u omita la clave"
        case .weightsOutsideWindow:
            "los períodos de \"weights\" deben estar dentro de \"over\", en orden y sin superponerse"
        case .transfersAboveAmount: "las transferencias incluidas en un ahorro están entre 0 y el ahorro"
        case .scheduleOutOfOrder(let from):
            "un tramo desde el año \(from): el primero empieza en el año 1, y cada uno de los demás, "
                + "después del anterior"
        case .currentPricesAtRealRate:
            "los montos están a precios corrientes y la tasa es real; declare \"inflation\", con la que se "
                + "deflactan, o una tasa nominal: \"discountRate\": { \"nominal\": \"12%\" }"
        case .constantPricesAtNominalRate:
            "la tasa es nominal y los montos están a precios constantes; indique una tasa real, o declare "
                + "\"inflation\", con la que se obtiene una real"
        case .priceYearOfCurrentPrices:
            "a precios corrientes cada monto está a precios de su propio año; quite \"priceYear\""
        case .noCostOfAnAppraisal(let word):
            "\"\(word)\" no designa un costo de la evaluación: cuente lo que se gasta, cuando se gasta, "
                + "sin depreciación, intereses, amortización de deuda ni costos hundidos"
        }
    }

    func say(_ problem: CaseProblem) -> String {
        switch problem {
        case .noQuote: "cada cifra de un caso lleva una \"quote\", la frase breve de la propia fuente"
        case .noPlace: "cada cifra de un caso lleva un \"place\", su lugar en el documento"
        case .noExplanation: "una reconstrucción dice en \"note\" cómo se hizo"
        case .unknownTarget(let name, let near?, _):
            "la lectura cambia \"\(name)\", que no existe\(didYouMean(near))"
        case .unknownTarget(let name, nil, let known):
            "la lectura cambia \"\(name)\", que no existe; lo que hay es \(list(known))"
        case .duplicateReading(let id): "dos lecturas se llaman \"\(id)\"; cambie el nombre de una"
        case .defaultChanges: "la lectura por defecto no cambia nada: escriba las líneas mismas como ella las lee"
        case .severalDefaults: "solo una lectura puede ser la predeterminada"
        case .malformedID(let id): "\"\(id)\" no es un id; escriba minúsculas, dígitos y guiones"
        case .quantityNotPositive: "una cantidad entre la cual se divide debe ser mayor que cero"
        case .unknownPart(let id, _, let known) where known.isEmpty:
            "el dinero por unidad se hace de \"\(id)\", pero el archivo no tiene una cifra que pueda estar aquí"
        case .unknownPart(let id, let near, let known):
            "el dinero por unidad se hace de \"\(id)\", que no es una cifra que pueda estar aquí"
                + didYouMean(near, else: "hay \(list(known))")
        }
    }

    func say(_ problem: BatchProblem) -> String {
        switch problem {
        case .missingColumn(let column): "el encabezado no tiene la columna \"\(column)\""
        case .duplicateColumn(let column): "el encabezado tiene dos veces la columna \"\(column)\""
        case .misspeltColumn(let found, let meant):
            "la columna \"\(found)\" solo pasa sin leerse; ¿quiso decir \"\(meant)\"?"
        case .columnOfResults(let name): "la columna \"\(name)\" tiene el nombre de un resultado; cámbielo"
        case .unsoundRows(let unsound, let rows): "\(unsound) de \(rows) filas tienen errores; ellas dicen cuáles"
        case .notANumber(let column, let found): "\(column): \"\(found)\" no es un número"
        case .ambiguousNumber(let column, let found, let readings):
            "\(column): \"\(found)\" es ambiguo; escriba \(list(readings, and: "o"))"
        case .negative(let column): "\(column) tiene un valor negativo"
        case .yearsOutOfRange(let text):
            "years: \"\(text)\" no es un número entero de 1 a \(Terms.longestHorizon)"
        case .bareRate(let text): "¿una tasa de \(percentOf(text))? Escriba \(text)% o una fracción menor que 1"
        case .notARate(let text): "\"\(text)\" no es una tasa; escriba 12% o 0.12"
        case .rateTooLow(let text): "una tasa de \(text) es igual o menor que −100 %"
        case .fieldCount(let found, let expected):
            "\(count(found, "campo", "campos")), pero el encabezado tiene \(expected)"
        case .malformedRow(let text): text
        case .rowTooLong(let megabytes): "la fila pasa de \(megabytes) MB, lo más que se lee de una"
        case .notAnObject: "la línea no es un objeto JSON"
        case .notNumbers(let key): "\(key) debe ser una lista de números"
        case .unknownKey(let key, let near): "clave desconocida \"\(key)\"\(didYouMean(near))"
        case .noFlows: "no hay flows, ni costs y benefits, ni investment"
        case .twoKindsOfFlows: "flows, o bien costs y benefits, pero no ambos"
        case .twoKindsOfRate: "o rate, o rates por período, no ambos"
        case .lengthsDiffer(let first, let length, let second, let other):
            "\(first) tiene \(count(length, "elemento", "elementos")), pero \(second) tiene \(other)"
        case .malformedDate(let text): "\"\(text)\" no es una fecha; escriba 2008-02-15"
        case .notAChoice(let key, let found, let words): "\(key): \"\(found)\"; debe ser \(choices(words))"
        case .datesWith(let key): "dates no es compatible con \(key)"
        case .needs(let key, let other): "\(key) requiere \(other)"
        case .emptyList(let key): "\(key) no contiene nada"
        }
    }
}

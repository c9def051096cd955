import Numerics
import ProjectFiles
import Projects
import Valuation

// What is wrong with a project in a table, what is doubtful about a project, and the words of a table.
extension Spanish {
    func say(_ problem: SheetProblem) -> String {
        switch problem {
        case .missingColumn(let column):
            "el encabezado no tiene la columna \"\(column)\"; una tabla necesita \"tipo\" (kind), \"concepto\" (what) y "
                + "\"monto\" (amount)"
        case .unknownColumn(let column, let near):
            "columna desconocida \"\(column)\"\(didYouMean(near, else: "cambie su nombre o quítela"))"
        case .duplicateColumn(let column): "\"\(column)\" nombra una columna que ya está; deje una sola"
        case .cellWithoutColumn(let text):
            "\"\(text)\" está más allá de la última columna; escriba entre comillas el campo que contiene el separador"
        case .noKind(let kinds):
            "¿de qué tipo es esta fila? Empiécela con \(choices(kinds)), o con # si es un comentario"
        case .unknownKind(let word, let near, let kinds):
            "\"\(word)\" no es un tipo de fila\(didYouMean(near, else: "debe ser \(choices(kinds))"))"
        case .foreignColumn(let column, let kind):
            "una fila del tipo \"\(kind)\" no lleva nada en la columna \"\(column)\"; vacíe la celda, o "
                + "escriba entre comillas el texto que contiene el separador"
        case .unknownFact(let word, let near, let known):
            "\"\(word)\" no es un dato de un proyecto\(didYouMean(near, else: "los que hay: \(list(known))"))"
        case .emptyFact(let word): "\"\(word)\" no tiene valor; escríbalo en la columna del monto, o quite la fila"
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" es ambiguo: ¿\(list(readings, and: "o"))? Nada en el archivo lo aclara; agregue una fila "
                + "\"números\" con \(choices(samples(readings))) a continuación"
        case .otherConvention(let text, let shown, let line):
            "\"\(text)\" está escrito de otro modo que \"\(shown)\" en la línea \(line); use los mismos signos en todos "
                + "los números"
        case .unclearDeclaration(let text):
            "\"\(text)\" no aclara cómo están escritos los números; escriba \"1.234,56\" o \"1,234.56\""
        case .ambiguousDate(let text, let readings):
            "\"\(text)\" es ambiguo: ¿primero el día o el mes? Escriba \(list(readings, and: "o"))"
        case .notYesOrNo(let text): "\"\(text)\" no es \"sí\" ni \"no\""
        case .saidTwice(let end, let whole):
            "\"\(end)\" y \"\(whole)\" dicen lo mismo dos veces; deje \"\(whole)\", o las dos columnas antes y después"
        case .notAWeight(let text): "\"\(text)\" no es un período con su peso; escríbalos como 2027: 40 | 2028: 60"
        case .noHeader(let columns):
            "la primera fila no es un encabezado; ponga uno encima, como \(columns.joined(separator: ";"))"
        case .shiftedRow(let text):
            "\"\(text)\" está donde debería estar el monto, y el monto detrás; escriba entre comillas el texto que contiene "
                + "el separador"
        case .notAWord(let column, let found, let near, let words):
            "\"\(found)\" no significa nada en la columna \"\(column)\"\(didYouMean(near, else: "debe ser \(choices(words))"))"
        case .notANumber(let text, let unknowns):
            "\"\(text)\" no es un número; escriba uno, o \(choices(unknowns)) si nadie lo sabe"
        case .otherCurrency(let text, let currency):
            "\"\(text)\" lleva el signo de otra moneda que \(currency), en la que están los montos de esta tabla"
        case .missingFact(let fact, let row):
            "todo proyecto indica \"\(fact)\"; agregue la fila \(row.joined(separator: " | "))"
        case .missingCell(let column, let kind, []):
            "a una fila del tipo \"\(kind)\" le falta algo en la columna \"\(column)\""
        case .missingCell(let column, let kind, let words):
            "a una fila del tipo \"\(kind)\" le falta algo en la columna \"\(column)\", como \(choices(words))"
        }
    }

    func say(_ concern: ProjectConcern, style: NumberStyle) -> String {
        switch concern {
        case .notCashableDecides(let with, let without, let currency):
            "ahorros que no liberan efectivo deciden el resultado: el valor actual neto para el presupuesto es de "
                + "\(style.amount(with, currency: currency)) con ellos y de "
                + "\(style.amount(without, currency: currency)) solo en efectivo; dígalo a quien decide"
        case .outlivedPurchase(let what, let horizon, let life):
            "\"\(what)\" dura \(count(life, "año", "años")) de un horizonte de \(horizon), y nada lo reemplaza; agregue "
                + "\"renewed\": true, o diga qué lo reemplaza"
        case .horizonBeyondLife(let horizon, let life):
            "el horizonte es de \(count(horizon, "año", "años")), pero la plataforma dura \(life); acorte el horizonte o "
                + "agregue lo que cuesta reemplazarla"
        case .lifeOutOfRange(let years):
            "una vida útil de \(count(years, "año", "años")); es un número entero de 1 a \(Terms.longestHorizon)"
        case .launchBeyondHorizon(let years):
            "el servicio empieza después del horizonte de \(count(years, "año", "años")); alárguelo, o empiece antes"
        case .beyondHorizon(let what, nil, _):
            "\"\(what)\" queda más allá del horizonte y no se cuenta; alárguelo, o empiece antes"
        case .beyondHorizon(let what, let amount?, let currency):
            "\(style.amount(amount, currency: currency)) de \"\(what)\" quedan más allá del horizonte y no se cuentan; alárguelo, o "
                + "empiece antes"
        case .noPriceYear: "¿a precios de qué año están los montos? Agregue \"priceYear\" (año de precios)"
        case .inflationUnused:
            "se declara una inflación, pero los montos están a precios constantes y la tasa es real: no "
                + "cambia nada; ¿falta \"prices\": \"current\"?"
        case .levelInCurrentPrices(let what):
            "a precios corrientes \"\(what)\" no crece, así que cae cada año en términos reales; escriba su "
                + "\"growth\" si sigue a los precios"
        case .weightsMissTotal(let what, let sum, let total, let whole):
            "las ponderaciones de \"\(what)\" suman \(MachineNumber.text(sum)), "
                + (whole.map { "no \(MachineNumber.text($0)), y cuentan como partes de su suma; ¿falta alguna?" }
                    ?? "el monto es \(MachineNumber.text(total)), de modo que cada una cuenta por "
                    + "\(style.significant(total / sum, digits: 4)); si son montos, escriba su suma como monto")
        case .livesDiffer(let lives):
            "las opciones duran distintos números de años (\(list(lives.map { "\($0.id) \($0.years)" }))), de modo que sus "
                + "valores actuales netos no se comparan; escriba \"lives\": \"annual\" para comparar lo que vale cada una al "
                + "año, o \"repeat\" para renovar cada una hasta un horizonte común"
        case .noStart:
            "hay montos en meses determinados, pero el proyecto no tiene \"start\" (inicio); agréguelo para tener un "
                + "calendario"
        case .savingsAllZero: "todos los ahorros son cero; escriba \"not quantified\" en el que nadie ha medido"
        case .savingsNotStated:
            "no se indica ningún ahorro, así que casi nada puede calcularse; agregue \"savings\", una lista vacía si no "
                + "los hay"
        }
    }

    func say(_ file: SoundFile) -> String {
        let kinds: [(Flow.Role, String, String)] = [
            (.investment, "inversión", "inversiones"), (.operating, "costo de operación", "costos de operación"),
            (.saving, "ahorro", "ahorros"), (.transfer, "transferencia", "transferencias"),
            (.residual, "valor residual", "valores residuales"),
        ]
        let lines = kinds.compactMap { role, one, many in file.lines[role].map { count($0, one, many) } }
        let warnings = file.warnings == 0 ? "ninguna advertencia" : count(file.warnings, "advertencia", "advertencias")
        guard let options = file.options else {
            return "\(file.name): en orden: \((lines + [warnings]).joined(separator: ", "))"
        }
        let which = options.isProposed ? "la propuesta" : "la primera"
        let held = lines.isEmpty ? "no tiene líneas" : "tiene \(list(lines))"
        return "\(file.name): en orden: \(count(options.count, "opción", "opciones")), \(warnings); "
            + "\"\(options.id)\", \(which), \(held)"
    }

    func word(_ term: SheetTerm) -> String {
        switch term {
        case .kind: "tipo"
        case .what: "concepto"
        case .amount: "monto"
        case .low: "mínimo"
        case .high: "máximo"
        case .per: "por"
        case .on: "fecha"
        case .over: "durante"
        case .from: "desde"
        case .to: "para"
        case .cashable: "libera efectivo"
        case .inKind: "en especie"
        case .growth: "crecimiento"
        case .uptake: "adopción"
        case .volume: "volumen"
        case .unit: "unidad"
        case .hours: "horas"
        case .valueOfHour: "valor de la hora"
        case .trips: "viajes"
        case .fare: "pasaje"
        case .money: "dinero"
        case .project: "proyecto"
        case .numbers: "números"
        case .investment: "inversión"
        case .operating: "operación"
        case .saving: "ahorro"
        case .benefit: "beneficio"
        case .assumption: "supuesto"
        case .name: "nombre"
        case .country: "país"
        case .currency: "moneda"
        case .priceYear: "año de precios"
        case .start: "inicio"
        case .operationalFrom: "en operación desde"
        case .through: "a"
        case .year: "año"
        case .years: "años"
        case .month: "mes"
        case .months: "meses"
        case .yes: "sí"
        case .no: "no"
        case .none: "ninguno"
        case .government: "gobierno"
        case .citizens: "ciudadanía"
        case .businesses, .companies: "empresas"
        case .society: "sociedad"
        case .transactions: "trámites"
        case .procedures: "procedimientos"
        case .visits: "visitas"
        case .people: "personas"
        case .households: "hogares"
        case .sites: "sitios"
        case .institutions: "instituciones"
        case .documents: "documentos"
        case .units: "unidades"
        }
    }
}

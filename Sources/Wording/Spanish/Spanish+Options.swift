import Numerics
import ProjectFiles
import Projects
import Valuation

// The options of a project, in files and in reports, in Spanish.
extension Spanish {
    func say(_ problem: OptionProblem) -> String {
        switch problem {
        case .tooFewOptions:
            "menos de dos opciones: no hay nada que comparar; agregue otra, y ponga primero lo que pasa sin el proyecto"
        case .malformedID(let id): "\"\(id)\" no es id de una opción; escriba minúsculas, dígitos y guiones"
        case .duplicateOption(let id): "dos opciones se llaman \"\(id)\"; cambie el nombre de una"
        case .severalProposed: "solo una opción puede ser la propuesta"
        case .unknownLine(let id, let near?, _):
            "la opción cambia la línea \"\(id)\", que no existe; ¿quiso decir \"\(near)\"?"
        case .unknownLine(let id, nil, let known) where known.isEmpty:
            "la opción cambia la línea \"\(id)\", pero ninguna línea del archivo tiene \"id\"; déselo"
        case .unknownLine(let id, nil, let known):
            "la opción cambia la línea \"\(id)\", que no existe; las líneas son \(list(known))"
        case .weightsNotWhole(let sum): "los pesos de los criterios suman \(share(sum)); deben sumar 100 %"
        case .scoreOffScale(let score, let scale):
            "un puntaje de \(MachineNumber.text(score)); va de 0 a \(MachineNumber.text(scale))"
        case .scoreOfNoOption(let id, let near, let known):
            "un puntaje de \"\(id)\", que no es una opción"
                + didYouMean(near, else: "las opciones son \(list(known))")
        case .noScore(let id): "la opción \"\(id)\" no tiene puntaje aquí; déselo"
        case .oneScoreForAll:
            "un solo puntaje para todas las opciones; escriba \"scores\": { … }, con uno para cada una por su id"
        case .livesWithoutOptions:
            "\"lives\" dice cómo se comparan las opciones, y el archivo no tiene \"options\"; quítelo"
        case .livesTooFarApart(let lives, let common):
            "vidas de \(list(lives.map(String.init))) años terminan juntas recién después de "
                + (common > 9999 ? "miles de" : String(common))
                + " años, y un horizonte común tiene \(Lives.longestHorizon) como máximo; escriba \"lives\": \"annual\" para "
                + "comparar lo que vale cada una al año"
        case .renewedWithoutInflation:
            "las opciones se renuevan a precios constantes, y estas están a precios corrientes; agregue \"inflation\", o "
                + "escriba \"lives\": \"annual\""
        case .keyOfTheFile(let key):
            "\"\(key)\" es del archivo, una para todas las opciones; escríbala fuera de \"options\""
        }
    }

    func say(_ problem: DriverProblem) -> String {
        switch problem {
        case .outOfBounds(let key, let value): "\"\(key)\" es \(MachineNumber.text(value)); \(bounds(of: key))"
        case .tooManyYears(let key, let found, let most): "\"\(key)\" enumera \(found) años; son \(most) como máximo"
        case .noRollOut:
            "la línea sigue un despliegue que el proyecto no tiene; agregue \"rollOut\" con sus instituciones"
        case .sharesNotWhole(let sum):
            "las partes de la demanda suman \(share(sum)); diverted, generated y deadweight suman juntas 100 %"
        case .limitsReversed: "\"atLeast\" es mayor que \"atMost\"; intercámbielos"
        case .limitsWithoutRecurrence(let key): "\"\(key)\" es de un año: requiere un monto que se repite"
        case .lifeWithoutPurchase: "\"lasts\" es de algo que se compra; un monto que se repite lleva \"until\""
        case .noValueOfTime(_, nil, let known):
            "el valor de la hora del registro es el de un país: agregue \"country\"; hay \(list(known))"
        case .noValueOfTime(let purpose, let country?, let known):
            "el registro no tiene valor de la hora para \(country) (\(purpose.rawValue)); conserve el país y escriba "
                + "el suyo, como { \"amount\": 9.5, \"source\": \"Encuesta 2026\" } (hay \(list(known)))"
        case .otherCurrency(let own, let registered):
            "el valor de la hora del registro está en \(registered), el archivo en \(own); escríbalo en \(own), "
                + "con su fuente"
        case .unknownName(let key, let name, let near?, _):
            "\"method\" no tiene \(key) \"\(name)\"; ¿quiso decir \"\(near)\"?"
        case .unknownName(let key, let name, nil, let known):
            "\"method\" no tiene \(key) \"\(name)\"; " + (known.isEmpty ? "nómbrelo allí" : "hay \(list(known))")
        case .duplicateName(let name): "\"\(name)\" está dos veces; deje uno"
        case .noShadowPrice(let name, nil, _):
            "el factor de \"\(name)\" del registro es el de un país: agregue \"country\", o escriba un factor con su fuente"
        case .noShadowPrice(let name, let country?, let known):
            "el registro no tiene factor de \"\(name)\" para \(country); escriba uno con su fuente"
                + (known.isEmpty ? "" : ", o elija entre \(list(known))")
        case .pathWithoutStart:
            "los precios por año requieren un proyecto con \"start\"; agréguelo, o escriba un solo precio"
        case .pathOutOfOrder(let year):
            "el precio desde \(year) debe ir después de los de años anteriores, cada uno una vez"
        case .wholeCostOfFunds(let text, let beyond):
            "\(text) es lo que cuesta en total una unidad de fondos públicos; \"marginalCost\" es solo lo que se suma a la "
                + "unidad: escriba \"\(wholePercent(beyond))\""
        }
    }

    func say(_ concern: DriverConcern, style: NumberStyle) -> String {
        switch concern {
        case .limitAlwaysHolds(let what, let least, let most, let currency):
            "\"\(what)\" nunca pasa de \(style.amount(most, currency: currency)) al año, de modo que \"atLeast\", "
                + "\(style.amount(least, currency: currency)), cuenta en todos; ¿es lo que se quiere?"
        case .sharesRiseAgain(let year, let isOfInstitutions):
            "las proporciones bajan y vuelven a subir en el año \(year) de operación"
                + "\(isOfInstitutions ? ", y quien vuelve no se incorpora otra vez" : ""); ¿es lo que se quiere?"
        case .unusual(let key, let value, let most):
            "\"\(key)\" es \(figure(key, value)); se espera de 0 a \(figure(key, most)); ¿es lo que se quiere?"
        case .aheadOfStart(let what, let months, let possible):
            "\"\(what)\" se compra con \(count(months, "mes", "meses")) de anticipación, pero el servicio empieza \(possible) después "
                + "del proyecto: lo primero se compra cuando este empieza; ¿es lo que se quiere?"
        }
    }

    func inOptions(_ ids: [String]) -> String {
        ids.count == 1 ? "opción \"\(ids[0])\": " : "opciones \(list(ids.map { "\"\($0)\"" })): "
    }

    /// A figure of the method as files write it: the cost of public funds as a percentage.
    private func figure(_ key: String, _ value: Double) -> String {
        key == "marginalCost" ? wholePercent(value) : MachineNumber.text(value)
    }

    /// A percentage as files write it, without the noise of the last digits.
    private func wholePercent(_ fraction: Double) -> String {
        MachineNumber.text((fraction * 1e8).rounded() / 1e6) + "%"
    }

    private func bounds(of key: String) -> String {
        switch key {
        case "lasts": "una vida es un número entero de años de 1 a \(Terms.longestHorizon)"
        case "ahead": "es un número entero de meses de 0 a 120"
        case "institutions", "step", "speed", "innovation", "income", "referenceIncome", "scale":
            "debe ser mayor que cero"
        default: "no puede ser menor que cero"
        }
    }

    func share(_ fraction: Double) -> String { NumberStyle(language: .spanish).percent(fraction, decimals: 4) }
    func plain(_ number: Double) -> String { NumberStyle(language: .spanish).plain(number) }

    func describe(_ measure: OptionMeasure) -> String {
        switch measure {
        case .netPresentValue:
            "El valor actual neto de una opción menos el de la primera del archivo, sobre los mismos años; no lo hay si "
                + "los años difieren."
        case .rate:
            "La tasa de descuento a la que una opción vale tanto como la primera: la tasa interna de "
                + "lo que cuesta y rinde de más."
        case .payback:
            "Cuánto tarda lo que una opción rinde sobre la primera en cubrir lo que cuesta de más; sin "
                + "descontar."
        case .annualValue:
            "El valor anual equivalente de una opción menos el de la primera, cada una sobre sus propios años: lo que "
                + "compara opciones de distinta duración."
        case .dominated:
            "Una opción que no cuesta más ni rinde menos, en valores actuales: quien elegiría esta "
                + "debería elegir aquella."
        case .score: "Pesos por puntajes de los criterios del archivo; no es dinero, y va al lado del VAN."
        }
    }

    func say(_ text: OptionText, style: NumberStyle) -> String {
        switch text {
        case .title: "Opciones lado a lado"
        case .beyondFirst: "Respecto de la primera opción"
        case .byView: "VAN respecto de la primera opción, por punto de vista"
        case .byViewPerYear: "Al año respecto de la primera opción, por punto de vista"
        case .adjustedAnnualBeyondFirst: "Al año, ajustado, más que la primera"
        case .lifeYears: "Vida en años"
        case .option: "Opción"
        case .years: "Años"
        case .netPresentValueBeyondFirst: "VAN incremental"
        case .rateOfDifference: "TIR de la diferencia"
        case .paybackOfDifference: "Recuperación de la diferencia"
        case .annualValueBeyondFirst: "Al año, incremental"
        case .dominatedBy: "Dominada por"
        case .proposed: "propuesta"
        case .weightedScore: "Puntaje ponderado"
        case .uncorrected(let id):
            "En \(id) solo se corrige la evidencia: "
                + "no invierte nada, así que nada de ella puede atrasarse, costar más ni fallar. Lo que "
                + "otras tienen de ella al mismo precio tampoco se recarga allí."
        case .adjustedTitle: "Valor actual neto con ajuste social"
        case .asStated: "Sin ajuste"
        case .adjustedNetPresentValue: "VAN ajustado"
        case .adjustedBeyondFirst: "VAN ajustado, más que la primera"
        case .adjustedSteps:
            "A precios de mercado sin impuestos y luego con todo lo que pide el método del archivo; los pasos están en el "
                + "informe de una sola opción."
        case .baseline(let what): "Comparadas con la primera: \(what)."
        case .proposal(let what): "El archivo propone: \(what)."
        case .commonLines:
            "Las líneas que una opción comparte con la primera se cancelan, también donde nadie conoce su monto; lo que "
                + "cuesta menos que allí cuenta como beneficio."
        case .goesOn(let id):
            "Lo que sigue como en \(id), al mismo precio, corre y crece como allí, empiece cuando empiece el servicio de "
                + "una opción."
        case .livesDiffer:
            "Las opciones se cuentan sobre distintos números de años, sobre los que los valores actuales netos no se "
                + "comparan. «\(say(.annualValueBeyondFirst, style: style))» sí: el valor anual equivalente de una opción menos "
                + "el de la primera, cada una sobre sus propios años y seguida después por otra igual. \"lives\": \"repeat\" en "
                + "el archivo renueva cada una hasta un horizonte común."
        case .ownYears(let lives):
            "Cada una sobre sus propios años (\(list(lives.map { "\($0.id) \($0.years)" }))), sobre los que los valores actuales "
                + "netos no se comparan."
        case .firstGoesOn(let id):
            "\(id) sigue como está: las tasas y recuperaciones de una diferencia son sobre los años de la otra opción."
        case .livesRepeated(let lives, let common):
            "Cada opción se renueva al terminar su vida, a precios constantes, hasta un horizonte común de \(common) años: "
                + list(lives.map { "\($0.id) cada \(count($0.years, "año", "años"))" }) + "."
        case .worthMost(let ids): "La que más vale al año desde este punto de vista: \(list(ids))."
        case .renewedBoth(let own, let first, let common):
            "La opción dura \(count(own, "año", "años")) y la primera \(count(first, "año", "años")): cada una se renueva al "
                + "terminar su vida, a precios constantes, hasta un horizonte común de \(common) años, sobre el que se cuenta "
                + "el resultado."
        case .overYearsOfOption(let years):
            "Sobre los \(count(years, "año", "años")) de la opción; la primera sigue como está."
        case .keepsHorizon(let id, let years):
            "\(id) conserva su propio horizonte (años: \(years)); --horizon es para las opciones que no lo tienen."
        case .dominance:
            "Dominada: otra opción no cuesta más ni rinde menos, en valores actuales desde este punto de vista."
        case .alone(let id): "Una opción completa: agregue --option \(id)."
        case .isOption(let what, let count): "Una de \(count) opciones, con sus propias líneas: \(what)."
        case .isBeyond(let what, let first, let count):
            "Una de \(count) opciones, más allá de la primera: \(what). Todos los resultados son de la diferencia con: \(first)."
        case .scores(let scale):
            "Puntaje ponderado: pesos por puntajes, de \(plain(scale)) como máximo; no es dinero."
        }
    }
}

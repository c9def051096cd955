import Projects

// The options of a project, in files and in reports, in Spanish.
extension Spanish {
    func say(_ problem: OptionProblem) -> String {
        switch problem {
        case .tooFewOptions: "menos de dos opciones: no hay nada que comparar; empiece por no hacer nada"
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
        case .scoreOffScale(let score, let scale): "un puntaje de \(plain(score)); va de 0 a \(plain(scale))"
        case .scoreOfNoOption(let id, let near, let known):
            "un puntaje de \"\(id)\", que no es una opción"
                + didYouMean(near, else: "las opciones son \(list(known))")
        case .noScore(let id): "la opción \"\(id)\" no tiene puntaje aquí; déselo"
        }
    }

    func say(_ problem: DriverProblem) -> String {
        switch problem {
        case .outOfBounds(let key, let value): "\"\(key)\" es \(plain(value)); \(bounds(of: key))"
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
            "el registro no tiene valor de la hora para \(country) (\(purpose.rawValue)); escriba un monto con su fuente, "
                + "o elija entre \(list(known))"
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
        }
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

    func say(_ text: OptionText, style: NumberStyle) -> String {
        switch text {
        case .title: "Opciones lado a lado"
        case .beyondFirst: "Respecto de la primera opción"
        case .byView: "VAN respecto de la primera opción, por punto de vista"
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
                + "no invierte nada, así que nada de ella puede atrasarse, costar más ni fallar."
        case .baseline(let what): "Comparadas con la primera: \(what)."
        case .proposal(let what): "El archivo propone: \(what)."
        case .commonLines:
            "Las líneas que una opción comparte con la primera se cancelan, también donde nadie conoce su monto; lo que "
                + "cuesta menos que allí cuenta como beneficio."
        case .livesDiffer:
            "Las opciones se cuentan sobre distintos números de años, cada una frente a la primera sobre los suyos: compare "
                + "sus valores anuales equivalentes, que suponen que a cada una la sigue otra igual."
        case .dominance:
            "Dominada: otra opción no cuesta más ni rinde menos, en valores actuales desde este punto de vista."
        case .alone(let id): "Una opción completa: agregue --option \(id)."
        case .isOption(let what, let count): "Una de \(count) opciones, con sus propias líneas: \(what)."
        case .scores(let scale):
            "Puntaje ponderado: pesos por puntajes, de \(plain(scale)) como máximo; no es dinero."
        }
    }
}

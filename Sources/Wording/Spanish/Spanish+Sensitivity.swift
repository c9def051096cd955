import Facts

// Lo que dice un informe de sensibilidad, y lo que puede estar mal en uno.
extension Spanish {
    func say(_ text: SensitivityText) -> String {
        switch text {
        case .reportTitle: "Sensibilidad"
        case .tornado: "Lo que hace cada cifra con el valor actual neto"
        case .ends: "Extremos"
        case .endsOf(.range): "su rango"
        case .endsOf(.tenths): "P10 y P90"
        case .endsOf(.fifth): "± 20 %"
        case .lowEnd: "Mínimo"
        case .highEnd: "Máximo"
        case .atLow: "VAN en el mínimo"
        case .atHigh: "VAN en el máximo"
        case .swing: "Amplitud"
        case .switchingValues: "Valores críticos: donde el valor actual neto es cero"
        case .switchingValue: "Valor crítico"
        case .switchingKind: "Clase de valor crítico"
        case .change: "Cambio"
        case .withinEnds: "Entre sus extremos"
        case .yes: "sí"
        case .no: "no"
        case .noneInItsRange: "ninguno en su rango"
        case .twoWay(let first, let second): "Valor actual neto según \(first) (filas) y \(second) (columnas)"
        case .firstFigure: "Cifra de las filas"
        case .firstValue: "Valor de la fila"
        case .secondFigure: "Cifra de las columnas"
        case .secondValue: "Valor de la columna"
        case .rateProfile: "Valor actual neto según la tasa de descuento"
        case .rate: "Tasa de descuento"
        case .delays: "Lo que cuesta el atraso"
        case .months: "Meses después"
        case .serviceLater: "Servicio atrasado: VAN"
        case .costOfServiceLater: "Servicio atrasado: costo"
        case .allLater: "Contratación atrasada: VAN"
        case .costOfAllLater: "Contratación atrasada: costo"
        case .widest(let figure, let low, let high):
            "\(figure) es lo que más mueve el resultado: entre sus extremos el valor actual neto va de \(low) a \(high)."
        case .turning([]): "Ninguna cifra invierte por sí sola el valor actual neto entre sus extremos."
        case .turning(let names):
            "Por sí solas, invierten el valor actual neto entre sus extremos: \(list(names))."
        case .mayTurn(let names):
            "Si estas cifras invierten el valor actual neto entre sus extremos depende de lo que se desconoce: \(list(names))."
        case .crossings(let rates): "El valor actual neto es cero con una tasa de descuento de \(list(rates))."
        case .noCrossing(let reason): "Ninguna tasa de descuento hace cero el valor actual neto: \(say(reason))."
        case .oneAtATime: "Cada cifra se mueve sola; todas las demás quedan como están escritas."
        case .fifths: "Una cifra sin rango se mueve un 20 % a cada lado, una adopción a lo sumo hasta el 100 %."
        case .tenths: "Una distribución sin extremos se toma de su P10 a su P90."
        case .whatSwitches:
            "Los valores críticos se buscan en todo lo que una cifra puede ser, también más allá de sus extremos: los "
                + "montos conservan su signo, una adopción está entre 0 y 100 %, un crecimiento entre −100 % y 1000 % "
                + "al año, un horizonte entre 1 y 100 años."
        case .wholeSteps:
            "El atraso y el horizonte van en meses y años enteros: el suyo es el primer valor con el otro signo."
        case .whatDelays:
            "El fin del horizonte queda. Un servicio atrasado deja la inversión donde está; una contratación atrasada "
                + "mueve también la inversión. Lo que corre antes de la puesta en marcha sigue hasta entonces. Su costo es menor que cero donde conviene esperar. "
                + "Los costos de un mismo año se descuentan igual, en cualquiera de sus meses."
        }
    }

    func say(_ problem: SensitivityUsage) -> String {
        switch problem {
        case .notTwoFigures(let text):
            "--two-way \(text): escriba los identificadores de dos cifras distintas con una coma en medio, como "
                + "build.amount,run.amount"
        }
    }

    func say(_ problem: SensitivityFileProblem) -> String {
        switch problem {
        case .noNetPresentValue(let path, let reason):
            "\(path): no hay valor actual neto que variar: \(say(reason)); elija otra --perspective"
        }
    }
}

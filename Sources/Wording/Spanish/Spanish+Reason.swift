import Facts

extension Spanish {
    func say(_ reason: Reason) -> String {
        switch reason {
        case .noFlows: "desde esta perspectiva no hay nada que contar"
        case .outOfRange: "el resultado excede el rango de los números"
        case .noDiscountRate: "no se da una tasa de descuento única"
        case .noNationalRate:
            "no hay una tasa de descuento verificada para su país en el registro; indique una con --discount-rate"
        case .mixedPrices:
            "los montos a precios corrientes requieren una tasa nominal o una inflación declarada, y los de precios constantes una tasa real"
        case .onlyOutflows: "en ningún período los beneficios superan los costos, de modo que ninguna tasa anula el VAN"
        case .onlyInflows: "en ningún período los costos superan los beneficios, de modo que ninguna tasa anula el VAN"
        case .allZero: "todos los montos son cero"
        case .neverZero: "ninguna tasa anula el valor actual neto"
        case .severalRates: "más de una tasa anula el valor actual neto"
        case .ratesTooClose:
            "el valor actual neto difiere de cero menos que el redondeo en todo un intervalo de tasas, de modo que no se puede saber cuántas lo anulan"
        case .unequalPeriods: "solo se define para períodos iguales"
        case .noCosts: "desde esta perspectiva no hay costos entre los cuales dividir"
        case .bareNetFlow: "un simple flujo neto no distingue los costos de los beneficios"
        case .noInitialOutlay: "el primer flujo no es un desembolso"
        case .noInvestment: "no se invierte nada"
        case .notReached: "los beneficios no cubren los costos dentro del horizonte"
        case .reversed: "la recuperación se alcanza y vuelve a perderse antes del fin del horizonte"
        case .sameWindow:
            "costos y beneficios son totales de los mismos años, de modo que no se conoce su orden en el tiempo"
        case .noSavingQuantified: "ningún ahorro está cuantificado"
        case .undecided: "lo que se sabe no lo decide, y una cifra desconocida lo decidiría"
        case .bothSidesUnknown:
            "se desconoce una parte de los costos y otra de los ahorros, de modo que no hay cota por ningún lado"
        case .noCostKnown: "no se conoce ningún costo"
        case .notSeparable: "el ahorro es una sola cifra para la ciudadanía y el gobierno, y no se puede dividir"
        case .livesDiffer:
            "la opción y la primera se cuentan sobre distintos números de años: compare lo que vale cada una al año"
        case .launchBeyondHorizon: "el servicio entra en operación al final del horizonte o después"
        }
    }

    func brief(_ reason: Reason) -> String {
        switch reason {
        case .noFlows: "nada que contar"
        case .outOfRange: "fuera de rango"
        case .noDiscountRate: "sin tasa"
        case .noNationalRate: "sin tasa"
        case .mixedPrices: "precios mezclados"
        case .onlyOutflows: "ninguna"
        case .onlyInflows: "ninguna"
        case .allZero: "todo en cero"
        case .neverZero: "ninguna"
        case .severalRates: "varias"
        case .ratesTooClose: "no se sabe"
        case .unequalPeriods: "no se define"
        case .noCosts: "sin costos"
        case .bareNetFlow: "solo flujo neto"
        case .noInitialOutlay: "sin desembolso"
        case .noInvestment: "sin desembolso"
        case .notReached: "no se alcanza"
        case .reversed: "se revierte"
        case .sameWindow: "sin sentido"
        case .noSavingQuantified: "s/d"
        case .undecided: "s/d"
        case .bothSidesUnknown: "se desconoce"
        case .noCostKnown: "s/d"
        case .notSeparable: "no separable"
        case .livesDiffer: "otros años"
        case .launchBeyondHorizon: "tras el horizonte"
        }
    }
}

import Valuation

// What each result means.
extension Spanish {
    func describe(_ metric: Metric) -> String {
        switch metric {
        case .presentValueOfCosts: "Lo que valen todos los costos al inicio del proyecto, descontados."
        case .presentValueOfBenefits: "Lo que valen todos los beneficios al inicio del proyecto, descontados."
        case .netPresentValue:
            "Beneficios descontados menos costos descontados: sobre cero, el proyecto vale más de lo que "
                + "cuesta."
        case .benefitCostRatio:
            "Beneficios descontados entre costos descontados: sobre 1, el proyecto vale más de lo que cuesta."
        case .returnOnInvestment: "Beneficios menos todos los costos, entre los costos, sin descontar."
        case .paybackYears: "Cuánto falta para que lo ahorrado cubra por primera vez lo gastado, sin descontar."
        case .finalPaybackYears: "Cuánto falta para que lo cubra en definitiva: ningún costo posterior lo deshace."
        case .discountedPaybackYears: "Cuánto falta para que los beneficios descontados cubran los costos descontados."
        case .paybackFromLaunchYears: "La recuperación contada desde el mes en que empieza el servicio."
        case .internalRates: "La tasa de descuento con la que el valor actual neto es cero."
        case .equivalentAnnualValue:
            "El monto igual cada año que valdría tanto como el valor actual neto, para comparar proyectos de "
                + "distinta duración."
        case .breakEvenAnnualSaving:
            "El ahorro anual constante con el que el proyecto valdría justo lo que cuesta: lo menos que debe "
                + "ahorrar."
        case .additionalBreakEvenAnnualSaving:
            "Cuánto más habría que ahorrar por año, además de lo conocido, para llegar a ese punto; bajo cero, "
                + "sobra ese monto."
        case .profitabilityIndex:
            "1 + VAN ÷ valor actual de la inversión, caiga cuando caiga: el orden si esta tiene un tope."
        case .modifiedInternalRate:
            "El rendimiento anual si los costos se financian y los beneficios se reinvierten a la tasa de "
                + "descuento; a lo sumo hay uno."
        }
    }
}

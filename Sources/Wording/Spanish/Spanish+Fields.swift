// Qué contienen las columnas de los archivos CSV: what the columns of the CSV files hold.
extension Spanish {
    func describe(_ field: FieldName) -> String {
        switch field {
        case .id: "El identificador del caso o de la línea; para un archivo, su nombre."
        case .name: "Cómo se llama el caso o proyecto."
        case .country: "Código ISO 3166-1 alfa-3 del país."
        case .document: "El documento del que proviene el caso."
        case .page: "La página en la que comienza el caso."
        case .readings: "Las lecturas que hay; en una comparación, las que están en uso."
        case .notes: "Lecturas, cotas, vacíos y supuestos en los que descansan los números de la fila."
        case .currency: "Código ISO 4217 de la moneda de los montos de la fila."
        case .metric:
            "El indicador que contiene la fila: montos en la moneda de la fila, tiempos en años, tasas como fracciones."
        case .countryName: "Nombre del país."
        case .priceYear: "El año a cuyos precios están los montos."
        case .investment:
            "Lo que se invierte, como lo indica la fuente o el proyecto, antes de todo corte por el horizonte."
        case .bound:
            "atLeast (al menos) o atMost (a lo sumo) donde el valor actual neto se conoce de un solo lado, "
                + "porque se desconoce un costo o un ahorro."
        case .costBound:
            "atLeast (al menos) o atMost (a lo sumo) donde el valor actual de los costos se conoce de un solo lado."
        case .paybackBound:
            "atLeast (al menos) o atMost (a lo sumo) donde el período de recuperación se conoce de un solo lado."
        case .error: "Qué está mal en la fila; las celdas de al lado quedan entonces vacías."
        case .operatingCostPerYear: "Lo que cuesta un año de operación; vacío si no se indica."
        case .presentValueOfCosts: "Costos hasta el horizonte, descontados al inicio del proyecto."
        case .presentValueOfBenefits: "Beneficios hasta el horizonte, descontados al inicio del proyecto."
        case .netPresentValue: "Valor actual de los beneficios menos el de los costos."
        case .benefitCostRatio: "Valor actual de los beneficios dividido por el de los costos."
        case .returnOnInvestment:
            "Beneficios menos costos, divididos por los costos, hasta el horizonte, sin descontar."
        case .paybackYears:
            "Tiempo desde el inicio hasta que el beneficio neto acumulado llega por primera vez a cero o más."
        case .finalPaybackYears: "Tiempo desde el inicio hasta que el beneficio neto acumulado queda en cero o más."
        case .discountedPaybackYears: "Lo mismo que el período de recuperación, con montos descontados."
        case .paybackFromLaunchYears: "El período de recuperación, contado desde el mes en que comienza el servicio."
        case .internalRateOfReturn:
            "La tasa con la que el valor actual neto es cero, como fracción; vacía si no hay ninguna o hay más de una."
        case .breakEvenAnnualSaving:
            "El ahorro anual, desde la puesta en marcha hasta el horizonte, que apenas paga los costos."
        case .role: "Qué es la línea: investment, operating, saving, transfer o residual."
        case .what: "De qué trata la línea o cifra."
        case .party: "Quién gana el ahorro, o paga el costo."
        case .amount: "El monto como lo indica la fuente; de una línea por mes o por año, el de uno de esos períodos."
        case .when: "Cuándo cae el monto."
        case .quote: "Las palabras de la fuente."
        case .place: "Dónde están esas palabras en el documento."
        case .note:
            "Lo que debe decirse de la fila: qué hicimos con las palabras de la fuente, o por qué hay celdas vacías."
        case .qualifier:
            "moreThan (más de), nearly (casi), upTo (hasta) o average (en promedio), donde la fuente matiza así la cifra."
        case .value: "La cifra, como la indica la fuente."
        case .unit: "Qué cuenta la cifra."
        case .year: "El año de la evaluación, desde 1."
        case .starts: "El mes en que comienza el año; vacío en un proyecto sin fechas."
        case .net: "Beneficios menos costos del año, sin descontar."
        case .oneOffCosts: "Costos del año que caen una sola vez."
        case .oneOffBenefits: "Beneficios del año que caen una sola vez."
        case .oneOffFactor: "El factor que descuenta lo que cae una sola vez en el año."
        case .recurringCosts: "Costos que se repiten dentro del año."
        case .recurringBenefits: "Beneficios que se repiten dentro del año."
        case .recurringFactor: "El factor que descuenta lo que se repite dentro del año."
        case .residualValue: "Lo que queda en el horizonte."
        case .residualFactor: "El factor que descuenta lo que queda en el horizonte."
        case .presentValue: "Cada monto del año por su factor, beneficios menos costos."
        case .cumulativeNet: "Beneficios menos costos hasta el fin del año, sin descontar."
        case .cumulativePresentValue:
            "Los valores actuales hasta el fin del año; en la última fila, el valor actual neto."
        case .leftOut: "Lo que los montos dejan fuera, pues se desconoce: la línea, y por qué."
        case .social: "El indicador para la sociedad: los costos y beneficios de todos."
        case .fiscal: "El indicador para el presupuesto del gobierno."
        case .fiscalCash: "El indicador para el presupuesto del gobierno, sin ahorros ni costos que no son efectivo."
        case .citizen: "El indicador para la ciudadanía y las empresas."
        case .socialBound, .fiscalBound, .fiscalCashBound, .citizenBound:
            "atLeast (al menos) o atMost (a lo sumo) donde el número de al lado se conoce de un solo lado."
        case .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason:
            "El código del motivo por el que la celda de al lado está vacía."
        }
    }
}

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
        case .register: "El registro: `value-of-time` o `shadow-prices`."
        case .of: "El propósito de la hora, o la categoría del precio."
        case .verified: "Si la cifra se leyó en su fuente, o en una copia fiel de ella: verified o unverified."
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
        case .discountRate:
            "La tasa de descuento de la fila, como fracción; vacía donde cambia por año o donde no hay "
                + "ninguna."
        case .discountRateSource: "Quién establece la tasa de descuento, en qué documento y con qué certeza."
        case .marks: "Por qué se mira la tasa, donde no es un paso del tramo: chosen, national, standard, breakEven."
        case .netPresentValue: "Valor actual de los beneficios menos el de los costos."
        case .benefitCostRatio: "Valor actual de los beneficios dividido por el de los costos."
        case .returnOnInvestment:
            "Beneficios menos costos, divididos por los costos, hasta el horizonte, sin descontar."
        case .paybackYears:
            "Tiempo desde el inicio hasta que el beneficio neto acumulado llega por primera vez a cero o más."
        case .finalPaybackYears: "Tiempo desde el inicio hasta que el beneficio neto acumulado queda en cero o más."
        case .discountedPaybackYears: "Lo mismo que el período de recuperación, con montos descontados."
        case .paybackFromLaunchYears: "El período de recuperación, contado desde el mes en que comienza el servicio."
        case .profitabilityIndex: "Valor actual neto ÷ valor actual de la inversión, caiga cuando caiga, más 1."
        case .profitabilityIndexBound: "atLeast o atMost si el índice de rentabilidad se conoce solo de un lado."
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
            "moreThan (más de), nearly (casi), about (alrededor de), upTo (hasta) o average (en promedio), donde la fuente matiza así la cifra."
        case .value: "La cifra, como la indica la fuente."
        case .unit: "Qué cuenta la cifra."
        case .section: "El título bajo el que figura en el documento."
        case .status: "Hasta dónde se ha cumplido lo que dice la cifra: realised, estimated o potential."
        case .missing: "Lo que la fuente no da de un caso de negocio."
        case .measures: "Lo que mide la cantidad: volume, time, each, share, o dinero que no es beneficio."
        case .reading: "Las lecturas que sigue la fila."
        case .question: "A qué responde la fila: mostToSpend, neededSaving o perUnit."
        case .claim: "El nombre de la afirmación, único en el caso."
        case .printed: "La cifra que afirma la fuente, tal como está impresa o como se deduce de lo impreso."
        case .printedLow: "Lo mínimo que puede ser según el redondeo de lo impreso; vacío si no hay límite."
        case .printedHigh: "Lo máximo que puede ser según el redondeo de lo impreso; vacío si no hay límite."
        case .recomputed: "La cifra recalculada, o el límite con que se contrasta; de dos, el inferior."
        case .recomputedLow: "Lo mínimo que da el cálculo según el redondeo de sus cifras; vacío si no hay límite."
        case .recomputedHigh: "Lo máximo que da el cálculo según el redondeo de sus cifras; vacío si no hay límite."
        case .upperLimit: "El superior de dos límites."
        case .heldAgainst:
            "Con qué se contrasta: equals (igual), atLeast (al menos), atMost (a lo sumo) o plausible; vacío si con nada."
        case .difference: "La cifra impresa menos la recalculada, o menos el límite que rebasa."
        case .verdict:
            "Lo que se halló: agrees (concuerda), differs (difiere), implausible (inverosímil) o cannotBeChecked (no se puede comprobar)."
        case .explanation: "De dónde viene el veredicto, o por qué no lo hay."
        case .source: "De dónde viene: registros de origen, un archivo suyo o la fuente de un límite."
        case .printedFrom:
            "Cómo se deduce la cifra de las impresas, por sus ids; vacío si ella misma está impresa."
        case .recomputedFrom: "Con qué se contrasta la cifra, como fórmula de ids y cifras."
        case .limitSource: "Las fuentes de los límites, si no son el documento del caso."
        case .isImplied: "Si la cifra no está impresa, sino que se deduce de lo impreso."
        case .isOurs: "Si el cálculo es nuestro y no uno del que hable el documento."
        case .view: "El punto de vista: social, fiscal o citizen."
        case .statistic:
            "Lo que tiene la fila: una media, un percentil, una probabilidad; montos en la moneda de la "
                + "fila, tiempos en años, probabilidades como fracciones."
        case .low:
            "El extremo inferior del intervalo del 95 % del valor; vacío donde no lo hay."
        case .high:
            "El extremo superior del intervalo del 95 % del valor; vacío donde no lo hay."
        case .distribution: "Qué tan probables son los valores de la cifra, en palabras."
        case .mean: "La media de la distribución de la cifra; vacía donde no la tiene."
        case .standardDeviation:
            "La desviación estándar de la distribución de la cifra; vacía donde no la tiene."
        case .share: "La parte de la cifra en la dispersión del valor actual neto."
        case .coefficient:
            "El coeficiente estandarizado del rango de la cifra: mayor que cero donde el valor actual neto "
                + "sube con ella."
        case .ends: "De dónde vienen los extremos: range (su rango), tenths (P10 y P90) o fifth (20 % menos y más)."
        case .lowEnd: "El valor menor al que se mueve la cifra, en su propia unidad."
        case .highEnd: "El valor mayor al que se mueve la cifra, en su propia unidad."
        case .npvAtLow: "El valor actual neto en el extremo menor."
        case .npvAtHigh: "El valor actual neto en el extremo mayor."
        case .swing: "La distancia entre los valores actuales netos de ambos extremos."
        case .switchingValue:
            "El valor con el que el valor actual neto es cero, con las demás cifras como están escritas; vacío donde no lo hay."
        case .switchingKind:
            "Qué clase de valor es: zero (cero); turns, donde meses o años enteros pasan por cero; undecided, donde lo decide "
                + "lo que se desconoce; o none (ninguno)."
        case .withinEnds:
            "Si el valor crítico está entre los extremos: true o false; vacío si lo decide lo que se desconoce."
        case .firstFigure: "El identificador de la cifra cuyos valores encabezan las filas."
        case .firstValue: "El valor de esa cifra."
        case .secondFigure: "El identificador de la cifra cuyos valores encabezan las columnas."
        case .secondValue: "El valor de esa cifra."
        case .months: "Cuántos meses después."
        case .npvServiceLater: "El valor actual neto donde el servicio empieza más tarde y la inversión queda."
        case .costOfServiceLater: "El valor actual neto de lo escrito menos ese."
        case .npvAllLater: "El valor actual neto donde la contratación mueve todo, también la inversión."
        case .costOfAllLater: "El valor actual neto de lo escrito menos ese; menor que cero donde conviene esperar."
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
        case .closingCost: "Lo que cuesta cerrar, o salir, en el horizonte; se descuenta como lo que queda."
        case .presentValue: "Cada monto del año por su factor, beneficios menos costos."
        case .cumulativeNet: "Beneficios menos costos hasta el fin del año, sin descontar."
        case .cumulativePresentValue:
            "Los valores actuales hasta el fin del año; en la última fila, el valor actual neto."
        case .step: "El número del paso, desde 1."
        case .kind: "Qué clase de paso es: moved, exchanged, atParity o renamed."
        case .economy: "Código de la economía cuyos precios, tipo o paridad se usan."
        case .factor: "Por cuánto multiplica el paso."
        case .series: "Qué serie es: exchangeRate, consumerPrices, gdpDeflator o purchasingPower."
        case .method: "Cómo salió la cifra de su fuente: published, chained, restated, averaged u own."
        case .fromYear: "El año de la primera cifra del paso."
        case .fromValue: "La primera cifra: un índice, o unidades por dólar o dólar internacional."
        case .toYear: "El año de la segunda cifra del paso."
        case .toValue: "La segunda cifra."
        case .firstYear: "El primer año que hay."
        case .lastYear: "El último año que hay."
        case .leftOut: "Lo que los montos dejan fuera, pues se desconoce: la línea, y por qué."
        case .social: "El indicador para la sociedad: los costos y beneficios de todos."
        case .fiscal: "El indicador para el presupuesto del gobierno."
        case .fiscalCash: "El indicador para el presupuesto del gobierno, sin ahorros ni costos que no son efectivo."
        case .citizen: "El indicador para la ciudadanía y las empresas."
        case .socialBound, .fiscalBound, .fiscalCashBound, .citizenBound,
            .switchingBound, .npvServiceLaterBound, .costOfServiceLaterBound, .npvAllLaterBound,
            .costOfAllLaterBound, .investmentBound,
            .operatingCostBound, .benefitBound, .internalRateBound, .oneOffCostsBound,
            .oneOffBenefitsBound, .recurringCostsBound, .recurringBenefitsBound,
            .residualValueBound, .closingCostBound, .netBound, .presentValueBound,
            .cumulativeNetBound, .cumulativePresentValueBound, .paybackOfDifferenceBound,
            .internalRateOfDifferenceBound:
            "atLeast (al menos) o atMost (a lo sumo) donde el número de al lado se conoce de un solo lado."
        case .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason:
            "El código del motivo por el que la celda de al lado está vacía."
        case .file: "El archivo en el que se encontró."
        case .line: "La línea, desde 1; vacía cuando se trata del archivo entero."
        case .column: "La columna en la línea, desde 1, contada en caracteres."
        case .severity:
            "Si es un error (error) o una advertencia (warning); un archivo con un error no se usa, uno con advertencias sí."
        case .code: "Qué se encontró, con un código que es el mismo en todo idioma y versión."
        case .says: "Qué se encontró y qué hacer, en el idioma pedido."
        case .option: "El id de la opción."
        case .proposed: "Si la opción es la que propone el archivo."
        case .horizonYears: "Sobre cuántos años se cuenta la opción."
        case .equivalentAnnualValue: "El mismo monto en cada año del horizonte que vale lo mismo."
        case .netPresentValueBeyondFirst:
            "El valor actual neto de la diferencia con la primera opción; vacío para la primera."
        case .beyondFirstBound: "atLeast o atMost si la diferencia se conoce de un solo lado."
        case .internalRateOfDifference:
            "La tasa interna de la diferencia, como fracción; vacía si no hay ninguna, o varias."
        case .paybackOfDifferenceYears: "Cuándo se recupera la diferencia, en años desde el inicio."
        case .annualValueBeyondFirst: "En cuánto supera el valor anual equivalente al de la primera opción."
        case .adjustedNetPresentValue:
            "El valor actual neto social con todo lo que pide el método del archivo; vacío si no pide nada."
        case .adjustedBeyondFirst: "Lo mismo de la diferencia con la primera opción; vacío para la primera."
        case .adjustedBound, .adjustedBeyondFirstBound:
            "atLeast o atMost donde el número ajustado se conoce de un solo lado."
        case .shareOf:
            "De qué dispersión es la parte: all (toda) o known, si parte de los costos o ahorros se desconoce y no varía en ningún sorteo."
        case .dominatedBy: "Opciones que no cuestan más ni rinden menos."
        case .lifeYears: "Después de cuántos años la opción termina, o se renueva por otra igual."
        case .beyondFirstReason: "El código de por qué no hay valor actual neto respecto de la primera opción."
        case .adjustedAnnualBeyondFirst: "En cuánto supera el valor anual equivalente ajustado al de la primera opción."
        case .weightedScore: "Pesos por puntajes de la matriz, sumados; no es dinero."
        }
    }
}

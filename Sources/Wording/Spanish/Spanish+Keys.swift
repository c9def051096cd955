// What the keys of the files that people write hold, in Spanish.
extension Spanish {
    func describe(_ key: KeyTopic) -> String {
        switch key {
        case .projectName: "Cómo se llama el proyecto."
        case .projectAbout: "Qué hace, en una o dos frases."
        case .projectCountry: "Código ISO 3166-1 alfa-3 del país."
        case .projectInstitution: "Quién lo lleva a cabo."
        case .projectCurrency: "Código ISO 4217 de la moneda de todos los montos del archivo."
        case .projectPriceYear: "El año a cuyos precios están los montos."
        case .projectPriceYearIsOurs:
            "true si la fuente no da el año de precios y usted lo supuso: se imprime como supuesto."
        case .projectStart:
            "El primer mes del proyecto, desde el que se cuenta el tiempo. Sin él los meses se escriben \"month 28\" "
                + "o \"year 2\"."
        case .projectOperationalFrom:
            "El mes en que empieza el servicio; lo que se repite cuenta desde aquí, salvo que su línea diga otra "
                + "cosa. Si falta, es el comienzo."
        case .projectHorizon: "Cuántos años se cuentan; 10 si no se escribe."
        case .projectLife: "Cuántos años se dice que dura la plataforma; `valor check` avisa de un horizonte más largo."
        case .projectDiscountRate: "La tasa de descuento real, o un calendario de tasas por año; 12% si no se escribe."
        case .projectTiming: "En qué punto de su año se descuenta un monto que se repite; al final si no se escribe."
        case .projectInvestment:
            "Lo que se gasta en construirlo, una línea por partida. [] significa ninguno; si falta, no está declarado."
        case .projectOperating:
            "Lo que se gasta en operarlo, una línea por partida. [] significa ninguno; si falta, no está declarado."
        case .projectSavings:
            "Lo que se ahorra o gana, y quién, una línea por partida. [] significa ninguno; si falta, no está "
                + "declarado."
        case .projectTransfers:
            "Pagos entre partes, como tasas y subvenciones: enriquecen a una y empobrecen a otra, y a nadie en la suma."
        case .projectResidual: "Lo que aún vale algo cuando termina el horizonte."
        case .projectBenefits: "Beneficios a los que nadie puso precio: acompañan al resultado."
        case .projectAssumptions: "Lo que se supuso: se imprime con el resultado."
        case .lineId: "Un nombre de la línea, único en el archivo, con el que las lecturas la cambian."
        case .lineWhat: "Qué es."
        case .lineAmount:
            "Cuánto: una vez, en cada período de \"per\", o en total durante \"over\". Lo desconocido se escribe con "
                + "palabras, nunca como 0."
        case .lineLow: "Lo mínimo que puede ser: un monto, o un porcentaje de él."
        case .lineHigh: "Lo máximo que puede ser: un monto, o un porcentaje de él."
        case .lineVolume: "Cuántas veces ocurre; con \"each\", en lugar de un monto."
        case .lineEach: "Lo que vale cada unidad del volumen."
        case .lineOn: "El mes en que cae, si cae una vez."
        case .linePer: "El período en que el monto se repite."
        case .lineFrom:
            "El primer mes de lo que se repite; el de operación si no se escribe, y el comienzo si es una inversión."
        case .lineUntil: "El último mes de lo que se repite; el horizonte si no se escribe."
        case .lineOver: "El período en que un total se reparte por igual."
        case .lineWeights:
            "Cómo se reparte un total si no es por igual: períodos dentro de \"over\", en orden, cada uno con su peso."
        case .lineGrowth: "Cuánto crece de un año de operación al siguiente."
        case .lineUptake: "La proporción que se alcanza en cada año de operación; la última continúa."
        case .lineIncludesTax:
            "La tasa del impuesto incluido en el monto: cuenta en el presupuesto, no para la sociedad."
        case .lineCurrency: "La moneda de la línea; debe ser la del archivo."
        case .linePriceYear: "El año de precios de la línea, si no es el del archivo."
        case .linePriceYearIsOurs: "true si la fuente no da el año de precios de la línea y usted lo supuso."
        case .lineReconstruction: "true si la cifra es una reconstrucción nuestra; \"note\" dice cómo se hizo."
        case .lineQuote: "La frase breve de la fuente, palabra por palabra."
        case .linePlace: "En qué lugar del documento está: título, sección, página."
        case .lineSource: "De dónde viene la cifra, si no es del documento del archivo."
        case .lineNote: "Qué hicimos de las palabras de la fuente, y por qué."
        case .costTo: "Lo mismo que \"until\". En ahorros y transferencias \"to\" nombra una parte."
        case .costBy: "Quién paga; el gobierno si no se escribe."
        case .costInKind:
            "true si se paga en especie, como con el tiempo del personal propio: un costo, pero no efectivo."
        case .savingTo: "Quién gana. \"society\" es una sola cifra de ciudadanos y gobierno, que no puede separarse."
        case .savingCashable: "Si libera dinero de un presupuesto. Si falta, no está declarado."
        case .savingIncludesTransfers: "La parte que otros reciben como pagos: se anula para la sociedad."
        case .transferFrom: "Quién lo paga."
        case .transferTo: "Quién lo recibe."
        case .transferSince: "El primer mes de lo que se repite; el de operación si no se escribe."
        case .residualAmount: "Lo que vale cuando termina el horizonte."
        case .residualOf: "De quién es; del gobierno si no se escribe."
        case .volumeCount: "Cuántos hay en un período; un volumen cuenta una sola cosa."
        case .volumeLow: "Lo mínimo que puede ser el número: un número, o un porcentaje de él."
        case .volumeHigh: "Lo máximo que puede ser el número: un número, o un porcentaje de él."
        case .volumePer: "El período en que hay tantos."
        case .volumeGrowth: "Cuánto crece el número de un año de operación al siguiente."
        case .eachHours: "Horas que cada uno ahorra o cuesta, o las de antes y después."
        case .eachValueOfHour: "Lo que vale una hora."
        case .eachTrips: "Viajes que cada uno ahorra o cuesta, o los de antes y después."
        case .eachFare: "Lo que cuesta un viaje."
        case .eachMoney: "Otro dinero que cada uno ahorra o cuesta, o el de antes y después."
        case .changeBefore: "Cuánto era."
        case .changeAfter: "Cuánto es ahora: un número, o un porcentaje de lo que era."
        case .stepFrom: "El año de la evaluación desde el que rige la tasa; el primer tramo empieza en 1."
        case .stepRate: "La tasa real de esos años."
        case .caseId: "El nombre con que se elige el caso: país y proyecto, en minúsculas, cifras y guiones."
        case .caseDocument: "El documento del que viene, por el nombre de su carpeta en Cases/."
        case .casePage: "La página en que empieza, como las numera el documento."
        case .caseSection: "El título bajo el que está."
        case .caseQuantities:
            "Cifras de la fuente que no son montos del caso de negocio: volúmenes, proporciones, tiempos."
        case .caseOutputs: "Lo que se logró en un período, para el costo de una unidad."
        case .caseReadings:
            "Las formas de entender lo que la fuente deja abierto. El archivo se escribe como lo lee la predeterminada."
        case .quantityId: "Un nombre de la cifra, único en el archivo."
        case .quantityWhat: "Qué cuenta o mide."
        case .quantityValue: "La cifra, como número simple."
        case .quantityUnit: "Su unidad, en palabras."
        case .quantityQualifier: "Lo que la fuente dice de su exactitud."
        case .outputWhat: "Uno de qué."
        case .outputQuantity: "Cuántos."
        case .outputQualifier: "Lo que la fuente dice de su exactitud."
        case .outputOver: "El período en que se alcanzaron tantos, cuyo costo comparten."
        case .readingId: "El nombre con que se elige."
        case .readingWhat: "Qué entiende que dice la fuente, y por qué."
        case .readingDefault: "true para la lectura que se toma si no se elige otra; no cambia nada."
        case .readingChange:
            "Lo que cambia: una clave del archivo, o una línea por su id con las claves que reemplaza en ella; null "
                + "elimina."
        }
    }

    func describe(_ shape: ShapeTopic) -> String {
        switch shape {
        case .project: "Un proyecto, como lo escribe un analista."
        case .case: "Un caso publicado: un proyecto que se llevó a cabo, cada cifra con su frase y lugar."
        case .investment: "Una línea de la inversión."
        case .operating: "Una línea del costo de operación."
        case .saving: "Un ahorro: lo que alguien gana."
        case .transfer: "Un pago de una parte a otra."
        case .residual: "Lo que vale algo cuando termina el horizonte."
        case .volume: "Cuántas veces ocurre algo."
        case .each: "Lo que vale una unidad de un volumen."
        case .change: "Antes y después."
        case .step: "Un tramo de un calendario de tasas de descuento."
        case .quantity: "Una cifra que no es un monto del caso de negocio."
        case .output: "Lo que se logró en un período."
        case .reading: "Una forma de entender una fuente ambigua."
        }
    }
}

import Facts

// What a new project file says, and the interview that makes one.
extension Spanish {
    func say(_ text: TemplateText) -> String {
        switch text {
        case .head:
            "Un proyecto para valor. Se puede evaluar tal como está. Todas sus cifras son ilustrativas: reemplácelas por "
                + "las suyas."
        case .howToWriteJSON: "Lo que sigue a // es un comentario. Una coma tras el último elemento no molesta."
        case .howToWriteSheet:
            "Una fila que empieza con # es un comentario. Cada una de las demás es un dato del proyecto o un flujo; la "
                + "celda que no tiene nada que decir queda vacía. Solo un archivo JSON puede tener textos en varios "
                + "idiomas, o una línea a precios de otro año que las demás."
        case .unknownsInJSON:
            "Lo que nadie sabe se escribe \"not stated\" (no consta) o \"not quantified\" (sin cuantificar), nunca 0. Una "
                + "lista omitida no consta; una lista vacía [] dice que no hay."
        case .unknownsInSheet:
            "Lo que nadie sabe se escribe \"no consta\" o \"sin cuantificar\", nunca 0. Un tipo sin filas no consta; una "
                + "fila con \"ninguno\" como monto dice que no hay."
        case .severalCurrencies(let country, let codes, let chosen):
            "\(country.text(in: "es")) tiene varias monedas (\(list(codes))); \(chosen) es la primera de ellas."
        case .noCurrency(let country, let chosen):
            "No hay ninguna moneda registrada de \(country.text(in: "es")); \(chosen) ocupa su lugar."
        case .currencyNotSaid(let chosen): "Nadie ha dicho aún en qué moneda; \(chosen) ocupa su lugar."
        case .time:
            "El primer mes, y el mes en que empieza el servicio. Hasta entonces el proyecto solo gasta; lo periódico "
                + "corre desde entonces hasta el horizonte."
        case .terms: "Salvo que el proyecto diga otra cosa: 10 años, y una tasa de descuento real del 12 %."
        case .investment:
            "Lo que se gasta antes de que funcione el servicio. El software suele costar más que lo cotizado: indique el "
                + "rango en que puede estar el monto."
        case .operating: "Lo que cuesta mantenerlo en funcionamiento, año tras año."
        case .savings:
            "Lo que se ahorra, y quién gana: el gobierno, la ciudadanía, las empresas, o la sociedad cuando no se pueden "
                + "separar. Un ahorro libera efectivo cuando deja dinero disponible en el presupuesto; las horas del "
                + "personal que permanece no lo hacen."
        case .volume:
            "Un volumen, por lo que ahorra cada unidad, por la proporción alcanzada en cada año de operación."
        case .benefits: "Los beneficios a los que nadie pone precio se enumeran junto al resultado."
        case .assumptions: "Aquello en que se apoyan las cifras se imprime con el resultado."
        case .projectName: "Mi proyecto"
        case .platform: "Plataforma: diseño y desarrollo"
        case .ownStaff: "Tiempo del personal propio"
        case .hosting: "Alojamiento y soporte"
        case .contracts: "Contratos que terminan"
        case .trips: "Viajes y esperas evitados"
        case .fewerErrors: "Menos errores en los registros: sin cuantificar"
        case .allIllustrative: "Todas las cifras son ilustrativas."
        case .unknownInvestment: "Inversión"
        }
    }

    func say(_ text: InterviewText) -> String {
        switch text {
        case .welcome:
            "Unas pocas preguntas forman el archivo de un proyecto. En todas ellas, una línea vacía o ? significa \"no "
                + "sé\": lo desconocido queda como desconocido."
        case .abandoned: "la entrevista no se completó; no se escribió nada"
        case .written(let path): "\(path) quedó escrito. Ahora: valor appraise \(path)"
        case .printed(let ending): "Guárdelo como proyecto.\(ending) y luego: valor appraise proyecto.\(ending)"
        case .country: "¿En qué país? (un nombre, o un código como PRY)"
        case .currency(let usual?): "¿En qué moneda están los montos? (un código; vacío: \(usual))"
        case .currency(nil): "¿En qué moneda están los montos? (un código, como USD)"
        case .name: "¿Cómo se llama el proyecto?"
        case .priceYear: "¿A precios de qué año están los montos?"
        case .start: "¿En qué mes empieza el proyecto? (como 2027-01)"
        case .launch: "¿En qué mes empieza el servicio? (como 2027-07, o después de cuántos meses: 6)"
        case .investment: "¿En qué se gasta primero, antes de que funcione el servicio? (\"nada\" si en nada)"
        case .nextInvestment: "¿En qué más se gasta antes de que funcione? (vacío: en nada más)"
        case .investmentAmount: "  ¿Cuánto?"
        case .investmentTime: "  ¿Cuándo? (un mes, o un período como 2027-01 a 2027-06; vacío: al inicio)"
        case .operating: "¿Qué costará dinero cada año cuando funcione? (\"nada\" si nada)"
        case .nextOperating: "¿Qué más costará dinero cada año? (vacío: nada más)"
        case .operatingAmount: "  ¿Cuánto por año?"
        case .saving: "¿Qué se ahorra? (\"nada\" si nada)"
        case .nextSaving: "¿Qué más se ahorra? (vacío: nada más)"
        case .party: "  ¿Quién gana: gobierno, ciudadanía, empresas, o sociedad si es todo junto?"
        case .isVolume: "  ¿Son tantos por año, y cada uno ahorra tiempo, viajes o dinero? (sí o no)"
        case .savingAmount: "  ¿Cuánto por año?"
        case .volume: "  ¿Cuántos por año?"
        case .unit: "  ¿De qué? (trámites, visitas, personas, sitios, …)"
        case .hours: "  ¿Cuántas horas ahorra cada uno?"
        case .valueOfHour: "  ¿Cuánto vale una hora?"
        case .trips: "  ¿Cuántos viajes ahorra cada uno?"
        case .fare: "  ¿Cuánto cuesta un viaje?"
        case .money: "  ¿Cuánto dinero más ahorra cada uno?"
        case .uptake:
            "  ¿Qué proporción se alcanza en el primer año de operación, en el segundo, …? (como 20% 50% 80%; vacío: todo)"
        case .cashable: "  ¿Libera dinero en el presupuesto? (sí o no)"
        case .benefit: "¿Qué beneficio hay al que nadie pone precio?"
        case .nextBenefit: "¿Qué otro? (vacío: ninguno)"
        case .file: "¿En qué archivo? (como proyecto.json o proyecto.csv; vacío: imprimirlo)"
        case .notANumber(let text): "\"\(text)\" no es un número. Escriba dígitos, como 1200 o 0,5."
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" es un número en algunos países y otro en los demás. Escriba \(list(readings, and: "o"))."
        case .negative: "Aquí un monto es cero o más: lo que se gasta y lo que se ahorra ya van por separado."
        case .notACountry(let text, let near):
            "No existe el país \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))"
        case .notACurrency(let text, let near):
            "No existe la moneda \"\(text)\"\(didYouMean(near, else: "escriba su código de tres letras, como USD."))"
        case .notAYear(let text): "\"\(text)\" no es un año entre 1900 y 2200."
        case .notAMonth(let text): "\"\(text)\" no es un mes ni un período. Escriba 2027-01, o 2027-01 a 2027-06."
        case .ambiguousMonth(let text, let readings):
            "\"\(text)\": ¿primero el día o el mes? Escriba \(list(readings, and: "o"))."
        case .noStartToCountFrom:
            "El proyecto no tiene inicio aún, así que no se puede situar una fecha. Escriba después de cuántos meses."
        case .beforeStart(let start): "Eso es anterior al inicio del proyecto, \(start)."
        case .notAParty(let text): "\"\(text)\" no es gobierno, ciudadanía, empresas ni sociedad."
        case .notYesOrNo(let text): "\"\(text)\" no es sí ni no."
        case .notAUnit(let text, let units): "\"\(text)\" no se cuenta aquí. Escriba \(list(units, and: "o"))."
        case .notShares(let text): "\"\(text)\" no es una lista de proporciones de 0 % a 100 %. Escriba 20% 50% 80%."
        case .fileExists(let path): "\(path) ya existe y queda como está. Indique otro archivo."
        case .notAFile(let path):
            "\(path) no puede ser el archivo de un proyecto. Que su nombre termine en .json o .csv."
        case .understood(let country): "  \(country.text(in: "es"))"
        }
    }
}

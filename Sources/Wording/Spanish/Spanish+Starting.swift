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
        case .benefits: "Los beneficios que no se pueden valorar en dinero se enumeran junto al resultado."
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
        case .assumedCurrency(let code): "Nadie ha dicho en qué moneda están los montos: se supone \(code)."
        case .assumedLaunch: "No se sabe cuándo empieza el servicio: se supone que empieza con el proyecto."
        case .assumedTime(let what): "\(what): no se sabe cuándo se gasta; se supone que al inicio del proyecto."
        case .assumedParty(let what): "\(what): no se sabe quién gana; se cuenta para la sociedad en su conjunto."
        case .assumedUptake(let what):
            "\(what): no se sabe qué proporción se alcanza cada año; se cuenta todo desde el primer año."
        }
    }

    func say(_ text: InterviewText) -> String {
        switch text {
        case .welcome:
            "Con unas pocas preguntas se arma el archivo de un proyecto. Responda ? a la que no sepa: lo desconocido queda "
                + "como desconocido, y también lo que se deja vacío, salvo que la pregunta diga qué significa. Con < se "
                + "vuelve a la pregunta anterior."
        case .abandoned: "la entrevista no se completó; no se guardó nada"
        case .written(let path): "Se guardó \(path). Ahora: valor appraise \(ShellWord.quoted(path))"
        case .printed(let ending): "Guárdelo como proyecto.\(ending) y luego: valor appraise proyecto.\(ending)"
        case .country: "¿En qué país? (un nombre, o un código como PRY)"
        case .currency(let usual): "¿En qué moneda están los montos? (un código de tres letras; vacío: \(usual))"
        case .name: "¿Cómo se llama el proyecto?"
        case .priceYear: "¿A precios de qué año están los montos?"
        case .start: "¿En qué mes empieza el proyecto? (por ejemplo, 2027-01)"
        case .launch:
            "¿Cuándo empieza el servicio? (2027-07, o mes 7, o cuántos meses después: 6; vacío: con el proyecto)"
        case .investment: "¿Qué se gastará antes de que funcione el servicio? (escriba \"nada\" si no hay)"
        case .nextInvestment: "¿Qué más se gastará antes de que funcione? (vacío: nada más)"
        case .investmentAmount: "  ¿Cuánto?"
        case .investmentTime(hasStart: true):
            "  ¿Cuándo? (2027-01, o mes 3, o 2027-01 a 2027-06; vacío: al inicio)"
        case .investmentTime(hasStart: false):
            "  ¿Cuándo? (mes 3, o mes 1 a mes 6, o 6 meses desde el inicio; vacío: al inicio)"
        case .operating: "¿Qué gastos anuales tendrá en operación? (escriba \"nada\" si no hay)"
        case .nextOperating: "¿Qué otros gastos anuales? (vacío: ninguno más)"
        case .operatingAmount: "  ¿Cuánto por año?"
        case .saving: "¿Qué se ahorrará? (escriba \"nada\" si no hay)"
        case .nextSaving: "¿Qué más se ahorrará? (vacío: nada más)"
        case .party: "  ¿Quién gana: gobierno, ciudadanía, empresas, o sociedad si es todo junto? (vacío: sociedad)"
        case .isVolume:
            "  ¿Se calcula el ahorro por caso: tantos casos por año, por lo que ahorra cada uno? (sí; no, o vacío, para dar "
                + "un solo total anual)"
        case .savingAmount: "  ¿Cuánto por año?"
        case .volume: "  ¿Cuántos por año?"
        case .unit: "  ¿De qué? (\(list(SheetTerm.countables.map(word), and: "o")); u otra palabra)"
        case .hours: "  ¿Cuántas horas ahorra cada uno? (vacío: ninguna)"
        case .valueOfHour: "  ¿Cuánto vale una hora?"
        case .trips: "  ¿Cuántos viajes ahorra cada uno? (vacío: ninguno)"
        case .fare: "  ¿Cuánto cuesta un viaje?"
        case .money: "  ¿Cuánto dinero más ahorra cada uno? (vacío: nada)"
        case .uptake:
            "  ¿Qué proporción se alcanza en el primer año de operación, en el segundo, …? (por ejemplo, 20% "
                + "50% 80%; vacío: todo desde el primer año)"
        case .cashable: "  ¿Libera efectivo en el presupuesto? (sí o no)"
        case .benefit: "¿Qué beneficios no se pueden valorar en dinero? (uno por línea; vacío: ninguno)"
        case .nextBenefit: "¿Qué otros? (vacío: ninguno)"
        case .file: "¿En qué archivo se guarda? (por ejemplo, proyecto.json o proyecto.csv; vacío: imprimirlo)"
        case .notANumber(let text): "\"\(text)\" no es un número. Escriba dígitos, como 1200 o 0,5, o 400 mil."
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" es un número en algunos países y otro en los demás. Escriba \(list(readings, and: "o"))."
        case .otherCurrency(let text, let currency):
            "\"\(text)\": los montos de este proyecto están en \(currency). Escriba también este en \(currency), sin signo."
        case .negative: "Aquí un monto es cero o más: lo que se gasta y lo que se ahorra ya van por separado."
        case .notACountry(let text, let near):
            "No existe el país \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))"
        case .notACurrency(let text, let near):
            "No existe la moneda \"\(text)\"\(didYouMean(near, else: "escriba su código de tres letras, como USD."))"
        case .notAYear(let text): "\"\(text)\" no es un año entre 1900 y 2200."
        case .notAMonth(let text): "\"\(text)\" no es un mes. Escriba 2027-01."
        case .notATime(let text, hasStart: true):
            "\"\(text)\" no es un mes ni un período. Escriba 2027-01, mes 3, 6 meses, o 2027-01 a 2027-06."
        case .notATime(let text, hasStart: false):
            "\"\(text)\" no es un mes ni un período. Escriba mes 3, 6 meses, o mes 1 a mes 6."
        case .ambiguousMonth(let text, let readings):
            "\"\(text)\": ¿primero el día o el mes? Escriba \(list(readings, and: "o"))."
        case .noStartToCountFrom:
            "El proyecto no tiene inicio aún, así que no se puede situar una fecha. Escriba mes 3, para su tercer mes."
        case .beforeStart(let start): "Eso es anterior al inicio del proyecto, \(start)."
        case .notAParty(let text): "\"\(text)\" no es gobierno, ciudadanía, empresas ni sociedad."
        case .notYesOrNo(let text): "\"\(text)\" no es sí ni no."
        case .notAUnit(let text): "\"\(text)\" no es una palabra para lo que se cuenta. Escriba una, como permisos."
        case .notShares(let text): "\"\(text)\" no es una lista de proporciones de 0 % a 100 %. Escriba 20% 50% 80%."
        case .fileExists(let path): "\(path) ya existe y queda como está. Indique otro archivo."
        case .notAFile(let path):
            "\(path): el nombre del archivo de un proyecto termina en .json o .csv. Indique otro."
        case .notWritten(let problem): "\(say(problem)). Indique otro archivo."
        case .wayOut: "Responda ? si no lo sabe."
        case .nothingBefore: "  Esta es la primera pregunta."
        case .understoodNumber(let number): "  = \(NumberStyle(language: .spanish).significant(number, digits: 12))"
        case .understoodMonths(let first, nil): "  mes \(first) del proyecto"
        case .understoodMonths(let first, let last?): "  meses \(first) a \(last) del proyecto"
        case .understoodCurrency(let code): "  \(code)"
        case .understood(let country): "  \(country.text(in: "es"))"
        }
    }
}

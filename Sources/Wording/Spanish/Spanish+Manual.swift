// What the manual and the topics of help say beside the commands and options.
extension Spanish {
    func name(_ placeholder: Placeholder) -> String {
        switch placeholder {
        case .sum: "MONTO"
        case .currency: "MONEDA"
        case .from: "MONEDA@AÑO"
        case .to: "MONEDA@AÑO"
        case .index: "ÍNDICE"
        case .order: "ORDEN"
        case .arguments: "ARGUMENTOS"
        case .correction: "CORRECCIÓN"
        case .caseID: "CASO"
        case .command: "COMANDO"
        case .country: "PAÍS"
        case .file: "ARCHIVO"
        case .folder: "CARPETA"
        case .format: "FORMATO"
        case .key: "CLAVE"
        case .language: "IDIOMA"
        case .calendarMonth: "MES"
        case .count: "NÚMERO"
        case .figures: "CIFRA,CIFRA"
        case .option: "OPCIÓN"
        case .options: "OPCIONES"
        case .part: "PARTE/PARTES"
        case .points: "PUNTOS"
        case .rate: "TASA"
        case .reading: "LECTURA"
        case .schema: "ESQUEMA"
        case .shell: "SHELL"
        case .table: "TABLA"
        case .timing: "PUNTO"
        case .topic: "TEMA"
        case .view: "PERSPECTIVA"
        case .when: "CUÁNDO"
        case .year: "AÑO"
        case .years: "AÑOS"
        }
    }

    func oneOf(_ words: [String]) -> String { list(words, and: "o") }

    var about: [String] {
        [
            "Dele a valor un proyecto digital propuesto y le dirá cuándo se recupera la inversión, cuánto vale y cuánto "
                + "rinde: para la sociedad, para el presupuesto del gobierno y para la ciudadanía. Incluye once casos "
                + "publicados, con cada cifra remitida a su frase y página en The Value of Digital Government, y "
                + "recalculados.",
            "Los resultados van a la salida estándar y los mensajes a la salida de errores. Lo que una fuente no indica "
                + "nunca se toma como cero: ≤ y ≥ señalan los resultados que un dato desconocido acota por un lado, y lo "
                + "que no se puede calcular dice por qué.",
        ]
    }

    func heading(_ heading: ManualHeading) -> String {
        switch heading {
        case .name: "Nombre"
        case .synopsis: "Sinopsis"
        case .description: "Descripción"
        case .commands: "Comandos"
        case .options: "Opciones"
        case .exitStatus: "Código de salida"
        case .environment: "Entorno"
        case .files: "Archivos"
        case .examples: "Ejemplos"
        }
    }

    func summary(_ topic: HelpTopic) -> String {
        switch topic {
        case .metrics: "qué significa cada resultado"
        case .files: "los archivos que valor lee"
        case .environment: "las variables que cambian lo que dice"
        case .exitStatus: "qué significa su código de salida"
        }
    }

    func say(_ status: ExitStatus) -> String {
        switch status {
        case .done: "Todo salió bien."
        case .found: "La entrada es incorrecta, no se pudo escribir el resultado o una verificación encontró algo."
        case .misused: "La línea de comandos es incorrecta."
        }
    }

    func say(_ variable: EnvironmentVariable) -> String {
        switch variable {
        case .language: "Los idiomas que usted prefiere, como es:pt, si la configuración regional no es C ni POSIX."
        case .all: "La configuración regional que prevalece sobre las demás; su idioma es el que habla valor."
        case .messages: "La configuración regional de los mensajes, si LC_ALL no está definida."
        case .characters:
            "La configuración regional de los caracteres: si no es UTF-8, no se dibujan líneas en la terminal."
        case .lang: "La configuración regional si no están definidas LC_ALL ni LC_MESSAGES."
        case .noColor: "Si está definida y no vacía, ningún texto lleva color, salvo con `--color always`."
        case .terminal: "Si es dumb o está vacía, ningún texto lleva color y no se dibujan líneas."
        case .columns: "El ancho del texto, hasta 100 columnas, en lugar del ancho propio de la terminal."
        }
    }

    func say(_ kind: FileKind) -> String {
        switch kind {
        case .project:
            "Un proyecto o un caso, en JSON con comentarios y comas finales; `valor new` escribe uno para empezar. "
                + "En `options` lleva varias maneras de hacerlo, que `valor appraise` compara con la primera."
        case .sheet: "Un proyecto como tabla, un flujo por fila, con los separadores de cualquier país."
        case .batch:
            "Muchos proyectos en CSV, o muchos flujos de caja como objetos JSON, uno por línea, para `valor batch`."
        case .schedule:
            "Una tasa de descuento que cambia: `[{ \"from\": 1, \"rate\": \"6%\" }, { \"from\": 31, \"rate\": \"3%\" }]`."
        case .rates:
            "Tipos de cambio propios para --rates: la historia del Banco Central Europeo, los indicadores del Banco Mundial, "
                + "la PTAX del Banco Central do Brasil, o una fila por tipo."
        case .cases: "Una carpeta que se lee en lugar de los casos, países y monedas incorporados: `--cases Cases`."
        }
    }
}

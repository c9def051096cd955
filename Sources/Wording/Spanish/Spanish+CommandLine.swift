// What is wrong with a command line or a file, and what commands and options do.
extension Spanish {
    func say(_ problem: UsageProblem) -> String {
        switch problem {
        case .unknownCommand(let word, let near): "no existe el comando \"\(word)\"\(didYouMean(near))"
        case .unknownOption(let word, let near): "no existe la opción \"\(word)\"\(didYouMean(near.map { "--" + $0 }))"
        case .foreignOption(let option, let command): "`\(command.rawValue)` no admite --\(option.rawValue)"
        case .missingValue(let option): "--\(option.rawValue) requiere un valor"
        case .unwantedValue(let option): "--\(option.rawValue) no lleva valor"
        case .repeatedOption(let option): "--\(option.rawValue) aparece dos veces"
        case .notAChoice(let option, let found, let near, let words):
            "--\(option.rawValue) \(found): debe ser \(choices(words))\(didYouMean(near))"
        case .notAHorizon(let text): "--horizon \(text): debe ser un número entero de años, de 1 a 200"
        case .bareRate(let text):
            "--discount-rate \(text): ¿\(percentOf(text))? Escriba \(text)% o una fracción menor que 1"
        case .notARate(let text):
            "--discount-rate \(text): escriba 12% o 0.12, o el nombre de un archivo con una tasa por tramos; "
                + "no existe tal archivo"
        case .ambiguousNumber(let text, let readings):
            "--discount-rate \(text) es ambiguo; escriba \(list(readings, and: "o"))"
        case .rateTooLow(let text): "--discount-rate \(text): una tasa es mayor que −100 %"
        case .noNationalRate(let country):
            "--discount-rate national: no hay una tasa verificada en el registro para \(country); indique "
                + "una, como --discount-rate 12%"
        case .nationalRateWithoutCountry:
            "--discount-rate national: el proyecto no nombra un país; escriba \"country\" o indique una "
                + "tasa"
        case .rateOfNoUseInBatch:
            "--discount-rate: aquí es una tasa real; las filas no tienen país y sus montos están a precios "
                + "constantes"
        case .nominalWithoutRate:
            "--nominal dice que una tasa es nominal; indique una, como --discount-rate 12% (la nacional es "
                + "real)"
        case .notAnInflation(let text):
            "--inflation \(text): escriba 4% o 0.04, o el nombre de un archivo con un plan por año"
        case .notASpan(let text):
            "--discount-rate-sensitivity=\(text): escriba dos tasas mayores que −100 % y de hasta 10.000 %, primero la menor, "
                + "como 0%..15%"
        case .unknownCountry(let text, let near):
            "no existe el país \"\(text)\""
                + didYouMean(near, else: "escriba su nombre o su código, como PRY")
        case .tooManyArguments(let words): "más argumentos de los que admite el comando: \(list(words))"
        case .missingArgument(.appraise): "¿qué proyecto? Indique su archivo: valor appraise proyecto.json"
        case .missingArgument(.simulate): "¿qué proyecto? Indique su archivo: valor simulate proyecto.json"
        case .missingArgument(.sensitivity): "¿qué proyecto? Indique su archivo: valor sensitivity proyecto.json"
        case .missingArgument(.show): "¿qué caso? `valor cases` los enumera"
        case .missingArgument(.check): "¿qué archivos? Indíquelos: valor check proyecto.json"
        case .missingArgument(.completion): "¿qué shell? valor completion bash, zsh o fish"
        case .missingArgument(.convert):
            "¿qué se convierte? Escriba un monto y dos niveles de precios: valor convert 1000000 BRL@1998 USD@2017"
        case .missingArgument: "falta un argumento"
        case .malformedReading(let text):
            "--reading \(text): escriba CASO=LECTURA, como korea-data-exchange=annual"
        case .readingOfAbsentCase(let id, let near):
            "--reading: \"\(id)\" no está entre los casos comparados\(didYouMean(near))"
        case .unknownReading(let id, let reading, let near, let known):
            "\(id) no tiene la lectura \"\(reading)\"\(didYouMean(near, else: "las que hay: \(list(known))"))"
        case .conflictingReadings(let id, let first, let second):
            "las lecturas \"\(first)\" y \"\(second)\" de \(id) cambian lo mismo; elija una"
        case .unsoundReadings(let id, let ids): "las lecturas \(list(ids)) de \(id) no son compatibles entre sí"
        case .unknownCase(let id, let near): "\"\(id)\" no es un archivo ni un caso\(didYouMean(near))"
        case .partialCase(let id, let command):
            "\(id) es evidencia, un caso parcial: a su fuente le falta lo que `\(command.rawValue)` necesita, y nunca se ordena; "
                + "vea lo que se puede decir: valor show \(id)"
        case .optionOfPartialCase(let option, let id):
            "\(id) es un caso parcial y se muestra como lo imprime su fuente: --\(option.rawValue) es para casos "
                + "completos y proyectos"
        case .tableOfNoUse(let table, let id, let words):
            "\(id) no tiene la tabla \(table); tiene \(list(words, and: "o"))"
        case .unknownProjectOption(let id, let near, let known):
            "el archivo no tiene la opción \"\(id)\"" + didYouMean(near, else: "hay \(list(known))")
        case .noProjectOptions(let id): "--option \(id): el archivo no tiene opciones; omítala"
        case .tableOfOneOption(let table, let known):
            "--table \(table) es de una opción; agregue --option, como en --option \(known.last ?? ""); hay \(list(known))"
        case .projectOptionNotChosen(let path, let known):
            "\(path) contiene varias opciones (\(list(known))) y no propone ninguna; agregue \"proposed\": true a una"
        case .formatOfNoUse(let format, let command, let words):
            "`\(command.rawValue)` no produce \(format), sino \(list(words, and: "o"))"
        case .formatAgainstEnding(let format, let ending):
            "-O \(format), pero el nombre del archivo termina en .\(ending); hágalos coincidir"
        case .unknownSpreadsheetCountry(let text, let near):
            "--csv-for \(text): no es un país cuyo formato de números conozca valor"
                + didYouMean(near, else: "escriba su código ISO 3166-1, como BR o MEX")
        case .countryWithoutCSV(let format): "--csv-for produce CSV y no \(format); quite uno de los dos"
        case .rankingCurrencies(let codes):
            "los montos en \(list(codes)) no se pueden ordenar; elija una con --currency, "
                + "u ordene por una razón o un tiempo"
        case .adjustmentNotStated(let adjustment):
            "el archivo indica muy poco para la corrección \"\(adjustment.rawValue)\"; \(needs(adjustment))"
        case .unknownShell(let word, let near, let words):
            "no existe el shell \"\(word)\": debe ser \(choices(words))\(didYouMean(near))"
        case .unknownSchema(let name, let near, let known):
            "no hay esquema \"\(name)\"\(didYouMean(near, else: "hay \(list(known))"))"
        case .notACase(let path):
            "\(path) es un proyecto propuesto y no un caso publicado; evalúelo: valor appraise \(ShellWord.quoted(path))"
        case .notABatch(let path):
            "\(path) es la tabla de un solo proyecto y no un lote; evalúelo: valor appraise \(ShellWord.quoted(path))"
        case .fileForCommand(let path):
            "no existe el comando \"\(path)\"; para evaluar el archivo: valor appraise \(ShellWord.quoted(path))"
        case .level(let problem): say(problem)
        case .money(let problem): say(problem)
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
        case .missingCommand: "¿qué comando? `valor help` los enumera"
        }
    }

    func say(_ problem: FileProblem) -> String {
        switch problem {
        case .notFound(let path): "\(path): no existe tal archivo"
        case .isFolder(let path): "\(path): es una carpeta; indique un archivo"
        case .notPermitted(let path): "\(path): sin permiso"
        case .cannotRead(let path, let system): "\(path): no se puede leer (\(system))"
        case .cannotWrite(let path, let system): "\(path): no se puede escribir (\(system)); no se cambió nada"
        case .cutShort(let path, let system):
            "\(path): no se puede escribir hasta el final (\(system)); se escribió el comienzo"
        case .outputIsInput(let path?): "\(path) es lo que se lee; escriba los resultados en otro archivo"
        case .outputIsInput(nil):
            "la salida estándar va a un archivo que es lo que se lee; escriba los resultados en otro"
        case .exists(let path): "\(path): ya existe; --force lo reemplaza"
        case .noFolder(let path): "\(path): no existe la carpeta en que se debe escribir"
        case .cannotPrint(let system): "no se puede escribir en la salida estándar (\(system))"
        case .tooLarge(let path, let megabytes):
            "\(path): pasa de \(megabytes) MB, lo más que se lee de un archivo; para millones de filas está `valor batch`"
        case .notText(let path, .excel): "\(path): es un libro de Excel; guárdelo como CSV (en Excel: \"CSV UTF-8\")"
        case .notText(let path, .openDocument): "\(path): es un archivo OpenDocument; guárdelo como CSV, en UTF-8"
        case .notText(let path, .pdf): "\(path): es un PDF; un proyecto es un archivo JSON o CSV"
        case .notText(let path, .other):
            "\(path): no es un archivo de texto; un proyecto es un archivo JSON o CSV en UTF-8"
        case .foreignPackage(let path, let table):
            "\(path): ya existe y no lo escribió valor, y se reemplazaría junto con \(table); muévalo, o indique otro archivo"
        case .noPackage(let path):
            "\(path): el nombre es demasiado largo para un paquete de datos junto a la tabla; se escribe solo la tabla"
        case .notABatch(let path): "\(path): la primera línea no es un encabezado CSV ni un objeto JSON"
        case .notACasesFolder(let path, let missing): "\(path): no es una carpeta de casos, pues no tiene \(missing)"
        case .sameCase(let id, let first, let second): "\(second): el caso \"\(id)\" ya está en \(first)"
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
        }
    }

    var tagline: String { "el valor del gobierno digital, calculado" }
    var helpHint: String { "`valor help COMANDO` o `valor help TEMA` da más detalles." }

    func summary(_ command: CommandName) -> String {
        switch command {
        case .compare: "pone casos y proyectos lado a lado"
        case .cases: "enumera los casos publicados"
        case .show: "muestra un caso: cada cifra con su frase, año por año, y los resultados"
        case .audit: "recalcula lo que afirman las fuentes y lo juzga"
        case .appraise: "evalúa un proyecto propuesto"
        case .simulate:
            "dice qué tan seguros son los resultados: sortea muchas veces cada cifra que tiene un rango"
        case .sensitivity: "dice qué invierte el resultado: mueve cada cifra, una por vez"
        case .new: "escribe el archivo de un proyecto para empezar, o pregunta lo que va en él"
        case .check: "busca errores y dudas en archivos de proyectos, sin evaluarlos"
        case .batch: "calcula muchos proyectos o flujos de caja, uno por fila"
        case .convert: "convierte un monto a otra moneda y a los precios de otro año, y muestra el camino"
        case .rates: "muestra los tipos de cambio y los precios incorporados, y cuán buenos son"
        case .schema: "imprime el JSON Schema de un archivo o de lo que imprime un comando"
        case .completion: "imprime lo que completa las líneas de comandos en bash, zsh o fish"
        case .man: "imprime el manual"
        case .version: "imprime la versión"
        case .help: "explica un comando"
        }
    }

    func details(_ command: CommandName) -> String {
        switch command {
        case .compare:
            "Sin argumentos, compara los once casos de The Value of Digital Government. Los argumentos son ids de casos y "
                + "archivos de proyectos o de casos, en cualquier combinación. Debajo de la tabla figuran las lecturas, "
                + "las cotas, los vacíos y los supuestos en que se apoyan los números. Junto a casos.csv "
                + "va casos.datapackage.json, que dice qué contiene cada columna, en qué unidad y de dónde viene."
        case .cases:
            "Enumera los casos publicados con sus ids, países, páginas y lecturas. `--evidence` lista en su lugar los casos "
                + "parciales de otros documentos: sistemas de los que una fuente da algún monto, o una cantidad a la que se "
                + "podría poner precio, con lo que falta para evaluarlos. Nunca se ordenan con los otros."
        case .show:
            "Muestra todo lo que hay sobre un caso: dónde está cada cifra en su documento, con qué palabras, qué hicimos "
                + "con ella, los montos año por año con sus factores de descuento, y todos los resultados. De un caso "
                + "parcial: sus cifras, lo máximo que se puede gastar por un ahorro declarado, el ahorro anual que exige "
                + "un costo declarado, dinero por unidad, en cada lectura, y lo que falta para decir más."
        case .audit:
            "Calcula de nuevo lo que afirma cada fuente a partir de sus demás cifras, y dice si concuerda, difiere, es "
                + "inverosímil frente a un límite de otra fuente o no se puede comprobar, y por qué. Una cifra concuerda si el "
                + "redondeo de lo impreso lo permite. Sin argumentos recorre el compendio y la evidencia de los demás "
                + "documentos; los argumentos son ids de casos y archivos. Con --strict termina con 1 si una afirmación "
                + "difiere o es inverosímil."
        case .appraise:
            "Lee el archivo de un proyecto y calcula su valor para la sociedad, para el presupuesto del gobierno y para "
                + "la ciudadanía: año por año con factores de descuento, con varias tasas de descuento, en los extremos "
                + "de sus rangos y junto a los casos publicados. El CSV contiene la tabla anual, a partir de la cual "
                + "cualquiera puede reconstruir el resultado; `--table results` da, en cambio, los resultados. "
                + "Un archivo con varias opciones se muestra lado a lado, cada una frente a la primera; `--option` toma una."
        case .simulate:
            "Sortea un valor para cada cifra del proyecto que tiene un rango, evalúa el proyecto con esos "
                + "valores, y lo hace muchas veces. Imprime la media con su error estándar, percentiles con su "
                + "propia incertidumbre, las probabilidades de perder y de no recuperar, qué cifras causan la "
                + "dispersión, y un histograma. La misma semilla da los mismos bytes con cualquier número de "
                + "hilos; `--shard 2/8` sortea una parte de ocho, en un proceso o una máquina aparte, y `--merge` "
                + "reúne todas las partes en el mismo resultado."
        case .sensitivity:
            "Mueve cada cifra de un proyecto entre los extremos de su rango, o un 20 % donde no lo tiene, e imprime lo que "
                + "eso hace con el valor actual neto: un tornado, el valor crítico de cada cifra, una tabla de dos cifras juntas, "
                + "las tasas de descuento con las que el resultado es cero, y lo que cuestan los meses de atraso. `--two-way` "
                + "nombra las dos cifras de la tabla por sus identificadores, que lista `--table figures -O csv`."
        case .new:
            "Escribe el archivo comentado de un proyecto que se puede evaluar tal como está, en el idioma y con la moneda que "
                + "se piden: JSON, o CSV para una hoja de cálculo si el nombre termina en .csv. Un archivo que ya existe no "
                + "se toca sin --force. Sin archivo, en una terminal hace unas pocas preguntas, que pueden dejarse sin "
                + "respuesta, y forma el archivo con lo respondido; en otro caso imprime la plantilla."
        case .check:
            "Lee proyectos y casos e informa de una vez todos los errores de todos los archivos, y luego lo dudoso: palabras "
                + "que no designan un costo de la evaluación, ahorros que deciden el resultado sin liberar efectivo, un "
                + "horizonte más largo que la vida útil, un año de precios o un inicio que faltan. Por cada archivo en orden "
                + "imprime una línea. Termina con 1 si hay un error, y con --strict también si hay una advertencia. `-O json` y "
                + "`-O csv` dan lo que se encontró a programas y planillas, cada cosa con su lugar y un código estable."
        case .batch:
            "Lee CSV con las columnas id, investment, operating_cost, government_saving, citizen_saving, years y "
                + "discount_rate, o un objeto JSON por línea con flows, y escribe lo mismo, en el mismo orden. Una fila "
                + "incorrecta recibe un error en su lugar, y las demás continúan. Los flows sin tasa, ni propia ni por "
                + "--discount-rate, no reciben resultados descontados. Sin archivo lee la entrada estándar."
        case .convert:
            "Lleva un monto a los precios del año pedido en su propia economía y lo cambia al tipo medio de ese año; "
                + "--order convert-first lo cambia primero. El resultado del otro orden aparece al lado. Cada paso muestra sus "
                + "cifras y sus fuentes. --country indica el país en cuyos precios se mueve el dinero que allí es de curso legal: "
                + "los dólares de Panamá, en los de Panamá. --rates ARCHIVO aporta tipos propios, que prevalecen; los diarios se "
                + "promedian. Nada se extrapola."
        case .rates:
            "Enumera cada serie con sus años, fuentes y reservas: tramos que no son fiables y rupturas. Con un país, las cifras "
                + "de cada año. `--rates ARCHIVO` muestra entre ellas un archivo propio. "
                + "Detrás están los registros para evaluar: cuánto vale una hora, y factores sobre precios (`--table registers`)."
        case .schema:
            "Sin nombre, enumera los esquemas. `project` y `case` describen los archivos que escriben las personas, con la "
                + "misma descripción con que se leen: un editor que los conoce completa las claves y subraya lo que está "
                + "mal. Los demás describen lo que los comandos imprimen como JSON, que nombra el suyo: el esquema de "
                + "valor/case/1 puede pedirse con ese nombre. `-O markdown` da las claves en tablas."
        case .completion:
            "Imprime un script con el que el shell completa comandos, opciones, sus valores, casos y lecturas. `make install` "
                + "instala los tres. Para usted solo: bash lo lee de ~/.local/share/bash-completion/completions/valor, zsh "
                + "del archivo _valor en una carpeta de su fpath, y fish de ~/.config/fish/completions/valor.fish."
        case .man:
            "Imprime el manual de este programa para el paginador `man`, o como Markdown. `make install` lo instala, y entonces "
                + "lo muestra `man valor`."
        case .version: "Imprime el nombre y la versión."
        case .help: "Sin argumento, enumera los comandos."
        }
    }

    func example(_ command: CommandName, _ index: Int) -> String {
        let texts: [String] =
            switch command {
            case .compare:
                [
                    "los once casos", "otros parámetros, desde el punto de vista del fisco",
                    "otra lectura de un caso", "un proyecto propio junto a dos casos",
                    "en soles de 2023, con los caminos",
                    "para una hoja de cálculo",
                    "para una hoja de cálculo en Brasil",
                ]
            case .cases: ["la lista", "para un programa", "los casos parciales de otros documentos"]
            case .show: ["un caso", "con otros parámetros, en español", "un caso parcial: lo que se puede decir"]
            case .audit: ["todas las afirmaciones", "las de un caso", "para detenerse si una difiere"]
            case .appraise:
                [
                    "un proyecto", "la tabla anual para la oficina de presupuesto", "con otros parámetros",
                    "a la tasa del propio país, y a otras", "opciones lado a lado", "una de ellas completa",
                ]
            case .simulate:
                [
                    "un proyecto",
                    "más sorteos, y la probabilidad de recuperar hasta un mes",
                    "puntos que convergen más rápido, para un programa",
                    "una parte, en una de dos máquinas",
                    "ambas partes reunidas",
                ]
            case .sensitivity:
                [
                    "un proyecto", "dos cifras juntas, para el presupuesto", "las cifras, para una hoja de cálculo",
                    "para un programa",
                ]
            case .new:
                [
                    "preguntas, y un archivo con lo respondido", "un archivo para llenar, en español",
                    "para una hoja de cálculo",
                ]
            case .check:
                ["un archivo", "varios; una advertencia también cuenta", "lo que se encontró, para un programa"]
            case .batch: ["muchos proyectos", "muchos flujos de caja"]
            case .convert: ["por el camino usual", "cambiado primero", "con tipos propios, en precios de Panamá"]
            case .rates: ["lo que hay", "las cifras de Brasil, año por año"]
            case .schema: ["la lista", "para un editor: completa y subraya en rojo", "las claves, en tablas"]
            case .completion: ["para este bash, ahora", "para fish, desde ahora"]
            case .man: ["en la pantalla, en español", "como página de un wiki"]
            case .version: ["la versión"]
            case .help: ["un comando", "un tema", "un comando, para un wiki"]
            }
        return texts.indices.contains(index) ? texts[index] : ""
    }

    func summary(_ option: OptionName) -> String {
        switch option {
        case .horizon: "cuántos años se cuentan"
        case .discountRate: "tasa de descuento real: 12% o 0.12, `national`, o un archivo con una tasa por tramos"
        case .nominal: "dice que la tasa de descuento es nominal: descuenta montos a precios corrientes"
        case .inflation: "inflación anual: 4% o 0.04, o un archivo con un plan; deflacta los precios corrientes"
        case .discountRateSensitivity:
            "el valor presente neto en un tramo de tasas, 0%..20% salvo que siga =TRAMO, y dónde es cero"
        case .timing: "en qué punto de su año se descuenta un monto periódico"
        case .perspective: "de quién se cuentan costos y beneficios"
        case .adjust: "incorpora a todos los resultados una corrección que indica el archivo; se puede repetir"
        case .draws: "cuántos sorteos"
        case .seed: "de qué parten los sorteos: la misma semilla da el mismo resultado"
        case .points: "de dónde vienen los puntos"
        case .threads: "en cuántos hilos; el resultado es el mismo"
        case .paybackBy: "el mes, o año, hasta el que se pregunta por la recuperación"
        case .shard: "sortea una de varias partes y la escribe para --merge: 2/8"
        case .merge: "una parte que escribió --shard; se repite para cada una"
        case .twoWay: "las dos cifras de la tabla doble, por sus identificadores"
        case .sort: "según qué se ordenan las filas"
        case .currency: "convierte todos los montos a esta moneda, por su código ISO 4217"
        case .priceYear: "convierte todos los montos a los precios de este año"
        case .rates: "un archivo con tipos de cambio propios, que prevalecen sobre los incorporados"
        case .order: "si los montos se llevan primero a los precios del año o se cambian primero"
        case .rate: "cuál de los tipos de cambio de un año se toma"
        case .with: "la medida de los precios (por omisión: cpi, y deflator donde se sabe que cpi subestima)"
        case .ppp: "cambia a paridades de poder adquisitivo en vez de tipos de mercado"
        case .reading: "otra lectura de un caso; puede repetirse"
        case .option: "una opción de un proyecto completa, por su id"
        case .table: "qué tabla contiene el CSV"
        case .outputFormat: "el formato de lo que se imprime"
        case .output: "escribe en un archivo; su extensión indica el formato"
        case .csvFor: "CSV como lo leen las hojas de cálculo de un país, por su código ISO 3166-1: BR, MEX"
        case .country:
            "el país cuya moneda lleva un archivo nuevo, o en cuyos precios se mueve su dinero: un nombre, o un código como PRY"
        case .force: "reemplaza un archivo que ya existe"
        case .strict: "hace que una advertencia cuente como un error, y una afirmación que difiere también"
        case .evidence: "lista los casos parciales de otros documentos, con lo que falta"
        case .language: "el idioma de los textos, en lugar del que indica el entorno"
        case .cases: "una carpeta de la cual leer casos y registros, en vez de los incorporados"
        case .color: "cuándo lleva color el texto"
        case .help: "explica el comando"
        }
    }

    func automaticReading(_ id: String) -> String {
        switch id {
        case "observed": "los ahorros observados en un período, y nada después"
        case "sustained": "el ahorro medio del período continúa hasta el horizonte"
        default: "las cifras tal como las da la fuente"
        }
    }
}

import Languages
import Reports
import Valuation

extension Words {
    /// What is wrong with a command line.
    func say(_ problem: UsageProblem) -> String {
        switch problem {
        case .unknownCommand(let word, let near):
            say(
                en: "no command \"\(word)\"\(didYouMean(near))",
                es: "no existe el comando \"\(word)\"\(didYouMean(near))",
                pt: "não existe o comando \"\(word)\"\(didYouMean(near))")
        case .unknownOption(let word, let near):
            say(
                en: "no option \"\(word)\"\(didYouMean(near.map { "--" + $0 }))",
                es: "no existe la opción \"\(word)\"\(didYouMean(near.map { "--" + $0 }))",
                pt: "não existe a opção \"\(word)\"\(didYouMean(near.map { "--" + $0 }))")
        case .foreignOption(let option, let command):
            say(
                en: "`\(command.rawValue)` takes no --\(option.rawValue)",
                es: "`\(command.rawValue)` no admite --\(option.rawValue)",
                pt: "`\(command.rawValue)` não aceita --\(option.rawValue)")
        case .missingValue(let option):
            say(
                en: "--\(option.rawValue) needs a value",
                es: "--\(option.rawValue) requiere un valor",
                pt: "--\(option.rawValue) requer um valor")
        case .unwantedValue(let option):
            say(
                en: "--\(option.rawValue) takes no value",
                es: "--\(option.rawValue) no lleva valor",
                pt: "--\(option.rawValue) não leva valor")
        case .repeatedOption(let option):
            say(
                en: "--\(option.rawValue) is given twice",
                es: "--\(option.rawValue) aparece dos veces",
                pt: "--\(option.rawValue) aparece duas vezes")
        case .notAChoice(let option, let found, let near, let words):
            say(
                en: "--\(option.rawValue) \(found): it is \(choices(words))\(didYouMean(near))",
                es: "--\(option.rawValue) \(found): debe ser \(choices(words))\(didYouMean(near))",
                pt: "--\(option.rawValue) \(found): deve ser \(choices(words))\(didYouMean(near))")
        case .notAHorizon(let text):
            say(
                en: "--horizon \(text): it is a whole number of years from 1 to 200",
                es: "--horizon \(text): debe ser un número entero de años, de 1 a 200",
                pt: "--horizon \(text): deve ser um número inteiro de anos, de 1 a 200")
        case .bareRate(let text):
            say(
                en: "--discount-rate \(text): \(percentOf(text))? Write \(text)% or a fraction below 1",
                es: "--discount-rate \(text): ¿\(percentOf(text))? Escriba \(text)% o una fracción menor que 1",
                pt: "--discount-rate \(text): \(percentOf(text))? Escreva \(text)% ou uma fração menor que 1")
        case .notARate(let text):
            say(
                en: "--discount-rate \(text): write 12% or 0.12, or the name of a file with a schedule; there is no "
                    + "such file",
                es: "--discount-rate \(text): escriba 12% o 0.12, o el nombre de un archivo con una tasa por tramos; "
                    + "no existe tal archivo",
                pt: "--discount-rate \(text): escreva 12% ou 0.12, ou o nome de um arquivo com uma taxa por etapas; "
                    + "não existe tal arquivo")
        case .ambiguousNumber(let text, let readings):
            say(
                en: "--discount-rate \(text) is ambiguous; write \(list(readings, and: "or"))",
                es: "--discount-rate \(text) es ambiguo; escriba \(list(readings, and: "o"))",
                pt: "--discount-rate \(text) é ambíguo; escreva \(list(readings, and: "ou"))")
        case .rateTooLow(let text):
            say(
                en: "--discount-rate \(text): a rate is above −100 %",
                es: "--discount-rate \(text): una tasa es mayor que −100 %",
                pt: "--discount-rate \(text): uma taxa é maior que −100%")
        case .noNationalRate(let country):
            say(
                en: "--discount-rate national: no verified rate is registered for \(country); give one, as "
                    + "--discount-rate 12%",
                es: "--discount-rate national: no hay una tasa verificada en el registro para \(country); indique "
                    + "una, como --discount-rate 12%",
                pt: "--discount-rate national: não há taxa verificada no registro para \(country); indique uma, como "
                    + "--discount-rate 12%")
        case .nationalRateWithoutCountry:
            say(
                en: "--discount-rate national: the project names no country; write \"country\", or give a rate",
                es: "--discount-rate national: el proyecto no nombra un país; escriba \"country\" o indique una tasa",
                pt: "--discount-rate national: o projeto não nomeia um país; escreva \"country\" ou indique uma taxa")
        case .rateOfNoUseInBatch:
            say(
                en: "--discount-rate: here it is a real rate, since the amounts of rows are in constant prices",
                es: "--discount-rate: aquí es una tasa real, pues los montos de las filas están a precios constantes",
                pt: "--discount-rate: aqui é uma taxa real, pois os valores das linhas estão a preços constantes")
        case .nationalRateInBatch:
            say(
                en: "--discount-rate national: a batch takes one rate for all rows; give it, as --discount-rate 8%",
                es:
                    "--discount-rate national: un lote toma una tasa para todas las filas; dé una, como --discount-rate 8%",
                pt:
                    "--discount-rate national: um lote toma uma taxa para todas as linhas; dê uma, como --discount-rate 8%"
            )
        case .precisionOfNoUseInBatch:
            say(
                en: "--precision unit: rows have no currency, so no unit; a batch is written in full precision",
                es: "--precision unit: las filas no tienen moneda ni unidad; un lote se escribe con precisión completa",
                pt: "--precision unit: as linhas não têm moeda nem unidade; um lote é escrito com precisão completa")
        case .nominalWithoutRate:
            say(
                en: "--nominal says of a rate that it is nominal; give one, as --discount-rate 12% (a national one "
                    + "is real)",
                es: "--nominal dice que una tasa es nominal; indique una, como --discount-rate 12% (la nacional es "
                    + "real)",
                pt: "--nominal diz que uma taxa é nominal; indique uma, como --discount-rate 12% (a nacional é real)")
        case .notAnInflation(let text):
            say(
                en: "--inflation \(text): write 4% or 0.04, or the name of a file with a schedule by year",
                es: "--inflation \(text): escriba 4% o 0.04, o el nombre de un archivo con un plan por año",
                pt: "--inflation \(text): escreva 4% ou 0.04, ou o nome de um arquivo com um plano por ano")
        case .notASpan(let text):
            say(
                en: "--discount-rate-sensitivity=\(text): write two rates above −100 % and up to 10,000 %, the lower "
                    + "first, as 0%..15%",
                es: "--discount-rate-sensitivity=\(text): escriba dos tasas mayores que −100 % y de hasta 10.000 %, "
                    + "primero la menor, como 0%..15%",
                pt: "--discount-rate-sensitivity=\(text): escreva duas taxas acima de −100% e de até 10.000%, "
                    + "primeiro a menor, como 0%..15%")
        case .unknownCountry(let text, let near):
            say(
                en: "there is no country \"\(text)\"" + didYouMean(near, then: "write its name, or its code, as PRY"),
                es: "no existe el país \"\(text)\""
                    + didYouMean(near, then: "escriba su nombre o su código, como PRY"),
                pt: "não existe o país \"\(text)\""
                    + didYouMean(near, then: "escreva o seu nome ou o seu código, como BRA"))
        case .tooManyArguments(let words):
            say(
                en: "more arguments than the command takes: \(list(words))",
                es: "más argumentos de los que admite el comando: \(list(words))",
                pt: "mais argumentos do que o comando aceita: \(list(words))")
        case .missingArgument(let command) where [.appraise, .simulate, .sensitivity, .budget].contains(command):
            say(
                en: "which project? Name its file: valor \(command.rawValue) project.json",
                es: "¿qué proyecto? Indique su archivo: valor \(command.rawValue) proyecto.json",
                pt: "qual projeto? Indique o seu arquivo: valor \(command.rawValue) projeto.json")
        case .missingArgument(.show):
            say(
                en: "which case? `valor cases` lists them",
                es: "¿qué caso? `valor cases` los enumera",
                pt: "qual caso? `valor cases` lista todos")
        case .missingArgument(.check):
            say(
                en: "which files? Name them: valor check project.json",
                es: "¿qué archivos? Indíquelos: valor check proyecto.json",
                pt: "quais arquivos? Indique-os: valor check projeto.json")
        case .missingArgument(.completion):
            say(
                en: "which shell? valor completion bash, zsh or fish",
                es: "¿qué shell? valor completion bash, zsh o fish",
                pt: "qual shell? valor completion bash, zsh ou fish")
        case .missingArgument(.convert):
            say(
                en: "what is to be converted? Write an amount and two price levels: valor convert 1000000 BRL@1998 "
                    + "USD@2017",
                es: "¿qué se convierte? Escriba un monto y dos niveles de precios: valor convert 1000000 BRL@1998 "
                    + "USD@2017",
                pt: "o que se converte? Escreva um valor e dois níveis de preços: valor convert 1000000 BRL@1998 "
                    + "USD@2017")
        case .missingArgument: say(en: "an argument is missing", es: "falta un argumento", pt: "falta um argumento")
        case .malformedReading(let text):
            say(
                en: "--reading \(text): write CASE=READING, as korea-data-exchange=annual",
                es: "--reading \(text): escriba CASO=LECTURA, como korea-data-exchange=annual",
                pt: "--reading \(text): escreva CASO=LEITURA, como korea-data-exchange=annual")
        case .readingOfAbsentCase(let id, let near):
            say(
                en: "--reading: \"\(id)\" is not among the cases compared\(didYouMean(near))",
                es: "--reading: \"\(id)\" no está entre los casos comparados\(didYouMean(near))",
                pt: "--reading: \"\(id)\" não está entre os casos comparados\(didYouMean(near))")
        case .unknownReading(let id, let reading, let near, let known):
            say(
                en: "\(id) has no reading \"\(reading)\"\(didYouMean(near, then: "there are \(list(known))"))",
                es: "\(id) no tiene la lectura \"\(reading)\"\(didYouMean(near, then: "las que hay: \(list(known))"))",
                pt: "\(id) não tem a leitura \"\(reading)\"\(didYouMean(near, then: "as que há: \(list(known))"))")
        case .readingOfNoCase(let reading, let near, let known):
            say(
                en: "--readings: no case compared has the reading \"\(reading)\""
                    + didYouMean(near, then: "there are \(list(known))"),
                es: "--readings: ningún caso comparado tiene la lectura \"\(reading)\""
                    + didYouMean(near, then: "las que hay: \(list(known))"),
                pt: "--readings: nenhum caso comparado tem a leitura \"\(reading)\""
                    + didYouMean(near, then: "as que há: \(list(known))"))
        case .unsoundReadings(let id, let ids):
            say(
                en: "the readings \(list(ids)) of \(id) do not go together",
                es: "las lecturas \(list(ids)) de \(id) no son compatibles entre sí",
                pt: "as leituras \(list(ids)) de \(id) não são compatíveis entre si")
        case .tooManyReadings(let id, let ids, let most):
            say(
                en:
                    "the readings \(list(ids)) of \(id) are not combined: it has so many that only \(most) combinations "
                    + "are read; choose fewer",
                es: "las lecturas \(list(ids)) de \(id) no se combinan: tiene tantas que solo se leen \(most) "
                    + "combinaciones; elija menos",
                pt: "as leituras \(list(ids)) de \(id) não se combinam: há tantas que só se leem \(most) combinações; "
                    + "escolha menos")
        case .conflictingReadings(let id, let first, let second):
            say(
                en: "the readings \"\(first)\" and \"\(second)\" of \(id) change the same thing; choose one",
                es: "las lecturas \"\(first)\" y \"\(second)\" de \(id) cambian lo mismo; elija una",
                pt: "as leituras \"\(first)\" e \"\(second)\" de \(id) mudam a mesma coisa; escolha uma")
        case .unknownCase(let id, let near):
            say(
                en: "\"\(id)\" is neither a file nor a case\(didYouMean(near))",
                es: "\"\(id)\" no es un archivo ni un caso\(didYouMean(near))",
                pt: "\"\(id)\" não é um arquivo nem um caso\(didYouMean(near))")
        case .partialCase(let id, let command):
            say(
                en: "\(id) is evidence, a partial case: its source lacks what `\(command.rawValue)` needs, and it is "
                    + "never ranked; see what can be said of it: valor show \(id)",
                es: "\(id) es evidencia, un caso parcial: a su fuente le falta lo que `\(command.rawValue)` "
                    + "necesita, y nunca se ordena; vea lo que se puede decir: valor show \(id)",
                pt: "\(id) é evidência, um caso parcial: falta à sua fonte o que `\(command.rawValue)` precisa, e "
                    + "nunca é ordenado; veja o que se pode dizer: valor show \(id)")
        case .optionOfPartialCase(let option, let id):
            say(
                en: "\(id) is a partial case, shown as its source prints it: --\(option.rawValue) is for whole cases "
                    + "and projects",
                es: "\(id) es un caso parcial y se muestra como lo imprime su fuente: --\(option.rawValue) es para "
                    + "casos completos y proyectos",
                pt: "\(id) é um caso parcial e se mostra como a fonte o imprime: --\(option.rawValue) é para casos "
                    + "completos e projetos")
        case .tableOfNoUse(let table, let id, let words):
            say(
                en: "\(id) has no table \(table); it has \(list(words, and: "or"))",
                es: "\(id) no tiene la tabla \(table); tiene \(list(words, and: "o"))",
                pt: "\(id) não tem a tabela \(table); tem \(list(words, and: "ou"))")
        case .unknownProjectOption(let id, let near, let known):
            say(
                en: "the file has no option \"\(id)\"\(didYouMean(near, then: "there are \(list(known))"))",
                es: "el archivo no tiene la opción \"\(id)\"" + didYouMean(near, then: "hay \(list(known))"),
                pt: "o arquivo não tem a opção \"\(id)\"" + didYouMean(near, then: "há \(list(known))"))
        case .noProjectOptions(let id):
            say(
                en: "--option \(id): the file has no options; leave it out",
                es: "--option \(id): el archivo no tiene opciones; omítala",
                pt: "--option \(id): o arquivo não tem opções; omita-a")
        case .tableOfOneOption(let table, let known):
            say(
                en: "--table \(table) is of one option; add --option, as in --option \(known.last ?? ""); there are "
                    + "\(list(known))",
                es: "--table \(table) es de una opción; agregue --option, como en --option \(known.last ?? ""); hay "
                    + "\(list(known))",
                pt: "--table \(table) é de uma opção; acrescente --option, como em --option \(known.last ?? ""); há "
                    + "\(list(known))")
        case .projectOptionNotChosen(let path, let known):
            say(
                en: "\(path) holds several options (\(list(known))) and proposes none; add \"proposed\": true to one "
                    + "of them",
                es: "\(path) contiene varias opciones (\(list(known))) y no propone ninguna; agregue \"proposed\": "
                    + "true a una",
                pt: "\(path) contém várias opções (\(list(known))) e não propõe nenhuma; acrescente \"proposed\": "
                    + "true a uma")
        case .formatOfNoUse(let format, let command, let words):
            say(
                en: "`\(command.rawValue)` makes no \(format); it makes \(list(words, and: "or"))",
                es: "`\(command.rawValue)` no produce \(format), sino \(list(words, and: "o"))",
                pt: "`\(command.rawValue)` não produz \(format), e sim \(list(words, and: "ou"))")
        case .formatAgainstEnding(let format, let ending):
            say(
                en: "-O \(format), but the file's name ends in .\(ending); make them the same",
                es: "-O \(format), pero el nombre del archivo termina en .\(ending); hágalos coincidir",
                pt: "-O \(format), mas o nome do arquivo termina em .\(ending); faça-os coincidir")
        case .workbookOnTerminal:
            say(
                en: "a workbook is no text for a terminal; name a file for it: -o result.xlsx",
                es: "un libro de hojas de cálculo no es texto para una terminal; indique un archivo: -o resultado.xlsx",
                pt: "uma pasta de planilhas não é texto para um terminal; indique um arquivo: -o resultado.xlsx")
        case .unknownSpreadsheetCountry(let text, let near):
            say(
                en: "--csv-for \(text): not a country whose number format valor knows"
                    + didYouMean(near, then: "write its ISO 3166-1 code, as BR or MEX"),
                es: "--csv-for \(text): no es un país cuyo formato de números conozca valor"
                    + didYouMean(near, then: "escriba su código ISO 3166-1, como BR o MEX"),
                pt: "--csv-for \(text): não é um país cujas planilhas conheçamos"
                    + didYouMean(near, then: "escreva o seu código ISO 3166-1, como BR ou MEX"))
        case .chartWithoutSVG(let format):
            say(
                en: "--chart draws SVG, not \(format); leave one of the two out",
                es: "--chart dibuja SVG y no \(format); quite uno de los dos",
                pt: "--chart desenha SVG e não \(format); retire um dos dois")
        case .drawingWithoutChart(let charts):
            say(
                en: "an SVG file holds one chart; choose it with --chart: \(oneOf(charts))",
                es: "un archivo SVG contiene un solo gráfico; elíjalo con --chart: \(oneOf(charts))",
                pt: "um arquivo SVG contém um só gráfico; escolha-o com --chart: \(oneOf(charts))")
        case .optionWithoutCSV(let option, let format):
            say(
                en: "--\(option.rawValue) is about CSV, not \(format); leave one of the two out",
                es: "--\(option.rawValue) es para CSV y no para \(format); quite uno de los dos",
                pt: "--\(option.rawValue) é para CSV e não para \(format); retire um dos dois")
        case .chartOfSeveral(let chart):
            say(
                en: "--chart \(chart) draws one project; name one file",
                es: "--chart \(chart) dibuja un solo proyecto; indique un archivo",
                pt: "--chart \(chart) desenha um só projeto; indique um arquivo")
        case .countryWithoutCSV(let format):
            say(
                en: "--csv-for makes CSV, not \(format); leave one of the two out",
                es: "--csv-for produce CSV y no \(format); quite uno de los dos",
                pt: "--csv-for produz CSV e não \(format); retire um dos dois")
        case .rankingCurrencies(let codes):
            say(
                en: "amounts in \(list(codes)) cannot be ranked; choose one with --currency, or sort by a ratio or a "
                    + "time",
                es: "los montos en \(list(codes)) no se pueden ordenar; elija una con --currency, u ordene por una "
                    + "razón o un tiempo",
                pt: "valores em \(list(codes)) não podem ser ordenados; escolha uma com --currency, ou ordene por "
                    + "uma razão ou um tempo")
        case .adjustmentNotStated(let adjustment):
            say(
                en: "the file states too little for the correction \"\(adjustment.rawValue)\"; \(needs(adjustment))",
                es: "el archivo indica muy poco para la corrección \"\(adjustment.rawValue)\"; \(needs(adjustment))",
                pt: "o arquivo indica muito pouco para a correção \"\(adjustment.rawValue)\"; \(needs(adjustment))")
        case .unknownShell(let word, let near, let words):
            say(
                en: "no shell \"\(word)\": it is \(choices(words))\(didYouMean(near))",
                es: "no existe el shell \"\(word)\": debe ser \(choices(words))\(didYouMean(near))",
                pt: "não há o shell \"\(word)\": deve ser \(choices(words))\(didYouMean(near))")
        case .unknownSchema(let name, let near, let known):
            say(
                en: "no schema \"\(name)\"\(didYouMean(near, then: "there are \(list(known))"))",
                es: "no hay esquema \"\(name)\"\(didYouMean(near, then: "hay \(list(known))"))",
                pt: "não há esquema \"\(name)\"\(didYouMean(near, then: "há \(list(known))"))")
        case .notACase(let path):
            say(
                en: "\(path) is a proposed project and no published case; appraise it: valor appraise "
                    + "\(ShellWord.quoted(path))",
                es: "\(path) es un proyecto propuesto y no un caso publicado; evalúelo: valor appraise "
                    + "\(ShellWord.quoted(path))",
                pt: "\(path) é um projeto proposto e não um caso publicado; avalie-o: valor appraise "
                    + "\(ShellWord.quoted(path))")
        case .needsDraws(let option):
            say(
                en: "--\(option.rawValue) says how projects are drawn; give --draws too, as --draws 10000",
                es:
                    "--\(option.rawValue) dice cómo se simulan los proyectos; indique también --draws, como --draws 10000",
                pt:
                    "--\(option.rawValue) diz como os projetos são simulados; indique também --draws, como --draws 10000"
            )
        case .columnsOfDraws:
            say(
                en: "--columns chooses among the results of appraisals; a simulation has columns of its own",
                es: "--columns elige entre los resultados de evaluaciones; una simulación tiene sus propias columnas",
                pt: "--columns escolhe entre os resultados de avaliações; uma simulação tem as suas próprias colunas")
        case .drawsOfRows(let path):
            say(
                en: "--draws: the rows of \(path) have no ranges; simulate project files, or projects in lines of JSON",
                es:
                    "--draws: las filas de \(path) no tienen rangos; simule archivos de proyectos, o proyectos en líneas "
                    + "de JSON",
                pt: "--draws: as linhas de \(path) não têm faixas; simule arquivos de projetos, ou projetos em linhas "
                    + "de JSON")
        case .noProjectFiles(let path):
            say(
                en: "\(path): there is no project file in this folder (.json, .csv, .tsv, .xlsx or .ods)",
                es: "\(path): no hay archivos de proyecto en esta carpeta (.json, .csv, .tsv, .xlsx u .ods)",
                pt: "\(path): não há arquivos de projeto nesta pasta (.json, .csv, .tsv, .xlsx ou .ods)")
        case .resumeWithoutFile:
            say(
                en: "--resume goes on with a file of results; name it, as -o results.csv",
                es: "--resume sigue con un archivo de resultados; indíquelo, como -o results.csv",
                pt: "--resume continua um arquivo de resultados; indique-o, como -o results.csv")
        case .repeatedColumn(let name):
            say(
                en: "--columns: \(name) is asked for twice",
                es: "--columns: \(name) se pide dos veces",
                pt: "--columns: \(name) é pedido duas vezes")
        case .notABatch(let name):
            say(
                en:
                    "\(name) is one project, and no batch; appraise it: valor appraise \(FileText.argument(named: name))",
                es:
                    "\(name) es un solo proyecto y no un lote; evalúelo: valor appraise \(FileText.argument(named: name))",
                pt: "\(name) é um só projeto e não um lote; avalie-o: valor appraise \(FileText.argument(named: name))")
        case .fileForCommand(let path):
            say(
                en: "no command \"\(path)\"; to appraise the file: valor appraise \(ShellWord.quoted(path))",
                es: "no existe el comando \"\(path)\"; para evaluarlo: valor appraise \(ShellWord.quoted(path))",
                pt: "não há o comando \"\(path)\"; para avaliar o arquivo: valor appraise \(ShellWord.quoted(path))")
        case .level(let problem): say(problem)
        case .money(let problem): say(problem)
        case .budget(let problem): say(problem)
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
        case .missingCommand:
            say(
                en: "which command? `valor help` lists them",
                es: "¿qué comando? `valor help` los enumera",
                pt: "qual comando? `valor help` os lista")
        }
    }
}

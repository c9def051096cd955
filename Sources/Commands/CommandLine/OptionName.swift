import Languages

/// The options, by the words that people type behind the two hyphens.
enum OptionName: String, Sendable, Hashable, CaseIterable {
    case horizon
    case discountRate = "discount-rate"
    case nominal
    case inflation
    case discountRateSensitivity = "discount-rate-sensitivity"
    case timing
    case oneOffTiming = "one-off-timing"
    case perspective
    case adjust
    case draws
    case seed
    case points
    case threads
    case paybackBy = "payback-by"
    case shard
    case merge
    case twoWay = "two-way"
    case fiscalYearStart = "fiscal-year-start"
    case threshold
    case ceiling
    case loadFor = "load-for"
    case fiscalYear = "fiscal-year"
    case sort
    case currency
    case priceYear = "price-year"
    case rates
    case order
    case rate
    case with
    case ppp
    case beyondData = "beyond-data"
    case reading
    case readings
    case option
    case table
    case columns
    case chart
    case full
    case all
    case verdict
    case outputFormat = "output-format"
    case output
    case csvFor = "csv-for"
    case header
    case precision
    case country
    case resume
    case force
    case strict
    case evidence
    case language
    case cases
    case color
    case help
}

extension Words {
    /// What an option does, in a line.
    func summary(_ option: OptionName) -> String {
        switch option {
        case .horizon:
            say(en: "how many years are counted", es: "cuántos años se cuentan", pt: "quantos anos são contados")
        case .discountRate:
            say(
                en: "real discount rate: 12% or 0.12, `national`, or a file with a schedule by year",
                es: "tasa de descuento real: 12% o 0.12, `national`, o un archivo con una tasa por tramos",
                pt: "taxa de desconto real: 12% ou 0.12, `national`, ou um arquivo com uma taxa por etapas")
        case .nominal:
            say(
                en: "says that the discount rate is nominal: it takes amounts in current prices",
                es: "dice que la tasa de descuento es nominal: descuenta montos a precios corrientes",
                pt: "diz que a taxa de desconto é nominal: desconta valores a preços correntes")
        case .inflation:
            say(
                en: "inflation a year: 4% or 0.04, or a file with a schedule; deflates current prices",
                es: "inflación anual: 4% o 0.04, o un archivo con un plan; deflacta los precios corrientes",
                pt: "inflação ao ano: 4% ou 0.04, ou um arquivo com um plano; deflaciona preços correntes")
        case .discountRateSensitivity:
            say(
                en: "the net present value over a span of rates, 0%..20% unless =SPAN follows, and where it is zero",
                es: "el valor actual neto en un tramo de tasas, 0%..20% salvo que siga =TRAMO, y dónde es cero",
                pt: "o valor presente líquido em um trecho de taxas, 0%..20% salvo se segue =TRECHO, e onde é zero")
        case .timing:
            say(
                en: "where in its year a recurring amount is discounted",
                es: "en qué punto de su año se descuenta un monto recurrente",
                pt: "em que ponto do seu ano se desconta um valor recorrente")
        case .oneOffTiming:
            say(
                en: "where in its year an amount is discounted that falls once",
                es: "en qué punto de su año se descuenta un monto que cae una vez",
                pt: "em que ponto do seu ano se desconta um valor que ocorre uma vez")
        case .perspective:
            say(
                en: "whose costs and benefits count",
                es: "de quién se cuentan costos y beneficios",
                pt: "de quem se contam custos e benefícios")
        case .adjust:
            say(
                en: "puts a correction that the file states into all results; can be repeated",
                es: "incorpora a todos los resultados una corrección que indica el archivo; se puede repetir",
                pt: "inclui em todos os resultados uma correção que o arquivo indica; pode ser repetida")
        case .draws: say(en: "how many draws", es: "cuántas iteraciones", pt: "quantas iterações")
        case .seed:
            say(
                en: "what the draws follow from: the same seed gives the same result",
                es: "de qué parten las iteraciones: la misma semilla da el mismo resultado",
                pt: "de onde partem as iterações: a mesma semente dá o mesmo resultado")
        case .points:
            say(en: "where the points come from", es: "de dónde vienen los puntos", pt: "de onde vêm os pontos")
        case .threads:
            say(
                en: "on how many threads; the result is the same",
                es: "en cuántos hilos; el resultado es el mismo",
                pt: "em quantas threads; o resultado é o mesmo")
        case .paybackBy:
            say(
                en: "the month, or year, by which payback is asked for",
                es: "el mes, o año, hasta el que se pregunta por la recuperación",
                pt: "o mês, ou ano, até o qual se pergunta pelo payback")
        case .shard:
            say(
                en: "draws one part of several and writes it for --merge: 2/8",
                es: "simula una de varias partes y la escribe para --merge: 2/8",
                pt: "simula uma de várias partes e a escreve para --merge: 2/8")
        case .merge:
            say(
                en: "a part that --shard wrote; repeated for each",
                es: "una parte que escribió --shard; se repite para cada una",
                pt: "uma parte que --shard escreveu; repete-se para cada uma")
        case .twoWay:
            say(
                en: "the two figures of the two-way table, by their ids",
                es: "las dos variables de la tabla doble, por sus identificadores",
                pt: "as duas variáveis da tabela dupla, por seus identificadores")
        case .fiscalYearStart:
            say(
                en: "the month in which fiscal years start, 01 to 12 (default: that of the country)",
                es: "el mes en que empiezan los años fiscales, 01 a 12 (por omisión: el del país)",
                pt: "o mês em que começam os exercícios, 01 a 12 (padrão: o do país)")
        case .threshold:
            say(
                en: "says whether the spending is above a threshold for review: 20000USD",
                es: "dice si el gasto supera un umbral de revisión: 20000USD",
                pt: "diz se a despesa supera um limite de revisão: 20000USD")
        case .loadFor:
            say(
                en: "a form that a system loads: CSV with decimal points, without grouping, a fixed header",
                es: "una forma que carga un sistema: CSV con punto decimal, sin agrupar, con un encabezado fijo",
                pt: "uma forma que um sistema carrega: CSV com ponto decimal, sem agrupar, com um cabeçalho fixo")
        case .fiscalYear:
            say(
                en: "the year that --load-for siconfi writes (default: the first with spending)",
                es: "el año que escribe --load-for siconfi (por omisión: el primero con gasto)",
                pt: "o exercício que --load-for siconfi grava (padrão: o primeiro com despesa)")
        case .ceiling:
            say(
                en: "says in which fiscal years spending is above a ceiling: 500000USD",
                es: "dice en qué años fiscales el gasto supera un techo: 500000USD",
                pt: "diz em que exercícios a despesa supera um teto: 500000USD")
        case .sort:
            say(
                en: "by what the rows are sorted",
                es: "según qué se ordenan las filas",
                pt: "conforme o que as linhas são ordenadas")
        case .currency:
            say(
                en: "converts all amounts to this currency, by its ISO 4217 code",
                es: "convierte todos los montos a esta moneda, por su código ISO 4217",
                pt: "converte todos os valores para esta moeda, pelo seu código ISO 4217")
        case .priceYear:
            say(
                en: "converts all amounts to the prices of this year",
                es: "convierte todos los montos a los precios de este año",
                pt: "converte todos os valores para os preços deste ano")
        case .rates:
            say(
                en: "a file with exchange rates of your own, which win over those built in",
                es: "un archivo con tipos de cambio propios, que prevalecen sobre los incorporados",
                pt: "um arquivo com taxas de câmbio próprias, que prevalecem sobre as incorporadas")
        case .order:
            say(
                en: "whether amounts are moved to the year's prices or exchanged first",
                es: "si los montos se llevan primero a los precios del año o se cambian primero",
                pt: "se os valores são levados primeiro aos preços do ano ou convertidos primeiro")
        case .rate:
            say(
                en: "which of a year's exchange rates is taken",
                es: "cuál de los tipos de cambio de un año se toma",
                pt: "qual das taxas de câmbio de um ano é tomada")
        case .with:
            say(
                en: "the measure of prices (default: cpi, deflator where cpi is known to understate)",
                es: "la medida de los precios (por omisión: cpi, y deflator donde se sabe que cpi subestima)",
                pt: "a medida dos preços (padrão: cpi, e deflator onde se sabe que cpi subestima)")
        case .ppp:
            say(
                en: "exchanges at purchasing-power parities in place of market rates",
                es: "cambia a paridades de poder adquisitivo en vez de tipos de mercado",
                pt: "converte por paridades de poder de compra em vez de taxas de mercado")
        case .beyondData:
            say(
                en: "lets the last year with figures stand for years behind it, which is said",
                es: "deja que el último año con cifras valga por los posteriores, y lo dice",
                pt: "deixa o último ano com números valer pelos posteriores, e o diz")
        case .reading:
            say(
                en: "another reading of a case; may be repeated",
                es: "otra lectura de un caso; puede repetirse",
                pt: "outra leitura de um caso; pode ser repetida")
        case .readings:
            say(
                en: "one reading for every case that has it and no --reading of its own, as sustained",
                es: "una lectura para todo caso que la tenga y no lleve su propio --reading, como sustained",
                pt: "uma leitura para todo caso que a tenha e não leve o seu próprio --reading, como sustained")
        case .option:
            say(
                en: "one option of a project in full, by its id",
                es: "una opción de un proyecto completa, por su id",
                pt: "uma opção de um projeto completa, por seu id")
        case .table:
            say(en: "which table the CSV holds", es: "qué tabla contiene el CSV", pt: "qual tabela o CSV contém")
        case .columns:
            say(
                en: "only these results, in this order, separated by commas",
                es: "solo estos resultados, en este orden, separados por comas",
                pt: "só estes resultados, nesta ordem, separados por vírgulas")
        case .verdict:
            say(
                en: "only claims with this verdict; can be repeated",
                es: "solo las afirmaciones con este veredicto; se puede repetir",
                pt: "só as afirmações com este veredito; pode ser repetida")
        case .chart:
            say(
                en: "one chart of the result, as SVG; with -o into a file",
                es: "un gráfico del resultado, como SVG; con -o en un archivo",
                pt: "um gráfico do resultado, como SVG; com -o em um arquivo")
        case .all:
            say(
                en: "every published case and every partial one",
                es: "todos los casos publicados y todos los parciales",
                pt: "todos os casos publicados e todos os parciais")
        case .full:
            say(
                en: "prints the whole report, and not only what is read first",
                es: "imprime el informe completo, y no solo lo que se lee primero",
                pt: "imprime o relatório completo, e não só o que se lê primeiro")
        case .outputFormat:
            say(
                en: "the format of what is printed",
                es: "el formato de lo que se imprime",
                pt: "o formato do que é impresso")
        case .output:
            say(
                en: "writes into a file; its ending names the format",
                es: "escribe en un archivo; su extensión indica el formato",
                pt: "grava em um arquivo; a sua extensão indica o formato")
        case .csvFor:
            say(
                en: "CSV as the spreadsheets of a country read it, by its ISO 3166-1 code: BR, MEX",
                es: "CSV como lo leen las hojas de cálculo de un país, por su código ISO 3166-1: BR, MEX",
                pt: "CSV como as planilhas de um país o leem, pelo seu código ISO 3166-1: BR, MEX")
        case .header:
            say(
                en: "what stands over the columns of CSV: codes that programs read, or titles; with --csv-for titles",
                es:
                    "lo que va sobre las columnas del CSV: códigos que leen los programas, o títulos; con --csv-for, títulos",
                pt:
                    "o que fica sobre as colunas do CSV: códigos que os programas leem, ou títulos; com --csv-for, títulos"
            )
        case .precision:
            say(
                en: "how exactly CSV has amounts: to the currency's smallest unit, or full; with --csv-for the unit",
                es:
                    "con qué precisión da el CSV los montos: a la unidad menor de la moneda, o completa; con --csv-for, la unidad",
                pt:
                    "com que precisão o CSV dá os valores: à menor unidade da moeda, ou completa; com --csv-for, a unidade"
            )
        case .country:
            say(
                en: "the country whose money a new file has, or in whose prices its money moves: a name, or a code "
                    + "as PRY",
                es: "el país cuya moneda lleva un archivo nuevo, o en cuyos precios se mueve su dinero: un nombre, o "
                    + "un código como PRY",
                pt: "o país cuja moeda um arquivo novo leva, ou em cujos preços o seu dinheiro se move: um nome, ou "
                    + "um código como BRA")
        case .resume:
            say(
                en: "goes on with an interview that was left, from the file in which its answers were kept",
                es: "sigue con una entrevista que se dejó, desde el archivo en que quedó lo respondido",
                pt: "continua uma entrevista que foi deixada, do arquivo em que ficou o que foi respondido")
        case .force:
            say(
                en: "replaces a file that is there",
                es: "reemplaza un archivo que ya existe",
                pt: "substitui um arquivo que já existe")
        case .strict:
            say(
                en: "makes a warning count as much as an error, and a claim that differs too",
                es: "hace que una advertencia cuente como un error, y una afirmación que difiere también",
                pt: "faz um aviso contar como um erro, e uma afirmação que difere também")
        case .evidence:
            say(
                en: "lists the partial cases of other documents, with what is missing",
                es: "lista los casos parciales de otros documentos, con lo que falta",
                pt: "lista os casos parciais de outros documentos, com o que falta")
        case .language:
            say(
                en: "the language of what is said, in place of the one of the environment",
                es: "el idioma de los textos, en lugar del que indica el entorno",
                pt: "o idioma dos textos, em lugar do indicado pelo ambiente")
        case .cases:
            say(
                en: "a folder to read cases and registers from, in place of those built in",
                es: "una carpeta de la cual leer casos y registros, en vez de los incorporados",
                pt: "uma pasta da qual ler casos e registros, em vez dos incorporados")
        case .color:
            say(en: "when text is coloured", es: "cuándo lleva color el texto", pt: "quando o texto é colorido")
        case .help: say(en: "explains the command", es: "explica el comando", pt: "explica o comando")
        }
    }

    /// What an option does in a command where it does something else than in others.
    func summary(_ option: OptionName, of command: CommandName) -> String? {
        switch (option, command) {
        case (.outputFormat, .new):
            say(en: "the format of the file", es: "el formato del archivo", pt: "o formato do arquivo")
        case (.output, .completion):
            say(en: "writes into a file", es: "escribe en un archivo", pt: "grava em um arquivo")
        case (.output, .batch):
            say(
                en: "writes into a file; its ending names the format, unless it is the kind that is read",
                es: "escribe en un archivo; su extensión indica el formato, si no es el tipo que se lee",
                pt: "grava em um arquivo; a sua extensão indica o formato, se não é o tipo que se lê")
        case (.outputFormat, .batch):
            say(
                en: "the format of what is written, in place of the kind that is read",
                es: "el formato de lo que se escribe, en lugar del tipo que se lee",
                pt: "o formato do que é gravado, em lugar do tipo que se lê")
        case (.resume, .batch):
            say(
                en:
                    "keeps the beginning of the file of results in FILE.part, and goes on behind it where that is there",
                es: "guarda el comienzo del archivo de resultados en ARCHIVO.part, y sigue tras él si ya existe",
                pt: "guarda o começo do arquivo de resultados em ARQUIVO.part, e continua depois dele se já existe")
        case (.language, .new):
            say(
                en: "the language of the file, and of what is said",
                es: "el idioma del archivo y de lo que se dice",
                pt: "o idioma do arquivo e do que é dito")
        default: nil
        }
    }
}

import Languages

/// The words in capitals that stand for what people write themselves, as in `--horizon YEARS`.
enum Placeholder: String, Sendable, Hashable, CaseIterable {
    case arguments, columns, caseID, chart, command, correction, currency, from, index, order, country, file, folder,
        format,
        key,
        language,
        option, options, rate, reading, schema
    case calendarMonth, count, figures, part, points
    case shell, sum, table, timing, to, topic, verdict, view, when, which, year, years
}

extension Words {
    /// The word in capitals that stands for what people write themselves.
    func name(_ placeholder: Placeholder) -> String {
        switch placeholder {
        case .which: say(en: "WHICH", es: "CUÁL", pt: "QUAL")
        case .sum: say(en: "AMOUNT", es: "MONTO", pt: "VALOR")
        case .currency: say(en: "CURRENCY", es: "MONEDA", pt: "MOEDA")
        case .from: say(en: "CURRENCY@YEAR", es: "MONEDA@AÑO", pt: "MOEDA@ANO")
        case .to: say(en: "CURRENCY@YEAR", es: "MONEDA@AÑO", pt: "MOEDA@ANO")
        case .index: say(en: "INDEX", es: "ÍNDICE", pt: "ÍNDICE")
        case .order: say(en: "ORDER", es: "ORDEN", pt: "ORDEM")
        case .arguments: say(en: "ARGUMENTS", es: "ARGUMENTOS", pt: "ARGUMENTOS")
        case .columns: say(en: "COLUMNS", es: "COLUMNAS", pt: "COLUNAS")
        case .correction: say(en: "CORRECTION", es: "CORRECCIÓN", pt: "CORREÇÃO")
        case .caseID: say(en: "CASE", es: "CASO", pt: "CASO")
        case .chart: say(en: "CHART", es: "GRÁFICO", pt: "GRÁFICO")
        case .command: say(en: "COMMAND", es: "COMANDO", pt: "COMANDO")
        case .country: say(en: "COUNTRY", es: "PAÍS", pt: "PAÍS")
        case .file: say(en: "FILE", es: "ARCHIVO", pt: "ARQUIVO")
        case .folder: say(en: "FOLDER", es: "CARPETA", pt: "PASTA")
        case .format: say(en: "FORMAT", es: "FORMATO", pt: "FORMATO")
        case .key: say(en: "KEY", es: "CLAVE", pt: "CHAVE")
        case .language: say(en: "LANGUAGE", es: "IDIOMA", pt: "IDIOMA")
        case .calendarMonth: say(en: "MONTH", es: "MES", pt: "MÊS")
        case .count: say(en: "NUMBER", es: "NÚMERO", pt: "NÚMERO")
        case .figures: say(en: "FIGURE,FIGURE", es: "CIFRA,CIFRA", pt: "NÚMERO,NÚMERO")
        case .option: say(en: "OPTION", es: "OPCIÓN", pt: "OPÇÃO")
        case .options: say(en: "OPTIONS", es: "OPCIONES", pt: "OPÇÕES")
        case .part: say(en: "PART/PARTS", es: "PARTE/PARTES", pt: "PARTE/PARTES")
        case .points: say(en: "POINTS", es: "PUNTOS", pt: "PONTOS")
        case .rate: say(en: "RATE", es: "TASA", pt: "TAXA")
        case .reading: say(en: "READING", es: "LECTURA", pt: "LEITURA")
        case .schema: say(en: "SCHEMA", es: "ESQUEMA", pt: "ESQUEMA")
        case .shell: say(en: "SHELL", es: "SHELL", pt: "SHELL")
        case .table: say(en: "TABLE", es: "TABLA", pt: "TABELA")
        case .timing: say(en: "POINT", es: "PUNTO", pt: "PONTO")
        case .topic: say(en: "TOPIC", es: "TEMA", pt: "TEMA")
        case .verdict: say(en: "VERDICT", es: "VEREDICTO", pt: "VEREDITO")
        case .view: say(en: "VIEW", es: "PERSPECTIVA", pt: "PERSPECTIVA")
        case .when: say(en: "WHEN", es: "CUÁNDO", pt: "QUANDO")
        case .year: say(en: "YEAR", es: "AÑO", pt: "ANO")
        case .years: say(en: "YEARS", es: "AÑOS", pt: "ANOS")
        }
    }
}

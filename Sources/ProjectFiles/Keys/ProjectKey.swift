import Appraisal
import Languages
import Projects
import Syntax
import Valuation

/// The keys of a project as a whole: what it is, when, and on which terms.
package enum ProjectKey {
    /// What a project is, when, and on which terms.
    static let facts = [
        name, about, country, institution, currency, priceYear, priceYearIsOurs, start, operationalFrom, delay, horizon,
        life, discountRate, prices, inflation, timing, oneOffTiming,
    ]

    package static let name = Key(
        "name", .wording, required: true,
        Text(
            en: "What the project is called.", es: "Cómo se llama el proyecto.", pt: "Como se chama o projeto."),
        column: KeyColumn(.text, Text(en: "name", es: "nombre", pt: "nome"), ["nombre", "nome"]))

    package static let about = Key(
        "about", .wording,
        Text(
            en: "What it does, in a sentence or two.",
            es: "Qué hace, en una o dos frases.",
            pt: "O que faz, em uma ou duas frases."),
        column: KeyColumn(
            .text, Text(en: "about", es: "descripción", pt: "descrição"), ["description", "descripcion", "descricao"]))

    package static let country = Key(
        "country", .code(.country),
        Text(
            en: "ISO 3166-1 alpha-3 code of the country.",
            es: "Código ISO 3166-1 alfa-3 del país.",
            pt: "Código ISO 3166-1 alfa-3 do país."),
        column: KeyColumn(.code, Text(en: "country", es: "país", pt: "país"), ["pais"]))

    package static let institution = Key(
        "institution", .wording,
        Text(
            en: "Who carries it out.", es: "Quién lo lleva a cabo.", pt: "Quem o executa."),
        column: KeyColumn(
            .text, Text(en: "institution", es: "institución", pt: "instituição"),
            ["institucion", "instituicao", "entidad", "entidade", "organismo", "orgao"]))

    package static let currency = Key(
        "currency", .code(.currency), required: true,
        Text(
            en: "ISO 4217 code of the currency of the amounts, and of every result.",
            es: "Código ISO 4217 de la moneda de los montos y de todos los resultados.",
            pt: "Código ISO 4217 da moeda dos valores e de todos os resultados."),
        column: KeyColumn(.code, Text(en: "currency", es: "moneda", pt: "moeda"), ["moneda", "moeda"]))

    package static let priceYear = Key(
        "priceYear", .wholeNumber(CalendarMonth.years),
        Text(
            en: "The year in whose prices the amounts are.",
            es: "El año a cuyos precios están los montos.",
            pt: "O ano a cujos preços estão os valores."),
        column: KeyColumn(
            .number, Text(en: "price year", es: "año de precios", pt: "ano de preços"),
            ["anodeprecios", "anodelosprecios", "anodeprecos", "anodosprecos"]))

    package static let priceYearIsOurs = Key(
        "priceYearIsOurs", .boolean,
        Text(
            en: "True where the source gives no price year and you assumed it: it is printed as an assumption.",
            es: "true si la fuente no da el año de precios y usted lo supuso: se imprime como supuesto.",
            pt: "true se a fonte não dá o ano de preços e você o supôs: é impresso como premissa."),
        column: KeyColumn(.boolean, nil, []))

    package static let start = Key(
        "start", .calendarMonth,
        Text(
            en: "The first month of the project, from which all time counts. Without it months are written "
                + "\"month 28\" or \"year 2\".",
            es: "El primer mes del proyecto, desde el que se cuenta el tiempo. Sin él los meses se escriben "
                + "\"month 28\" o \"year 2\".",
            pt: "O primeiro mês do projeto, a partir do qual se conta o tempo. Sem ele os meses se escrevem "
                + "\"month 28\" ou \"year 2\"."),
        column: KeyColumn(.month, Text(en: "start", es: "inicio", pt: "início"), ["inicio"]))

    package static let operationalFrom = Key(
        "operationalFrom", .month,
        Text(
            en: "The month in which the service starts; what recurs counts from here unless its line says "
                + "otherwise. Left out, it is the start.",
            es: "El mes en que empieza el servicio; lo que se repite cuenta desde aquí, salvo que su línea diga "
                + "otra cosa. Si falta, es el comienzo.",
            pt: "O mês em que o serviço começa; o que se repete conta a partir daqui, salvo se a linha disser "
                + "outra coisa. Se faltar, é o início."),
        column: KeyColumn(
            .month, Text(en: "operational from", es: "en operación desde", pt: "em operação desde"),
            [
                "enoperaciondesde", "operativodesde", "emoperacaodesde", "operacionaldesde", "enserviciodesde",
                "emservicodesde",
            ]))

    package static let delay = Key(
        "delay", .either([.wholeNumber(0...(12 * AppraisalTerms.longestHorizon)), .object(RangeShapes.time)]),
        Text(
            en: "By how many months the service and all that runs with it starts later than the file says; a "
                + "number of months, or one with its range.",
            es: "Cuántos meses más tarde de lo que dice el archivo empieza el servicio, con todo lo que corre "
                + "con él; un número de meses, o uno con su rango.",
            pt: "Quantos meses depois do que diz o arquivo começa o serviço, com tudo o que corre com ele; um "
                + "número de meses, ou um com a sua faixa."))

    package static let horizon = Key(
        "horizon", .either([.wholeNumber(1...AppraisalTerms.longestHorizon), .object(RangeShapes.time)]),
        Text(
            en: "How many years are counted; 10 unless written.",
            es: "Cuántos años se cuentan; 10 si no se escribe.",
            pt: "Quantos anos são contados; 10 se não for escrito."),
        column: KeyColumn(.number, Text(en: "horizon", es: "horizonte", pt: "horizonte"), ["horizonte"]))

    package static let life = Key(
        "life", .wholeNumber(1...AppraisalTerms.longestHorizon),
        Text(
            en: "How many years the platform is said to last; `valor check` warns of a longer horizon.",
            es: "Cuántos años se dice que dura la plataforma; `valor check` avisa de un horizonte más largo.",
            pt: "Quantos anos se diz que a plataforma dura; `valor check` avisa de um horizonte mais longo."),
        column: KeyColumn(
            .number, Text(en: "life", es: "vida útil", pt: "vida útil"), ["vidautil", "vida", "usefullife"]))

    package static let discountRate = Key(
        "discountRate", DiscountRateReader.kind,
        Text(
            en: "The real discount rate, or a schedule of rates by year; 12% unless written.",
            es: "La tasa de descuento real, o un calendario de tasas por año; 12% si no se escribe.",
            pt: "A taxa de desconto real, ou um calendário de taxas por ano; 12% se não for escrita."),
        column: KeyColumn(
            .number, Text(en: "discount rate", es: "tasa de descuento", pt: "taxa de desconto"),
            ["tasadedescuento", "taxadedesconto"]))

    package static let discountRateIncludesRisk = Key(
        "discountRateIncludesRisk", .boolean,
        Text(
            en: "True where the discount rate contains a premium for risk, so that an optimism bias would count "
                + "it twice.",
            es: "Verdadero si la tasa de descuento contiene una prima por riesgo, de modo que un sesgo de "
                + "optimismo la contaría dos veces.",
            pt: "Verdadeiro se a taxa de desconto contém um prêmio de risco, de modo que um viés de otimismo o "
                + "contaria duas vezes."))

    package static let prices = Key(
        "prices", .choice(PriceKind.allCases.map { $0.rawValue }),
        Text(
            en: "\"current\" where each amount is in the prices of the year in which it falls; constant unless "
                + "written.",
            es: "\"current\" donde cada monto está a precios del año en que ocurre; constantes si no se escribe.",
            pt: "\"current\" onde cada valor está a preços do ano em que ocorre; constantes se não se escreve."),
        column: KeyColumn(.prices, Text(en: "prices", es: "precios", pt: "preços"), ["precios", "precos"]))

    package static let inflation = Key(
        "inflation", DiscountRateReader.path,
        Text(
            en: "The inflation a year, or a schedule by year: it deflates current prices, and makes a nominal "
                + "rate real.",
            es: "La inflación anual, o un plan por año: deflacta los precios corrientes y hace real una tasa "
                + "nominal.",
            pt: "A inflação ao ano, ou um plano por ano: deflaciona preços correntes e torna real uma taxa "
                + "nominal."),
        column: KeyColumn(.number, Text(en: "inflation", es: "inflación", pt: "inflação"), ["inflacion", "inflacao"]))

    package static let timing = Key(
        "timing", .choice(Timing.allCases.map { $0.rawValue }),
        Text(
            en: "Where in its year a recurring amount is discounted; at the end unless written.",
            es: "En qué punto de su año se descuenta un monto que se repite; al final si no se escribe.",
            pt: "Em que ponto do ano se desconta um valor que se repete; no fim se não for escrito."),
        column: KeyColumn(.timing, nil, []))

    package static let oneOffTiming = Key(
        "oneOffTiming", .choice(OneOffTiming.allCases.map { $0.rawValue }),
        Text(
            en: "Where in its year an amount is discounted that falls once: \"at-start\", as where it is left out, or "
                + "\"with-recurring\", as in tables without a year 0.",
            es: "En qué punto de su año se descuenta un monto que cae una vez: \"at-start\", como si no se escribe, o "
                + "\"with-recurring\", como en las tablas sin año 0.",
            pt:
                "Em que ponto do ano se desconta um valor que ocorre uma vez: \"at-start\", como se não for escrito, ou "
                + "\"with-recurring\", como nas tabelas sem ano 0."),
        column: KeyColumn(.text, nil, []))
}

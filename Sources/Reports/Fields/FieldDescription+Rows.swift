import Documents
import Languages
import Valuation
import Wording

// What columns say of what rows are about, and of their results.
extension FieldDescription {
    package static let id = FieldDescription(
        "id", .text,
        title: Text { $0.label(.identifier) },
        meaning: Meaning(
            en: "The id of the case or of the line; for a file, its name.",
            es: "El identificador del caso o de la línea; para un archivo, su nombre.",
            pt: "O identificador do caso ou da linha; para um arquivo, o seu nome."))
    static let name = FieldDescription(
        "name", .text,
        title: Text { $0.label(.name) },
        meaning: Meaning(
            en: "What the case or project is called.",
            es: "Cómo se llama el caso o proyecto.",
            pt: "Como se chama o caso ou projeto."))
    static let country = FieldDescription(
        "country", .text,
        title: Text { $0.label(.country) },
        meaning: Meaning(
            en: "ISO 3166-1 alpha-3 code of the country.",
            es: "Código ISO 3166-1 alfa-3 del país.",
            pt: "Código ISO 3166-1 alfa-3 do país."))
    static let document = FieldDescription(
        "document", .text,
        title: Text { $0.label(.document) },
        meaning: Meaning(
            en: "The document that the case is from.",
            es: "El documento del que proviene el caso.",
            pt: "O documento de que provém o caso."))
    static let page = FieldDescription(
        "page", .wholeNumber,
        title: Text { $0.label(.page) },
        meaning: Meaning(
            en: "The page on which the case starts.",
            es: "La página en la que comienza el caso.",
            pt: "A página em que começa o caso."))
    static let readings = FieldDescription(
        "readings", .text,
        title: Text { $0.label(.readings) },
        meaning: Meaning(
            en: "The readings there are; in a comparison, those in force.",
            es: "Las lecturas que hay; en una comparación, las que están en uso.",
            pt: "As leituras que há; em uma comparação, as que estão em uso."))
    static let notes = FieldDescription(
        "notes", .text,
        title: Text { $0.label(.notes) },
        meaning: Meaning(
            en: "Readings, bounds, gaps and assumptions that the numbers of the row rest on.",
            es: "Lecturas, cotas, vacíos y supuestos en los que descansan los números de la fila.",
            pt: "Leituras, limites, lacunas e premissas em que se apoiam os números da linha."))
    static let currency = FieldDescription(
        "currency", .text,
        title: Text { $0.label(.currency) },
        meaning: Meaning(
            en: "ISO 4217 code of the currency of the amounts in the row.",
            es: "Código ISO 4217 de la moneda de los montos de la fila.",
            pt: "Código ISO 4217 da moeda dos valores da linha."))
    static let metric = FieldDescription(
        "metric", .text,
        title: Text { $0.label(.metric) },
        meaning: Meaning(
            en: "The metric that the row holds: amounts in the row's currency, times in years, rates as fractions.",
            es: "El indicador que contiene la fila: montos en la moneda de la fila, tiempos en años, tasas como "
                + "fracciones.",
            pt: "O indicador que a linha contém: valores na moeda da linha, tempos em anos, taxas como frações."))
    static let countryName = FieldDescription(
        "country_name", .text,
        title: Text { $0.label(.country) },
        meaning: Meaning(en: "Name of the country.", es: "Nombre del país.", pt: "Nome do país."))
    static let priceYear = FieldDescription(
        "price_year", .calendarYear,
        title: Text { $0.label(.priceYear) },
        meaning: Meaning(
            en: "The year in whose prices the amounts are.",
            es: "El año a cuyos precios están los montos.",
            pt: "O ano a cujos preços estão os valores."))
    static let register = FieldDescription(
        "register", .text,
        title: Text { $0.heading(.kind) },
        meaning: Meaning(
            en: "The register: `value-of-time`, `shadow-prices` or `discount-rates`.",
            es: "El registro: `value-of-time`, `shadow-prices` o `discount-rates`.",
            pt: "O registro: `value-of-time`, `shadow-prices` ou `discount-rates`."))
    static let of = FieldDescription(
        "of", .text,
        title: Text { $0.heading(.subject) },
        meaning: Meaning(
            en: "The purpose of the hour, the category of the price, or the use of the rate.",
            es: "El propósito de la hora, la categoría del precio o el uso de la tasa.",
            pt: "O propósito da hora, a categoria do preço ou o uso da taxa."))
    static let verified = FieldDescription(
        "verified", .text,
        title: Text { $0.heading(.status) },
        meaning: Meaning(
            en: "Whether the figure was read in its source or a faithful copy: verified or unverified.",
            es: "Si la cifra se leyó en su fuente, o en una copia fiel de ella: verified o unverified.",
            pt: "Se o número foi lido na sua fonte, ou em uma cópia fiel dela: verified ou unverified."))
    static let address = FieldDescription(
        "address", .text,
        title: Text { $0.heading(.address) },
        meaning: Meaning(
            en: "Where on the web the figure was read, or where to look; empty where that is not known.",
            es: "Dónde se leyó la cifra en la web, o dónde mirar; vacío donde no se sabe.",
            pt: "Onde o número foi lido na web, ou onde procurar; vazio onde não se sabe."))
    static let readOn = FieldDescription(
        "read_on", .text,
        title: Text { $0.heading(.readOn) },
        meaning: Meaning(
            en: "The day on which the figure was last looked up, in ISO 8601.",
            es: "El día en que se consultó la cifra por última vez, en ISO 8601.",
            pt: "O dia em que o número foi consultado pela última vez, em ISO 8601."))
    static let provisional = FieldDescription(
        "provisional", .text,
        title: Text { $0.heading(.provisional) },
        meaning: Meaning(
            en: "Whether the figure stands in for one that is still to come: true, or empty.",
            es: "Si la cifra suple una que aún está por venir: true, o vacío.",
            pt: "Se o número substitui um que ainda está por vir: true, ou vazio."))
    static let discountRate = FieldDescription(
        "discount_rate", .ratio,
        title: Text { $0.label(.discountRate) },
        meaning: Meaning(
            en: "The discount rate of the row, as a fraction; empty where it changes by year, or where there is none.",
            es: "La tasa de descuento de la fila, como fracción; vacía donde cambia por año o donde no hay ninguna.",
            pt: "A taxa de desconto da linha, como fração; vazia onde muda por ano ou onde não há nenhuma."))
    static let discountRateSource = FieldDescription(
        "discount_rate_source", .text,
        title: Text { "\($0.label(.discountRate)): \($0.label(.source).lowercased())" },
        meaning: Meaning(
            en: "Who prescribes the discount rate, in which document, and how sure that is.",
            es: "Quién establece la tasa de descuento, en qué documento y con qué certeza.",
            pt: "Quem estabelece a taxa de desconto, em que documento e com que certeza."))
    static let marks = FieldDescription(
        "marks", .text,
        title: Text { $0.label(.mark) },
        meaning: Meaning(
            en: "Why the rate is looked at, if it is no step of the span: chosen, national, standard, breakEven.",
            es: "Por qué se mira la tasa, donde no es un paso del tramo: chosen, national, standard, breakEven.",
            pt: "Por que se olha a taxa, onde não é um passo do trecho: chosen, national, standard, breakEven."))
    static let investment = FieldDescription(
        "investment", .amount,
        title: Text { $0.label(.investment) },
        meaning: Meaning(
            en: "What is invested, as the source or project states it, before any cut by the horizon.",
            es: "Lo que se invierte, como lo indica la fuente o el proyecto, antes de todo corte por el horizonte.",
            pt: "O que se investe, como a fonte ou o projeto indica, antes de qualquer corte pelo horizonte."))
    package static let bound = FieldDescription(
        "bound", .text,
        title: Text { $0.label(.bound) },
        meaning: Meaning(
            en: "atLeast or atMost where the net present value is known on one side only, since a cost or saving is "
                + "unknown.",
            es:
                "atLeast (al menos) o atMost (a lo sumo) donde el valor actual neto se conoce de un solo lado, porque se "
                + "desconoce un costo o un ahorro.",
            pt: "atLeast (no mínimo) ou atMost (no máximo) onde o valor presente líquido se conhece de um só lado, "
                + "porque se desconhece um custo ou uma economia."))
    package static let error = FieldDescription(
        "error", .text,
        title: Text(en: "Error", es: "Error", pt: "Erro"),
        meaning: Meaning(
            en: "What is wrong with the row; the cells beside it are then empty.",
            es: "Qué está mal en la fila; las celdas de al lado quedan entonces vacías.",
            pt: "O que está errado na linha; as células ao lado ficam então vazias."))
    static let operatingCostPerYear = FieldDescription(
        "operating_cost_per_year", .amount,
        title: Text { $0.label(.operatingPerYear) },
        meaning: Meaning(
            en: "What a year of operation costs; empty where it is not stated.",
            es: "Lo que cuesta un año de operación; vacío si no se indica.",
            pt: "O que custa um ano de operação; vazio se não é indicado."))
    static let costBound = FieldDescription(
        "cost_bound", .text,
        title: Text { "\($0.name(Metric.presentValueOfCosts)): \($0.label(.bound).lowercased())" },
        meaning: Meaning(
            en: "atLeast or atMost where the present value of the costs is known on one side only.",
            es:
                "atLeast (al menos) o atMost (a lo sumo) donde el valor actual de los costos se conoce de un solo lado.",
            pt: "atLeast (no mínimo) ou atMost (no máximo) onde o valor presente dos custos se conhece de um só lado."))
    static let paybackBound = FieldDescription(
        "payback_bound", .text,
        title: Text { "\($0.name(Metric.paybackYears)): \($0.label(.bound).lowercased())" },
        meaning: Meaning(
            en: "atLeast or atMost where the payback is known on one side only.",
            es: "atLeast (al menos) o atMost (a lo sumo) donde el período de recuperación se conoce de un solo lado.",
            pt: "atLeast (no mínimo) ou atMost (no máximo) onde o payback se conhece de um só lado."))
    static let profitabilityIndexBound = FieldDescription(
        "profitability_index_bound", .text,
        title: Text { "\($0.name(Metric.profitabilityIndex)): \($0.label(.bound).lowercased())" },
        meaning: Meaning(
            en: "atLeast or atMost where the profitability index is known on one side only.",
            es: "atLeast o atMost si el índice de rentabilidad se conoce solo de un lado.",
            pt: "atLeast ou atMost se o índice de lucratividade só é conhecido de um lado."))
    static let role = FieldDescription(
        "role", .text,
        title: Text { $0.label(.role) },
        meaning: Meaning(
            en: "What the line is: investment, operating, saving, transfer or residual.",
            es: "Qué es la línea: investment, operating, saving, transfer o residual.",
            pt: "O que é a linha: investment, operating, saving, transfer ou residual."))
    static let what = FieldDescription(
        "what", .text,
        title: Text { $0.label(.what) },
        meaning: Meaning(
            en: "What the line or figure is about.",
            es: "De qué trata la línea o cifra.",
            pt: "De que trata a linha ou cifra."))
    static let party = FieldDescription(
        "party", .text,
        title: Text { $0.label(.party) },
        meaning: Meaning(
            en: "Who gains the saving, or pays the cost.",
            es: "Quién gana el ahorro, o paga el costo.",
            pt: "Quem ganha a economia, ou paga o custo."))
    static let amount = FieldDescription(
        "amount", .amount,
        title: Text { $0.label(.amount) },
        meaning: Meaning(
            en: "The amount as the source states it; of a line per month or year, that of one such period.",
            es: "El monto como lo indica la fuente; de una línea por mes o por año, el de uno de esos períodos.",
            pt: "O valor como a fonte o indica; de uma linha por mês ou por ano, o de um desses períodos."))
    static let when = FieldDescription(
        "when", .text,
        title: Text { $0.label(.when) },
        meaning: Meaning(en: "When the amount falls.", es: "Cuándo cae el monto.", pt: "Quando o valor ocorre."))
    static let quote = FieldDescription(
        "quote", .text,
        title: Text { $0.label(.phrase) },
        meaning: Meaning(
            en: "The source's own words.",
            es: "Las palabras de la fuente.",
            pt: "As palavras da fonte."))
    static let place = FieldDescription(
        "place", .text,
        title: Text { $0.label(.place) },
        meaning: Meaning(
            en: "Where in the document the words stand.",
            es: "Dónde están esas palabras en el documento.",
            pt: "Onde estão essas palavras no documento."))
    package static let note = FieldDescription(
        "note", .text,
        title: Text { $0.label(.notes) },
        meaning: Meaning(
            en: "What must be said of the row: what we made of the source's words, or why cells are empty.",
            es:
                "Lo que debe decirse de la fila: qué hicimos con las palabras de la fuente, o por qué hay celdas vacías.",
            pt: "O que se deve dizer da linha: o que fizemos das palavras da fonte, ou por que há células vazias."))
    static let qualifier = FieldDescription(
        "qualifier", .text,
        title: Text { $0.label(.qualifier) },
        meaning: Meaning(
            en: "moreThan, nearly, about, upTo or average, where the source qualifies the figure so.",
            es:
                "moreThan (más de), nearly (casi), about (alrededor de), upTo (hasta) o average (en promedio), donde la "
                + "fuente matiza así la cifra.",
            pt: "moreThan (mais de), nearly (quase), about (cerca de), upTo (até) ou average (em média), onde a fonte "
                + "matiza assim a cifra."))
    static let value = FieldDescription(
        "value", .number,
        title: Text { $0.label(.value) },
        meaning: Meaning(
            en: "The figure, as the source states it.",
            es: "La cifra, como la indica la fuente.",
            pt: "A cifra, como a fonte a indica."))
    static let unit = FieldDescription(
        "unit", .text,
        title: Text { $0.label(.unit) },
        meaning: Meaning(en: "What the figure counts.", es: "Qué cuenta la cifra.", pt: "O que a cifra conta."))
    static let section = FieldDescription(
        "section", .text,
        title: Text { $0.label(.section) },
        meaning: Meaning(
            en: "The heading under which it stands in the document.",
            es: "El título bajo el que figura en el documento.",
            pt: "O título sob o qual está no documento."))
    static let observedPaybackYears = FieldDescription(
        "observed_payback_years", paybackYears.valueKind,
        title: Text { paybackYears.title[$0.language] + " (observed)" },
        meaning: Meaning(
            en: "The payback where savings over a window end with it; empty without such savings.",
            es: "La recuperación si los ahorros de un período terminan con él; "
                + "vacío sin tales ahorros.",
            pt: "O payback se as economias de um período terminam com ele; "
                + "vazio sem tais economias."))
    static let observedNetPresentValue = FieldDescription(
        "observed_net_present_value", netPresentValue.valueKind,
        title: Text { netPresentValue.title[$0.language] + " (observed)" },
        meaning: Meaning(
            en: "The net present value where savings over a window end with it; empty without such savings.",
            es: "El valor actual neto si los ahorros de un período terminan con él; "
                + "vacío sin tales ahorros.",
            pt: "O valor presente líquido se as economias de um período terminam com ele; "
                + "vazio sem tais economias."))
    static let observedReturnOnInvestment = FieldDescription(
        "observed_return_on_investment", returnOnInvestment.valueKind,
        title: Text { returnOnInvestment.title[$0.language] + " (observed)" },
        meaning: Meaning(
            en: "The return on investment where savings over a window end with it; empty without such savings.",
            es: "El retorno de la inversión si los ahorros de un período terminan con él; "
                + "vacío sin tales ahorros.",
            pt: "O retorno do investimento se as economias de um período terminam com ele; "
                + "vazio sem tais economias."))
    static let sustainedPaybackYears = FieldDescription(
        "sustained_payback_years", paybackYears.valueKind,
        title: Text { paybackYears.title[$0.language] + " (sustained)" },
        meaning: Meaning(
            en: "The payback where savings over a window go on at its average; empty "
                + "without such savings.",
            es: "La recuperación si los ahorros de un período continúan con su promedio; "
                + "vacío sin tales ahorros.",
            pt: "O payback se as economias de um período continuam com a sua média; "
                + "vazio sem tais economias."))
    static let sustainedNetPresentValue = FieldDescription(
        "sustained_net_present_value", netPresentValue.valueKind,
        title: Text { netPresentValue.title[$0.language] + " (sustained)" },
        meaning: Meaning(
            en: "The net present value where savings over a window go on at its average; empty "
                + "without such savings.",
            es: "El valor actual neto si los ahorros de un período continúan con su promedio; "
                + "vacío sin tales ahorros.",
            pt: "O valor presente líquido se as economias de um período continuam com a sua média; "
                + "vazio sem tais economias."))
    static let sustainedReturnOnInvestment = FieldDescription(
        "sustained_return_on_investment", returnOnInvestment.valueKind,
        title: Text { returnOnInvestment.title[$0.language] + " (sustained)" },
        meaning: Meaning(
            en: "The return on investment where savings over a window go on at its average; empty "
                + "without such savings.",
            es: "El retorno de la inversión si los ahorros de un período continúan con su promedio; "
                + "vacío sin tales ahorros.",
            pt: "O retorno do investimento se as economias de um período continuam com a sua média; "
                + "vazio sem tais economias."))
    static let status = FieldDescription(
        "status", .text,
        title: Text { $0.say(EvidenceText.status) },
        meaning: Meaning(
            en: "How far what the figure says has come about: realised, estimated or potential.",
            es: "Hasta dónde se ha cumplido lo que dice la cifra: realised, estimated o potential.",
            pt: "Até onde se cumpriu o que o número diz: realised, estimated ou potential."))
    static let missing = FieldDescription(
        "missing", .text,
        title: Text { $0.say(EvidenceText.missing) },
        meaning: Meaning(
            en: "What the source does not give of a business case.",
            es: "Lo que la fuente no da de un caso de negocio.",
            pt: "O que a fonte não dá de um caso de negócio."))
    static let measures = FieldDescription(
        "measures", .text,
        title: Text { $0.say(EvidenceText.measures) },
        meaning: Meaning(
            en: "What the quantity measures: volume, time, each, share, or money that is no benefit.",
            es: "Lo que mide la cantidad: volume, time, each, share, o dinero que no es beneficio.",
            pt: "O que a quantidade mede: volume, time, each, share, ou dinheiro que não é benefício."))
    static let reading = FieldDescription(
        "reading", .text,
        title: Text { $0.label(.chosenReading) },
        meaning: Meaning(
            en: "The readings that the row follows.",
            es: "Las lecturas que sigue la fila.",
            pt: "As leituras que a linha segue."))
    static let question = FieldDescription(
        "question", .text,
        title: Text { $0.say(EvidenceText.question) },
        meaning: Meaning(
            en: "What the row answers: mostToSpend, neededSaving, netPresentValue, paybackYears or perUnit.",
            es: "A qué responde la fila: mostToSpend, neededSaving, netPresentValue, paybackYears o perUnit.",
            pt: "A que a linha responde: mostToSpend, neededSaving, netPresentValue, paybackYears ou perUnit."))
}

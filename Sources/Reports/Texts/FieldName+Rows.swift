import Languages

// What columns say of what rows are about, and of their results.
extension FieldName.Meaning {
    static let id = Text(
        en: "The id of the case or of the line; for a file, its name.",
        es: "El identificador del caso o de la línea; para un archivo, su nombre.",
        pt: "O identificador do caso ou da linha; para um arquivo, o seu nome.")
    static let name = Text(
        en: "What the case or project is called.",
        es: "Cómo se llama el caso o proyecto.",
        pt: "Como se chama o caso ou projeto.")
    static let country = Text(
        en: "ISO 3166-1 alpha-3 code of the country.",
        es: "Código ISO 3166-1 alfa-3 del país.",
        pt: "Código ISO 3166-1 alfa-3 do país.")
    static let document = Text(
        en: "The document that the case is from.",
        es: "El documento del que proviene el caso.",
        pt: "O documento de que provém o caso.")
    static let page = Text(
        en: "The page on which the case starts.",
        es: "La página en la que comienza el caso.",
        pt: "A página em que começa o caso.")
    static let readings = Text(
        en: "The readings there are; in a comparison, those in force.",
        es: "Las lecturas que hay; en una comparación, las que están en uso.",
        pt: "As leituras que há; em uma comparação, as que estão em uso.")
    static let notes = Text(
        en: "Readings, bounds, gaps and assumptions that the numbers of the row rest on.",
        es: "Lecturas, cotas, vacíos y supuestos en los que descansan los números de la fila.",
        pt: "Leituras, limites, lacunas e premissas em que se apoiam os números da linha.")
    static let currency = Text(
        en: "ISO 4217 code of the currency of the amounts in the row.",
        es: "Código ISO 4217 de la moneda de los montos de la fila.",
        pt: "Código ISO 4217 da moeda dos valores da linha.")
    static let metric = Text(
        en: "The metric that the row holds: amounts in the row's currency, times in years, rates as fractions.",
        es: "El indicador que contiene la fila: montos en la moneda de la fila, tiempos en años, tasas como "
            + "fracciones.",
        pt: "O indicador que a linha contém: valores na moeda da linha, tempos em anos, taxas como frações.")
    static let countryName = Text(en: "Name of the country.", es: "Nombre del país.", pt: "Nome do país.")
    static let priceYear = Text(
        en: "The year in whose prices the amounts are.",
        es: "El año a cuyos precios están los montos.",
        pt: "O ano a cujos preços estão os valores.")
    static let register = Text(
        en: "The register: `value-of-time` or `shadow-prices`.",
        es: "El registro: `value-of-time` o `shadow-prices`.",
        pt: "O registro: `value-of-time` ou `shadow-prices`.")
    static let of = Text(
        en: "The purpose of the hour, or the category of the price.",
        es: "El propósito de la hora, o la categoría del precio.",
        pt: "O propósito da hora, ou a categoria do preço.")
    static let verified = Text(
        en: "Whether the figure was read in its source or a faithful copy: verified or unverified.",
        es: "Si la cifra se leyó en su fuente, o en una copia fiel de ella: verified o unverified.",
        pt: "Se o número foi lido na sua fonte, ou em uma cópia fiel dela: verified ou unverified.")
    static let discountRate = Text(
        en: "The discount rate of the row, as a fraction; empty where it changes by year, or where there is none.",
        es: "La tasa de descuento de la fila, como fracción; vacía donde cambia por año o donde no hay ninguna.",
        pt: "A taxa de desconto da linha, como fração; vazia onde muda por ano ou onde não há nenhuma.")
    static let discountRateSource = Text(
        en: "Who prescribes the discount rate, in which document, and how sure that is.",
        es: "Quién establece la tasa de descuento, en qué documento y con qué certeza.",
        pt: "Quem estabelece a taxa de desconto, em que documento e com que certeza.")
    static let marks = Text(
        en: "Why the rate is looked at, if it is no step of the span: chosen, national, standard, breakEven.",
        es: "Por qué se mira la tasa, donde no es un paso del tramo: chosen, national, standard, breakEven.",
        pt: "Por que se olha a taxa, onde não é um passo do trecho: chosen, national, standard, breakEven.")
    static let investment = Text(
        en: "What is invested, as the source or project states it, before any cut by the horizon.",
        es: "Lo que se invierte, como lo indica la fuente o el proyecto, antes de todo corte por el horizonte.",
        pt: "O que se investe, como a fonte ou o projeto indica, antes de qualquer corte pelo horizonte.")
    static let bound = Text(
        en: "atLeast or atMost where the net present value is known on one side only, since a cost or saving is "
            + "unknown.",
        es: "atLeast (al menos) o atMost (a lo sumo) donde el valor actual neto se conoce de un solo lado, porque se "
            + "desconoce un costo o un ahorro.",
        pt: "atLeast (no mínimo) ou atMost (no máximo) onde o valor presente líquido se conhece de um só lado, "
            + "porque se desconhece um custo ou uma economia.")
    static let error = Text(
        en: "What is wrong with the row; the cells beside it are then empty.",
        es: "Qué está mal en la fila; las celdas de al lado quedan entonces vacías.",
        pt: "O que está errado na linha; as células ao lado ficam então vazias.")
    static let operatingCostPerYear = Text(
        en: "What a year of operation costs; empty where it is not stated.",
        es: "Lo que cuesta un año de operación; vacío si no se indica.",
        pt: "O que custa um ano de operação; vazio se não é indicado.")
    static let presentValueOfCosts = Text(
        en: "Costs over the horizon, discounted to the start of the project.",
        es: "Costos hasta el horizonte, descontados al inicio del proyecto.",
        pt: "Custos até o horizonte, descontados ao início do projeto.")
    static let presentValueOfBenefits = Text(
        en: "Benefits over the horizon, discounted to the start of the project.",
        es: "Beneficios hasta el horizonte, descontados al inicio del proyecto.",
        pt: "Benefícios até o horizonte, descontados ao início do projeto.")
    static let netPresentValue = Text(
        en: "Present value of the benefits less that of the costs.",
        es: "Valor actual de los beneficios menos el de los costos.",
        pt: "Valor presente dos benefícios menos o dos custos.")
    static let benefitCostRatio = Text(
        en: "Present value of the benefits divided by that of the costs.",
        es: "Valor actual de los beneficios dividido por el de los costos.",
        pt: "Valor presente dos benefícios dividido pelo dos custos.")
    static let returnOnInvestment = Text(
        en: "Benefits less costs, divided by costs, over the horizon, undiscounted.",
        es: "Beneficios menos costos, divididos por los costos, hasta el horizonte, sin descontar.",
        pt: "Benefícios menos custos, divididos pelos custos, até o horizonte, sem desconto.")
    static let paybackYears = Text(
        en: "Time from the start until the cumulative net benefit first turns zero or more.",
        es: "Tiempo desde el inicio hasta que el beneficio neto acumulado llega por primera vez a cero o más.",
        pt: "Tempo desde o início até que o benefício líquido acumulado chega pela primeira vez a zero ou mais.")
    static let finalPaybackYears = Text(
        en: "Time from the start until the cumulative net benefit turns zero or more for good.",
        es: "Tiempo desde el inicio hasta que el beneficio neto acumulado queda en cero o más.",
        pt: "Tempo desde o início até que o benefício líquido acumulado fica em zero ou mais.")
    static let discountedPaybackYears = Text(
        en: "The same as the payback, of discounted amounts.",
        es: "Lo mismo que el período de recuperación, con montos descontados.",
        pt: "O mesmo que o payback, com valores descontados.")
    static let paybackFromLaunchYears = Text(
        en: "The payback, counted from the month in which the service starts.",
        es: "El período de recuperación, contado desde el mes en que comienza el servicio.",
        pt: "O payback, contado a partir do mês em que o serviço começa.")
    static let internalRateOfReturn = Text(
        en: "The rate at which the net present value is zero, as a fraction; empty where there is none, or more than "
            + "one.",
        es: "La tasa con la que el valor actual neto es cero, como fracción; vacía si no hay ninguna o hay más de "
            + "una.",
        pt: "A taxa com a qual o valor presente líquido é zero, como fração; vazia se não há nenhuma ou há mais de "
            + "uma.")
    static let breakEvenAnnualSaving = Text(
        en: "The annual saving from launch to the horizon that just pays for the costs.",
        es: "El ahorro anual, desde la puesta en marcha hasta el horizonte, que apenas paga los costos.",
        pt: "A economia anual, da entrada em operação até o horizonte, que apenas paga os custos.")
    static let costBound = Text(
        en: "atLeast or atMost where the present value of the costs is known on one side only.",
        es: "atLeast (al menos) o atMost (a lo sumo) donde el valor actual de los costos se conoce de un solo lado.",
        pt: "atLeast (no mínimo) ou atMost (no máximo) onde o valor presente dos custos se conhece de um só lado.")
    static let paybackBound = Text(
        en: "atLeast or atMost where the payback is known on one side only.",
        es: "atLeast (al menos) o atMost (a lo sumo) donde el período de recuperación se conoce de un solo lado.",
        pt: "atLeast (no mínimo) ou atMost (no máximo) onde o payback se conhece de um só lado.")
    static let profitabilityIndex = Text(
        en: "Net present value ÷ present value of the investment, wherever in time that falls, plus 1.",
        es: "Valor actual neto ÷ valor actual de la inversión, caiga cuando caiga, más 1.",
        pt: "Valor presente líquido ÷ valor presente do investimento, quando quer que ocorra, mais 1.")
    static let profitabilityIndexBound = Text(
        en: "atLeast or atMost where the profitability index is known on one side only.",
        es: "atLeast o atMost si el índice de rentabilidad se conoce solo de un lado.",
        pt: "atLeast ou atMost se o índice de lucratividade só é conhecido de um lado.")
    static let role = Text(
        en: "What the line is: investment, operating, saving, transfer or residual.",
        es: "Qué es la línea: investment, operating, saving, transfer o residual.",
        pt: "O que é a linha: investment, operating, saving, transfer ou residual.")
    static let what = Text(
        en: "What the line or figure is about.",
        es: "De qué trata la línea o cifra.",
        pt: "De que trata a linha ou cifra.")
    static let party = Text(
        en: "Who gains the saving, or pays the cost.",
        es: "Quién gana el ahorro, o paga el costo.",
        pt: "Quem ganha a economia, ou paga o custo.")
    static let amount = Text(
        en: "The amount as the source states it; of a line per month or year, that of one such period.",
        es: "El monto como lo indica la fuente; de una línea por mes o por año, el de uno de esos períodos.",
        pt: "O valor como a fonte o indica; de uma linha por mês ou por ano, o de um desses períodos.")
    static let when = Text(en: "When the amount falls.", es: "Cuándo cae el monto.", pt: "Quando o valor ocorre.")
    static let quote = Text(
        en: "The source's own words.",
        es: "Las palabras de la fuente.",
        pt: "As palavras da fonte.")
    static let place = Text(
        en: "Where in the document the words stand.",
        es: "Dónde están esas palabras en el documento.",
        pt: "Onde estão essas palavras no documento.")
    static let note = Text(
        en: "What must be said of the row: what we made of the source's words, or why cells are empty.",
        es: "Lo que debe decirse de la fila: qué hicimos con las palabras de la fuente, o por qué hay celdas vacías.",
        pt: "O que se deve dizer da linha: o que fizemos das palavras da fonte, ou por que há células vazias.")
    static let qualifier = Text(
        en: "moreThan, nearly, about, upTo or average, where the source qualifies the figure so.",
        es: "moreThan (más de), nearly (casi), about (alrededor de), upTo (hasta) o average (en promedio), donde la "
            + "fuente matiza así la cifra.",
        pt: "moreThan (mais de), nearly (quase), about (cerca de), upTo (até) ou average (em média), onde a fonte "
            + "matiza assim a cifra.")
    static let value = Text(
        en: "The figure, as the source states it.",
        es: "La cifra, como la indica la fuente.",
        pt: "A cifra, como a fonte a indica.")
    static let unit = Text(en: "What the figure counts.", es: "Qué cuenta la cifra.", pt: "O que a cifra conta.")
    static let section = Text(
        en: "The heading under which it stands in the document.",
        es: "El título bajo el que figura en el documento.",
        pt: "O título sob o qual está no documento.")
    static let status = Text(
        en: "How far what the figure says has come about: realised, estimated or potential.",
        es: "Hasta dónde se ha cumplido lo que dice la cifra: realised, estimated o potential.",
        pt: "Até onde se cumpriu o que o número diz: realised, estimated ou potential.")
    static let missing = Text(
        en: "What the source does not give of a business case.",
        es: "Lo que la fuente no da de un caso de negocio.",
        pt: "O que a fonte não dá de um caso de negócio.")
    static let measures = Text(
        en: "What the quantity measures: volume, time, each, share, or money that is no benefit.",
        es: "Lo que mide la cantidad: volume, time, each, share, o dinero que no es beneficio.",
        pt: "O que a quantidade mede: volume, time, each, share, ou dinheiro que não é benefício.")
    static let reading = Text(
        en: "The readings that the row follows.",
        es: "Las lecturas que sigue la fila.",
        pt: "As leituras que a linha segue.")
    static let question = Text(
        en: "What the row answers: mostToSpend, neededSaving or perUnit.",
        es: "A qué responde la fila: mostToSpend, neededSaving o perUnit.",
        pt: "A que a linha responde: mostToSpend, neededSaving ou perUnit.")
}

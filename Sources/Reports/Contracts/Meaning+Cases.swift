import Documents

// What the contracts say of cases, evidence and audits.
extension Meaning {
    static let projectLines = Meaning(
        en: "The lines of the project, in the order of the file.",
        es: "Las líneas del proyecto, en el orden del archivo.",
        pt: "As linhas do projeto, na ordem do arquivo.")
    static let ownColumns = Meaning(
        en: "The institution's own columns of the line, as the file has them; left out where there are none.",
        es: "Las columnas propias de la institución, como las tiene el archivo; faltan si no hay.",
        pt: "As colunas próprias da instituição, como o arquivo as tem; faltam se não há.")
    static let figures = Meaning(
        en: "The lines of the business case, each with its phrase and place.",
        es: "Las líneas del caso de negocio, cada una con su frase y lugar.",
        pt: "As linhas do caso de negócio, cada uma com sua frase e lugar.")
    static let unknown = Meaning(
        en: "Why the amount is null; null where it is known.",
        es: "Por qué el monto es null; null si se conoce.",
        pt: "Por que o valor é null; null se é conhecido.")
    static let on = Meaning(
        en: "The month: ISO 8601, or its number from 1 in a project without dates.",
        es: "El mes: ISO 8601, o su número desde 1 en un proyecto sin fechas.",
        pt: "O mês: ISO 8601, ou seu número a partir de 1 em um projeto sem datas.")
    static let from = Meaning(en: "The first month.", es: "El primer mes.", pt: "O primeiro mês.")
    static let until = Meaning(
        en: "The last month; null where it goes on to the horizon.",
        es: "El último mes; null si sigue hasta el horizonte.",
        pt: "O último mês; null se segue até o horizonte.")
    static let isCashable = Meaning(
        en: "Whether the saving frees money in a budget; null where nobody says.",
        es: "Si el ahorro es efectivo en un presupuesto; null si nadie lo dice.",
        pt: "Se a economia é de caixa em um orçamento; null se ninguém diz.")
    static let start = Meaning(
        en: "The first month; null in a project without dates.",
        es: "El primer mes; null en un proyecto sin fechas.",
        pt: "O primeiro mês; null em um projeto sem datas.")
    static let observed = Meaning(
        en: "The results where savings that the source gives over a window end with it; null without such savings.",
        es: "Los resultados si los ahorros que la fuente da para un período terminan con él; null sin tales ahorros.",
        pt: "Os resultados se as economias que a fonte dá para um período terminam com ele; null sem tais economias.")
    static let sustained = Meaning(
        en: "The same where such savings go on at the window's average to the horizon; null without them.",
        es: "Lo mismo si tales ahorros continúan con el promedio del período hasta el horizonte; null sin ellos.",
        pt: "O mesmo se tais economias continuam com a média do período até o horizonte; null sem elas.")
    static let web = Meaning(
        en: "The address on the web, as the document prints it; null where it gives none.",
        es: "La dirección en la web, como la imprime el documento; null si no la da.",
        pt: "O endereço na web, como o documento o imprime; null se não o dá.")
    static let dates = Meaning(
        en: "The dates and periods that the document gives.",
        es: "Las fechas y períodos que da el documento.",
        pt: "As datas e os períodos que o documento dá.")
    static let dateFrom = Meaning(
        en: "The first year, month or day, as ISO 8601 writes it.",
        es: "El primer año, mes o día, como lo escribe ISO 8601.",
        pt: "O primeiro ano, mês ou dia, como o ISO 8601 o escreve.")
    static let dateUntil = Meaning(
        en: "The last year, month or day; the same as the first where there is one.",
        es: "El último año, mes o día; el mismo que el primero si hay uno solo.",
        pt: "O último ano, mês ou dia; o mesmo que o primeiro se há um só.")
    static let statements = Meaning(
        en: "What the document says without a figure: how it came about, and how it works.",
        es: "Lo que dice el documento sin una cifra: cómo se hizo y cómo funciona.",
        pt: "O que o documento diz sem um número: como foi feito e como funciona.")
    static let references = Meaning(
        en: "The sources that the document names for its own figures.",
        es: "Las fuentes que el documento nombra para sus propias cifras.",
        pt: "As fontes que o documento nomeia para os seus próprios números.")
    static let isPriceYearOurs = Meaning(
        en: "Whether the price year is our assumption, since the source gives none.",
        es: "Si el año de precios es un supuesto nuestro, porque la fuente no lo da.",
        pt: "Se o ano de preços é uma suposição nossa, porque a fonte não o dá.")
    static let quantities = Meaning(
        en: "Figures of the source that are no amounts of the business case.",
        es: "Cifras de la fuente que no son montos del caso de negocio.",
        pt: "Números da fonte que não são valores do caso de negócio.")
    static let since = Meaning(
        en: "The year in which the system started; null where the source does not say.",
        es: "El año en que empezó el sistema; null donde la fuente no lo dice.",
        pt: "O ano em que o sistema começou; null onde a fonte não diz.")
    static let lacking = Meaning(
        en: "What the source does not give of a business case.",
        es: "Lo que la fuente no da de un caso de negocio.",
        pt: "O que a fonte não dá de um caso de negócio.")
    static let claims = Meaning(
        en: "What the source claims, computed again, each with its verdict.",
        es: "Lo que afirma la fuente, recalculado, con el veredicto de cada afirmación.",
        pt: "O que a fonte afirma, recalculado, com o veredito de cada afirmação.")
}

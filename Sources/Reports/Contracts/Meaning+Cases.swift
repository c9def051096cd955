import Documents

// What the contracts say of cases, evidence and audits.
extension Meaning {
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
        es: "Si el ahorro libera efectivo en un presupuesto; null si nadie lo dice.",
        pt: "Se a economia libera dinheiro de um orçamento; null se ninguém diz.")
    static let start = Meaning(
        en: "The first month; null in a project without dates.",
        es: "El primer mes; null en un proyecto sin fechas.",
        pt: "O primeiro mês; null em um projeto sem datas.")
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

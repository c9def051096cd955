import Documents

// What the contracts say of options and the public sector's method.
extension Meaning {
    static let adjustedAnnualBeyondFirst = Meaning(
        en: "By how much the adjusted equivalent annual value is above that of the first option; null for the first.",
        es: "En cuánto supera el valor anual equivalente ajustado al de la primera opción; null para la primera.",
        pt: "Em quanto o valor anual equivalente ajustado supera o da primeira opção; null para a primeira.")
    static let options = Meaning(
        en: "The options, in the order of the file; the first is what the others are compared with.",
        es: "Las opciones, en el orden del archivo; con la primera se comparan las demás.",
        pt: "As opções, na ordem do arquivo; com a primeira se comparam as demais.")
    static let weightedScore = Meaning(
        en: "Weights times scores, added; null where there is no matrix, or a score is missing.",
        es: "Pesos por puntajes, sumados; null si no hay matriz o falta un puntaje.",
        pt: "Pesos vezes pontuações, somados; null se não há matriz ou falta uma pontuação.")
    static let physical = Meaning(
        en: "What is saved or caused in physical units over the horizon.",
        es: "Lo que se ahorra o se causa en unidades físicas en el horizonte.",
        pt: "O que se economiza ou se causa em unidades físicas no horizonte.")
    static let chosenOption = Meaning(
        en: "Which of the file's options this is; null where it has none.",
        es: "Cuál de las opciones del archivo es; null si no tiene.",
        pt: "Qual das opções do arquivo é; null se não tem.")
    static let valueOfHour = Meaning(
        en: "What an hour is worth; null where it is unknown.",
        es: "Cuánto vale una hora; null si se desconoce.",
        pt: "Quanto vale uma hora; null se é desconhecido.")
    static let sourceOfFigure = Meaning(
        en: "Who says so, and where; null where nobody is named.",
        es: "Quién lo dice, y dónde; null si no se nombra a nadie.",
        pt: "Quem o diz, e onde; null se ninguém é nomeado.")
    static let methodSteps = Meaning(
        en: "The social view step by step from market prices; empty where the file asks for no adjustment.",
        es: "La visión social paso a paso desde los precios de mercado; vacío si el archivo no pide ajustes.",
        pt: "A visão social passo a passo a partir dos preços de mercado; vazio se o arquivo não pede ajustes.")
}

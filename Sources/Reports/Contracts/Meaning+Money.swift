import Documents

// What the contracts say of batches, conversions and registers.
extension Meaning {
    static let lineID = Meaning(
        en: "The id as it stands in the line that was read; null where it has none.",
        es: "El id tal como está en la línea leída; null si no lo tiene.",
        pt: "O id como está na linha lida; null se não o tem.")
    static let fromLevel = Meaning(
        en: "The currency and price year of the amount.",
        es: "La moneda y el año de precios del monto.",
        pt: "A moeda e o ano de preços do valor.")
    static let toLevel = Meaning(
        en: "The currency and price year of the result.",
        es: "La moneda y el año de precios del resultado.",
        pt: "A moeda e o ano de preços do resultado.")
    static let order = Meaning(
        en: "Whether the amount was moved or exchanged first.",
        es: "Si el monto se movió o se cambió primero.",
        pt: "Se o valor foi movido ou convertido primeiro.")
    static let measure = Meaning(
        en: "The measure of prices that was asked for; null for the usual one.",
        es: "La medida de precios que se pidió; nula para la usual.",
        pt: "A medida de preços que foi pedida; nula para a usual.")
    static let result = Meaning(
        en: "The amount at the new level.",
        es: "El monto en el nuevo nivel.",
        pt: "O valor no novo nível.")
    static let steps = Meaning(
        en: "The steps, in order; the result is the product of their factors and the amount.",
        es: "Los pasos, en orden; el resultado es el producto de sus factores y el monto.",
        pt: "Os passos, em ordem; o resultado é o produto dos seus fatores e do valor.")
    static let sourceIDs = Meaning(
        en: "The ids of the sources of the figures.",
        es: "Los identificadores de las fuentes de las cifras.",
        pt: "Os identificadores das fontes dos números.")
    static let isOldFigure = Meaning(
        en: "Whether it is of a year more than two before that in which the registers were last looked up.",
        es: "Si es de un año más de dos anterior a aquel en que se consultaron por última vez los registros.",
        pt: "Se é de um ano mais de dois anterior àquele em que os registros foram consultados pela última vez.")
    static let appliedAdjustments = Meaning(
        en: "The corrections that the results contain.",
        es: "Las correcciones que contienen los resultados.",
        pt: "As correções que os resultados contêm.")
    static let firstOption = Meaning(
        en: "The option with which it is compared: all results are those of the difference; null where there is none.",
        es: "La opción con la que se compara: todos los resultados son de la diferencia; null si no hay.",
        pt: "A opção com que se compara: todos os resultados são da diferença; null se não há.")
}

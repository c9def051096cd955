// What the contracts say of batches, conversions and registers.
extension ContractTopic {
    static let lineID = ContractTopic(
        en: "The id as it stands in the line that was read; null where it has none.",
        es: "El id tal como está en la línea leída; null si no lo tiene.",
        pt: "O id como está na linha lida; null se não o tem.")
    static let lineError = ContractTopic(
        en: "What is wrong with the line, and what to do.",
        es: "Qué está mal en la línea, y qué hacer.",
        pt: "O que está errado na linha, e o que fazer.")
    static let fromLevel = ContractTopic(
        en: "The currency and price year of the amount.",
        es: "La moneda y el año de precios del monto.",
        pt: "A moeda e o ano de preços do valor.")
    static let toLevel = ContractTopic(
        en: "The currency and price year of the result.",
        es: "La moneda y el año de precios del resultado.",
        pt: "A moeda e o ano de preços do resultado.")
    static let order = ContractTopic(
        en: "Whether the amount was moved or exchanged first.",
        es: "Si el monto se movió o se cambió primero.",
        pt: "Se o valor foi movido ou convertido primeiro.")
    static let rateKind = ContractTopic(
        en: "Which of a year's rates was taken.",
        es: "Cuál de los tipos de un año se tomó.",
        pt: "Qual das taxas de um ano foi tomada.")
    static let measure = ContractTopic(
        en: "The measure of prices that was asked for; null for the usual one.",
        es: "La medida de precios que se pidió; nula para la usual.",
        pt: "A medida de preços que foi pedida; nula para a usual.")
    static let exchange = ContractTopic(
        en: "By what was exchanged: market rates or purchasing-power parities.",
        es: "A qué se cambió: tipos de mercado o paridades de poder adquisitivo.",
        pt: "Por que se converteu: taxas de mercado ou paridades de poder de compra.")
    static let result = ContractTopic(
        en: "The amount at the new level.",
        es: "El monto en el nuevo nivel.",
        pt: "O valor no novo nível.")
    static let steps = ContractTopic(
        en: "The steps, in order; the result is the product of their factors and the amount.",
        es: "Los pasos, en orden; el resultado es el producto de sus factores y el monto.",
        pt: "Os passos, em ordem; o resultado é o produto dos seus fatores e do valor.")
    static let otherOrder = ContractTopic(
        en: "What comes out in the other order; null where the order makes no difference, or there is no such path.",
        es: "Lo que resulta en el otro orden; nulo donde el orden da igual o no hay tal camino.",
        pt: "O que resulta na outra ordem; nulo onde a ordem não faz diferença ou não há tal caminho.")
    static let difference = ContractTopic(
        en: "By which fraction the other order's result differs.",
        es: "La fracción en que difiere el resultado del otro orden.",
        pt: "A fração em que difere o resultado da outra ordem.")
    static let sourceIDs = ContractTopic(
        en: "The ids of the sources of the figures.",
        es: "Los identificadores de las fuentes de las cifras.",
        pt: "Os identificadores das fontes dos números.")
    static let seriesList = ContractTopic(
        en: "The series, each an economy's in one money.",
        es: "Las series, cada una de una economía y en un dinero.",
        pt: "As séries, cada uma de uma economia e em um dinheiro.")
    static let reservations = ContractTopic(
        en: "What must be known of a series before it is used.",
        es: "Lo que debe saberse de una serie antes de usarla.",
        pt: "O que se deve saber de uma série antes de usá-la.")
    static let sources = ContractTopic(
        en: "The sources that the ids stand for.",
        es: "Las fuentes que los identificadores designan.",
        pt: "As fontes que os identificadores designam.")
    static let conversions = ContractTopic(
        en: "The paths by which amounts were converted; left out where none was.",
        es: "Los caminos por los que se convirtieron los montos; falta donde no se convirtió ninguno.",
        pt: "Os caminhos pelos quais os valores foram convertidos; falta onde nenhum foi.")
    static let lastYearOrNull = ContractTopic(
        en: "The last year; null where it goes on.",
        es: "El último año; nulo donde continúa.",
        pt: "O último ano; nulo onde continua.")
    static let adjustments = ContractTopic(
        en: "The corrections that the file states, each by itself.",
        es: "Las correcciones que indica el archivo, cada una por separado.",
        pt: "As correções que o arquivo indica, cada uma por si.")
    static let correctionKind = ContractTopic(
        en: "Which correction it is.",
        es: "Qué corrección es.",
        pt: "Qual correção é.")
    static let isApplied = ContractTopic(
        en: "Whether the other results contain it.",
        es: "Si los demás resultados la contienen.",
        pt: "Se os demais resultados a contêm.")
    static let appliedAdjustments = ContractTopic(
        en: "The corrections that the results contain.",
        es: "Las correcciones que contienen los resultados.",
        pt: "As correções que os resultados contêm.")
    static let firstOption = ContractTopic(
        en: "The option with which it is compared: all results are those of the difference; null where there is none.",
        es: "La opción con la que se compara: todos los resultados son de la diferencia; null si no hay.",
        pt: "A opção com que se compara: todos os resultados são da diferença; null se não há.")
    static let registers = ContractTopic(
        en: "What the registers have for appraisals: values of an hour and factors on prices.",
        es: "Lo que tienen los registros para evaluar: valores de una hora y factores sobre precios.",
        pt: "O que os registros têm para avaliar: valores de uma hora e fatores sobre preços.")
    static let registerName = ContractTopic(
        en: "The register: `value-of-time` or `shadow-prices`.",
        es: "El registro: `value-of-time` o `shadow-prices`.",
        pt: "O registro: `value-of-time` ou `shadow-prices`.")
    static let registerSubject = ContractTopic(
        en: "The purpose of the hour, or the category of the price.",
        es: "El propósito de la hora, o la categoría del precio.",
        pt: "O propósito da hora, ou a categoria do preço.")
    static let isVerifiedFigure = ContractTopic(
        en: "Whether the figure was read in its source, or in a faithful copy of it.",
        es: "Si la cifra se leyó en su fuente, o en una copia fiel de ella.",
        pt: "Se o número foi lido na sua fonte, ou em uma cópia fiel dela.")
}

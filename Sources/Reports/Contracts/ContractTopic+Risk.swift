// What the contracts say of simulations and sensitivity.
extension ContractTopic {
    static let draws = ContractTopic(
        en: "How many draws there were.",
        es: "Cuántos sorteos hubo.",
        pt: "Quantos sorteios houve.")
    static let seed = ContractTopic(
        en: "What the draws follow from.",
        es: "De qué parten los sorteos.",
        pt: "De onde partem os sorteios.")
    static let pointKind = ContractTopic(
        en: "random or sobol: where the points come from.",
        es: "random o sobol: de dónde vienen los puntos.",
        pt: "random ou sobol: de onde vêm os pontos.")
    static let simulatedViews = ContractTopic(
        en: "The results by view, those views that have a net present value.",
        es: "Los resultados por punto de vista, los que tienen un valor actual neto.",
        pt: "Os resultados por ponto de vista, os que têm um valor presente líquido.")
    static let meanOfDraws = ContractTopic(
        en: "The mean net present value; null where a fat tail has none.",
        es: "La media del valor actual neto; null donde una cola gruesa no la tiene.",
        pt: "A média do valor presente líquido; null onde uma cauda pesada não a tem.")
    static let standardError = ContractTopic(
        en: "By how much the mean may be off, as a standard deviation; null where a fat tail leaves that without "
            + "bound.",
        es: "Cuánto puede desviarse la media, como desviación estándar; null donde una cola gruesa lo deja sin "
            + "límite.",
        pt: "Quanto a média pode se desviar, como desvio padrão; null onde uma cauda pesada o deixa sem limite.")
    static let standardDeviation = ContractTopic(
        en: "The standard deviation; null where it is infinite.",
        es: "La desviación estándar; null donde es infinita.",
        pt: "O desvio padrão; null onde é infinito.")
    static let percentiles = ContractTopic(
        en: "The percentiles of the net present value, from the lowest.",
        es: "Los percentiles del valor actual neto, desde el más bajo.",
        pt: "Os percentis do valor presente líquido, a partir do mais baixo.")
    static let percent = ContractTopic(
        en: "How many of a hundred draws do not exceed the value.",
        es: "Cuántos de cada cien sorteos no superan el valor.",
        pt: "Quantos de cada cem sorteios não ultrapassam o valor.")
    static let approximate = ContractTopic(en: "The number itself.", es: "El número mismo.", pt: "O próprio número.")
    static let intervalLow = ContractTopic(
        en: "The lower end of the interval that holds the true number with 95 % confidence; null where there are too "
            + "few draws.",
        es: "El extremo inferior del intervalo que contiene el número verdadero con un 95 % de confianza; null donde "
            + "hay muy pocos sorteos.",
        pt: "O extremo inferior do intervalo que contém o número verdadeiro com 95 % de confiança; null onde há "
            + "sorteios de menos.")
    static let intervalHigh = ContractTopic(
        en: "The upper end of that interval.",
        es: "El extremo superior de ese intervalo.",
        pt: "O extremo superior desse intervalo.")
    static let chanceOfLoss = ContractTopic(
        en: "The chance that the net present value is below zero.",
        es: "La probabilidad de que el valor actual neto sea menor que cero.",
        pt: "A probabilidade de o valor presente líquido ser menor que zero.")
    static let chanceOfNoPayback = ContractTopic(
        en: "The chance that payback is not reached within the horizon.",
        es: "La probabilidad de no recuperar dentro del horizonte.",
        pt: "A probabilidade de não haver payback dentro do horizonte.")
    static let chanceOfLatePayback = ContractTopic(
        en: "The chance that payback is reached late or not at all; null where nobody asked.",
        es: "La probabilidad de recuperar tarde o nunca; null donde nadie preguntó.",
        pt: "A probabilidade de payback tardio ou nenhum; null onde ninguém perguntou.")
    static let lateAfter = ContractTopic(
        en: "The month behind which a payback is late; null where nobody asked.",
        es: "El mes después del cual una recuperación es tardía; null donde nadie preguntó.",
        pt: "O mês depois do qual um payback é tardio; null onde ninguém perguntou.")
    static let paybackPercentiles = ContractTopic(
        en: "The percentiles of the payback.",
        es: "Los percentiles de la recuperación.",
        pt: "Os percentis do payback.")
    static let paybackYearsOfPercentile = ContractTopic(
        en: "The payback in years; null where it is not reached.",
        es: "La recuperación en años; null donde no se alcanza.",
        pt: "O payback em anos; null onde não é alcançado.")
    static let histogram = ContractTopic(
        en: "How many draws fall into each class of net present values.",
        es: "Cuántos sorteos caen en cada clase de valores actuales netos.",
        pt: "Quantos sorteios caem em cada classe de valores presentes líquidos.")
    static let classLow = ContractTopic(
        en: "The lower end, which belongs to the class; null for all that is lower.",
        es: "El extremo inferior, que pertenece a la clase; null para todo lo que es menor.",
        pt: "O extremo inferior, que pertence à classe; null para tudo o que é menor.")
    static let classHigh = ContractTopic(
        en: "The upper end, which does not; null for all that is higher.",
        es: "El extremo superior, que no pertenece; null para todo lo que es mayor.",
        pt: "O extremo superior, que não pertence; null para tudo o que é maior.")
    static let classCount = ContractTopic(
        en: "How many draws the class has.",
        es: "Cuántos sorteos tiene la clase.",
        pt: "Quantos sorteios a classe tem.")
    static let figuresThatVary = ContractTopic(
        en: "The figures that vary.",
        es: "Las cifras que varían.",
        pt: "Os números que variam.")
    static let figureID = ContractTopic(
        en: "The name by which files refer to the figure.",
        es: "El nombre con que los archivos se refieren a la cifra.",
        pt: "O nome com que os arquivos se referem ao número.")
    static let distributionWords = ContractTopic(
        en: "Its distribution, in words.",
        es: "Su distribución, en palabras.",
        pt: "A sua distribuição, em palavras.")
    static let shareOfSpread = ContractTopic(
        en: "Its share of the spread; null where the results do not vary.",
        es: "Su parte de la dispersión; null donde los resultados no varían.",
        pt: "A sua parte da dispersão; null onde os resultados não variam.")
    static let coefficient = ContractTopic(
        en: "The standardised coefficient of its rank: above zero where the net present value rises with it.",
        es: "El coeficiente estandarizado de su rango: mayor que cero donde el valor actual neto sube con ella.",
        pt: "O coeficiente padronizado do seu posto: maior que zero onde o valor presente líquido sobe com ele.")
    static let spreadExplained = ContractTopic(
        en: "The share of the spread that all figures account for, from one view; null where the results do not vary.",
        es: "La parte de la dispersión de la que dan cuenta todas las cifras, desde un punto de vista; null donde "
            + "los resultados no varían.",
        pt: "A parte da dispersão que todos os números explicam, de um ponto de vista; null onde os resultados não "
            + "variam.")
    static let rankCorrelations = ContractTopic(
        en: "Which figures move together.",
        es: "Qué cifras se mueven juntas.",
        pt: "Quais números se movem juntos.")
    static let correlationBetween = ContractTopic(en: "The two figures.", es: "Las dos cifras.", pt: "Os dois números.")
    static let correlationRank = ContractTopic(
        en: "The correlation of their ranks.",
        es: "La correlación de sus rangos.",
        pt: "A correlação dos seus postos.")
    static let leftOutViews = ContractTopic(
        en: "Views without a net present value, and why.",
        es: "Los puntos de vista sin valor actual neto, y por qué.",
        pt: "Os pontos de vista sem valor presente líquido, e por quê.")
    static let netPresentValueAsPrinted = ContractTopic(
        en: "The net present value with every figure as it is printed.",
        es: "El valor actual neto con cada cifra como está escrita.",
        pt: "O valor presente líquido com cada número como está escrito.")
    static let medianOfFigure = ContractTopic(
        en: "The value that half of its draws stay below.",
        es: "El valor que la mitad de sus sorteos no supera.",
        pt: "O valor que metade dos seus sorteios não ultrapassa.")
    static let sensitiveFigures = ContractTopic(
        en: "What each figure does, the widest swing first.",
        es: "Lo que hace cada cifra, la de mayor amplitud primero.",
        pt: "O que cada número faz, o de maior amplitude primeiro.")
    static let twoWayTable = ContractTopic(
        en: "The net present value by two figures together; null where there is one figure alone.",
        es: "El valor actual neto según dos cifras juntas; null donde hay una sola cifra.",
        pt: "O valor presente líquido por dois números juntos; null onde há um número só.")
    static let twoWayRows = ContractTopic(
        en: "The values of the first figure, one for each row.",
        es: "Los valores de la primera cifra, uno por fila.",
        pt: "Os valores do primeiro número, um por linha.")
    static let twoWayColumns = ContractTopic(
        en: "The values of the second figure, one for each column.",
        es: "Los valores de la segunda cifra, uno por columna.",
        pt: "Os valores do segundo número, um por coluna.")
    static let rateProfile = ContractTopic(
        en: "The net present value by discount rate.",
        es: "El valor actual neto según la tasa de descuento.",
        pt: "O valor presente líquido por taxa de desconto.")
    static let rateCrossings = ContractTopic(
        en: "All discount rates at which the net present value is zero.",
        es: "Todas las tasas de descuento con las que el valor actual neto es cero.",
        pt: "Todas as taxas de desconto em que o valor presente líquido é zero.")
    static let noCrossing = ContractTopic(
        en: "Why there is no such rate; null where there is one.",
        es: "Por qué no hay tal tasa; null donde la hay.",
        pt: "Por que não há tal taxa; null onde há.")
    static let delayCosts = ContractTopic(
        en: "The net present value by months of delay, the end of the horizon fixed.",
        es: "El valor actual neto según los meses de atraso, con el fin del horizonte fijo.",
        pt: "O valor presente líquido por meses de atraso, com o fim do horizonte fixo.")
    static let times = ContractTopic(
        en: "How many times the amount falls then.",
        es: "Cuántas veces cae entonces el monto.",
        pt: "Quantas vezes o valor cai então.")
    static let occasions = ContractTopic(
        en: "The occasions on which the amount falls.",
        es: "Las ocasiones en que cae el monto.",
        pt: "As ocasiões em que o valor cai.")
}

import Documents

// What the contracts say of the terms of an appraisal and its results.
extension Meaning {
    static let assumptions = Meaning(
        en: "The terms on which everything was computed.",
        es: "Los términos con que se calculó todo.",
        pt: "Os termos com que tudo foi calculado.")
    static let horizonYears = Meaning(
        en: "How many years are counted.",
        es: "Cuántos años se cuentan.",
        pt: "Quantos anos são contados.")
    static let rateSource = Meaning(
        en: "Where a national rate comes from; null where there is none.",
        es: "De dónde viene una tasa nacional; null donde no hay.",
        pt: "De onde vem uma taxa nacional; null onde não há.")
    static let perspective = Meaning(
        en: "Whose costs and benefits are counted.",
        es: "De quién son los costos y beneficios que se cuentan.",
        pt: "De quem são os custos e benefícios contados.")
    static let rows = Meaning(
        en: "A row each, in the order that was asked for.",
        es: "Una fila por cada uno, en el orden pedido.",
        pt: "Uma linha para cada um, na ordem pedida.")
    static let internalRates = Meaning(
        en: "All rates at which the net present value is zero.",
        es: "Todas las tasas con que el valor actual neto es cero.",
        pt: "Todas as taxas em que o valor presente líquido é zero.")
    static let kind = Meaning(
        en: "Which of several it is: it tells what else stands here.",
        es: "De qué tipo es: de ello depende lo demás.",
        pt: "De que tipo é: disso depende o resto.")
    static let rates = Meaning(
        en: "The rates, from the lowest to the highest.",
        es: "Las tasas, de la menor a la mayor.",
        pt: "As taxas, da menor à maior.")
    static let rate = Meaning(
        en: "The rate as a fraction.",
        es: "La tasa como fracción.",
        pt: "A taxa como fração.")
    static let bounds = Meaning(
        en: "Metrics whose true value lies on one side of the number, since something is unknown.",
        es: "Indicadores cuyo valor verdadero está de un lado del número, porque algo se desconoce.",
        pt: "Indicadores cujo valor verdadeiro está de um lado do número, porque algo é desconhecido.")
    static let notComputable = Meaning(
        en: "Why each metric that is null cannot be computed.",
        es: "Por qué no puede calcularse cada indicador que es null.",
        pt: "Por que não se pode calcular cada indicador que é null.")
    static let code = Meaning(
        en: "The reason, as programs read it.",
        es: "La razón, como la leen los programas.",
        pt: "A razão, como a leem os programas.")
    static let says = Meaning(
        en: "The same in words, in the language that was asked for.",
        es: "Lo mismo en palabras, en el idioma pedido.",
        pt: "O mesmo em palavras, no idioma pedido.")
    static let cases = Meaning(
        en: "The published cases, in the order of the document.",
        es: "Los casos publicados, en el orden del documento.",
        pt: "Os casos publicados, na ordem do documento.")
    static let section = Meaning(
        en: "The heading under which the case stands.",
        es: "El título bajo el que está el caso.",
        pt: "O título sob o qual está o caso.")
    static let availableReadings = Meaning(
        en: "Every reading there is, the default first.",
        es: "Todas las lecturas que hay, primero la predeterminada.",
        pt: "Todas as leituras que há, primeiro a padrão.")
    static let readingsInForce = Meaning(
        en: "The readings that the numbers follow.",
        es: "Las lecturas que siguen los números.",
        pt: "As leituras que os números seguem.")
    static let views = Meaning(
        en: "The results from each point of view.",
        es: "Los resultados desde cada punto de vista.",
        pt: "Os resultados de cada ponto de vista.")
    static let view = Meaning(
        en: "The results from one point of view.",
        es: "Los resultados desde un punto de vista.",
        pt: "Os resultados de um ponto de vista.")
    static let years = Meaning(
        en: "The year table, from which anyone can rebuild the net present value.",
        es: "La tabla por años, de la que cualquiera puede reconstruir el valor actual neto.",
        pt: "A tabela por anos, da qual qualquer um pode reconstruir o valor presente líquido.")
    static let boundsOfViews = Meaning(
        en: "Points of view whose true value lies on one side of the number, since something is unknown.",
        es: "Perspectivas cuyo verdadero valor está a un lado del número, porque algo se desconoce.",
        pt: "Perspectivas cujo verdadeiro valor está de um lado do número, porque algo é desconhecido.")
    static let bound = Meaning(
        en: "On which side of the number the true one lies; null where it is the number itself.",
        es: "De qué lado del número está el verdadero; null si es el número mismo.",
        pt: "De que lado do número está o verdadeiro; null se é o próprio número.")
    static let leftOut = Meaning(
        en: "What the table leaves out, since it is unknown.",
        es: "Lo que la tabla omite, porque se desconoce.",
        pt: "O que a tabela omite, por ser desconhecido.")
    static let benefits = Meaning(
        en: "Benefits without a price.",
        es: "Beneficios sin precio.",
        pt: "Benefícios sem preço.")
}

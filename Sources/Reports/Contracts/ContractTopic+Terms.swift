// What the contracts say of the terms of an appraisal and its results.
extension ContractTopic {
    static let schema = ContractTopic(
        en: "Which contract this is, with its version.",
        es: "Qué contrato es este, con su versión.",
        pt: "Que contrato é este, com sua versão.")
    static let assumptions = ContractTopic(
        en: "The terms on which everything was computed.",
        es: "Los términos con que se calculó todo.",
        pt: "Os termos com que tudo foi calculado.")
    static let horizonYears = ContractTopic(
        en: "How many years are counted.",
        es: "Cuántos años se cuentan.",
        pt: "Quantos anos são contados.")
    static let discountRate = ContractTopic(
        en: "The real discount rate as a fraction; one for each year where it follows a schedule.",
        es: "La tasa de descuento real como fracción; una por año si sigue un calendario.",
        pt: "A taxa de desconto real como fração; uma por ano se segue um calendário.")
    static let nominalRate = ContractTopic(
        en: "The nominal rate that the real one was made of.",
        es: "La tasa nominal de la que se obtuvo la real.",
        pt: "A taxa nominal da qual se obteve a real.")
    static let inflation = ContractTopic(
        en: "The inflation by which amounts in current prices are deflated, or a rate is made real.",
        es: "La inflación con que se deflactan los precios corrientes o se hace real una tasa.",
        pt: "A inflação com que se deflacionam preços correntes ou se torna real uma taxa.")
    static let prices = ContractTopic(
        en: "current where the rate is nominal and the amounts are in current prices.",
        es: "current donde la tasa es nominal y los montos están a precios corrientes.",
        pt: "current onde a taxa é nominal e os valores estão a preços correntes.")
    static let rateOfRow = ContractTopic(
        en: "The discount rate of the row, or one for each year; null where its country has no verified one.",
        es: "La tasa de descuento de la fila, o una por año; null donde su país no tiene una verificada.",
        pt: "A taxa de desconto da linha, ou uma por ano; null onde o seu país não tem uma verificada.")
    static let rateSource = ContractTopic(
        en: "Where a national rate comes from; null where there is none.",
        es: "De dónde viene una tasa nacional; null donde no hay.",
        pt: "De onde vem uma taxa nacional; null onde não há.")
    static let body = ContractTopic(en: "Who prescribes it.", es: "Quién la establece.", pt: "Quem a estabelece.")
    static let instrument = ContractTopic(en: "In which document.", es: "En qué documento.", pt: "Em que documento.")
    static let instrumentYear = ContractTopic(
        en: "The year of the document.",
        es: "El año del documento.",
        pt: "O ano do documento.")
    static let validFrom = ContractTopic(
        en: "Since when it applies.",
        es: "Desde cuándo se aplica.",
        pt: "Desde quando se aplica.")
    static let lastChecked = ContractTopic(
        en: "When it was last looked up.",
        es: "Cuándo se consultó por última vez.",
        pt: "Quando foi consultada pela última vez.")
    static let status = ContractTopic(
        en: "Whether the rate stands in a source that is named.",
        es: "Si la tasa está en una fuente que se nombra.",
        pt: "Se a taxa está em uma fonte que se nomeia.")
    static let basis = ContractTopic(
        en: "Whether it was read in the document itself or in another that reports it.",
        es: "Si se leyó en el documento mismo o en otro que la cita.",
        pt: "Se foi lida no próprio documento ou em outro que a cita.")
    static let confidence = ContractTopic(
        en: "How sure it is that it is in force.",
        es: "Con qué certeza está vigente.",
        pt: "Com que certeza está em vigor.")
    static let points = ContractTopic(
        en: "What the project is worth at each rate.",
        es: "Lo que vale el proyecto a cada tasa.",
        pt: "O que o projeto vale a cada taxa.")
    static let marks = ContractTopic(
        en: "Why the rate is among those looked at, where it is no step of the span.",
        es: "Por qué se mira esa tasa, donde no es un paso del tramo.",
        pt: "Por que se olha essa taxa, onde não é um passo do trecho.")
    static let breakEvenRates = ContractTopic(
        en: "Every rate at which the net present value is zero.",
        es: "Cada tasa con la que el valor presente neto es cero.",
        pt: "Cada taxa em que o valor presente líquido é zero.")
    static let timing = ContractTopic(
        en: "Where in its year a recurring amount is discounted.",
        es: "En qué punto de su año se descuenta un monto que se repite.",
        pt: "Em que ponto do ano se desconta um valor que se repete.")
    static let perspective = ContractTopic(
        en: "Whose costs and benefits are counted.",
        es: "De quién son los costos y beneficios que se cuentan.",
        pt: "De quem são os custos e benefícios contados.")
    static let rows = ContractTopic(
        en: "A row each, in the order that was asked for.",
        es: "Una fila por cada uno, en el orden pedido.",
        pt: "Uma linha para cada um, na ordem pedida.")
    static let internalRates = ContractTopic(
        en: "All rates at which the net present value is zero.",
        es: "Todas las tasas con que el valor presente neto es cero.",
        pt: "Todas as taxas em que o valor presente líquido é zero.")
    static let kind = ContractTopic(
        en: "Which of several it is: it tells what else stands here.",
        es: "De qué tipo es: de ello depende lo demás.",
        pt: "De que tipo é: disso depende o resto.")
    static let rates = ContractTopic(
        en: "The rates, from the lowest to the highest.",
        es: "Las tasas, de la menor a la mayor.",
        pt: "As taxas, da menor à maior.")
    static let rate = ContractTopic(
        en: "The rate as a fraction.",
        es: "La tasa como fracción.",
        pt: "A taxa como fração.")
    static let logGrowth = ContractTopic(
        en: "ln(1 + rate), which is exact where the rate is close to −100 % or huge.",
        es: "ln(1 + tasa), exacto aun si la tasa está cerca de −100 % o es enorme.",
        pt: "ln(1 + taxa), exato mesmo se a taxa está perto de −100% ou é enorme.")
    static let slope = ContractTopic(
        en: "−1 where the net present value falls through zero, 1 where it rises, 0 where it touches.",
        es: "−1 donde el valor presente neto baja a través de cero, 1 donde sube, 0 donde lo toca.",
        pt: "−1 onde o valor presente líquido desce através de zero, 1 onde sobe, 0 onde o toca.")
    static let missing = ContractTopic(
        en: "What of the costs and savings is unknown, and why.",
        es: "Qué costos y ahorros se desconocen, y por qué.",
        pt: "Que custos e economias são desconhecidos, e por quê.")
    static let flags = ContractTopic(
        en: "What is doubtful beyond what is unknown.",
        es: "Lo dudoso, más allá de lo desconocido.",
        pt: "O que é duvidoso, além do desconhecido.")
    static let bounds = ContractTopic(
        en: "Metrics whose true value lies on one side of the number, since something is unknown.",
        es: "Indicadores cuyo valor verdadero está de un lado del número, porque algo se desconoce.",
        pt: "Indicadores cujo valor verdadeiro está de um lado do número, porque algo é desconhecido.")
    static let notComputable = ContractTopic(
        en: "Why each metric that is null cannot be computed.",
        es: "Por qué no puede calcularse cada indicador que es null.",
        pt: "Por que não se pode calcular cada indicador que é null.")
    static let code = ContractTopic(
        en: "The reason, as programs read it.",
        es: "La razón, como la leen los programas.",
        pt: "A razão, como a leem os programas.")
    static let says = ContractTopic(
        en: "The same in words, in the language that was asked for.",
        es: "Lo mismo en palabras, en el idioma pedido.",
        pt: "O mesmo em palavras, no idioma pedido.")
    static let cases = ContractTopic(
        en: "The published cases, in the order of the document.",
        es: "Los casos publicados, en el orden del documento.",
        pt: "Os casos publicados, na ordem do documento.")
    static let section = ContractTopic(
        en: "The heading under which the case stands.",
        es: "El título bajo el que está el caso.",
        pt: "O título sob o qual está o caso.")
    static let availableReadings = ContractTopic(
        en: "Every reading there is, the default first.",
        es: "Todas las lecturas que hay, primero la predeterminada.",
        pt: "Todas as leituras que há, primeiro a padrão.")
    static let readingsInForce = ContractTopic(
        en: "The readings that the numbers follow.",
        es: "Las lecturas que siguen los números.",
        pt: "As leituras que os números seguem.")
    static let isDefault = ContractTopic(
        en: "Whether it is taken unless another is chosen.",
        es: "Si se toma cuando no se elige otra.",
        pt: "Se é tomada quando não se escolhe outra.")
    static let views = ContractTopic(
        en: "The results from each point of view.",
        es: "Los resultados desde cada punto de vista.",
        pt: "Os resultados de cada ponto de vista.")
    static let view = ContractTopic(
        en: "The results from one point of view.",
        es: "Los resultados desde un punto de vista.",
        pt: "Os resultados de um ponto de vista.")
    static let years = ContractTopic(
        en: "The year table, from which anyone can rebuild the net present value.",
        es: "La tabla por años, de la que cualquiera puede reconstruir el valor presente neto.",
        pt: "A tabela por anos, da qual qualquer um pode reconstruir o valor presente líquido.")
    static let atOtherRates = ContractTopic(
        en: "The net present value at other discount rates.",
        es: "El valor presente neto con otras tasas de descuento.",
        pt: "O valor presente líquido com outras taxas de desconto.")
    static let netPresentValues = ContractTopic(
        en: "The net present value from each point of view.",
        es: "El valor presente neto desde cada punto de vista.",
        pt: "O valor presente líquido de cada ponto de vista.")
    static let boundsOfViews = ContractTopic(
        en: "Points of view whose true value lies on one side of the number, since something is unknown.",
        es: "Perspectivas cuyo verdadero valor está a un lado del número, porque algo se desconoce.",
        pt: "Perspectivas cujo verdadeiro valor está de um lado do número, porque algo é desconhecido.")
    static let reasonsOfViews = ContractTopic(
        en: "Why each value that is null cannot be computed.",
        es: "Por qué no puede calcularse cada valor que es null.",
        pt: "Por que não pode ser calculado cada valor que é null.")
    static let ranges = ContractTopic(
        en: "The results for society with every figure at one end of its range.",
        es: "Los resultados para la sociedad con cada cifra en un extremo de su rango.",
        pt: "Os resultados para a sociedade com cada número em um extremo da sua faixa.")
    static let costOfDelay = ContractTopic(
        en: "What later benefits cost society; empty where there is no net present value.",
        es: "Lo que cuesta a la sociedad que los beneficios lleguen más tarde; vacío si no hay valor presente neto.",
        pt: "O que custa à sociedade que os benefícios venham mais tarde; vazio se não há valor presente líquido.")
    static let bound = ContractTopic(
        en: "On which side of the number the true one lies; null where it is the number itself.",
        es: "De qué lado del número está el verdadero; null si es el número mismo.",
        pt: "De que lado do número está o verdadeiro; null se é o próprio número.")
    static let leftOut = ContractTopic(
        en: "What the table leaves out, since it is unknown.",
        es: "Lo que la tabla omite, porque se desconoce.",
        pt: "O que a tabela omite, por ser desconhecido.")
    static let months = ContractTopic(
        en: "How many months later.",
        es: "Cuántos meses más tarde.",
        pt: "Quantos meses mais tarde.")
    static let costOfMonths = ContractTopic(
        en: "What so many months cost.",
        es: "Lo que cuestan tantos meses.",
        pt: "O que tantos meses custam.")
    static let standings = ContractTopic(
        en: "Where the project stands among the published cases: a place in a short, favourable list, and no "
            + "probability.",
        es: "Qué lugar ocupa el proyecto entre los casos publicados: un puesto en una lista corta y favorable, y no "
            + "una probabilidad.",
        pt: "Que lugar o projeto ocupa entre os casos publicados: um lugar em uma lista curta e favorável, e não uma "
            + "probabilidade.")
    static let casesBelow = ContractTopic(
        en: "How many of the cases have a lower value.",
        es: "Cuántos de los casos tienen un valor menor.",
        pt: "Quantos dos casos têm um valor menor.")
    static let caseCount = ContractTopic(
        en: "How many cases have a value.",
        es: "Cuántos casos tienen un valor.",
        pt: "Quantos casos têm um valor.")
    static let median = ContractTopic(
        en: "The middle of the cases' values.",
        es: "El valor central de los casos.",
        pt: "O valor central dos casos.")
    static let benefits = ContractTopic(
        en: "Benefits without a price.",
        es: "Beneficios sin precio.",
        pt: "Benefícios sem preço.")
}

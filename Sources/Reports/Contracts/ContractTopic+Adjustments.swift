// What the contracts say of corrections, risks, the reference class and checks.
extension ContractTopic {
    static let uplift = ContractTopic(
        en: "The uplift of the optimism bias; null without one.",
        es: "El recargo del sesgo de optimismo; null si no hay.",
        pt: "O acréscimo do viés de otimismo; null se não há.")
    static let upliftOfInvestment = ContractTopic(
        en: "On the investment, as a fraction.",
        es: "Sobre la inversión, como fracción.",
        pt: "Sobre o investimento, como fração.")
    static let upliftOfOperating = ContractTopic(
        en: "On the operating cost, as a fraction.",
        es: "Sobre el costo de operación, como fracción.",
        pt: "Sobre o custo de operação, como fração.")
    static let upliftOfDuration = ContractTopic(
        en: "On the time up to the launch, as a fraction.",
        es: "Sobre el tiempo hasta la puesta en marcha, como fracción.",
        pt: "Sobre o tempo até o lançamento, como fração.")
    static let upliftMonths = ContractTopic(
        en: "By how many months the launch comes later.",
        es: "Cuántos meses se retrasa la puesta en marcha.",
        pt: "Quantos meses o lançamento atrasa.")
    static let gradedLines = ContractTopic(
        en: "What stands on each grade of evidence.",
        es: "Lo que se apoya en cada grado de evidencia.",
        pt: "O que se apoia em cada grau de evidência.")
    static let grade = ContractTopic(
        en: "The grade; null for lines without one.",
        es: "El grado; null para líneas sin grado.",
        pt: "O grau; null para linhas sem grau.")
    static let lineCount = ContractTopic(
        en: "How many lines have it.",
        es: "Cuántas líneas lo tienen.",
        pt: "Quantas linhas o têm.")
    static let gradedCosts = ContractTopic(
        en: "The present value of their costs, for society.",
        es: "El valor presente de sus costos, para la sociedad.",
        pt: "O valor presente de seus custos, para a sociedade.")
    static let gradedBenefits = ContractTopic(
        en: "The present value of their benefits, for society.",
        es: "El valor presente de sus beneficios, para la sociedad.",
        pt: "O valor presente de seus benefícios, para a sociedade.")
    static let correctionShare = ContractTopic(
        en: "By which fraction they are corrected; null where the file states none.",
        es: "En qué fracción se corrigen; null si el archivo no la indica.",
        pt: "Em que fração são corrigidas; null se o arquivo não a indica.")
    static let riskRegister = ContractTopic(
        en: "The risk register; null without risks.",
        es: "El registro de riesgos; null si no hay riesgos.",
        pt: "O registro de riscos; null se não há riscos.")
    static let riskLines = ContractTopic(
        en: "The risks, in the order of the file.",
        es: "Los riesgos, en el orden del archivo.",
        pt: "Os riscos, na ordem do arquivo.")
    static let riskWhat = ContractTopic(
        en: "What may happen.",
        es: "Lo que puede ocurrir.",
        pt: "O que pode acontecer.")
    static let owner = ContractTopic(
        en: "Who answers for it.",
        es: "Quién responde por él.",
        pt: "Quem responde por ele.")
    static let probability = ContractTopic(
        en: "The chance that it happens.",
        es: "La probabilidad de que ocurra.",
        pt: "A probabilidade de que ocorra.")
    static let delayMonths = ContractTopic(
        en: "By how many months it delays the service.",
        es: "Cuántos meses retrasa el servicio.",
        pt: "Quantos meses atrasa o serviço.")
    static let isContingentLiability = ContractTopic(
        en: "Whether it is an obligation that the government has given.",
        es: "Si es una obligación que asumió el gobierno.",
        pt: "Se é uma obrigação que o governo assumiu.")
    static let lossIfItHappens = ContractTopic(
        en: "The present value of what is lost if it happens; null where that cannot be computed.",
        es: "El valor presente de lo que se pierde si ocurre; null si no se puede calcular.",
        pt: "O valor presente do que se perde se ocorrer; null se não pode ser calculado.")
    static let expectedLoss = ContractTopic(
        en: "Probability × loss; for all risks together, what the net present value loses by them.",
        es: "Probabilidad × pérdida; para todos los riesgos juntos, lo que el valor presente neto pierde por ellos.",
        pt: "Probabilidade × perda; para todos os riscos juntos, o que o valor presente líquido perde por eles.")
    static let mitigation = ContractTopic(
        en: "What is done against it; null where nothing is.",
        es: "Lo que se hace contra él; null si no se hace nada.",
        pt: "O que se faz contra ele; null se nada se faz.")
    static let mitigationWhat = ContractTopic(en: "What is done.", es: "Lo que se hace.", pt: "O que se faz.")
    static let isTaken = ContractTopic(
        en: "Whether it is decided, so that the appraisal counts it.",
        es: "Si está decidida, de modo que la evaluación la cuenta.",
        pt: "Se está decidida, de modo que a avaliação a conta.")
    static let shareLeft = ContractTopic(
        en: "The share of what the risk costs that is left.",
        es: "La proporción de lo que cuesta el riesgo que queda.",
        pt: "A proporção do que o risco custa que resta.")
    static let mitigationCost = ContractTopic(
        en: "The present value of what it costs.",
        es: "El valor presente de lo que cuesta.",
        pt: "O valor presente do que custa.")
    static let mitigatedLoss = ContractTopic(
        en: "What is left to be expected, and its cost.",
        es: "Lo que aún cabe esperar, y su costo.",
        pt: "O que ainda se pode esperar, e seu custo.")
    static let mitigationGain = ContractTopic(
        en: "By how much it is worth more than it costs.",
        es: "En cuánto vale más de lo que cuesta.",
        pt: "Em quanto vale mais do que custa.")
    static let contingentExposure = ContractTopic(
        en: "What contingent liabilities come to if all are called, undiscounted.",
        es: "A cuánto llegan los pasivos contingentes si se ejecutan todos, sin descontar.",
        pt: "A quanto chegam os passivos contingentes se todos forem exigidos, sem desconto.")
    static let adjustmentConcerns = ContractTopic(
        en: "What is doubtful about the corrections.",
        es: "Lo que es dudoso de las correcciones.",
        pt: "O que é duvidoso nas correções.")
    static let shareBelow = ContractTopic(
        en: "Between which shares of such projects the one with a lower value lies.",
        es: "Entre qué proporciones de proyectos así está la de los de menor valor.",
        pt: "Entre quais proporções de projetos assim está a dos de menor valor.")
    static let confidenceLevel = ContractTopic(
        en: "The confidence of the interval, if the cases were drawn at random.",
        es: "La confianza del intervalo, si los casos fueran un sorteo.",
        pt: "A confiança do intervalo, se os casos fossem um sorteio.")
    static let medianInterval = ContractTopic(
        en: "Between which of the cases' values the median lies; null where there are too few.",
        es: "Entre cuáles de los valores de los casos está la mediana; null si son muy pocos.",
        pt: "Entre quais dos valores dos casos está a mediana; null se são muito poucos.")
    static let overruns = ContractTopic(
        en: "What IT projects are published to have cost more than planned.",
        es: "Lo que se publicó que costaron de más los proyectos de TI.",
        pt: "O que se publicou que os projetos de TI custaram a mais.")
    static let statistic = ContractTopic(
        en: "mean of all projects; tail: mean of a share; above: what a share exceeds.",
        es: "mean: promedio de todos los proyectos; tail: promedio de una proporción; above: lo que una proporción "
            + "supera.",
        pt: "mean: média de todos os projetos; tail: média de uma proporção; above: o que uma proporção supera.")
    static let overrunShare = ContractTopic(
        en: "The share of projects; null where the figure is of all.",
        es: "La proporción de proyectos; null si la cifra es de todos.",
        pt: "A proporção de projetos; null se o número é de todos.")
    static let overrun = ContractTopic(
        en: "Actual over estimated cost, less 1.",
        es: "Costo real sobre costo estimado, menos 1.",
        pt: "Custo real sobre custo estimado, menos 1.")
    static let projectsStudied = ContractTopic(
        en: "How many projects were studied, where that is known.",
        es: "Cuántos proyectos se estudiaron, si se sabe.",
        pt: "Quantos projetos foram estudados, se isso é conhecido.")
    static let publication = ContractTopic(
        en: "Where it was published.",
        es: "Dónde se publicó.",
        pt: "Onde foi publicado.")
    static let publicationYear = ContractTopic(
        en: "When it was published.",
        es: "Cuándo se publicó.",
        pt: "Quando foi publicado.")
    static let overrunStatus = ContractTopic(
        en: "Whether the figure was found in a text.",
        es: "Si la cifra se encontró en un texto.",
        pt: "Se o número foi encontrado em um texto.")
    static let overrunBasis = ContractTopic(
        en: "In the publication, or in one that quotes it; null where unverified.",
        es: "En la publicación o en una que la cita; null si no está verificada.",
        pt: "Na publicação ou em uma que a cita; null se não verificado.")
    static let overrunInvestment = ContractTopic(
        en: "The investment with this overrun; null where the figure is unverified.",
        es: "La inversión con este sobrecosto; null si la cifra no está verificada.",
        pt: "O investimento com este estouro; null se o número não foi verificado.")
    static let overrunValue = ContractTopic(
        en: "The net present value for society then.",
        es: "El valor presente neto para la sociedad entonces.",
        pt: "O valor presente líquido para a sociedade então.")
    static let checkedFiles = ContractTopic(
        en: "The files, in the order in which they were named.",
        es: "Los archivos, en el orden en que se nombraron.",
        pt: "Os arquivos, na ordem em que foram nomeados.")
    static let findings = ContractTopic(
        en: "Everything that was found: the errors of all files, then the warnings.",
        es: "Todo lo que se encontró: los errores de todos los archivos, luego las advertencias.",
        pt: "Tudo o que foi encontrado: os erros de todos os arquivos, depois os avisos.")
    static let isSound = ContractTopic(
        en: "Whether the file can be used; there may be warnings all the same.",
        es: "Si el archivo puede usarse; aun así puede haber advertencias.",
        pt: "Se o arquivo pode ser usado; mesmo assim pode haver avisos.")
    static let errorCount = ContractTopic(
        en: "How many errors it has.",
        es: "Cuántos errores tiene.",
        pt: "Quantos erros ele tem.")
    static let warningCount = ContractTopic(
        en: "How many warnings it has.",
        es: "Cuántas advertencias tiene.",
        pt: "Quantos avisos ele tem.")
}

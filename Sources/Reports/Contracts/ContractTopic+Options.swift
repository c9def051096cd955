// What the contracts say of options and the public sector's method.
extension ContractTopic {
    static let livesDiffer = ContractTopic(
        en: "Whether the options are counted over different numbers of years, so that their annual values compare.",
        es: "Si las opciones se cuentan sobre distintos números de años, de modo que se comparan sus valores anuales.",
        pt: "Se as opções são contadas sobre números de anos diferentes, de modo que se comparam seus valores anuais.")
    static let lives = ContractTopic(
        en: "How they compare: over lives that are equal, by what each is worth a year (annual), or each renewed up "
            + "to a common horizon (repeat).",
        es: "Cómo se comparan: con vidas iguales (equal), por lo que vale cada una al año (annual), o cada una "
            + "renovada hasta un horizonte común (repeat).",
        pt: "Como se comparam: com vidas iguais (equal), pelo que cada uma vale ao ano (annual), ou cada uma "
            + "renovada até um horizonte comum (repeat).")
    static let commonHorizonYears = ContractTopic(
        en: "The years up to which each is renewed; null where none is.",
        es: "Los años hasta los que se renueva cada una; null si ninguna se renueva.",
        pt: "Os anos até os quais cada uma é renovada; null se nenhuma é.")
    static let worthMost = ContractTopic(
        en: "The options with the highest equivalent annual value from the point of view that is asked for; none "
            + "where one is unknown or bounded.",
        es: "Las opciones con el mayor valor anual equivalente desde el punto de vista que se pide; ninguna si uno "
            + "se desconoce o solo tiene cota.",
        pt: "As opções com o maior valor anual equivalente do ponto de vista pedido; nenhuma se um deles é "
            + "desconhecido ou só tem limite.")
    static let lifeYears = ContractTopic(
        en: "After how many years it is over, or renewed by its like.",
        es: "Después de cuántos años termina, o se renueva por otra igual.",
        pt: "Depois de quantos anos termina, ou é renovada por outra igual.")
    static let adjustedAnnualBeyondFirst = ContractTopic(
        en: "By how much the adjusted equivalent annual value is above that of the first option; null for the first.",
        es: "En cuánto supera el valor anual equivalente ajustado al de la primera opción; null para la primera.",
        pt: "Em quanto o valor anual equivalente ajustado supera o da primeira opção; null para a primeira.")
    static let options = ContractTopic(
        en: "The options, in the order of the file; the first is what the others are compared with.",
        es: "Las opciones, en el orden del archivo; con la primera se comparan las demás.",
        pt: "As opções, na ordem do arquivo; com a primeira se comparam as demais.")
    static let isProposed = ContractTopic(
        en: "Whether it is the one that the file proposes.",
        es: "Si es la que propone el archivo.",
        pt: "Se é a que o arquivo propõe.")
    static let beyondFirst = ContractTopic(
        en: "The difference from the first option, from each point of view; null for the first.",
        es: "La diferencia con la primera opción, desde cada punto de vista; null para la primera.",
        pt: "A diferença em relação à primeira opção, de cada ponto de vista; null para a primeira.")
    static let dominatedBy = ContractTopic(
        en: "Options that cost no more and yield no less, and differ in one of the two.",
        es: "Opciones que no cuestan más ni rinden menos, y difieren en una de las dos cosas.",
        pt: "Opções que não custam mais nem rendem menos, e diferem em uma das duas coisas.")
    static let weightedScore = ContractTopic(
        en: "Weights times scores, added; null where there is no matrix, or a score is missing.",
        es: "Pesos por puntajes, sumados; null si no hay matriz o falta un puntaje.",
        pt: "Pesos vezes pontuações, somados; null se não há matriz ou falta uma pontuação.")
    static let physical = ContractTopic(
        en: "What is saved or caused in physical units over the horizon.",
        es: "Lo que se ahorra o se causa en unidades físicas en el horizonte.",
        pt: "O que se economiza ou se causa em unidades físicas no horizonte.")
    static let chosenOption = ContractTopic(
        en: "Which of the file's options this is; null where it has none.",
        es: "Cuál de las opciones del archivo es; null si no tiene.",
        pt: "Qual das opções do arquivo é; null se não tem.")
    static let savingsByKind = ContractTopic(
        en: "The savings by who gains and whether cash is freed; the kinds are not to be added.",
        es: "Los ahorros por quién gana y si liberan efectivo; las clases no se suman.",
        pt: "As economias por quem ganha e se liberam caixa; as classes não se somam.")
    static let presentValueOfKind = ContractTopic(
        en: "Their present value, as whoever gains counts them.",
        es: "Su valor actual, como lo cuenta quien gana.",
        pt: "Seu valor presente, como o conta quem ganha.")
    static let valuesOfHour = ContractTopic(
        en: "Where the value of an hour in each line comes from.",
        es: "De dónde viene el valor de la hora de cada línea.",
        pt: "De onde vem o valor da hora de cada linha.")
    static let valueOfHour = ContractTopic(
        en: "What an hour is worth; null where it is unknown.",
        es: "Cuánto vale una hora; null si se desconoce.",
        pt: "Quanto vale uma hora; null se é desconhecido.")
    static let originOfValue = ContractTopic(
        en: "The file alone (own), the file with a source (stated), or the register.",
        es: "El archivo solo (own), el archivo con fuente (stated), o el registro (register).",
        pt: "O arquivo só (own), o arquivo com fonte (stated), ou o registro (register).")
    static let sourceOfFigure = ContractTopic(
        en: "Who says so, and where; null where nobody is named.",
        es: "Quién lo dice, y dónde; null si no se nombra a nadie.",
        pt: "Quem o diz, e onde; null se ninguém é nomeado.")
    static let isVerified = ContractTopic(
        en: "Whether the register's figure was read in its source; null for figures of the file.",
        es: "Si la cifra del registro se leyó en su fuente; null para cifras del archivo.",
        pt: "Se o número do registro foi lido em sua fonte; null para números do arquivo.")
    static let physicalQuantity = ContractTopic(
        en: "The sum over the horizon, below zero where it is caused; null where it is unknown.",
        es: "La suma en el horizonte, menor que cero si se causa; null si se desconoce.",
        pt: "A soma no horizonte, menor que zero se é causada; null se é desconhecida.")
    static let physicalWorth = ContractTopic(
        en: "Its present value at its price; null where it has none.",
        es: "Su valor actual a su precio; null si no lo tiene.",
        pt: "Seu valor presente a seu preço; null se não o tem.")
    static let methodSteps = ContractTopic(
        en: "The social view step by step from market prices; empty where the file asks for no adjustment.",
        es: "La visión social paso a paso desde los precios de mercado; vacío si el archivo no pide ajustes.",
        pt: "A visão social passo a passo a partir dos preços de mercado; vazio se o arquivo não pede ajustes.")
    static let adjustmentStep = ContractTopic(
        en: "What is counted from this step on.",
        es: "Lo que se cuenta desde este paso.",
        pt: "O que se conta a partir deste passo.")
    static let adjusted = ContractTopic(
        en: "The social view with all that the file's method asks for; null where it asks for nothing.",
        es: "La visión social con todo lo que pide el método del archivo; null si no pide nada.",
        pt: "A visão social com tudo o que o método do arquivo pede; null se nada pede.")
    static let adjustedNetPresentValue = ContractTopic(
        en: "The adjusted social net present value; null where it cannot be computed.",
        es: "El valor actual neto social ajustado; null si no se puede calcular.",
        pt: "O valor presente líquido social ajustado; null se não pode ser calculado.")
    static let adjustedBeyondFirst = ContractTopic(
        en: "By how much it is above that of the first option; null for the first, or where it cannot be computed.",
        es: "Cuánto supera al de la primera opción; null para la primera, o si no se puede calcular.",
        pt: "Quanto supera o da primeira opção; null para a primeira, ou se não pode ser calculado.")
    static let indicators = ContractTopic(
        en: "The matrix of weighted criteria; null where there is none.",
        es: "La matriz de criterios ponderados; null si no hay.",
        pt: "A matriz de critérios ponderados; null se não há.")
    static let scale = ContractTopic(en: "The highest score.", es: "El puntaje máximo.", pt: "A pontuação máxima.")
    static let criteria = ContractTopic(
        en: "The criteria, in the order of the file.",
        es: "Los criterios, en el orden del archivo.",
        pt: "Os critérios, na ordem do arquivo.")
    static let weightOfCriterion = ContractTopic(
        en: "Its share of the whole.",
        es: "Su parte del total.",
        pt: "Sua parte do total.")
    static let scoreOfCriterion = ContractTopic(
        en: "Its score; null where it has none.",
        es: "Su puntaje; null si no lo tiene.",
        pt: "Sua pontuação; null se não a tem.")
    static let why = ContractTopic(
        en: "Why it is scored so; null where nobody says.",
        es: "Por qué se puntúa así; null si nadie lo dice.",
        pt: "Por que se pontua assim; null se ninguém diz.")
}

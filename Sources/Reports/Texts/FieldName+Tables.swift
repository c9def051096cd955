import Languages

// What columns say of year tables, conversions, points of view, checks and options.
extension FieldName.Meaning {
    static let year = Text(
        en: "The year of the appraisal, from 1.",
        es: "El año de la evaluación, desde 1.",
        pt: "O ano da avaliação, a partir de 1.")
    static let starts = Text(
        en: "The month in which the year starts; empty in a project without dates.",
        es: "El mes en que comienza el año; vacío en un proyecto sin fechas.",
        pt: "O mês em que o ano começa; vazio em um projeto sem datas.")
    static let net = Text(
        en: "Benefits less costs of the year, undiscounted.",
        es: "Beneficios menos costos del año, sin descontar.",
        pt: "Benefícios menos custos do ano, sem desconto.")
    static let oneOffCosts = Text(
        en: "Costs of the year that fall once.",
        es: "Costos del año que caen una sola vez.",
        pt: "Custos do ano que ocorrem uma só vez.")
    static let oneOffBenefits = Text(
        en: "Benefits of the year that fall once.",
        es: "Beneficios del año que caen una sola vez.",
        pt: "Benefícios do ano que ocorrem uma só vez.")
    static let oneOffFactor = Text(
        en: "The factor that discounts what falls once in the year.",
        es: "El factor que descuenta lo que cae una sola vez en el año.",
        pt: "O fator que desconta o que ocorre uma só vez no ano.")
    static let recurringCosts = Text(
        en: "Costs that recur within the year.",
        es: "Costos que se repiten dentro del año.",
        pt: "Custos que se repetem dentro do ano.")
    static let recurringBenefits = Text(
        en: "Benefits that recur within the year.",
        es: "Beneficios que se repiten dentro del año.",
        pt: "Benefícios que se repetem dentro do ano.")
    static let recurringFactor = Text(
        en: "The factor that discounts what recurs within the year.",
        es: "El factor que descuenta lo que se repite dentro del año.",
        pt: "O fator que desconta o que se repete dentro do ano.")
    static let residualValue = Text(
        en: "What is left at the horizon.",
        es: "Lo que queda en el horizonte.",
        pt: "O que resta no horizonte.")
    static let residualFactor = Text(
        en: "The factor that discounts what is left at the horizon.",
        es: "El factor que descuenta lo que queda en el horizonte.",
        pt: "O fator que desconta o que resta no horizonte.")
    static let closingCost = Text(
        en: "What it costs to close down, or to leave, at the horizon; discounted like what is left.",
        es: "Lo que cuesta cerrar, o salir, en el horizonte; se descuenta como lo que queda.",
        pt: "O que custa encerrar, ou sair, no horizonte; descontado como o que resta.")
    static let presentValue = Text(
        en: "Each amount of the year times its factor, benefits less costs.",
        es: "Cada monto del año por su factor, beneficios menos costos.",
        pt: "Cada valor do ano vezes o seu fator, benefícios menos custos.")
    static let cumulativeNet = Text(
        en: "Benefits less costs up to the end of the year, undiscounted.",
        es: "Beneficios menos costos hasta el fin del año, sin descontar.",
        pt: "Benefícios menos custos até o fim do ano, sem desconto.")
    static let cumulativePresentValue = Text(
        en: "The present values up to the end of the year; in the last row, the net present value.",
        es: "Los valores actuales hasta el fin del año; en la última fila, el valor actual neto.",
        pt: "Os valores presentes até o fim do ano; na última linha, o valor presente líquido.")
    static let leftOut = Text(
        en: "What the amounts leave out, since it is unknown: the line, and why.",
        es: "Lo que los montos dejan fuera, pues se desconoce: la línea, y por qué.",
        pt: "O que os valores deixam de fora, pois é desconhecido: a linha, e por quê.")
    static let step = Text(
        en: "The number of the step, from 1.",
        es: "El número del paso, desde 1.",
        pt: "O número do passo, a partir de 1.")
    static let kind = Text(
        en: "What kind of step it is: moved, exchanged, atParity or renamed.",
        es: "Qué clase de paso es: moved, exchanged, atParity o renamed.",
        pt: "Que tipo de passo é: moved, exchanged, atParity ou renamed.")
    static let economy = Text(
        en: "Code of the economy whose prices, rate or parity is used.",
        es: "Código de la economía cuyos precios, tipo o paridad se usan.",
        pt: "Código da economia cujos preços, taxa ou paridade são usados.")
    static let factor = Text(
        en: "By how much the step multiplies.",
        es: "Por cuánto multiplica el paso.",
        pt: "Por quanto o passo multiplica.")
    static let series = Text(
        en: "Which series it is: exchangeRate, consumerPrices, gdpDeflator or purchasingPower.",
        es: "Qué serie es: exchangeRate, consumerPrices, gdpDeflator o purchasingPower.",
        pt: "Qual série é: exchangeRate, consumerPrices, gdpDeflator ou purchasingPower.")
    static let method = Text(
        en: "How the figure came from its source: published, chained, restated, averaged or own.",
        es: "Cómo salió la cifra de su fuente: published, chained, restated, averaged u own.",
        pt: "Como o número saiu da sua fonte: published, chained, restated, averaged ou own.")
    static let fromYear = Text(
        en: "The year of the first figure of the step.",
        es: "El año de la primera cifra del paso.",
        pt: "O ano do primeiro número do passo.")
    static let fromValue = Text(
        en: "The first figure: an index, or units per US or international dollar.",
        es: "La primera cifra: un índice, o unidades por dólar o dólar internacional.",
        pt: "O primeiro número: um índice, ou unidades por dólar ou dólar internacional.")
    static let toYear = Text(
        en: "The year of the second figure of the step.",
        es: "El año de la segunda cifra del paso.",
        pt: "O ano do segundo número do passo.")
    static let toValue = Text(en: "The second figure.", es: "La segunda cifra.", pt: "O segundo número.")
    static let firstYear = Text(
        en: "The first year there is.",
        es: "El primer año que hay.",
        pt: "O primeiro ano que há.")
    static let lastYear = Text(en: "The last year there is.", es: "El último año que hay.", pt: "O último ano que há.")
    static let social = Text(
        en: "The metric for society: everyone's costs and benefits.",
        es: "El indicador para la sociedad: los costos y beneficios de todos.",
        pt: "O indicador para a sociedade: os custos e benefícios de todos.")
    static let fiscal = Text(
        en: "The metric for the government's budget.",
        es: "El indicador para el presupuesto del gobierno.",
        pt: "O indicador para o orçamento do governo.")
    static let citizen = Text(
        en: "The metric for citizens and businesses.",
        es: "El indicador para la ciudadanía y las empresas.",
        pt: "O indicador para os cidadãos e as empresas.")
    static let fiscalCash = Text(
        en: "The metric for the government's budget, without savings and costs that are no cash.",
        es: "El indicador para el presupuesto del gobierno, sin ahorros ni costos que no son efectivo.",
        pt: "O indicador para o orçamento do governo, sem economias nem custos que não são caixa.")
    static let socialBound = Text(
        en: "atLeast or atMost where the number beside it is known on one side only.",
        es: "atLeast (al menos) o atMost (a lo sumo) donde el número de al lado se conoce de un solo lado.",
        pt: "atLeast (no mínimo) ou atMost (no máximo) onde o número ao lado se conhece de um só lado.")
    static let socialReason = Text(
        en: "The code of the reason for which the cell beside it is empty.",
        es: "El código del motivo por el que la celda de al lado está vacía.",
        pt: "O código do motivo pelo qual a célula ao lado está vazia.")
    static let file = Text(
        en: "The file in which it was found.",
        es: "El archivo en el que se encontró.",
        pt: "O arquivo em que foi encontrado.")
    static let line = Text(
        en: "The line, from 1; empty where the whole file is meant.",
        es: "La línea, desde 1; vacía cuando se trata del archivo entero.",
        pt: "A linha, a partir de 1; vazia quando se trata do arquivo inteiro.")
    static let column = Text(
        en: "The column in the line, from 1, counted in characters.",
        es: "La columna en la línea, desde 1, contada en caracteres.",
        pt: "A coluna na linha, a partir de 1, contada em caracteres.")
    static let severity = Text(
        en: "Whether it is an error or a warning; a file with an error is not used, one with warnings is.",
        es: "Si es un error (error) o una advertencia (warning); un archivo con un error no se usa, uno con "
            + "advertencias sí.",
        pt: "Se é um erro (error) ou um aviso (warning); um arquivo com um erro não é usado, um com avisos é.")
    static let code = Text(
        en: "What is found, by a code that stays the same in every language and version.",
        es: "Qué se encontró, con un código que es el mismo en todo idioma y versión.",
        pt: "O que foi encontrado, por um código que é o mesmo em todo idioma e versão.")
    static let says = Text(
        en: "What is found, and what to do, in the language that was asked for.",
        es: "Qué se encontró y qué hacer, en el idioma pedido.",
        pt: "O que foi encontrado e o que fazer, no idioma pedido.")
    static let option = Text(en: "The id of the option.", es: "El id de la opción.", pt: "O id da opção.")
    static let proposed = Text(
        en: "Whether the option is the one that the file proposes.",
        es: "Si la opción es la que propone el archivo.",
        pt: "Se a opção é a que o arquivo propõe.")
    static let horizonYears = Text(
        en: "Over how many years the option is counted.",
        es: "Sobre cuántos años se cuenta la opción.",
        pt: "Sobre quantos anos se conta a opção.")
    static let equivalentAnnualValue = Text(
        en: "The same amount in every year of the horizon that is worth as much.",
        es: "El mismo monto en cada año del horizonte que vale lo mismo.",
        pt: "O mesmo valor em cada ano do horizonte que vale o mesmo.")
    static let netPresentValueBeyondFirst = Text(
        en: "The net present value of the difference from the first option; empty for the first.",
        es: "El valor actual neto de la diferencia con la primera opción; vacío para la primera.",
        pt: "O valor presente líquido da diferença em relação à primeira opção; vazio para a primeira.")
    static let beyondFirstBound = Text(
        en: "atLeast or atMost where the difference is known on one side only.",
        es: "atLeast o atMost si la diferencia se conoce de un solo lado.",
        pt: "atLeast ou atMost se a diferença é conhecida de um só lado.")
    static let internalRateOfDifference = Text(
        en: "The internal rate of the difference, as a fraction; empty where there is none, or several.",
        es: "La tasa interna de la diferencia, como fracción; vacía si no hay ninguna, o varias.",
        pt: "A taxa interna da diferença, como fração; vazia se não há nenhuma, ou várias.")
    static let paybackOfDifferenceYears = Text(
        en: "When the difference has paid for itself, in years from the start.",
        es: "Cuándo se recupera la diferencia, en años desde el inicio.",
        pt: "Quando a diferença se paga, em anos desde o início.")
    static let annualValueBeyondFirst = Text(
        en: "By how much the equivalent annual value is above that of the first option.",
        es: "En cuánto supera el valor anual equivalente al de la primera opción.",
        pt: "Em quanto o valor anual equivalente supera o da primeira opção.")
    static let adjustedNetPresentValue = Text(
        en: "The social net present value with all that the file's method asks for; empty where it asks for nothing.",
        es: "El valor actual neto social con todo lo que pide el método del archivo; vacío si no pide nada.",
        pt: "O valor presente líquido social com tudo o que o método do arquivo pede; vazio se nada pede.")
    static let adjustedBound = Text(
        en: "atLeast or atMost where the adjusted number is known on one side only.",
        es: "atLeast o atMost donde el número ajustado se conoce de un solo lado.",
        pt: "atLeast ou atMost onde o número ajustado só se conhece de um lado.")
    static let adjustedBeyondFirst = Text(
        en: "The same of the difference from the first option; empty for the first.",
        es: "Lo mismo de la diferencia con la primera opción; vacío para la primera.",
        pt: "O mesmo da diferença em relação à primeira opção; vazio para a primeira.")
    static let dominatedBy = Text(
        en: "Options that cost no more and yield no less.",
        es: "Opciones que no cuestan más ni rinden menos.",
        pt: "Opções que não custam mais nem rendem menos.")
    static let weightedScore = Text(
        en: "Weights times scores of the matrix, added; no money.",
        es: "Pesos por puntajes de la matriz, sumados; no es dinero.",
        pt: "Pesos vezes pontuações da matriz, somados; não é dinheiro.")
    static let lifeYears = Text(
        en: "After how many years the option is over, or renewed by its like.",
        es: "Después de cuántos años la opción termina, o se renueva por otra igual.",
        pt: "Depois de quantos anos a opção termina, ou é renovada por outra igual.")
    static let beyondFirstReason = Text(
        en: "The code of why there is no net present value beyond the first option.",
        es: "El código de por qué no hay valor actual neto respecto de la primera opción.",
        pt: "O código do porquê de não haver valor presente líquido em relação à primeira opção.")
    static let adjustedAnnualBeyondFirst = Text(
        en: "By how much the adjusted equivalent annual value is above that of the first option.",
        es: "En cuánto supera el valor anual equivalente ajustado al de la primera opción.",
        pt: "Em quanto o valor anual equivalente ajustado supera o da primeira opção.")
    static let shareOf = Text(
        en: "Whose spread the share is of: all, or known where part of the costs or savings is unknown and varies in "
            + "no draw.",
        es: "De qué dispersión es la parte: all (toda) o known, si parte de los costos o ahorros se desconoce y no "
            + "varía en ningún sorteo.",
        pt: "De que dispersão é a parte: all (toda) ou known, se parte dos custos ou economias é desconhecida e não "
            + "varia em nenhum sorteio.")
}

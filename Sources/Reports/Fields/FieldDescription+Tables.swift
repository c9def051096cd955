import Documents
import Languages
import Valuation
import Wording

// What columns say of year tables, conversions and checks.
extension FieldDescription {
    static let year = FieldDescription(
        "year", .wholeNumber,
        title: Text { $0.label(.year) },
        meaning: Meaning(
            en: "The year of the appraisal, from 1.",
            es: "El año de la evaluación, desde 1.",
            pt: "O ano da avaliação, a partir de 1."))
    static let starts = FieldDescription(
        "starts", .month,
        title: Text { $0.label(.start) },
        meaning: Meaning(
            en: "The month in which the year starts; empty in a project without dates.",
            es: "El mes en que comienza el año; vacío en un proyecto sin fechas.",
            pt: "O mês em que o ano começa; vazio em um projeto sem datas."))
    static let net = FieldDescription(
        "net", .amount,
        title: Text { $0.label(.net) },
        meaning: Meaning(
            en: "Benefits less costs of the year, undiscounted.",
            es: "Beneficios menos costos del año, sin descontar.",
            pt: "Benefícios menos custos do ano, sem desconto."))
    static let oneOffCosts = FieldDescription(
        "one_off_costs", .amount,
        title: Text { $0.label(.oneOffCosts) },
        meaning: Meaning(
            en: "Costs of the year that fall once.",
            es: "Costos del año que caen una sola vez.",
            pt: "Custos do ano que ocorrem uma só vez."))
    static let oneOffBenefits = FieldDescription(
        "one_off_benefits", .amount,
        title: Text { $0.label(.oneOffBenefits) },
        meaning: Meaning(
            en: "Benefits of the year that fall once.",
            es: "Beneficios del año que caen una sola vez.",
            pt: "Benefícios do ano que ocorrem uma só vez."))
    static let oneOffFactor = FieldDescription(
        "one_off_factor", .ratio,
        title: Text { "\($0.label(.oneOffCosts)), \($0.label(.oneOffFactor))" },
        meaning: Meaning(
            en: "The factor that discounts what falls once in the year.",
            es: "El factor que descuenta lo que cae una sola vez en el año.",
            pt: "O fator que desconta o que ocorre uma só vez no ano."))
    static let recurringCosts = FieldDescription(
        "recurring_costs", .amount,
        title: Text { $0.label(.recurringCosts) },
        meaning: Meaning(
            en: "Costs that recur within the year.",
            es: "Costos que se repiten dentro del año.",
            pt: "Custos que se repetem dentro do ano."))
    static let recurringBenefits = FieldDescription(
        "recurring_benefits", .amount,
        title: Text { $0.label(.recurringBenefits) },
        meaning: Meaning(
            en: "Benefits that recur within the year.",
            es: "Beneficios que se repiten dentro del año.",
            pt: "Benefícios que se repetem dentro do ano."))
    static let recurringFactor = FieldDescription(
        "recurring_factor", .ratio,
        title: Text { "\($0.label(.recurringCosts)), \($0.label(.recurringFactor))" },
        meaning: Meaning(
            en: "The factor that discounts what recurs within the year.",
            es: "El factor que descuenta lo que se repite dentro del año.",
            pt: "O fator que desconta o que se repete dentro do ano."))
    static let residualValue = FieldDescription(
        "residual_value", .amount,
        title: Text { $0.label(.residualValue) },
        meaning: Meaning(
            en: "What is left at the horizon.",
            es: "Lo que queda en el horizonte.",
            pt: "O que resta no horizonte."))
    static let residualFactor = FieldDescription(
        "residual_factor", .ratio,
        title: Text { "\($0.label(.residualValue)), \($0.label(.recurringFactor))" },
        meaning: Meaning(
            en: "The factor that discounts what is left at the horizon.",
            es: "El factor que descuenta lo que queda en el horizonte.",
            pt: "O fator que desconta o que resta no horizonte."))
    static let closingCost = FieldDescription(
        "closing_cost", .amount,
        title: Text { $0.label(.closingCost) },
        meaning: Meaning(
            en: "What it costs to close down, or to leave, at the horizon; discounted like what is left.",
            es: "Lo que cuesta cerrar, o salir, en el horizonte; se descuenta como lo que queda.",
            pt: "O que custa encerrar, ou sair, no horizonte; descontado como o que resta."))
    static let presentValue = FieldDescription(
        "present_value", .amount,
        title: Text { $0.label(.presentValue) },
        meaning: Meaning(
            en: "Each amount of the year times its factor, benefits less costs.",
            es: "Cada monto del año por su factor, beneficios menos costos.",
            pt: "Cada valor do ano vezes o seu fator, benefícios menos custos."))
    static let cumulativeNet = FieldDescription(
        "cumulative_net", .amount,
        title: Text(en: "Cumulative net", es: "Neto acumulado", pt: "Líquido acumulado"),
        meaning: Meaning(
            en: "Benefits less costs up to the end of the year, undiscounted.",
            es: "Beneficios menos costos hasta el fin del año, sin descontar.",
            pt: "Benefícios menos custos até o fim do ano, sem desconto."))
    static let cumulativePresentValue = FieldDescription(
        "cumulative_present_value", .amount,
        title: Text(
            en: "Cumulative present value", es: "Valor actual acumulado", pt: "Valor presente acumulado"),
        meaning: Meaning(
            en: "The present values up to the end of the year; in the last row, the net present value.",
            es: "Los valores actuales hasta el fin del año; en la última fila, el valor actual neto.",
            pt: "Os valores presentes até o fim do ano; na última linha, o valor presente líquido."))
    static let leftOut = FieldDescription(
        "left_out", .text,
        title: Text { $0.label(.notes) },
        meaning: Meaning(
            en: "What the amounts leave out, since it is unknown: the line, and why.",
            es: "Lo que los montos dejan fuera, pues se desconoce: la línea, y por qué.",
            pt: "O que os valores deixam de fora, pois é desconhecido: a linha, e por quê."))
    static let step = FieldDescription(
        "step", .text,
        title: Text { $0.heading(.step) },
        meaning: Meaning(
            en: "The number of the step, from 1.",
            es: "El número del paso, desde 1.",
            pt: "O número do passo, a partir de 1."))
    static let kind = FieldDescription(
        "kind", .text,
        title: Text { $0.heading(.kind) },
        meaning: Meaning(
            en: "What kind of step it is: moved, exchanged, atParity or renamed.",
            es: "Qué clase de paso es: moved, exchanged, atParity o renamed.",
            pt: "Que tipo de passo é: moved, exchanged, atParity ou renamed."))
    static let economy = FieldDescription(
        "economy", .text,
        title: Text { $0.heading(.economy) },
        meaning: Meaning(
            en: "Code of the economy whose prices, rate or parity is used.",
            es: "Código de la economía cuyos precios, tipo o paridad se usan.",
            pt: "Código da economia cujos preços, taxa ou paridade são usados."))
    static let factor = FieldDescription(
        "factor", .ratio,
        title: Text { $0.heading(.factor) },
        meaning: Meaning(
            en: "By how much the step multiplies.",
            es: "Por cuánto multiplica el paso.",
            pt: "Por quanto o passo multiplica."))
    static let series = FieldDescription(
        "series", .text,
        title: Text { $0.heading(.series) },
        meaning: Meaning(
            en: "Which series it is: exchangeRate, consumerPrices, gdpDeflator or purchasingPower.",
            es: "Qué serie es: exchangeRate, consumerPrices, gdpDeflator o purchasingPower.",
            pt: "Qual série é: exchangeRate, consumerPrices, gdpDeflator ou purchasingPower."))
    static let method = FieldDescription(
        "method", .text,
        title: Text { $0.heading(.method) },
        meaning: Meaning(
            en: "How the figure came from its source: published, chained, restated, averaged or own.",
            es: "Cómo salió la cifra de su fuente: published, chained, restated, averaged u own.",
            pt: "Como o número saiu da sua fonte: published, chained, restated, averaged ou own."))
    static let fromYear = FieldDescription(
        "from_year", .wholeNumber,
        title: Text { $0.heading(.fromYear) },
        meaning: Meaning(
            en: "The year of the first figure of the step.",
            es: "El año de la primera cifra del paso.",
            pt: "O ano do primeiro número do passo."))
    static let fromValue = FieldDescription(
        "from_value", .number,
        title: Text { $0.heading(.fromValue) },
        meaning: Meaning(
            en: "The first figure: an index, or units per US or international dollar.",
            es: "La primera cifra: un índice, o unidades por dólar o dólar internacional.",
            pt: "O primeiro número: um índice, ou unidades por dólar ou dólar internacional."))
    static let toYear = FieldDescription(
        "to_year", .wholeNumber,
        title: Text { $0.heading(.toYear) },
        meaning: Meaning(
            en: "The year of the second figure of the step.",
            es: "El año de la segunda cifra del paso.",
            pt: "O ano do segundo número do passo."))
    static let toValue = FieldDescription(
        "to_value", .number,
        title: Text { $0.heading(.toValue) },
        meaning: Meaning(en: "The second figure.", es: "La segunda cifra.", pt: "O segundo número."))
    static let firstYear = FieldDescription(
        "first_year", .wholeNumber,
        title: Text { $0.heading(.firstYear) },
        meaning: Meaning(
            en: "The first year there is.",
            es: "El primer año que hay.",
            pt: "O primeiro ano que há."))
    static let lastYear = FieldDescription(
        "last_year", .wholeNumber,
        title: Text { $0.heading(.lastYear) },
        meaning: Meaning(en: "The last year there is.", es: "El último año que hay.", pt: "O último ano que há."))
    static let file = FieldDescription(
        "file", .text,
        title: Text { $0.label(.file) },
        meaning: Meaning(
            en: "The file in which it was found.",
            es: "El archivo en el que se encontró.",
            pt: "O arquivo em que foi encontrado."))
    static let line = FieldDescription(
        "line", .wholeNumber,
        title: Text { $0.label(.line) },
        meaning: Meaning(
            en: "The line, from 1; empty where the whole file is meant.",
            es: "La línea, desde 1; vacía cuando se trata del archivo entero.",
            pt: "A linha, a partir de 1; vazia quando se trata do arquivo inteiro."))
    static let column = FieldDescription(
        "column", .wholeNumber,
        title: Text { $0.label(.column) },
        meaning: Meaning(
            en: "The column in the line, from 1, counted in characters.",
            es: "La columna en la línea, desde 1, contada en caracteres.",
            pt: "A coluna na linha, a partir de 1, contada em caracteres."))
    static let severity = FieldDescription(
        "severity", .text,
        title: Text { $0.label(.severity) },
        meaning: Meaning(
            en: "Whether it is an error or a warning; a file with an error is not used, one with warnings is.",
            es: "Si es un error (error) o una advertencia (warning); un archivo con un error no se usa, uno con "
                + "advertencias sí.",
            pt: "Se é um erro (error) ou um aviso (warning); um arquivo com um erro não é usado, um com avisos é."))
    static let code = FieldDescription(
        "code", .text,
        title: Text { $0.label(.code) },
        meaning: Meaning(
            en: "What is found, by a code that stays the same in every language and version.",
            es: "Qué se encontró, con un código que es el mismo en todo idioma y versión.",
            pt: "O que foi encontrado, por um código que é o mesmo em todo idioma e versão."))
    static let says = FieldDescription(
        "says", .text,
        title: Text { $0.label(.what) },
        meaning: Meaning(
            en: "What is found, and what to do, in the language that was asked for.",
            es: "Qué se encontró y qué hacer, en el idioma pedido.",
            pt: "O que foi encontrado e o que fazer, no idioma pedido."))
}

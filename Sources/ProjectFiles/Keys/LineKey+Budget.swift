import Languages
import Syntax

// What a budget office says of a line.
extension LineKey {
    /// Who spends a line, in which classes, and what pays for it.
    static let budget = [institution, economicClass, function, fundedBy, codes]

    package static let institution = Key(
        "institution", .wording,
        Text(
            en: "Who spends it, where that is not who carries the project out.",
            es: "Quién lo gasta, si no es quien ejecuta el proyecto.",
            pt: "Quem o gasta, se não é quem executa o projeto."),
        column: KeyColumn(
            .text, Text(en: "institution", es: "institución", pt: "instituição"),
            ["institucion", "instituicao", "unidadejecutora", "unidadeexecutora"]))

    package static let economicClass = Key(
        "economicClass", .text,
        Text(
            en: "Its economic class, a code of the IMF's GFSM 2014: \"22\" goods and services, \"3113231\" software.",
            es: "Su clase económica, un código del MEFP 2014 del FMI: \"22\" bienes y servicios, \"3113231\" software.",
            pt: "Sua classe econômica, um código do GFSM 2014 do FMI: \"22\" bens e serviços, \"3113231\" software."),
        column: KeyColumn(
            .text, Text(en: "economic class", es: "clase económica", pt: "classe econômica"),
            ["claseeconomica", "classeeconomica", "gfsm"]))

    package static let function = Key(
        "function", .text,
        Text(
            en: "The function of government that it serves, a code of COFOG: \"01.3.3\".",
            es: "La función del gobierno a la que sirve, un código de COFOG: \"01.3.3\".",
            pt: "A função de governo a que serve, um código da COFOG: \"01.3.3\"."),
        column: KeyColumn(
            .text, Text(en: "function", es: "función", pt: "função"), ["funcion", "funcao", "cofog"]))

    package static let fundedBy = Key(
        "fundedBy", .either([.text, .map(.share)]),
        Text(
            en: "What pays for it: the id of a source under \"funding\", or \"own\", \"loan\", \"grant\"; or several, "
                + "each with its share. What the shares leave is paid by nobody.",
            es: "Qué lo paga: el id de una fuente de \"funding\", o \"own\", \"loan\", \"grant\"; o varias, cada una "
                + "con su proporción. Lo que dejan las proporciones no lo paga nadie.",
            pt: "O que o paga: o id de uma fonte de \"funding\", ou \"own\", \"loan\", \"grant\"; ou várias, cada uma "
                + "com sua proporção. O que as proporções deixam ninguém paga."),
        column: KeyColumn(
            .text, Text(en: "funded by", es: "financiado por", pt: "financiado por"),
            ["financiadopor", "fuentedefinanciamiento", "fontederecursos"]))

    package static let codes = Key(
        "codes", .map(.text),
        Text(
            en: "The ministry's own codes, each under the name of its column; they are passed on as they are.",
            es: "Los códigos propios del ministerio, cada uno con el nombre de su columna; pasan tal como están.",
            pt: "Os códigos próprios do ministério, cada um com o nome de sua coluna; passam tal como estão."))
}

/// The keys of a source of funds.
package enum FundingKey {
    static let id = Key(
        "id", .identifier, required: true,
        Text(
            en: "The name by which lines refer to it.", es: "El nombre con que las líneas se refieren a ella.",
            pt: "O nome com que as linhas se referem a ela."))

    static let kind = Key(
        "kind", .choice(["own", "loan", "grant"]), required: true,
        Text(
            en: "Where its money comes from: the budget's own revenue, a loan or a grant.",
            es: "De dónde viene su dinero: ingresos propios del presupuesto, un préstamo o una donación.",
            pt: "De onde vem seu dinheiro: receita própria do orçamento, um empréstimo ou uma doação."))

    static let what = Key(
        "what", .wording,
        Text(en: "What it is called.", es: "Cómo se llama.", pt: "Como se chama."))

    static let amount = Key(
        "amount", .number(.notNegative),
        Text(
            en: "What it gives in all, in the file's currency.",
            es: "Lo que da en total, en la moneda del archivo.",
            pt: "O que dá no total, na moeda do arquivo."))

    static let amounts = Key(
        "amounts", .map(.number(.notNegative)),
        Text(
            en: "What it gives in each fiscal year, in place of \"amount\": { \"2027\": 300000, \"2028\": 100000 }, or "
                + "\"2026/27\". A year that is not there gets nothing.",
            es: "Lo que da en cada año fiscal, en lugar de \"amount\": { \"2027\": 300000, \"2028\": 100000 }, o "
                + "\"2026/27\". Un año que no está no recibe nada.",
            pt: "O que dá em cada exercício, em lugar de \"amount\": { \"2027\": 300000, \"2028\": 100000 }, ou "
                + "\"2026/27\". Um ano que não está não recebe nada."))
}

extension Shapes {
    /// A source of funds.
    static let fundingSource = Shape(
        "funding source", id: "funding",
        [FundingKey.id, FundingKey.kind, FundingKey.what, FundingKey.amount, FundingKey.amounts],
        rules: [.atMostOne(["amount", "amounts"])])
}

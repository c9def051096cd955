import Languages
import Syntax

/// The keys of how the public sector counts a project beside market prices.
enum MethodKey {
    static let shadowPrices = Key(
        "shadowPrices", .list(.object(MethodShapes.shadowPrice), atLeast: 1),
        Text(
            en: "What resources are worth to society, by the category that lines name.",
            es: "Cuánto valen los recursos para la sociedad, por la categoría que nombran las líneas.",
            pt: "Quanto valem os recursos para a sociedade, pela categoria que as linhas nomeiam."))

    static let distribution = Key(
        "distribution", .object(MethodShapes.distribution),
        Text(
            en: "Weights by income for the groups that lines name.",
            es: "Ponderaciones por ingreso de los grupos que nombran las líneas.",
            pt: "Ponderações por renda dos grupos que as linhas nomeiam."))

    static let publicFunds = Key(
        "publicFunds", .object(MethodShapes.publicFunds),
        Text(
            en: "What it costs society to raise public money.",
            es: "Lo que cuesta a la sociedad recaudar dinero público.",
            pt: "O que custa à sociedade arrecadar dinheiro público."))

    static let marginalCost = Key(
        "marginalCost", .rate, required: true,
        Text(
            en: "What a unit of public money costs beside the unit itself, as 20%.",
            es: "Cuánto cuesta una unidad de dinero público además de ella misma, como 20%.",
            pt: "Quanto custa uma unidade de dinheiro público além dela mesma, como 20%."))

    static let category = Key(
        "category", .text, required: true,
        Text(
            en: "The name that lines have under \"category\".",
            es: "El nombre que las líneas llevan en \"category\".",
            pt: "O nome que as linhas levam em \"category\"."))

    static let factor = Key(
        "factor", .either([.number(.notNegative), .choice([MethodShapes.registered])]), required: true,
        Text(
            en: "The factor on the price without taxes, with its source; or \"register\" for that of the "
                + "country's register.",
            es: "El factor sobre el precio sin impuestos, con su fuente; o \"register\" para el del registro del "
                + "país.",
            pt: "O fator sobre o preço sem impostos, com sua fonte; ou \"register\" para o do registro do país."))

    static let group = Key(
        "group", .text, required: true,
        Text(
            en: "The name that lines have under \"group\".",
            es: "El nombre que las líneas llevan en \"group\".",
            pt: "O nome que as linhas levam em \"group\"."))

    static let income = Key(
        "income", .number(.positive), required: true,
        Text(
            en: "The group's income, in the terms of the reference income.",
            es: "El ingreso del grupo, en los términos del de referencia.",
            pt: "A renda do grupo, nos termos da de referência."))

    static let elasticity = Key(
        "elasticity", .number(.notNegative), required: true,
        Text(
            en: "The elasticity of the marginal utility of income.",
            es: "La elasticidad de la utilidad marginal del ingreso.",
            pt: "A elasticidade da utilidade marginal da renda."))

    static let referenceIncome = Key(
        "referenceIncome", .number(.positive), required: true,
        Text(
            en: "The income at which the weight is one.",
            es: "El ingreso cuyo peso es uno.",
            pt: "A renda cujo peso é um."))

    static let groups = Key(
        "groups", .list(.object(MethodShapes.group), atLeast: 1), required: true,
        Text(
            en: "The groups, each with its income.",
            es: "Los grupos, cada uno con su ingreso.",
            pt: "Os grupos, cada um com sua renda."))
}

/// The keys of a matrix of weighted criteria.
enum IndicatorKey {
    static let scale = Key(
        "scale", .number(.positive),
        Text(
            en: "The highest score; 10 unless written.",
            es: "El puntaje máximo; 10 si no se escribe.",
            pt: "A pontuação máxima; 10 se não for escrita."))

    static let criteria = Key(
        "criteria", .list(.object(MethodShapes.criterion), atLeast: 1), required: true,
        Text(
            en: "The criteria; their weights make 100%.",
            es: "Los criterios; sus pesos suman 100%.",
            pt: "Os critérios; seus pesos somam 100%."))

    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "What is looked at.", es: "Qué se mira.", pt: "O que se observa."))

    static let weight = Key(
        "weight", .share, required: true,
        Text(
            en: "Its share of the whole.", es: "Su parte del total.", pt: "Sua parte do total."))

    static let score = Key(
        "score", .number(.notNegative),
        Text(
            en: "The score of a project without options.",
            es: "El puntaje de un proyecto sin opciones.",
            pt: "A pontuação de um projeto sem opções."))

    static let scores = Key(
        "scores", .map(.number(.notNegative)),
        Text(
            en: "The score of each option, by its id.",
            es: "El puntaje de cada opción, por su id.",
            pt: "A pontuação de cada opção, por seu id."))

    static let why = Key(
        "why", .wording,
        Text(
            en: "Why it is scored so.", es: "Por qué se puntúa así.", pt: "Por que se pontua assim."))
}

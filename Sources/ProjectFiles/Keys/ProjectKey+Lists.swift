import Languages
import Projects
import Syntax

// The lists of a project, and what it has in objects of their own.
extension ProjectKey {
    /// What is listed in words, and what moves together.
    static let texts = [benefits, assumptions, correlations]

    /// What may come otherwise than estimated.
    static let adjustments = [risks, optimismBias, evidenceCorrections, discountRateIncludesRisk]

    /// What concerns all lines, and the ways to do it.
    static let whole = [funding, rollOut, physical, method, indicators, lives, options]

    package static let investment = Key(
        "investment", Shapes.knownOrNot(Shapes.investment),
        Text(
            en: "What is spent to build it, a line each. [] means none; left out, it is not stated.",
            es: "Lo que se gasta en construirlo, una línea por partida. [] significa ninguno; si falta, no está "
                + "declarado.",
            pt: "O que se gasta para construí-lo, uma linha por item. [] significa nenhum; se faltar, não foi "
                + "declarado."))

    package static let operating = Key(
        "operating", Shapes.knownOrNot(Shapes.operating),
        Text(
            en: "What is spent to run it, a line each. [] means none; left out, it is not stated.",
            es: "Lo que se gasta en operarlo, una línea por partida. [] significa ninguno; si falta, no está "
                + "declarado.",
            pt: "O que se gasta para operá-lo, uma linha por item. [] significa nenhum; se faltar, não foi "
                + "declarado."))

    package static let savings = Key(
        "savings", Shapes.knownOrNot(Shapes.saving),
        Text(
            en: "What is saved or gained, and by whom, a line each. [] means none; left out, it is not stated.",
            es: "Lo que se ahorra o gana, y quién, una línea por partida. [] significa ninguno; si falta, no "
                + "está declarado.",
            pt: "O que se economiza ou ganha, e quem, uma linha por item. [] significa nenhum; se faltar, não "
                + "foi declarado."))

    package static let transfers = Key(
        "transfers", .list(.object(Shapes.transfer)),
        Text(
            en: "Payments between parties, as fees and grants: they make one richer and another poorer, and "
                + "nobody in the sum.",
            es: "Pagos entre partes, como tasas y subvenciones: enriquecen a una y empobrecen a otra, y a nadie "
                + "en la suma.",
            pt: "Pagamentos entre partes, como taxas e subvenções: enriquecem uma e empobrecem outra, e ninguém "
                + "na soma."))

    package static let residual = Key(
        "residual", .list(.object(Shapes.residual)),
        Text(
            en: "What is still worth something when the horizon ends.",
            es: "Lo que aún vale algo cuando termina el horizonte.",
            pt: "O que ainda vale algo quando o horizonte termina."))

    package static let benefits = Key(
        "benefits", .list(.wording),
        Text(
            en: "Benefits that nobody gave a price: they stand beside the result.",
            es: "Beneficios a los que nadie puso precio: acompañan al resultado.",
            pt: "Benefícios aos quais ninguém deu preço: acompanham o resultado."))

    package static let assumptions = Key(
        "assumptions", .list(.wording),
        Text(
            en: "What was assumed: it is printed with the result.",
            es: "Lo que se supuso: se imprime con el resultado.",
            pt: "O que se supôs: é impresso com o resultado."))

    package static let correlations = Key(
        "correlations", .list(.object(RangeShapes.correlation)),
        Text(
            en: "Which figures with a range move together.",
            es: "Qué cifras con rango se mueven juntas.",
            pt: "Quais números com faixa se movem juntos."))

    package static let funding = Key(
        "funding", .list(.object(Shapes.fundingSource)),
        Text(
            en: "What pays for the costs, a source each; lines name them under \"fundedBy\".",
            es: "Lo que paga los costos, una fuente por elemento; las líneas las nombran en \"fundedBy\".",
            pt: "O que paga os custos, uma fonte por elemento; as linhas as nomeiam em \"fundedBy\"."))

    package static let risks = Key(
        "risks", .list(.object(Shapes.risk)),
        Text(
            en: "What may happen to it and would cost money or time, a risk each.",
            es: "Lo que puede ocurrirle y costaría dinero o tiempo, un riesgo por elemento.",
            pt: "O que pode acontecer com ele e custaria dinheiro ou tempo, um risco por elemento."))

    package static let optimismBias = Key(
        "optimismBias", .object(Shapes.optimismBias),
        Text(
            en: "By how much its estimates are taken to be too favourable; off the results unless --adjust asks "
                + "for it.",
            es: "En cuánto se toman sus estimaciones por demasiado favorables; fuera de los resultados salvo que "
                + "--adjust lo pida.",
            pt: "Em quanto suas estimativas são tidas como favoráveis demais; fora dos resultados, salvo se "
                + "--adjust o pedir."))

    package static let evidenceCorrections = Key(
        "evidenceCorrections", .object(Shapes.evidenceCorrections),
        Text(
            en: "By how much amounts of each grade of evidence are corrected; off the results unless --adjust "
                + "asks for it.",
            es: "En cuánto se corrigen los montos de cada grado de evidencia; fuera de los resultados salvo que "
                + "--adjust lo pida.",
            pt: "Em quanto se corrigem os valores de cada grau de evidência; fora dos resultados, salvo se "
                + "--adjust o pedir."))

    package static let rollOut = Key(
        "rollOut", .object(DriverShapes.rollOut),
        Text(
            en: "The institutions that the project is rolled out to, and how fast; lines follow it with \"for\".",
            es: "Las instituciones a las que se extiende el proyecto, y con qué rapidez; las líneas lo siguen "
                + "con \"for\".",
            pt: "As instituições às quais o projeto se estende, e com que rapidez; as linhas o seguem com "
                + "\"for\"."))

    package static let physical = Key(
        "physical", .list(.object(MethodShapes.physical)),
        Text(
            en: "What is saved or caused in physical units, as carbon and paper, a line each.",
            es: "Lo que se ahorra o se causa en unidades físicas, como carbono y papel, una línea por partida.",
            pt: "O que se economiza ou se causa em unidades físicas, como carbono e papel, uma linha por item."))

    package static let method = Key(
        "method", .object(MethodShapes.method),
        Text(
            en: "What the public sector counts beside market prices. It adds results; those at market prices "
                + "stay.",
            es: "Lo que el sector público cuenta además de los precios de mercado. Agrega resultados; los de "
                + "precios de mercado quedan.",
            pt: "O que o setor público conta além dos preços de mercado. Acrescenta resultados; os de preços de "
                + "mercado ficam."))

    package static let indicators = Key(
        "indicators", .object(MethodShapes.indicators),
        Text(
            en: "Criteria by which benefits without a price are scored, beside the result and never added to it.",
            es: "Criterios con que se puntúan los beneficios sin precio, al lado del resultado y nunca sumados a "
                + "él.",
            pt: "Critérios com que se pontuam os benefícios sem preço, ao lado do resultado e nunca somados a "
                + "ele."))

    package static let lives = Key(
        "lives", .choice(Lives.allCases.map { $0.rawValue }),
        Text(
            en: "How options of different lives compare: by what each is worth a year (`annual`), or each "
                + "renewed after its life, at constant prices, up to a common horizon (`repeat`).",
            es: "Cómo se comparan opciones de distinta vida: por lo que vale cada una al año (`annual`), o cada "
                + "una renovada al terminar su vida, a precios constantes, hasta un horizonte común (`repeat`).",
            pt: "Como se comparam opções de vidas diferentes: pelo que cada uma vale ao ano (`annual`), ou cada "
                + "uma renovada ao fim da sua vida, a preços constantes, até um horizonte comum (`repeat`)."))

    package static let options = Key(
        "options", .list(.object(OptionShapes.option), atLeast: 2),
        Text(
            en: "The ways to do it, at least two; the first, as to do nothing, is what the others are compared "
                + "with.",
            es: "Las maneras de hacerlo, al menos dos; con la primera, como no hacer nada, se comparan las demás.",
            pt: "As maneiras de fazê-lo, ao menos duas; com a primeira, como não fazer nada, comparam-se as "
                + "demais."))
}

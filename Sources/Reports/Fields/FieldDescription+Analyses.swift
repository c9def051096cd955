import Documents
import Languages
import Valuation
import Wording

// What columns say of audits, simulations and sensitivity.
extension FieldDescription {
    static let claim = FieldDescription(
        "claim", .text,
        title: Text { $0.label(.claim) },
        meaning: Meaning(
            en: "The claim's name, its own in the case.",
            es: "El nombre de la afirmación, único en el caso.",
            pt: "O nome da afirmação, único no caso."))
    static let printed = FieldDescription(
        "printed", .number,
        title: Text { $0.label(.printed) },
        meaning: Meaning(
            en: "The figure that the source asserts, where it is printed.",
            es: "La cifra que afirma la fuente, si está impresa.",
            pt: "O número que a fonte afirma, se está impresso."))
    static let implied = FieldDescription(
        "implied", .number,
        title: Text { $0.label(.implied) },
        meaning: Meaning(
            en: "The figure that follows from those the source prints, where it does not print it.",
            es: "La cifra que se deduce de las que la fuente imprime, si ella no la imprime.",
            pt: "O número que decorre dos que a fonte imprime, se ela não o imprime."))
    static let impliedLow = FieldDescription(
        "implied_low", .number,
        title: Text { $0.label(.implied) },
        meaning: Meaning(
            en: "The lowest it can be by the rounding of what is printed; empty where there is no limit.",
            es: "Lo mínimo que puede ser según el redondeo de lo impreso; vacío si no hay límite.",
            pt: "O mínimo que pode ser pelo arredondamento do que está impresso; vazio se não há limite."))
    static let impliedHigh = FieldDescription(
        "implied_high", .number,
        title: Text { $0.label(.implied) },
        meaning: Meaning(
            en: "The highest it can be by the rounding of what is printed; empty where there is no limit.",
            es: "Lo máximo que puede ser según el redondeo de lo impreso; vacío si no hay límite.",
            pt: "O máximo que pode ser pelo arredondamento do que está impresso; vazio se não há limite."))
    static let recomputed = FieldDescription(
        "recomputed", .number,
        title: Text { $0.label(.recomputed) },
        meaning: Meaning(
            en: "The figure as computed again, or the limit it is held against; of two the lower.",
            es: "La cifra recalculada, o el límite con que se contrasta; de dos, el inferior.",
            pt: "O número recalculado, ou o limite com que se confronta; de dois, o inferior."))
    static let difference = FieldDescription(
        "difference", .number,
        title: Text { $0.label(.difference) },
        meaning: Meaning(
            en: "The figure as printed or implied less that computed again, or less the limit that it is beyond.",
            es: "La cifra impresa o implícita menos la recalculada, o menos el límite que rebasa.",
            pt: "O número impresso ou implícito menos o recalculado, ou menos o limite que ultrapassa."))
    static let verdict = FieldDescription(
        "verdict", .text,
        title: Text { $0.label(.verdict) },
        meaning: Meaning(
            en: "What was found: agrees, differs, implausible or cannotBeChecked.",
            es:
                "Lo que se halló: agrees (concuerda), differs (difiere), implausible (inverosímil) o cannotBeChecked (no "
                + "se puede comprobar).",
            pt: "O que se encontrou: agrees (confere), differs (difere), implausible (implausível) ou cannotBeChecked "
                + "(não pode ser verificado)."))
    static let explanation = FieldDescription(
        "explanation", .text,
        title: Text { $0.label(.reason) },
        meaning: Meaning(
            en: "What the verdict comes from, or why there is none.",
            es: "De dónde viene el veredicto, o por qué no lo hay.",
            pt: "De onde vem o veredito, ou por que não há."))
    static let source = FieldDescription(
        "source", .text,
        title: Text { $0.label(.source) },
        meaning: Meaning(
            en: "Where it comes from: records of origin, a file of yours, or the source of a limit.",
            es: "De dónde viene: registros de origen, un archivo suyo o la fuente de un límite.",
            pt: "De onde vem: registros de origem, um arquivo seu ou a fonte de um limite."))
    static let printedLow = FieldDescription(
        "printed_low", .number,
        title: Text { $0.label(.printed) },
        meaning: Meaning(
            en: "The lowest it can be by the rounding of what is printed; empty where there is no limit.",
            es: "Lo mínimo que puede ser según el redondeo de lo impreso; vacío si no hay límite.",
            pt: "O mínimo que pode ser pelo arredondamento do que está impresso; vazio se não há limite."))
    static let printedHigh = FieldDescription(
        "printed_high", .number,
        title: Text { $0.label(.printed) },
        meaning: Meaning(
            en: "The highest it can be by the rounding of what is printed; empty where there is no limit.",
            es: "Lo máximo que puede ser según el redondeo de lo impreso; vacío si no hay límite.",
            pt: "O máximo que pode ser pelo arredondamento do que está impresso; vazio se não há limite."))
    static let recomputedLow = FieldDescription(
        "recomputed_low", .number,
        title: Text { $0.label(.recomputed) },
        meaning: Meaning(
            en: "The lowest that the computation gives by the rounding of its figures; empty where there is no limit.",
            es: "Lo mínimo que da el cálculo según el redondeo de sus cifras; vacío si no hay límite.",
            pt: "O mínimo que o cálculo dá pelo arredondamento dos seus números; vazio se não há limite."))
    static let recomputedHigh = FieldDescription(
        "recomputed_high", .number,
        title: Text { $0.label(.recomputed) },
        meaning: Meaning(
            en: "The highest that the computation gives by the rounding of its figures; empty where there is no limit.",
            es: "Lo máximo que da el cálculo según el redondeo de sus cifras; vacío si no hay límite.",
            pt: "O máximo que o cálculo dá pelo arredondamento dos seus números; vazio se não há limite."))
    static let upperLimit = FieldDescription(
        "upper_limit", .number,
        title: Text { $0.label(.recomputed) },
        meaning: Meaning(
            en: "The upper one of two limits.",
            es: "El superior de dos límites.",
            pt: "O superior de dois limites."))
    static let limitSource = FieldDescription(
        "limit_source", .text,
        title: Text { $0.label(.source) },
        meaning: Meaning(
            en: "The sources of the limits, where they are not the case's document.",
            es: "Las fuentes de los límites, si no son el documento del caso.",
            pt: "As fontes dos limites, se não são o documento do caso."))
    static let printedFrom = FieldDescription(
        "printed_from", .text,
        title: Text { $0.label(.printed) },
        meaning: Meaning(
            en: "How the figure follows from those that are printed, by their ids; empty where it is printed itself.",
            es: "Cómo se deduce la cifra de las impresas, por sus ids; vacío si ella misma está impresa.",
            pt: "Como o número decorre dos impressos, pelos seus ids; vazio se ele próprio está impresso."))
    static let recomputedFrom = FieldDescription(
        "recomputed_from", .text,
        title: Text { $0.label(.recomputed) },
        meaning: Meaning(
            en: "What the figure is held against, as a formula of ids and figures.",
            es: "Con qué se contrasta la cifra, como fórmula de ids y cifras.",
            pt: "Com que se confronta o número, como fórmula de ids e números."))
    static let heldAgainst = FieldDescription(
        "held_against", .text,
        title: Text { $0.label(.recomputed) },
        meaning: Meaning(
            en: "What the figure is held against: equals, atLeast, atMost or plausible; empty where it is held against "
                + "nothing.",
            es:
                "Con qué se contrasta: equals (igual), atLeast (al menos), atMost (a lo sumo) o plausible; vacío si con "
                + "nada.",
            pt:
                "Com que se confronta: equals (igual), atLeast (no mínimo), atMost (no máximo) ou plausible (plausível); "
                + "vazio se com nada."))
    static let isImplied = FieldDescription(
        "is_implied", .text,
        title: Text { $0.label(.impliedBySource) },
        meaning: Meaning(
            en: "Whether the figure is not printed, but follows from what is.",
            es: "Si la cifra no está impresa, sino que se deduce de lo impreso.",
            pt: "Se o número não está impresso, mas decorre do que está."))
    static let isOurs = FieldDescription(
        "is_ours", .text,
        title: Text { $0.label(.ourReconstruction) },
        meaning: Meaning(
            en: "Whether the computation is ours, and not one that the document speaks of.",
            es: "Si el cálculo es nuestro y no uno del que hable el documento.",
            pt: "Se o cálculo é nosso, e não um de que o documento fale."))
    static let view = FieldDescription(
        "view", .text,
        title: Text { $0.say(SimulationText.view) },
        meaning: Meaning(
            en: "The point of view: social, fiscal or citizen.",
            es: "El punto de vista: social, fiscal o citizen.",
            pt: "O ponto de vista: social, fiscal ou citizen."))
    static let statistic = FieldDescription(
        "statistic", .text,
        title: Text { $0.say(SimulationText.statistic) },
        meaning: Meaning(
            en: "What the row holds: a mean, a percentile, a chance; amounts in the row's currency, times in years, "
                + "chances as fractions.",
            es: "Lo que tiene la fila: una media, un percentil, una probabilidad; montos en la moneda de la fila, "
                + "tiempos en años, probabilidades como fracciones.",
            pt:
                "O que a linha contém: uma média, um percentil, uma probabilidade; valores na moeda da linha, tempos em "
                + "anos, probabilidades como frações."))
    static let low = FieldDescription(
        "low", .number,
        title: Text { "\($0.say(SimulationText.interval)): \($0.label(.lowest).lowercased())" },
        meaning: Meaning(
            en: "The lower end of the 95 % interval of the value; empty where there is none.",
            es: "El extremo inferior del intervalo del 95 % del valor; vacío donde no lo hay.",
            pt: "O extremo inferior do intervalo de 95% do valor; vazio onde não há."))
    static let high = FieldDescription(
        "high", .number,
        title: Text { "\($0.say(SimulationText.interval)): \($0.label(.highest).lowercased())" },
        meaning: Meaning(
            en: "The upper end of the 95 % interval of the value; empty where there is none.",
            es: "El extremo superior del intervalo del 95 % del valor; vacío donde no lo hay.",
            pt: "O extremo superior do intervalo de 95% do valor; vazio onde não há."))
    static let distribution = FieldDescription(
        "distribution", .text,
        title: Text { $0.say(SimulationText.distribution) },
        meaning: Meaning(
            en: "How likely the values of the figure are, in words.",
            es: "Qué tan probables son los valores de la variable, en palabras.",
            pt: "Quão prováveis são os valores da variável, em palavras."))
    static let mean = FieldDescription(
        "mean", .number,
        title: Text { $0.say(SimulationText.mean) },
        meaning: Meaning(
            en: "The mean of the figure's distribution; empty where it has none.",
            es: "La media de la distribución de la variable; vacía donde no la tiene.",
            pt: "A média da distribuição da variável; vazia onde não a tem."))
    static let share = FieldDescription(
        "share", .ratio,
        title: Text { $0.say(SimulationText.share) },
        meaning: Meaning(
            en: "The figure's share of the spread of the net present value.",
            es: "La parte de la variable en la dispersión del valor actual neto.",
            pt: "A parte da variável na dispersão do valor presente líquido."))
    static let coefficient = FieldDescription(
        "coefficient", .ratio,
        title: Text { $0.say(SimulationText.coefficient) },
        meaning: Meaning(
            en:
                "The standardised coefficient of the figure's rank: above zero where the net present value rises with it.",
            es:
                "El coeficiente estandarizado del rango de la variable: mayor que cero donde el valor actual neto sube con "
                + "ella.",
            pt:
                "O coeficiente padronizado do posto da variável: maior que zero onde o valor presente líquido sobe com ele."
        ))
    static let standardDeviation = FieldDescription(
        "standard_deviation", .number,
        title: Text { $0.say(SimulationText.standardDeviation) },
        meaning: Meaning(
            en: "The standard deviation of the figure's distribution; empty where it has none.",
            es: "La desviación estándar de la distribución de la variable; vacía donde no la tiene.",
            pt: "O desvio padrão da distribuição da variável; vazio onde não o tem."))
    static let ends = FieldDescription(
        "ends", .text,
        title: Text { $0.say(SensitivityText.ends) },
        meaning: Meaning(
            en: "Where the ends come from: range, tenths (P10 and P90) or fifth (20 % less and more).",
            es: "De dónde vienen los extremos: range (su rango), tenths (P10 y P90) o fifth (20 % menos y más).",
            pt: "De onde vêm os extremos: range (sua faixa), tenths (P10 e P90) ou fifth (20% a menos e a mais)."))
    static let swing = FieldDescription(
        "swing", .amount,
        title: Text { $0.say(SensitivityText.swing) },
        meaning: Meaning(
            en: "How far the net present values at the two ends lie apart.",
            es: "La distancia entre los valores actuales netos de ambos extremos.",
            pt: "A distância entre os valores presentes líquidos dos dois extremos."))
    static let months = FieldDescription(
        "months", .wholeNumber,
        title: Text { $0.say(SensitivityText.months) },
        meaning: Meaning(en: "How many months later.", es: "Cuántos meses después.", pt: "Quantos meses depois."))
    static let lowEnd = FieldDescription(
        "low_end", .number,
        title: Text { $0.say(SensitivityText.lowEnd) },
        meaning: Meaning(
            en: "The lower value that the figure is moved to, in its own unit.",
            es: "El valor menor al que se mueve la variable, en su propia unidad.",
            pt: "O valor menor a que a variável é movida, na sua própria unidade."))
    static let highEnd = FieldDescription(
        "high_end", .number,
        title: Text { $0.say(SensitivityText.highEnd) },
        meaning: Meaning(
            en: "The higher value that the figure is moved to, in its own unit.",
            es: "El valor mayor al que se mueve la variable, en su propia unidad.",
            pt: "O valor maior a que a variável é movida, na sua própria unidade."))
    static let npvAtLow = FieldDescription(
        "npv_at_low", .amount,
        title: Text { $0.say(SensitivityText.atLow) },
        meaning: Meaning(
            en: "The net present value at the lower end.",
            es: "El valor actual neto en el extremo menor.",
            pt: "O valor presente líquido no extremo menor."))
    static let npvAtHigh = FieldDescription(
        "npv_at_high", .amount,
        title: Text { $0.say(SensitivityText.atHigh) },
        meaning: Meaning(
            en: "The net present value at the higher end.",
            es: "El valor actual neto en el extremo mayor.",
            pt: "O valor presente líquido no extremo maior."))
    static let switchingValue = FieldDescription(
        "switching_value", .number,
        title: Text { $0.say(SensitivityText.switchingValue) },
        meaning: Meaning(
            en: "The value at which the net present value is zero, all other figures as printed; empty where there is "
                + "none.",
            es:
                "El valor con el que el valor actual neto es cero, con las demás variables como están escritas; vacío donde "
                + "no lo hay.",
            pt:
                "O valor em que o valor presente líquido é zero, com as outras variáveis como estão escritas; vazio onde "
                + "não há."))
    static let switchingKind = FieldDescription(
        "switching_kind", .text,
        title: Text { $0.say(SensitivityText.switchingKind) },
        meaning: Meaning(
            en:
                "Which kind of value that is: zero; turns, where whole months or years pass zero; undecided, where what "
                + "is unknown decides it; or none.",
            es:
                "Qué clase de valor es: zero (cero); turns, donde meses o años enteros pasan por cero; undecided, donde "
                + "lo decide lo que se desconoce; o none (ninguno).",
            pt:
                "Que tipo de valor é: zero; turns, onde meses ou anos inteiros passam por zero; undecided, onde o decide "
                + "o que não se conhece; ou none (nenhum)."))
    static let withinEnds = FieldDescription(
        "within_ends", .text,
        title: Text { $0.say(SensitivityText.withinEnds) },
        meaning: Meaning(
            en: "Whether the switching value lies between the ends: true or false; empty where what is unknown decides "
                + "it.",
            es: "Si el valor crítico está entre los extremos: true o false; vacío si lo decide lo que se desconoce.",
            pt: "Se o valor crítico fica entre os extremos: true ou false; vazio se o que não se conhece o decide."))
    static let firstFigure = FieldDescription(
        "first_figure", .text,
        title: Text { $0.say(SensitivityText.firstFigure) },
        meaning: Meaning(
            en: "The id of the figure whose values head the rows.",
            es: "El identificador de la variable cuyos valores encabezan las filas.",
            pt: "O identificador da variável cujos valores encabeçam as linhas."))
    static let firstValue = FieldDescription(
        "first_value", .number,
        title: Text { $0.say(SensitivityText.firstValue) },
        meaning: Meaning(
            en: "The value of that figure.",
            es: "El valor de esa variable.",
            pt: "O valor dessa variável."))
    static let secondFigure = FieldDescription(
        "second_figure", .text,
        title: Text { $0.say(SensitivityText.secondFigure) },
        meaning: Meaning(
            en: "The id of the figure whose values head the columns.",
            es: "El identificador de la variable cuyos valores encabezan las columnas.",
            pt: "O identificador da variável cujos valores encabeçam as colunas."))
    static let secondValue = FieldDescription(
        "second_value", .number,
        title: Text { $0.say(SensitivityText.secondValue) },
        meaning: Meaning(
            en: "The value of that figure.",
            es: "El valor de esa variable.",
            pt: "O valor dessa variável."))
    static let npvServiceLater = FieldDescription(
        "npv_service_later", .amount,
        title: Text { $0.say(SensitivityText.serviceLater) },
        meaning: Meaning(
            en: "The net present value where the service starts later and the investment stays.",
            es: "El valor actual neto donde el servicio empieza más tarde y la inversión queda.",
            pt: "O valor presente líquido onde o serviço começa mais tarde e o investimento fica."))
    static let costOfServiceLater = FieldDescription(
        "cost_of_service_later", .amount,
        title: Text { $0.say(SensitivityText.costOfServiceLater) },
        meaning: Meaning(
            en: "The net present value as printed less that one.",
            es: "El valor actual neto de lo escrito menos ese.",
            pt: "O valor presente líquido do que está escrito menos esse."))
    static let npvAllLater = FieldDescription(
        "npv_all_later", .amount,
        title: Text { $0.say(SensitivityText.allLater) },
        meaning: Meaning(
            en: "The net present value where the procurement moves everything, the investment too.",
            es: "El valor actual neto donde la licitación mueve todo, también la inversión.",
            pt: "O valor presente líquido onde a contratação move tudo, também o investimento."))
    static let costOfAllLater = FieldDescription(
        "cost_of_all_later", .amount,
        title: Text { $0.say(SensitivityText.costOfAllLater) },
        meaning: Meaning(
            en: "The net present value as printed less that one; below zero where waiting pays.",
            es: "El valor actual neto de lo escrito menos ese; menor que cero donde conviene esperar.",
            pt: "O valor presente líquido do que está escrito menos esse; menor que zero onde vale a pena esperar."))
}

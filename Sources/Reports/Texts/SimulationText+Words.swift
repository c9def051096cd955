import Languages
import Projects
import Wording

extension Words {
    /// What a simulation's report says.
    package func say(_ text: SimulationText) -> String {
        switch text {
        case .title: say(en: "Simulation", es: "Simulación", pt: "Simulação")
        case .resultsByView:
            say(en: "What the draws say", es: "Resultados de la simulación", pt: "Resultados da simulação")
        case .histogramOf(let view):
            say(
                en: "Net present value, \(name(view))",
                es: "Valor actual neto, \(name(view))",
                pt: "Valor presente líquido, \(name(view))")
        case .driversOf(let view):
            say(
                en: "What drives the spread, \(name(view))",
                es: "Qué causa la dispersión, \(name(view))",
                pt: "O que causa a dispersão, \(name(view))")
        case .driversOfKnown(let view):
            say(
                en: "What drives the spread of what is known, \(name(view))",
                es: "Qué mueve la dispersión de lo que se conoce, \(name(view))",
                pt: "O que move a dispersão do que se conhece, \(name(view))")
        case .figuresThatVary:
            say(en: "The figures that vary", es: "Las variables", pt: "As variáveis")
        case .figure: say(en: "Figure", es: "Variable", pt: "Variável")
        case .distribution: say(en: "Distribution", es: "Distribución", pt: "Distribuição")
        case .share: say(en: "Share of the spread", es: "Parte de la dispersión", pt: "Parte da dispersão")
        case .shareOfKnown:
            say(
                en: "Share of the spread of what is known",
                es: "Parte de la dispersión de lo que se conoce",
                pt: "Parte da dispersão do que se conhece")
        case .mean: say(en: "Mean", es: "Media", pt: "Média")
        case .statistic: say(en: "Result", es: "Resultado", pt: "Resultado da iteração")
        case .view: say(en: "View", es: "Punto de vista", pt: "Ponto de vista")
        case .coefficient: say(en: "Coefficient of the rank", es: "Coeficiente del rango", pt: "Coeficiente do posto")
        case .draws: say(en: "Draws", es: "Iteraciones", pt: "Iterações")
        case .between: say(en: "Between", es: "Entre", pt: "Entre os valores")
        case .asPrinted: say(en: "As printed", es: "Según el archivo", pt: "Como no arquivo")
        case .meanOfDraws: say(en: "Mean of the draws", es: "Media de las iteraciones", pt: "Média das iterações")
        case .standardError: say(en: "± standard error", es: "± error estándar", pt: "± erro padrão")
        case .standardDeviation: say(en: "Standard deviation", es: "Desviación estándar", pt: "Desvio padrão")
        case .percentile(let percent): say(en: "P\(percent)", es: "P\(percent)", pt: "P\(percent)")
        case .interval: say(en: "95 % interval", es: "Intervalo del 95 %", pt: "Intervalo de 95%")
        case .chanceOfLoss:
            say(
                en: "Chance of an NPV below zero",
                es: "Probabilidad de un VAN negativo",
                pt: "Probabilidade de VPL negativo")
        case .chanceOfNoPayback:
            say(
                en: "Chance of no payback",
                es: "Probabilidad de no recuperar",
                pt: "Probabilidade de não haver payback")
        case .chanceOfLatePayback(let month):
            say(
                en: "Chance of payback after \(month), or none",
                es: "Probabilidad de recuperar después de \(month), o nunca",
                pt: "Probabilidade de payback depois de \(month), ou nunca")
        case .payback(let percent):
            say(en: "Payback, P\(percent)", es: "Recuperación, P\(percent)", pt: "Tempo de payback, P\(percent)")
        case .notReached: say(en: "not reached", es: "no se alcanza", pt: "não alcançado")
        case .below(let end): say(en: "below \(end)", es: "menos de \(end)", pt: "abaixo de \(end)")
        case .above(let end): say(en: "\(end) and more", es: "\(end) y más", pt: "\(end) e mais")
        case .drawn(let draws, let figures, let seed, let isSobol):
            say(
                en: "\(style.integer(draws)) draws of \(count(figures, "figure")) · "
                    + (isSobol ? "scrambled Sobol points" : "random points")
                    + " · seed \(seed)",
                es: "\(style.integer(draws)) iteraciones de \(count(figures, "variable", "variables")) · "
                    + (isSobol ? "puntos de Sobol aleatorizados" : "puntos al azar")
                    + " · semilla \(seed)",
                pt: "\(style.integer(draws)) iterações de \(count(figures, "variável", "variáveis")) · "
                    + (isSobol ? "pontos de Sobol embaralhados" : "pontos aleatórios")
                    + " · semente \(seed)")
        case .summary(let low, let high, let loss):
            say(
                en: "In nine of ten draws the net present value lies between \(low) and \(high). It is below zero in "
                    + "\(loss) of them.",
                es: "En nueve de cada diez iteraciones el valor actual neto está entre \(low) y \(high). Es menor que "
                    + "cero en el \(loss) de ellas.",
                pt: "Em nove de cada dez iterações o valor presente líquido fica entre \(low) e \(high). É menor que "
                    + "zero em \(loss) delas.")
        case .summaryWithoutLoss(let low, let high, let draws, let most):
            say(
                en: "In nine of ten draws the net present value lies between \(low) and \(high). None of "
                    + "\(style.integer(draws)) draws is below zero: with 95 % confidence fewer than \(most) would be.",
                es: "En nueve de cada diez iteraciones el valor actual neto está entre \(low) y \(high). Ninguna de "
                    + "\(style.integer(draws)) es menor que cero: con un 95 % de confianza lo sería menos del \(most).",
                pt: "Em nove de cada dez iterações o valor presente líquido fica entre \(low) e \(high). Nenhuma de "
                    + "\(style.integer(draws)) é menor que zero: com 95% de confiança menos de \(most) seriam.")
        case .budgetLoss(let loss):
            say(
                en: "For the government \(loss) of the draws are below zero.",
                es: "Para el gobierno el \(loss) de las iteraciones es menor que cero.",
                pt: "Para o governo \(loss) das iterações são menores que zero.")
        case .drives(let names, let share):
            say(
                en: names.count == 1
                    ? "One figure drives it: \(list(names)), \(share) of the spread."
                    : "Two figures drive it most: \(list(names)), \(share) of the spread.",
                es: names.count == 1
                    ? "Una variable lo determina: \(list(names)), \(share) de la dispersión."
                    : "Dos variables lo determinan más: \(list(names)), \(share) de la dispersión.",
                pt: names.count == 1
                    ? "Uma variável o determina: \(list(names)), \(share) da dispersão."
                    : "Duas variáveis o determinam mais: \(list(names)), \(share) da dispersão.")
        case .driver(let figure, let share, let raises):
            say(
                en: "\(figure): \(share) of the spread. The higher it is, the \(raises ? "higher" : "lower") the net "
                    + "present value.",
                es: "\(figure): \(share) de la dispersión. Cuanto mayor es, \(raises ? "mayor" : "menor") es el "
                    + "valor actual neto.",
                pt: "\(figure): \(share) da dispersão. Quanto maior, \(raises ? "maior" : "menor") o valor presente "
                    + "líquido.")
        case .otherDrivers(let figures, let share):
            say(
                en: "\(count(figures, "other figure")) together: \(share) of the spread.",
                es: "\(count(figures, "variable más", "variables más juntas")): \(share) de la dispersión.",
                pt: "\(count(figures, "outra variável", "outras variáveis juntas")): \(share) da dispersão.")
        case .name(let part, nil): name(part)
        case .name(.amount, let line?): line
        case .name(let part, let line?): "\(line): \(name(part))"
        case .uniform(let low, let high):
            say(
                en: "uniform, \(low) to \(high)",
                es: "uniforme, de \(low) a \(high)",
                pt: "uniforme, de \(low) até \(high)")
        case .triangular(let low, let mode, let high):
            say(
                en: "triangular, \(low) – \(mode) – \(high)",
                es: "triangular: \(low) – \(mode) – \(high)",
                pt: "triangular (\(low) – \(mode) – \(high))")
        case .pert(let low, let mode, let high):
            say(
                en: "PERT, \(low) – \(mode) – \(high)",
                es: "PERT: \(low) – \(mode) – \(high)",
                pt: "PERT (\(low) – \(mode) – \(high))")
        case .normal(let mean, let deviation):
            say(
                en: "normal, \(mean) ± \(deviation)",
                es: "normal: \(mean) ± \(deviation)",
                pt: "normal (\(mean) ± \(deviation))")
        case .occurrence(let probability):
            say(
                en: "happens in \(probability) of draws",
                es: "ocurre en \(probability) de las iteraciones",
                pt: "ocorre em \(probability) das iterações")
        case .logNormal(let low, let high):
            say(
                en: "log-normal, P10 \(low), P90 \(high)",
                es: "lognormal, P10 \(low), P90 \(high)",
                pt: "log-normal: P10 \(low), P90 \(high)")
        case .overrun(let median, let threshold, let share, let index, let cap):
            say(
                en: "overrun: median \(median), \(share) beyond \(threshold), tail index \(index)"
                    + (cap.map { ", at most \($0)" } ?? ""),
                es: "sobrecosto: mediana \(median), \(share) más allá de \(threshold), índice de cola \(index)"
                    + (cap.map { ", a lo sumo \($0)" } ?? ""),
                pt: "estouro: mediana \(median), \(share) além de \(threshold), índice da cauda \(index)"
                    + (cap.map { ", no máximo \($0)" } ?? ""))
        case .asPrintedIsNoDraw:
            say(
                en: "\"As printed\" takes each figure as the file has it: that is its most likely value, and not the "
                    + "mean of its distribution.",
                es:
                    "\"Según el archivo\" toma cada variable como está escrita: es su valor más probable, y no la media "
                    + "de su distribución.",
                pt: "\"Como no arquivo\" toma cada variável como está escrita: é o seu valor mais provável, e não a "
                    + "média da sua distribuição.")
        case .intervals(false):
            say(
                en: "The intervals hold the true value with 95 % confidence: of percentiles by order statistics, of "
                    + "chances by Wilson's score. More draws make them narrower.",
                es: "Los intervalos contienen el valor verdadero con un 95 % de confianza: los de percentiles, por "
                    + "estadísticos de orden; los de probabilidades, por Wilson. Con más iteraciones se estrechan.",
                pt: "Os intervalos contêm o valor verdadeiro com 95% de confiança: os de percentis, por "
                    + "estatísticas de ordem; os de probabilidades, por Wilson. Com mais iterações ficam mais "
                    + "estreitos.")
        case .intervals(true):
            say(
                en: "Standard errors and 95 % intervals come from the spread of 16 independent scrambles; those of "
                    + "chances that hardly any draw, or almost every one, has come from Wilson's score.",
                es: "Los errores estándar y los intervalos del 95 % provienen de 16 aleatorizaciones independientes; "
                    + "los de probabilidades de casi ninguna iteración, o de casi todas, por Wilson.",
                pt: "Os erros padrão e os intervalos de 95% vêm da dispersão de 16 embaralhamentos independentes; os "
                    + "de probabilidades de quase nenhuma iteração, ou de quase todas, por Wilson.")
        case .correlated(let first, let second, let rank):
            say(
                en: "\(first) and \(second) move together: rank correlation \(rank).",
                es: "\(list([first, second])) se mueven juntas: correlación de rangos \(rank).",
                pt: "\(first) e \(second) movem-se juntos: correlação de postos \(rank).")
        case .noDeviation:
            say(
                en: "A cost has a tail so fat that its standard deviation is infinite: the mean settles slowly, and "
                    + "no error can be given for it. Read the percentiles, or give the overrun a \"cap\".",
                es: "Un costo tiene una cola tan gruesa que su desviación estándar es infinita: la media se "
                    + "estabiliza despacio y no se le puede dar un error. Lea los percentiles, o ponga un \"cap\" al "
                    + "sobrecosto.",
                pt: "Um custo tem uma cauda tão pesada que o seu desvio padrão é infinito: a média se estabiliza "
                    + "devagar, e não se pode dar um erro para ela. Leia os percentis, ou dê um \"cap\" ao estouro.")
        case .noMean:
            say(
                en: "A cost has a tail so fat that it has no mean. Read the percentiles, or give the overrun a "
                    + "\"cap\".",
                es: "Un costo tiene una cola tan gruesa que no tiene media. Lea los percentiles, o ponga un \"cap\" "
                    + "al sobrecosto.",
                pt: "Um custo tem uma cauda tão pesada que não tem média. Leia os percentis, ou dê um \"cap\" ao "
                    + "estouro.")
        case .publishedOverrun:
            say(
                en: "Overruns follow, where the file says nothing else, Flyvbjerg, Budzier, Lee, Keil, Lunn and "
                    + "Bester, \"The Empirical Reality of IT Project Cost Overruns: Discovering a Power-Law "
                    + "Distribution\", Journal of Management Information Systems 39:3 (2022): a median of 1.0 and a "
                    + "tail from 2.0 on whose density falls as x^−2.3, with 495 of 4,677 projects in it. The "
                    + "log-normal body is our choice.",
                es: "Los sobrecostos siguen, donde el archivo no dice otra cosa, a Flyvbjerg, Budzier, Lee, Keil, "
                    + "Lunn y Bester, \"The Empirical Reality of IT Project Cost Overruns: Discovering a Power-Law "
                    + "Distribution\", Journal of Management Information Systems 39:3 (2022): mediana de 1,0 y, "
                    + "desde 2,0, una cola cuya densidad cae como x^−2,3, con 495 de 4.677 proyectos. El cuerpo "
                    + "lognormal es elección nuestra.",
                pt: "Os estouros de custo seguem, onde o arquivo não diz outra coisa, Flyvbjerg, Budzier, Lee, Keil, "
                    + "Lunn e Bester, \"The Empirical Reality of IT Project Cost Overruns: Discovering a Power-Law "
                    + "Distribution\", Journal of Management Information Systems 39:3 (2022): mediana de 1,0 e, a "
                    + "partir de 2,0, uma cauda cuja densidade cai como x^−2,3, com 495 de 4.677 projetos. O corpo "
                    + "log-normal é escolha nossa.")
        case .wholeTimes:
            say(
                en: "A delay counts in whole months and a horizon in whole years: what is drawn is rounded.",
                es: "Un atraso cuenta en meses enteros y un horizonte en años enteros: el valor simulado se redondea.",
                pt: "Um atraso conta em meses inteiros e um horizonte em anos inteiros: o valor simulado é "
                    + "arredondado.")
        case .roundedDraws(let asked, let draws):
            say(
                en: "Sobol points come in 16 times a power of two: \(style.integer(draws)) draws in place of "
                    + "\(style.integer(asked)).",
                es:
                    "Los puntos de Sobol vienen en 16 veces una potencia de dos: \(style.integer(draws)) iteraciones en "
                    + "lugar de \(style.integer(asked)).",
                pt: "Os pontos de Sobol vêm em 16 vezes uma potência de dois: \(style.integer(draws)) iterações em "
                    + "vez de \(style.integer(asked)).")
        case .beyondSobol(let most):
            say(
                en: "Only the first \(most) figures take Sobol points; the others are drawn at random.",
                es: "Solo las primeras \(most) variables toman puntos de Sobol; las demás se toman al azar.",
                pt: "Só as primeiras \(most) variáveis usam pontos de Sobol; as demais são tomadas ao acaso.")
        case .ranksExplain(let share, let draws):
            say(
                en: "The shares are those of a regression of ranks over \(style.integer(draws)) draws, which "
                    + "accounts for \(share) of the spread.",
                es: "Las partes son las de una regresión de rangos sobre \(style.integer(draws)) iteraciones, que da "
                    + "cuenta del \(share) de la dispersión.",
                pt: "As partes são as de uma regressão de postos sobre \(style.integer(draws)) iterações, que explica "
                    + "\(share) da dispersão.")
        case .ranksExplainKnown(let share, let draws):
            say(
                en: "The shares are those of a regression of ranks over \(style.integer(draws)) draws, which "
                    + "accounts for \(share) of the spread of what is known.",
                es: "Las partes son las de una regresión de rangos sobre \(style.integer(draws)) iteraciones, que da "
                    + "cuenta del \(share) de la dispersión de lo que se conoce.",
                pt: "As partes são as de uma regressão de postos sobre \(style.integer(draws)) iterações, que explica "
                    + "\(share) da dispersão do que se conhece.")
        case .viewLeftOut(let view, let reason): "\(view): \(say(reason))."
        case .risksInDraws:
            say(
                en:
                    "The draws contain the stated risks, each as likely as the file says; \"As printed\" contains none.",
                es:
                    "Las iteraciones incluyen los riesgos declarados, cada uno con su probabilidad; \"Según el archivo\" no "
                    + "incluye ninguno.",
                pt:
                    "As iterações incluem os riscos declarados, cada um com a sua probabilidade; \"Como no arquivo\" não "
                    + "inclui nenhum.")
        case .shareOfRisk:
            say(
                en: "What a risk costs is shown as its mitigation leaves it.",
                es: "Lo que cuesta un riesgo se muestra como lo deja su mitigación.",
                pt: "O que um risco custa é mostrado como a sua mitigação o deixa.")
        case .unknownSpread:
            say(
                en: "Part of the costs or savings is unknown, and no draw varies it: no standard deviation can be "
                    + "told, and the shares are those of the spread of what is known.",
                es:
                    "Parte de los costos o de los ahorros se desconoce, y ninguna iteración la varía: no hay desviación "
                    + "estándar que decir, y las partes son las de la dispersión de lo que se conoce.",
                pt: "Parte dos custos ou das economias é desconhecida, e nenhuma iteração a varia: não há desvio "
                    + "padrão a informar, e as partes são as da dispersão do que se conhece.")
        case .noPaybackOfTotals:
            say(
                en: "Costs and savings are totals over one and the same window: no draw says when it pays back.",
                es: "Los costos y ahorros son totales de una misma ventana: ninguna iteración dice cuándo se recupera.",
                pt: "Os custos e as economias são totais de uma mesma janela: nenhuma iteração diz quando há retorno.")
        }
    }

    private func name(_ part: UncertainParameter.Part) -> String {
        switch part {
        case .amount: say(en: "amount", es: "monto", pt: "valor")
        case .volume: say(en: "volume", es: "volumen", pt: "volume de uso")
        case .amountOfYear(let year):
            say(
                en: "amount of \(name(ofYear: year))", es: "monto de \(name(ofYear: year))",
                pt: "valor de \(name(ofYear: year))")
        case .volumeOfYear(let year):
            say(
                en: "volume of \(name(ofYear: year))", es: "volumen de \(name(ofYear: year))",
                pt: "volume de uso de \(name(ofYear: year))")
        case .growth: say(en: "growth", es: "crecimiento", pt: "crescimento")
        case .volumeGrowth: say(en: "growth of the volume", es: "crecimiento del volumen", pt: "crescimento do volume")
        case .uptake(let year):
            say(
                en: "uptake in year \(year + 1) of operation",
                es: "adopción en el año \(year + 1) de operación",
                pt: "adesão no ano \(year + 1) de operação")
        case .ceiling: say(en: "ceiling of the uptake", es: "techo de la adopción", pt: "teto da adesão")
        case .demand: say(en: "demand for capacity", es: "demanda de capacidad", pt: "demanda de capacidade")
        case .demandGrowth:
            say(en: "growth of that demand", es: "crecimiento de esa demanda", pt: "crescimento dessa demanda")
        case .hours: say(en: "hours", es: "horas", pt: "horas por unidade")
        case .valueOfHour: say(en: "value of an hour", es: "valor de una hora", pt: "valor de uma hora")
        case .trips: say(en: "trips", es: "viajes", pt: "deslocamentos")
        case .fare: say(en: "fare", es: "pasaje", pt: "tarifa")
        case .money: say(en: "money for each", es: "dinero por unidad", pt: "dinheiro por unidade")
        case .institutions: say(en: "Institutions", es: "Instituciones", pt: "Instituições")
        case .rollOutCeiling: say(en: "Ceiling of the roll-out", es: "Techo del despliegue", pt: "Teto da implantação")
        case .delay: say(en: "Delay in months", es: "Atraso en meses", pt: "Atraso em meses")
        case .horizon: say(en: "Horizon in years", es: "Horizonte en años", pt: "Horizonte em anos")
        case .discountRate: say(en: "Discount rate", es: "Tasa de descuento", pt: "Taxa de desconto")
        case .occurrence: say(en: "comes true", es: "ocurre", pt: "ocorre")
        }
    }
}

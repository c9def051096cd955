import Facts
import Numerics
import ProjectFiles
import Projects

// What a simulation's report says, and what can be wrong with one.
extension Spanish {
    func say(_ text: SimulationText) -> String {
        let style = NumberStyle(language: .spanish)
        switch text {
        case .title: return "Simulación"
        case .resultsByView: return "Lo que dicen los sorteos"
        case .histogramOf(let view): return "Valor actual neto, \(name(view))"
        case .driversOf(let view): return "Qué causa la dispersión, \(name(view))"
        case .driversOfKnown(let view): return "Qué mueve la dispersión de lo que se conoce, \(name(view))"
        case .figuresThatVary: return "Las cifras que varían"
        case .figure: return "Cifra"
        case .distribution: return "Distribución"
        case .share: return "Parte de la dispersión"
        case .shareOfKnown: return "Parte de la dispersión de lo que se conoce"
        case .mean: return "Media"
        case .statistic: return "Resultado"
        case .view: return "Punto de vista"
        case .coefficient: return "Coeficiente del rango"
        case .draws: return "Sorteos"
        case .between: return "Entre"
        case .asPrinted: return "Según el archivo"
        case .meanOfDraws: return "Media de los sorteos"
        case .standardError: return "± error estándar"
        case .standardDeviation: return "Desviación estándar"
        case .percentile(let percent): return "P\(percent)"
        case .interval: return "Intervalo del 95 %"
        case .chanceOfLoss: return "Probabilidad de un VAN negativo"
        case .chanceOfNoPayback: return "Probabilidad de no recuperar"
        case .chanceOfLatePayback(let month): return "Probabilidad de recuperar después de \(month), o nunca"
        case .payback(let percent): return "Recuperación, P\(percent)"
        case .notReached: return "no se alcanza"
        case .below(let end): return "menos de \(end)"
        case .above(let end): return "\(end) y más"
        case .drawn(let draws, let figures, let seed, let isSobol):
            return "\(style.integer(draws)) sorteos de \(count(figures, "cifra", "cifras")) · "
                + (isSobol ? "puntos de Sobol aleatorizados" : "puntos al azar") + " · semilla \(seed)"
        case .summary(let low, let high, let loss):
            return
                "En nueve de cada diez sorteos el valor actual neto está entre \(low) y \(high). Es menor que cero en "
                + "el \(loss) de ellos."
        case .driver(let figure, let share, let raises):
            return "\(figure): \(share) de la dispersión. Cuanto mayor es, \(raises ? "mayor" : "menor") es el valor "
                + "actual neto."
        case .otherDrivers(let figures, let share):
            return "\(count(figures, "cifra más", "cifras más juntas")): \(share) de la dispersión."
        case .name(let part, nil): return name(part)
        case .name(.amount, let line?): return line
        case .name(let part, let line?): return "\(line): \(name(part))"
        case .uniform(let low, let high): return "uniforme, de \(low) a \(high)"
        case .triangular(let low, let mode, let high): return "triangular: \(low) – \(mode) – \(high)"
        case .pert(let low, let mode, let high): return "PERT: \(low) – \(mode) – \(high)"
        case .normal(let mean, let deviation): return "normal: \(mean) ± \(deviation)"
        case .occurrence(let probability): return "ocurre en \(probability) de los sorteos"
        case .logNormal(let low, let high): return "lognormal, P10 \(low), P90 \(high)"
        case .overrun(let median, let threshold, let share, let index, let cap):
            return "sobrecosto: mediana \(median), \(share) más allá de \(threshold), índice de cola \(index)"
                + (cap.map { ", a lo sumo \($0)" } ?? "")
        case .asPrintedIsNoDraw:
            return
                "\"Según el archivo\" toma cada cifra como está escrita: es su valor más probable, y no la media de su "
                + "distribución."
        case .intervals(false):
            return "Los intervalos contienen el valor verdadero con un 95 % de confianza: los de percentiles, por "
                + "estadísticos de orden; los de probabilidades, por Wilson. Con más sorteos se estrechan."
        case .intervals(true):
            return "Los errores estándar y los intervalos del 95 % provienen de 16 aleatorizaciones independientes."
        case .correlated(let first, let second, let rank):
            return "\(list([first, second])) se mueven juntas: correlación de rangos \(rank)."
        case .noDeviation:
            return "Un costo tiene una cola tan gruesa que su desviación estándar es infinita: la media se estabiliza "
                + "despacio y no se le puede dar un error. Lea los percentiles, o ponga un \"cap\" al sobrecosto."
        case .noMean:
            return "Un costo tiene una cola tan gruesa que no tiene media. Lea los percentiles, o ponga un \"cap\" al "
                + "sobrecosto."
        case .publishedOverrun:
            return
                "Los sobrecostos siguen, donde el archivo no dice otra cosa, a Flyvbjerg, Budzier, Lee, Keil, Lunn y "
                + "Bester, \"The Empirical Reality of IT Project Cost Overruns: Discovering a Power-Law Distribution\", "
                + "Journal of Management Information Systems 39:3 (2022): mediana de 1,0 y, desde 2,0, una cola cuya "
                + "densidad cae como x^−2,3, con 495 de 4.677 proyectos. El cuerpo lognormal es elección nuestra."
        case .wholeTimes:
            return "Una demora cuenta en meses enteros y un horizonte en años enteros: lo sorteado se redondea."
        case .roundedDraws(let asked, let draws):
            return
                "Los puntos de Sobol vienen en 16 veces una potencia de dos: \(style.integer(draws)) sorteos en lugar "
                + "de \(style.integer(asked))."
        case .beyondSobol(let most):
            return "Solo las primeras \(most) cifras toman puntos de Sobol; las demás se sortean al azar."
        case .ranksExplain(let share, let draws):
            return "Las partes son las de una regresión de rangos sobre \(style.integer(draws)) sorteos, que da cuenta "
                + "del \(share) de la dispersión."
        case .ranksExplainKnown(let share, let draws):
            return "Las partes son las de una regresión de rangos sobre \(style.integer(draws)) sorteos, que da cuenta "
                + "del \(share) de la dispersión de lo que se conoce."
        case .viewLeftOut(let view, let reason): return "\(view): \(say(reason))."
        case .risksInDraws: return "\"Según el archivo\" no incluye riesgos; cada sorteo incluye los que ocurren en él."
        case .shareOfRisk: return "Lo que cuesta un riesgo se muestra como lo deja su mitigación."
        case .unknownSpread:
            return
                "Parte de los costos o de los ahorros se desconoce, y ningún sorteo la varía: no hay desviación estándar que "
                + "decir, y las partes son las de la dispersión de lo que se conoce."
        case .noPaybackOfTotals:
            return "Los costos y ahorros son totales de una misma ventana: ningún sorteo dice cuándo se recupera."
        }
    }

    private func name(_ part: ProjectFigure.Part) -> String {
        switch part {
        case .amount: "monto"
        case .volume: "volumen"
        case .growth: "crecimiento"
        case .volumeGrowth: "crecimiento del volumen"
        case .uptake(let year): "adopción en el año \(year + 1) de operación"
        case .ceiling: "techo de la adopción"
        case .demand: "demanda de capacidad"
        case .demandGrowth: "crecimiento de esa demanda"
        case .hours: "horas"
        case .valueOfHour: "valor de una hora"
        case .trips: "viajes"
        case .fare: "pasaje"
        case .money: "dinero por unidad"
        case .institutions: "Instituciones"
        case .rollOutCeiling: "Techo del despliegue"
        case .delay: "Demora en meses"
        case .horizon: "Horizonte en años"
        case .discountRate: "Tasa de descuento"
        case .occurrence: "ocurre"
        }
    }

    func say(_ problem: SimulationUsage) -> String {
        switch problem {
        case .notDraws(let text, let fewest, let most):
            "--draws \(text): es un número entero de \(fewest) a \(most)"
        case .notASeed(let text): "--seed \(text): es un número entero, desde 0"
        case .notThreads(let text): "--threads \(text): es un número entero de 1 a 256"
        case .notAMonth(let text): "--payback-by \(text): escriba un mes o un año, como 2030-01 o 2030"
        case .notAShard(let text): "--shard \(text): escriba cuál de cuántas partes, como 2/8"
        case .shardAndMerge: "--shard sortea una parte y --merge las reúne; indique uno de los dos"
        case .shardHasNoFormat: "--shard escribe líneas de JSON para --merge; quite -O"
        }
    }

    func say(_ problem: SimulationFileProblem) -> String {
        switch problem {
        case .nothingRanged(let path):
            "\(path): ninguna cifra tiene un rango, así que no hay nada que simular; agregue \"low\" y \"high\" a un monto"
        case .noView(let path): "\(path): ningún punto de vista tiene un valor actual neto; valor appraise dice por qué"
        case .outsideHorizon(let asked, let first, let last):
            "--payback-by \(asked): el horizonte va de \(first) a \(last); elija un mes dentro de él"
        case .beyondRange(let path, let figure):
            "\(path): hay sorteos fuera del rango de los números, de cerca de 1,8 × 10^308; el extremo más lejano es el de "
                + "\"\(figure)\": estreche su rango"
        case .noStart(let path): "\(path): --payback-by requiere un \"start\" en el proyecto"
        case .notAShard(let path): "\(path): no contiene una parte escrita por valor simulate --shard"
        case .otherSimulation(let path, key: "schema"), .otherSimulation(let path, key: "version"):
            "\(path): una parte que escribió otra versión de valor; sortee todas las partes con esta"
        case .otherSimulation(let path, let key):
            "\(path): una parte de otro proyecto, o con otras opciones: su \"\(key)\" es distinto; sortee todas las partes "
                + "igual"
        case .shortShard(let path): "\(path): falta el final de la parte; cópiela entera, o sortéela de nuevo"
        case .alteredShard(let path):
            "\(path): la parte no está como se escribió: su suma de comprobación no coincide; cópiela de nuevo, o sortéela "
                + "de nuevo"
        case .sameDraws(let first, let second):
            "\(second): una parte con sorteos que \(first) ya tiene; reúna cada parte una vez"
        case .incomplete(let blocks, let all):
            "faltan \(blocks) de \(count(all, "bloque", "bloques")) de sorteos; reúna todas las partes"
        }
    }

    func say(_ problem: RangeProblem) -> String {
        switch problem {
        case .lacks(let distribution, let keys):
            "un rango \(distribution) necesita \(list(keys.map { list($0.map { "\"\($0)\"" }) }, and: "o"))"
        case .foreignKey(let key, let distribution): "un rango \(distribution) no tiene \"\(key)\"; quítelo"
        case .normalBelowZero:
            "una distribución normal con este \"sd\" baja de cero; tome a lo sumo un tercio de la cifra, o \"lognormal\""
        case .notPositive(let key): "\"\(key)\" debe ser mayor que cero aquí"
        case .overrunOutOfOrder:
            "en un sobrecosto \"threshold\" y \"cap\" son mayores que \"median\", como 2 y 10 son mayores que 1"
        case .tailShareOutOfRange: "\"tailShare\" es mayor que \"0%\" y menor que \"50%\""
        case .overrunOfNoCost:
            "solo una inversión o un costo de operación puede tener sobrecosto; elija otra distribución"
        case .twoRanges(let key): "\"\(key)\" está junto a otro rango de la misma cifra; deje uno solo"
        case .rankOutOfRange(let rank):
            "una correlación de rangos de \(MachineNumber.text(rank)); está entre −1 y 1, sin llegar a ellos"
        case .notBetweenTwo(let number): "\"between\" nombra \(count(number, "cifra", "cifras")); debe nombrar dos"
        case .unknownFigure(let name, let near?, _): "no existe la cifra \"\(name)\"\(didYouMean(near))"
        case .unknownFigure(let name, nil, let known) where known.isEmpty:
            "no existe la cifra \"\(name)\", ni otra que tenga un rango"
        case .unknownFigure(let name, nil, let known):
            "no existe la cifra \"\(name)\"; las que tienen un rango: \(list(known))"
        case .figureWithoutRange(let name): "\"\(name)\" no tiene rango y no se mueve con nada; asígnele uno"
        case .severalFigures(let name, let names):
            "\"\(name)\" tiene varias cifras con rango; escriba \(choices(names))"
        case .correlatedWithItself(let name): "\"\(name)\" se correlaciona consigo misma; nombre dos cifras"
        case .correlatedTwice(let first, let second):
            "\(list([first, second])) se correlacionan dos veces; deje una sola"
        case .impossibleCorrelations(let names):
            "ninguna cifra puede correlacionarse así: \(names.first ?? "") contradice a "
                + "\(list(Array(names.dropFirst()))) (la matriz no es definida positiva); acerque a 0 estas correlaciones"
        }
    }
}

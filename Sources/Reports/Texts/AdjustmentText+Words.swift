import Casebook
import Facts
import Languages
import Projects
import Registers
import Valuation
import Wording

extension Words {
    /// What is said of corrections, of risks and of the reference class.
    package func say(_ text: AdjustmentText) -> String {
        switch text {
        case .heading(let heading): name(heading)
        case .name(let adjustment): name(adjustment)
        case .grade(let grade): name(grade)
        case .measure(let measure): name(measure)
        case .applied(let adjustments):
            say(
                en: "All results contain: \(list(adjustments.map(name))).",
                es: "Todos los resultados contienen: \(list(adjustments.map(name))).",
                pt: "Todos os resultados contêm: \(list(adjustments.map(name))).")
        case .shownCorrected:
            say(
                en: "Figures are shown as corrected, and not as the file has them.",
                es: "Las cifras se muestran corregidas, y no como están en el archivo.",
                pt: "Os números são mostrados corrigidos, e não como estão no arquivo.")
        case .noneApplied:
            say(
                en: "None of these is in the other results; --adjust puts one there.",
                es: "Ninguna está en los demás resultados; --adjust la incorpora.",
                pt: "Nenhuma está nos demais resultados; --adjust a inclui.")
        case .noneAppliedButDrawn:
            say(
                en:
                    "None of these is in the results as the file states them; --adjust puts one there. Only the draws of "
                    + "a simulation have the risks in them, each as likely as stated.",
                es:
                    "Ninguna está en los resultados según el archivo; --adjust la incorpora. Solo las iteraciones de una "
                    + "simulación incluyen los riesgos, cada uno con su probabilidad.",
                pt: "Nenhuma está nos resultados como no arquivo; --adjust a inclui. Só as iterações de uma simulação "
                    + "incluem os riscos, cada um com a sua probabilidade.")
        case .severalApplied:
            say(
                en: "Together they may count the same thing twice.",
                es: "Juntas pueden contar lo mismo dos veces.",
                pt: "Juntas podem contar a mesma coisa duas vezes.")
        case .uplift(let bias, let uplift, let months): say(bias, uplift, months: months)
        case .corrections(let corrections):
            say(
                en: "By evidence: \(list(corrections.map { "\(name($0.grade)) \(style.percent($0.share))" })). Costs "
                    + "are higher by it and benefits lower; the corrections are the project's own.",
                es: "Por la evidencia: \(list(corrections.map { "\(name($0.grade)) \(style.percent($0.share))" })). "
                    + "Los costos suben y los beneficios bajan en ello; las correcciones son del propio proyecto.",
                pt: "Pela evidência: \(list(corrections.map { "\(name($0.grade)) \(style.percent($0.share))" })). Os "
                    + "custos sobem e os benefícios caem nessa medida; as correções são do próprio projeto.")
        case .expectedRisks:
            say(
                en: "Risks: what can be expected of all of them, with the mitigations that are decided and their "
                    + "costs; delays add up, each total with its own probability.",
                es: "Riesgos: lo que cabe esperar de todos, con las mitigaciones decididas y sus costos; los "
                    + "atrasos se suman, cada total con su propia probabilidad.",
                pt: "Riscos: o que se pode esperar de todos, com as mitigações decididas e seus custos; os atrasos "
                    + "se somam, cada total com sua própria probabilidade.")
        case .risksTogether:
            say(
                en: "Present values. Each risk by itself; together they may come to another sum, since delays add "
                    + "up. With mitigation: what is left to be expected, and what the mitigation costs.",
                es: "Valores actuales. Cada riesgo por separado; juntos pueden dar otra suma, pues los atrasos se "
                    + "suman. Con mitigación: lo que aún cabe esperar y lo que cuesta la mitigación.",
                pt: "Valores presentes. Cada risco por si; juntos podem dar outra soma, pois os atrasos se somam. "
                    + "Com mitigação: o que ainda se pode esperar e o que custa a mitigação.")
        case .exposure(let amount, let currency, let bound):
            say(
                en: "Contingent liabilities: \(style.amount(amount, currency: currency, bound: bound)) if all are "
                    + "called, undiscounted.",
                es: "Pasivos contingentes: \(style.amount(amount, currency: currency, bound: bound)) si se ejecutan "
                    + "todos, sin descontar.",
                pt: "Passivos contingentes: \(style.amount(amount, currency: currency, bound: bound)) se todos forem "
                    + "exigidos, sem desconto.")
        case .concern(let concern):
            say(en: "Careful: \(say(concern)).", es: "Cuidado: \(say(concern)).", pt: "Atenção: \(say(concern)).")
        case .months(let count):
            say(
                en: count == 1 ? "1 month" : "\(count) months",
                es: count == 1 ? "1 mes" : "\(count) meses",
                pt: count == 1 ? "1 mês" : "\(count) meses")
        case .notDecided(let what):
            say(
                en: "\(what.text(in: language)) (not decided)",
                es: "\(what.text(in: language)) (no decidida)",
                pt: "\(what.text(in: language)) (não decidida)")
        case .sample(let cases):
            say(
                en: "\(cases) published cases are a small sample, and a favourable one: they were published because "
                    + "they succeeded. The share of such projects with a lower value lies in the interval with 95 % "
                    + "confidence (Clopper and Pearson), if the cases were drawn at random, which they were not.",
                es: "\(cases) casos publicados son una muestra pequeña y favorable: se publicaron porque tuvieron "
                    + "éxito. La proporción de proyectos así con un valor menor está en el intervalo con 95 % de "
                    + "confianza (Clopper y Pearson), si los casos fueran una muestra al azar, y no lo son.",
                pt: "\(cases) casos publicados são uma amostra pequena e favorável: foram publicados porque tiveram "
                    + "êxito. A proporção de projetos assim com valor menor está no intervalo com 95% de confiança "
                    + "(Clopper e Pearson), se os casos fossem uma amostra ao acaso, e não são.")
        case .medianInterval(let confidence):
            say(
                en: "The median of such projects lies there with \(style.percent(confidence)) confidence (order "
                    + "statistics), under the same condition.",
                es: "La mediana de proyectos así está ahí con \(style.percent(confidence)) de confianza "
                    + "(estadísticos de orden), con la misma condición.",
                pt: "A mediana de projetos assim está ali com \(style.percent(confidence)) de confiança "
                    + "(estatísticas de ordem), sob a mesma condição.")
        case .differentCurrencies(let codes):
            say(
                en: "Investment and saving per transaction are not placed: amounts are in \(list(codes)). Choose one "
                    + "with --currency.",
                es: "La inversión y el ahorro por transacción no se ubican: los montos están en \(list(codes)). "
                    + "Elija una moneda con --currency.",
                pt: "O investimento e a economia por transação não são situados: os valores estão em \(list(codes)). "
                    + "Escolha uma moeda com --currency.")
        case .priceYears(let years):
            say(
                en: "Amounts are in prices of \(list(years.map(String.init))); --price-year takes one.",
                es: "Los montos están a precios de \(list(years.map(String.init))); --price-year toma uno.",
                pt: "Os valores estão a preços de \(list(years.map(String.init))); --price-year toma um só.")
        case .leftOut(let names):
            say(
                en: "Not among the amounts, since theirs cannot be converted: "
                    + "\(list(names.map { $0.text(in: language) })).",
                es: "Fuera de los montos, porque los suyos no se pueden convertir: "
                    + "\(list(names.map { $0.text(in: language) })).",
                pt: "Fora dos valores, porque os seus não podem ser convertidos: "
                    + "\(list(names.map { $0.text(in: language) })).")
        case .finding(let entry): finding(entry)
        case .publication(let entry): publication(entry)
        case .overrunsAsPaid:
            say(
                en:
                    "The investment is what is paid, with its taxes and transfers; society's net present value leaves them "
                    + "out.",
                es: "La inversión es lo que se paga, con sus impuestos y transferencias; el valor actual neto para la "
                    + "sociedad los deja fuera.",
                pt:
                    "O investimento é o que se paga, com os seus impostos e transferências; o valor presente líquido para "
                    + "a sociedade os deixa de fora.")
        case .placeExplained:
            say(
                en: "2 / 7: of seven published cases that have the figure, two have a lower one.",
                es: "2 / 7: de siete casos publicados que tienen la cifra, dos tienen una menor.",
                pt: "2 / 7: de sete casos publicados que têm o número, dois têm um menor.")
        case .overruns:
            say(
                en: "What the investment would be with the overrun that was found, and the net present value for "
                    + "society then. Unverified figures are shown and not applied.",
                es: "Cuánto sería la inversión con el sobrecosto hallado, y el valor actual neto para la sociedad "
                    + "con él. Las cifras no verificadas se muestran y no se aplican.",
                pt: "Quanto seria o investimento com o estouro encontrado, e o valor presente líquido para a "
                    + "sociedade com ele. Os números não verificados são mostrados e não aplicados.")
        }
    }

    private func say(_ bias: OptimismBias, _ uplift: OptimismUplift, months: Int) -> String {
        let source: String
        switch bias {
        case .category(let category, let mitigated):
            let left = say(
                en: mitigated == 0 ? "" : ", \(style.percent(mitigated)) of it mitigated",
                es: mitigated == 0 ? "" : ", mitigado en \(style.percent(mitigated))",
                pt: mitigated == 0 ? "" : ", \(style.percent(mitigated)) dele mitigado")
            source = say(
                en: "\(name(category))\(left); bounds of Mott MacDonald (2002), as in HM Treasury's supplementary "
                    + "guidance",
                es: "\(name(category))\(left); límites de Mott MacDonald (2002), como en la guía complementaria de "
                    + "HM Treasury",
                pt: "\(name(category))\(left); limites de Mott MacDonald (2002), como na orientação suplementar do "
                    + "HM Treasury")
        case .own(_, let own):
            source = say(
                en: own.map { "the project's own: \($0)" } ?? "the project's own, without a source",
                es: own.map { "del propio proyecto: \($0)" } ?? "del propio proyecto, sin fuente",
                pt: own.map { "do próprio projeto: \($0)" } ?? "do próprio projeto, sem fonte")
        }
        let later = say(
            en: months == 1 ? "1 month later" : "\(months) months later",
            es: months == 1 ? "1 mes después" : "\(months) meses después",
            pt: months == 1 ? "1 mês depois" : "\(months) meses depois")
        return say(
            en: "Optimism bias: investment +\(style.percent(uplift.investment)), operating cost "
                + "+\(style.percent(uplift.operating)), time to launch +\(style.percent(uplift.duration)), so "
                + "the launch is \(later) (\(source)).",
            es: "Sesgo de optimismo: inversión +\(style.percent(uplift.investment)), costo de operación "
                + "+\(style.percent(uplift.operating)), tiempo hasta la puesta en marcha "
                + "+\(style.percent(uplift.duration)), de modo que esta llega \(later) (\(source)).",
            pt: "Viés de otimismo: investimento +\(style.percent(uplift.investment)), custo de operação "
                + "+\(style.percent(uplift.operating)), tempo até a entrada em operação "
                + "+\(style.percent(uplift.duration)), de modo que ele vem \(later) (\(source)).")
    }

    private func finding(_ entry: OverrunRegister.Entry) -> String {
        let overrun = style.percent(entry.overrun, decimals: 0)
        let share = style.percent(entry.share ?? 1, decimals: 0)
        return switch entry.statistic {
        case .mean:
            say(
                en: "on average \(overrun) more than planned",
                es: "en promedio, \(overrun) más de lo previsto",
                pt: "em média, \(overrun) a mais que o previsto")
        case .tail:
            say(
                en: "\(share) of projects: on average \(overrun) more",
                es: "\(share) de los proyectos: en promedio, \(overrun) más",
                pt: "\(share) dos projetos: em média, \(overrun) a mais")
        case .above:
            say(
                en: "\(share) of projects: above \(overrun) more",
                es: "\(share) de los proyectos: por encima de \(overrun) más",
                pt: "\(share) dos projetos: acima de \(overrun) a mais")
        }
    }

    private func publication(_ entry: OverrunRegister.Entry) -> String {
        let origin =
            switch entry.basis {
            case .document: say(en: "read there", es: "leído allí", pt: "lido ali")
            case .secondHand:
                say(
                    en: "as quoted in \(entry.checkedIn ?? "")",
                    es: "según lo cita \(entry.checkedIn ?? "")",
                    pt: "conforme citado em \(entry.checkedIn ?? "")")
            case nil: say(en: "unverified", es: "no verificado", pt: "não verificado")
            }
        let note = entry.note.map { " \($0.text(in: language))" } ?? ""
        let sample = say(
            en: entry.projects.map { ", \(style.integer($0)) projects" } ?? "",
            es: entry.projects.map { ", \(style.integer($0)) proyectos" } ?? "",
            pt: entry.projects.map { ", \(style.integer($0)) projetos" } ?? "")
        return "\(entry.publication)\(sample); \(origin).\(note)"
    }

    private func name(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence: say(en: "Evidence", es: "Evidencia", pt: "Evidência")
        case .optimismBias: say(en: "Optimism bias", es: "Sesgo de optimismo", pt: "Viés de otimismo")
        case .risks: say(en: "Expected risks", es: "Riesgos esperados", pt: "Riscos esperados")
        }
    }

    private func name(_ grade: EvidenceGrade) -> String {
        switch grade {
        case .measured: say(en: "measured", es: "medido", pt: "medido")
        case .quoted: say(en: "quoted", es: "cotizado", pt: "cotado")
        case .estimated: say(en: "estimated", es: "estimado", pt: "estimado")
        case .guessed: say(en: "guessed", es: "supuesto", pt: "suposto")
        }
    }

    private func name(_ category: OptimismBias.Category) -> String {
        switch category {
        case .standardBuildings: say(en: "standard buildings", es: "edificios estándar", pt: "edifícios padrão")
        case .nonStandardBuildings:
            say(en: "non-standard buildings", es: "edificios no estándar", pt: "edifícios fora do padrão")
        case .standardCivilEngineering:
            say(en: "standard civil engineering", es: "obra civil estándar", pt: "obras civis padrão")
        case .nonStandardCivilEngineering:
            say(en: "non-standard civil engineering", es: "obra civil no estándar", pt: "obras civis fora do padrão")
        case .equipmentAndDevelopment:
            say(en: "equipment and development", es: "equipos y desarrollo", pt: "equipamentos e desenvolvimento")
        case .outsourcing: say(en: "outsourcing", es: "tercerización", pt: "terceirização")
        }
    }

    private func name(_ measure: ReferenceMeasure) -> String {
        switch measure {
        case .investment: say(en: "Investment", es: "Inversión", pt: "Investimento")
        case .operatingCostRatio:
            say(
                en: "Operating cost of a year ÷ investment",
                es: "Costo de operación de un año ÷ inversión",
                pt: "Custo de operação de um ano ÷ investimento")
        case .savingPerTransaction:
            say(en: "Saving per transaction", es: "Ahorro por transacción", pt: "Economia por transação")
        case .paybackYears: name(Metric.paybackYears)
        case .benefitCostRatio: name(Metric.benefitCostRatio)
        case .returnOnInvestment: name(Metric.returnOnInvestment)
        }
    }

    private func name(_ heading: AdjustmentText.Heading) -> String {
        switch heading {
        case .corrections:
            say(
                en: "Corrections that the file states",
                es: "Correcciones que indica el archivo",
                pt: "Correções que o arquivo indica")
        case .correction: say(en: "Correction", es: "Corrección", pt: "Correção")
        case .asWritten: say(en: "As written", es: "Como está escrito", pt: "Como está escrito")
        case .risks: say(en: "Risk register", es: "Registro de riesgos", pt: "Registro de riscos")
        case .risk: say(en: "Risk", es: "Riesgo", pt: "Risco")
        case .owner: say(en: "Owner", es: "Responsable", pt: "Responsável")
        case .probability: say(en: "Probability", es: "Probabilidad", pt: "Probabilidade")
        case .delay: say(en: "Delay", es: "Atraso", pt: "Atraso")
        case .loss: say(en: "Loss if it happens", es: "Pérdida si ocurre", pt: "Perda se ocorrer")
        case .expected: say(en: "Expected loss", es: "Pérdida esperada", pt: "Perda esperada")
        case .mitigation: say(en: "Mitigation", es: "Mitigación", pt: "Mitigação")
        case .mitigations: say(en: "Mitigations", es: "Mitigaciones", pt: "Mitigações")
        case .withMitigation: say(en: "With mitigation", es: "Con mitigación", pt: "Com mitigação")
        case .gain: say(en: "Worth of mitigation", es: "Valor de la mitigación", pt: "Valor da mitigação")
        case .together:
            say(
                en: "All risks together, as decided",
                es: "Todos los riesgos juntos, según lo decidido",
                pt: "Todos os riscos juntos, conforme o decidido")
        case .contingent: say(en: "contingent liability", es: "pasivo contingente", pt: "passivo contingente")
        case .evidence: say(en: "Evidence", es: "Evidencia", pt: "Evidência")
        case .grade: say(en: "Grade", es: "Grado", pt: "Grau")
        case .lines: say(en: "Lines", es: "Líneas", pt: "Linhas")
        case .costs:
            say(en: "Present value of costs", es: "Valor actual de los costos", pt: "Valor presente dos custos")
        case .benefits:
            say(
                en: "Present value of benefits",
                es: "Valor actual de los beneficios",
                pt: "Valor presente dos benefícios")
        case .noGrade: say(en: "no grade", es: "sin grado", pt: "sem grau")
        case .lowerShare:
            say(
                en: "Such projects that are lower", es: "Proyectos similares por debajo",
                pt: "Projetos semelhantes abaixo")
        case .medianBetween: say(en: "Median lies between", es: "Intervalo de la mediana", pt: "Intervalo da mediana")
        case .overruns:
            say(
                en: "Published cost overruns of IT projects",
                es: "Sobrecostos publicados de proyectos de TI",
                pt: "Estouros de custo publicados de projetos de TI")
        case .finding: say(en: "Found", es: "Estudio", pt: "Estudo")
        case .publication: say(en: "Published in", es: "Publicado en", pt: "Publicado em")
        case .investmentThen:
            say(en: "Investment then", es: "Inversión con ese sobrecosto", pt: "Investimento com esse estouro")
        case .valueThen:
            say(en: "Net present value then", es: "VAN con ese sobrecosto", pt: "VPL com esse estouro")
        }
    }
}

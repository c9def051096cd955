import Casebook
import Facts
import ProjectFiles
import Projects
import Registers
import Valuation

// What is said of risks, of optimism bias and evidence, and of the projects that one is set among.
extension Spanish {
    func say(_ problem: AdjustmentProblem) -> String {
        switch problem {
        case .probabilityOutOfRange(let text):
            "una probabilidad está entre 0 % y 100 %, y \(text) no; escriba \"20%\", o 0.2"
        case .riskWithoutEffect:
            "este riesgo no cuesta nada; escriba cuánto cuesta si ocurre (\"amount\") o cuántos meses retrasa el servicio "
                + "(\"months\")"
        case .riskDelayOutOfRange(let months):
            "un retraso de \(months) meses no lo es; escriba un número entero de meses de 1 a 2400"
        case .mitigationWithoutEffect:
            "esta mitigación no cambia nada; escriba qué queda del riesgo: \"probabilityAfter\", \"shareAfter\" o "
                + "\"monthsAfter\""
        case .mitigationMakesWorse(let key):
            "con esta mitigación el riesgo es peor que sin ella; \"\(key)\" es lo que queda de él"
        case .noUplift:
            "un sesgo de optimismo nombra una categoría publicada (\"category\") o recargos propios: \"investment\", "
                + "\"operating\", \"duration\""
        case .categoryAndUplift:
            "un sesgo de optimismo tiene una categoría publicada o recargos propios; omita uno de los dos"
        case .negativeUplift: "un recargo se suma a lo estimado; no puede ser inferior a cero"
        case .upliftTooLarge(let key, let most):
            "un recargo de \"\(key)\" es de \(NumberStyle(language: .spanish).percent(most)) como máximo"
        }
    }

    func say(_ concern: AdjustmentConcern, style: NumberStyle, language: String) -> String {
        switch concern {
        case .biasOnRiskyRate:
            "se indica que la tasa de descuento contiene una prima por riesgo: con un sesgo de optimismo encima el mismo "
                + "riesgo cuenta dos veces"
        case .biasOnHighRate(let rate, let national):
            "la tasa de descuento de \(style.percent(rate)) supera el \(style.percent(national)) que prescribe el país: si "
                + "la diferencia es una prima por riesgo, un sesgo de optimismo encima la cuenta dos veces"
        case .biasOnLeaningRange(let what):
            "el rango de \"\(what.text(in: language))\" llega más lejos hacia arriba que hacia abajo: un sesgo de optimismo "
                + "encima cuenta dos veces el mismo sobrecosto donde lo hace el rango"
        case .biasBesideRisks:
            "un sesgo de optimismo representa riesgos que nadie ha nombrado aún: al crecer el registro de riesgos debería "
                + "reducirse"
        case .ungraded(let count):
            count == 1
                ? "1 línea no tiene grado de evidencia y no se corrige"
                : "\(count) líneas no tienen grado de evidencia y no se corrigen"
        }
    }

    /// What a file must state for a correction.
    func needs(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence: "escriba \"evidenceCorrections\" y un grado (\"evidence\") en las líneas"
        case .optimismBias: "escriba \"optimismBias\""
        case .risks: "escriba \"risks\""
        }
    }

    func say(_ text: AdjustmentText, style: NumberStyle, language: String) -> String {
        switch text {
        case .heading(let heading): name(heading)
        case .name(let adjustment): name(adjustment)
        case .grade(let grade): name(grade)
        case .measure(let measure): name(measure)
        case .applied(let adjustments): "Todos los resultados contienen: \(list(adjustments.map(name)))."
        case .shownCorrected: "Las cifras se muestran corregidas, y no como están en el archivo."
        case .noneApplied: "Ninguna está en los demás resultados; --adjust la incorpora."
        case .severalApplied: "Juntas pueden contar lo mismo dos veces."
        case .uplift(let bias, let uplift, let months): say(bias, uplift, months: months, style: style)
        case .corrections(let corrections):
            "Por la evidencia: \(list(corrections.map { "\(name($0.grade)) \(style.percent($0.share))" })). Los costos "
                + "suben y los beneficios bajan en ello; las correcciones son del propio proyecto."
        case .expectedRisks:
            "Riesgos: lo que cabe esperar de todos, con las mitigaciones decididas y sus costos; los retrasos se suman, "
                + "cada total con su propia probabilidad."
        case .risksTogether:
            "Valores presentes. Cada riesgo por separado; juntos pueden dar otra suma, pues los retrasos "
                + "se suman. Con mitigación: lo que aún cabe esperar y lo que cuesta la mitigación."
        case .exposure(let amount, let currency, let bound):
            "Pasivos contingentes: \(style.amount(amount, currency: currency, bound: bound)) si se ejecutan todos, sin descontar."
        case .concern(let concern):
            "Cuidado: \(say(concern, style: style, language: language))."
        case .months(let count): count == 1 ? "1 mes" : "\(count) meses"
        case .notDecided(let what): "\(what.text(in: language)) (no decidida)"
        case .sample(let cases):
            "\(cases) casos publicados son una muestra pequeña y favorable: se publicaron porque tuvieron éxito. La "
                + "proporción de proyectos así con un valor menor está en el intervalo con 95 % de confianza (Clopper y "
                + "Pearson), si los casos fueran un sorteo, y no lo son."
        case .medianInterval(let confidence):
            "La mediana de proyectos así está ahí con \(style.percent(confidence)) de confianza (estadísticos de orden), con "
                + "la misma condición."
        case .differentCurrencies(let codes):
            "La inversión y el ahorro por transacción no se ubican: los montos están en \(list(codes)). Elija una moneda con "
                + "--currency."
        case .priceYears(let years):
            "Los montos están a precios de \(list(years.map(String.init))); --price-year toma uno."
        case .leftOut(let names):
            "Fuera de los montos, porque los suyos no se pueden convertir: "
                + "\(list(names.map { $0.text(in: language) }))."
        case .finding(let entry): finding(entry, style)
        case .publication(let entry): publication(entry, language)
        case .overruns:
            "Cuánto sería la inversión con el sobrecosto hallado, y el valor presente neto para la sociedad entonces. Las "
                + "cifras no verificadas se muestran y no se aplican."
        }
    }

    private func say(_ bias: OptimismBias, _ uplift: OptimismUplift, months: Int, style: NumberStyle) -> String {
        let source: String
        switch bias {
        case .category(let category, let mitigated):
            let left = mitigated == 0 ? "" : ", mitigado en \(style.percent(mitigated))"
            source =
                "\(name(category))\(left); límites de Mott MacDonald (2002), como en la guía complementaria de HM Treasury"
        case .own(_, let own): source = own.map { "del propio proyecto: \($0)" } ?? "del propio proyecto, sin fuente"
        }
        let later = months == 1 ? "1 mes después" : "\(months) meses después"
        return "Sesgo de optimismo: inversión +\(style.percent(uplift.investment)), costo de operación "
            + "+\(style.percent(uplift.operating)), tiempo hasta la puesta en marcha +\(style.percent(uplift.duration)), "
            + "de modo que esta llega \(later) (\(source))."
    }

    private func finding(_ entry: OverrunRegister.Entry, _ style: NumberStyle) -> String {
        let overrun = style.percent(entry.overrun, decimals: 0)
        let share = style.percent(entry.share ?? 1, decimals: 0)
        return switch entry.statistic {
        case .mean: "en promedio, \(overrun) más de lo previsto"
        case .tail: "\(share) de los proyectos: en promedio, \(overrun) más"
        case .above: "\(share) de los proyectos: por encima de \(overrun) más"
        }
    }

    private func publication(_ entry: OverrunRegister.Entry, _ language: String) -> String {
        let origin =
            switch entry.basis {
            case .document: "leído allí"
            case .secondHand: "según lo cita \(entry.checkedIn ?? "")"
            case nil: "no verificado"
            }
        let note = entry.note.map { " \($0.text(in: language))" } ?? ""
        let sample = entry.projects.map { ", \(NumberStyle(language: .spanish).integer($0)) proyectos" } ?? ""
        return "\(entry.publication)\(sample); \(origin).\(note)"
    }

    private func name(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence: "Evidencia"
        case .optimismBias: "Sesgo de optimismo"
        case .risks: "Riesgos esperados"
        }
    }

    private func name(_ grade: EvidenceGrade) -> String {
        switch grade {
        case .measured: "medido"
        case .quoted: "cotizado"
        case .estimated: "estimado"
        case .guessed: "supuesto"
        }
    }

    private func name(_ category: OptimismBias.Category) -> String {
        switch category {
        case .standardBuildings: "edificios estándar"
        case .nonStandardBuildings: "edificios no estándar"
        case .standardCivilEngineering: "obra civil estándar"
        case .nonStandardCivilEngineering: "obra civil no estándar"
        case .equipmentAndDevelopment: "equipos y desarrollo"
        case .outsourcing: "tercerización"
        }
    }

    private func name(_ measure: ReferenceMeasure) -> String {
        switch measure {
        case .investment: "Inversión"
        case .operatingCostRatio: "Costo de operación de un año ÷ inversión"
        case .savingPerTransaction: "Ahorro por transacción"
        case .paybackYears: name(Metric.paybackYears)
        case .benefitCostRatio: name(Metric.benefitCostRatio)
        case .returnOnInvestment: name(Metric.returnOnInvestment)
        }
    }

    private func name(_ heading: AdjustmentText.Heading) -> String {
        switch heading {
        case .corrections: "Correcciones que indica el archivo"
        case .correction: "Corrección"
        case .asWritten: "Como está escrito"
        case .risks: "Registro de riesgos"
        case .risk: "Riesgo"
        case .owner: "Responsable"
        case .probability: "Probabilidad"
        case .delay: "Retraso"
        case .loss: "Pérdida si ocurre"
        case .expected: "Pérdida esperada"
        case .mitigation: "Mitigación"
        case .mitigations: "Mitigaciones"
        case .withMitigation: "Con mitigación"
        case .gain: "Valor de la mitigación"
        case .together: "Todos los riesgos juntos, según lo decidido"
        case .contingent: "pasivo contingente"
        case .evidence: "Evidencia"
        case .grade: "Grado"
        case .lines: "Líneas"
        case .costs: "Valor presente de los costos"
        case .benefits: "Valor presente de los beneficios"
        case .noGrade: "sin grado"
        case .lowerShare: "Proyectos así con menos"
        case .medianBetween: "La mediana está entre"
        case .overruns: "Sobrecostos publicados de proyectos de TI"
        case .finding: "Hallazgo"
        case .publication: "Publicado en"
        case .investmentThen: "Inversión entonces"
        case .valueThen: "Valor presente neto entonces"
        }
    }
}

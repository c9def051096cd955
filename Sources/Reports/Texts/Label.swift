import Documents
import Languages
import Valuation

/// Headings and short labels.
package enum Label: String, Sendable, Hashable, CaseIterable {
    // Tables of cases.
    case caseColumn, name, country, currency, priceYear, investment, operatingPerYear, payback, netPresentValue
    case returnOnInvestment, benefitCostRatio, internalRate, notes, page, start, readings
    case compareTitle, casesTitle
    // A case.
    case source, figures, what, amount, when, phrase, place, quantities, benefitsNotMonetised, assumptions
    case chosenReading, unit, value, costPerUnit, section, institution
    case onTheWeb, dates, statements, references, status
    // An appraisal.
    case yearByYear, year, oneOffCosts, oneOffBenefits, oneOffFactor, recurringCosts, recurringBenefits
    case recurringFactor, net, presentValue, cumulative, residualValue, closingCost, total
    case results, metric, social, fiscal, citizen, fiscalCash
    case rateSensitivity, breakEvenRate, chosenRate, nationalRate, standardRate, mark
    case atOtherRates, discountRate, standing, lowest, median, highest, rank, thisProject
    case ranges, unfavourable, likely, favourable, costOfDelay, monthsLater
    // An audit.
    case auditTitle, claims, claim, printed, recomputed, difference, verdict, impliedBySource, ourReconstruction, about
    case implied, ourTest, ourTestsExplained
    // Columns that only programs read.
    case identifier, role, party, bound, reason, document, qualifier
    // Keys of files.
    case key, required, holds, meaning
    // Times.
    case atStart, perYear, perMonth, fromLaunch, toHorizon, atHorizon, steadyState, from, until, spreadOver
    case allBut, monthNumber, millions, thousands, growth, uptake, upTo, moreThan, nearly, average, ours
    // What a check finds.
    case findings, file, line, column, severity, code
    // Diagnostics and help.
    case error, warning, usage, examples, commands, topics, options, arguments, defaultValue
}

extension Words {
    /// The heading of what stands under a point of view.
    package func heading(of perspective: Perspective) -> String {
        switch perspective {
        case .social: label(.social)
        case .fiscal: label(.fiscal)
        case .citizen: label(.citizen)
        }
    }

    /// A heading or label.
    package func label(_ label: Label) -> String {
        switch label {
        case .caseColumn: say(en: "Case", es: "Caso", pt: "Caso")
        case .name: say(en: "Name", es: "Nombre", pt: "Nome")
        case .country: say(en: "Country", es: "País", pt: "País")
        case .currency: say(en: "Currency", es: "Moneda", pt: "Moeda")
        case .priceYear: say(en: "Prices of", es: "Precios de", pt: "Preços de")
        case .investment: say(en: "Investment", es: "Inversión", pt: "Investimento")
        case .operatingPerYear: say(en: "Operating/year", es: "Operación/año", pt: "Operação/ano")
        case .payback: say(en: "Payback", es: "Recuperación", pt: "Payback")
        case .netPresentValue: say(en: "NPV", es: "VAN", pt: "VPL")
        case .returnOnInvestment: say(en: "ROI", es: "ROI", pt: "ROI")
        case .benefitCostRatio: say(en: "Benefit/cost", es: "Benef./costo", pt: "Benef./custo")
        case .internalRate: say(en: "IRR", es: "TIR", pt: "TIR")
        case .notes: say(en: "Notes", es: "Notas", pt: "Notas")
        case .page: say(en: "Page", es: "Página", pt: "Página")
        case .start: say(en: "Start", es: "Inicio", pt: "Início")
        case .readings: say(en: "Readings", es: "Lecturas", pt: "Leituras")
        case .compareTitle: say(en: "Cases side by side", es: "Casos lado a lado", pt: "Casos lado a lado")
        case .casesTitle: say(en: "Published cases", es: "Casos publicados", pt: "Casos publicados")
        case .source: say(en: "Source", es: "Fuente", pt: "Fonte")
        case .figures: say(en: "The figures", es: "Las cifras", pt: "Os números")
        case .what: say(en: "What", es: "Concepto", pt: "Item")
        case .amount: say(en: "Amount", es: "Monto", pt: "Quantia")
        case .when: say(en: "When", es: "Cuándo", pt: "Quando")
        case .phrase: say(en: "In the source's words", es: "En palabras de la fuente", pt: "Nas palavras da fonte")
        case .place: say(en: "Where", es: "Dónde", pt: "Onde")
        case .quantities:
            say(en: "Other figures of the source", es: "Otras cifras de la fuente", pt: "Outros números da fonte")
        case .benefitsNotMonetised:
            say(en: "Benefits without a price", es: "Beneficios no monetizados", pt: "Benefícios não monetizados")
        case .assumptions: say(en: "Assumptions and doubts", es: "Supuestos y salvedades", pt: "Premissas e ressalvas")
        case .chosenReading: say(en: "Reading", es: "Lectura", pt: "Leitura")
        case .costPerUnit: say(en: "Cost per unit", es: "Costo por unidad", pt: "Custo por unidade")
        case .section: say(en: "Section", es: "Sección", pt: "Seção")
        case .institution: say(en: "Institution", es: "Institución", pt: "Instituição")
        case .onTheWeb: say(en: "On the web", es: "En la web", pt: "Na web")
        case .dates: say(en: "When", es: "Cuándo", pt: "Quando")
        case .statements:
            say(
                en: "How it came about, and how it works",
                es: "Cómo se hizo y cómo funciona",
                pt: "Como foi feito e como funciona")
        case .references:
            say(
                en: "Sources that the document names",
                es: "Fuentes que nombra el documento",
                pt: "Fontes que o documento nomeia")
        case .status: say(en: "Status", es: "Estado", pt: "Situação")
        case .yearByYear: say(en: "Year by year", es: "Año por año", pt: "Ano a ano")
        case .year: say(en: "Year", es: "Año", pt: "Ano")
        case .oneOffCosts: say(en: "Costs on a date", es: "Costos en una fecha", pt: "Custos em uma data")
        case .oneOffBenefits:
            say(en: "Benefits on a date", es: "Beneficios en una fecha", pt: "Benefícios em uma data")
        case .oneOffFactor: say(en: "× factor", es: "× factor", pt: "× fator")
        case .recurringCosts:
            say(en: "Costs over the year", es: "Costos a lo largo del año", pt: "Custos ao longo do ano")
        case .recurringBenefits:
            say(en: "Benefits over the year", es: "Beneficios a lo largo del año", pt: "Benefícios ao longo do ano")
        case .recurringFactor: say(en: "× factor", es: "× factor", pt: "× fator")
        case .net: say(en: "Net", es: "Neto", pt: "Líquido")
        case .presentValue: say(en: "Present value", es: "Valor actual", pt: "Valor presente")
        case .cumulative: say(en: "Cumulative PV", es: "VA acumulado", pt: "VP acumulado")
        case .residualValue: say(en: "Residual value", es: "Valor residual", pt: "Valor residual")
        case .closingCost: say(en: "Closing cost", es: "Costo de cierre", pt: "Custo de encerramento")
        case .total: say(en: "Total", es: "Total", pt: "Total")
        case .results: say(en: "Results", es: "Resultados", pt: "Resultados")
        case .metric: say(en: "Metric", es: "Indicador", pt: "Indicador")
        case .social: say(en: "Society", es: "Sociedad", pt: "Sociedade")
        case .fiscal: say(en: "Government", es: "Gobierno", pt: "Governo")
        case .citizen: say(en: "Citizens", es: "Ciudadanía y empresas", pt: "Cidadãos e empresas")
        case .fiscalCash:
            say(en: "Budget, in cash", es: "Presupuesto, caja", pt: "Orçamento, caixa")
        case .rateSensitivity:
            say(
                en: "Net present value by discount rate",
                es: "Valor actual neto según la tasa de descuento",
                pt: "Valor presente líquido segundo a taxa de desconto")
        case .breakEvenRate: say(en: "Break-even rate", es: "Tasa de equilibrio", pt: "Taxa de equilíbrio")
        case .chosenRate: say(en: "chosen", es: "elegida", pt: "escolhida")
        case .nationalRate: say(en: "national", es: "nacional", pt: "nacional")
        case .standardRate: say(en: "standard", es: "estándar", pt: "padrão")
        case .mark: say(en: "Which", es: "Cuál", pt: "Qual")
        case .atOtherRates:
            say(en: "At other discount rates", es: "Con otras tasas de descuento", pt: "Com outras taxas de desconto")
        case .discountRate: say(en: "Discount rate", es: "Tasa de descuento", pt: "Taxa de desconto")
        case .standing:
            say(
                en: "Beside the published cases",
                es: "Junto a los casos publicados",
                pt: "Ao lado dos casos publicados")
        case .lowest: say(en: "Lowest", es: "Mínimo", pt: "Mínimo")
        case .median: say(en: "Median", es: "Mediana", pt: "Mediana")
        case .highest: say(en: "Highest", es: "Máximo", pt: "Máximo")
        case .rank:
            say(en: "Cases with a lower figure", es: "Casos con una cifra menor", pt: "Casos com número menor")
        case .thisProject: say(en: "This project", es: "Este proyecto", pt: "Este projeto")
        case .ranges:
            say(en: "At the ends of the ranges", es: "En los extremos de los rangos", pt: "Nos extremos das faixas")
        case .unfavourable: say(en: "All unfavourable", es: "Todo desfavorable", pt: "Tudo desfavorável")
        case .likely: say(en: "As stated", es: "Como se indicó", pt: "Como informado")
        case .favourable: say(en: "All favourable", es: "Todo favorable", pt: "Tudo favorável")
        case .costOfDelay: say(en: "Cost of delay", es: "Costo del atraso", pt: "Custo do atraso")
        case .monthsLater: say(en: "Months later", es: "Meses después", pt: "Meses depois")
        case .atStart: say(en: "at the start", es: "al inicio", pt: "no início")
        case .perYear: say(en: "a year", es: "por año", pt: "por ano")
        case .perMonth: say(en: "a month", es: "por mes", pt: "por mês")
        case .fromLaunch: say(en: "from launch", es: "desde la puesta en marcha", pt: "desde a entrada em operação")
        case .toHorizon: say(en: "to the horizon", es: "hasta el horizonte", pt: "até o horizonte")
        case .atHorizon: say(en: "at the horizon", es: "al final del horizonte", pt: "no fim do horizonte")
        case .steadyState: say(en: "steady state", es: "régimen estable", pt: "regime estável")
        case .from: say(en: "from", es: "desde", pt: "a partir de")
        case .until: say(en: "until", es: "hasta", pt: "até")
        case .spreadOver: say(en: "over", es: "a lo largo de", pt: "ao longo de")
        case .monthNumber: say(en: "month", es: "mes", pt: "mês")
        case .allBut: say(en: "all but", es: "todos salvo", pt: "todos exceto")
        case .millions: say(en: "millions of", es: "millones de", pt: "milhões de")
        case .thousands: say(en: "thousands of", es: "miles de", pt: "milhares de")
        case .unit: say(en: "Unit", es: "Unidad", pt: "Unidade")
        case .value: say(en: "Value", es: "Valor", pt: "Valor")
        case .growth: say(en: "growth", es: "crecimiento", pt: "crescimento")
        case .uptake: say(en: "uptake", es: "adopción", pt: "adesão")
        case .upTo: say(en: "up to", es: "hasta", pt: "até")
        case .moreThan: say(en: "more than", es: "más de", pt: "mais de")
        case .nearly: say(en: "nearly", es: "casi", pt: "quase")
        case .auditTitle:
            say(
                en: "Audit of what the sources claim",
                es: "Auditoría de lo que afirman las fuentes",
                pt: "Auditoria do que as fontes afirmam")
        case .claims:
            say(
                en: "What the source claims, computed again",
                es: "Lo que afirma la fuente, calculado de nuevo",
                pt: "O que a fonte afirma, calculado de novo")
        case .claim: say(en: "Claim", es: "Afirmación", pt: "Afirmação")
        case .printed: say(en: "Printed", es: "Impreso", pt: "Impresso")
        case .implied: say(en: "Implied", es: "Implícito", pt: "Implícito")
        case .ourTest: say(en: "our test", es: "prueba nuestra", pt: "teste nosso")
        case .ourTestsExplained:
            say(
                en: "our test: what is computed is ours, as a reading or an assumption, and no sentence of the "
                    + "document: where it fails, the document is not at fault.",
                es: "prueba nuestra: lo que se calcula es nuestro, como una lectura o un supuesto, y no una frase del "
                    + "documento: si falla, el fallo no es del documento.",
                pt: "teste nosso: o que se calcula é nosso, como uma leitura ou uma premissa, e não uma frase do "
                    + "documento: se falha, a falha não é do documento.")
        case .recomputed: say(en: "Computed again", es: "Recalculado", pt: "Recalculado")
        case .difference: say(en: "Difference", es: "Diferencia", pt: "Diferença")
        case .verdict: say(en: "Verdict", es: "Veredicto", pt: "Veredito")
        case .impliedBySource: say(en: "implied", es: "implícito", pt: "implícito")
        case .ourReconstruction: say(en: "our reconstruction", es: "reconstrucción nuestra", pt: "reconstrução nossa")
        case .about: say(en: "about", es: "alrededor de", pt: "cerca de")
        case .average: say(en: "on average", es: "en promedio", pt: "em média")
        case .ours: say(en: "ours", es: "supuesto nuestro", pt: "premissa nossa")
        case .identifier: say(en: "Identifier", es: "Identificador", pt: "Identificador")
        case .role: say(en: "Role", es: "Papel", pt: "Papel")
        case .party: say(en: "Party", es: "Parte", pt: "Parte")
        case .bound: say(en: "Bound", es: "Cota", pt: "Limite")
        case .reason: say(en: "Reason", es: "Motivo", pt: "Motivo")
        case .document: say(en: "Document", es: "Documento", pt: "Documento")
        case .key: say(en: "Key", es: "Clave", pt: "Chave")
        case .required: say(en: "Required", es: "Obligatoria", pt: "Obrigatória")
        case .holds: say(en: "Holds", es: "Contiene", pt: "Contém")
        case .meaning: say(en: "Meaning", es: "Significado", pt: "Significado")
        case .qualifier: say(en: "Qualifier", es: "Calificador", pt: "Qualificador")
        case .findings: say(en: "Findings", es: "Hallazgos", pt: "Achados")
        case .file: say(en: "File", es: "Archivo", pt: "Arquivo")
        case .line: say(en: "Line", es: "Línea", pt: "Linha")
        case .column: say(en: "Column", es: "Columna", pt: "Coluna")
        case .severity: say(en: "Severity", es: "Gravedad", pt: "Gravidade")
        case .code: say(en: "Code", es: "Código", pt: "Código")
        case .error: say(en: "error", es: "error", pt: "erro")
        case .warning: say(en: "warning", es: "advertencia", pt: "aviso")
        case .usage: say(en: "Usage", es: "Uso", pt: "Uso")
        case .examples: say(en: "Examples", es: "Ejemplos", pt: "Exemplos")
        case .commands: say(en: "Commands", es: "Comandos", pt: "Comandos")
        case .topics: say(en: "Topics", es: "Temas", pt: "Temas")
        case .options: say(en: "Options", es: "Opciones", pt: "Opções")
        case .arguments: say(en: "Arguments", es: "Argumentos", pt: "Argumentos")
        case .defaultValue: say(en: "default", es: "por omisión", pt: "padrão")
        }
    }
}

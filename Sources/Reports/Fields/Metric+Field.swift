import Documents
import Facts
import Languages
import Valuation
import Wording

// The metrics as fields: how machines call them and what they hold, and in which order they stand.
extension Metric {
    /// What it is called and holds wherever it is printed.
    package var field: FieldDescription {
        switch self {
        case .presentValueOfCosts: .presentValueOfCosts
        case .presentValueOfBenefits: .presentValueOfBenefits
        case .netPresentValue: .netPresentValue
        case .benefitCostRatio: .benefitCostRatio
        case .returnOnInvestment: .returnOnInvestment
        case .paybackYears: .paybackYears
        case .finalPaybackYears: .finalPaybackYears
        case .discountedPaybackYears: .discountedPaybackYears
        case .paybackFromLaunchYears: .paybackFromLaunchYears
        case .internalRates: .internalRateOfReturn
        case .equivalentAnnualValue: .equivalentAnnualValue
        case .breakEvenAnnualSaving: .breakEvenAnnualSaving
        case .additionalBreakEvenAnnualSaving: .additionalBreakEvenAnnualSaving
        case .profitabilityIndex: .profitabilityIndex
        case .modifiedInternalRate: .modifiedInternalRate
        }
    }

    /// The side on which the true number lies.
    package var boundField: FieldDescription {
        self == .profitabilityIndex
            ? .profitabilityIndexBound : FieldDescription("\(field.columnName)_bound", boundOf: field)
    }

    /// In the order in which reports show them.
    static let inReports: [Metric] = allCases.flatMap { metric -> [Metric] in
        switch metric {
        case .internalRates: [.internalRates, .modifiedInternalRate, .profitabilityIndex]
        case .modifiedInternalRate, .profitabilityIndex: []
        default: [metric]
        }
    }

    /// In the order of the machine contracts: what came later stands behind, so that the places of the others stay.
    package static let inContracts: [Metric] = {
        let later: [Metric] = [.paybackFromLaunchYears, .profitabilityIndex, .modifiedInternalRate]
        return allCases.filter { !later.contains($0) } + later
    }()

    /// Those of a batch of projects, a column each.
    package static let inBatches: [Metric] = [
        .netPresentValue, .benefitCostRatio, .returnOnInvestment, .paybackYears, .discountedPaybackYears,
        .internalRates,
    ]

    /// Those that stand behind the columns that tables for programs had before, in a comparison and in a batch.
    package static let behindOthers: [Metric] = [.profitabilityIndex]

    /// The number as it is printed, or the short word for why there is none.
    func cell(_ computed: Computed<Double>, bound: Bound?, currency: String, words: Words) -> Cell {
        .computed(computed, missing: words.brief) { field.valueKind.cell($0, currency: currency, bound: bound) }
    }
}

extension FieldDescription {
    static let presentValueOfCosts = FieldDescription(
        "present_value_of_costs", .amount,
        title: Text { $0.name(Metric.presentValueOfCosts) },
        meaning: Meaning(
            en: "Costs over the horizon, discounted to the start of the project.",
            es: "Costos hasta el horizonte, descontados al inicio del proyecto.",
            pt: "Custos até o horizonte, descontados ao início do projeto."))
    static let presentValueOfBenefits = FieldDescription(
        "present_value_of_benefits", .amount,
        title: Text { $0.name(Metric.presentValueOfBenefits) },
        meaning: Meaning(
            en: "Benefits over the horizon, discounted to the start of the project.",
            es: "Beneficios hasta el horizonte, descontados al inicio del proyecto.",
            pt: "Benefícios até o horizonte, descontados ao início do projeto."))
    static let netPresentValue = FieldDescription(
        "net_present_value", .amount,
        title: Text { $0.name(Metric.netPresentValue) },
        meaning: Meaning(
            en: "Present value of the benefits less that of the costs.",
            es: "Valor actual de los beneficios menos el de los costos.",
            pt: "Valor presente dos benefícios menos o dos custos."))
    static let benefitCostRatio = FieldDescription(
        "benefit_cost_ratio", .ratio,
        title: Text { $0.name(Metric.benefitCostRatio) },
        meaning: Meaning(
            en: "Present value of the benefits divided by that of the costs.",
            es: "Valor actual de los beneficios dividido por el de los costos.",
            pt: "Valor presente dos benefícios dividido pelo dos custos."))
    static let returnOnInvestment = FieldDescription(
        "return_on_investment", .multiple,
        title: Text { $0.name(Metric.returnOnInvestment) },
        meaning: Meaning(
            en: "Benefits less costs, divided by costs, over the horizon, undiscounted.",
            es: "Beneficios menos costos, divididos por los costos, hasta el horizonte, sin descontar.",
            pt: "Benefícios menos custos, divididos pelos custos, até o horizonte, sem desconto."))
    static let paybackYears = FieldDescription(
        "payback_years", .years,
        title: Text { $0.name(Metric.paybackYears) },
        meaning: Meaning(
            en: "Time from the start until the cumulative net benefit first turns zero or more.",
            es: "Tiempo desde el inicio hasta que el beneficio neto acumulado llega por primera vez a cero o más.",
            pt: "Tempo desde o início até que o benefício líquido acumulado chega pela primeira vez a zero ou mais."))
    static let finalPaybackYears = FieldDescription(
        "final_payback_years", .years,
        title: Text { $0.name(Metric.finalPaybackYears) },
        meaning: Meaning(
            en: "Time from the start until the cumulative net benefit turns zero or more for good.",
            es: "Tiempo desde el inicio hasta que el beneficio neto acumulado queda en cero o más.",
            pt: "Tempo desde o início até que o benefício líquido acumulado fica em zero ou mais."))
    static let discountedPaybackYears = FieldDescription(
        "discounted_payback_years", .years,
        title: Text { $0.name(Metric.discountedPaybackYears) },
        meaning: Meaning(
            en: "The same as the payback, of discounted amounts.",
            es: "Lo mismo que el período de recuperación, con montos descontados.",
            pt: "O mesmo que o payback, com valores descontados."))
    static let paybackFromLaunchYears = FieldDescription(
        "payback_from_launch_years", .years,
        title: Text { $0.name(Metric.paybackFromLaunchYears) },
        meaning: Meaning(
            en: "The payback, counted from the month in which the service starts.",
            es: "El período de recuperación, contado desde el mes en que comienza el servicio.",
            pt: "O payback, contado a partir do mês em que o serviço começa."))
    static let internalRateOfReturn = FieldDescription(
        "internal_rate_of_return", .percent,
        title: Text { $0.name(Metric.internalRates) },
        meaning: Meaning(
            en:
                "The rate at which the net present value is zero, as a fraction; empty where there is none, or more than "
                + "one.",
            es: "La tasa con la que el valor actual neto es cero, como fracción; vacía si no hay ninguna o hay más de "
                + "una.",
            pt: "A taxa com a qual o valor presente líquido é zero, como fração; vazia se não há nenhuma ou há mais de "
                + "uma."))
    static let equivalentAnnualValue = FieldDescription(
        "equivalent_annual_value", .amount,
        title: Text { $0.name(Metric.equivalentAnnualValue) },
        meaning: Meaning(
            en: "The same amount in every year of the horizon that is worth as much.",
            es: "El mismo monto en cada año del horizonte que vale lo mismo.",
            pt: "O mesmo valor em cada ano do horizonte que vale o mesmo."))
    static let breakEvenAnnualSaving = FieldDescription(
        "break_even_annual_saving", .amount,
        title: Text { $0.name(Metric.breakEvenAnnualSaving) },
        meaning: Meaning(
            en: "The annual saving from launch to the horizon that just pays for the costs.",
            es: "El ahorro anual, desde la puesta en marcha hasta el horizonte, que apenas paga los costos.",
            pt: "A economia anual, da entrada em operação até o horizonte, que apenas paga os custos."))
    static let additionalBreakEvenAnnualSaving = FieldDescription(
        "additional_break_even_annual_saving", .amount,
        title: Text { $0.name(Metric.additionalBreakEvenAnnualSaving) },
        meaning: Meaning { $0.name(Metric.additionalBreakEvenAnnualSaving) })
    static let profitabilityIndex = FieldDescription(
        "profitability_index", .ratio,
        title: Text { $0.name(Metric.profitabilityIndex) },
        meaning: Meaning(
            en: "Net present value ÷ present value of the investment, wherever in time that falls, plus 1.",
            es: "Valor actual neto ÷ valor actual de la inversión, caiga cuando caiga, más 1.",
            pt: "Valor presente líquido ÷ valor presente do investimento, quando quer que ocorra, mais 1."))
    static let modifiedInternalRate = FieldDescription(
        "modified_internal_rate", .percent,
        title: Text { $0.name(Metric.modifiedInternalRate) },
        meaning: Meaning { $0.name(Metric.modifiedInternalRate) })
}

import Documents
import Languages
import Valuation

// What metrics are called by people and by machines, and what they mean.
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
}

extension Words {
    /// What a metric is called.
    public func name(_ metric: Metric) -> String { say(metric.field.title) }

    /// What a metric means, in a sentence.
    public func describe(_ metric: Metric) -> String {
        switch metric {
        case .presentValueOfCosts:
            say(
                en: "What all costs are worth at the start of the project, discounted.",
                es: "Lo que valen todos los costos al inicio del proyecto, descontados.",
                pt: "O que valem todos os custos no início do projeto, descontados.")
        case .presentValueOfBenefits:
            say(
                en: "What all benefits are worth at the start of the project, discounted.",
                es: "Lo que valen todos los beneficios al inicio del proyecto, descontados.",
                pt: "O que valem todos os benefícios no início do projeto, descontados.")
        case .netPresentValue:
            say(
                en: "Discounted benefits less discounted costs: above zero, the project is worth more than it costs.",
                es: "Beneficios descontados menos costos descontados: sobre cero, el proyecto vale más de lo que "
                    + "cuesta.",
                pt: "Benefícios descontados menos custos descontados: acima de zero, o projeto vale mais do que "
                    + "custa.")
        case .benefitCostRatio:
            say(
                en: "Discounted benefits divided by discounted costs: above 1, the project is worth more than it "
                    + "costs.",
                es: "Beneficios descontados entre costos descontados: sobre 1, el proyecto vale más de lo que cuesta.",
                pt: "Benefícios descontados divididos pelos custos descontados: acima de 1, o projeto vale mais do "
                    + "que custa.")
        case .returnOnInvestment:
            say(
                en: "Benefits less all costs, divided by the costs, without discounting.",
                es: "Beneficios menos todos los costos, entre los costos, sin descontar.",
                pt: "Benefícios menos todos os custos, divididos pelos custos, sem desconto.")
        case .paybackYears:
            say(
                en: "How long until what has been saved covers, for the first time, what has been spent; without "
                    + "discounting.",
                es: "Tiempo hasta que los ahorros acumulados cubren por primera vez lo gastado, sin descontar.",
                pt: "Tempo até que as economias acumuladas cubram pela primeira vez o gasto, sem desconto.")
        case .finalPaybackYears:
            say(
                en: "How long until it does so for good: later costs do not undo it.",
                es: "Tiempo hasta que lo cubren en definitiva: ningún costo posterior lo deshace.",
                pt: "Tempo até que o cubram em definitivo: nenhum custo posterior o desfaz.")
        case .discountedPaybackYears:
            say(
                en: "How long until discounted benefits cover discounted costs.",
                es: "Tiempo hasta que los beneficios descontados cubren los costos descontados.",
                pt: "Tempo até que os benefícios descontados cubram os custos descontados.")
        case .paybackFromLaunchYears:
            say(
                en: "The payback counted from the month in which the service starts.",
                es: "La recuperación contada desde el mes en que empieza el servicio.",
                pt: "O payback contado desde o mês em que o serviço começa.")
        case .internalRates:
            say(
                en: "The discount rate at which the net present value is zero.",
                es: "La tasa de descuento con la que el valor actual neto es cero.",
                pt: "A taxa de desconto com a qual o valor presente líquido é zero.")
        case .equivalentAnnualValue:
            say(
                en: "The same amount every year that would be worth as much as the net present value, to compare "
                    + "projects of different lengths.",
                es: "El monto igual cada año que valdría tanto como el valor actual neto, para comparar proyectos de "
                    + "distinta duración.",
                pt: "O valor igual a cada ano que valeria tanto quanto o valor presente líquido, para comparar "
                    + "projetos de durações diferentes.")
        case .breakEvenAnnualSaving:
            say(
                en: "The steady yearly saving at which the project would just be worth what it costs: the least it "
                    + "must save.",
                es: "El ahorro anual constante con el que el proyecto valdría justo lo que cuesta: lo menos que debe "
                    + "ahorrar.",
                pt: "A economia anual constante com a qual o projeto valeria exatamente o que custa: o mínimo que "
                    + "deve economizar.")
        case .additionalBreakEvenAnnualSaving:
            say(
                en: "How much more would have to be saved a year, beyond what is known, to reach that point; below "
                    + "zero, there is that much to spare.",
                es: "Cuánto más habría que ahorrar por año, además de lo conocido, para llegar a ese punto; bajo "
                    + "cero, sobra ese monto.",
                pt: "Quanto mais seria preciso economizar por ano, além do que se conhece, para chegar a esse ponto; "
                    + "abaixo de zero, sobra esse valor.")
        case .profitabilityIndex:
            say(
                en: "1 + NPV ÷ present value of the investment, wherever in time that falls: the rank under a "
                    + "ceiling on it.",
                es: "1 + VAN ÷ valor actual de la inversión, caiga cuando caiga: el orden si esta tiene un tope.",
                pt: "1 + VPL ÷ valor presente do investimento, quando quer que ocorra: a ordem se este tem um teto.")
        case .modifiedInternalRate:
            say(
                en: "The yearly return if costs are financed and benefits reinvested at the discount rate; there is "
                    + "one at most.",
                es: "El rendimiento anual si los costos se financian y los beneficios se reinvierten a la tasa de "
                    + "descuento; a lo sumo hay uno.",
                pt: "O rendimento anual se os custos são financiados e os benefícios reinvestidos à taxa de "
                    + "desconto; há no máximo um.")
        }
    }
}

extension FieldDescription {
    package static let presentValueOfCosts = FieldDescription(
        "present_value_of_costs", .amount,
        title: Text(en: "Present value of costs", es: "Valor actual de los costos", pt: "Valor presente dos custos"),
        meaning: Meaning(
            en: "Costs over the horizon, discounted to the start of the project.",
            es: "Costos hasta el horizonte, descontados al inicio del proyecto.",
            pt: "Custos até o horizonte, descontados ao início do projeto."))
    package static let presentValueOfBenefits = FieldDescription(
        "present_value_of_benefits", .amount,
        title: Text(
            en: "Present value of benefits", es: "Valor actual de los beneficios", pt: "Valor presente dos benefícios"),
        meaning: Meaning(
            en: "Benefits over the horizon, discounted to the start of the project.",
            es: "Beneficios hasta el horizonte, descontados al inicio del proyecto.",
            pt: "Benefícios até o horizonte, descontados ao início do projeto."))
    package static let netPresentValue = FieldDescription(
        "net_present_value", .amount,
        title: Text(en: "Net present value (NPV)", es: "Valor actual neto (VAN)", pt: "Valor presente líquido (VPL)"),
        meaning: Meaning(
            en: "Present value of the benefits less that of the costs.",
            es: "Valor actual de los beneficios menos el de los costos.",
            pt: "Valor presente dos benefícios menos o dos custos."))
    package static let benefitCostRatio = FieldDescription(
        "benefit_cost_ratio", .ratio,
        title: Text(en: "Benefit-cost ratio", es: "Relación beneficio-costo", pt: "Relação benefício-custo"),
        meaning: Meaning(
            en: "Present value of the benefits divided by that of the costs.",
            es: "Valor actual de los beneficios dividido por el de los costos.",
            pt: "Valor presente dos benefícios dividido pelo dos custos."))
    package static let returnOnInvestment = FieldDescription(
        "return_on_investment", .multiple,
        title: Text(
            en: "Return on investment (ROI)", es: "Retorno sobre la inversión (ROI)",
            pt: "Retorno sobre o investimento (ROI)"),
        meaning: Meaning(
            en: "Benefits less costs, divided by costs, over the horizon, undiscounted.",
            es: "Beneficios menos costos, divididos por los costos, hasta el horizonte, sin descontar.",
            pt: "Benefícios menos custos, divididos pelos custos, até o horizonte, sem desconto."))
    package static let paybackYears = FieldDescription(
        "payback_years", .years,
        title: Text(en: "Payback", es: "Período de recuperación", pt: "Payback"),
        meaning: Meaning(
            en: "Time from the start until the cumulative net benefit first turns zero or more.",
            es: "Tiempo desde el inicio hasta que el beneficio neto acumulado llega por primera vez a cero o más.",
            pt: "Tempo desde o início até que o benefício líquido acumulado chega pela primeira vez a zero ou mais."))
    package static let finalPaybackYears = FieldDescription(
        "final_payback_years", .years,
        title: Text(en: "Payback, final", es: "Recuperación definitiva", pt: "Payback definitivo"),
        meaning: Meaning(
            en: "Time from the start until the cumulative net benefit turns zero or more for good.",
            es: "Tiempo desde el inicio hasta que el beneficio neto acumulado queda en cero o más.",
            pt: "Tempo desde o início até que o benefício líquido acumulado fica em zero ou mais."))
    package static let discountedPaybackYears = FieldDescription(
        "discounted_payback_years", .years,
        title: Text(en: "Payback, discounted", es: "Recuperación descontada", pt: "Payback descontado"),
        meaning: Meaning(
            en: "The same as the payback, of discounted amounts.",
            es: "Lo mismo que el período de recuperación, con montos descontados.",
            pt: "O mesmo que o payback, com valores descontados."))
    package static let paybackFromLaunchYears = FieldDescription(
        "payback_from_launch_years", .years,
        title: Text(
            en: "Payback, from launch", es: "Recuperación desde la puesta en marcha",
            pt: "Payback desde a entrada em operação"),
        meaning: Meaning(
            en: "The payback, counted from the month in which the service starts.",
            es: "El período de recuperación, contado desde el mes en que comienza el servicio.",
            pt: "O payback, contado a partir do mês em que o serviço começa."))
    package static let internalRateOfReturn = FieldDescription(
        "internal_rate_of_return", .percent,
        title: Text(
            en: "Internal rate of return (IRR)", es: "Tasa interna de retorno (TIR)",
            pt: "Taxa interna de retorno (TIR)"),
        meaning: Meaning(
            en:
                "The rate at which the net present value is zero, as a fraction; empty where there is none, or more than "
                + "one.",
            es: "La tasa con la que el valor actual neto es cero, como fracción; vacía si no hay ninguna o hay más de "
                + "una.",
            pt: "A taxa com a qual o valor presente líquido é zero, como fração; vazia se não há nenhuma ou há mais de "
                + "uma."))
    package static let equivalentAnnualValue = FieldDescription(
        "equivalent_annual_value", .amount,
        title: Text(en: "Equivalent annual value", es: "Valor anual equivalente", pt: "Valor anual equivalente"),
        meaning: Meaning(
            en: "The same amount in every year of the horizon that is worth as much.",
            es: "El mismo monto en cada año del horizonte que vale lo mismo.",
            pt: "O mesmo valor em cada ano do horizonte que vale o mesmo."))
    package static let breakEvenAnnualSaving = FieldDescription(
        "break_even_annual_saving", .amount,
        title: Text(
            en: "Break-even annual saving", es: "Ahorro anual de equilibrio", pt: "Economia anual de equilíbrio"),
        meaning: Meaning(
            en: "The annual saving from launch to the horizon that just pays for the costs.",
            es: "El ahorro anual, desde la puesta en marcha hasta el horizonte, que apenas paga los costos.",
            pt: "A economia anual, da entrada em operação até o horizonte, que apenas paga os custos."))
    package static let additionalBreakEvenAnnualSaving = FieldDescription(
        "additional_break_even_annual_saving", .amount,
        title: Text(
            en: "Break-even saving, additional", es: "Ahorro de equilibrio adicional",
            pt: "Economia de equilíbrio adicional"),
        meaning: Meaning(
            en: "Break-even saving, additional", es: "Ahorro de equilibrio adicional",
            pt: "Economia de equilíbrio adicional"))
    package static let profitabilityIndex = FieldDescription(
        "profitability_index", .ratio,
        title: Text(en: "Profitability index", es: "Índice de rentabilidad", pt: "Índice de lucratividade"),
        meaning: Meaning(
            en: "Net present value ÷ present value of the investment, wherever in time that falls, plus 1.",
            es: "Valor actual neto ÷ valor actual de la inversión, caiga cuando caiga, más 1.",
            pt: "Valor presente líquido ÷ valor presente do investimento, quando quer que ocorra, mais 1."))
    package static let modifiedInternalRate = FieldDescription(
        "modified_internal_rate", .percent,
        title: Text(en: "Modified internal rate", es: "TIR modificada", pt: "TIR modificada"),
        meaning: Meaning(en: "Modified internal rate", es: "TIR modificada", pt: "TIR modificada"))
}

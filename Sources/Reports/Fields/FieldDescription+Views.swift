import Documents
import Languages
import Valuation
import Wording

// What columns say of results from each point of view.
extension FieldDescription {
    static let social = FieldDescription(
        "social", .number,
        title: Text { $0.label(.social) },
        meaning: Meaning(
            en: "The metric for society: everyone's costs and benefits.",
            es: "El indicador para la sociedad: los costos y beneficios de todos.",
            pt: "O indicador para a sociedade: os custos e benefícios de todos."))
    static let fiscal = FieldDescription(
        "fiscal", .number,
        title: Text { $0.label(.fiscal) },
        meaning: Meaning(
            en: "The metric for the government's budget.",
            es: "El indicador para el presupuesto del gobierno.",
            pt: "O indicador para o orçamento do governo."))
    static let citizen = FieldDescription(
        "citizen", .number,
        title: Text { $0.label(.citizen) },
        meaning: Meaning(
            en: "The metric for citizens and businesses.",
            es: "El indicador para la ciudadanía y las empresas.",
            pt: "O indicador para os cidadãos e as empresas."))
    static let fiscalCash = FieldDescription(
        "fiscal_cash", .number,
        title: Text { $0.label(.fiscalCash) },
        meaning: Meaning(
            en: "The metric for the government's budget, without savings and costs that are no cash.",
            es: "El indicador para el presupuesto del gobierno, sin ahorros ni costos que no son efectivo.",
            pt: "O indicador para o orçamento do governo, sem economias nem custos que não são caixa."))
    static let socialBound = FieldDescription(
        "social_bound", .text,
        title: Text { "\($0.label(.social)): \($0.label(.bound).lowercased())" },
        meaning: boundMeaning)
    static let fiscalBound = FieldDescription(
        "fiscal_bound", .text,
        title: Text { "\($0.label(.fiscal)): \($0.label(.bound).lowercased())" },
        meaning: boundMeaning)
    static let fiscalCashBound = FieldDescription(
        "fiscal_cash_bound", .text,
        title: Text { "\($0.label(.fiscalCash)): \($0.label(.bound).lowercased())" },
        meaning: boundMeaning)
    static let citizenBound = FieldDescription(
        "citizen_bound", .text,
        title: Text { "\($0.label(.citizen)): \($0.label(.bound).lowercased())" },
        meaning: boundMeaning)
    static let socialReason = FieldDescription(
        "social_reason", .text,
        title: Text { "\($0.label(.social)): \($0.label(.reason).lowercased())" },
        meaning: reasonMeaning)
    static let fiscalReason = FieldDescription(
        "fiscal_reason", .text,
        title: Text { "\($0.label(.fiscal)): \($0.label(.reason).lowercased())" },
        meaning: reasonMeaning)
    static let fiscalCashReason = FieldDescription(
        "fiscal_cash_reason", .text,
        title: Text { "\($0.label(.fiscalCash)): \($0.label(.reason).lowercased())" },
        meaning: reasonMeaning)
    static let citizenReason = FieldDescription(
        "citizen_reason", .text,
        title: Text { "\($0.label(.citizen)): \($0.label(.reason).lowercased())" },
        meaning: reasonMeaning)

    /// The fields of a point of view by its name: its values, their bounds, and why some are missing.
    static func ofView(
        _ name: String
    ) -> (value: FieldDescription, bound: FieldDescription, reason: FieldDescription) {
        switch name {
        case "fiscal": (fiscal, fiscalBound, fiscalReason)
        case "fiscal_cash": (fiscalCash, fiscalCashBound, fiscalCashReason)
        case "citizen": (citizen, citizenBound, citizenReason)
        default: (social, socialBound, socialReason)
        }
    }
}

import Documents
import Languages
import Valuation
import Wording

// On which side of the numbers beside them the true ones lie.
extension FieldDescription {
    static let switchingBound = FieldDescription("switching_bound", boundOf: switchingValue)
    static let npvServiceLaterBound = FieldDescription("npv_service_later_bound", boundOf: npvServiceLater)
    static let costOfServiceLaterBound = FieldDescription("cost_of_service_later_bound", boundOf: costOfServiceLater)
    static let npvAllLaterBound = FieldDescription("npv_all_later_bound", boundOf: npvAllLater)
    static let costOfAllLaterBound = FieldDescription("cost_of_all_later_bound", boundOf: costOfAllLater)
    static let investmentBound = FieldDescription("investment_bound", boundOf: investment)
    static let operatingCostBound = FieldDescription("operating_cost_bound", boundOf: operatingCostPerYear)
    static let benefitBound = FieldDescription("benefit_bound", boundOf: presentValueOfBenefits)
    static let internalRateBound = FieldDescription("internal_rate_bound", boundOf: internalRateOfReturn)
    static let oneOffCostsBound = FieldDescription("one_off_costs_bound", boundOf: oneOffCosts)
    static let oneOffBenefitsBound = FieldDescription("one_off_benefits_bound", boundOf: oneOffBenefits)
    static let recurringCostsBound = FieldDescription("recurring_costs_bound", boundOf: recurringCosts)
    static let recurringBenefitsBound = FieldDescription("recurring_benefits_bound", boundOf: recurringBenefits)
    static let residualValueBound = FieldDescription("residual_value_bound", boundOf: residualValue)
    static let closingCostBound = FieldDescription("closing_cost_bound", boundOf: closingCost)
    static let netBound = FieldDescription("net_bound", boundOf: net)
    static let presentValueBound = FieldDescription("present_value_bound", boundOf: presentValue)
    static let cumulativeNetBound = FieldDescription("cumulative_net_bound", boundOf: cumulativeNet)
    static let cumulativePresentValueBound = FieldDescription(
        "cumulative_present_value_bound", boundOf: cumulativePresentValue)
    static let paybackOfDifferenceBound = FieldDescription(
        "payback_of_difference_bound", boundOf: paybackOfDifferenceYears)
    static let internalRateOfDifferenceBound = FieldDescription(
        "internal_rate_of_difference_bound", boundOf: internalRateOfDifference)

    /// On which side of a number the true one lies.
    static let boundMeaning = Meaning(
        en: "atLeast or atMost where the number beside it is known on one side only.",
        es: "atLeast (al menos) o atMost (a lo sumo) donde el número de al lado se conoce de un solo lado.",
        pt: "atLeast (no mínimo) ou atMost (no máximo) onde o número ao lado se conhece de um só lado.")
    /// Why a number is missing.
    static let reasonMeaning = Meaning(
        en: "The code of the reason for which the cell beside it is empty.",
        es: "El código del motivo por el que la celda de al lado está vacía.",
        pt: "O código do motivo pelo qual a célula ao lado está vazia.")

    /// The side on which the true number of another field lies.
    init(_ name: String, boundOf field: FieldDescription) {
        self.init(
            name, .text, title: Text { "\($0.say(field.title)): \($0.label(.bound).lowercased())" },
            meaning: Self.boundMeaning)
    }
}

import Facts
import Money
import Projects

/// What a partial case lacks to be a whole one.
package enum Missing: String, Sendable, Hashable, CaseIterable {
    /// What was spent before the service ran.
    case investment
    /// What running it costs.
    case operatingCost
    /// What is saved, in money.
    case saving
    /// How many there are, or how much time in all, that a saving could be reckoned from.
    case volume
    /// What one of them is worth.
    case unitValue
    /// Which currency the printed sign means.
    case currency
    /// The year whose prices the amounts are in.
    case priceYear
}

extension Case {
    /// What the source does not give of a business case, as its project stands in some reading.
    package func missing(in project: Project) -> [Missing] {
        func lacks(_ list: Stated<[Flow]>) -> Bool {
            guard case .stated(let flows) = list else { return true }
            return !flows.isEmpty && flows.allSatisfy { $0.amount().value == nil }
        }
        let measures = (partial?.measures ?? [:]).values
        let lacksSaving = lacks(project.savings) || project.savings.value?.isEmpty == true
        let hasMoney = project.flows.contains { $0.amount().value != nil } || measures.contains { $0.isMoney }
        return Missing.allCases.filter { missing in
            switch missing {
            case .investment: lacks(project.investment)
            case .operatingCost: lacks(project.operating)
            case .saving: lacksSaving
            case .volume: lacksSaving && !measures.contains { $0 == .volume || $0 == .time }
            case .unitValue: lacksSaving
            case .currency: hasMoney && project.currencyCode == nil
            case .priceYear: hasMoney && project.priceYear?.isAssumed != false
            }
        }
    }
}

import Facts
import Findings
import Projects
import Syntax
import Valuation

extension Project {
    /// What is doubtful about its corrections at a discount rate, with the one that the country prescribes where there is
    /// one.
    package func adjustmentConcerns(on terms: AppraisalTerms, nationalRate: Double?) -> [AdjustmentConcern] {
        var concerns: [AdjustmentConcern] = []
        if optimismBias != nil {
            if rateIncludesRisk {
                concerns.append(.biasOnRiskyRate)
            } else if !terms.discounting.isNominal, let rate = terms.discounting.rates.first, let nationalRate,
                rate > nationalRate
            {
                concerns.append(.biasOnHighRate(rate: rate, national: nationalRate))
            }
            for flow in flows where flow.role.isCost && flow.leansHigh {
                concerns.append(.biasOnLeaningRange(flow.what))
            }
            if !risks.isEmpty { concerns.append(.biasBesideRisks) }
        }
        let gradable = flows.filter { $0.role != .transfer && $0.amount().value != nil }
        let ungraded = gradable.count { $0.grade == nil }
        // Where nothing is corrected by its grade, one that is missing changes nothing.
        if !evidenceCorrections.isEmpty, ungraded > 0, ungraded < gradable.count {
            concerns.append(.ungraded(ungraded))
        }
        return concerns
    }
}

extension Flow {
    /// Whether its range reaches further up than down.
    fileprivate var leansHigh: Bool {
        guard let value = amount().value, let low = amount(at: .low).value, let high = amount(at: .high).value else {
            return false
        }
        return high - value > (value - low) * (1 + 1e-9)
    }
}

import Appraisal
import Facts
import Projects

/// What each party pays and gains, at present value, so that the parties add up to everyone's net present value.
///
/// ```swift
/// let parties = PartyAccounts(of: project, on: terms)
/// parties.net                     // the same as the social net present value
/// ```
///
/// Each party's amounts are as it pays or keeps them, taxes in them; what of that is tax, or a transfer inside an amount,
/// comes back to the treasury and stands in a row of its own. Fees, grants and vouchers leave one party and reach another.
package struct PartyAccounts: Sendable {
    /// What one party pays and gains.
    package struct Row: Sendable, Hashable {
        /// Who.
        package let party: Party
        /// Costs that it pays in cash.
        package let cashCosts: Double
        /// Costs that it bears in kind.
        package let otherCosts: Double
        /// Benefits that are cash to it, as far as is known.
        package let cashBenefits: Double
        /// Benefits that free no cash, or may free none.
        package let otherBenefits: Double
        /// What it receives from other parties, less what it hands to them.
        package let transfers: Double
        /// Whether an amount that it pays or gains is unknown.
        package let hasUnknown: Bool

        /// What it gains less what it pays.
        package var net: Double { cashBenefits + otherBenefits - cashCosts - otherCosts + transfers }
    }

    /// The parties that pay or gain anything.
    package let rows: [Row]
    /// Taxes, and transfers inside amounts, that the parties' amounts contain and that come back to the treasury.
    package let returned: Double

    /// What all of it comes to for everyone.
    package var net: Double { rows.reduce(returned) { $0 + $1.net } }

    /// The parties of a project on some terms.
    package init(of project: Project, on terms: AppraisalTerms) {
        func worth(
            _ perspective: Perspective, _ isIncluded: (Flow) -> Bool
        ) -> (costs: Double, benefits: Double) {
            let flows = LaidProject(project, on: terms, perspective: perspective, including: isIncluded).flows
            let costs = terms.presentValueOfCosts(of: flows)
            let net = terms.netPresentValue(of: flows) ?? 0
            return (costs, net + costs)
        }
        func isOf(_ party: Party, _ flow: Flow) -> Bool {
            flow.role != .transfer && (flow.payer ?? flow.beneficiary) == party
        }
        // As the party itself counts them.
        func view(_ party: Party) -> Perspective {
            switch party {
            case .government: .fiscal
            case .citizens, .businesses: .citizen
            case .society: .social
            }
        }
        let flows = project.flows
        rows = Party.allCases.compactMap { party in
            let own = flows.filter { isOf(party, $0) }
            let moved = flows.filter { $0.role == .transfer && ($0.payer == party || $0.beneficiary == party) }
            guard !own.isEmpty || !moved.isEmpty else { return nil }
            let cash = worth(view(party)) { isOf(party, $0) && $0.isCash }
            let other = worth(view(party)) { isOf(party, $0) && !$0.isCash }
            let transfers = party == .society ? 0 : Self.transfers(of: party, in: project, on: terms)
            return Row(
                party: party, cashCosts: cash.costs, otherCosts: other.costs, cashBenefits: cash.benefits,
                otherBenefits: other.benefits, transfers: transfers,
                hasUnknown: (own + moved).contains { $0.amount().value == nil })
        }
        let asCounted = worth(.social) { $0.role != .transfer }
        let asPaid = rows.reduce(0) { $0 + $1.net - $1.transfers }
        returned = asCounted.benefits - asCounted.costs - asPaid
    }

    /// What a party receives from others less what it hands to them.
    private static func transfers(of party: Party, in project: Project, on terms: AppraisalTerms) -> Double {
        // From the government's side every transfer of its own is seen; between citizens and businesses none is, and it is
        // laid out as if the one were the government.
        func value(_ isIncluded: @escaping (Flow) -> Bool, paidBy isPayer: Bool) -> Double {
            var seen = project
            seen.transfers = project.transfers.filter(isIncluded).map { flow in
                flow.between(isPayer ? .government : .citizens, isPayer ? .citizens : .government)
            }
            let flows = LaidProject(seen, on: terms, perspective: .fiscal) { $0.role == .transfer }.flows
            return terms.netPresentValue(of: flows) ?? 0
        }
        let paid = value({ $0.payer == party && $0.beneficiary != party }, paidBy: true)
        let received = value({ $0.beneficiary == party && $0.payer != party }, paidBy: false)
        return paid + received
    }
}

extension Flow {
    /// The same transfer between other parties.
    fileprivate func between(_ payer: Party, _ beneficiary: Party) -> Flow {
        Flow(
            what, role, worth, schedule, by: payer, to: beneficiary, id: id, growth: growth, uptake: uptake,
            isCashable: isCashable, isCashInDoubt: isCashInDoubt, isInKind: isInKind, includedTax: includedTax,
            includedTransfers: includedTransfers, currency: currency, priceYear: priceYear,
            isReconstruction: isReconstruction, evidence: evidence, grade: grade, drivers: drivers)
    }
}

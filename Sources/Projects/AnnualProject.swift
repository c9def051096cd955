import Facts
import Money

extension Project {
    /// A project of one investment at the start and level amounts a year, as a batch has them.
    ///
    /// A cost that is not given is *not stated*; a saving that is not given is claimed by nobody.
    public static func annual(
        investment: Double?, operatingCost: Double?, governmentSaving: Double?, citizenSaving: Double?,
        societySaving: Double?, currency: Currency
    ) -> Project {
        func flow(_ role: Flow.Role, _ amount: Double, _ schedule: FlowSchedule, to party: Party? = nil) -> Flow {
            Flow(
                id: nil, what: LocalText(role.rawValue), role: role, worth: .money(.stated(Estimate(amount))),
                schedule: schedule, growth: nil, uptake: [], payer: role.isCost ? .government : nil,
                beneficiary: party, isCashable: nil, isInKind: false, includedTax: nil, includedTransfers: nil,
                priceYear: nil, isReconstruction: false, evidence: Evidence())
        }
        let yearly = FlowSchedule.recurring(.year, from: 0, to: nil)
        func costs(_ role: Flow.Role, _ amount: Double?, _ schedule: FlowSchedule) -> Stated<[Flow]> {
            amount.map { .stated([flow(role, $0, schedule)]) } ?? .unknown(.notStated)
        }
        let savings: [(Double?, Party)] = [
            (governmentSaving, .government), (citizenSaving, .citizens), (societySaving, .society),
        ]
        return Project(
            name: LocalText(""), country: nil, institution: nil, about: nil, currency: currency, priceYear: nil,
            start: nil, launchMonth: 0, investment: costs(.investment, investment, .once(month: 0)),
            operating: costs(.operating, operatingCost, yearly),
            savings: .stated(
                savings.compactMap { amount, party in amount.map { flow(.saving, $0, yearly, to: party) } }),
            transfers: [], residual: [], benefits: [], assumptions: [], horizonYears: nil, discountRate: nil,
            timing: nil)
    }
}

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
            Flow(LocalText(role.rawValue), role, .amount(amount), schedule, to: party)
        }
        let yearly = FlowSchedule.recurring(.year, from: 0, to: nil)
        func costs(_ role: Flow.Role, _ amount: Double?, _ schedule: FlowSchedule) -> Stated<[Flow]> {
            amount.map { .stated([flow(role, $0, schedule)]) } ?? .unknown(.notStated)
        }
        let savings: [(Double?, Party)] = [
            (governmentSaving, .government), (citizenSaving, .citizens), (societySaving, .society),
        ]
        let lines = Lines(
            investment: costs(.investment, investment, .once(month: 0)),
            operating: costs(.operating, operatingCost, yearly),
            savings: .stated(
                savings.compactMap { amount, party in amount.map { flow(.saving, $0, yearly, to: party) } }))
        return Project(LocalText(""), currency: currency, lines: lines)
    }
}

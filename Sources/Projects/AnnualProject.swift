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
        let savings: [(Party, Double?)] = [
            (.government, governmentSaving), (.citizens, citizenSaving), (.society, societySaving),
        ]
        return annual(
            investment: investment.map { .stated($0) } ?? .unknown(.notStated),
            operatingCost: operatingCost.map { .stated($0) } ?? .unknown(.notStated),
            savings: savings.compactMap { party, amount in amount.map { (party, .stated($0)) } }, currency: currency)
    }

    /// A project of one investment at the start and level amounts a year, each stated or known to be unknown.
    ///
    /// A saving of which only the figure is missing is claimed all the same.
    public static func annual(
        investment: Stated<Double>, operatingCost: Stated<Double>, savings: [(to: Party, amount: Stated<Double>)],
        currency: Currency
    ) -> Project {
        func flow(_ role: Flow.Role, _ amount: Stated<Double>, _ schedule: FlowSchedule, to party: Party? = nil)
            -> Flow
        {
            Flow(LocalText(role.rawValue), role, .money(amount.map { Estimate($0) }), schedule, to: party)
        }
        let yearly = FlowSchedule.recurring(.year, from: 0, to: nil)
        func costs(_ role: Flow.Role, _ amount: Stated<Double>, _ schedule: FlowSchedule) -> Stated<[Flow]> {
            amount.map { [flow(role, .stated($0), schedule)] }
        }
        let lines = Lines(
            investment: costs(.investment, investment, .once(month: 0)),
            operating: costs(.operating, operatingCost, yearly),
            savings: .stated(savings.map { flow(.saving, $0.amount, yearly, to: $0.to) }))
        return Project(LocalText(""), currency: currency, lines: lines)
    }
}

import Facts
import Findings
import Money
import Projects
import Syntax
import Valuation

// What moves a line beside its amount, growth and uptake.
extension FlowReader {
    private func word(_ fields: Fields, _ key: Key) -> String? { fields[key]?.string }

    // MARK: Schedule

    /// When a line falls that says so by other means than a month or a period; nothing for any other line.
    func ownSchedule(_ fields: Fields) -> FlowSchedule? {
        if word(fields, LineKey.on) == DriverShapes.end {
            noteConflicts(
                fields, of: LineKey.on,
                with: [LineKey.per, LineKey.over, LineKey.volume, LineKey.for, LineKey.capacity])
            return .atHorizon
        }
        if word(fields, LineKey.for) == DriverShapes.joining {
            noteConflicts(fields, of: LineKey.for, with: Shapes.timings)
            // Months are laid out once the institutions are known.
            return .total([.init(launchMonth..<launchMonth + 12, weight: 1)])
        }
        if fields.has(LineKey.capacity), role == .investment {
            noteConflicts(fields, of: LineKey.capacity, with: Shapes.timings)
            return .once(month: launchMonth)
        }
        return nil
    }

    private func noteConflicts(_ fields: Fields, of key: Key, with others: [Key]) {
        for other in others where fields.has(other) {
            log.note(ProjectProblem.conflictingTiming([key.name, other.name]), at: fields.lastPlace(of: [key, other]))
        }
    }

    // MARK: Uptake

    /// The uptake of a line that follows a curve or the institutions, and what it follows; nothing where it is a list of
    /// shares, or follows nothing.
    func followedUptake(_ fields: Fields) -> (shares: [Estimate], follows: UptakeOrigin?)? {
        let stays = fields[LineKey.counts]?.string == DriverShapes.staying
        let institutions = UptakeOrigin.institutions(ceiling: rollOut?.ceiling, stays: stays)
        guard let node = fields[LineKey.uptake] else { return fields.has(LineKey.for) ? ([], institutions) : nil }
        if node.string == DriverShapes.rollOutUptake {
            guard let rollOut else {
                log.note(DriverProblem.noRollOut, at: node)
                return ([], nil)
            }
            return (rollOut.uptake, institutions)
        }
        guard node.members != nil else { return nil }
        guard let curve = RollOutReader(log: log).curve(node) else { return ([], nil) }
        return (curve.shares.map { $0.atEnds(of: curve.ceiling) }, .curve(ceiling: curve.ceiling, stays: stays))
    }

    // MARK: The value of an hour

    /// What an hour is worth, and where that comes from; `currency` is the line's own, where it has one.
    func valueOfHour(_ node: JSONNode, currency: String?) -> (amount: Stated<Estimate>, origin: ValueOfHourOrigin)? {
        if let purpose = node.string.flatMap(TimePurpose.init(rawValue:)) {
            return registered(purpose, currency: currency, at: node).map {
                (.stated(Estimate($0.value)), .register($1, $0))
            }
        }
        guard node[ValueOfHourKey.source] != nil else {
            return amounts.rangedAmount(node, key: EachKey.valueOfHour).map { ($0, .own) }
        }
        guard let fields = Fields(node, as: DriverShapes.valueOfHour, at: EachKey.valueOfHour, log: log),
            let amount = fields[ValueOfHourKey.amount].flatMap({
                amounts.rangedAmount($0, key: ValueOfHourKey.amount)
            }),
            let source = vocabulary.wording(fields, ValueOfHourKey.source)
        else {
            return nil
        }
        return (amount, .stated(source: source))
    }

    /// What the register has for the project's country; for one purpose the average stands in where it has no other.
    private func registered(_ purpose: TimePurpose, currency own: String?, at node: JSONNode) -> (
        ReferenceValue, TimePurpose
    )? {
        let country = vocabulary.country
        let known = vocabulary.vocabulary.valuesOfTime
        let figures = country.flatMap { known[$0] } ?? [:]
        guard let (found, figure) = [purpose, .any].lazy.compactMap({ key in figures[key].map { (key, $0) } }).first
        else {
            log.note(DriverProblem.noValueOfTime(purpose, country: country, known: known.keys.sorted()), at: node)
            return nil
        }
        if let currency = figure.currency, let own = own ?? vocabulary.currency?.code, currency != own {
            log.note(DriverProblem.otherCurrency(own, registered: currency), at: node)
            return nil
        }
        return (figure, found)
    }

    // MARK: The line

    /// A line with all that moves it; nothing where that has errors.
    func driven(_ flow: Flow, _ fields: Fields) -> Flow? {
        var flow = flow
        flow.drivers.category = fields.has(LineKey.category) ? fields.string(LineKey.category) : nil
        flow.drivers.group = fields.has(LineKey.group) ? fields.string(LineKey.group) : nil
        flow.drivers.columns = columns(fields)
        flow.drivers.life = life(fields, of: flow)
        flow.drivers.limits = limits(fields, of: flow)
        flow.drivers.demand = fields[LineKey.demand].flatMap(demand)
        guard followInstitutions(&flow, fields), followCapacity(&flow, fields) else { return nil }
        if fields.has(LineKey.counts) {
            fields.noteLackingPartners(among: [LineKey.counts])
            let choices = [DriverShapes.switching, DriverShapes.staying]
            guard let word = choice(fields, LineKey.counts, among: choices) else { return nil }
            if word == DriverShapes.staying {
                flow.uptake = flow.uptake.map { $0.complement }
                flow.drivers.countsThoseWhoStay = true
            }
        }
        return flow
    }

    /// The institution's own columns: texts, or numbers as they are written.
    private func columns(_ fields: Fields) -> [OwnColumn] {
        guard let node = fields[LineKey.columns] else { return [] }
        guard let members = node.members else {
            Fields.noteWrongType(node, key: LineKey.columns, expected: .object, log: log)
            return []
        }
        return members.compactMap { member in
            switch member.value.value {
            case .string(let text): return OwnColumn(member.key, text)
            case .number(_, let literal): return OwnColumn(member.key, literal)
            default:
                Fields.noteWrongType(
                    member.value, key: LineKey.columns.named(member.key), expected: .text, log: log)
                return nil
            }
        }
    }

    private func choice(_ fields: Fields, _ key: Key, among choices: [String]) -> String? {
        guard let text = fields.string(key) else { return nil }
        if choices.contains(text) { return text }
        let near = nearest(to: text, among: choices)
        log.note(
            ShapeProblem.notAChoice(key: key.name, found: text, nearest: near, choices: choices),
            at: fields.place(of: key))
        return nil
    }

    private func life(_ fields: Fields, of flow: Flow) -> AssetLife? {
        fields.noteLackingPartners(among: [LineKey.renewed, LineKey.valueLeft])
        guard fields.has(LineKey.lasts), let years = fields.integer(LineKey.lasts) else { return nil }
        guard (1...AppraisalTerms.longestHorizon).contains(years) else {
            log.note(
                DriverProblem.outOfBounds(key: LineKey.lasts.name, value: Double(years)),
                at: fields.place(of: LineKey.lasts))
            return nil
        }
        if flow.schedule.isRecurring || flow.schedule == .atHorizon {
            log.note(DriverProblem.lifeWithoutPurchase, at: fields.place(of: LineKey.lasts))
        }
        return AssetLife(
            years: years, isRenewed: fields.boolean(LineKey.renewed) ?? false,
            leavesValue: fields.boolean(LineKey.valueLeft) ?? false)
    }

    private func limits(_ fields: Fields, of flow: Flow) -> AmountLimits? {
        let keys = [LineKey.atLeast, LineKey.atMost].filter(fields.has)
        guard let first = keys.first else { return nil }
        let values = [LineKey.atLeast, LineKey.atMost].map { ($0, fields.number($0)) }
        for case (let key, let value?) in values where value < 0 {
            log.note(DriverProblem.outOfBounds(key: key.name, value: value), at: fields.place(of: key))
        }
        if !flow.schedule.isRecurring, !flow.schedule.isByYear {
            log.note(DriverProblem.limitsWithoutRecurrence(first.name), at: fields.place(of: first))
        }
        let limits = AmountLimits(atLeast: values[0].1, atMost: values[1].1)
        if let least = limits.atLeast, let most = limits.atMost, least > most {
            log.note(DriverProblem.limitsReversed, at: fields.place(of: LineKey.atLeast))
        }
        return limits
    }

    private func demand(_ node: JSONNode) -> DemandShares? {
        guard let fields = Fields(node, as: DriverShapes.demand, at: LineKey.demand, log: log) else { return nil }
        func share(_ key: Key) -> Double? { fields[key].flatMap { amounts.share($0, key: key) } }
        let deadweight = share(DemandKey.deadweight)
        guard let diverted = share(DemandKey.diverted),
            let generated = fields.has(DemandKey.generated) ? share(DemandKey.generated) : 0
        else {
            return nil
        }
        let sum = diverted + generated + (deadweight ?? max(0, 1 - diverted - generated))
        guard abs(sum - 1) < 1e-9 else {
            log.note(DriverProblem.sharesNotWhole(sum), at: node)
            return nil
        }
        return DemandShares(diverted: diverted, generated: generated)
    }

    /// Multiplies a line by the institutions that it is for; whether that can be done.
    private func followInstitutions(_ flow: inout Flow, _ fields: Fields) -> Bool {
        guard fields.has(LineKey.for) else { return true }
        fields.noteLackingPartners(among: [LineKey.for])
        let allowed: [String] = if case .choice(let words) = fields.shape[LineKey.for]?.kind { words } else { [] }
        guard let word = choice(fields, LineKey.for, among: allowed) else { return false }
        guard let rollOut else {
            log.note(DriverProblem.noRollOut, at: fields.place(of: LineKey.for))
            return false
        }
        guard case .money(let each) = flow.worth else { return false }
        let joins = word == DriverShapes.joining
        let period: Period = joins || fields[LineKey.per]?.string != Period.month.rawValue ? .year : .month
        flow.worth = .driver(
            VolumeTimesValue(
                noun: "institutions", volume: .stated(joins ? rollOut.joined : rollOut.institutions),
                per: period, growth: nil, hours: nil, valueOfHour: nil, trips: nil, fare: nil, money: each))
        flow.drivers.institutions = joins ? .joining : .connected
        if joins {
            let stretches = rollOut.joining.enumerated().map { year, share in
                let start = launchMonth + 12 * year
                return FlowSchedule.Stretch(start..<start + 12, weight: share)
            }
            let joined = stretches.filter { $0.weight > 0 }
            // Where nobody joins nothing is paid, but the line stays.
            flow.schedule = .total(
                joined.isEmpty ? [.init(launchMonth..<launchMonth + 12, weight: 1)] : joined)
            return true
        }
        guard flow.schedule.isRecurring else {
            log.note(ProjectProblem.noTiming(role), at: fields.place(of: LineKey.for))
            return false
        }
        if flow.uptake.isEmpty { flow.uptake = rollOut.uptake }
        return true
    }

    /// Lays a line out by the steps of capacity that it buys or runs; whether that can be done.
    private func followCapacity(_ flow: inout Flow, _ fields: Fields) -> Bool {
        guard let node = fields[LineKey.capacity] else { return true }
        fields.noteLackingPartners(among: [LineKey.capacity])
        noteConflicts(fields, of: LineKey.capacity, with: [LineKey.uptake, LineKey.for, LineKey.volume])
        guard let capacity = CapacityReader(log: log).read(node) else { return false }
        func steps(_ end: Estimate.End) -> [Double] { capacity.steps(years: AppraisalTerms.longestHorizon, at: end) }
        let steps = (likely: steps(.likely), low: steps(.low), high: steps(.high))
        flow.drivers.capacity = capacity
        if flow.schedule.isRecurring {
            // As many times the amount of a step as there are steps.
            flow.uptake = zip(steps.likely, zip(steps.low, steps.high)).map { Estimate($0, low: $1.0, high: $1.1) }
            flow.drivers.uptakeFollows = .capacity
            return true
        }
        guard role == .investment else {
            log.note(ProjectProblem.noTiming(role), at: fields.place(of: LineKey.capacity))
            return false
        }
        func bought(_ steps: [Double]) -> [Double] { zip(steps, [0] + steps).map { $0 - $1 } }
        let (low, high) = (bought(steps.low), bought(steps.high))
        flow.schedule = .occasions(
            bought(steps.likely).enumerated().compactMap { year, times in
                let times = Estimate(times, low: low[year], high: high[year])
                guard [times.value, low[year], high[year]].contains(where: { $0 > 0 }) else { return nil }
                return .init(capacity.occasion(ofYear: year, launchMonth: launchMonth), times: times)
            })
        return true
    }
}

extension RollOut {
    /// The share that is connected in each operating year, with the ends that the ceiling's range gives it.
    fileprivate var uptake: [Estimate] {
        connected.map { share in ceiling.map { share.atEnds(of: $0) } ?? Estimate(share) }
    }
}

extension Double {
    /// A share of a curve, with the ends that its ceiling's range gives it.
    fileprivate func atEnds(of ceiling: Estimate) -> Estimate {
        guard let low = ceiling.low, let high = ceiling.high, ceiling.value > 0 else { return Estimate(self) }
        return Estimate(self, low: self / ceiling.value * low, high: self / ceiling.value * high)
    }
}

extension Estimate {
    /// What a share leaves of the whole.
    fileprivate var complement: Estimate {
        Estimate(1 - value, low: high.map { 1 - $0 }, high: low.map { 1 - $0 })
    }
}

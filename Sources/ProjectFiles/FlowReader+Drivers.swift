import Facts
import Findings
import Projects
import Syntax
import Valuation

// What moves a line beside its amount, growth and uptake.
extension FlowReader {
    private func word(_ fields: Fields, _ key: String) -> String? { fields[key]?.string }

    // MARK: Schedule

    /// When a line falls that says so by other means than a month or a period; nothing for any other line.
    func ownSchedule(_ fields: Fields) -> FlowSchedule? {
        if word(fields, "on") == DriverShapes.end {
            noteConflicts(fields, of: "on", with: ["per", "over", "volume", "for", "capacity"])
            return .atHorizon
        }
        if word(fields, "for") == DriverShapes.joining {
            noteConflicts(fields, of: "for", with: Shapes.timings)
            // Months are laid out once the institutions are known.
            return .total([.init(launchMonth..<launchMonth + 12, weight: 1)])
        }
        if fields.has("capacity"), role == .investment {
            noteConflicts(fields, of: "capacity", with: Shapes.timings)
            return .once(month: launchMonth)
        }
        return nil
    }

    private func noteConflicts(_ fields: Fields, of key: String, with others: [String]) {
        for other in others where fields.has(other) {
            log.note(ProjectProblem.conflictingTiming([key, other]), at: fields.lastPlace(of: [key, other]))
        }
    }

    // MARK: Uptake

    /// The uptake of a line that follows a curve or the institutions; nothing where it is a list of shares.
    func curvedUptake(_ fields: Fields) -> [Estimate]? {
        guard let node = fields["uptake"] else { return nil }
        if node.string == DriverShapes.rollOutUptake {
            guard let rollOut else {
                log.note(DriverProblem.noRollOut, at: node)
                return []
            }
            return rollOut.uptake
        }
        guard node.members != nil else { return nil }
        guard let curve = RollOutReader(log: log).curve(node) else { return [] }
        return curve.shares.map { $0.atEnds(of: curve.ceiling) }
    }

    /// What the uptake of a line follows, where the file does not list it.
    private func uptakeOrigin(_ fields: Fields) -> UptakeOrigin? {
        let stays = fields["counts"]?.string == DriverShapes.staying
        let institutions = UptakeOrigin.institutions(ceiling: rollOut?.ceiling, stays: stays)
        guard let node = fields["uptake"] else { return fields.has("for") ? institutions : nil }
        if node.string == DriverShapes.rollOutUptake { return institutions }
        // What is wrong with it is told when the shares are read.
        let quiet = DiagnosticLog(log.source)
        return node.members == nil
            ? nil : RollOutReader(log: quiet).curve(node).map { .curve(ceiling: $0.ceiling, stays: stays) }
    }

    // MARK: The value of an hour

    /// What an hour is worth, and where that comes from; `currency` is the line's own, where it has one.
    func valueOfHour(_ node: JSONNode, currency: String?) -> (amount: Stated<Estimate>, origin: ValueOfHourOrigin)? {
        if let purpose = node.string.flatMap(TimePurpose.init(rawValue:)) {
            return registered(purpose, currency: currency, at: node).map {
                (.stated(Estimate($0.value)), .register($1, $0))
            }
        }
        guard node["source"] != nil else {
            return amounts.rangedAmount(node, key: "valueOfHour").map { ($0, .own) }
        }
        guard let fields = Fields(node, as: DriverShapes.valueOfHour, at: "valueOfHour", log: log),
            let amount = fields["amount"].flatMap({ amounts.rangedAmount($0, key: "amount") }),
            let source = fields.string("source")
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
        flow.drivers.category = fields.has("category") ? fields.string("category") : nil
        flow.drivers.group = fields.has("group") ? fields.string("group") : nil
        flow.drivers.life = life(fields, of: flow)
        flow.drivers.limits = limits(fields, of: flow)
        flow.drivers.demand = fields["demand"].flatMap(demand)
        if let hour = fields["each"]?["valueOfHour"] { flow.drivers.valueOfHour = origin(of: hour) }
        flow.drivers.uptakeFollows = uptakeOrigin(fields)
        guard followInstitutions(&flow, fields), followCapacity(&flow, fields) else { return nil }
        if fields.has("counts") {
            for (key, partner) in fields.lackingPartner(among: ["counts"]) {
                log.note(ProjectProblem.lacksPartner(key, partner: partner), at: fields.place(of: key))
            }
            let choices = [DriverShapes.switching, DriverShapes.staying]
            guard let word = choice(fields, "counts", among: choices) else { return nil }
            if word == DriverShapes.staying {
                flow.uptake = flow.uptake.map { $0.complement }
                flow.drivers.countsThoseWhoStay = true
            }
        }
        return flow
    }

    private func origin(of node: JSONNode) -> ValueOfHourOrigin {
        if let source = node["source"]?.string { return .stated(source: source) }
        if let purpose = node.string.flatMap(TimePurpose.init(rawValue:)),
            let figures = vocabulary.country.flatMap({ vocabulary.vocabulary.valuesOfTime[$0] })
        {
            for key in [purpose, .any] { if let figure = figures[key] { return .register(key, figure) } }
        }
        return .own
    }

    private func choice(_ fields: Fields, _ key: String, among choices: [String]) -> String? {
        guard let text = fields.string(key) else { return nil }
        if choices.contains(text) { return text }
        let near = nearest(to: text, among: choices)
        log.note(
            ShapeProblem.notAChoice(key: key, found: text, nearest: near, choices: choices), at: fields.place(of: key))
        return nil
    }

    private func life(_ fields: Fields, of flow: Flow) -> AssetLife? {
        for (key, partner) in fields.lackingPartner(among: ["renewed", "valueLeft"]) {
            log.note(ProjectProblem.lacksPartner(key, partner: partner), at: fields.place(of: key))
        }
        guard fields.has("lasts"), let years = fields.integer("lasts") else { return nil }
        guard (1...AppraisalTerms.longestHorizon).contains(years) else {
            log.note(DriverProblem.outOfBounds(key: "lasts", value: Double(years)), at: fields.place(of: "lasts"))
            return nil
        }
        if flow.schedule.isRecurring || flow.schedule == .atHorizon {
            log.note(DriverProblem.lifeWithoutPurchase, at: fields.place(of: "lasts"))
        }
        return AssetLife(
            years: years, isRenewed: fields.boolean("renewed") ?? false,
            leavesValue: fields.boolean("valueLeft") ?? false)
    }

    private func limits(_ fields: Fields, of flow: Flow) -> AmountLimits? {
        let keys = ["atLeast", "atMost"].filter(fields.has)
        guard let first = keys.first else { return nil }
        let values = keys.map { ($0, fields.number($0)) }
        for case (let key, let value?) in values where value < 0 {
            log.note(DriverProblem.outOfBounds(key: key, value: value), at: fields.place(of: key))
        }
        if !flow.schedule.isRecurring {
            log.note(DriverProblem.limitsWithoutRecurrence(first), at: fields.place(of: first))
        }
        let limits = AmountLimits(
            atLeast: values.first { $0.0 == "atLeast" }?.1, atMost: values.first { $0.0 == "atMost" }?.1)
        if let least = limits.atLeast, let most = limits.atMost, least > most {
            log.note(DriverProblem.limitsReversed, at: fields.place(of: "atLeast"))
        }
        return limits
    }

    private func demand(_ node: JSONNode) -> DemandShares? {
        guard let fields = Fields(node, as: DriverShapes.demand, at: "demand", log: log) else { return nil }
        func share(_ key: String) -> Double? { fields[key].flatMap { amounts.share($0, key: key) } }
        let deadweight = share("deadweight")
        guard let diverted = share("diverted"), let generated = fields.has("generated") ? share("generated") : 0 else {
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
        guard fields.has("for") else { return true }
        for (key, partner) in fields.lackingPartner(among: ["for"]) {
            log.note(ProjectProblem.lacksPartner(key, partner: partner), at: fields.place(of: key))
        }
        let allowed: [String] = if case .choice(let words) = fields.shape["for"]?.kind { words } else { [] }
        guard let word = choice(fields, "for", among: allowed) else { return false }
        guard let rollOut else {
            log.note(DriverProblem.noRollOut, at: fields.place(of: "for"))
            return false
        }
        guard case .money(let each) = flow.worth else { return false }
        let joins = word == DriverShapes.joining
        let period: Period = joins || fields["per"]?.string != Period.month.rawValue ? .year : .month
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
            log.note(ProjectProblem.noTiming(role), at: fields.place(of: "for"))
            return false
        }
        if flow.uptake.isEmpty { flow.uptake = rollOut.uptake }
        return true
    }

    /// Lays a line out by the steps of capacity that it buys or runs; whether that can be done.
    private func followCapacity(_ flow: inout Flow, _ fields: Fields) -> Bool {
        guard let node = fields["capacity"] else { return true }
        for (key, partner) in fields.lackingPartner(among: ["capacity"]) {
            log.note(ProjectProblem.lacksPartner(key, partner: partner), at: fields.place(of: key))
        }
        noteConflicts(fields, of: "capacity", with: ["uptake", "for", "volume"])
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
            log.note(ProjectProblem.noTiming(role), at: fields.place(of: "capacity"))
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

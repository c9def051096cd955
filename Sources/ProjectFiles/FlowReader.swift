import Facts
import Findings
import Money
import Projects
import Syntax
import Valuation

/// Reads one line of a business case.
struct FlowReader {
    let role: Flow.Role
    /// What a line looks like, where it has more than a project's.
    var shape: Shape?
    let launchMonth: Int
    let time: TimeReader
    let vocabulary: VocabularyReader
    let log: DiagnosticLog
    var rollOut: RollOut?
    /// What goes on as it is, where the line is an option's beside it.
    var goingOn: Project?
    /// Whether there is such an option and it could not be read, so that nobody knows when its lines start.
    var lacksGoingOn = false

    var amounts: AmountReader { AmountReader(log: log) }

    private var usualShape: Shape {
        switch role {
        case .investment: Shapes.investment
        case .operating: Shapes.operating
        case .saving: Shapes.saving
        case .transfer: Shapes.transfer
        case .residual: Shapes.residual
        }
    }

    func read(_ node: JSONNode) -> Flow? {
        Fields(node, as: shape ?? usualShape, log: log).flatMap(read)
    }

    /// A line whose keys were checked: those of its list, or of something that has a line's among its own.
    func read(_ fields: Fields) -> Flow? {
        warnOfWords(fields)
        let what = vocabulary.wording(fields, "what")
        let worth = worth(fields)
        let schedule = ownSchedule(fields) ?? schedule(fields, what: what, worth: worth)
        let parties = parties(fields)
        let growth = growth(fields)
        let uptake = uptake(fields)
        let tax = fields["includesTax"].flatMap { amounts.share($0, key: "includesTax") }
        let transfers = includedTransfers(fields, worth: worth)
        let priceYear = vocabulary.priceYear(fields)
        // Who writes that it is not stated has thought of it; who leaves it out may not have.
        let isCashInDoubt = fields["cashable"]?.string.flatMap(AmountReader.unknown) == .notStated
        let cashable = isCashInDoubt ? nil : fields.boolean("cashable")
        let inKind = fields.boolean("inKind") ?? false
        let reconstruction = fields.boolean("reconstruction") ?? false
        let evidence = Evidence(
            quote: fields.string("quote"), place: fields.string("place"), source: fields.string("source"),
            note: vocabulary.wording(fields, "note"))
        if let schedule, !schedule.isRecurring {
            for key in ["growth", "uptake"] where fields.has(key) {
                // Who joins pays once: no period would make the line recur.
                let problem: ProjectProblem =
                    fields["for"]?.string == DriverShapes.joining
                    ? .conflictingTiming(["for", key]) : .onlyRecurringGrows(key)
                log.note(problem, at: fields.place(of: key))
            }
        }
        guard let what, let worth, let schedule else {
            _ = vocabulary.currency(fields)
            return nil
        }
        var flow = Flow(
            id: fields.string("id"), what: what, role: role, worth: worth, schedule: schedule, growth: growth,
            uptake: uptake, payer: parties.payer, beneficiary: parties.beneficiary, isCashable: cashable,
            isCashInDoubt: isCashInDoubt, isInKind: inKind, includedTax: tax, includedTransfers: transfers,
            priceYear: priceYear,
            isReconstruction: reconstruction, evidence: evidence)
        flow.grade = fields.choice("evidence")
        return driven(flow, fields).flatMap { vocabulary.inCurrencyOfFile($0, fields) }
    }

    // MARK: Worth

    private func worth(_ fields: Fields) -> Flow.Worth? {
        if fields.has("amount"), fields.has("volume") {
            log.note(ProjectProblem.amountAndVolume, at: fields.lastPlace(of: ["amount", "volume"]))
            return nil
        }
        if fields.has("amount") {
            noteLackingPartners(fields, among: ["each"])
            guard let estimate = amounts.estimate(fields, "amount", isCost: role.isCost) else { return nil }
            if let value = estimate.value, value.value < 0 || value.low ?? 0 < 0 {
                log.note(ProjectProblem.negativeAmount(role), at: fields.place(of: value.value < 0 ? "amount" : "low"))
                return nil
            }
            return .money(estimate)
        }
        if fields.has("volume") || fields.has("each") { return driver(fields).map { .driver($0) } }
        if !["amount", "volume", "each"].contains(where: fields.intends) {
            log.note(ProjectProblem.noAmount, at: fields.node)
        }
        return nil
    }

    private func driver(_ fields: Fields) -> VolumeTimesValue? {
        for key in ["low", "high", "range"] where fields.has(key) {
            log.note(ProjectProblem.rangeBesideVolume(key), at: fields.place(of: key))
        }
        noteLackingPartners(fields, among: ["volume", "each"])
        guard let volumeNode = fields["volume"], let unitNode = fields["each"],
            let volume = Fields(volumeNode, as: Shapes.volume, at: "volume", log: log),
            let unit = Fields(unitNode, as: Shapes.unit, at: "each", log: log)
        else {
            return nil
        }
        let counted = Shapes.countables.filter(volume.has)
        guard counted.count == 1, let noun = counted.first else {
            if !counted.isEmpty || !Shapes.countables.contains(where: volume.intends) {
                log.note(ProjectProblem.volumeCounts(counted), at: volume.node)
            }
            return nil
        }
        noteLackingPartners(unit)
        if !Shapes.worths.contains(where: unit.intends) {
            log.note(ProjectProblem.noAmount, at: unit.node)
        }
        let count = amounts.estimate(volume, noun)
        let growth = growth(volume)
        let hours = amounts.change(unit, "hours")
        let valueOfHour = unit["valueOfHour"].flatMap {
            self.valueOfHour($0, currency: fields["currency"]?.string)?.amount
        }
        let trips = amounts.change(unit, "trips")
        let fare = unit["fare"].flatMap { amounts.rangedAmount($0, key: "fare") }
        let money = amounts.change(unit, "money")
        for (key, price) in [("valueOfHour", valueOfHour), ("fare", fare)]
        where (price?.value?.low ?? price?.value?.value ?? 0) < 0 {
            log.note(ProjectProblem.negativeAmount(role), at: unit.place(of: key))
        }
        guard let count, let per: Period = volume.choice("per") else { return nil }
        if let value = count.value, value.value < 0 || (value.low ?? 0) < 0 {
            log.note(ProjectProblem.negativeAmount(role), at: volume.place(of: noun))
        }
        let driver = VolumeTimesValue(
            noun: noun, volume: count, per: per, growth: growth, hours: hours,
            valueOfHour: valueOfHour, trips: trips,
            fare: fare, money: money)
        if case .stated(let value) = driver.unitValue(), value < 0 {
            log.note(ProjectProblem.negativeAmount(role), at: unit.node)
        }
        return driver
    }

    /// Notes keys that stand without the partner that their shape gives them.
    private func noteLackingPartners(_ fields: Fields, among keys: [String]? = nil) {
        for (key, partner) in fields.lackingPartner(among: keys) {
            log.note(ProjectProblem.lacksPartner(key, partner: partner), at: fields.place(of: key))
        }
    }

    private func includedTransfers(_ fields: Fields, worth: Flow.Worth?) -> Stated<Double>? {
        guard let node = fields["includesTransfers"], let stated = amounts.amount(node, key: "includesTransfers") else {
            return nil
        }
        guard let included = stated.value else { return stated }
        let most = if case .money(.stated(let estimate)) = worth { estimate.value } else { Double.infinity }
        if included < 0 || included > most { log.note(ProjectProblem.transfersAboveAmount, at: node) }
        return stated
    }

    private func growth(_ fields: Fields) -> Estimate? {
        fields["growth"].flatMap { amounts.rangedGrowth($0, key: "growth") }
    }

    private func uptake(_ fields: Fields) -> [Estimate] {
        if let own = curvedUptake(fields) { return own }
        guard let node = fields["uptake"] else { return [] }
        guard let elements = node.elements else {
            RollOutReader(log: log).noteWrongUptake(node)
            return []
        }
        if elements.isEmpty { log.note(ProjectProblem.emptyList("uptake"), at: fields.place(of: "uptake")) }
        if RollOutReader(log: log).noteTooLong(elements, at: node) { return [] }
        return elements.compactMap { amounts.rangedShare($0, key: "uptake") }
    }

    // MARK: Time

    private func schedule(_ fields: Fields, what: LocalText?, worth: Flow.Worth?) -> FlowSchedule? {
        if role == .residual { return .atHorizon }
        let kinds = Shapes.timings.filter(fields.has)
        if kinds.count > 1 {
            log.note(ProjectProblem.conflictingTiming(kinds), at: fields.lastPlace(of: kinds))
            return nil
        }
        if let kind = kinds.first, fields.has("volume") {
            // A volume has a period of its own; beside an amount it is too much in itself.
            if !fields.has("amount") {
                log.note(
                    ProjectProblem.conflictingTiming(["volume", kind]), at: fields.lastPlace(of: ["volume", kind]))
            }
            return nil
        }
        noteLackingPartners(fields, among: ["weights"])
        let isOnce = role == .investment && kinds.isEmpty && !fields.has("volume")
        if isOnce || fields.has("on") || fields.has("over") { checkHasNoEnds(fields, kind: kinds.first, worth: worth) }
        if let node = fields["on"] { return time.month(node, key: "on", edge: .first).map { .once(month: $0) } }
        if fields.has("over") { return total(fields) }
        func recurring(_ period: Period) -> FlowSchedule? {
            self.recurring(fields, period: period, usualStart: usualStart(fields, what: what, worth: worth))
        }
        if case .driver = worth { return recurring(.year) }
        if fields.has("per") { return fields.choice("per").flatMap { recurring($0) } }
        if role == .investment { return .once(month: 0) }
        if case .money(.unknown) = worth { return recurring(.year) }
        if worth != nil, !Shapes.timings.contains(where: fields.intends) {
            log.note(ProjectProblem.noTiming(role), at: fields.node)
        }
        return nil
    }

    /// In a transfer `from` names a party.
    private var sinceKey: String { role == .transfer ? "since" : "from" }

    /// The months between which an amount recurs say nothing of one that does not.
    private func checkHasNoEnds(_ fields: Fields, kind: String?, worth: Flow.Worth?) {
        if case .money(.unknown) = worth { return }
        for key in [sinceKey, "until"] + (role.isCost ? ["to"] : []) where fields.has(key) {
            log.note(
                kind.map { ProjectProblem.conflictingTiming([$0, key]) } ?? .lacksPartner(key, partner: "per"),
                at: fields.place(of: key))
        }
    }

    /// What is invested is spent before the service runs, and what goes on anyway runs as it does; all else runs with it.
    private func usualStart(_ fields: Fields, what: LocalText?, worth: Flow.Worth?) -> Int {
        if role == .investment { return 0 }
        let same = goingOn?.recurringLine(role, id: fields["id"]?.string, what: what, worth: worth)
        guard case .recurring(_, let start, _)? = same?.schedule else { return launchMonth }
        return start
    }

    private func recurring(_ fields: Fields, period: Period, usualStart: Int) -> FlowSchedule? {
        let from = fields[sinceKey].map { time.month($0, key: sinceKey, edge: .first) } ?? usualStart
        let untilKey = role.isCost && fields.has("to") ? "to" : "until"
        if untilKey == "to", fields.has("until") {
            log.note(ProjectProblem.conflictingTiming(["to", "until"]), at: fields.place(of: "until"))
        }
        let until = fields[untilKey].map { time.month($0, key: untilKey, edge: .behindLast) }
        if role == .investment, until == nil {
            log.note(ProjectProblem.investmentWithoutEnd, at: fields.place(of: "per"))
        }
        guard let from else { return nil }
        if let until {
            guard let until else { return nil }
            // Where the start is the first option's and that has errors, those are told, and no others for them.
            if lacksGoingOn, !fields.has(sinceKey), from >= until { return .recurring(period, from: 0, to: until) }
            guard from < until else {
                let text = [sinceKey, untilKey].compactMap { fields[$0]?.string }.joined(separator: " to ")
                log.note(ProjectProblem.windowEndsBeforeStart(text), at: fields.place(of: untilKey))
                return nil
            }
            return .recurring(period, from: from, to: until)
        }
        return .recurring(period, from: from, to: nil)
    }

    private func total(_ fields: Fields) -> FlowSchedule? {
        guard let node = fields["over"], let window = time.window(node, key: "over") else { return nil }
        guard let weightsNode = fields["weights"] else { return .total([.init(window, weight: 1)]) }
        guard let members = weightsNode.members else {
            Fields.noteWrongType(weightsNode, key: "weights", expected: .map, log: log)
            return nil
        }
        var stretches: [FlowSchedule.Stretch] = []
        var behind = window.lowerBound
        for member in members {
            let place = JSONNode(value: .string(member.key), offset: member.keyOffset)
            guard let weight = Fields.number(member.value, key: member.key, log: log),
                let months = time.window(member.key, at: place)
            else {
                continue
            }
            if months.lowerBound < behind || months.upperBound > window.upperBound {
                log.note(ProjectProblem.weightsOutsideWindow, at: place)
            }
            if weight < 0 { log.note(ProjectProblem.negativeAmount(role), at: member.value) }
            behind = months.upperBound
            stretches.append(.init(months, weight: weight))
        }
        if !stretches.contains(where: { $0.weight > 0 }) {
            log.note(ProjectProblem.emptyList("weights"), at: weightsNode)
        }
        return .total(stretches)
    }

    // MARK: Parties and words

    private func parties(_ fields: Fields) -> (payer: Party?, beneficiary: Party?) {
        switch role {
        case .investment, .operating:
            return (fields.has("by") ? fields.choice("by") : .government, nil)
        case .saving:
            return (nil, fields.choice("to"))
        case .residual:
            return (nil, fields.has("of") ? fields.choice("of") : .government)
        case .transfer:
            let payer: Party? = fields.choice("from")
            let receiver: Party? = fields.choice("to")
            if let payer, payer == receiver { log.note(ProjectProblem.transferToItself, at: fields.place(of: "to")) }
            return (payer, receiver)
        }
    }

    /// Words of accounting and finance that name no cost of an appraisal.
    private static let foreignWords = [
        "depreciation", "depreciación", "depreciação", "amortisation", "amortization", "amortización", "amortização",
        "interest on", "interest payment", "intereses", "juros", "loan repayment", "principal repayment",
        "sunk cost", "costo hundido", "costos hundidos", "custo afundado", "custos afundados",
    ]

    private func warnOfWords(_ fields: Fields) {
        guard role.isCost, let node = fields["what"] else { return }
        let texts = [node.string].compactMap { $0 } + (node.members ?? []).compactMap { $0.value.string }
        for text in texts.map({ $0.lowercased() }) {
            if let word = Self.foreignWords.first(where: { text.contains($0) }) {
                log.note(ProjectProblem.noCostOfAnAppraisal(word), at: node, severity: .warning)
                return
            }
        }
    }
}

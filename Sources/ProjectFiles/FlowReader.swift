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
    /// Where lines in another currency than the file's are put down.
    let foreign: ForeignLines
    var rollOut: RollOut?
    /// What goes on as it is, where the line is an option's beside it.
    var goingOn: Project?
    /// Whether there is such an option and it could not be read, so that nobody knows when its lines start.
    var lacksGoingOn = false

    var amounts: AmountReader { AmountReader(log: log, currency: vocabulary.currency) }

    /// What reads the amounts of a line, which may be in a currency of its own.
    private func amounts(of fields: Fields) -> AmountReader {
        AmountReader(log: log, currency: fields.has(LineKey.currency) ? nil : vocabulary.currency)
    }

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
        let what = vocabulary.wording(fields, LineKey.what)
        let (worth, hour, years) = worth(fields)
        let schedule = years.map { .byYear($0) } ?? ownSchedule(fields) ?? schedule(fields, what: what, worth: worth)
        let parties = parties(fields)
        let growth = growth(fields)
        let (uptake, follows) = uptake(fields)
        let tax = fields[LineKey.includesTax].flatMap { amounts.share($0, key: LineKey.includesTax) }
        let transfers = includedTransfers(fields, worth: worth)
        let currency = vocabulary.ownCurrency(fields)
        let priceYear = vocabulary.priceYear(fields)
        // Who writes that it is not stated has thought of it; who leaves it out may not have.
        let isCashInDoubt = fields[LineKey.cashable]?.string.flatMap(AmountReader.unknown) == .notStated
        let cashable = isCashInDoubt ? nil : fields.boolean(LineKey.cashable)
        let inKind = fields.boolean(LineKey.inKind) ?? false
        let reconstruction = fields.boolean(LineKey.reconstruction) ?? false
        let evidence = Evidence(
            quote: fields.string(LineKey.quote), place: fields.string(LineKey.place),
            source: vocabulary.wording(fields, LineKey.source),
            note: vocabulary.wording(fields, LineKey.note))
        if years != nil { noteDevelopment(fields, growth: growth, isVolume: fields.has(LineKey.volume)) }
        if let schedule, !schedule.isRecurring, !schedule.isByYear {
            for key in [LineKey.growth, LineKey.uptake] where fields.has(key) {
                // Who joins pays once: no period would make the line recur.
                let problem: ProjectProblem =
                    fields[LineKey.for]?.string == DriverShapes.joining
                    ? .conflictingTiming([LineKey.for.name, key.name]) : .onlyRecurringGrows(key.name)
                log.note(problem, at: fields.place(of: key))
            }
        }
        guard let what, let worth, let schedule else { return nil }
        var flow = Flow(
            what, role, worth, schedule, by: parties.payer, to: parties.beneficiary, id: fields.string(LineKey.id),
            growth: growth, uptake: uptake, isCashable: cashable, isCashInDoubt: isCashInDoubt, isInKind: inKind,
            includedTax: tax, includedTransfers: transfers, currency: currency, priceYear: priceYear,
            isReconstruction: reconstruction, evidence: evidence, grade: fields.choice(LineKey.evidence))
        flow.drivers.uptakeFollows = follows
        flow.drivers.valueOfHour = hour
        flow.drivers.budget = BudgetCodingReader(vocabulary: vocabulary, log: log).coding(fields)
        guard let line = driven(flow, fields) else { return nil }
        foreign.add(line, of: vocabulary, at: fields.place(of: LineKey.currency))
        return line
    }

    // MARK: Worth

    /// What a line amounts to, where the value of an hour in it comes from, and the months of each year where it is written
    /// year by year.
    private func worth(_ fields: Fields) -> (worth: Flow.Worth?, hour: ValueOfHourOrigin?, years: [Range<Int>]?) {
        if fields.has(LineKey.amount), fields.has(LineKey.volume) {
            log.note(ProjectProblem.amountAndVolume, at: fields.lastPlace(of: [LineKey.amount, LineKey.volume]))
            return (nil, nil, nil)
        }
        if fields.has(LineKey.amounts) {
            let others = [LineKey.amount, LineKey.volume, LineKey.each].filter(fields.has)
            for other in others {
                log.note(
                    ProjectProblem.conflictingTiming([LineKey.amounts.name, other.name]),
                    at: fields.lastPlace(of: [LineKey.amounts, other]))
            }
            guard others.isEmpty, let years = amountsByYear(fields) else { return (nil, nil, []) }
            return (.byYear(years.figures), nil, years.months)
        }
        if let node = fields[LineKey.amount] {
            if node.elements != nil || node.members != nil {
                log.note(ProjectProblem.severalAmounts, at: node)
                return (nil, nil, nil)
            }
            fields.noteLackingPartners(among: [LineKey.each])
            guard let estimate = amounts(of: fields).estimate(fields, LineKey.amount, isCost: role.isCost) else {
                return (nil, nil, nil)
            }
            if let value = estimate.value, value.value < 0 || value.low ?? 0 < 0 {
                log.note(
                    ProjectProblem.negativeAmount(role),
                    at: fields.place(of: value.value < 0 ? LineKey.amount : LineKey.low))
                return (nil, nil, nil)
            }
            return (.money(estimate), nil, nil)
        }
        if fields.has(LineKey.volume) || fields.has(LineKey.each) {
            guard let (driver, hour, years) = driver(fields) else { return (nil, nil, nil) }
            return (.driver(driver), hour, years)
        }
        if ![LineKey.amount, LineKey.amounts, LineKey.volume, LineKey.each].contains(where: fields.intends) {
            log.note(ProjectProblem.noAmount, at: fields.node)
        }
        return (nil, nil, nil)
    }

    private func driver(
        _ fields: Fields
    ) -> (worth: VolumeTimesValue, hour: ValueOfHourOrigin?, years: [Range<Int>]?)? {
        for key in [LineKey.low, LineKey.high, LineKey.range] where fields.has(key) {
            log.note(ProjectProblem.rangeBesideVolume(key.name), at: fields.place(of: key))
        }
        fields.noteLackingPartners(among: [LineKey.volume, LineKey.each])
        guard let volumeNode = fields[LineKey.volume], let unitNode = fields[LineKey.each],
            let volume = Fields(volumeNode, as: Shapes.volume, at: LineKey.volume, log: log),
            let unit = Fields(unitNode, as: Shapes.unit, at: LineKey.each, log: log)
        else {
            return nil
        }
        let counted = VolumeKey.counts.filter(volume.has)
        guard counted.count == 1, let noun = counted.first else {
            if !counted.isEmpty || !VolumeKey.counts.contains(where: volume.intends) {
                log.note(ProjectProblem.volumeCounts(counted.map { $0.name }), at: volume.node)
            }
            return nil
        }
        unit.noteLackingPartners()
        if !Shapes.worths.contains(where: unit.intends) {
            log.note(ProjectProblem.noAmount, at: unit.node)
        }
        let isByYear = volume[noun]?.members != nil
        let years = isByYear ? numbersByYear(volume, noun, of: fields) : nil
        let count = isByYear ? years?.figures.total : amounts.estimate(volume, noun)
        let growth = self.growth(volume)
        let hours = amounts.change(unit, EachKey.hours)
        let hour = unit[EachKey.valueOfHour].flatMap {
            self.valueOfHour($0, currency: fields[LineKey.currency]?.string)
        }
        let valueOfHour = hour?.amount
        let trips = amounts.change(unit, EachKey.trips)
        let fare = unit[EachKey.fare].flatMap { amounts.rangedAmount($0, key: EachKey.fare) }
        let money = amounts.change(unit, EachKey.money)
        for (key, price) in [(EachKey.valueOfHour, valueOfHour), (EachKey.fare, fare)]
        where (price?.value?.low ?? price?.value?.value ?? 0) < 0 {
            log.note(ProjectProblem.negativeAmount(role), at: unit.place(of: key))
        }
        guard let count, let per: Period = volume.choice(VolumeKey.per) else { return nil }
        if let value = count.value, value.value < 0 || (value.low ?? 0) < 0 {
            log.note(ProjectProblem.negativeAmount(role), at: volume.place(of: noun))
        }
        let read = VolumeTimesValue(
            noun: noun.name, volume: count, per: per, growth: growth, hours: hours,
            valueOfHour: valueOfHour, trips: trips,
            fare: fare, money: money)
        let driver = years.map { read.counting(count, byYear: $0.figures) } ?? read
        if case .stated(let value) = driver.unitValue(), value < 0 {
            log.note(ProjectProblem.negativeAmount(role), at: unit.node)
        }
        return (driver, hour?.origin, years?.months)
    }

    private func includedTransfers(_ fields: Fields, worth: Flow.Worth?) -> Stated<Double>? {
        guard let node = fields[LineKey.includesTransfers],
            let stated = amounts.amount(node, key: LineKey.includesTransfers)
        else {
            return nil
        }
        guard let included = stated.value else { return stated }
        let most =
            switch worth {
            case .money(.stated(let estimate)): estimate.value
            case .byYear(let figures): figures.total.value?.value ?? .infinity
            case .money(.unknown), .driver, nil: Double.infinity
            }
        if included < 0 || included > most { log.note(ProjectProblem.transfersAboveAmount, at: node) }
        return stated
    }

    /// How a line, or its volume, grows.
    private func growth(_ fields: Fields) -> Growth? {
        fields[LineKey.growth].flatMap { node in
            let priceYear = fields[LineKey.priceYear].flatMap { year -> Int? in
                if case .number(let year, _) = year.value { Int(exactly: year) } else { nil }
            }
            return GrowthReader(time: time, priceYear: priceYear ?? vocabulary.priceYear?.year, log: log)
                .read(node, key: LineKey.growth)
        }
    }

    /// The share reached in each operating year, and what it follows where the file does not list it.
    private func uptake(_ fields: Fields) -> (shares: [Estimate], follows: UptakeOrigin?) {
        if let own = followedUptake(fields) { return own }
        guard let node = fields[LineKey.uptake] else { return ([], nil) }
        guard let elements = node.elements else {
            RollOutReader(log: log).noteWrongUptake(node)
            return ([], nil)
        }
        if elements.isEmpty {
            log.note(ProjectProblem.emptyList(LineKey.uptake.name), at: fields.place(of: LineKey.uptake))
        }
        if RollOutReader(log: log).noteTooLong(elements, at: node) { return ([], nil) }
        return (elements.compactMap { amounts.rangedShare($0, key: LineKey.uptake) }, nil)
    }

    // MARK: Time

    private func schedule(_ fields: Fields, what: LocalText?, worth: Flow.Worth?) -> FlowSchedule? {
        if role == .residual { return .atHorizon }
        let kinds = Shapes.timings.filter(fields.has)
        if kinds.count > 1 {
            log.note(ProjectProblem.conflictingTiming(kinds.map { $0.name }), at: fields.lastPlace(of: kinds))
            return nil
        }
        if let kind = kinds.first, fields.has(LineKey.volume) {
            // A volume has a period of its own; beside an amount it is too much in itself.
            if !fields.has(LineKey.amount) {
                log.note(
                    ProjectProblem.conflictingTiming([LineKey.volume.name, kind.name]),
                    at: fields.lastPlace(of: [LineKey.volume, kind]))
            }
            return nil
        }
        fields.noteLackingPartners(among: [LineKey.weights])
        let isOnce = role == .investment && kinds.isEmpty && !fields.has(LineKey.volume)
        if isOnce || fields.has(LineKey.on) || fields.has(LineKey.over) {
            checkHasNoEnds(fields, kind: kinds.first, worth: worth)
        }
        if let node = fields[LineKey.on] {
            return time.month(node, key: LineKey.on, edge: .first).map { .once(month: $0) }
        }
        if fields.has(LineKey.over) { return total(fields) }
        func recurring(_ period: Period) -> FlowSchedule? {
            self.recurring(fields, period: period, usualStart: usualStart(fields, what: what, worth: worth))
        }
        if case .driver = worth { return recurring(.year) }
        if fields.has(LineKey.per) { return fields.choice(LineKey.per).flatMap { recurring($0) } }
        if role == .investment { return .once(month: 0) }
        if case .money(.unknown) = worth { return recurring(.year) }
        if worth != nil, !Shapes.timings.contains(where: fields.intends) {
            log.note(ProjectProblem.noTiming(role), at: fields.node)
        }
        return nil
    }

    /// In a transfer `from` names a party.
    var sinceKey: Key { role == .transfer ? LineKey.since : LineKey.from }

    /// The months between which an amount recurs say nothing of one that does not.
    private func checkHasNoEnds(_ fields: Fields, kind: Key?, worth: Flow.Worth?) {
        if case .money(.unknown) = worth { return }
        for key in [sinceKey, LineKey.until] + (role.isCost ? [LineKey.lastMonth] : []) where fields.has(key) {
            log.note(
                kind.map { ProjectProblem.conflictingTiming([$0.name, key.name]) }
                    ?? .lacksPartner(key.name, partner: LineKey.per.name),
                at: fields.place(of: key))
        }
    }

    /// What is invested is spent before the service runs, and what goes on anyway runs as it does; all else runs with it.
    private func usualStart(_ fields: Fields, what: LocalText?, worth: Flow.Worth?) -> Int {
        if role == .investment { return 0 }
        let same = goingOn?.recurringLine(role, id: fields[LineKey.id]?.string, what: what, worth: worth)
        guard case .recurring(_, let start, _)? = same?.schedule else { return launchMonth }
        return start
    }

    private func recurring(_ fields: Fields, period: Period, usualStart: Int) -> FlowSchedule? {
        let from = fields[sinceKey].map { time.month($0, key: sinceKey, edge: .first) } ?? usualStart
        let endsAtTo = role.isCost && fields.has(LineKey.lastMonth)
        let untilKey = endsAtTo ? LineKey.lastMonth : LineKey.until
        if endsAtTo, fields.has(LineKey.until) {
            log.note(
                ProjectProblem.conflictingTiming([LineKey.lastMonth.name, LineKey.until.name]),
                at: fields.place(of: LineKey.until))
        }
        let until = fields[untilKey].map { time.month($0, key: untilKey, edge: .behindLast) }
        if role == .investment, until == nil {
            log.note(ProjectProblem.investmentWithoutEnd, at: fields.place(of: LineKey.per))
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
        guard let node = fields[LineKey.over], let window = time.window(node, key: LineKey.over) else { return nil }
        guard let weightsNode = fields[LineKey.weights] else { return .total([.init(window, weight: 1)]) }
        guard let members = weightsNode.members else {
            Fields.noteWrongType(weightsNode, key: LineKey.weights, expected: .map, log: log)
            return nil
        }
        var stretches: [FlowSchedule.Stretch] = []
        var behind = window.lowerBound
        for member in members {
            let place = JSONNode(value: .string(member.key), offset: member.keyOffset)
            guard let weight = Fields.number(member.value, key: LineKey.weights.named(member.key), log: log),
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
            log.note(ProjectProblem.emptyList(LineKey.weights.name), at: weightsNode)
        }
        return .total(stretches)
    }

    // MARK: Parties and words

    private func parties(_ fields: Fields) -> (payer: Party?, beneficiary: Party?) {
        switch role {
        case .investment, .operating:
            return (fields.has(LineKey.by) ? fields.choice(LineKey.by) : .government, nil)
        case .saving:
            return (nil, fields.choice(LineKey.to))
        case .residual:
            return (nil, fields.has(LineKey.of) ? fields.choice(LineKey.of) : .government)
        case .transfer:
            let payer: Party? = fields.choice(LineKey.transferFrom)
            let receiver: Party? = fields.choice(LineKey.transferTo)
            if let payer, payer == receiver {
                log.note(ProjectProblem.transferToItself, at: fields.place(of: LineKey.transferTo))
            }
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
        guard role.isCost, let node = fields[LineKey.what] else { return }
        let texts = [node.string].compactMap { $0 } + (node.members ?? []).compactMap { $0.value.string }
        for text in texts.map({ $0.lowercased() }) {
            if let word = Self.foreignWords.first(where: { text.contains(text: $0) }) {
                log.note(ProjectProblem.noCostOfAnAppraisal(word), at: node, severity: .warning)
                return
            }
        }
    }
}

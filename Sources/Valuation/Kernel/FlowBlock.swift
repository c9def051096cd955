import Projects

/// The amounts of eight draws of a project, by step and by view: what comes in and goes out at the start of each step, over it,
/// and at the end of the horizon.
///
/// This is where every line is added up, over stretches of months: an appraisal fills one of the eight, a simulation all of
/// them. The room is taken once, so that none is asked for in between.
final class FlowBlock {
    /// What lies side by side: the arrays of each view, one behind another.
    struct Room {
        let accruingInflows, accruingOutflows, instantInflows, instantOutflows: UnsafeMutablePointer<Eight>
        let inflowsAtEnd, outflowsAtEnd: UnsafeMutablePointer<Eight>
    }

    /// The places of the views among those in which lines are counted.
    let views: [Int]
    /// How many steps there is room for.
    let stride: Int
    let room: Room
    private let base: UnsafeMutablePointer<Eight>
    /// Where amounts of lines that are deflated by themselves are added up first; made when they are.
    private var apart: FlowBlock?
    private let path: GrowthPath.Room
    /// What growth and uptake make of one unit: by operating year, or by step of a line that has operating years of its own.
    private let development: UnsafeMutablePointer<Eight>
    private let years: Int

    /// Room for some views, so many steps and so many operating years.
    init(views: [Int], steps: Int, years: Int) {
        (self.views, self.years) = (views, years)
        stride = max(1, steps)
        let (own, path) = (views.count * stride, max(stride, years))
        let size = 4 * own + 2 * max(1, views.count) + 4 * path
        base = .allocate(capacity: size)
        base.initialize(repeating: Eight(repeating: 0), count: size)
        room = Room(
            accruingInflows: base, accruingOutflows: base + own, instantInflows: base + 2 * own,
            instantOutflows: base + 3 * own, inflowsAtEnd: base + 4 * own,
            outflowsAtEnd: base + 4 * own + max(1, views.count))
        self.path = GrowthPath.Room(
            grown: base + size - 4 * path, taken: base + size - 3 * path, priced: base + size - 2 * path)
        development = base + size - path
    }

    deinit { base.deallocate() }

    /// Adds up lines over the first so many steps of a calendar, for values of their inputs.
    func gather(_ lines: [CompiledLine], _ calendar: CompiledCalendar, count: Int, _ inputs: UnsafePointer<Eight>) {
        clear(count, calendar)
        if let only = calendar.groups.first, calendar.groups.count == 1 {
            for place in lines.indices { add(lines[place], place, calendar, count: count, inputs) }
            if let deflators = only.deflators { deflate(by: deflators, count: count) }
            return
        }
        let apart = apart ?? FlowBlock(views: views, steps: stride, years: years)
        self.apart = apart
        for group in calendar.groups {
            apart.clear(count, calendar)
            for place in group.lines { apart.add(lines[place], place, calendar, count: count, inputs) }
            if let deflators = group.deflators { apart.deflate(by: deflators, count: count) }
            add(apart, count: count)
        }
    }

    private func clear(_ count: Int, _ calendar: CompiledCalendar) {
        let zero = Eight(repeating: 0)
        for view in views.indices {
            for step in (view * stride)..<(view * stride + count) {
                room.accruingInflows[step] = zero
                room.accruingOutflows[step] = zero
                room.instantInflows[step] = zero
                room.instantOutflows[step] = zero
            }
            room.inflowsAtEnd[view] = zero
            room.outflowsAtEnd[view] = zero
        }
    }

    private func add(
        _ line: CompiledLine, _ place: Int, _ calendar: CompiledCalendar, count: Int, _ inputs: UnsafePointer<Eight>
    ) {
        let amount = line.amount(inputs)
        let occurrence = line.occurrence(inputs)
        let row = calendar.rows[place]
        let isLevel = line.path.isLevel
        let ownYears = isLevel ? nil : calendar.ownYears[place]
        if !isLevel { develop(line.path, calendar, ownYears: ownYears, count: count, inputs) }
        for view in views.indices {
            guard let counted = line.counted[views[view]], let share = line.countedShare(of: amount, view: views[view])
            else { continue }
            let full: Eight = amount * share
            let first = view * stride
            let isCost = counted.side == .cost
            let accruing = (isCost ? room.accruingOutflows : room.accruingInflows) + first
            for accrual in calendar.accrualsOfRow[row]..<calendar.accrualsOfRow[row + 1] {
                let part = calendar.accruals[accrual]
                let steps = part.steps.lowerBound..<max(part.steps.lowerBound, min(part.steps.upperBound, count))
                let inAll: Eight = full * part.times
                if part.develops, let limits = line.limits {
                    addLimited(
                        inAll / part.parts, within: MonthlyLimits(limits, share: share), occurrence, to: accruing,
                        steps,
                        calendar,
                        isLevel: isLevel, hasOwnYears: ownYears != nil)
                    continue
                }
                let counts = occurrence.map { inAll * $0 } ?? inAll
                // The share of a whole year is one, and loses nothing.
                if isLevel || !part.develops {
                    for step in steps { accruing[step] += counts * (calendar.widths[step] / part.parts) }
                } else if ownYears != nil {
                    for step in steps {
                        accruing[step] += (counts * development[step]) * (calendar.widths[step] / part.parts)
                    }
                } else {
                    for step in steps {
                        accruing[step] +=
                            (counts * development[calendar.operatingYears[step]])
                            * (calendar.widths[step] / part.parts)
                    }
                }
            }
            let now = occurrence.map { full * $0 } ?? full
            for place in calendar.instantsOfRow[row]..<calendar.instantsOfRow[row + 1] {
                let instant = calendar.instants[place]
                guard instant.step < count else { continue }
                let target = instant.turns == isCost ? room.instantInflows : room.instantOutflows
                target[first + instant.step] += now * instant.times * instant.share
            }
            for place in calendar.atEndOfRow[row]..<calendar.atEndOfRow[row + 1] {
                let instant = calendar.atEnd[place]
                let target = instant.turns == isCost ? room.inflowsAtEnd : room.outflowsAtEnd
                target[view] += now * instant.times * instant.share
            }
        }
    }

    /// Writes what growth and uptake make of one unit, by operating year or by step.
    private func develop(
        _ path: GrowthPath, _ calendar: CompiledCalendar, ownYears: [OperatingYears]?, count: Int,
        _ inputs: UnsafePointer<Eight>
    ) {
        guard count > 0 else { return }
        if let ownYears {
            let last = ownYears[0..<count].reduce(0) { max($0, $1.last) }
            path.write(inputs, years: last + 1, to: self.path)
            for step in 0..<count { development[step] = path.development(inYears: ownYears[step], self.path) }
        } else {
            let years = calendar.operatingYears[count - 1] + 1
            path.write(inputs, years: years, to: self.path)
            for year in 0..<years {
                let own = OperatingYears(growth: year, uptake: year)
                development[year] = path.development(inYears: own, self.path)
            }
        }
    }

    /// Adds what amounts to no less and no more than its limits in any month.
    private func addLimited(
        _ perMonth: Eight, within limits: MonthlyLimits, _ occurrence: Eight?, to accruing: UnsafeMutablePointer<Eight>,
        _ steps: Range<Int>, _ calendar: CompiledCalendar, isLevel: Bool, hasOwnYears: Bool
    ) {
        for step in steps {
            let factor =
                isLevel
                ? Eight(repeating: 1) : development[hasOwnYears ? step : calendar.operatingYears[step]]
            let amount = limits.limited(perMonth * factor)
            accruing[step] += (occurrence.map { amount * $0 } ?? amount) * calendar.widths[step]
        }
    }

    /// Makes amounts in the prices of their times amounts in prices of the start.
    private func deflate(by deflators: CompiledCalendar.Deflators, count: Int) {
        for view in views.indices {
            let first = view * stride
            for step in 0..<count {
                room.accruingInflows[first + step] *= deflators.accruing[step]
                room.accruingOutflows[first + step] *= deflators.accruing[step]
                room.instantInflows[first + step] *= deflators.instant[step]
                room.instantOutflows[first + step] *= deflators.instant[step]
            }
            room.inflowsAtEnd[view] *= deflators.atEnd
            room.outflowsAtEnd[view] *= deflators.atEnd
        }
    }

    private func add(_ other: FlowBlock, count: Int) {
        for view in views.indices {
            for step in (view * stride)..<(view * stride + count) {
                room.accruingInflows[step] += other.room.accruingInflows[step]
                room.accruingOutflows[step] += other.room.accruingOutflows[step]
                room.instantInflows[step] += other.room.instantInflows[step]
                room.instantOutflows[step] += other.room.instantOutflows[step]
            }
            room.inflowsAtEnd[view] += other.room.inflowsAtEnd[view]
            room.outflowsAtEnd[view] += other.room.outflowsAtEnd[view]
        }
    }
}

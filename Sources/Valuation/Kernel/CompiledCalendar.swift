import Appraisal
import Projects

/// When the lines of a project fall: steps in time inside which nothing changes, and each line's share of them.
///
/// The steps are stretches of months that are alike. A class, so that an evaluation takes hold of
/// all its arrays at once.
final class CompiledCalendar: Sendable {
    /// What a line accrues in some steps, as ``LineFall`` has it.
    struct Accrual: Sendable {
        let steps: Range<Int>
        let times: Double
        let parts: Double
        let develops: Bool
    }

    /// What a line comes to at the start of a step, or at the end of the horizon.
    struct Instant: Sendable {
        let step: Int
        let times: Double
        let share: Double
        let turns: Bool
    }

    /// A line with the project in which it falls.
    struct Line {
        let flow: Flow
        let project: Project
        var end = Estimate.End.likely
    }

    /// Lines that are deflated alike.
    struct Group: Sendable {
        /// Their places.
        let lines: [Int]
        /// What deflates their amounts; nothing where these are in the prices of the rate.
        let deflators: Deflators?
    }

    /// What one unit in the prices of its time is in prices of the start, by step.
    struct Deflators: Sendable {
        let accruing: [Double]
        let instant: [Double]
        let atEnd: Double
    }

    /// The first month of each step.
    let starts: [Double]
    /// How many months it has.
    let widths: [Double]
    /// The appraisal year that it lies in, from 0.
    let appraisalYears: [Int]
    /// The operating year that it lies in, from 0.
    let operatingYears: [Int]
    /// Whether anything falls at its start.
    let hasInstant: [Bool]
    /// Of each line that has operating years of its own, those of each step; nothing for any other line.
    let ownYears: [[OperatingYears]?]
    /// The row of each line: lines that fall alike share one.
    let rows: [Int]
    /// What the lines of each row accrue, one row behind another, and where each row begins.
    let accruals: [Accrual]
    let accrualsOfRow: [Int]
    /// The same of what falls at an instant.
    let instants: [Instant]
    let instantsOfRow: [Int]
    /// The same of what falls at the end of the horizon.
    let atEnd: [Instant]
    let atEndOfRow: [Int]
    /// How many steps lie in the first so many years.
    let countByYears: [Int]
    /// The lines in groups that are deflated alike.
    let groups: [Group]

    var count: Int { starts.count }

    /// The stretches of lines of which each has a fall of its own, in the prices that they are in.
    convenience init(of lines: [Line], falls: [LineFall], in project: Project, years: Int) {
        let lives: [Int?] = lines.map { _ in nil }
        self.init(
            lines, falls: falls, rows: Array(lines.indices), lives: lives, launchedWith: project, years: years,
            starts: Self.starts(of: lines, lives, falls, launchedWith: project, years: years), deflating: nil)
    }

    /// The stretches of lines, each laid in its project; most follow the launch of one of them.
    ///
    /// A project that is renewed falls over its life, and again for as long as the horizon lasts, at constant prices.
    convenience init(
        stretchesOf lines: [Line], launchedWith project: Project, years: Int, terms: AppraisalTerms
    ) {
        func life(of line: Line) -> Int? {
            line.flow.goesOnAnyway ? nil : line.project.renewedAfterYears.flatMap { $0 < years ? $0 : nil }
        }
        let inflation = project.prices == .current && !terms.discounting.isNominal ? terms.inflation : nil
        var places: [Fall: Int] = [:]
        var falls: [LineFall] = []
        let lives = lines.map(life)
        let rows = zip(lines, lives).map { line, life in
            let fall = Fall(line.flow, in: line.project, renewedAfter: life)
            if let place = places[fall] { return place }
            places[fall] = falls.count
            let own = LineFall(of: line.flow, in: line.project, years: life ?? years)
            falls.append(
                own.repeated(
                    overMonths: 12 * years, deflatorAtEnd: inflation?.deflator(at: Double(life ?? years)) ?? 1))
            return falls.count - 1
        }
        self.init(
            lines, falls: falls, rows: rows, lives: lives, launchedWith: project, years: years,
            starts: Self.starts(of: lines, lives, falls, launchedWith: project, years: years),
            deflating: inflation.map { ($0, terms.places) })
    }

    /// The months in which a stretch begins: those of an appraisal year or an operating year, and those in which anything
    /// begins, ends or moves on.
    private static func starts(
        of lines: [Line], _ lives: [Int?], _ falls: [LineFall], launchedWith project: Project, years: Int
    ) -> [Int] {
        var turns = Set(falls.flatMap { $0.turns })
        for month in 0..<(12 * years) {
            let sinceLaunch = month - project.launchMonth
            if month.isMultiple(of: 12) || (sinceLaunch > 0 && sinceLaunch.isMultiple(of: 12)) {
                turns.insert(month)
            }
        }
        for (line, life) in zip(lines, lives) where hasOwnYears(line, life, beside: project) {
            var before: OperatingYears?
            for month in 0..<(12 * years) {
                let now = ownYears(line, life, month)
                if now != before { turns.insert(month) }
                before = now
            }
        }
        return turns.filter { $0 < 12 * years }.sorted()
    }

    private init(
        _ lines: [Line], falls: [LineFall], rows: [Int], lives: [Int?], launchedWith project: Project, years: Int,
        starts: [Int], deflating inflation: (Inflation, AmountTiming)?
    ) {
        self.rows = rows
        self.starts = starts.map(Double.init)
        let ends = starts.dropFirst() + [12 * years]
        widths = zip(starts, ends).map { Double($1 - $0) }
        appraisalYears = starts.map { $0 / 12 }
        operatingYears = starts.map { max(0, ($0 - project.launchMonth) / 12) }
        // Lines that stand side by side often have the same ones, which are then kept once.
        var last: [OperatingYears] = []
        ownYears = zip(lines, lives).map { line, life in
            guard Self.hasOwnYears(line, life, beside: project) else { return nil }
            let years = starts.map { Self.ownYears(line, life, $0) }
            if last != years { last = years }
            return last
        }
        // The step that begins with a month, or behind the last of them.
        var stepOfMonth = [Int](repeating: starts.count, count: 12 * years + 1)
        for (step, start) in starts.enumerated() { stepOfMonth[start] = step }
        var (accruals, instants, atEnd): ([Accrual], [Instant], [Instant]) = ([], [], [])
        var (accrualsOfRow, instantsOfRow, atEndOfRow) = ([0], [0], [0])
        var hasInstant = [Bool](repeating: false, count: starts.count)
        for fall in falls {
            accruals += fall.accruals.map {
                Accrual(
                    steps: stepOfMonth[$0.months.lowerBound]..<stepOfMonth[$0.months.upperBound], times: $0.times,
                    parts: $0.parts, develops: $0.develops)
            }
            func place(_ instant: LineFall.Instant) -> Instant {
                Instant(
                    step: stepOfMonth[instant.month], times: instant.times, share: instant.share, turns: instant.turns)
            }
            instants += fall.instants.map(place)
            atEnd += fall.atEnd.map(place)
            for instant in fall.instants { hasInstant[stepOfMonth[instant.month]] = true }
            accrualsOfRow.append(accruals.count)
            instantsOfRow.append(instants.count)
            atEndOfRow.append(atEnd.count)
        }
        (self.accruals, self.instants, self.atEnd) = (accruals, instants, atEnd)
        (self.accrualsOfRow, self.instantsOfRow, self.atEndOfRow) = (accrualsOfRow, instantsOfRow, atEndOfRow)
        self.hasInstant = hasInstant
        var counts = [0]
        for year in 1...years {
            var count = counts[year - 1]
            while count < starts.count, starts[count] < 12 * year { count += 1 }
            counts.append(count)
        }
        countByYears = counts
        var distinct: [Int?] = inflation == nil ? [nil] : []
        if inflation != nil { for life in lives where !distinct.contains(life) { distinct.append(life) } }
        groups = distinct.map { life in
            Group(
                lines: lines.indices.filter { inflation == nil || lives[$0] == life },
                deflators: inflation.map { inflation, places in
                    func time(_ start: Int) -> Double { Double((start / 12) % (life ?? years)) }
                    return Deflators(
                        accruing: starts.map { inflation.deflator(at: time($0) + places.recurring.delta) },
                        instant: starts.map {
                            inflation.deflator(at: time($0) + places.oneOff.delta(beside: places.recurring))
                        },
                        atEnd: inflation.deflator(at: Double(life ?? years)))
                })
        }
    }

    /// Whether a line grows or is taken up by other operating years than most lines do.
    private static func hasOwnYears(_ line: Line, _ life: Int?, beside project: Project) -> Bool {
        line.flow.hasOwnYears(in: line.project) || line.project.launchMonth != project.launchMonth || life != nil
    }

    private static func ownYears(_ line: Line, _ life: Int?, _ month: Int) -> OperatingYears {
        line.flow.operatingYears(inMonth: life.map { month % (12 * $0) } ?? month, of: line.project)
    }

    /// Everything on which it hangs when a line falls.
    private struct Fall: Hashable {
        let schedule: FlowSchedule
        let life: AssetLife?
        let isDriven: Bool
        let isSustained: Bool
        let renewedAfter: Int?

        init(_ flow: Flow, in project: Project, renewedAfter: Int?) {
            self.renewedAfter = renewedAfter
            schedule = flow.schedule
            life = flow.drivers.life
            isDriven = if case .driver = flow.worth { true } else { false }
            isSustained = flow.role == .saving && project.sustainsSavings
        }
    }

    /// About how many bytes it takes.
    var size: Int {
        let numbers = starts.count * 5 + 5 * (accruals.count + instants.count + atEnd.count) + 4 * rows.count
        return 8 * numbers + 24 * starts.count * (ownYears.contains { $0 != nil } ? 1 : 0) + 8 * ownYears.count
    }
}

extension LineFall {
    /// The months in which something begins or ends.
    fileprivate var turns: [Int] {
        accruals.flatMap { [$0.months.lowerBound, $0.months.upperBound] } + instants.map { $0.month }
    }
}

extension Flow {
    /// Whether it grows, or is taken up, in a project by other operating years than most lines do, or runs before there is
    /// a service to take up.
    func hasOwnYears(in project: Project) -> Bool {
        if drivers.carriedOver != nil || drivers.countsThoseWhoStay || growsWithPrices { return true }
        guard isTakenUp else { return false }
        switch schedule {
        case .recurring(_, let from, _): return from < project.launchMonth
        case .byYear(let years): return years.contains { $0.lowerBound < project.launchMonth }
        case .once, .total, .occasions, .atHorizon: return false
        }
    }

    /// Whether it, or its volume, grows by years of the calendar from that of its prices.
    private var growsWithPrices: Bool {
        var growths = [growth]
        if case .driver(let driver) = worth { growths.append(driver.growth) }
        return growths.contains { if case .priceYear? = $0?.origin { true } else { false } }
    }

    /// The share of it that there is before the launch, where that hangs on a service's uptake: nobody has switched, and
    /// all who will stay are there.
    var shareBeforeLaunch: Double { drivers.countsThoseWhoStay ? 1 : 0 }

    /// Whether its uptake is that of a service, and not the capacity that runs or what is paid ahead of the service.
    private var isTakenUp: Bool {
        drivers.countsThoseWhoStay || !uptake.isEmpty && role != .investment && drivers.uptakeFollows != .capacity
    }

    /// The operating years by which it grows and is taken up in a month; no uptake, and so ``shareBeforeLaunch``, before
    /// there is a service to take up.
    ///
    /// What runs before the launch grows as in the first of them, and what goes on anyway from where it does without the
    /// option.
    func operatingYears(inMonth month: Int, of project: Project) -> OperatingYears {
        let anyway = drivers.carriedOver
        let launch = anyway?.isUnchanged == true ? anyway?.launchMonth ?? 0 : project.launchMonth
        let isBefore = isTakenUp && month < launch
        return OperatingYears(
            growth: max(0, (month - (anyway?.launchMonth ?? launch)) / 12),
            uptake: isBefore ? nil : max(0, (month - launch) / 12),
            prices: growsWithPrices ? ((project.start?.month ?? 1) - 1 + month) / 12 : nil)
    }
}

import Appraisal
import Numerics
import Projects

/// What a compiled project comes to in one view as sums of constants times amounts, where its lines fall alike in every draw.
///
/// A step of the calendar makes up to two events: what falls at its start, and what accrues over it; what falls at the end
/// of the horizon makes a last one. Each line is a row of constants, one for each event, by which its amount is multiplied,
/// and where it grows or is taken up, by what becomes of one unit too.
struct ConstantRows {
    /// A line, or that part of it which develops or does not.
    struct Row {
        let line: CompiledLine
        /// The input that is its amount but for a factor; nothing where more is to be computed.
        let figure: (figure: CompiledFigure, factor: Double)?
        let development: Development
        /// The events that have a constant, and these.
        let events: Range<Int>
        let constants: [Double]
        /// The same, discounted.
        let discounted: [Double]
        /// The sums of the constants that are discounted, of these without their signs, and of those that are not.
        let presentValue, grossPresentValue, gross: Double
    }

    /// What becomes of one unit over the events.
    enum Development {
        case none
        /// It grows at one rate: how often it has by each event of the row, each no less than the one before.
        case growth(CompiledFigure, years: [Int])
        case path(years: [OperatingYears])
    }

    /// When each event is, in months, and how long it takes.
    let starts, widths: [Double]
    let rows: [Row]
    /// The place of the view.
    let view: Int
    /// The inverse of the least discount factor.
    let largestInverse: Double

    /// The rows of a view, by its place; nothing where a line is more than an amount times constants.
    init?(_ compiled: CompiledProject, view: Int) {
        let horizon = compiled.terms.horizonYears
        guard compiled.delayInput == nil, compiled.horizonInput == nil, compiled.rateInput == nil,
            compiled.delayRisks.isEmpty, compiled.years == horizon, compiled.calendars.delays == 1,
            compiled.calendars.horizons == 1
        else { return nil }
        let calendar = compiled.calendars.calendar(delay: 0, horizon: 0)
        let events = PlainEvents(calendar, years: horizon, terms: compiled.terms)
        var deflators: [Int: CompiledCalendar.Deflators] = [:]
        for group in calendar.groups { for line in group.lines { deflators[line] = group.deflators } }
        var drafts: [(line: Int, develops: Bool, constants: [Double])] = []
        for (place, line) in compiled.lines.enumerated() {
            guard let counted = line.counted[view] else { continue }
            let constants = events.constants(ofRow: calendar.rows[place], counted.side, deflators[place])
            if line.limits != nil, constants.develops { return nil }
            guard counted.transfers == 0 else { return nil }
            let isLevel = line.path.isLevel
            for (develops, own) in [(false, constants.level), (true, constants.developing)]
            where own.contains(where: { $0 != 0 }) {
                // What develops is a cost throughout, or a benefit.
                if develops, !isLevel, own.contains(where: { $0 < 0 }), own.contains(where: { $0 > 0 }) { return nil }
                drafts.append((place, develops && !isLevel, own))
            }
        }
        // Before the first amount there is nothing that could be below zero.
        let first =
            events.starts.indices.first { event in drafts.contains { $0.constants[event] != 0 } }
            ?? events.starts.count - 1
        self.view = view
        starts = Array(events.starts[first...])
        widths = Array(events.widths[first...])
        largestInverse = 1 / (events.factors.min() ?? 1)
        guard largestInverse > 0, largestInverse < 1e100 else { return nil }
        rows = drafts.map { draft in
            let line = compiled.lines[draft.line]
            let all = draft.constants.indices.filter { draft.constants[$0] != 0 }
            let range = (all.first ?? 0)..<((all.last ?? -1) + 1)
            let constants = Array(draft.constants[range])
            let discounted = range.map { draft.constants[$0] * events.factors[$0] }
            var development = Development.none
            if draft.develops {
                let years = range.map { events.operatingYears(of: draft.line, at: $0) }
                let growths = years.map { $0.growth }
                development = .path(years: years)
                if let rate = line.path.onlyRate, zip(growths, growths.dropFirst()).allSatisfy({ $0 <= $1 }) {
                    development = .growth(rate, years: growths)
                }
            }
            return Row(
                line: line, figure: line.figure(view: view), development: development,
                events: (range.lowerBound - first)..<(range.upperBound - first), constants: constants,
                discounted: discounted, presentValue: compensatedSum(discounted),
                grossPresentValue: compensatedSum(discounted.map { $0.magnitude }),
                gross: compensatedSum(constants.map { $0.magnitude }))
        }
    }
}

/// The events of a calendar, and what falls in each.
private struct PlainEvents {
    private(set) var starts: [Double] = []
    private(set) var widths: [Double] = []
    private(set) var factors: [Double] = []
    private var steps: [Int] = []
    private let calendar: CompiledCalendar
    private let count: Int

    init(_ calendar: CompiledCalendar, years: Int, terms: AppraisalTerms) {
        self.calendar = calendar
        count = calendar.countByYears[years]
        let delta = terms.timing.delta
        for step in 0..<count {
            let year = Double(calendar.appraisalYears[step])
            if calendar.hasInstant[step] {
                add(calendar.starts[step], 0, terms, at: terms.oneOffTiming == .atStart ? year : year + delta, step)
            }
            add(calendar.starts[step], calendar.widths[step], terms, at: year + delta, step)
        }
        add(Double(12 * years), 0, terms, at: Double(years), count)
    }

    private mutating func add(_ start: Double, _ width: Double, _ terms: AppraisalTerms, at time: Double, _ step: Int) {
        starts.append(start)
        widths.append(width)
        factors.append(terms.discounting.factor(at: time))
        steps.append(step)
    }

    /// The operating years of a line at an event.
    func operatingYears(of line: Int, at event: Int) -> OperatingYears {
        let step = min(steps[event], count - 1)
        if let own = calendar.ownYears[line] { return own[step] }
        return OperatingYears(growth: calendar.operatingYears[step], uptake: calendar.operatingYears[step])
    }

    /// What one unit of a line comes to at each event, benefits above zero: what does not develop, and what does.
    func constants(
        ofRow row: Int, _ side: AccountSide, _ deflators: CompiledCalendar.Deflators?
    ) -> (level: [Double], developing: [Double], develops: Bool) {
        var (level, developing) = (
            [Double](repeating: 0, count: starts.count), [Double](repeating: 0, count: starts.count)
        )
        var develops = false
        let isCost = side == .cost
        let accruals = calendar.accruals[calendar.accrualsOfRow[row]..<calendar.accrualsOfRow[row + 1]]
        let instants = calendar.instants[calendar.instantsOfRow[row]..<calendar.instantsOfRow[row + 1]]
        for (event, step) in steps.enumerated() where step < count {
            if widths[event] > 0 {
                for part in accruals where part.steps.contains(step) {
                    var amount = part.times / part.parts * widths[event] * (deflators?.accruing[step] ?? 1)
                    if isCost { amount = -amount }
                    if part.develops { developing[event] += amount } else { level[event] += amount }
                    develops = develops || part.develops
                }
            } else {
                for part in instants where part.step == step {
                    let amount = part.times * part.share * (deflators?.instant[step] ?? 1)
                    level[event] += part.turns == isCost ? amount : -amount
                }
            }
        }
        for part in calendar.atEnd[calendar.atEndOfRow[row]..<calendar.atEndOfRow[row + 1]] {
            let amount = part.times * part.share * (deflators?.atEnd ?? 1)
            level[starts.count - 1] += part.turns == isCost ? amount : -amount
        }
        return (level, developing, develops)
    }
}

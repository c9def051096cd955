import Appraisal
import Projects
import Valuation

/// When the lines of a project fall: stretches of months inside which nothing changes, and each line's share of them.
///
/// A class, so that an evaluation takes hold of all its arrays at once.
final class CompiledCalendar: Sendable {
    /// The first month of each stretch.
    let starts: [Double]
    /// How many months it has.
    let widths: [Double]
    /// The appraisal year that it lies in, from 0.
    let appraisalYears: [Int]
    /// The operating year that it lies in, from 0.
    let operatingYears: [Int]
    /// Of each line that has operating years of its own, those by which it grows and is taken up in each stretch; nothing
    /// for any other line.
    let ownYears: [[(growth: Int, uptake: Int?)]?]
    /// The row of each line: lines that fall alike share one.
    let rows: [Int]
    /// How many stretches lie in the first so many years.
    let countByYears: [Int]
    /// Of each row, then of each stretch: what one unit of a line accrues in all its months.
    let accruing: [Double]
    /// The same of what falls at the stretch's start.
    let instant: [Double]
    /// Of each row, then of each stretch: what one unit of a line amounts to in a month, before it is deflated.
    let units: [Double]
    /// Of each row, what is left at the end of the horizon, less what falls then.
    let residual: [Double]

    var count: Int { starts.count }

    /// A calendar of lines, each laid in its project; most follow the launch of one of them.
    init(
        of lines: [(flow: Flow, project: Project)], launchedWith project: Project, years: Int, terms: AppraisalTerms
    ) {
        // Each over its life, and again for as long as the horizon lasts, at constant prices.
        func life(of line: (flow: Flow, project: Project)) -> Int? {
            line.flow.goesOnAnyway ? nil : line.project.renewedAfterYears
        }
        var places: [Fall: Int] = [:]
        var distinct: [(flow: Flow, project: Project)] = []
        rows = lines.map { line in
            let fall = Fall(line.flow, in: line.project, renewedAfter: life(of: line))
            if let place = places[fall] { return place }
            places[fall] = distinct.count
            distinct.append(line)
            return distinct.count - 1
        }
        let lives = distinct.map { line in
            CashFlowProjection(unitOf: line.flow, in: line.project, years: min(life(of: line) ?? years, years)).flows
        }
        let units = lives.map { $0.repeated(overYears: years) }
        let profiles = (project.prices == .current ? lives.map(terms.deflated) : lives).map {
            $0.repeated(overYears: years)
        }
        func hasOwnYears(_ line: (flow: Flow, project: Project)) -> Bool {
            line.flow.hasOwnYears(in: line.project) || line.project.launchMonth != project.launchMonth
                || life(of: line) != nil
        }
        func ownYears(_ line: (flow: Flow, project: Project), _ month: Int) -> (growth: Int, uptake: Int?) {
            let sinceRenewal = life(of: line).map { month % (12 * $0) } ?? month
            return line.flow.operatingYears(inMonth: sinceRenewal, of: line.project)
        }
        let own = lines.filter(hasOwnYears)
        var starts: [Int] = []
        for month in 0..<(12 * years) {
            let sinceLaunch = month - project.launchMonth
            let turns = month.isMultiple(of: 12) || (sinceLaunch > 0 && sinceLaunch.isMultiple(of: 12))
            let changes = profiles.contains { profile in
                profile.oneOffBenefits[month] != 0 || profile.oneOffCosts[month] != 0
                    || (month > 0 && profile.recurringBenefits[month] != profile.recurringBenefits[month - 1])
            }
            let turnsByItself = own.contains { line in
                month > 0 && ownYears(line, month) != ownYears(line, month - 1)
            }
            if turns || changes || turnsByItself { starts.append(month) }
        }
        let ends = starts.dropFirst() + [12 * years]
        let stretches = zip(starts, ends).map { $0..<$1 }
        self.starts = starts.map(Double.init)
        widths = stretches.map { Double($0.count) }
        appraisalYears = starts.map { $0 / 12 }
        operatingYears = starts.map { max(0, ($0 - project.launchMonth) / 12) }
        // Lines that stand side by side often have the same ones, which are then kept once.
        var last: [(growth: Int, uptake: Int?)] = []
        self.ownYears = lines.map { line in
            guard hasOwnYears(line) else { return nil }
            let years = starts.map { ownYears(line, $0) }
            if !last.elementsEqual(years, by: ==) { last = years }
            return last
        }
        var counts = [0]
        for year in 1...years {
            var count = counts[year - 1]
            while count < starts.count, starts[count] < 12 * year { count += 1 }
            counts.append(count)
        }
        countByYears = counts
        accruing = profiles.flatMap { profile in
            stretches.map { profile.recurringBenefits[$0.lowerBound] * Double($0.count) }
        }
        instant = profiles.flatMap { profile in
            stretches.map { profile.oneOffBenefits[$0.lowerBound] - profile.oneOffCosts[$0.lowerBound] }
        }
        self.units = units.flatMap { unit in stretches.map { unit.recurringBenefits[$0.lowerBound] } }
        residual = profiles.map { $0.residual - $0.closingCost }
    }

    /// Everything on which it hangs when one unit of a line falls.
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
        let numbers = starts.count * 4 + accruing.count + instant.count + units.count + residual.count + rows.count
        return 8 * numbers + 24 * starts.count * (ownYears.contains { $0 != nil } ? 1 : 0) + 8 * ownYears.count
    }
}
